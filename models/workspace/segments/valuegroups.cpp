// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/valuegroups.h"

#include "analysis/grouprevenue.h"
#include "analysis/quantile.h"
#include "domain/filter.h"
#include "workspace/cellspelling.h"
#include "workspace/segments/namenumbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr Row kCancelBlock = 65'536;

/// Divides by one field; each way of dividing fills in m_divided.
class Divider
{
public:
    Divider(const View &view, const Dimension &dimension, FieldRef field, const Progress &progress)
        : m_view(view)
        , m_customers(view.snapshot->customers)
        , m_progress(progress)
        , m_column(view, ListKind::Customers, field)
        , m_key(listFieldKey(*view.snapshot, field))
    {
        m_divided.dimension = dimension;
        m_divided.field = field;
        m_divided.isKnown = true;
        m_divided.group.assign(m_customers.rows(), kNoGroup);
    }

    CustomerGroups run()
    {
        switch (listFieldType(*m_view.snapshot, m_divided.field)) {
        case FieldType::Choice:
        case FieldType::Flag:
            byChoices();
            break;
        case FieldType::Integer:
        case FieldType::Real:
        case FieldType::Money:
            byNumbers();
            break;
        case FieldType::Day:
            byYears();
            break;
        default:
            byNames();
        }
        return std::move(m_divided);
    }

private:
    template <typename Visit> void forAlive(Visit &&visit) const
    {
        for (Row row = 0; row < m_customers.rows(); ++row) {
            if (row % kCancelBlock == 0 && m_progress.isCancelled())
                return;
            if (m_customers.isAlive(row))
                visit(row);
        }
    }

    Filter equals(const QString &value) const
    {
        return Filter::compare(m_key, FilterOperator::Equal, {FilterValue(value)});
    }

    /// Adds the groups of @p found that have customers and counts them; @p number tells of each row its place
    /// among them, kNoGroup: not known.
    template <typename Number> void fill(std::vector<CustomerGroup> found, Number &&number)
    {
        CustomerGroup unknown;
        unknown.where = toText(Filter::compare(m_key, FilterOperator::IsEmpty, {}));
        found.push_back(unknown);
        const auto last = static_cast<std::uint32_t>(found.size() - 1);
        forAlive([&](Row row) {
            const std::uint32_t place = std::min(number(row), last);
            m_divided.group[row] = place;
            ++found[place].customers;
        });
        std::vector<std::uint32_t> moved(found.size(), kNoGroup);
        for (std::size_t place = 0; place < found.size(); ++place) {
            const bool mayBeEmpty = place < last && found[place].kind != GroupKind::Value;
            if (found[place].customers == 0 && !mayBeEmpty)
                continue;
            moved[place] = static_cast<std::uint32_t>(m_divided.groups.size());
            m_divided.groups.push_back(std::move(found[place]));
        }
        for (std::uint32_t &group : m_divided.group) {
            if (group != kNoGroup)
                group = moved[group];
        }
    }

    void byChoices()
    {
        std::vector<CustomerGroup> found;
        std::array<std::uint32_t, 256> places{};
        places.fill(kNoGroup);
        for (const ChoiceKey &choice : choiceKeys(m_view, m_divided.field)) {
            places[choice.value] = static_cast<std::uint32_t>(found.size());
            CustomerGroup &group = found.emplace_back();
            group.kind = GroupKind::Choice;
            group.choice = choice.value;
            group.name = QString::fromStdString(choice.key);
            group.where = toText(equals(group.name));
        }
        fill(std::move(found), [&](Row row) {
            const CellValue value = m_column.value(row);
            const auto *choice = std::get_if<ChoiceValue>(&value);
            return choice == nullptr ? kNoGroup : places[choice->value];
        });
    }

    double numberOf(Row row) const
    {
        const CellValue value = m_column.value(row);
        if (const auto *whole = std::get_if<std::int64_t>(&value))
            return static_cast<double>(*whole);
        if (const auto *real = std::get_if<double>(&value))
            return *real;
        if (const auto *money = std::get_if<Money>(&value))
            return money->isKnown() ? money->toDouble() : kNotANumber;
        if (const auto *day = std::get_if<Day>(&value))
            return day->isValid() ? day->civil().year : kNotANumber;
        return kNotANumber;
    }

    FilterValue asFilterValue(double number) const
    {
        return FilterNumber{QString::number(number, 'f', number == std::floor(number) ? 0 : 4)};
    }

    CustomerGroup range(double low, double high) const
    {
        CustomerGroup group;
        group.kind = GroupKind::Range;
        group.low = low;
        group.high = high;
        std::vector<Filter> ends;
        if (low > -kInfinity)
            ends.push_back(Filter::compare(m_key, FilterOperator::GreaterOrEqual, {asFilterValue(low)}));
        if (high < kInfinity)
            ends.push_back(Filter::compare(m_key, FilterOperator::Less, {asFilterValue(high)}));
        if (ends.empty())
            ends.push_back(Filter::negation(Filter::compare(m_key, FilterOperator::IsEmpty, {})));
        group.where = toText(ends.size() == 1 ? ends.front() : Filter::all(ends));
        return group;
    }

    void byNumbers()
    {
        constexpr std::size_t kFewValues = 8;
        constexpr int kQuarters = 4;
        std::vector<double> values;
        std::set<double> different;
        forAlive([&](Row row) {
            const double number = numberOf(row);
            if (std::isnan(number))
                return;
            values.push_back(number);
            if (different.size() <= kFewValues)
                different.insert(number);
        });
        const bool isFew = different.size() <= kFewValues &&
                           std::ranges::all_of(different, [](double v) { return v == std::floor(v); });
        const std::vector<double> cuts = isFew ? std::vector<double>(different.begin(), different.end())
                                               : roundedCuts(cutPoints7(std::span(values), kQuarters));
        fill(rangesOf(cuts, isFew), [&](Row row) {
            const double number = numberOf(row);
            if (std::isnan(number))
                return kNoGroup;
            const auto above = std::ranges::upper_bound(cuts, number) - cuts.begin();
            // Where each value is a group there is none below the first.
            return static_cast<std::uint32_t>(isFew ? above - 1 : above);
        });
    }

    /// Ranges between @p cuts; where @p eachIsOne a group for each of the whole numbers.
    std::vector<CustomerGroup> rangesOf(const std::vector<double> &cuts, bool eachIsOne) const
    {
        std::vector<CustomerGroup> found;
        if (eachIsOne) {
            for (const double value : cuts)
                found.push_back(range(value, value + 1));
            return found;
        }
        double low = -kInfinity;
        for (const double cut : cuts) {
            found.push_back(range(low, cut));
            low = cut;
        }
        found.push_back(range(low, kInfinity));
        return found;
    }

    void byYears()
    {
        std::set<int> years;
        forAlive([&](Row row) {
            if (const double year = numberOf(row); !std::isnan(year))
                years.insert(static_cast<int>(year));
        });
        while (years.size() > kMostValues)
            years.erase(years.begin());
        const std::vector<int> shown(years.begin(), years.end());
        std::vector<CustomerGroup> found;
        for (std::size_t i = 0; i < shown.size(); ++i)
            found.push_back(yearGroup(shown[i], i == 0));
        fill(std::move(found), [&](Row row) {
            const double year = numberOf(row);
            if (std::isnan(year))
                return kNoGroup;
            const auto above = std::ranges::upper_bound(shown, static_cast<int>(year)) - shown.begin();
            return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(above - 1, 0));
        });
    }

    /// The first one holds all years before, too.
    CustomerGroup yearGroup(int year, bool isFirst) const
    {
        CustomerGroup group;
        group.kind = GroupKind::Range;
        group.low = isFirst ? -kInfinity : year;
        group.high = year + 1;
        const Filter until = Filter::compare(m_key, FilterOperator::Less, {*Day::fromCivil(year + 1, 1, 1)});
        const Filter from =
            Filter::compare(m_key, FilterOperator::GreaterOrEqual, {*Day::fromCivil(year, 1, 1)});
        group.where = toText(isFirst ? until : Filter::all({from, until}));
        return group;
    }

    void byNames()
    {
        NameNumbers numbers;
        numbers({});
        CellSpelling spelling(m_view, m_divided.field);
        std::vector<std::uint32_t> numberOfRow(m_customers.rows());
        std::vector<std::int64_t> counts(1);
        forAlive([&](Row row) {
            const std::uint32_t number = numbers(spelling(m_column.value(row)));
            numberOfRow[row] = number;
            if (number >= counts.size())
                counts.resize(number + 1);
            ++counts[number];
        });
        std::vector<std::uint32_t> order(counts.size() - 1);
        std::iota(order.begin(), order.end(), 1U);
        std::ranges::stable_sort(order, [&](auto a, auto b) { return counts[a] > counts[b]; });
        const std::size_t own = std::min<std::size_t>(order.size(), kMostValues);
        std::vector<CustomerGroup> found;
        std::vector<std::uint32_t> places(counts.size(), static_cast<std::uint32_t>(own));
        places[0] = kNoGroup;
        std::vector<FilterValue> shown;
        for (std::size_t i = 0; i < own; ++i) {
            places[order[i]] = static_cast<std::uint32_t>(i);
            CustomerGroup &group = found.emplace_back();
            group.kind = GroupKind::Value;
            group.name = numbers.names()[order[i]];
            group.where = toText(equals(group.name));
            shown.emplace_back(group.name);
        }
        if (order.size() > own) {
            CustomerGroup &others = found.emplace_back();
            others.kind = GroupKind::Others;
            others.where =
                toText(Filter::all({Filter::negation(Filter::compare(m_key, FilterOperator::In, shown)),
                                    Filter::negation(Filter::compare(m_key, FilterOperator::IsEmpty, {}))}));
        }
        fill(std::move(found), [&](Row row) { return places[numberOfRow[row]]; });
    }

    const View &m_view;
    const FieldTable &m_customers;
    const Progress &m_progress;
    ListColumn m_column;
    QString m_key;
    CustomerGroups m_divided;
};

} // namespace

CustomerGroups divideByField(const View &view, const Dimension &dimension, FieldRef field,
                             const Progress &progress)
{
    return Divider(view, dimension, field, progress).run();
}

} // namespace leadbook
