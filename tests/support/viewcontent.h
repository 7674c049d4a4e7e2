// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "workspace/listcolumn.h"
#include "workspace/view.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>

namespace leadbook::test {

/// What a view says, by id and as text, so that views of the same book can be compared whatever their rows.
using ViewContent = std::map<QString, QStringList>;

inline QString textOf(std::string_view text)
{
    return toQString(text);
}

/// A value as text.
inline QString spell(const CellValue &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return textOf(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 17);
    if (const auto *money = std::get_if<Money>(&value))
        return money->toDecimal();
    if (const auto *day = std::get_if<Day>(&value))
        return day->toIso();
    if (const auto *choice = std::get_if<ChoiceValue>(&value))
        return QLatin1Char('#') + QString::number(choice->value);
    return {};
}

/// Spells the tables of a view.
class ViewSpeller
{
public:
    explicit ViewSpeller(const View &view)
        : m_view(view)
        , m_snapshot(*view.snapshot)
    {
    }

    ViewContent content()
    {
        addPeople(ListKind::Customers, m_snapshot.customers, QStringLiteral("customer "));
        addPeople(ListKind::Contacts, m_snapshot.contacts, QStringLiteral("contact "));
        addLinks();
        addDeals();
        addPurchases();
        addInteractions();
        addSurveys();
        addTasks();
        return std::move(m_content);
    }

private:
    QStringList &cellsOf(const QString &kind, std::int64_t id)
    {
        return m_content[kind + QString::number(id)];
    }
    /// The id of a row, 0 for none.
    static QString idOf(const RowIds &ids, Row row)
    {
        return row == kNoRow ? QStringLiteral("0") : QString::number(ids[row]);
    }
    template <typename Name> static QString nameOf(const std::vector<Name> &rows, std::uint32_t place)
    {
        return place == 0 ? QString() : QString::fromStdString(rows[place - 1].name);
    }

    void addPeople(ListKind list, const FieldTable &table, const QString &kind)
    {
        std::vector<FieldRef> fields;
        for (const Field &field : fieldsOf(Entity::Customer)) {
            if (field.has(Field::Resident))
                fields.emplace_back(field.id);
        }
        for (const CustomColumn &custom : m_snapshot.customs)
            fields.push_back(FieldRef::ofCustom(custom.id));
        for (const FieldRef field : fields) {
            const ListColumn column(m_view, list, field);
            const QString label = listFieldKey(m_snapshot, field) + QLatin1Char('=');
            for (Row row = 0; row < table.rows(); ++row) {
                if (table.isAlive(row))
                    cellsOf(kind, table.ids[row]) << label + spell(column.value(row));
            }
        }
    }
    void addLinks()
    {
        const LinkTable &links = m_snapshot.links;
        for (Row row = 0; row < links.rows(); ++row) {
            if (links.isAlive(row))
                cellsOf(QStringLiteral("link "), links.ids[row])
                    << idOf(m_snapshot.customers.ids, links.customer[row])
                    << idOf(m_snapshot.contacts.ids, links.contact[row])
                    << QString::number(links.primary[row]);
        }
        for (Row customer = 0; customer < m_snapshot.customers.rows(); ++customer) {
            if (!m_snapshot.customers.isAlive(customer))
                continue;
            QStringList &cells = cellsOf(QStringLiteral("customer "), m_snapshot.customers.ids[customer]);
            cells << QStringLiteral("main=") + idOf(links.ids, m_snapshot.mainLink[customer])
                  << childrenOf(links.ofCustomer, customer, links.ids)
                  << childrenOf(m_snapshot.deals.ofCustomer, customer, m_snapshot.deals.ids)
                  << childrenOf(m_snapshot.purchases.ofCustomer, customer, m_snapshot.purchases.ids)
                  << childrenOf(m_snapshot.interactions.ofCustomer, customer, m_snapshot.interactions.ids)
                  << childrenOf(m_snapshot.surveys.ofCustomer, customer, m_snapshot.surveys.ids);
        }
    }
    static QString childrenOf(const Adjacency &adjacency, Row parent, const RowIds &ids)
    {
        QStringList children;
        adjacency.forEach(parent, [&](Row child) { children << QString::number(ids[child]); });
        children.sort();
        return children.join(QLatin1Char(' '));
    }
    void addDeals()
    {
        const DealTable &deals = m_snapshot.deals;
        for (Row row = 0; row < deals.ids.size(); ++row) {
            if (deals.alive[row] == 0)
                continue;
            const std::uint16_t stage = deals.stage[row];
            cellsOf(QStringLiteral("deal "), deals.ids[row])
                << idOf(m_snapshot.customers.ids, deals.customer[row])
                << QString::fromStdString(m_snapshot.pipelines.at(deals.pipeline[row]).name)
                << (stage == kNoStage ? QString() : QString::fromStdString(m_snapshot.stages[stage].name))
                << QString::number(deals.outcome[row]) << deals.amount[row].toDecimal()
                << deals.opened[row].toIso() << deals.closed[row].toIso()
                << nameOf(m_snapshot.owners, deals.owner[row])
                << nameOf(m_snapshot.products, deals.product[row]) << deals.expected[row].toIso()
                << textOf(deals.title[row]) << textOf(deals.currency[row]) << textOf(deals.source[row])
                << textOf(deals.competitor[row]) << textOf(deals.lostReason[row])
                << childrenOf(m_snapshot.stageChanges.ofDeal, row, m_snapshot.stageChanges.ids);
        }
        const StageChangeTable &changes = m_snapshot.stageChanges;
        for (Row row = 0; row < changes.ids.size(); ++row) {
            if (changes.alive[row] != 0)
                cellsOf(QStringLiteral("move "), changes.ids[row])
                    << idOf(deals.ids, changes.deal[row]) << changes.day[row].toIso()
                    << (changes.stage[row] == kNoStage
                            ? QString()
                            : QString::fromStdString(m_snapshot.stages[changes.stage[row]].name));
        }
    }
    void addPurchases()
    {
        const PurchaseTable &lines = m_snapshot.purchases;
        std::map<std::uint32_t, std::int64_t> firstOfOrder; // codes differ between views, orders do not
        for (Row row = 0; row < lines.ids.size(); ++row) {
            if (!lines.amount[row].isKnown() || lines.order[row] == 0)
                continue;
            const auto known = firstOfOrder.try_emplace(lines.order[row], lines.ids[row]).first;
            known->second = std::min(known->second, lines.ids[row]);
        }
        for (Row row = 0; row < lines.ids.size(); ++row) {
            if (lines.amount[row].isKnown())
                cellsOf(QStringLiteral("purchase "), lines.ids[row])
                    << idOf(m_snapshot.customers.ids, lines.customer[row]) << lines.day[row].toIso()
                    << lines.amount[row].toDecimal() << nameOf(m_snapshot.products, lines.product[row])
                    << QString::number(lines.order[row] == 0 ? 0 : firstOfOrder.at(lines.order[row]))
                    << QString::number(double(lines.quantity[row]));
        }
    }
    void addInteractions()
    {
        const InteractionTable &interactions = m_snapshot.interactions;
        for (Row row = 0; row < interactions.ids.size(); ++row) {
            if ((interactions.flags[row] & InteractionTable::Alive) != 0)
                cellsOf(QStringLiteral("interaction "), interactions.ids[row])
                    << idOf(m_snapshot.customers.ids, interactions.customer[row])
                    << interactions.day[row].toIso() << QString::number(interactions.kind[row])
                    << QString::number(interactions.flags[row]);
        }
    }
    void addSurveys()
    {
        const SurveyTable &surveys = m_snapshot.surveys;
        for (Row row = 0; row < surveys.ids.size(); ++row) {
            if (surveys.customer[row] != kNoRow)
                cellsOf(QStringLiteral("survey "), surveys.ids[row])
                    << idOf(m_snapshot.customers.ids, surveys.customer[row])
                    << QString::fromStdString(std::string(surveys.kind[row]))
                    << QString::number(surveys.score[row]) << surveys.day[row].toIso();
        }
    }
    void addTasks()
    {
        for (const TaskRow &task : m_snapshot.tasks)
            cellsOf(QStringLiteral("task "), task.id)
                << idOf(m_snapshot.customers.ids, task.customer) << QString::fromStdString(task.title)
                << task.due.toIso();
    }

    const View &m_view;
    const Snapshot &m_snapshot;
    ViewContent m_content;
};

inline ViewContent contentOf(const View &view)
{
    return ViewSpeller(view).content();
}

/// Where two contents differ first, as a sentence; empty where they do not.
inline QString difference(const ViewContent &actual, const ViewContent &expected)
{
    for (const auto &[key, cells] : expected) {
        const auto found = actual.find(key);
        if (found == actual.end())
            return key + QStringLiteral(" is missing");
        for (qsizetype i = 0; i < std::max(cells.size(), found->second.size()); ++i) {
            if (found->second.value(i) != cells.value(i))
                return key +
                       QStringLiteral(": “%1” in place of “%2”").arg(found->second.value(i), cells.value(i));
        }
    }
    for (const auto &[key, cells] : actual) {
        if (!expected.contains(key))
            return key + QStringLiteral(" should not be there");
    }
    return {};
}

} // namespace leadbook::test
