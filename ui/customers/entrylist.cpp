// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/entrylist.h"

#include "ui/customers/entrydelegate.h"
#include "ui/customers/entrymodel.h"

#include <QScrollBar>

namespace leadbook {

EntryList::EntryList(EntryModel &model, QWidget *parent)
    : QListView(parent)
    , m_entries(model)
    , m_delegate(new EntryDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(18);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void EntryList::setSearch(const QString &typed)
{
    m_delegate->setSearch(typed);
    viewport()->update();
    showFirstHit();
}

void EntryList::showFirstHit()
{
    if (!m_delegate->isSearching())
        return;
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        if (!m_delegate->isHit(m_entries.entryAt(row)))
            continue;
        setCurrentIndex(m_entries.index(row, 0));
        scrollTo(currentIndex());
        return;
    }
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Text wraps to the width, so the heights follow it.
    scheduleDelayedItemsLayout();
}

void EntryList::initViewItemOption(QStyleOptionViewItem *option) const
{
    QListView::initViewItemOption(option);
    option->state.setFlag(QStyle::State_KeyboardFocusChange,
                          window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

} // namespace leadbook
