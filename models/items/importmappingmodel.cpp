// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importmappingmodel.h"

#include "items/begun.h"
#include "items/cellroles.h"

#include <algorithm>

namespace leadbook {

ImportMappingModel::ImportMappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ImportMappingModel::Line ImportMappingModel::lineOf(const ImportReceipt &receipt, int column)
{
    const ColumnMapping &mapping = receipt.mapping;
    Line line;
    line.header = mapping.headers[column];
    line.key = mapping.keyOf(column);
    for (const PlannedRow &row : receipt.listed) {
        line.example = begun(row.cells.value(column)).simplified();
        if (!line.example.isEmpty())
            break;
    }
    for (std::size_t i = 0; i < mapping.targets.size(); ++i) {
        const ColumnTarget &target = mapping.targets[i];
        if (std::ranges::find(target.columns, column) == target.columns.end())
            continue;
        const bool isJoined = target.field && mayBeJoined(*target.field);
        const bool isFactor = target.columns.size() > 1 && !isJoined;
        line.kind = isFactor ? Kind::Factor : target.field ? Kind::Field : Kind::OwnField;
        line.field = target.field;
        line.ownField = target.extra;
        if (i < receipt.formats.size())
            line.format = receipt.formats[i];
    }
    for (const FurtherTarget &further : mapping.further) {
        const bool isValue = std::ranges::find(further.columns, column) != further.columns.end();
        if (line.kind != Kind::LeftOut || further.isRest || (!isValue && further.labelColumn != column))
            continue;
        line.kind = Kind::Field;
        line.field = further.field;
        line.ownField = further.label;
    }
    return line;
}

/// "Phone (home)" for a value beside the main one.
QString ImportMappingModel::targetOf(const Line &line)
{
    if (!line.field || line.ownField.isEmpty())
        return line.field ? fieldLabel(*line.field) : line.ownField;
    return fieldLabel(*line.field) + QLatin1String(" (") + line.ownField + QLatin1Char(')');
}

void ImportMappingModel::setReceipt(const ImportReceipt &receipt)
{
    beginResetModel();
    m_lines.clear();
    for (int column = 0; column < receipt.mapping.headers.size(); ++column)
        m_lines.push_back(lineOf(receipt, column));
    endResetModel();
}

void ImportMappingModel::setHeadings(const QStringList &headings)
{
    m_headings = headings;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == KindRole)
        return static_cast<int>(line.kind);
    if (role == TypeRole && line.kind != Kind::LeftOut)
        return static_cast<int>(line.format.type);
    if (role == ChoiceRole && line.format.type == FieldType::Day)
        return static_cast<int>(line.format.order);
    if (role == Qt::EditRole && index.column() == Target)
        return line.key;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Header)
        return line.header;
    if (index.column() == Example)
        return line.example;
    if (index.column() == Target)
        return targetOf(line);
    return {};
}

bool ImportMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & Qt::ItemIsEditable) || role != Qt::EditRole)
        return false;
    if (value.toString() != m_lines[static_cast<std::size_t>(index.row())].key)
        Q_EMIT targetAsked(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ImportMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && index.column() == Target ? plain | Qt::ItemIsEditable : plain;
}

QVariant ImportMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace leadbook
