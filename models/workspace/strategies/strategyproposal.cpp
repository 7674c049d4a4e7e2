// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategyproposal.h"

#include "domain/changelabel.h"
#include "domain/randomarm.h"
#include "domain/recurrence.h"
#include "domain/shippedtask.h"
#include "store/bulkwriter.h"
#include "store/editor.h"
#include "workspace/contactable.h"
#include "workspace/strategies/steptasks.h"
#include "workspace/strategies/strategyreader.h"
#include "workspace/today/daysoff.h"
#include "workspace/today/repeating.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace leadbook {

namespace {

/// The first day on which a strategy in use came into use; @p today where none is.
Day firstUse(const std::vector<StrategyStanding> &standings, Day today)
{
    Day first = today;
    for (const StrategyStanding &standing : standings) {
        if (standing.strategy.isInUse())
            first = std::min(first, standing.strategy.since);
    }
    return first;
}

/// Makes a proposal strategy by strategy.
class Proposing
{
public:
    Proposing(const QString &path, const View &view, const Progress &progress)
        : m_path(path)
        , m_view(view)
        , m_progress(progress)
    {
        m_proposal.asOf = view.asOf;
        m_proposal.snapshot = view.snapshot;
    }

    /// Reads the strategies and counts who is in their classes; unless @p isCompared that is all.
    Result<StrategyProposal> run(bool isCompared, bool everybody)
    {
        LEADBOOK_TRY(begin());
        if (isCompared) {
            auto tasks = StepTasks::read(m_path, *m_view.snapshot, m_progress);
            LEADBOOK_TRY(tasks);
            m_tasks = *std::move(tasks);
            auto workdays = readWorkdays(m_path);
            LEADBOOK_TRY(workdays);
            m_workdays = *std::move(workdays);
            m_hasCadence.assign(m_view.snapshot->customers.rows(), 0);
        }
        ClassEntries entries(m_path, m_view, firstUse(m_proposal.strategies, m_view.asOf) - 1);
        for (std::size_t i = 0; i < m_proposal.strategies.size(); ++i) {
            m_progress.report(std::int64_t(i), std::int64_t(m_proposal.strategies.size()));
            if (m_progress.isCancelled())
                return cancelledError();
            const auto members = membersOf(m_view, m_questions[i], m_progress);
            StrategyStanding &standing = m_proposal.strategies[i];
            standing.members = std::ranges::count(members, 1);
            if (!isCompared || !standing.problem.isEmpty() || standing.strategy.id == 0)
                continue;
            withdraw(i, members);
            if (standing.strategy.isInUse())
                LEADBOOK_TRY(propose(i, members, entries, everybody));
        }
        proposeCadences();
        if (m_progress.isCancelled())
            return cancelledError();
        return std::move(m_proposal);
    }

private:
    Status begin()
    {
        auto strategies = readStrategies(m_path);
        LEADBOOK_TRY(strategies);
        const auto segments = readSegments(m_path);
        LEADBOOK_TRY(segments);
        for (Strategy &strategy : *strategies) {
            m_questions.push_back(askClass(m_view, strategy.customerClass, *segments));
            StrategyStanding &standing = m_proposal.strategies.emplace_back();
            standing.strategy = std::move(strategy);
            standing.where = m_questions.back().where;
            standing.problem = m_questions.back().problem;
        }
        return {};
    }

    void withdraw(std::size_t place, const std::vector<std::uint8_t> &members)
    {
        StrategyStanding &standing = m_proposal.strategies[place];
        for (std::size_t step = 0; step < standing.strategy.steps.size(); ++step) {
            for (const StepTasks::Task &task : m_tasks.of(standing.strategy.steps[step].id)) {
                if (!task.isOpen() || members[task.customer] != 0)
                    continue;
                m_proposal.changes.push_back(
                    {true, place, step, task.customer, task.entered, task.due, task.id});
                ++standing.withdrawn;
            }
        }
        withdrawCadence(place, members);
    }

    void withdrawCadence(std::size_t place, const std::vector<std::uint8_t> &members)
    {
        StrategyStanding &standing = m_proposal.strategies[place];
        if (standing.strategy.cadenceStep == 0)
            return;
        for (const StepTasks::Task &task : m_tasks.of(standing.strategy.cadenceStep)) {
            if (task.isOpen() && members[task.customer] != 0)
                m_hasCadence[task.customer] = 1;
            if (!task.isOpen() || members[task.customer] != 0)
                continue;
            m_proposal.changes.push_back(
                {true, place, 0, task.customer, task.entered, task.due, task.id, true});
            ++standing.withdrawn;
        }
    }

    void proposeCadences()
    {
        const Column<Day> &contacts = m_view.derived.day(FieldId::LastContact);
        std::ranges::stable_sort(m_cadences, {}, [this](const auto &each) {
            return *m_proposal.strategies[each.first].strategy.cadence;
        });
        for (const auto &[place, rows] : m_cadences) {
            StrategyStanding &standing = m_proposal.strategies[place];
            for (const Row row : rows) {
                if (m_hasCadence[row] != 0)
                    continue;
                m_hasCadence[row] = 1;
                const Day next =
                    contacts[row].isValid() ? contacts[row] + *standing.strategy.cadence : m_view.asOf;
                m_proposal.changes.push_back({false, place, 0, row, Day(),
                                              m_workdays.nextWorkday(std::max(next, m_view.asOf)), 0, true});
                ++standing.created;
            }
        }
    }

    bool isLeftOut(Row row) const
    {
        return !isWorkedWith(*m_view.snapshot, row) || wantsNoContact(*m_view.snapshot, row);
    }

    bool isControl(const Strategy &strategy, Row row) const
    {
        return isHeldOut(static_cast<std::uint64_t>(strategy.holdoutSeed),
                         m_view.snapshot->customers.ids[row], strategy.holdout);
    }

    Status propose(std::size_t place, const std::vector<std::uint8_t> &members, ClassEntries &entries,
                   bool everybody)
    {
        StrategyStanding &standing = m_proposal.strategies[place];
        auto entered = entries.entered(m_questions[place], m_progress);
        if (!entered) {
            if (entered.error().code != ErrorCode::Invalid)
                return entered.error();
            standing.problem = entered.error().message;
            entered = std::vector<Day>(members.size());
        }
        std::vector<Row> asked;
        for (Row row = 0; row < members.size(); ++row) {
            const Day told = (*entered)[row];
            const bool isNew = told.isValid() && told >= standing.strategy.since;
            if (members[row] == 0 || (!isNew && !everybody))
                continue;
            if (isLeftOut(row)) {
                ++standing.leftOut;
                continue;
            }
            if (isControl(standing.strategy, row)) {
                ++standing.heldOut;
                continue;
            }
            addSteps(place, row, isNew ? told : standing.strategy.since);
            asked.push_back(row);
        }
        if (standing.strategy.cadence)
            m_cadences.emplace_back(place, std::move(asked));
        return {};
    }

    void addSteps(std::size_t place, Row row, Day entered)
    {
        StrategyStanding &standing = m_proposal.strategies[place];
        const auto &steps = standing.strategy.steps;
        for (std::size_t step = 0; step < steps.size(); ++step) {
            if (m_tasks.has(steps[step].id, row, entered))
                continue;
            const Day due = m_workdays.nextWorkday(std::max(entered + steps[step].offsetDays, m_view.asOf));
            m_proposal.changes.push_back({false, place, step, row, entered, due, 0});
            ++standing.created;
        }
    }

    const QString &m_path;
    const View &m_view;
    const Progress &m_progress;
    StepTasks m_tasks;
    Workdays m_workdays;
    std::vector<ClassQuestion> m_questions; ///< by strategy
    /// Place of the strategies in use that have a cadence, and for whom they propose.
    std::vector<std::pair<std::size_t, std::vector<Row>>> m_cadences;
    std::vector<std::uint8_t> m_hasCadence; ///< by customer: a task of a cadence is open or proposed
    StrategyProposal m_proposal;
};

Status withdrawAll(Editor &editor, const StrategyProposal &proposal, const Progress *progress)
{
    constexpr std::array<std::string_view, 2> kColumns{"done_day", "ending"};
    auto update = editor.prepareUpdate(RecordTable::Task, kColumns);
    LEADBOOK_TRY(update);
    for (const StrategyChange &change : proposal.changes) {
        if (!change.isWithdrawn)
            continue;
        if (progress != nullptr && progress->isCancelled())
            return cancelledError();
        update->bind(1, proposal.asOf);
        update->bind(2, int(TaskEnding::Withdrawn));
        update->bind(3, change.task);
        LEADBOOK_TRY(update->execute());
    }
    return {};
}

/// The id of the step that stands for the cadence of each strategy that has one proposed, by its place; those
/// that are missing are written.
Result<std::map<std::size_t, std::int64_t>> cadenceSteps(Editor &editor, const StrategyProposal &proposal,
                                                         const QString &title)
{
    std::map<std::size_t, std::int64_t> steps;
    for (const StrategyChange &change : proposal.changes) {
        if (!change.isCadence || change.isWithdrawn || steps.contains(change.strategy))
            continue;
        const Strategy &strategy = proposal.strategies[change.strategy].strategy;
        auto read =
            editor.prepare("SELECT id FROM strategy_step WHERE strategy = ?1 AND position < 0 LIMIT 1");
        LEADBOOK_TRY(read);
        read->bind(1, strategy.id);
        const auto known = read->step();
        LEADBOOK_TRY(known);
        if (*known) {
            steps[change.strategy] = read->integer(0);
            continue;
        }
        const auto written = editor.insert(
            RecordTable::StrategyStep,
            std::array{Cell{"strategy", qlonglong{strategy.id}}, Cell{"position", kCadencePosition},
                       Cell{"kind", int(TaskKind::Call)}, Cell{"offset_days", 0}, Cell{"title", title}});
        LEADBOOK_TRY(written);
        steps[change.strategy] = *written;
    }
    return steps;
}

/// The titles of tasks as the book keeps them, by strategy and step.
struct KeptTitles
{
    QString cadence;
    std::vector<QStringList> steps;
};

KeptTitles keptTitles(const StrategyProposal &proposal)
{
    KeptTitles titles{keptTaskTitle(cadenceTitle()), {}};
    for (const StrategyStanding &standing : proposal.strategies) {
        QStringList &steps = titles.steps.emplace_back();
        for (const StrategyStep &step : standing.strategy.steps)
            steps << keptTaskTitle(step.title);
    }
    return titles;
}

Status createAll(Editor &editor, const StrategyProposal &proposal, const KeptTitles &titles,
                 const Progress *progress)
{
    if (proposal.created() == 0)
        return {};
    const auto cadences = cadenceSteps(editor, proposal, titles.cadence);
    LEADBOOK_TRY(cadences);
    constexpr std::array<std::string_view, 9> kColumns{"customer", "title", "kind",        "due_day", "owner",
                                                       "set_day",  "step",  "entered_day", "repeats"};
    auto writer = BulkWriter::begin(editor, RecordTable::Task, kColumns);
    LEADBOOK_TRY(writer);
    std::int64_t done = 0;
    for (const StrategyChange &change : proposal.changes) {
        if (progress != nullptr && progress->isCancelled())
            return cancelledError();
        if (progress != nullptr)
            progress->report(done++, std::int64_t(proposal.changes.size()));
        if (change.isWithdrawn)
            continue;
        const Strategy &strategy = proposal.strategies[change.strategy].strategy;
        StrategyStep step{0, TaskKind::Call, 0, {}, {}};
        if (change.isCadence)
            step.id = cadences->at(change.strategy);
        else
            step = strategy.steps[change.step];
        Statement &row = writer->row();
        row.bind(1, proposal.snapshot->customers.ids[change.customer]);
        row.bind(2, QStringView(change.isCadence ? titles.cadence
                                                 : titles.steps[change.strategy][qsizetype(change.step)]));
        row.bind(3, int(step.kind));
        row.bind(4, change.due);
        if (strategy.owner != 0)
            row.bind(5, strategy.owner);
        row.bind(6, proposal.asOf);
        row.bind(7, step.id);
        row.bind(8, change.entered);
        if (change.isCadence)
            row.bind(9, QStringView(cadenceRule(strategy.cadence.value_or(1))));
        LEADBOOK_TRY(writer->write());
    }
    writer->finish();
    return {};
}

} // namespace

std::int64_t StrategyProposal::created() const
{
    return std::ranges::count(changes, false, &StrategyChange::isWithdrawn);
}

Result<StrategyProposal> proposeStrategies(const QString &path, const View &view, bool everybody,
                                           const Progress &progress)
{
    return Proposing(path, view, progress).run(true, everybody);
}

Result<StrategyProposal> strategyStandings(const QString &path, const View &view, const Progress &progress)
{
    return Proposing(path, view, progress).run(false, false);
}

RecordWork applyStrategies(std::shared_ptr<const StrategyProposal> proposal,
                           std::shared_ptr<const Progress> progress)
{
    QStringList counts;
    if (proposal->created() > 0 || proposal->withdrawn() == 0)
        counts << QStringLiteral("+%1").arg(proposal->created());
    if (proposal->withdrawn() > 0)
        counts << QStringLiteral("−%1").arg(proposal->withdrawn());
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Steps of strategies: %1"), counts.join(u' ')),
            // In the words of whoever asks, not of the thread that writes.
            [proposal, progress, titles = keptTitles(*proposal)](Editor &editor) -> Status {
                LEADBOOK_TRY(withdrawAll(editor, *proposal, progress.get()));
                return createAll(editor, *proposal, titles, progress.get());
            }};
}

QString cadenceRule(int days)
{
    Recurrence rule;
    rule.interval = days;
    return toRule(rule);
}

} // namespace leadbook
