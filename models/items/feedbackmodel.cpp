// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/feedbackmodel.h"

#include "items/cellroles.h"
#include "items/feedbackwords.h"

#include <QDate>

namespace leadbook {

namespace {

constexpr int kColumns = FeedbackModel::State + 1;
constexpr std::uint8_t kGrades = 4;

/// When the first answer is due; no day once there is one.
Day dueOf(const FeedbackItem &item)
{
    return item.times.state() == FeedbackState::Open ? item.times.due : Day();
}

} // namespace

void FeedbackModel::setDesk(std::shared_ptr<const FeedbackDesk> desk, bool solved, Day asOf)
{
    beginResetModel();
    m_desk = std::move(desk);
    m_asOf = asOf;
    m_rows.clear();
    for (std::size_t i = 0; m_desk && i < m_desk->items.size(); ++i) {
        if (solved || m_desk->items[i].times.state() != FeedbackState::Solved)
            m_rows.push_back(i);
    }
    endResetModel();
}

const FeedbackItem *FeedbackModel::itemAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_desk->items[m_rows[static_cast<std::size_t>(row)]];
}

int FeedbackModel::rowOf(std::int64_t id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (itemAt(row)->id == id)
            return row;
    }
    return -1;
}

void FeedbackModel::retranslate(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
}

int FeedbackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FeedbackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant FeedbackModel::display(const FeedbackItem &item, int column) const
{
    switch (column) {
    case Customer:
        return item.customerName;
    case Grade:
        return item.grade < kGrades ? QVariant(QString(QChar(u'A' + item.grade))) : QVariant();
    case Kind:
        return item.kind;
    case Text:
        return item.text.simplified();
    case Owner:
        return item.ownerName;
    case Due:
        return dueOf(item).isValid() ? QVariant(QDate(1970, 1, 1).addDays(dueOf(item).number())) : QVariant();
    case State:
        return feedbackStateLabel(item.times, m_asOf);
    default:
        return {};
    }
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    const FeedbackItem *item =
        checkIndex(index, CheckIndexOption::IndexIsValid) ? itemAt(index.row()) : nullptr;
    if (item == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(*item, column);
    case Qt::ToolTipRole:
        return column == Text ? QVariant(item->text) : QVariant();
    case GradeRole:
        return column == Grade && item->grade < kGrades ? QVariant(int{item->grade}) : QVariant();
    case DayRole:
        return column == Due && dueOf(*item).isValid() ? QVariant(dueOf(*item).number()) : QVariant();
    case OverdueRole:
        return column == Due ? QVariant(item->times.isOverdue(m_asOf)) : QVariant();
    case CustomerIdRole:
        return qlonglong{item->customer};
    case IdRole:
        return qlonglong{item->id};
    case KindRole:
        return int(item->times.state());
    default:
        return {};
    }
}

QVariant FeedbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Grade:
        return tr("Grade");
    case Kind:
        return tr("Kind");
    case Text:
        return tr("What was said");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace leadbook
