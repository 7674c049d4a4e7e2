// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/evaluationsheet.h"

#include "items/effectwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 720;
constexpr int kDays = 90; // from the first day to the judgement, unless told

} // namespace

EvaluationSheet::EvaluationSheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_subject(new QComboBox(&card()))
    , m_indicator(new QComboBox(&card()))
    , m_design(new QComboBox(&card()))
    , m_from(new QLineEdit(&card()))
    , m_judge(new QLineEdit(&card()))
    , m_size(new SpanLabel(&card()))
{
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_size->setWordWrap(true);
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_name, m_subject, m_indicator, m_design, m_from, m_judge})
        addRow(*input);
    addBelow(*m_size);
    connect(m_subject, &QComboBox::currentTextChanged, this, [this] {
        chooseDesign();
        planNow();
    });
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &EvaluationSheet::planNow);
    connect(m_from, &QLineEdit::textChanged, this, &EvaluationSheet::planNow);
    connect(m_judge, &QLineEdit::textChanged, this, &EvaluationSheet::planNow);
    EvaluationSheet::retranslate();
}

void EvaluationSheet::open()
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    {
        const QSignalBlocker blockers[]{QSignalBlocker(m_subject), QSignalBlocker(m_indicator),
                                        QSignalBlocker(m_from), QSignalBlocker(m_judge)};
        m_name->clear();
        m_subject->clear();
        m_subjects.clear();
        m_from->setText(view->asOf.toIso());
        m_judge->setText((view->asOf + kDays).toIso());
        m_indicator->clear();
        m_design->clear();
        retranslate();
    }
    m_size->setText(QString(), Tone::Muted);
    readSubjects();
    openForm(*m_name);
}

void EvaluationSheet::readSubjects()
{
    m_isReading = true;
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath()](const View &, const Progress &) {
                                         return effectSubjects(path);
                                     }),
                     this, [this](const Result<std::vector<SubjectName>> &subjects) {
                         m_isReading = false;
                         if (!subjects)
                             return tell(subjects.error().message);
                         m_subjects = *subjects;
                         fill();
                         chooseDesign();
                         planNow();
                     });
}

void EvaluationSheet::fill()
{
    const QSignalBlocker blocker(m_subject);
    const QString typed = m_subject->currentText();
    m_subject->clear();
    for (const SubjectName &each : m_subjects) {
        const QString kind = each.kind == EffectSubject::Strategy   ? tr("Strategy")
                             : each.kind == EffectSubject::Campaign ? tr("Campaign")
                                                                    : tr("Grading scheme");
        m_subject->addItem(tr("%1: %2").arg(kind, each.name), each.written);
    }
    if (typed.isEmpty())
        m_subject->setCurrentIndex(m_subjects.empty() ? -1 : 0);
    else
        m_subject->setEditText(typed);
}

QString EvaluationSheet::subject() const
{
    const int known = m_subject->findText(m_subject->currentText());
    return known >= 0 ? m_subject->itemData(known).toString() : m_subject->currentText().trimmed();
}

void EvaluationSheet::chooseDesign()
{
    const auto known = std::ranges::find(m_subjects, subject(), &SubjectName::written);
    m_design->setCurrentIndex(known != m_subjects.end() && known->hasControls ? 0 : 1);
}

Indicator EvaluationSheet::indicator() const
{
    return static_cast<Indicator>(std::max(0, m_indicator->currentIndex()));
}

void EvaluationSheet::planNow()
{
    const QString asked = subject();
    const auto from = Day::fromIso(m_from->text().trimmed());
    const auto judge = Day::fromIso(m_judge->text().trimmed());
    if (asked.isEmpty() || !from || !judge || *judge <= *from) {
        m_planning.cancel();
        m_isPlanning = false;
        m_size->setText(asked.isEmpty() ? tr("Choose a strategy or a campaign, or write a filter.")
                                        : QString(),
                        Tone::Muted);
        return;
    }
    m_isPlanning = true;
    m_planning.deliver(
        workspace().runAside(m_planning.start(),
                             [path = workspace().dataPath(), asked, indicator = indicator(),
                              days = *judge - *from](const View &view, const Progress &progress) {
                                 return planEffect(path, view, asked, indicator, days, progress);
                             }),
        this, [this](const Result<PlannedSize> &size) {
            m_isPlanning = false;
            showSize(size);
        });
}

void EvaluationSheet::showSize(const Result<PlannedSize> &size)
{
    if (!size) {
        m_size->setText(size.error().message, Tone::Bad);
    } else if (size->needed == 0) {
        m_size->setText(tr("%Ln customer(s) now; what they did lately does not tell how many it takes.",
                           nullptr, static_cast<int>(size->customers)),
                        Tone::Warning);
    } else {
        const bool isEnough = size->customers >= 2 * size->needed;
        m_size->setText(
            tr("To find a difference of %1 in four cases of five it takes %2 customers on each side; "
               "%3 are concerned now.")
                .arg(differenceText(indicator(), size->smallest, locale()),
                     formatCount(size->needed, locale()), formatCount(size->customers, locale())),
            isEnough ? Tone::Good : Tone::Warning);
    }
    place();
}

void EvaluationSheet::submit()
{
    const ViewPtr view = workspace().view();
    if (!view || m_isReading)
        return;
    Evaluation evaluation;
    evaluation.name = m_name->text().trimmed();
    evaluation.subject = subject();
    evaluation.indicator = indicator();
    evaluation.design = m_design->currentIndex() == 0 ? EffectDesign::Holdout : EffectDesign::Matched;
    if (evaluation.name.isEmpty())
        return refuse(tr("Give the evaluation a name."), *m_name);
    const auto from = Day::fromIso(m_from->text().trimmed());
    if (!from || *from < view->asOf)
        return refuse(tr("Write a first day from today on, as %1.").arg(view->asOf.toIso()), *m_from);
    const auto judge = Day::fromIso(m_judge->text().trimmed());
    if (!judge || *judge <= *from)
        return refuse(tr("Write a day of judgement after the first day."), *m_judge);
    evaluation.from = *from;
    evaluation.judge = *judge;
    write(fixEvaluation(evaluation, view->asOf), tr("“%1” is fixed.").arg(evaluation.name));
}

void EvaluationSheet::closing()
{
    m_latest.cancel();
    m_planning.cancel();
    m_isReading = false;
    m_isPlanning = false;
}

void EvaluationSheet::retranslate()
{
    title().setSpans({{tr("New evaluation"), Tone::Text, true},
                      {u" · "_s + tr("fixed beforehand, so that looking often finds nothing"), Tone::Muted}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_subject, tr("&What is judged"), tr("What is judged"));
    nameRow(*m_indicator, tr("In&dicator"), tr("Indicator"));
    nameRow(*m_design, tr("Com&pared with"), tr("Compared with"));
    nameRow(*m_from, tr("Fi&rst day"), tr("First day"));
    nameRow(*m_judge, tr("Day of &judgement"), tr("Day of judgement"));
    const QSignalBlocker blockers[]{QSignalBlocker(m_indicator), QSignalBlocker(m_design)};
    const int indicator = std::max(0, m_indicator->currentIndex());
    const int design = std::max(0, m_design->currentIndex());
    m_indicator->clear();
    for (std::size_t i = 0; i < kIndicators; ++i)
        m_indicator->addItem(indicatorLabel(static_cast<Indicator>(i)));
    m_indicator->setCurrentIndex(indicator);
    m_design->clear();
    for (const EffectDesign each : {EffectDesign::Holdout, EffectDesign::Matched})
        m_design->addItem(designLabel(each));
    m_design->setCurrentIndex(design);
    doButton().setText(tr("Fix it"));
    fill();
}

} // namespace leadbook
