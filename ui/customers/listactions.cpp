// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/listactions.h"

#include "ui/customers/bulksheet.h"
#include "ui/customers/peoplelist.h"
#include "ui/customers/peopletable.h"

#include <QBoxLayout>

namespace leadbook {

ListActions::ListActions(Workspace &workspace, PeopleList &people, PeopleTable &table, QBoxLayout &layout)
    : QObject(&table)
    , m_workspace(workspace)
    , m_people(people)
    , m_table(table)
    , m_editor(workspace, people.model())
    , m_pasting(workspace, people, table, m_editor)
    , m_sheet(new BulkSheet(&table))
{
    layout.insertWidget(0, m_sheet);
    m_sheet->hide();
    m_table.addActions({&m_edit, &m_editMany, &m_copy, &m_paste, &m_export, &m_write, &m_remove});
    m_table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connectAll();
    retranslate();
}

void ListActions::connectAll()
{
    connect(&m_edit, &QAction::triggered, this, &ListActions::editCell);
    connect(&m_editMany, &QAction::triggered, this, &ListActions::openSheet);
    connect(&m_copy, &QAction::triggered, this, [this] { m_table.copySelection(); });
    connect(&m_paste, &QAction::triggered, &m_pasting, &ListPaste::paste);
    connect(&m_export, &QAction::triggered, this, &ListActions::exportRequested);
    connect(&m_write, &QAction::triggered, this,
            [this] { Q_EMIT messagesRequested(m_people.model().list(), ids(false)); });
    connect(&m_remove, &QAction::triggered, this, &ListActions::removeSelected);
    connect(m_sheet, &BulkSheet::editAsked, &m_editor, &PeopleEditor::edit);
    connect(m_sheet, &BulkSheet::closed, this, &ListActions::closeSheet);
    // What was written is looked at, taken back or gone on from in the list.
    connect(&m_editor, &PeopleEditor::written, this, &ListActions::closeSheet);
}

void ListActions::closeSheet()
{
    if (!m_sheet->isVisibleTo(m_sheet->parentWidget()))
        return;
    m_sheet->hide();
    m_table.setFocus(Qt::OtherFocusReason);
}

std::vector<std::int64_t> ListActions::ids(bool everyone) const
{
    if (!everyone)
        return m_table.chosenIds();
    const PeopleTableModel &model = m_people.model();
    std::vector<std::int64_t> all;
    all.reserve(static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        all.push_back(model.idAt(row));
    return all;
}

void ListActions::update()
{
    const auto selected = static_cast<std::size_t>(m_table.selectionCount());
    for (QAction *action : {&m_copy, &m_export, &m_write, &m_remove})
        action->setEnabled(selected > 0);
    const auto shown = static_cast<std::size_t>(m_people.model().rowCount());
    for (QAction *action : {&m_editMany, &m_paste})
        action->setEnabled(m_people.isComplete() && shown > 0);
    if (m_sheet->isVisibleTo(m_sheet->parentWidget()))
        m_sheet->setOffer(
            {m_people.model().list(), selected, shown, [this](bool everyone) { return ids(everyone); }});
}

void ListActions::editCell()
{
    m_table.setFocus(Qt::ShortcutFocusReason);
    const QModelIndex cell = m_table.currentIndex();
    if (m_table.editCurrent() || !cell.isValid())
        return;
    if (const QString why = m_people.model().whyNotWritten(cell); !why.isEmpty())
        Q_EMIT m_editor.refused(why);
}

void ListActions::openSheet()
{
    if (!m_people.isComplete())
        return;
    m_sheet->show();
    m_sheet->open(m_people.model().view(),
                  {m_people.model().list(), static_cast<std::size_t>(m_table.selectionCount()),
                   static_cast<std::size_t>(m_people.model().rowCount()),
                   [this](bool everyone) { return ids(everyone); }});
}

void ListActions::removeSelected()
{
    if (m_people.isComplete())
        m_editor.remove(m_people.model().list(), m_table.chosenIds());
}

void ListActions::retranslate()
{
    m_edit.setText(tr("&Edit the cell"));
    m_editMany.setText(tr("C&hange many…"));
    m_copy.setText(tr("&Copy"));
    m_paste.setText(tr("&Paste"));
    m_export.setText(tr("E&xport selection…"));
    m_write.setText(tr("&Write to the selected…"));
    m_remove.setText(tr("&Delete"));
}

} // namespace leadbook
