// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace leadbook {

class Actions;
class Shortcuts;

/// Every key: those of the actions by menu, which can be changed, then those of single pages.
class ShortcutModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Place, ///< the menu, or the page
        What,
        Keys,
        Note, ///< that it is the user's own, or belongs to its page
        ColumnCount,
    };

    /// Both outlive it.
    ShortcutModel(const Shortcuts &shortcuts, const Actions &actions, QObject *parent = nullptr);

    /// Reads all of it again: keys, names, which actions there are.
    void refresh();
    /// The action in @p row; absent: a key of a page.
    std::optional<ActionId> actionAt(int row) const;
    /// The row of @p id, -1: it is not there.
    int rowOf(ActionId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        std::optional<ActionId> action;
        std::array<QString, ColumnCount> texts;
    };

    std::vector<Entry> read() const;

    const Shortcuts &m_shortcuts;
    const Actions &m_actions;
    std::vector<Entry> m_entries;
};

} // namespace leadbook
