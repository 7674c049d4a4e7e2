// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/surveyimportsheet.h"

#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 760;
constexpr int kIssuesHeight = 200;

} // namespace

SurveyImportSheet::SurveyImportSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_counts(new SpanLabel(&card()))
{
    auto *issueCard = new Card({}, &card());
    m_issues = new FigureTable(*issueCard);
    m_issues->setFixedHeight(kIssuesHeight);
    m_counts->setWordWrap(true);
    addAbove(*m_counts);
    addAbove(*issueCard);
    SurveyImportSheet::retranslate();
}

QString SurveyImportSheet::promptTitle()
{
    return tr("Import answers");
}

QString SurveyImportSheet::promptFilter()
{
    return tr("Tables (*.csv *.tsv *.txt *.xlsx)");
}

void SurveyImportSheet::open(const QStringList &files, const QString &questionnaire)
{
    if (files.isEmpty() || !workspace().view())
        return;
    m_request = {files, questionnaire, {}};
    m_plan.clear();
    m_issues->clearRows();
    m_isPlanning = true;
    retranslate();
    openForm(*m_issues);
    m_latest.deliver(
        workspace().runAside(m_latest.start(),
                             [path = workspace().dataPath(), request = m_request,
                              today = workspace().clock().today()](const View &, const Progress &progress) {
                                 return planSurveyImport(path, request, today, progress);
                             }),
        this, [this](const Result<ImportReceipts> &plan) { take(plan); });
}

void SurveyImportSheet::take(const Result<ImportReceipts> &plan)
{
    m_isPlanning = false;
    if (!plan) {
        retranslate();
        return tell(plan.error().message);
    }
    m_plan = *plan;
    retranslate();
    if (doButton().isEnabled())
        doButton().setFocus(Qt::OtherFocusReason);
}

void SurveyImportSheet::show(const ImportReceipts &receipts)
{
    std::int64_t rows = 0;
    std::array<std::int64_t, kRowOutcomes> outcomes{};
    QList<FigureRow> issues;
    for (const ImportReceipt &receipt : receipts) {
        rows += receipt.rows();
        for (std::size_t i = 0; i < kRowOutcomes; ++i)
            outcomes[i] += receipt.outcomes[i];
        for (const PlannedRow &issue : receipt.issues())
            issues << FigureRow{{issue.reason}, {qlonglong{issue.line}}};
    }
    const auto count = [&outcomes](RowOutcome outcome) {
        return QLocale().toString(qlonglong{outcomes[static_cast<std::size_t>(outcome)]});
    };
    m_counts->setText(tr("%1 rows: %2 new, %3 known already, %4 to be decided by you, %5 cannot be imported.")
                          .arg(QLocale().toString(qlonglong{rows}), count(RowOutcome::New),
                               count(RowOutcome::Unchanged), count(RowOutcome::Review),
                               count(RowOutcome::Rejected)));
    m_issues->setTable({{tr("Why not")}, {tr("Line")}}, issues, {520, 80});
    doButton().setEnabled(outcomes[static_cast<std::size_t>(RowOutcome::New)] > 0);
}

void SurveyImportSheet::submit()
{
    if (m_isPlanning || m_plan.empty() || !doButton().isEnabled())
        return;
    const QString name = QFileInfo(m_request.files.front()).fileName();
    write(importSurvey(m_request, workspace().clock().today(), std::make_shared<ImportReceipts>(),
                       workspace().jobs().start(tr("Importing answers"))),
          tr("The answers of %1 are imported.").arg(name));
}

void SurveyImportSheet::closing()
{
    m_latest.cancel();
    m_isPlanning = false;
}

QList<QWidget *> SurveyImportSheet::inputs() const
{
    return {m_issues};
}

void SurveyImportSheet::retranslate()
{
    title().setSpans({{tr("Import answers"), Tone::Text, true},
                      {u" · "_s + tr("customer, date, and a column for each question"), Tone::Muted}});
    m_issues->setAccessibleName(tr("Rows that cannot be imported"));
    doButton().setText(tr("Import"));
    doButton().setEnabled(false);
    if (m_isPlanning)
        m_counts->setText(tr("Reading the file…"), Tone::Muted);
    else if (m_plan.empty())
        m_counts->setText({});
    else
        show(m_plan);
}

} // namespace leadbook
