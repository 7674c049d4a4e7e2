// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QSortFilterProxyModel;

namespace leadbook {

class Actions;
class Button;
class Card;
class ColumnFit;
class KeyField;
class SearchField;
class ShortcutModel;
class Shortcuts;
class TableView;

/// Every key there is, found by its name, its place or the key itself; those of the actions are changed by
/// pressing another one, at once.
class ShortcutsPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it.
    ShortcutsPage(Shortcuts &shortcuts, const Actions &actions, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    SearchField &searchField() const { return *m_search; }
    KeyField &keyField() const { return *m_field; }
    Button &takeButton() const { return *m_take; }
    Button &resetButton() const { return *m_reset; }
    Button &resetAllButton() const { return *m_resetAll; }
    /// What is said of the key pressed; empty: nothing.
    QString problem() const;
    /// Stands on @p id, of whatever is searched.
    void choose(ActionId id);

    void shown(bool first) override;
    bool startSearch() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildBody();
    void connectParts();
    /// The action that the table stands on; absent: a key that cannot be changed, or none.
    std::optional<ActionId> current() const;
    /// The table stands on something else: its key is shown.
    void showCurrent();
    void take(const QKeySequence &key);
    void set(const QKeySequence &key);
    void tell(const QString &problem);
    void updateCount();

    Shortcuts &m_shortcuts;
    ShortcutModel *m_model;
    QSortFilterProxyModel *m_found;
    SearchField *m_search;
    Card *m_card;
    TableView *m_table;
    ColumnFit *m_fit;
    QLabel *m_label;
    KeyField *m_field;
    Button *m_take;
    Button *m_remove;
    Button *m_reset;
    Button *m_resetAll;
    QLabel *m_problem;
};

} // namespace leadbook
