// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/ownership/me.h"
#include "ui/widgets/chip.h"

#include <QMenu>

namespace leadbook {

struct Filter;
class ListFilter;

/// Whose customers a list shows.
enum class Whose
{
    Everyone,
    Mine,
    Unassigned,
    Others, ///< those that a condition of the user's own names
};

/// Whose @p filter (null: none) asks for, where @p me is the user's name as an owner.
Whose whoseOf(const Filter *filter, const QString &me);
/// @p filter with its condition on the owner put in place for @p whose (not Others); the rest stays.
Filter filterOf(const Filter *filter, Whose whose, const QString &me);

/// The chip at the list's head that says whose customers are shown, mine, everyone's or the unassigned pool,
/// and changes it through the list's filter; its menu also asks who the user is.
class OwnerChip : public Chip
{
    Q_OBJECT

public:
    /// All outlive it.
    OwnerChip(Workspace &workspace, ListFilter &filter, Me &me, QWidget *parent = nullptr);

    void show(Whose whose);
    Whose shown() const;
    /// Lists whom to propose for the pool: without contact for as many days as the book says.
    void propose();

Q_SIGNALS:
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void update();

    Workspace &m_workspace;
    ListFilter &m_filter;
    Me &m_me;
    QMenu m_menu;
};

} // namespace leadbook
