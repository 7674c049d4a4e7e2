// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/pasting/listpaste.h"
#include "ui/customers/peopleeditor.h"

#include <QAction>
#include <QObject>

class QBoxLayout;

namespace leadbook {

class BulkSheet;
class PeopleList;
class PeopleTable;

/// What is done to people of the list: a cell written, many changed, some deleted, copied, exported. Owns the
/// actions of the table's context menu and the sheet for many.
class ListActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the sheet becomes the first of @p layout.
    ListActions(Workspace &workspace, PeopleList &people, PeopleTable &table, QBoxLayout &layout);

    PeopleEditor &editor() { return m_editor; }
    ListPaste &pasting() { return m_pasting; }
    /// Nothing is being written or read for it.
    bool isSettled() const { return m_editor.isIdle() && m_pasting.isSettled(); }
    /// The people of all rows shown, or of those selected.
    std::vector<std::int64_t> ids(bool everyone) const;
    /// The selection or the rows shown are others.
    void update();

    void editCell();
    void openSheet();
    void closeSheet();
    void removeSelected();

Q_SIGNALS:
    void exportRequested();
    /// @p people of @p list, by id, are to be written to.
    void messagesRequested(leadbook::ListKind list, const std::vector<std::int64_t> &people);

public Q_SLOTS:
    void retranslate();

private:
    void connectAll();

    Workspace &m_workspace;
    PeopleList &m_people;
    PeopleTable &m_table;
    PeopleEditor m_editor;
    ListPaste m_pasting;
    BulkSheet *m_sheet;
    QAction m_edit;
    QAction m_editMany;
    QAction m_copy;
    QAction m_paste;
    QAction m_export;
    QAction m_write;
    QAction m_remove;
};

} // namespace leadbook
