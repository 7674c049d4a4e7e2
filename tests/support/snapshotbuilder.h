// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "domain/shippedschemes.h"
#include "snapshot/linking.h"
#include "workspace/searching.h"
#include "workspace/view.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace leadbook::test {

/// A field with its value as files spell it: days ISO, amounts decimal, choices by key.
using Cells = std::initializer_list<std::pair<FieldId, std::string_view>>;

/// Puts a view together row by row, without a book. Ids count from 1001 (customers), 2001 (contacts), ...
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(Day asOf = Day(20'778)) // 2026-11-21
        : m_asOf(asOf)
    {
    }

    /// A customer with one contact; the cells go to the table that keeps them, derived ones included.
    Row customer(Cells cells)
    {
        const auto row = static_cast<Row>(m_snapshot.customers.rows());
        grow(m_snapshot.customers, 1001 + row);
        m_derived.resize(row + 1);
        resizeColumn(m_snapshot.need, row + 1);
        m_snapshot.needLevels().set(row, 0);
        m_snapshot.needDay.resize(row + 1, Day());
        for (CustomColumn &custom : m_snapshot.customs)
            resizeColumn(custom.column, row + 1);
        const Row contact = this->contact(row, {}, true);
        for (const auto &[field, text] : cells)
            set(row, contact, field, text);
        return row;
    }
    /// Sets a field of the customer itself, or a derived one.
    void setCustomer(Row customer, FieldId field, std::string_view text)
    {
        set(customer, kNoRow, field, text);
    }
    /// A further contact of @p customer.
    Row contact(Row customer, Cells cells, bool isPrimary = false)
    {
        const auto row = static_cast<Row>(m_snapshot.contacts.rows());
        grow(m_snapshot.contacts, 2001 + row);
        grow(m_snapshot.links, 3001 + row);
        m_snapshot.links.customer.append(customer);
        m_snapshot.links.contact.append(row);
        m_snapshot.links.primary.append(isPrimary ? 1 : 0);
        for (const auto &[field, text] : cells)
            set(customer, row, field, text);
        return row;
    }
    /// A field of the user's own; customers added later have values by custom().
    void addCustom(const std::string &name, const std::string &type, AnyColumn column)
    {
        const auto id = static_cast<std::int64_t>(m_snapshot.customs.size()) + 1;
        m_snapshot.customs.push_back({id, static_cast<int>(id), name, type, std::move(column)});
    }
    /// For what nothing else here sets.
    Snapshot &snapshot() { return m_snapshot; }
    AnyColumn &custom(std::size_t index) { return m_snapshot.customs[index].column; }

    /// A stage of pipeline @p pipeline, 1 for the first; pipelines are called "pipeline 1" and so on.
    std::uint16_t stage(const std::string &name, std::int64_t pipeline = 1)
    {
        for (auto known = std::int64_t(m_snapshot.pipelines.size()); known < pipeline; ++known)
            m_snapshot.pipelines.push_back({known + 1, "pipeline " + std::to_string(known + 1)});
        const auto count = static_cast<int>(m_snapshot.stages.size());
        m_snapshot.stages.push_back({count + 1, pipeline, name, count, static_cast<std::uint8_t>(count + 1)});
        return static_cast<std::uint16_t>(count);
    }
    std::uint32_t owner(const std::string &name, const std::string &lead = {})
    {
        m_snapshot.owners.push_back({std::int64_t(m_snapshot.owners.size()) + 1, name, lead, {}, true, {}});
        return static_cast<std::uint32_t>(m_snapshot.owners.size());
    }
    std::uint32_t product(const std::string &name, const std::string &category)
    {
        m_snapshot.products.push_back({std::int64_t(m_snapshot.products.size()) + 1, {}, name, category});
        return static_cast<std::uint32_t>(m_snapshot.products.size());
    }
    Row deal(Row customer, std::uint16_t stage, DealOutcome outcome, std::int64_t amount, Day opened = {},
             Day closed = {}, std::uint32_t owner = 0, std::uint32_t product = 0)
    {
        DealTable &deals = m_snapshot.deals;
        const auto row = static_cast<Row>(deals.ids.size());
        deals.ids.append(4001 + row);
        deals.alive.append(1);
        deals.customer.append(customer);
        const std::int64_t pipeline = stage == kNoStage ? 1 : m_snapshot.stages[stage].pipeline;
        deals.pipeline.append(static_cast<std::uint16_t>(pipeline - 1));
        deals.stage.append(stage);
        deals.outcome.append(static_cast<std::uint8_t>(outcome));
        deals.amount.append(Money::fromUnits(amount));
        deals.opened.append(opened);
        deals.closed.append(closed);
        deals.owner.append(owner);
        deals.product.append(product);
        deals.expected.append(Day());
        deals.title.append("deal " + std::to_string(4001 + row));
        for (CodeColumn *column : {&deals.currency, &deals.source, &deals.competitor, &deals.lostReason})
            column->append({});
        return row;
    }
    /// Why a deal was lost, and to whom.
    void setLost(Row deal, std::string_view reason, std::string_view competitor = {})
    {
        m_snapshot.deals.lostReason.set(deal, reason);
        m_snapshot.deals.competitor.set(deal, competitor);
    }
    /// Puts a deal, with or without a stage, into pipeline @p pipeline, 1 for the first.
    void setPipeline(Row deal, std::int64_t pipeline)
    {
        m_snapshot.deals.pipeline.set(deal, static_cast<std::uint16_t>(pipeline - 1));
    }
    /// A move of a deal; kNoStage: to its outcome.
    void move(Row deal, std::uint16_t stage, Day day)
    {
        StageChangeTable &changes = m_snapshot.stageChanges;
        changes.ids.append(7001 + static_cast<std::int64_t>(changes.ids.size()));
        changes.alive.append(1);
        changes.deal.append(deal);
        changes.stage.append(stage);
        changes.day.append(day);
    }
    void buryDeal(Row deal) { m_snapshot.deals.alive.set(deal, 0); }
    void purchase(Row customer, Day day, std::int64_t amount, std::uint32_t order = 0,
                  std::uint32_t product = 0)
    {
        PurchaseTable &purchases = m_snapshot.purchases;
        purchases.ids.append(5001 + static_cast<std::int64_t>(purchases.ids.size()));
        purchases.customer.append(customer);
        purchases.day.append(day);
        purchases.amount.append(Money::fromUnits(amount));
        purchases.order.append(order);
        purchases.product.append(product);
        purchases.quantity.append(1);
    }
    /// A line without a product, of a category of its own.
    void purchaseOf(Row customer, Day day, std::int64_t amount, std::string_view category)
    {
        PurchaseTable &purchases = m_snapshot.purchases;
        purchase(customer, day, amount);
        purchases.ownCategory.resize(purchases.ids.size());
        purchases.ownCategory.set(purchases.ids.size() - 1, category);
    }
    void interaction(Row customer, Day day, std::uint8_t kind, std::uint8_t flags = 0)
    {
        InteractionTable &interactions = m_snapshot.interactions;
        interactions.ids.append(6001 + static_cast<std::int64_t>(interactions.ids.size()));
        interactions.customer.append(customer);
        interactions.day.append(day);
        interactions.kind.append(kind);
        interactions.flags.append(static_cast<std::uint8_t>(flags | InteractionTable::Alive));
    }
    /// An answer to a survey; NaN: without a score.
    void survey(Row customer, std::string_view kind, double score, Day day = {})
    {
        SurveyTable &surveys = m_snapshot.surveys;
        surveys.ids.append(8001 + static_cast<std::int64_t>(surveys.ids.size()));
        surveys.customer.append(customer);
        surveys.kind.append(kind);
        surveys.score.append(score);
        surveys.day.append(day);
    }
    /// Leaves a tombstone.
    void bury(Row customer)
    {
        m_snapshot.customers.alive.set(customer, 0);
        --m_snapshot.customers.aliveCount;
    }

    /// The view of what was added so far, with its search index.
    ViewPtr view()
    {
        auto snapshot = std::make_shared<Snapshot>(m_snapshot);
        const std::size_t customers = snapshot->customers.rows();
        connectLinks(*snapshot);
        connectChildren(snapshot->deals.ofCustomer, snapshot->deals.customer, customers);
        connectChildren(snapshot->stageChanges.ofDeal, snapshot->stageChanges.deal,
                        snapshot->deals.ids.size());
        connectChildren(snapshot->purchases.ofCustomer, snapshot->purchases.customer, customers);
        connectChildren(snapshot->interactions.ofCustomer, snapshot->interactions.customer, customers);
        connectChildren(snapshot->surveys.ofCustomer, snapshot->surveys.customer, customers);
        if (!buildSearchText(*snapshot, Progress()))
            return {};
        snapshot->complete = true;
        auto settings = std::make_shared<AnalysisSettings>();
        settings->grading = shippedGradeScheme().value();
        settings->rfm = shippedRfmScheme().value();
        auto view = std::make_shared<View>();
        view->snapshot = std::move(snapshot);
        view->derived = m_derived;
        view->asOf = m_asOf;
        view->settings = std::move(settings);
        return view;
    }

private:
    static void grow(FieldTable &table, std::int64_t id)
    {
        table.ids.append(id);
        table.alive.append(1);
        ++table.aliveCount;
        table.columns.resize(table.ids.size());
    }
    void set(Row customer, Row contact, FieldId id, std::string_view text)
    {
        switch (fieldOf(id).home) {
        case Home::Customer:
            return setCell(m_snapshot.customers.columns.any(id), customer, id, text);
        case Home::Contact:
            return setCell(m_snapshot.contacts.columns.any(id), contact, id, text);
        case Home::Link:
            return setCell(m_snapshot.links.columns.any(id), contact, id, text);
        case Home::Need:
            return setCell(m_snapshot.need, customer, id, text);
        default:
            return setCell(m_derived.any(id), customer, id, text);
        }
    }
    static void setCell(AnyColumn &column, Row row, FieldId id, std::string_view text)
    {
        const QString spelled = toQString(text);
        if (auto *texts = std::get_if<TextColumn>(&column))
            texts->set(row, text);
        else if (auto *codes = std::get_if<CodeColumn>(&column))
            codes->set(row, text);
        else if (auto *integers = std::get_if<Column<std::int32_t>>(&column))
            integers->set(row, spelled.toInt());
        else if (auto *amounts = std::get_if<Column<Money>>(&column))
            amounts->set(row, Money::fromDecimal(spelled).value_or(Money()));
        else if (auto *days = std::get_if<Column<Day>>(&column))
            days->set(row, Day::fromIso(spelled).value_or(Day()));
        else if (auto *choices = std::get_if<Column<std::uint8_t>>(&column))
            choices->set(row, std::ranges::find(fieldOf(id).choices, text, &Choice::key)->value);
    }

    Snapshot m_snapshot;
    FieldColumns m_derived{Home::Derived};
    Day m_asOf;
};

} // namespace leadbook::test
