// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradereplay.h"

#include "workspace/derivation.h"
#include "workspace/grading/handgrades.h"
#include "workspace/rfmderivation.h"

#include <algorithm>
#include <utility>

namespace leadbook {

GradeReplay::GradeReplay(const View &view, std::span<const NeedMove> needs, const GradeLogRequest &request,
                         GradeLog &log)
    : m_view(view)
    , m_needs(needs)
    , m_request(request)
    , m_log(log)
    , m_past(*view.snapshot)
    , m_derived(view.derived)
    , m_deals(*view.snapshot)
    , m_settings(*view.settings)
    , m_rules(view)
    , m_days(log.schemes.size())
    , m_wakes(static_cast<std::size_t>(std::max(0, log.to - log.from)) + 1)
    , m_standings(log.customers.size())
{
    const std::size_t last = versionOn(log.schemes, log.to);
    for (std::size_t version = versionOn(log.schemes, log.from); version <= last; ++version) {
        const GradeScheme &scheme = log.schemes[version].scheme;
        m_days[version] = m_rules.add(scheme);
        m_readsSegments |= std::ranges::any_of(scheme.fields(), readsSegments);
    }
    m_settings.gradingIsSettled = true;
}

std::size_t GradeReplay::slotOf(Row row) const
{
    const auto found = std::ranges::lower_bound(m_log.customers, row);
    return static_cast<std::size_t>(found - m_log.customers.begin());
}

/// Deals and needs as they stood at the end of the first day.
void GradeReplay::beginPast()
{
    const auto set = [this](Row deal) { m_deals.set(m_past.deals, deal, m_log.from); };
    if (m_request.customer) {
        m_view.snapshot->deals.ofCustomer.forEach(*m_request.customer, set);
    } else {
        for (Row deal = 0; deal < m_past.deals.ids.size(); ++deal)
            set(deal);
    }
    for (const Row row : m_log.customers) {
        m_past.needLevels().set(row, 0);
        m_past.needDay.set(row, Day());
    }
    for (const NeedMove &need : m_needs) {
        if (need.day > m_log.from)
            break;
        m_past.needLevels().set(need.customer, need.level);
        m_past.needDay.set(need.customer, need.day);
    }
}

void GradeReplay::useScheme(std::size_t version)
{
    m_version = version;
    m_settings.grading = m_log.schemes[version].scheme;
    m_grader.emplace(m_settings.grading);
    m_places.clear();
    for (const QString &grade : m_settings.grading.grades())
        m_places.push_back(static_cast<std::uint8_t>(m_log.grades.indexOf(grade)));
    m_drift.emplace(*m_grader);
    m_inputs.assign(m_log.customers.size() * static_cast<std::size_t>(m_grader->fields().size()), 0);
}

void GradeReplay::movePast(Day day, Triggers triggers)
{
    for (const GradeTrigger &trigger : triggers) {
        if (trigger.rule == kByHandRule || !m_rules.rules()[trigger.rule].isOwnDay())
            continue;
        const GradeDate date = m_rules.rules()[trigger.rule].date;
        if (date == GradeDate::DealMove)
            m_deals.set(m_past.deals, trigger.at, day);
        if (date == GradeDate::Need) {
            m_past.needLevels().set(trigger.customer, m_needs[trigger.at].level);
            m_past.needDay.set(trigger.customer, day);
        }
    }
}

void GradeReplay::addOtherwiseShown(std::vector<Row> &rows) const
{
    const auto &shown = m_view.derived.choice(FieldId::Grade);
    std::vector<Row> others;
    for (std::size_t slot = 0; slot < m_log.customers.size(); ++slot) {
        const Row row = m_log.customers[slot];
        const std::uint8_t grade = row < shown.size() ? shown[row] : kNoGrade;
        if (grade < m_places.size() && m_places[grade] != m_standings[slot].grade)
            others.push_back(row);
    }
    std::vector<Row> both;
    std::ranges::set_union(rows, others, std::back_inserter(both));
    rows = std::move(both);
}

std::vector<Row> GradeReplay::whomToGrade(Day day, Triggers triggers) const
{
    std::vector<Row> rows;
    for (const GradeTrigger &trigger : triggers) {
        if (rows.empty() || rows.back() != trigger.customer)
            rows.push_back(trigger.customer);
    }
    const auto happened = static_cast<std::ptrdiff_t>(rows.size());
    for (const Row row : m_wakes[static_cast<std::size_t>(day - m_log.from)]) {
        if (m_standings[slotOf(row)].wake == day)
            rows.push_back(row);
    }
    std::sort(rows.begin() + happened, rows.end());
    std::inplace_merge(rows.begin(), rows.begin() + happened, rows.end());
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    std::erase_if(rows, [this](Row row) { return !m_view.snapshot->customers.isAlive(row); });
    if (day == m_view.asOf)
        addOtherwiseShown(rows);
    return rows;
}

void GradeReplay::grade(const Snapshot &snapshot, Day day, std::span<const Row> rows, Triggers triggers)
{
    constexpr std::size_t kBlock = 65'536;
    for (std::size_t first = 0; first < rows.size(); first += kBlock) {
        if (m_progress->isCancelled())
            return; // run() tells
        const auto block = rows.subspan(first, std::min(kBlock, rows.size() - first));
        deriveFacts(snapshot, day, block, m_derived);
        if (m_readsSegments)
            deriveRfmRows(snapshot, day, m_settings, block, m_derived);
        const GradeInputs inputs(snapshot, m_derived, day, m_grader->fields(), block);
        Grading grading = m_grader->grade(inputs.columns());
        applyOverrides(snapshot, day, m_grader->scheme(), block, grading);
        auto trigger = triggers.begin();
        for (std::size_t i = 0; i < block.size(); ++i) {
            while (trigger != triggers.end() && trigger->customer < block[i])
                ++trigger;
            auto end = trigger;
            while (end != triggers.end() && end->customer == block[i])
                ++end;
            take(block[i], day, grading, i, inputs.row(i), Triggers(trigger, end));
        }
    }
}

void GradeReplay::take(Row row, Day day, const Grading &grading, std::size_t at,
                       const std::vector<double> &inputs, Triggers triggers)
{
    const std::size_t slot = slotOf(row);
    const Standing before = m_standings[slot];
    Standing &now = m_standings[slot];
    now.points = grading.points[at];
    now.grade = m_places[grading.grade[at]];
    now.isByHand = !grading.byHand.empty() && grading.byHand[at] != 0;
    if (before.grade != kNoGrade && before.grade != now.grade) {
        GradeMovement moved{day, row, before.grade, now.grade, before.points, now.points, {}, {}, kNoRow, {}};
        moved.scheme = static_cast<std::uint16_t>(m_version);
        if (now.isByHand || before.isByHand) {
            const OverrideRow *set = overrideOn(*m_view.snapshot, row, now.isByHand ? day : day - 1);
            moved.cause = now.isByHand ? GradeCause::ByHand : GradeCause::RulesAgain;
            if (set != nullptr)
                moved.event = static_cast<Row>(set - m_view.snapshot->overrides.data());
        } else if (m_isNewScheme) {
            moved.cause = GradeCause::Scheme;
        } else {
            const std::span old(m_inputs.data() + slot * inputs.size(), inputs.size());
            moved.shifts = gradeShifts(*m_grader, m_days[m_version], m_rules.rules(), old, inputs, triggers);
            nameMainCause(moved);
        }
        m_log.movements.push_back(std::move(moved));
    }
    std::ranges::copy(inputs, m_inputs.begin() + static_cast<std::ptrdiff_t>(slot * inputs.size()));
    wakeLater(slot, day, inputs);
}

void GradeReplay::wakeLater(std::size_t slot, Day day, const std::vector<double> &inputs)
{
    Standing &standing = m_standings[slot];
    standing.wake = Day();
    const auto days = m_drift->daysLeft(inputs);
    if (!days || *days > m_log.to - day)
        return;
    standing.wake = day + *days;
    m_wakes[static_cast<std::size_t>(standing.wake - m_log.from)].push_back(m_log.customers[slot]);
}

Status GradeReplay::run(const Progress &progress)
{
    m_progress = &progress;
    const auto triggers = gatherTriggers(m_view, m_needs, m_rules.rules(),
                                         {m_log.from, m_log.to, m_request.customer, &progress});
    beginPast();
    useScheme(versionOn(m_log.schemes, m_log.from));
    grade(m_log.from == m_view.asOf ? *m_view.snapshot : m_past, m_log.from, m_log.customers, {});
    for (const Standing &standing : m_standings)
        m_log.start.push_back(standing.grade);
    auto next = triggers.begin();
    for (Day day = m_log.from + 1; day <= m_log.to; day = day + 1) {
        if (progress.isCancelled())
            return cancelledError();
        progress.report(day - m_log.from, m_log.to - m_log.from);
        auto end = next;
        while (end != triggers.end() && end->day == day)
            ++end;
        const Triggers ofDay(next, end);
        next = end;
        movePast(day, ofDay);
        const Snapshot &snapshot = day == m_view.asOf ? *m_view.snapshot : m_past;
        grade(snapshot, day, whomToGrade(day, ofDay), ofDay);
        // What new rules move is told apart from what happened on their first day.
        const std::size_t version = versionOn(m_log.schemes, day);
        m_isNewScheme = version != m_version;
        if (!m_isNewScheme)
            continue;
        useScheme(version);
        grade(snapshot, day, m_log.customers, ofDay);
        m_isNewScheme = false;
    }
    std::ranges::stable_sort(m_log.movements, {}, [](const GradeMovement &movement) {
        return std::pair(movement.day, movement.customer);
    });
    return progress.isCancelled() ? Status(cancelledError()) : Status();
}

} // namespace leadbook
