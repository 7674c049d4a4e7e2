// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/reasoncard.h"

#include "items/gradereason.h"
#include "items/scorewords.h"
#include "ui/charts/pointsbreakdown.h"
#include "ui/customers/gradewords.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

ReasonCard::ReasonCard(Workspace &workspace, QWidget *parent)
    : Card({}, parent)
    , m_workspace(workspace)
    , m_why(new PointsBreakdown(this))
    , m_hint(new SpanLabel(this))
    , m_chance(new SpanLabel(this))
{
    m_why->setFramed(false);
    m_hint->setWordWrap(true);
    m_chance->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(body().spacing());
    column->addWidget(m_why);
    column->addWidget(m_hint);
    column->addWidget(m_chance);
    column->addStretch(1);
    m_area = new FittingArea(content, this);
    m_area->setFilling();
    body().addWidget(m_area);
    clear();
}

void ReasonCard::clear()
{
    m_area->setAccessibleName(tr("Reasons"));
    m_latest.cancel();
    setTitle({});
    m_why->hide();
    m_chance->hide();
    m_hint->setText(tr("Choose a customer to see why it has its grade."), Tone::Muted);
    m_hint->show();
}

void ReasonCard::explain(const GradedLead &lead, const AnalysisSettings &settings,
                         const std::shared_ptr<const WinChances> &chances)
{
    setTitle(lead.name);
    showChance(lead.customer, chances.get());
    const auto reason = [row = lead.customer, settings](const View &view, const Progress &) {
        // The facts of the view by the scheme that is shown, which may be one that is only tried.
        View seen = view;
        seen.settings = std::make_shared<const AnalysisSettings>(settings);
        return gradeReason(seen, row);
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), reason), this,
                     [this](const std::optional<GradeReason> &found) {
                         if (found)
                             showReason(*found);
                     });
}

void ReasonCard::showChance(Row customer, const WinChances *chances)
{
    const ViewPtr view = m_workspace.view();
    const ChanceReason *reason = chances && view ? chances->reasonOf(customer) : nullptr;
    m_chance->setVisible(reason != nullptr);
    if (reason == nullptr)
        return;
    const double chance = double{chances->chance[customer]};
    QList<Span> spans{
        {tr("Chance to win: %1").arg(formatPercent(chance, locale())), Tone::Text, true},
        {u"\n"_s + tr("learned from the deals of this book, no part of the grade"), Tone::Muted}};
    for (const ScoreFactor &factor : reason->top) {
        const bool isFor = factor.weight > 0;
        const QString text = scoreFactorText(*view->snapshot, chances->fields, factor);
        spans << Span{(isFor ? u"\n+ "_s : u"\n− "_s) + text, isFor ? Tone::Good : Tone::Muted};
    }
    m_chance->setSpans(spans);
}

void ReasonCard::showReason(const GradeReason &reason)
{
    const QLocale local = locale();
    QList<PointsLine> lines;
    const QList<GradeLine> words = gradeLines(reason, local);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const GradePart &part = reason.explanation.parts[static_cast<std::size_t>(i)];
        lines << PointsLine{words[i].label, words[i].text,
                            part.band ? std::optional(part.points) : std::nullopt, words[i].isBest};
    }
    const QString note = unknownNote(reason);
    const QString points = pointsText(reason, local);
    m_why->setPoints(tr("Why %1?").arg(gradeName(reason)), lines,
                     note.isEmpty() ? points : QString(points + u"\n"_s + note),
                     tr("Way up to %1:").arg(wayUpGrade(reason)),
                     wayUpText(reason, m_workspace.clock().today(), local));
    m_hint->setText(byHandText(reason, m_workspace.clock().today(), local));
    m_hint->setVisible(reason.byHand.has_value());
    m_why->show();
}

void ReasonCard::retranslate()
{
    m_area->setAccessibleName(tr("Reasons"));
    if (m_why->isHidden())
        clear();
}

} // namespace leadbook
