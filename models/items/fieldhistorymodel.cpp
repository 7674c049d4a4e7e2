// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fieldhistorymodel.h"

#include "items/cellroles.h"
#include "items/historymodel.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<const char *, 7> kHeadings{QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "Record"),
                                                QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "Field"),
                                                QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "Before"),
                                                QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "After"),
                                                QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "By"),
                                                QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "When"),
                                                QT_TRANSLATE_NOOP("leadbook::FieldHistoryModel", "Who")};

} // namespace

FieldHistoryModel::FieldHistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FieldHistoryModel::setChanges(std::vector<FieldChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

std::optional<StoredValue> FieldHistoryModel::restorable(int row) const
{
    const FieldChange &change = changeAt(row);
    if (change.place.column.empty() || change.operation == RowOperation::Delete)
        return {};
    return change.operation == RowOperation::Insert ? change.after : change.before;
}

QString FieldHistoryModel::fieldText(const FieldChange &change)
{
    if (!change.field.isEmpty())
        return change.field;
    return change.operation == RowOperation::Delete ? tr("Removed") : tr("Added");
}

int FieldHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int FieldHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

QVariant FieldHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldChange &change = changeAt(index.row());
    if (role == IdRole)
        return qlonglong{change.change};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Record: {
        const QString table = HistoryWords::tableLabel(change.place.table);
        return change.records > 1 || change.record == table ? change.record
                                                            : u"%1 · %2"_s.arg(change.record, table);
    }
    case FieldName:
        return fieldText(change);
    case Before:
        return change.beforeText;
    case After:
        return change.afterText;
    case By:
        return change.label;
    case Who:
        return change.who;
    default:
        return momentLabel(change.atMs);
    }
}

QVariant FieldHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(kHeadings[static_cast<std::size_t>(section)]);
}

void FieldHistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace leadbook
