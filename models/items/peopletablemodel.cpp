// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peopletablemodel.h"

#include "items/cellvariant.h"

#include <algorithm>
#include <unordered_map>

namespace leadbook {

namespace {

/// More changed rows than this are repainted together.
constexpr std::size_t kFewRows = 64;

} // namespace

PeopleTableModel::PeopleTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PeopleTableModel::setColumns(std::vector<FieldRef> columns)
{
    const bool isLonger = m_view && columns.size() > m_columns.size() && !m_columns.empty() &&
                          std::equal(m_columns.begin(), m_columns.end(), columns.begin());
    if (isLonger) {
        beginInsertColumns({}, columnCount(), static_cast<int>(columns.size()) - 1);
        m_columns = std::move(columns);
        resolveColumns();
        endInsertColumns();
        return;
    }
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = std::move(columns);
    resolveColumns();
    endResetModel();
}

void PeopleTableModel::setResult(ViewPtr view, ListKind list, std::vector<Row> rows)
{
    if (!view || !m_view || list != m_list) {
        beginResetModel();
        m_view = std::move(view);
        m_list = list;
        m_rows = std::move(rows);
        resolveColumns();
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList moved = persistentIndexList();
    std::vector<std::int64_t> movedIds;
    for (const QModelIndex &index : moved)
        movedIds.push_back(idAt(index.row()));
    m_view = std::move(view);
    m_rows = std::move(rows);
    resolveColumns();
    movePersistentIndexes(movedIds, moved);
    Q_EMIT layoutChanged();
}

void PeopleTableModel::setSearch(const QString &typed, bool withTypos)
{
    m_search = TextQuery(typed.toStdString());
    m_withTypos = withTypos;
}

void PeopleTableModel::movePersistentIndexes(const std::vector<std::int64_t> &movedIds,
                                             const QModelIndexList &moved)
{
    std::unordered_map<Row, int> places;
    for (const std::int64_t id : movedIds)
        places.emplace(ids().find(id), -1);
    places.erase(kNoRow);
    if (!places.empty()) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (const auto place = places.find(m_rows[i]); place != places.end())
                place->second = static_cast<int>(i);
        }
    }
    QModelIndexList to;
    for (std::size_t i = 0; i < movedIds.size(); ++i) {
        const auto place = places.find(ids().find(movedIds[i]));
        const int column = moved[static_cast<qsizetype>(i)].column();
        to << (place == places.end() || place->second < 0 ? QModelIndex() : index(place->second, column));
    }
    changePersistentIndexList(moved, to);
}

void PeopleTableModel::setView(ViewPtr view, const ViewChange &change)
{
    m_view = std::move(view);
    resolveColumns();
    if (m_rows.empty() || m_columns.empty())
        return;
    const int lastColumn = columnCount() - 1;
    if (change.reset || change.customers.size() > kFewRows) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        return;
    }
    for (const int row : listedRowsOf(change))
        Q_EMIT dataChanged(index(row, 0), index(row, lastColumn));
}

std::vector<int> PeopleTableModel::listedRowsOf(const ViewChange &change) const
{
    std::vector<Row> changed;
    for (const Row customer : change.customers) {
        if (m_list == ListKind::Customers)
            changed.push_back(customer);
        else
            m_view->snapshot->links.ofCustomer.forEach(
                customer, [&](Row link) { changed.push_back(m_view->snapshot->links.contact[link]); });
    }
    std::vector<int> listed;
    for (const Row row : changed) {
        if (const auto at = indexOf(row))
            listed.push_back(*at);
    }
    return listed;
}

void PeopleTableModel::clear()
{
    setResult({}, m_list, {});
}

void PeopleTableModel::retranslate()
{
    if (m_columns.empty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PeopleTableModel::resolveColumns()
{
    m_cells.clear();
    m_grade.reset();
    m_bestGrade.reset();
    m_currency.reset();
    if (!m_view)
        return;
    for (const FieldRef field : m_columns)
        m_cells.emplace_back(*m_view, m_list, field);
    m_hasLetters = hasLetterGrades(*m_view);
    m_grade.emplace(*m_view, m_list, FieldId::Grade);
    m_bestGrade.emplace(*m_view, m_list, FieldId::GradeUpTo);
    m_currency.emplace(*m_view, m_list, FieldId::Currency);
}

const RowIds &PeopleTableModel::ids() const
{
    const Snapshot &snapshot = *m_view->snapshot;
    return m_list == ListKind::Customers ? snapshot.customers.ids : snapshot.contacts.ids;
}

std::int64_t PeopleTableModel::idAt(int row) const
{
    return ids()[m_rows[static_cast<std::size_t>(row)]];
}

std::int64_t PeopleTableModel::customerAt(int row) const
{
    const Row customer = customerOfListRow(*m_view->snapshot, m_list, m_rows[static_cast<std::size_t>(row)]);
    return customer == kNoRow ? 0 : m_view->snapshot->customers.ids[customer];
}

std::optional<int> PeopleTableModel::indexOf(Row row) const
{
    const auto found = std::ranges::find(m_rows, row);
    if (row == kNoRow || found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

std::optional<int> PeopleTableModel::rowOfId(std::int64_t id) const
{
    return m_view ? indexOf(ids().find(id)) : std::nullopt;
}

std::optional<int> PeopleTableModel::rowOfCustomer(std::int64_t id) const
{
    if (!m_view || m_list == ListKind::Customers)
        return rowOfId(id);
    const Row customer = m_view->snapshot->customers.ids.find(id);
    const auto found = std::ranges::find_if(m_rows, [&](Row row) {
        return customer != kNoRow && customerOfListRow(*m_view->snapshot, m_list, row) == customer;
    });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<int>(found - m_rows.begin());
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

} // namespace leadbook
