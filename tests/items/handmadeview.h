// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shippedschemes.h"
#include "snapshot/linking.h"
#include "workspace/view.h"

#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook::test {

/// A view put together by hand, without a book: customers with one contact each, ids from 1001 and 2001.
class HandmadeView
{
public:
    explicit HandmadeView(Day asOf)
        : m_asOf(asOf)
    {
    }

    /// A customer and its contact; the row of both is the number of customers before it.
    void add(std::string_view name, std::string_view contact, int grade = 1)
    {
        const auto row = static_cast<Row>(m_snapshot.customers.rows());
        addPerson(m_snapshot.customers, FieldId::Name, 1001 + row, name);
        addPerson(m_snapshot.contacts, FieldId::ContactName, 2001 + row, contact);
        m_snapshot.links.ids.append(3001 + row);
        m_snapshot.links.alive.append(1);
        m_snapshot.links.customer.append(row);
        m_snapshot.links.contact.append(row);
        m_snapshot.links.primary.append(1);
        m_snapshot.links.columns.resize(row + 1);
        m_derived.resize(row + 1);
        m_derived.choice(FieldId::Grade).set(row, static_cast<std::uint8_t>(grade));
    }
    Snapshot &snapshot() { return m_snapshot; }
    FieldColumns &derived() { return m_derived; }

    /// The view of what was added so far; what is added later is another version.
    ViewPtr view() const
    {
        auto snapshot = std::make_shared<Snapshot>(m_snapshot);
        snapshot->needDay.resize(snapshot->customers.rows(), Day());
        resizeColumn(snapshot->need, snapshot->customers.rows());
        connectLinks(*snapshot);
        snapshot->complete = true;
        auto view = std::make_shared<View>();
        view->snapshot = std::move(snapshot);
        view->derived = m_derived;
        view->asOf = m_asOf;
        view->settings = m_settings;
        return view;
    }
    /// All rows in the order of the book.
    std::vector<Row> rows() const
    {
        std::vector<Row> all(m_snapshot.customers.rows());
        std::iota(all.begin(), all.end(), Row{0});
        return all;
    }

private:
    static std::shared_ptr<const AnalysisSettings> shippedSettings()
    {
        auto settings = std::make_shared<AnalysisSettings>();
        settings->grading = shippedGradeScheme().value();
        settings->rfm = shippedRfmScheme().value();
        return settings;
    }
    static void addPerson(FieldTable &table, FieldId nameField, std::int64_t id, std::string_view name)
    {
        const auto row = static_cast<Row>(table.rows());
        table.ids.append(id);
        table.alive.append(1);
        ++table.aliveCount;
        table.columns.resize(row + 1);
        table.columns.text(nameField).set(row, name);
    }

    Snapshot m_snapshot;
    FieldColumns m_derived{Home::Derived};
    Day m_asOf;
    std::shared_ptr<const AnalysisSettings> m_settings = shippedSettings();
};

} // namespace leadbook::test
