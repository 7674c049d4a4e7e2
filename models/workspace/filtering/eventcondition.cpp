// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/fieldcondition.h"

#include "analysis/ordersums.h"
#include "core/text.h"
#include "domain/surveyscale.h"
#include "workspace/filtering/numbertest.h"
#include "workspace/filtering/texttest.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace leadbook {

namespace {

/// What a comparison inside a term is made from.
struct Question
{
    const View &view;
    const FilterField &field;
    const Filter &filter;
};

using Maker = ConditionPtr (*)(const Question &);

/// Numbers of an event: @p read gives the value and whether it is known.
template <typename Number, typename Read>
ConditionPtr numbers(const Question &question, std::vector<Number> values, Read read)
{
    const FilterOperator op = question.filter.op;
    if (op == FilterOperator::IsEmpty)
        return makeCondition([read](Row row) { return !read(row).first; });
    if (values.empty())
        return never();
    return makeCondition([read, unknownPasses = op == FilterOperator::NotEqual,
                          test = NumberTest<Number>(op, std::move(values))](Row row) {
        const auto [known, value] = read(row);
        return known ? test(value) : unknownPasses;
    });
}

ConditionPtr amounts(const Question &question, const Column<Money> &column)
{
    return numbers(question, wholeNumbers(question.filter, question.field, question.view.asOf),
                   [&column](Row row) {
                       const Money amount = column[row];
                       return std::pair<bool, std::int64_t>(amount.isKnown(), amount.tenThousandths());
                   });
}

ConditionPtr days(const Question &question, const Column<Day> &column)
{
    return numbers(question, wholeNumbers(question.filter, question.field, question.view.asOf),
                   [&column](Row row) {
                       const Day day = column[row];
                       return std::pair<bool, std::int64_t>(day.isValid(), day.number());
                   });
}

/// Texts behind an index that is 0 for none: @p textOf(index).
template <typename TextOf>
ConditionPtr indexed(const Question &question, const Column<std::uint32_t> &column, std::size_t count,
                     TextOf textOf)
{
    auto passes = TextTest(question.filter.op, question.filter.values).answers(count + 1, [&](std::size_t i) {
        return i == 0 ? std::string_view() : textOf(i - 1);
    });
    return makeCondition([&column, passes = std::move(passes)](Row row) { return passes[column[row]] != 0; });
}

/// A deal's stage: where it is, and Won or Lost once decided.
ConditionPtr dealStage(const Question &question)
{
    const Snapshot &snapshot = *question.view.snapshot;
    const std::size_t stages = snapshot.stages.size();
    auto passes = TextTest(question.filter.op, question.filter.values)
                      .answers(stages + 3, [&](std::size_t i) -> std::string_view {
                          constexpr std::array<std::string_view, 3> kOthers{"", "Won", "Lost"};
                          return i < stages ? std::string_view(snapshot.stages[i].name) : kOthers[i - stages];
                      });
    return makeCondition([&deals = snapshot.deals, stages, passes = std::move(passes)](Row row) {
        const std::size_t outcome = deals.outcome[row];
        const std::size_t stage = deals.stage[row];
        if (outcome == 0 && stage != kNoStage)
            return passes[stage] != 0;
        return passes[stages + outcome] != 0;
    });
}

ConditionPtr dealAmount(const Question &question)
{
    return amounts(question, question.view.snapshot->deals.amount);
}
ConditionPtr dealOpened(const Question &question)
{
    return days(question, question.view.snapshot->deals.opened);
}
ConditionPtr dealClosed(const Question &question)
{
    return days(question, question.view.snapshot->deals.closed);
}
ConditionPtr dealOwner(const Question &question)
{
    const Snapshot &snapshot = *question.view.snapshot;
    return indexed(question, snapshot.deals.owner, snapshot.owners.size(),
                   [&](std::size_t i) -> std::string_view { return snapshot.owners[i].name; });
}
ConditionPtr dealProduct(const Question &question)
{
    const Snapshot &snapshot = *question.view.snapshot;
    return indexed(question, snapshot.deals.product, snapshot.products.size(),
                   [&](std::size_t i) -> std::string_view { return snapshot.products[i].name; });
}

/// Texts by code; rows behind the last code have none.
ConditionPtr codes(const Question &question, const CodeColumn &column)
{
    auto passes =
        TextTest(question.filter.op, question.filter.values)
            .answers(std::max<std::size_t>(column.dictionary().size(), 1), [&column](std::size_t code) {
                return code == 0 ? std::string_view() : column.dictionary().text(std::uint32_t(code));
            });
    return makeCondition([&column, passes = std::move(passes)](Row row) {
        return passes[row < column.size() ? column.code(row) : 0] != 0;
    });
}
ConditionPtr dealCompetitor(const Question &question)
{
    return codes(question, question.view.snapshot->deals.competitor);
}
ConditionPtr dealLostReason(const Question &question)
{
    return codes(question, question.view.snapshot->deals.lostReason);
}

ConditionPtr purchaseDay(const Question &question)
{
    return days(question, question.view.snapshot->purchases.day);
}
ConditionPtr purchaseAmount(const Question &question)
{
    return amounts(question, question.view.snapshot->purchases.amount);
}
/// The whole order's amount, as of the view's day.
ConditionPtr orderAmount(const Question &question)
{
    const PurchaseTable &purchases = question.view.snapshot->purchases;
    const auto orders =
        std::make_shared<OrderSums>(purchaseColumns(*question.view.snapshot), question.view.asOf);
    return numbers(question, wholeNumbers(question.filter, question.field, question.view.asOf),
                   [&purchases, orders](Row row) {
                       const Money amount = orders->amountOf(purchases.customer[row], purchases.order[row],
                                                             purchases.amount[row]);
                       return std::pair<bool, std::int64_t>(amount.isKnown(), amount.tenThousandths());
                   });
}
ConditionPtr purchaseProduct(const Question &question)
{
    const Snapshot &snapshot = *question.view.snapshot;
    return indexed(question, snapshot.purchases.product, snapshot.products.size(),
                   [&](std::size_t i) -> std::string_view { return snapshot.products[i].name; });
}
ConditionPtr purchaseCategory(const Question &question)
{
    const Snapshot &snapshot = *question.view.snapshot;
    const CodeColumn &own = snapshot.purchases.ownCategory;
    const TextTest test(question.filter.op, question.filter.values);
    auto passesOwn = test.answers(own.dictionary().size(), [&own](std::size_t code) {
        return own.dictionary().text(std::uint32_t(code));
    });
    auto passesProduct = test.answers(snapshot.products.size() + 1, [&snapshot](std::size_t i) {
        return i == 0 ? std::string_view() : std::string_view(snapshot.products[i - 1].category);
    });
    return makeCondition([&own, &product = snapshot.purchases.product, passesOwn = std::move(passesOwn),
                          passesProduct = std::move(passesProduct)](Row row) {
        const std::uint32_t code = row < own.size() ? own.code(row) : 0;
        return (code != 0 ? passesOwn[code] : passesProduct[product[row]]) != 0;
    });
}
ConditionPtr purchasePayment(const Question &question)
{
    return codes(question, question.view.snapshot->purchases.payment);
}
ConditionPtr purchaseQuantity(const Question &question)
{
    return numbers(question, realNumbers(question.filter),
                   [&quantity = question.view.snapshot->purchases.quantity](Row row) {
                       return std::pair<bool, double>(true, double(quantity[row]));
                   });
}

ConditionPtr choices(const Question &question, auto read)
{
    return numbers(question, wholeNumbers(question.filter, question.field, question.view.asOf),
                   [read](Row row) { return std::pair<bool, std::int64_t>(true, read(row)); });
}
ConditionPtr interactionKind(const Question &question)
{
    return choices(question,
                   [&kind = question.view.snapshot->interactions.kind](Row row) { return kind[row]; });
}
ConditionPtr interactionDirection(const Question &question)
{
    return choices(question, [&flags = question.view.snapshot->interactions.flags](Row row) {
        return (flags[row] & InteractionTable::FromCustomer) != 0 ? 1 : 0;
    });
}
ConditionPtr interactionDay(const Question &question)
{
    return days(question, question.view.snapshot->interactions.day);
}

ConditionPtr dealOutcome(const Question &question)
{
    return choices(question,
                   [&outcome = question.view.snapshot->deals.outcome](Row row) { return outcome[row]; });
}

ConditionPtr surveyKind(const Question &question)
{
    const CodeColumn &kind = question.view.snapshot->surveys.kind;
    auto passes = TextTest(question.filter.op, question.filter.values)
                      .answers(kind.dictionary().size(), [&kind](std::size_t code) {
                          return kind.dictionary().text(std::uint32_t(code));
                      });
    return makeCondition(
        [&kind, passes = std::move(passes)](Row row) { return passes[kind.code(row)] != 0; });
}
ConditionPtr surveyScore(const Question &question)
{
    return numbers(question, realNumbers(question.filter),
                   [&score = question.view.snapshot->surveys.score](Row row) {
                       const double value = score[row];
                       return std::pair<bool, double>(!std::isnan(value), value);
                   });
}
/// An answer to another survey, or without a score of its scale, has no class.
ConditionPtr surveyNps(const Question &question)
{
    const SurveyTable &surveys = question.view.snapshot->surveys;
    const Dictionary &kinds = surveys.kind.dictionary();
    std::vector<std::uint8_t> asksNps(kinds.size());
    for (std::uint32_t code = 0; code < kinds.size(); ++code)
        asksNps[code] = isNps(toQString(kinds.text(code))) ? 1 : 0;
    return numbers(question, wholeNumbers(question.filter, question.field, question.view.asOf),
                   [&surveys, asksNps = std::move(asksNps)](Row row) {
                       const auto found =
                           asksNps[surveys.kind.code(row)] != 0 ? npsClass(surveys.score[row]) : std::nullopt;
                       return std::pair<bool, std::int64_t>(found.has_value(),
                                                            std::int64_t(found.value_or(NpsClass::Promoter)));
                   });
}
ConditionPtr surveyDay(const Question &question)
{
    return days(question, question.view.snapshot->surveys.day);
}

struct EventField
{
    FieldId field;
    Maker make;
};
constexpr std::array<EventField, 23> kMakers{{
    {FieldId::DealStage, &dealStage},
    {FieldId::DealOutcome, &dealOutcome},
    {FieldId::DealAmount, &dealAmount},
    {FieldId::DealOpened, &dealOpened},
    {FieldId::DealClosed, &dealClosed},
    {FieldId::DealOwner, &dealOwner},
    {FieldId::DealProduct, &dealProduct},
    {FieldId::DealCompetitor, &dealCompetitor},
    {FieldId::DealLostReason, &dealLostReason},
    {FieldId::PurchaseDay, &purchaseDay},
    {FieldId::PurchaseAmount, &purchaseAmount},
    {FieldId::PurchaseOrderAmount, &orderAmount},
    {FieldId::PurchaseProduct, &purchaseProduct},
    {FieldId::PurchaseCategory, &purchaseCategory},
    {FieldId::PurchasePayment, &purchasePayment},
    {FieldId::PurchaseQuantity, &purchaseQuantity},
    {FieldId::InteractionKind, &interactionKind},
    {FieldId::InteractionDay, &interactionDay},
    {FieldId::InteractionDirection, &interactionDirection},
    {FieldId::SurveyKind, &surveyKind},
    {FieldId::SurveyScore, &surveyScore},
    {FieldId::SurveyNps, &surveyNps},
    {FieldId::SurveyDay, &surveyDay},
}};

} // namespace

ConditionPtr makeEventCondition(const View &view, const FilterField &field, const Filter &filter)
{
    const auto *maker = std::ranges::find(kMakers, field.field.id, &EventField::field);
    return maker == kMakers.end() ? never() : maker->make({view, field, filter});
}

} // namespace leadbook
