// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "ui/customers/peoplelist.h"
#include "ui/customers/peopletable.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QShortcut>

#include <utility>

// What keys do between the search field and the list.

namespace leadbook {

void CustomersPage::connectKeys()
{
    connect(m_table, &PeopleTable::searchTyped, this, [this](const QString &text) {
        if (text.isEmpty() || text.front().category() == QChar::Other_Control)
            return;
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    for (const auto &[key, step] :
         {std::pair(PageKey::NextFound, 1), std::pair(PageKey::PreviousFound, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keyOf(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { goOn(step); });
    }
}

bool CustomersPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void CustomersPage::goOn(int step)
{
    const int rows = m_people->model().rowCount();
    if (rows == 0)
        return;
    const int begin = step > 0 ? -1 : 0;
    const int from = m_table->chosenCustomer() != 0 ? m_table->currentIndex().row() : begin;
    m_table->selectRow((from + step + rows) % rows);
    m_table->scrollTo(m_table->currentIndex());
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_table->selectionCount() > 0)
        closePane();
    else
        Page::keyPressEvent(event);
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool goesDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (goesDown && m_people->model().rowCount() > 0) {
            m_table->setFocus(Qt::TabFocusReason);
            if (m_table->chosenCustomer() == 0)
                m_table->selectRow(0);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace leadbook
