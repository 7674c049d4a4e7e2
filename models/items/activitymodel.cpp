// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/activitymodel.h"

#include "items/cellroles.h"

#include <array>
#include <initializer_list>

namespace leadbook {

namespace {

constexpr std::array<const char *, 8> kTitles{
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Owner"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Calls"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "E-mails"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Meetings"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Messages"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Other"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Two-way"),
    QT_TRANSLATE_NOOP("leadbook::ActivityModel", "Deals moved"),
};

std::int64_t sumOf(const OwnerWeek &week, std::initializer_list<InteractionKind> kinds)
{
    std::int64_t sum = 0;
    for (const InteractionKind kind : kinds)
        sum += week.byKind[static_cast<std::size_t>(kind)];
    return sum;
}

std::int64_t countOf(const OwnerWeek &week, int column)
{
    const std::int64_t calls = sumOf(week, {InteractionKind::Call});
    const std::int64_t emails = sumOf(week, {InteractionKind::Email});
    const std::int64_t meetings = sumOf(week, {InteractionKind::Meeting, InteractionKind::Visit});
    const std::int64_t messages = sumOf(week, {InteractionKind::Message, InteractionKind::WeChat});
    switch (column) {
    case ActivityModel::Calls:
        return calls;
    case ActivityModel::Emails:
        return emails;
    case ActivityModel::Meetings:
        return meetings;
    case ActivityModel::Messages:
        return messages;
    case ActivityModel::Other:
        return week.all() - calls - emails - meetings - messages;
    case ActivityModel::TwoWay:
        return week.twoWay;
    default:
        return week.moved;
    }
}

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ActivityModel::setWeek(std::vector<OwnerWeek> week)
{
    beginResetModel();
    m_week = std::move(week);
    endResetModel();
}

void ActivityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_week.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kTitles.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OwnerWeek &week = ownerAt(index.row());
    if (index.column() == Name) {
        if (role != Qt::DisplayRole)
            return {};
        return week.name.isEmpty() ? tr("No owner") : week.name;
    }
    if (role != Qt::DisplayRole && role != CountRole)
        return {};
    return qlonglong{countOf(week, index.column())};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr(kTitles[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
