// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/pasting/listpaste.h"

#include "ui/customers/pasting/pastesheet.h"
#include "ui/customers/peopleeditor.h"
#include "ui/customers/peoplelist.h"
#include "ui/customers/peopletable.h"
#include "ui/delegates/selectiontext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace leadbook {

namespace {

/// At most @p most people of @p model, from @p row on.
std::vector<std::int64_t> peopleFrom(const PeopleTableModel &model, int row, qsizetype most)
{
    std::vector<std::int64_t> people;
    const auto end = static_cast<int>(std::min<qsizetype>(model.rowCount(), row + most));
    for (; row < end; ++row)
        people.push_back(model.idAt(row));
    return people;
}

/// The fields of the columns shown from the current one on.
std::vector<FieldRef> fieldsFrom(const PeopleTable &table, const PeopleTableModel &model, int visual)
{
    std::vector<FieldRef> fields;
    for (const int column : shownColumns(table)) {
        if (table.header().visualIndex(column) >= visual)
            fields.push_back(model.columns()[static_cast<std::size_t>(column)]);
    }
    return fields;
}

} // namespace

ListPaste::ListPaste(Workspace &workspace, PeopleList &people, PeopleTable &table, PeopleEditor &editor)
    : m_workspace(workspace)
    , m_people(people)
    , m_table(table)
    , m_editor(editor)
{
}

void ListPaste::paste()
{
    pasteText(QGuiApplication::clipboard()->text());
}

void ListPaste::pasteText(const QString &text)
{
    const PeopleTableModel &model = m_people.model();
    if (text.isEmpty())
        return Q_EMIT refused(tr("The clipboard holds no text. Copy cells in a spreadsheet first."));
    if (!m_people.isComplete())
        return Q_EMIT refused(tr("The book is still being read. Paste again in a moment."));
    if (model.rowCount() == 0)
        return Q_EMIT refused(tr("There is nobody in the list to paste to. Import the table instead."));
    if (!m_sheet) {
        m_sheet = new PasteSheet(m_workspace, *m_table.window());
        connect(m_sheet, &PasteSheet::editAsked, &m_editor, &PeopleEditor::edit);
    }
    const QModelIndex current = m_table.currentIndex();
    const int visual = current.isValid() ? m_table.header().visualIndex(current.column()) : 0;
    const qsizetype mostLines = text.count(u'\n') + text.count(u'\r') + 1;
    PastePlace place{model.list(),
                     peopleFrom(model, std::max(0, current.row()), mostLines),
                     fieldsFrom(m_table, model, visual),
                     {}};
    if (m_table.selectionCount() > 1)
        place.selected = m_table.chosenIds();
    m_sheet->open(std::move(place), text);
}

bool ListPaste::isSettled() const
{
    return !m_sheet || m_sheet->isSettled();
}

} // namespace leadbook
