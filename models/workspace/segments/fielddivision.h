// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grouprevenue.h"
#include "domain/filter.h"
#include "workspace/segments/customergroups.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace leadbook {

/// The customers of a view while they are divided by the values of one field: what the ways to do so share.
class FieldDivision
{
public:
    /// After so many rows it asks whether it is still wanted.
    static constexpr Row kBlockRows = 16'384;

    FieldDivision(const View &view, const Dimension &dimension, FieldRef field, const Progress &progress)
        : m_view(view)
        , m_customers(view.snapshot->customers)
        , m_progress(progress)
        , m_column(view, ListKind::Customers, field)
        , m_key(listFieldKey(*view.snapshot, field))
    {
        m_divided.dimension = dimension;
        m_divided.field = field;
        m_divided.fieldType = listFieldType(*view.snapshot, field);
        m_divided.isKnown = true;
        m_divided.group.assign(m_customers.rows(), kNoGroup);
    }

    const View &view() const { return m_view; }
    FieldRef field() const { return m_divided.field; }
    FieldType type() const { return m_divided.fieldType; }
    const ListColumn &column() const { return m_column; }
    std::size_t rows() const { return m_customers.rows(); }
    bool isCancelled() const { return m_progress.isCancelled(); }

    /// The condition on the field.
    Filter compare(FilterOperator op, std::vector<FilterValue> values = {}) const
    {
        return Filter::compare(m_key, op, std::move(values));
    }

    /// Calls @p visit(row) for each customer that is there; stops where it is cancelled.
    template <typename Visit> void forAlive(Visit &&visit) const
    {
        for (Row row = 0; row < m_customers.rows(); ++row) {
            if (row % kBlockRows == 0 && isCancelled())
                return;
            if (m_customers.isAlive(row))
                visit(row);
        }
    }

    /// Takes the groups of @p found and counts them; @p place(row) tells of each customer its place among
    /// them, kNoGroup: not known. Choices and ranges stay where nobody is in them.
    template <typename Place> void fill(std::vector<CustomerGroup> found, Place &&place)
    {
        CustomerGroup unknown;
        unknown.where = toText(compare(FilterOperator::IsEmpty));
        found.push_back(unknown);
        const auto last = static_cast<std::uint32_t>(found.size() - 1);
        forAlive([&](Row row) {
            const std::uint32_t own = std::min<std::uint32_t>(place(row), last);
            m_divided.group[row] = own;
            ++found[own].customers;
        });
        std::vector<std::uint32_t> moved(found.size(), kNoGroup);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const bool mayBeEmpty = found[i].kind == GroupKind::Choice || found[i].kind == GroupKind::Range;
            if (found[i].customers == 0 && !mayBeEmpty)
                continue;
            moved[i] = static_cast<std::uint32_t>(m_divided.groups.size());
            m_divided.groups.push_back(std::move(found[i]));
        }
        for (std::uint32_t &group : m_divided.group) {
            if (group != kNoGroup)
                group = moved[group];
        }
    }

    /// What fill() made; call once.
    CustomerGroups take() { return std::move(m_divided); }

private:
    const View &m_view;
    const FieldTable &m_customers;
    const Progress &m_progress;
    ListColumn m_column;
    QString m_key;
    CustomerGroups m_divided;
};

} // namespace leadbook
