// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutmodel.h"

#include "ui/shell/actions.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString keysText(const PageKeySpec &spec)
{
    const QString first = keyText(spec.id);
    return spec.count == 1 ? first : u"%1 … %2"_s.arg(first, keyText(spec.id, spec.count - 1));
}

} // namespace

ShortcutModel::ShortcutModel(const Shortcuts &shortcuts, const Actions &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
    , m_actions(actions)
    , m_entries(read())
{
}

std::vector<ShortcutModel::Entry> ShortcutModel::read() const
{
    std::vector<Entry> entries;
    for (const ActionSpec &spec : kActions) {
        if (!m_actions.action(spec.id).isVisible())
            continue;
        const QString menu =
            QCoreApplication::translate("Actions", kMenuTitles[static_cast<std::size_t>(spec.menu)]);
        entries.push_back({spec.id,
                           {withoutKey(menu), m_actions.plainText(spec.id),
                            QKeySequence::listToString(m_shortcuts.keys(spec.id), QKeySequence::NativeText),
                            m_shortcuts.isOwn(spec.id) ? tr("your own") : QString()}});
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) {
        return std::ranges::find(kActions, *entry.action, &ActionSpec::id)->menu;
    });
    for (const PageKeySpec &spec : kPageKeys)
        entries.push_back({{},
                           {QCoreApplication::translate("PageKeys", spec.place),
                            QCoreApplication::translate("PageKeys", spec.text), keysText(spec),
                            tr("belongs to its page")}});
    return entries;
}

void ShortcutModel::refresh()
{
    std::vector<Entry> now = read();
    if (now.size() == m_entries.size() &&
        std::ranges::equal(now, m_entries, {}, &Entry::action, &Entry::action)) {
        m_entries = std::move(now);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

std::optional<ActionId> ShortcutModel::actionAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<std::size_t>(row)].action : std::nullopt;
}

int ShortcutModel::rowOf(ActionId id) const
{
    const auto at = std::ranges::find(m_entries, std::optional(id), &Entry::action);
    return at == m_entries.end() ? -1 : static_cast<int>(at - m_entries.begin());
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_entries[static_cast<std::size_t>(index.row())].texts[static_cast<std::size_t>(index.column())];
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{tr("Where"), tr("What it does"), tr("Shortcut"), tr("Note")};
    return names[static_cast<std::size_t>(section)];
}

} // namespace leadbook
