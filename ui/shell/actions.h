// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>
#include <functional>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace leadbook {

/// The actions of the table as QActions, and the menus made of them. An action nobody handles is not shown,
/// nor is a menu without a visible action; so the menus offer what exists.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// @p window owns the shortcuts.
    explicit Actions(QWidget &window);

    /// The QAction of @p id, hidden until somebody handles it.
    QAction &action(ActionId id) const;
    /// Calls @p work when @p id is chosen, as long as @p context lives, and shows the action.
    void handle(ActionId id, const QObject *context, std::function<void()> work);
    /// What the action would do right now, shown behind its name: Undo “Edit next action”. Empty: nothing.
    void setDetail(ActionId id, const QString &detail);

    /// Fills @p bar with the menus; once.
    void fill(QMenuBar &bar);
    /// One of the menus, for the shell's own entries (themes, languages, pages); after fill().
    QMenu &menu(MenuId id) const;

    /// The name of @p id in the user's language, without its key, what it would do, and dots.
    QString plainText(ActionId id) const;
    /// The keys of @p id as the table has them.
    static QList<QKeySequence> tableKeys(ActionId id);
    /// A name of @p id that does not change with the language, for what is kept of it.
    static QString keptName(ActionId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void hideEmptyMenus();

    QWidget &m_window;
    std::array<QAction *, kActions.size()> m_actions{};
    std::array<QString, kActions.size()> m_details;
    std::array<QMenu *, kMenuTitles.size()> m_menus{};
};

/// The text of a menu entry without its key: "&Find" as "Find".
QString withoutKey(const QString &text);

/// The first key of @p id as people write it, in the window that @p widget is in; that of the table where it
/// is in none. Empty: it has no key.
QString keyText(const QWidget &widget, ActionId id);

} // namespace leadbook
