// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rules/rulerun.h"

#include "domain/changelabel.h"
#include "domain/shippedtask.h"
#include "store/bulkwriter.h"
#include "store/editor.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/editing/personwriter.h"
#include "workspace/messages/templatework.h"
#include "workspace/rules/rulereader.h"
#include "workspace/today/daysoff.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace leadbook {

namespace {

using Seen = std::set<std::tuple<std::int64_t, std::int64_t, std::int32_t>>; ///< rule, customer, day

/// What the rules of the book have seen since @p from.
Result<Seen> readSeen(sqlite3 *database, Day from)
{
    auto read = Statement::prepare(database, "SELECT rule, customer, day FROM rule_seen WHERE day > ?1");
    LEADBOOK_TRY(read);
    read->bind(1, from);
    Seen seen;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return seen;
        seen.emplace(read->integer(0), read->integer(1), static_cast<std::int32_t>(read->integer(2)));
    }
}

Result<std::map<std::int64_t, std::int64_t>> readRuns(sqlite3 *database)
{
    auto read = Statement::prepare(database, "SELECT rule, count(*) FROM rule_run GROUP BY rule");
    LEADBOOK_TRY(read);
    std::map<std::int64_t, std::int64_t> runs;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return runs;
        runs[read->integer(0)] = read->integer(1);
    }
}

/// Fills in what happened, or why it cannot be told.
Status look(RuleEvents &events, RuleStanding &standing, const Progress &progress)
{
    auto hits = events.find(standing.rule, progress);
    if (hits)
        standing.hits = *std::move(hits);
    else if (hits.error().code == ErrorCode::Invalid)
        standing.problem = hits.error().message;
    else
        return hits.error();
    standing.isDue.assign(standing.hits.size(), 0);
    return {};
}

void markDue(RuleStanding &standing, const Snapshot &snapshot, Day asOf, const Seen &seen)
{
    if (!standing.rule.isInUse())
        return;
    for (std::size_t i = 0; i < standing.hits.size(); ++i) {
        const RuleHit &hit = standing.hits[i];
        const bool isNew = hit.day >= standing.rule.since && hit.day > asOf - kRuleMemoryDays;
        standing.isDue[i] = isNew && !seen.contains({standing.rule.id, snapshot.customers.ids[hit.customer],
                                                     hit.day.number()});
    }
}

/// Writes what the rules of a proposal do.
class RuleWriting
{
public:
    RuleWriting(Editor &editor, const RuleProposal &proposal, const Progress *progress)
        : m_editor(editor)
        , m_proposal(proposal)
        , m_progress(progress)
        , m_people(editor, ListKind::Customers, proposal.asOf)
    {
    }

    Status run()
    {
        constexpr std::array<std::string_view, 5> kTask{"customer", "title", "kind", "due_day", "set_day"};
        constexpr std::array<std::string_view, 5> kRun{"rule", "customer", "day", "ran_day", "task"};
        auto tasks = BulkWriter::begin(m_editor, RecordTable::Task, kTask);
        LEADBOOK_TRY(tasks);
        auto runs = BulkWriter::begin(m_editor, RecordTable::RuleRun, kRun);
        LEADBOOK_TRY(runs);
        const std::int64_t all = m_proposal.due();
        std::int64_t done = 0;
        for (const RuleStanding &standing : m_proposal.rules) {
            for (std::size_t i = 0; i < standing.hits.size(); ++i) {
                if (standing.isDue[i] == 0)
                    continue;
                if (m_progress != nullptr) {
                    m_progress->report(done++, all);
                    if (m_progress->isCancelled())
                        return cancelledError();
                }
                LEADBOOK_TRY(act(standing.rule, standing.hits[i], *tasks, *runs));
            }
        }
        tasks->finish();
        runs->finish();
        return {};
    }

private:
    Status act(const ActionRule &rule, const RuleHit &hit, BulkWriter &tasks, BulkWriter &runs)
    {
        const std::int64_t customer = m_proposal.snapshot->customers.ids[hit.customer];
        std::int64_t task = 0;
        if (!rule.mail.isEmpty())
            LEADBOOK_TRY(addTask(tasks, rule, hit, {TaskKind::Mail, rule.mail, 0}, task));
        // Of two tasks the one of the mail is kept, which finds its template by the run.
        const std::int64_t draft = rule.mailTemplate.isEmpty() ? 0 : task;
        if (rule.task)
            LEADBOOK_TRY(addTask(tasks, rule, hit, *rule.task, task));
        if (draft != 0)
            task = draft;
        LEADBOOK_TRY(changeCustomer(rule, customer));
        Statement &run = runs.row();
        run.bind(1, rule.id);
        run.bind(2, customer);
        run.bind(3, hit.day);
        run.bind(4, m_proposal.asOf);
        if (task != 0)
            run.bind(5, task);
        LEADBOOK_TRY(runs.write());
        return m_editor.noteSeen(rule.id, customer, hit.day);
    }

    Status addTask(BulkWriter &tasks, const ActionRule &rule, const RuleHit &hit, const RuleTask &task,
                   std::int64_t &id)
    {
        Statement &row = tasks.row();
        row.bind(1, m_proposal.snapshot->customers.ids[hit.customer]);
        row.bind(2, QStringView(keptTitle(task.title)));
        row.bind(3, int(task.kind));
        row.bind(4, ruleTaskDue(rule, hit, task.days, m_proposal.workdays, m_proposal.asOf));
        row.bind(5, m_proposal.asOf);
        const auto written = tasks.write();
        LEADBOOK_TRY(written);
        id = *written;
        return {};
    }

    const QString &keptTitle(const QString &shown)
    {
        const auto [place, isNew] = m_titles.try_emplace(shown);
        if (isNew)
            place->second = keptTaskTitle(shown);
        return place->second;
    }

    Status changeCustomer(const ActionRule &rule, std::int64_t customer)
    {
        if (!rule.tag.isEmpty()) {
            auto person = m_people.find(customer);
            LEADBOOK_TRY(person);
            if (*person)
                LEADBOOK_TRY(
                    m_people.write(**person, {FieldRef(FieldId::Tags), rule.tag, FieldEdit::Kind::AddTags}));
        }
        if (rule.owner != 0)
            return m_editor.update(RecordTable::Customer, customer,
                                   std::array{Cell{"owner", qlonglong{rule.owner}},
                                              Cell{"pool_reason", QVariant()}, Cell{"pool_day", QVariant()}});
        return {};
    }

    Editor &m_editor;
    const RuleProposal &m_proposal;
    const Progress *m_progress;
    PersonWriter m_people;
    std::map<QString, QString> m_titles; ///< as kept, by title
};

} // namespace

std::int64_t RuleStanding::due() const
{
    return std::ranges::count(isDue, 1);
}

std::int64_t RuleProposal::due() const
{
    std::int64_t sum = 0;
    for (const RuleStanding &standing : rules)
        sum += standing.due();
    return sum;
}

Day ruleTaskDue(const ActionRule &rule, const RuleHit &hit, int days, const Workdays &workdays, Day asOf)
{
    const Day asked = std::max(hit.day + days, asOf);
    const Day next = workdays.nextWorkday(asked);
    const bool hasItsDay = rule.event == RuleEvent::Birthday || rule.event == RuleEvent::Holiday ||
                           rule.event == RuleEvent::ContractEnds;
    const Day itsDay = hit.day + rule.days;
    if (!hasItsDay || asked > itsDay || next <= itsDay)
        return next;
    // Greetings the day after are too late.
    const Day before = workdays.addWorkdays(asked, -1);
    return before >= asOf ? before : asked;
}

Result<RuleProposal> proposeRules(const QString &path, const View &view, int days, bool inUseOnly,
                                  const Progress &progress)
{
    RuleProposal proposal;
    proposal.asOf = view.asOf;
    proposal.from = view.asOf - days;
    proposal.snapshot = view.snapshot;
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto rules = readRules(connection->handle());
    LEADBOOK_TRY(rules);
    auto workdays = readWorkdays(connection->handle());
    LEADBOOK_TRY(workdays);
    proposal.workdays = *std::move(workdays);
    if (std::ranges::any_of(*rules, [](const ActionRule &rule) { return !rule.mailTemplate.isEmpty(); })) {
        auto templates = readTemplates(connection->handle());
        LEADBOOK_TRY(templates);
        proposal.templates = *std::move(templates);
    }
    const auto seen = readSeen(connection->handle(), proposal.from);
    LEADBOOK_TRY(seen);
    const auto runs = readRuns(connection->handle());
    LEADBOOK_TRY(runs);
    auto segments = readSegments(path);
    LEADBOOK_TRY(segments);
    RuleEvents events(path, view, proposal.from, *std::move(segments));
    bool hasFalls = false;
    for (std::size_t i = 0; i < rules->size(); ++i) {
        progress.report(std::int64_t(i), std::int64_t(rules->size()));
        if (inUseOnly && !(*rules)[i].isInUse())
            continue;
        RuleStanding &standing = proposal.rules.emplace_back();
        standing.rule = std::move((*rules)[i]);
        if (const auto ran = runs->find(standing.rule.id); ran != runs->end())
            standing.ran = ran->second;
        LEADBOOK_TRY(look(events, standing, progress));
        markDue(standing, *view.snapshot, view.asOf, *seen);
        hasFalls = hasFalls || standing.rule.event == RuleEvent::GradeFell;
    }
    if (hasFalls)
        proposal.grades = events.grades(progress);
    return proposal;
}

Result<RuleStanding> tryRule(const QString &path, const View &view, const ActionRule &rule, int days,
                             const Progress &progress)
{
    auto segments = readSegments(path);
    LEADBOOK_TRY(segments);
    RuleEvents events(path, view, view.asOf - days, *std::move(segments));
    RuleStanding standing;
    standing.rule = rule;
    LEADBOOK_TRY(look(events, standing, progress));
    return standing;
}

RecordWork applyRules(std::shared_ptr<const RuleProposal> proposal, std::shared_ptr<const Progress> progress)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Rules: %1"), QString::number(proposal->due())),
            [proposal, progress](Editor &editor) {
                return RuleWriting(editor, *proposal, progress.get()).run();
            }};
}

} // namespace leadbook
