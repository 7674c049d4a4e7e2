// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace leadbook {

class PasteSheet;
class PeopleEditor;
class PeopleList;
class PeopleTable;
class Workspace;

/// Puts what was copied in a spreadsheet into the list, from the current cell on, or one value into the
/// selected rows of its column; a PasteSheet over the window shows it first.
class ListPaste : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ListPaste(Workspace &workspace, PeopleList &people, PeopleTable &table, PeopleEditor &editor);

    /// Opens the preview of what the clipboard holds.
    void paste();
    /// The same for @p text.
    void pasteText(const QString &text);
    /// No preview is being read.
    bool isSettled() const;

Q_SIGNALS:
    /// There is nothing to paste, or nobody to paste to.
    void refused(const QString &sentence);

private:
    Workspace &m_workspace;
    PeopleList &m_people;
    PeopleTable &m_table;
    PeopleEditor &m_editor;
    QPointer<PasteSheet> m_sheet; ///< the window's child, made when first wanted
};

} // namespace leadbook
