// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/backuplistmodel.h"

#include "items/historymodel.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// By BackupReason.
constexpr std::array<const char *, 4> kReasons{
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "daily"),
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "by hand"),
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "before a restore"),
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "before schema %1")};

constexpr std::array<const char *, BackupListModel::Columns> kHeadings{
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "Made"),
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "Why"),
    QT_TRANSLATE_NOOP("leadbook::BackupListModel", "Size")};

} // namespace

QString backupReasonText(const BackupFile &backup)
{
    const QString text = BackupListModel::tr(kReasons[static_cast<std::size_t>(backup.reason)]);
    return backup.reason == BackupReason::BeforeSchema ? text.arg(backup.schema) : text;
}

void BackupListModel::setBackups(std::vector<BackupFile> backups)
{
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

int BackupListModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_backups, path, &BackupFile::path);
    return found == m_backups.end() ? -1 : static_cast<int>(found - m_backups.begin());
}

void BackupListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_backups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BackupFile &backup = m_backups[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return backup.path;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == When)
        return momentLabel(backup.atMs);
    return index.column() == Why ? backupReasonText(backup) : QLocale().formattedDataSize(backup.bytes);
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Columns)
        return {};
    return tr(kHeadings[static_cast<std::size_t>(section)]);
}

} // namespace leadbook
