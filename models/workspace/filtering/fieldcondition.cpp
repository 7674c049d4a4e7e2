// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/fieldcondition.h"

#include "workspace/filtering/numbertest.h"
#include "workspace/filtering/texttest.h"

#include <cmath>

namespace leadbook {

namespace {

constexpr int kTextCost = 30;

/// The condition on a column of numbers: @p read(row of the column) gives absent for "no value".
template <typename Number, typename Read>
ConditionPtr numberCondition(const ListColumn &column, const Filter &filter, std::vector<Number> values,
                             Read read)
{
    if (filter.op == FilterOperator::IsEmpty)
        return makeCondition([column, read](Row row) {
            const Row at = column.target(row);
            return at == kNoRow || !read(at).first;
        });
    if (values.empty())
        return never();
    const bool unknownPasses = filter.op == FilterOperator::NotEqual;
    return makeCondition(
        [column, read, unknownPasses, test = NumberTest<Number>(filter.op, std::move(values))](Row row) {
            const Row at = column.target(row);
            if (at == kNoRow)
                return unknownPasses;
            const auto [known, value] = read(at);
            return known ? test(value) : unknownPasses;
        });
}

ConditionPtr codeCondition(const ListColumn &column, const CodeColumn &codes, bool hasParts,
                           const Filter &filter)
{
    const Dictionary &dictionary = codes.dictionary();
    auto passes =
        TextTest(filter.op, filter.values)
            .answers(
                dictionary.size(),
                [&dictionary](std::size_t code) { return dictionary.text(static_cast<std::uint32_t>(code)); },
                hasParts);
    return makeCondition([column, &codes, passes = std::move(passes)](Row row) {
        const Row at = column.target(row);
        return passes[at == kNoRow || at >= codes.size() ? 0 : codes.code(at)] != 0;
    });
}

ConditionPtr textCondition(const ListColumn &column, const TextColumn &texts, const Filter &filter)
{
    return makeCondition(
        [column, &texts, test = TextTest(filter.op, filter.values)](Row row) {
            thread_local std::string scratch;
            const Row at = column.target(row);
            return test(at == kNoRow || at >= texts.size() ? std::string_view() : texts[at], scratch);
        },
        kTextCost);
}

ConditionPtr wholeCondition(const ListColumn &column, const Filter &filter, std::vector<std::int64_t> values)
{
    using Value = std::pair<bool, std::int64_t>;
    const AnyColumn &any = column.column();
    if (const auto *amounts = std::get_if<Column<Money>>(&any))
        return numberCondition(column, filter, std::move(values), [amounts](Row at) {
            const Money amount = at < amounts->size() ? (*amounts)[at] : Money();
            return Value(amount.isKnown(), amount.tenThousandths());
        });
    if (const auto *days = std::get_if<Column<Day>>(&any))
        return numberCondition(column, filter, std::move(values), [days](Row at) {
            const Day day = at < days->size() ? (*days)[at] : Day();
            return Value(day.isValid(), day.number());
        });
    if (const auto *choices = std::get_if<Column<std::uint8_t>>(&any))
        return numberCondition(column, filter, std::move(values), [choices](Row at) {
            const std::uint8_t choice = at < choices->size() ? (*choices)[at] : kNoChoice;
            return Value(choice != kNoChoice, choice);
        });
    return never();
}

ConditionPtr realCondition(const ListColumn &column, const Filter &filter, std::vector<double> values)
{
    using Value = std::pair<bool, double>;
    const AnyColumn &any = column.column();
    if (const auto *integers = std::get_if<Column<std::int32_t>>(&any))
        return numberCondition(column, filter, std::move(values), [integers](Row at) {
            const std::int32_t number = at < integers->size() ? (*integers)[at] : kNoInteger;
            return Value(number != kNoInteger, number);
        });
    if (const auto *reals = std::get_if<Column<double>>(&any))
        return numberCondition(column, filter, std::move(values), [reals](Row at) {
            const double number = at < reals->size() ? (*reals)[at] : std::nan("");
            return Value(!std::isnan(number), number);
        });
    return never();
}

} // namespace

std::vector<std::int64_t> wholeNumbers(const Filter &filter, const FilterField &field, Day asOf)
{
    std::vector<std::int64_t> numbers;
    for (const FilterValue &value : filter.values) {
        std::optional<std::int64_t> number;
        if (field.comparison == Comparison::Day) {
            if (const auto day = filterDay(value, asOf))
                number = day->number();
        } else if (field.comparison == Comparison::Money) {
            if (const auto money = filterMoney(value, filter.op))
                number = money->tenThousandths();
        } else if (const auto choice = filterChoice(value, field)) {
            number = *choice;
        }
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

std::vector<double> realNumbers(const Filter &filter)
{
    std::vector<double> numbers;
    for (const FilterValue &value : filter.values) {
        const auto number = filterNumber(value);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

ConditionPtr makeFieldCondition(const View &view, ListKind list, const FilterField &field,
                                const Filter &filter)
{
    const ListColumn column(view, list, field.field);
    const AnyColumn &any = column.column();
    if (const auto *texts = std::get_if<TextColumn>(&any))
        return textCondition(column, *texts, filter);
    if (const auto *codes = std::get_if<CodeColumn>(&any))
        return codeCondition(column, *codes, field.field == FieldRef(FieldId::Tags), filter);
    if (field.comparison == Comparison::Number)
        return realCondition(column, filter, realNumbers(filter));
    return wholeCondition(column, filter, wholeNumbers(filter, field, view.asOf));
}

} // namespace leadbook
