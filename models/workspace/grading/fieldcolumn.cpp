// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradecolumn.h"
#include "workspace/listcolumn.h"

#include <cmath>
#include <limits>

namespace leadbook {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// The number in a cell; days as their age.
class CellNumber
{
public:
    CellNumber(Day asOf, bool isNeed)
        : m_asOf(asOf)
        , m_isNeed(isNeed)
    {
    }

    double operator()(std::int32_t number) const { return number == kNoInteger ? kUnknown : number; }
    double operator()(double number) const { return number; }
    double operator()(Money amount) const { return amount.isKnown() ? amount.toDouble() : kUnknown; }
    double operator()(Day day) const { return day.isValid() ? m_asOf - day : kUnknown; }
    double operator()(std::uint8_t choice) const
    {
        return choice == kNoChoice || (m_isNeed && choice == 0) ? kUnknown : choice;
    }

private:
    Day m_asOf;
    bool m_isNeed; ///< whose level 0 is unknown
};

class FieldColumn : public GradeColumn
{
public:
    FieldColumn(const ListColumn &column, CellNumber number)
        : m_column(column)
        , m_number(number)
    {
    }

    std::vector<double> read(std::span<const Row> rows) const override
    {
        std::vector<double> numbers(rows.size(), kUnknown);
        std::visit([&](const auto &cells) { fill(cells, rows, numbers); }, m_column.column());
        return numbers;
    }

private:
    template <typename Cell>
    void fill(const Column<Cell> &cells, std::span<const Row> rows, std::vector<double> &numbers) const
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (const Row at = m_column.target(rows[i]); at != kNoRow && at < cells.size())
                numbers[i] = m_number(cells[at]);
    }
    // Texts are no numbers: unknown.
    void fill(const TextColumn &, std::span<const Row>, std::vector<double> &) const {}
    void fill(const CodeColumn &, std::span<const Row>, std::vector<double> &) const {}
    void fill(std::monostate, std::span<const Row>, std::vector<double> &) const {}

    ListColumn m_column;
    CellNumber m_number;
};

} // namespace

GradeColumnPtr makeFieldColumn(const GradeContext &context, const GradeInput &input)
{
    auto field = input.field ? std::optional<FieldRef>(*input.field) : std::nullopt;
    if (!field)
        field = findListField(context.snapshot, "extra." + input.name.toStdString());
    if (!field)
        return makeUnknownColumn();
    const ListColumn column(context.snapshot, context.derived, ListKind::Customers, *field);
    const bool isDate = std::holds_alternative<Column<Day>>(column.column());
    if (isDate != (input.source == GradeSource::Age))
        return makeUnknownColumn();
    return std::make_unique<FieldColumn>(column, CellNumber(context.asOf, input.field == FieldId::Need));
}

} // namespace leadbook
