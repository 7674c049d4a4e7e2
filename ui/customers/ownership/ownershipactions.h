// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/ownership/ownershipsheet.h"

#include <QAction>

#include <array>

class QBoxLayout;

namespace leadbook {

class ListActions;
class PeopleList;
class PeopleTable;

/// Who looks after the customers of the list: claimed, returned to the pool, handed over, assigned by rules.
/// Owns the entries of the table's context menu and the sheet that asks. Many are a job with progress and
/// cancel.
class OwnershipActions : public QObject
{
    Q_OBJECT

public:
    using Kind = OwnershipSheet::Kind;

    /// All outlive it; the sheet becomes the first of @p layout.
    OwnershipActions(Workspace &workspace, Me &me, PeopleList &people, ListActions &list, PeopleTable &table,
                     QBoxLayout &layout);

    Me &me() { return m_me; }
    /// Asks in the sheet; nothing where the list shows contacts or nobody.
    void open(Kind kind);
    /// The selection or the rows shown are others.
    void update();
    /// Nothing is being written or planned.
    bool isIdle() const { return m_running == 0 && m_sheet->isSettled(); }

Q_SIGNALS:
    /// It was done and can be undone.
    void done(const QString &sentence);
    /// It was not done, or for nobody.
    void refused(const QString &sentence);

public Q_SLOTS:
    void retranslate();

private:
    BulkSheet::Offer offer() const;
    void change(const OwnershipChange &change);
    void keep(const AssignmentRules &rules);
    void take(const Result<OwnershipOutcome> &outcome);

    Workspace &m_workspace;
    PeopleList &m_people;
    ListActions &m_list;
    PeopleTable &m_table;
    Me &m_me;
    OwnershipSheet *m_sheet;
    std::array<QAction, 4> m_actions; ///< by Kind
    int m_running = 0;
};

} // namespace leadbook
