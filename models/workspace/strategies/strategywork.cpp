// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategywork.h"

#include "domain/changelabel.h"
#include "domain/strategies/strategyclass.h"
#include "store/editor.h"
#include "workspace/cellvalues.h"
#include "workspace/selectids.h"
#include "workspace/strategies/strategyproposal.h"
#include "workspace/strategies/strategyreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StrategyWork)
};

std::vector<Cell> cellsOf(const Strategy &strategy)
{
    return {Cell{"key", trimmedOrNull(strategy.key)},
            Cell{"name", strategy.name.trimmed()},
            Cell{"class", strategy.customerClass},
            Cell{"goal", trimmedOrNull(strategy.goal)},
            Cell{"cadence", strategy.cadence ? QVariant(*strategy.cadence) : QVariant()},
            Cell{"owner", strategy.owner == 0 ? QVariant() : QVariant(qlonglong{strategy.owner})},
            Cell{"since_day", dayOrNull(strategy.since)},
            Cell{"holdout", strategy.hasControls() ? QVariant(strategy.holdout) : QVariant()},
            Cell{"holdout_seed",
                 strategy.hasControls() ? QVariant(qlonglong{strategy.holdoutSeed}) : QVariant()}};
}

Status check(const Strategy &strategy)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (strategy.name.trimmed().isEmpty())
        return refuse(Words::tr("A strategy needs a name."));
    if (classParts(strategy.customerClass).name.isEmpty())
        return refuse(Words::tr("A strategy needs a class of customers, such as grade:A."));
    if (strategy.cadence && *strategy.cadence <= 0)
        return refuse(Words::tr("The days from one contact to the next are at least 1."));
    if (!(strategy.holdout >= 0 && strategy.holdout <= Strategy::kMostHoldout))
        return refuse(Words::tr("A control group is 0 to 90 % of a class."));
    for (const StrategyStep &step : strategy.steps) {
        if (step.title.trimmed().isEmpty())
            return refuse(Words::tr("Each step needs a title."));
        if (step.offsetDays < 0 || step.offsetDays > StrategyStep::kMostDays)
            return refuse(Words::tr("A step comes 0 to %1 days after the customer entered the class.")
                              .arg(StrategyStep::kMostDays));
    }
    return {};
}

Status removeStep(Editor &editor, std::int64_t step, Day today)
{
    const auto open = selectIds(editor, "SELECT id FROM task WHERE step = ?1 AND done_day IS NULL", step);
    LEADBOOK_TRY(open);
    for (const std::int64_t task : *open)
        LEADBOOK_TRY(editor.update(
            RecordTable::Task, task,
            std::array{Cell{"done_day", dayOrNull(today)}, Cell{"ending", int(TaskEnding::Withdrawn)}}));
    const auto all = selectIds(editor, "SELECT id FROM task WHERE step = ?1", step);
    LEADBOOK_TRY(all);
    for (const std::int64_t task : *all)
        LEADBOOK_TRY(editor.update(RecordTable::Task, task, std::array{Cell{"step", QVariant()}}));
    return editor.remove(RecordTable::StrategyStep, step);
}

/// What is open of the cadence goes on by @p strategy's days, or goes where it has none any more.
Status writeCadence(Editor &editor, std::int64_t id, const Strategy &strategy, Day today)
{
    const auto steps =
        selectIds(editor, "SELECT id FROM strategy_step WHERE strategy = ?1 AND position < 0", id);
    LEADBOOK_TRY(steps);
    for (const std::int64_t step : *steps) {
        if (!strategy.cadence) {
            LEADBOOK_TRY(removeStep(editor, step, today));
            continue;
        }
        const auto open = selectIds(
            editor, "SELECT id FROM task WHERE step = ?1 AND done_day IS NULL AND repeats IS NOT NULL", step);
        LEADBOOK_TRY(open);
        for (const std::int64_t task : *open)
            LEADBOOK_TRY(editor.update(RecordTable::Task, task,
                                       std::array{Cell{"repeats", cadenceRule(*strategy.cadence)}}));
    }
    return {};
}

Status writeSteps(Editor &editor, std::int64_t strategy, const std::vector<StrategyStep> &steps, Day today)
{
    const auto written =
        selectIds(editor, "SELECT id FROM strategy_step WHERE strategy = ?1 AND position >= 0", strategy);
    LEADBOOK_TRY(written);
    for (const std::int64_t step : *written) {
        if (std::ranges::find(steps, step, &StrategyStep::id) == steps.end())
            LEADBOOK_TRY(removeStep(editor, step, today));
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const StrategyStep &step = steps[i];
        const std::array cells{Cell{"strategy", qlonglong{strategy}}, Cell{"position", int(i)},
                               Cell{"kind", int(step.kind)},          Cell{"offset_days", step.offsetDays},
                               Cell{"title", step.title.trimmed()},   Cell{"text", trimmedOrNull(step.text)}};
        if (step.id != 0)
            LEADBOOK_TRY(editor.update(RecordTable::StrategyStep, step.id, cells));
        else
            LEADBOOK_TRY(editor.insert(RecordTable::StrategyStep, cells));
    }
    return {};
}

/// A seed that no other strategy of the book has.
Result<std::int64_t> newSeed(Editor &editor)
{
    auto read = editor.prepare("SELECT ifnull(max(holdout_seed), 0) + 1 FROM strategy");
    LEADBOOK_TRY(read);
    LEADBOOK_TRY(read->step());
    return read->integer(0);
}

Status write(Editor &editor, const Strategy &strategy, Day today)
{
    LEADBOOK_TRY(check(strategy));
    Strategy seeded = strategy;
    if (strategy.hasControls() && strategy.holdoutSeed == 0) {
        const auto seed = newSeed(editor);
        LEADBOOK_TRY(seed);
        seeded.holdoutSeed = *seed;
    }
    std::int64_t id = strategy.id;
    if (id == 0) {
        const auto inserted = editor.insert(RecordTable::Strategy, cellsOf(seeded));
        LEADBOOK_TRY(inserted);
        id = *inserted;
    } else {
        LEADBOOK_TRY(editor.update(RecordTable::Strategy, id, cellsOf(seeded)));
    }
    LEADBOOK_TRY(writeCadence(editor, id, strategy, today));
    return writeSteps(editor, id, strategy.steps, today);
}

/// As the book keeps them, in whose words they are shown now.
std::vector<Strategy> keptOnes(const std::vector<Strategy> &shown)
{
    std::vector<Strategy> kept;
    for (const Strategy &strategy : shown)
        kept.push_back(keptStrategy(strategy));
    return kept;
}

/// The names of some, "A, B".
QString namesOf(const std::vector<Strategy> &strategies)
{
    QStringList names;
    for (const Strategy &strategy : strategies)
        names << strategy.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

RecordWork saveStrategy(const Strategy &strategy, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Strategy “%1” changed"), strategy.name),
            [kept = keptStrategy(strategy), today](Editor &editor) { return write(editor, kept, today); }};
}

RecordWork useStrategies(const std::vector<Strategy> &strategies, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Strategy “%1” in use"), namesOf(strategies)),
            [kept = keptOnes(strategies), today](Editor &editor) -> Status {
                for (const Strategy &each : kept) {
                    if (each.isInUse())
                        continue;
                    Strategy strategy = each;
                    strategy.since = today;
                    if (strategy.id == 0)
                        LEADBOOK_TRY(write(editor, strategy, today));
                    else
                        LEADBOOK_TRY(editor.update(RecordTable::Strategy, strategy.id,
                                                   std::array{Cell{"since_day", dayOrNull(today)}}));
                }
                return {};
            }};
}

RecordWork stopStrategies(const std::vector<Strategy> &strategies)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Strategy “%1” out of use"), namesOf(strategies)),
            [strategies](Editor &editor) -> Status {
                for (const Strategy &strategy : strategies) {
                    if (strategy.isInUse())
                        LEADBOOK_TRY(editor.update(RecordTable::Strategy, strategy.id,
                                                   std::array{Cell{"since_day", QVariant()}}));
                }
                return {};
            }};
}

RecordWork seedStrategies()
{
    // In the words of whoever asks, not of the thread that writes.
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Shipped strategies written into the book")),
            [shipped = keptOnes(shippedStrategies())](Editor &editor) -> Status {
                const auto known = readStrategies(editor.database());
                LEADBOOK_TRY(known);
                for (const Strategy &strategy : shipped) {
                    const auto same = std::ranges::find(*known, strategy.key, &Strategy::key);
                    if (same != known->end() && same->id == 0)
                        LEADBOOK_TRY(write(editor, strategy, {}));
                }
                return {};
            }};
}

} // namespace leadbook
