// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/whatif/whatifengine.h"

#include "core/text.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/handgrades.h"
#include "workspace/regrading.h"
#include "workspace/settings/booksettings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>
#include <utility>

namespace leadbook {

namespace {

std::int64_t countNeedUnknown(const Snapshot &snapshot)
{
    std::int64_t unknown = 0;
    const auto &need = snapshot.needLevels();
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        const bool isKnown = row < need.size() && need[row] != 0 && need[row] != kNoChoice;
        unknown += snapshot.customers.isAlive(row) && !isKnown ? 1 : 0;
    }
    return unknown;
}

struct ValuedRow
{
    std::int64_t value;
    Row row;

    bool operator<(const ValuedRow &other) const
    {
        return value != other.value ? value > other.value : row < other.row;
    }
};

/// Keeps the first @p most, in no order.
void keepFirst(std::vector<ValuedRow> &rows, std::size_t most)
{
    if (rows.size() <= most)
        return;
    std::nth_element(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
    rows.resize(most);
}

} // namespace

/// What a scheme says of each combination of bands.
struct WhatIfEngine::Outcome
{
    std::vector<std::uint8_t> grade;
    QStringList before; ///< names of the grades in use
    QStringList after;

    bool moves(std::size_t from, std::size_t combination) const
    {
        return from < static_cast<std::size_t>(before.size()) &&
               before[static_cast<qsizetype>(from)] != after[grade[combination]];
    }
};

std::optional<WhatIfAnswer> WhatIfEngine::answer(const ViewPtr &view, const WhatIfQuestion &question,
                                                 const Progress &progress)
{
    const std::scoped_lock lock(m_mutex);
    if (progress.isCancelled())
        return {};
    QElapsedTimer timer;
    timer.start();
    follow(view);
    WhatIfAnswer answer;
    answer.schemeBefore = view->settings->grading;
    answer.scheme = question.isSettled ? question.scheme : settledScheme(*view, question.scheme);
    regroup(answer.scheme);
    if (progress.isCancelled())
        return {};
    chance(question.chances);
    const Outcome outcome = outcomeOf(answer.scheme);
    m_grades = outcome.grade;
    count(outcome, answer);
    countWins(outcome, answer);
    list(question, outcome, answer);
    answer.needUnknown = m_needUnknown;
    answer.check = checkGrades(answer.scheme);
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (progress.isCancelled())
        return {};
    return answer;
}

std::vector<std::uint8_t> WhatIfEngine::grades()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::uint8_t> grades(m_before.size(), kNoGrade);
    for (std::size_t row = 0; row < grades.size(); ++row) {
        if (m_combinations.of(row) < m_grades.size())
            grades[row] = m_grades[m_combinations.of(row)];
    }
    return grades;
}

void WhatIfEngine::follow(const ViewPtr &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_inputs.clear();
    m_banded.clear();
    m_chances.reset();
    const auto living = livingCustomers(*view->snapshot);
    const auto shown = shownGrades(*view, living);
    const auto ungraded = static_cast<std::uint8_t>(view->settings->grading.grades().size());
    m_before.resize(living.size());
    for (std::size_t row = 0; row < living.size(); ++row) {
        const std::uint8_t grade = std::min(shown[row], ungraded);
        m_before[row] = living[row] != 0 ? grade : BandCombinations::kLeftOut;
    }
    m_needUnknown = countNeedUnknown(*view->snapshot);
    followGradesByHand();
}

/// Grades set by hand hold whatever the rules say, so they are one more state beside the bands.
void WhatIfEngine::followGradesByHand()
{
    m_handGrades.clear();
    m_byHand.clear();
    const Snapshot &snapshot = *m_view->snapshot;
    for (const OverrideRow &set : snapshot.overrides) {
        if (overrideOn(snapshot, set.customer, m_view->asOf) != &set)
            continue;
        const QString grade = toQString(set.grade);
        if (!m_handGrades.contains(grade))
            m_handGrades << grade;
        m_byHand.resize(m_before.size());
        m_byHand[set.customer] = static_cast<std::uint8_t>(m_handGrades.indexOf(grade) + 1);
    }
}

std::span<const double> WhatIfEngine::input(const QString &field)
{
    auto found = m_inputs.find(field);
    if (found == m_inputs.end()) {
        const GradeInputs inputs(*m_view->snapshot, m_view->derived, m_view->asOf, {field});
        const auto column = inputs.columns().front();
        found = m_inputs.emplace(field, std::vector<double>(column.begin(), column.end())).first;
    }
    return found->second;
}

void WhatIfEngine::regroup(const GradeScheme &scheme)
{
    bool isSame = m_banded.size() == scheme.criteria.size();
    std::vector<Banded> banded;
    for (const GradeCriterion &criterion : scheme.criteria) {
        BandEdges edges = bandEdges(criterion);
        const auto known = std::ranges::find(m_banded, edges, &Banded::edges);
        isSame = isSame && known == m_banded.begin() + static_cast<std::ptrdiff_t>(banded.size());
        if (known != m_banded.end()) {
            banded.push_back(*known);
            continue;
        }
        auto states = bandStates(
            criterion, [this](const QString &field) { return input(field); }, m_before.size());
        banded.push_back(
            {std::move(edges), std::make_shared<const std::vector<std::uint8_t>>(std::move(states))});
    }
    if (isSame)
        return;
    m_banded = std::move(banded);
    m_chances.reset();
    m_grades.clear(); // of other combinations
    forgetOldInputs(scheme);
    std::vector<BandCombinations::Criterion> criteria;
    for (const Banded &of : m_banded)
        criteria.push_back({*of.states, of.edges.size() + 1});
    if (!m_byHand.empty())
        criteria.push_back({m_byHand, static_cast<std::size_t>(m_handGrades.size()) + 1});
    m_combinations.build(criteria, m_before,
                         static_cast<std::size_t>(m_view->settings->grading.grades().size()) + 1);
}

/// Keeps what the scheme and the one in use ask for, and few of what was tried besides.
void WhatIfEngine::forgetOldInputs(const GradeScheme &scheme)
{
    constexpr std::size_t kMostSpare = 8;
    const QStringList wanted = scheme.fields() + m_view->settings->grading.fields();
    if (m_inputs.size() <= static_cast<std::size_t>(wanted.size()) + kMostSpare)
        return;
    std::erase_if(m_inputs, [&](const auto &input) { return !wanted.contains(input.first); });
}

void WhatIfEngine::chance(const std::shared_ptr<const WinChances> &chances)
{
    if (chances == m_chances)
        return;
    m_chances = chances;
    m_combinations.addChances(chances ? std::span(chances->chance) : std::span<const float>(), m_before);
}

WhatIfEngine::Outcome WhatIfEngine::outcomeOf(const GradeScheme &scheme) const
{
    const Grader grader(scheme);
    Outcome outcome{{}, m_view->settings->grading.grades(), scheme.grades()};
    for (std::size_t combination = 0; combination < m_combinations.size(); ++combination) {
        const Row row = m_combinations.sample(combination);
        double points = 0;
        for (std::size_t i = 0; i < m_banded.size(); ++i)
            points += statePoints(scheme.criteria[i], (*m_banded[i].states)[row]);
        const qsizetype byHand = m_byHand.empty() || m_byHand[row] == 0
                                     ? -1
                                     : outcome.after.indexOf(m_handGrades[m_byHand[row] - 1]);
        outcome.grade.push_back(byHand < 0 ? grader.gradeOf(points) : static_cast<std::uint8_t>(byHand));
    }
    return outcome;
}

void WhatIfEngine::count(const Outcome &outcome, WhatIfAnswer &answer) const
{
    const auto from = static_cast<std::size_t>(outcome.before.size());
    const auto to = static_cast<std::size_t>(outcome.after.size());
    answer.moves = {from, to, std::vector<std::int64_t>(from * to)};
    answer.before.assign(from, 0);
    answer.after.assign(to, 0);
    for (std::size_t combination = 0; combination < m_combinations.size(); ++combination) {
        const std::uint8_t then = outcome.grade[combination];
        for (std::size_t now = 0; now < m_combinations.groups(); ++now) {
            const std::int64_t rows = m_combinations.rows(combination, now);
            answer.after[then] += rows;
            answer.graded += rows;
            if (now >= from)
                continue;
            answer.before[now] += rows;
            answer.moves.rows[now * to + then] += rows;
            answer.moved += outcome.moves(now, combination) ? rows : 0;
        }
    }
}

void WhatIfEngine::countWins(const Outcome &outcome, WhatIfAnswer &answer) const
{
    if (!m_chances || !m_chances->why.isEmpty()) {
        answer.whyNoWins = m_chances ? m_chances->why : QString();
        return;
    }
    std::vector<std::int64_t> before(answer.before.size());
    std::vector<std::int64_t> after(answer.after.size());
    std::int64_t all = 0;
    for (std::size_t combination = 0; combination < m_combinations.size(); ++combination) {
        for (std::size_t now = 0; now < before.size(); ++now) {
            const std::int64_t wins = m_combinations.chances(combination, now);
            before[now] += wins;
            after[outcome.grade[combination]] += wins;
            all += wins;
        }
    }
    const auto inWins = [](const std::vector<std::int64_t> &parts) {
        std::vector<double> wins;
        for (const std::int64_t part : parts)
            wins.push_back(static_cast<double>(part) / BandCombinations::kWhole);
        return wins;
    };
    answer.winsBefore = inWins(before);
    answer.winsAfter = inWins(after);
    answer.wins = static_cast<double>(all) / BandCombinations::kWhole;
}

std::vector<Row> WhatIfEngine::mostValuable(const std::vector<std::uint8_t> &isListed, std::size_t skip,
                                            std::size_t most) const
{
    const std::size_t kept = skip + most;
    const auto &value = m_view->derived.money(FieldId::Value);
    std::vector<ValuedRow> best;
    std::mutex mutex;
    forEachRange(m_before.size(), [&](std::size_t begin, std::size_t end) {
        std::vector<ValuedRow> found;
        for (std::size_t row = begin; row < end; ++row) {
            const std::uint32_t combination = m_combinations.of(row);
            if (combination == BandCombinations::kNone ||
                isListed[combination * m_combinations.groups() + m_before[row]] == 0)
                continue;
            const Money worth = value[row];
            found.push_back({worth.isKnown() ? worth.tenThousandths() : std::numeric_limits<qint64>::min(),
                             static_cast<Row>(row)});
        }
        keepFirst(found, kept);
        const std::scoped_lock lock(mutex);
        best.insert(best.end(), found.begin(), found.end());
    });
    keepFirst(best, kept);
    const auto first = best.begin() + static_cast<std::ptrdiff_t>(std::min(skip, best.size()));
    if (first != best.begin() && first != best.end())
        std::nth_element(best.begin(), first, best.end());
    std::sort(first, best.end());
    std::vector<Row> rows;
    for (auto of = first; of != best.end(); ++of)
        rows.push_back(of->row);
    return rows;
}

void WhatIfEngine::list(const WhatIfQuestion &question, const Outcome &outcome, WhatIfAnswer &answer) const
{
    const std::size_t groups = m_combinations.groups();
    std::vector<std::uint8_t> isListed(m_combinations.size() * groups, 0);
    for (std::size_t combination = 0; combination < m_combinations.size(); ++combination) {
        if (question.to && *question.to != outcome.grade[combination])
            continue;
        for (std::size_t now = 0; now < groups; ++now) {
            if ((question.from && *question.from != now) || !outcome.moves(now, combination))
                continue;
            isListed[combination * groups + now] = 1;
            answer.movingInAll += m_combinations.rows(combination, now);
        }
    }
    if (answer.movingInAll == 0)
        return;
    const Grader before(answer.schemeBefore);
    const Grader after(answer.scheme);
    const std::vector<Row> rows = mostValuable(isListed, question.skip, question.most);
    const Snapshot &snapshot = *m_view->snapshot;
    const GradeInputs inBefore(snapshot, m_view->derived, m_view->asOf, before.fields(), rows);
    const GradeInputs inAfter(snapshot, m_view->derived, m_view->asOf, after.fields(), rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row row = rows[i];
        MovingCustomer moving;
        moving.customer = row;
        moving.id = snapshot.customers.ids[row];
        moving.name = toQString(snapshot.customers.columns.text(FieldId::Name)[row]);
        moving.move = explainMove(before, inBefore.row(i), after, inAfter.row(i));
        // The grades shown: one of them may be set by hand.
        moving.move.from = m_before[row];
        moving.move.to = outcome.grade[m_combinations.of(row)];
        moving.value = m_view->derived.money(FieldId::Value)[row];
        moving.currency = toQString(derivedCurrency(*m_view, row));
        moving.stage = toQString(m_view->derived.code(FieldId::Stage)[row]);
        answer.moving.push_back(std::move(moving));
    }
}

} // namespace leadbook
