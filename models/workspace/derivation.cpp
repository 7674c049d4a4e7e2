// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/derivation.h"

#include "analysis/grader.h"
#include "analysis/valuecuts.h"
#include "snapshot/potential.h"
#include "workspace/customerfacts.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/handgrades.h"
#include "workspace/parallel.h"
#include "workspace/rfmderivation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace leadbook {

namespace {

/// Writes derived values of single rows; the columns reach every row already.
class FactWriter
{
public:
    FactWriter(const Snapshot &snapshot, FieldColumns &derived)
        : m_snapshot(snapshot)
        , m_derived(derived)
    {
    }

    void write(Row row, const CustomerFacts &facts)
    {
        const Money potential = potentialInBook(m_snapshot, row);
        m_derived.money(FieldId::Value).set(row, customerValue(facts, potential));
        m_derived.integer(FieldId::ContactDays30).set(row, facts.contactDays30);
        m_derived.integer(FieldId::ContactDays90).set(row, facts.contactDays90);
        m_derived.day(FieldId::LastContact).set(row, facts.lastContact);
        m_derived.choice(FieldId::InteractionBand).set(row, interactionBand(facts));
        m_derived.integer(FieldId::StageLevel).set(row, facts.stageLevel);
        m_derived.integer(FieldId::OpenDeals).set(row, static_cast<std::int32_t>(facts.openDeals));
        m_derived.money(FieldId::OpenValue).set(row, facts.openValue);
        const std::string_view stage = facts.stage == kNoStage
                                           ? std::string_view()
                                           : std::string_view(m_snapshot.stages[facts.stage].name);
        m_derived.code(FieldId::Stage).set(row, stage);
    }

private:
    /// grading.md, Interaction: frequent from 3 different days in 30, low from 1 in 90.
    static std::uint8_t interactionBand(const CustomerFacts &facts)
    {
        constexpr int kFrequentDays = 3;
        if (facts.contactDays30 >= kFrequentDays)
            return 2;
        return facts.contactDays90 > 0 ? 1 : 0;
    }

    const Snapshot &m_snapshot;
    FieldColumns &m_derived;
};

/// The first open task of each customer in @p rows (of all where empty); tasks are sorted by customer and
/// day.
void writeTasks(const Snapshot &snapshot, std::span<const Row> rows, FieldColumns &derived)
{
    Row last = kNoRow;
    for (const TaskRow &task : snapshot.tasks) {
        if (task.customer == kNoRow || task.customer == last)
            continue;
        if (!rows.empty() && !std::ranges::binary_search(rows, task.customer))
            continue;
        last = task.customer;
        derived.code(FieldId::NextAction).set(last, task.title);
        derived.day(FieldId::NextActionDay).set(last, task.due);
    }
}

void writeGrade(FieldColumns &derived, Row row, const Grading &grading, std::size_t at)
{
    derived.real(FieldId::Points).set(row, exactPoints(grading.points[at]));
    derived.choice(FieldId::Grade).set(row, grading.grade[at]);
    derived.choice(FieldId::GradeUpTo).set(row, grading.upTo[at]);
    derived.choice(FieldId::GradeByHand).set(row, grading.byHand.empty() ? 0 : grading.byHand[at]);
}

void gradeRows(const Grader &grader, const GradeReader &reader, const GradeContext &context,
               std::span<const Row> rows, FieldColumns &derived)
{
    const GradeInputs inputs(reader, rows);
    Grading grading = grader.grade(inputs.columns());
    applyOverrides(context.snapshot, context.asOf, grader.scheme(), rows, grading);
    for (std::size_t i = 0; i < rows.size(); ++i)
        writeGrade(derived, rows[i], grading, i);
}

/// Grades block by block: the inputs of a million customers would take 40 MB at once.
void gradeAll(const Snapshot &snapshot, Day asOf, const GradeScheme &scheme, FieldColumns &derived)
{
    constexpr Row kBlock = 65'536;
    const Grader grader(scheme);
    const GradeContext context{snapshot, derived, asOf, {}};
    const GradeReader reader(context, grader.fields());
    const auto rows = static_cast<Row>(snapshot.customers.rows());
    std::vector<Row> block;
    for (Row first = 0; first < rows; first += kBlock) {
        block.resize(std::min(kBlock, rows - first));
        std::iota(block.begin(), block.end(), first);
        gradeRows(grader, reader, context, block, derived);
    }
}

void settleGrading(const FieldColumns &derived, AnalysisSettings &settings)
{
    if (settings.gradingIsSettled)
        return;
    const std::vector<double> values = valuesInUnits(derived.money(FieldId::Value));
    const auto cuts = valueCutPoints(values);
    settings.grading.setValueCutPoints(cuts.high, cuts.average);
    settings.gradingIsSettled =
        std::ranges::count_if(values, [](double value) { return !std::isnan(value); }) >= kEnoughForCuts;
}

/// Block by block: the facts of a million customers would take 60 MB at once, another pass over five million
/// purchases takes some 15 ms.
void writeFacts(const Snapshot &snapshot, Day asOf, FieldColumns &derived)
{
    constexpr Row kBlock = 262'144;
    const auto rows = static_cast<Row>(snapshot.customers.rows());
    FactWriter writer(snapshot, derived);
    for (Row first = 0; first < rows; first += kBlock) {
        const auto facts = gatherFacts(snapshot, asOf, first, std::min(rows, first + kBlock));
        for (Row i = 0; i < facts.size(); ++i)
            writer.write(first + i, facts[i]);
    }
}

/// Everything but RFM.
void deriveGrades(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived)
{
    writeFacts(snapshot, asOf, derived);
    writeTasks(snapshot, {}, derived);
    settleGrading(derived, settings);
    gradeAll(snapshot, asOf, settings.grading, derived);
}

} // namespace

std::vector<double> valuesInUnits(const Column<Money> &values)
{
    std::vector<double> units(values.size());
    for (std::size_t row = 0; row < units.size(); ++row)
        units[row] =
            values[row].isKnown() ? values[row].toDouble() : std::numeric_limits<double>::quiet_NaN();
    return units;
}

void deriveFacts(const Snapshot &snapshot, Day asOf, std::span<const Row> rows, FieldColumns &derived)
{
    const auto facts = gatherFacts(snapshot, asOf, rows);
    FactWriter writer(snapshot, derived);
    for (std::size_t i = 0; i < rows.size(); ++i)
        writer.write(rows[i], facts[i]);
}

FieldColumns deriveAll(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings)
{
    FieldColumns derived(Home::Derived);
    derived.resize(snapshot.customers.rows());
    if (std::ranges::any_of(settings.grading.fields(), readsSegments)) {
        deriveRfm(snapshot, asOf, settings, derived);
        deriveGrades(snapshot, asOf, settings, derived);
        derived.shareUniformChunks();
        return derived;
    }
    // Two halves that read the same rows and write different columns and settings.
    const std::array<std::function<void()>, 2> halves{
        [&] { deriveGrades(snapshot, asOf, settings, derived); },
        [&] { deriveRfm(snapshot, asOf, settings, derived); },
    };
    forEachParallel(halves.size(), [&halves](std::size_t half) { halves[half](); });
    derived.shareUniformChunks();
    return derived;
}

void deriveRows(const Snapshot &snapshot, Day asOf, const AnalysisSettings &settings,
                std::span<const Row> rows, FieldColumns &derived)
{
    if (rows.empty())
        return;
    derived.resize(snapshot.customers.rows());
    deriveFacts(snapshot, asOf, rows, derived);
    for (const Row row : rows) {
        derived.code(FieldId::NextAction).set(row, {});
        derived.day(FieldId::NextActionDay).set(row, Day());
    }
    writeTasks(snapshot, rows, derived);
    deriveRfmRows(snapshot, asOf, settings, rows, derived);
    const Grader grader(settings.grading);
    const GradeContext context{snapshot, derived, asOf, rows};
    gradeRows(grader, GradeReader(context, grader.fields()), context, rows, derived);
}

} // namespace leadbook
