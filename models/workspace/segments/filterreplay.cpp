// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/filterreplay.h"

#include "analysis/grader.h"
#include "workspace/filtering/filtercompiler.h"
#include "workspace/grading/gradeshifts.h"
#include "workspace/segments/knownsince.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace leadbook {

FilterReplay::FilterReplay(const View &view, std::span<const NeedMove> needs, const GradeLog *grades,
                           SegmentMoves &moves, std::optional<Row> customer)
    : m_view(view)
    , m_needs(needs)
    , m_grades(grades)
    , m_moves(moves)
    , m_customer(customer)
    , m_leaves(moves.filter)
    , m_past(view)
    , m_answers(customer ? 1 : view.snapshot->customers.rows(), 0)
{
    const Row first = customer.value_or(0);
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const Row row = first + static_cast<Row>(i);
        if (view.snapshot->customers.isAlive(row))
            m_alive.push_back(row);
    }
}

void FilterReplay::addRules()
{
    std::vector<FieldId> fields;
    for (const Filter *leaf : m_leaves.leaves()) {
        if (const auto field = findField(Entity::Customer, leaf->name.toUtf8().toStdString()))
            fields.push_back(*field);
        const auto rules = filterDays(m_view, *leaf).rules;
        for (const InputRule &rule : rules)
            if (std::ranges::find(m_rules, rule) == m_rules.end())
                m_rules.push_back(rule);
        m_isMoving.push_back(!rules.empty() || asksForGrade(*leaf));
    }
    m_past.deriveOnlyFor(fields);
}

std::vector<GradeTrigger> FilterReplay::triggers(const Progress &progress)
{
    addRules();
    m_since = m_customer ? std::vector{knownSince(*m_view.snapshot, *m_customer)}
                         : knownSince(*m_view.snapshot, progress);
    auto found =
        gatherTriggers(m_view, m_needs, m_rules, {m_moves.log.from, m_moves.log.to, m_customer, &progress});
    // Grades set by hand come with the grades.
    std::erase_if(found, [](const GradeTrigger &trigger) { return trigger.rule == kByHandRule; });
    return found;
}

void FilterReplay::movePast(Day day, Triggers triggers)
{
    for (const GradeTrigger &trigger : triggers) {
        const InputRule &rule = m_rules[trigger.rule];
        if (!rule.isOwnDay())
            continue;
        if (rule.date == GradeDate::DealMove)
            m_past.setDeal(trigger.at, day);
        if (rule.date == GradeDate::Need)
            m_past.setNeed(trigger.customer, m_needs[trigger.at].level, day);
    }
}

std::uint8_t FilterReplay::gradeInView(std::uint8_t grade) const
{
    const auto place = m_view.settings->grading.grades().indexOf(m_grades->grades[grade]);
    return place < 0 ? kNoGrade : static_cast<std::uint8_t>(place);
}

void FilterReplay::moveGrades(Day day, std::vector<Row> &rows)
{
    if (m_grades == nullptr)
        return;
    const auto &movements = m_grades->movements;
    for (; m_nextGrade < movements.size() && movements[m_nextGrade].day <= day; ++m_nextGrade) {
        const GradeMovement &movement = movements[m_nextGrade];
        m_past.setGrade(movement.customer, gradeInView(movement.to));
        rows.push_back(movement.customer);
    }
}

std::uint8_t FilterReplay::labelOn(Day day, Row row) const
{
    const Day since = m_since[at(row)];
    if (since.isValid() && day < since)
        return kNotThere;
    if (m_moves.followed.kind == FollowedLabels::Kind::Field)
        return static_cast<std::uint8_t>(std::min<std::size_t>(
            static_cast<std::size_t>(std::countr_zero(m_answers[at(row)])), m_moves.members()));
    return m_leaves.passes(m_answers[at(row)]) ? kInSegment : kOutOfSegment;
}

void FilterReplay::answer(Day day, std::span<const Row> rows, bool all, const Progress &progress)
{
    // On its own day everything is as the view, and so the list, has it.
    const bool isToday = day == m_view.asOf;
    if (!isToday)
        m_past.derive(day, rows);
    const FilterCompiler compiler(isToday ? m_view : m_past.view(), ListKind::Customers, progress,
                                  isToday && !m_customer ? std::span<const Row>() : rows,
                                  isToday ? Day() : day);
    Selection selection;
    for (std::size_t leaf = 0; leaf < m_leaves.leaves().size(); ++leaf) {
        if (!all && !m_isMoving[leaf])
            continue;
        const ConditionPtr condition = compiler.make(*m_leaves.leaves()[leaf]);
        selection.resize(rows.size());
        std::iota(selection.begin(), selection.end(), 0U);
        condition->narrow(rows, selection);
        const std::uint64_t bit = std::uint64_t{1} << leaf;
        for (const Row row : rows)
            m_answers[at(row)] &= ~bit;
        for (const std::uint32_t place : selection)
            m_answers[at(rows[place])] |= bit;
    }
}

GradeCause FilterReplay::eventOf(Row row, Triggers triggers) const
{
    for (const GradeTrigger &trigger : std::ranges::equal_range(triggers, row, {}, &GradeTrigger::customer)) {
        const GradeCause cause = causeOf(m_rules[trigger.rule]);
        if (cause != GradeCause::TimePassed)
            return cause;
    }
    return GradeCause::TimePassed;
}

void FilterReplay::look(Day day, std::span<const Row> rows, bool all, Triggers triggers,
                        const Progress &progress)
{
    constexpr std::size_t kBlock = 16'384;
    std::vector<std::uint64_t> before;
    for (std::size_t first = 0; first < rows.size(); first += kBlock) {
        if (progress.isCancelled())
            return; // run() tells
        const auto block = rows.subspan(first, std::min(kBlock, rows.size() - first));
        before.clear();
        for (const Row row : block)
            before.push_back(m_answers[at(row)]);
        answer(day, block, all, progress);
        if (m_labels.empty())
            continue; // where the log begins
        for (std::size_t i = 0; i < block.size(); ++i) {
            const Row row = block[i];
            const std::uint8_t label = labelOn(day, row);
            const std::uint8_t old = m_labels[at(row)];
            if (label == old)
                continue;
            m_moves.log.moves.push_back({day, row, old, label});
            m_moves.causes.push_back(old == kNotThere ? 0 : causeOfMove(before[i], m_answers[at(row)]));
            if (m_moves.followed.kind == FollowedLabels::Kind::Field)
                m_moves.events.push_back(eventOf(row, triggers));
            m_moves.answers.push_back(m_answers[at(row)]);
            m_labels[at(row)] = label;
        }
    }
}

void FilterReplay::begin()
{
    const Day from = m_moves.log.from;
    if (m_customer)
        m_past.bringTo(*m_customer, from, m_needs);
    else
        m_past.bringAllTo(from, m_needs);
    if (m_grades == nullptr)
        return;
    for (std::size_t i = 0; i < m_grades->customers.size(); ++i)
        m_past.setGrade(m_grades->customers[i], gradeInView(m_grades->start[i]));
}

Status FilterReplay::run(const Progress &progress)
{
    LabelLog &log = m_moves.log;
    const auto triggers = this->triggers(progress);
    if (progress.isCancelled())
        return cancelledError();
    // Who comes on a day is looked at then.
    std::vector<std::vector<Row>> comers(static_cast<std::size_t>(log.to - log.from) + 1);
    for (const Row row : m_alive)
        if (m_since[at(row)] > log.from && m_since[at(row)] <= log.to)
            comers[static_cast<std::size_t>(m_since[at(row)] - log.from)].push_back(row);
    begin();
    look(log.from, m_alive, true, {}, progress);
    m_labels.assign(m_answers.size(), kNotThere);
    for (const Row row : m_alive)
        m_labels[at(row)] = labelOn(log.from, row);
    log.start = m_labels;
    auto next = triggers.begin();
    for (Day day = log.from + 1; day <= log.to; day = day + 1) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(day - log.from, log.to - log.from);
        auto end = next;
        while (end != triggers.end() && end->day == day)
            ++end;
        const Triggers ofDay(next, end);
        next = end;
        movePast(day, ofDay);
        std::vector<Row> rows = std::move(comers[static_cast<std::size_t>(day - log.from)]);
        for (const GradeTrigger &trigger : ofDay)
            rows.push_back(trigger.customer);
        moveGrades(day, rows);
        if (day == m_view.asOf)
            rows = m_alive;
        std::ranges::sort(rows);
        const auto repeated = std::ranges::unique(rows);
        rows.erase(repeated.begin(), repeated.end());
        std::erase_if(rows, [this](Row row) { return !m_view.snapshot->customers.isAlive(row); });
        look(day, rows, day == m_view.asOf, ofDay, progress);
    }
    return progress.isCancelled() ? Status(cancelledError()) : Status();
}

} // namespace leadbook
