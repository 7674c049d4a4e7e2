// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/strategysheet.h"

#include "core/text.h"
#include "domain/strategies/steplines.h"
#include "ui/strategies/classchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/strategies/strategywork.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWidth = 760;
constexpr int kStepsHeight = 150;

} // namespace

StrategySheet::StrategySheet(Workspace &workspace, QWidget &window)
    : ChangeSheet(workspace, window, kWidth)
    , m_name(new QLineEdit(&card()))
    , m_class(new QComboBox(&card()))
    , m_goal(new QLineEdit(&card()))
    , m_cadence(new QLineEdit(&card()))
    , m_owner(new QComboBox(&card()))
    , m_holdout(new QLineEdit(&card()))
    , m_steps(new QPlainTextEdit(&card()))
    , m_help(new SpanLabel(&card()))
{
    m_steps->setTabChangesFocus(true);
    m_steps->setFixedHeight(kStepsHeight);
    m_help->setWordWrap(true);
    m_help->setPixels(12);
    for (QWidget *input :
         std::initializer_list<QWidget *>{m_name, m_class, m_goal, m_cadence, m_owner, m_holdout})
        addRow(*input);
    addRow(*m_steps, Qt::AlignTop);
    addBelow(*m_help);
    StrategySheet::retranslate();
}

void StrategySheet::open(const Strategy &strategy)
{
    const ViewPtr view = workspace().view();
    if (!view || !view->snapshot->complete)
        return;
    m_strategy = strategy;
    m_segments.clear();
    m_name->setText(strategy.name);
    m_goal->setText(strategy.goal);
    m_cadence->setText(strategy.cadence ? QString::number(*strategy.cadence) : QString());
    m_holdout->setText(strategy.hasControls() ? locale().toString(strategy.holdout * 100, 'g', 4)
                                              : QString());
    m_steps->setPlainText(stepLines(strategy.steps));
    m_class->clear();
    m_owner->clear();
    retranslate();
    readSegmentNames();
    m_name->selectAll();
    openForm(*m_name);
}

void StrategySheet::readSegmentNames()
{
    m_isReading = true;
    m_latest.deliver(workspace().run(m_latest.start(),
                                     [path = workspace().dataPath()](const View &, const Progress &) {
                                         return readSegments(path);
                                     }),
                     this, [this](const Result<std::vector<SavedSegment>> &segments) {
                         m_isReading = false;
                         if (!segments)
                             return tell(segments.error().message);
                         for (const SavedSegment &segment : *segments)
                             m_segments << segment.name;
                         fillClasses();
                     });
}

void StrategySheet::fillClasses()
{
    const QString chosen =
        m_class->count() > 0 ? m_class->currentData().toString() : m_strategy.customerClass;
    fillClassChoice(*m_class, workspace().view(), m_segments, chosen);
    // The class of a shipped one is what it is of.
    m_class->setEnabled(m_strategy.key.isEmpty());
}

void StrategySheet::fillOwners()
{
    const std::int64_t chosen = m_owner->count() > 0 ? m_owner->currentData().toLongLong() : m_strategy.owner;
    m_owner->clear();
    m_owner->addItem(tr("Each customer’s owner"), qlonglong{0});
    if (const ViewPtr view = workspace().view()) {
        for (const OwnerRow &owner : view->snapshot->owners) {
            if (owner.active || owner.id == chosen)
                m_owner->addItem(toQString(owner.name), qlonglong{owner.id});
        }
    }
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(qlonglong{chosen})));
}

Result<Strategy> StrategySheet::typed() const
{
    Strategy strategy = m_strategy;
    strategy.name = m_name->text().trimmed();
    strategy.customerClass = m_class->currentData().toString();
    strategy.goal = m_goal->text().trimmed();
    strategy.owner = m_owner->currentData().toLongLong();
    const QString cadence = m_cadence->text().trimmed();
    bool isNumber = true;
    strategy.cadence = cadence.isEmpty() ? std::nullopt : std::optional(cadence.toInt(&isNumber));
    if (!isNumber)
        return Error{ErrorCode::Invalid, tr("Write the days from one contact to the next as a number."), {}};
    const QString holdout = m_holdout->text().remove(u'%').trimmed();
    strategy.holdout = holdout.isEmpty() ? 0 : locale().toDouble(holdout, &isNumber) / 100;
    if (!isNumber || !(strategy.holdout >= 0 && strategy.holdout <= Strategy::kMostHoldout))
        return Error{
            ErrorCode::Invalid, tr("Write the control group as a number from 0 to 90 per cent."), {}};
    auto steps = readStepLines(m_steps->toPlainText(), m_strategy.steps);
    LEADBOOK_TRY(steps);
    strategy.steps = *std::move(steps);
    return strategy;
}

void StrategySheet::submit()
{
    const ViewPtr view = workspace().view();
    const auto strategy = typed();
    if (!strategy)
        return tell(strategy.error().message);
    if (view)
        write(saveStrategy(*strategy, view->asOf), tr("“%1” is saved.").arg(strategy->name));
}

void StrategySheet::retranslate()
{
    title().setSpans(
        {{m_strategy.customerClass.isEmpty() ? tr("New strategy") : tr("Strategy"), Tone::Text, true},
         {u" · "_s + tr("what is done for the customers of a class"), Tone::Muted}});
    nameRow(*m_name, tr("&Name"), tr("Name"));
    nameRow(*m_class, tr("C&lass"), tr("Class"));
    nameRow(*m_goal, tr("&Goal"), tr("Goal"));
    nameRow(*m_cadence, tr("&Days between contacts"), tr("Days between contacts"));
    nameRow(*m_owner, tr("&Who does it"), tr("Who does it"));
    nameRow(*m_holdout, tr("Control g&roup, %"), tr("Control group, %"));
    m_holdout->setPlaceholderText(tr("0: everybody gets the steps"));
    nameRow(*m_steps, tr("&Steps"), tr("Steps"));
    m_help->setText(tr("One step a line: days after entering the class | kind | title | how to do it."),
                    Tone::Muted);
    doButton().setText(tr("Save"));
    fillClasses();
    fillOwners();
}

} // namespace leadbook
