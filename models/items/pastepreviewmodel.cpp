// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pastepreviewmodel.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/peoplecolumns.h"
#include "workspace/editing/fieldinput.h"

#include <utility>

namespace leadbook {

namespace {

const RowIds &idsOf(const Snapshot &snapshot, ListKind list)
{
    return list == ListKind::Customers ? snapshot.customers.ids : snapshot.contacts.ids;
}

} // namespace

PastePreviewModel::PastePreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PastePreviewModel::setPlan(ViewPtr view, std::shared_ptr<const PastePlan> plan)
{
    beginResetModel();
    m_view = std::move(view);
    m_plan = std::move(plan);
    endResetModel();
}

void PastePreviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PastePreviewModel::nameOf(std::int64_t id) const
{
    if (!m_plan)
        return {};
    const Snapshot &snapshot = *m_view->snapshot;
    const Row row = idsOf(snapshot, m_plan->edit.list).find(id);
    if (row == kNoRow)
        return {};
    return toQString(m_plan->edit.list == ListKind::Customers
                         ? snapshot.customers.columns.text(FieldId::Name)[row]
                         : snapshot.contacts.columns.text(FieldId::ContactName)[row]);
}

PastePreviewModel::Cell PastePreviewModel::cellAt(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (at < m_plan->refused.size()) {
        const PastePlan::Refused &refused = m_plan->refused[at];
        return {refused.person, refused.field, &refused.reason, nullptr};
    }
    const PastePlan::Written &written = m_plan->written[at - m_plan->refused.size()];
    const PeopleChanges &part = m_plan->edit.parts[written.part];
    const FieldEdit &change = part.changes[written.change];
    return {part.ids.front(), change.field, nullptr, &change.value};
}

QString PastePreviewModel::before(const Cell &cell) const
{
    const ListKind list = m_plan->edit.list;
    const Row row = idsOf(*m_view->snapshot, list).find(cell.person);
    return row == kNoRow ? QString()
                         : inputText(*m_view, cell.field, ListColumn(*m_view, list, cell.field).value(row));
}

int PastePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0
                                       : static_cast<int>(m_plan->refused.size() + m_plan->written.size());
}

int PastePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell cell = cellAt(index.row());
    if (role == KindRole)
        return static_cast<int>(cell.reason != nullptr ? Kind::Refused : Kind::Written);
    if (role == IdRole)
        return qlonglong{cell.person};
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Person:
        return nameOf(cell.person);
    case FieldName:
        return columnLabel(*m_view->snapshot, m_plan->edit.list, cell.field);
    case Before:
        return before(cell);
    default:
        return cell.reason != nullptr ? *cell.reason : inputText(*m_view, cell.field, *cell.value);
    }
}

QVariant PastePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return !m_plan || m_plan->edit.list == ListKind::Customers ? tr("Customer") : tr("Contact");
    case FieldName:
        return tr("Field");
    case Before:
        return tr("Now");
    case After:
        return tr("Becomes");
    default:
        return {};
    }
}

} // namespace leadbook
