// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/historymodel.h"

#include "domain/changelabel.h"
#include "domain/daywords.h"
#include "items/cellroles.h"

#include <QLocale>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kPart = 300;
constexpr std::array<const char *, 5> kHeadings{QT_TRANSLATE_NOOP("leadbook::HistoryModel", "Change"),
                                                QT_TRANSLATE_NOOP("leadbook::HistoryModel", "When"),
                                                QT_TRANSLATE_NOOP("leadbook::HistoryModel", "Who"),
                                                QT_TRANSLATE_NOOP("leadbook::HistoryModel", "Rows"),
                                                QT_TRANSLATE_NOOP("leadbook::HistoryModel", "State")};

} // namespace

QString momentLabel(std::int64_t atMs)
{
    return momentWords(atMs);
}

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

QString HistoryModel::labelOf(const Change &change)
{
    if (change.isErase())
        return shownLabel(change.label); // it takes nothing back
    switch (change.kind) {
    case ChangeKind::Undo:
        return tr("Undo “%1”").arg(quotedLabel(change.label));
    case ChangeKind::Redo:
        return tr("Redo “%1”").arg(quotedLabel(change.label));
    case ChangeKind::Edit:
        break;
    }
    return shownLabel(change.label);
}

void HistoryModel::show(HistoryKind kind, const QString &search)
{
    m_query.kind = kind;
    m_query.search = search.trimmed();
    m_query.before = 0;
    ask(kPart);
}

void HistoryModel::refresh()
{
    m_query.before = 0;
    ask(std::max(kPart, static_cast<int>(m_entries.size())));
}

void HistoryModel::ask(int count)
{
    m_query.count = count;
    m_isReading = true;
    const bool isFirst = m_query.before == 0;
    const auto progress = m_latest.start();
    m_latest.deliver(m_workspace.historyPart(m_query, progress), this,
                     [this, isFirst](const Result<HistoryPart> &part) { take(part, isFirst); });
}

void HistoryModel::take(const Result<HistoryPart> &part, bool isFirst)
{
    m_isReading = false;
    std::vector<HistoryEntry> entries;
    if (part)
        entries = part->entries;
    m_hasMore = part && part->hasMore;
    if (isFirst) {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        Q_EMIT answered(part ? QString() : part.error().message);
    } else if (!entries.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
        m_entries.insert(m_entries.end(), entries.begin(), entries.end());
        endInsertRows();
    }
}

int HistoryModel::rowOf(std::int64_t change) const
{
    const auto at =
        std::ranges::find(m_entries, change, [](const HistoryEntry &entry) { return entry.change.id; });
    return at == m_entries.end() ? -1 : static_cast<int>(at - m_entries.begin());
}

bool HistoryModel::hasAuthors() const
{
    return std::ranges::any_of(m_entries,
                               [](const HistoryEntry &entry) { return !entry.change.who.isEmpty(); });
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = entryAt(index.row());
    if (role == IdRole)
        return qlonglong{entry.change.id};
    if (role == CountRole && index.column() == Rows)
        return qlonglong{entry.change.rows};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return labelOf(entry.change);
    case When:
        return momentLabel(entry.change.atMs);
    case Who:
        return entry.change.who;
    case Rows:
        return QLocale().toString(qlonglong{entry.change.rows});
    default:
        if (entry.change.kind != ChangeKind::Edit)
            return QString();
        return entry.isInEffect ? tr("In effect") : tr("Taken back");
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section == Rows)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return tr(kHeadings[static_cast<std::size_t>(section)]);
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isReading && !m_entries.empty();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.before = m_entries.back().change.id;
    ask(kPart);
}

void HistoryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace leadbook
