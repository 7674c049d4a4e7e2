// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/textquery.h"

#include <QStyledItemDelegate>

namespace leadbook {

struct Entry;

/// Draws the rows of an EntryModel: a bold title, something at its right, muted lines below, each wrapped to
/// at most three. What is searched for is marked in the lines as in a list.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSearch(const QString &typed) { m_search = TextQuery(typed.toStdString()); }
    bool isSearching() const { return !m_search.isEmpty(); }
    /// All words are in one of the texts of @p entry.
    bool isHit(const Entry &entry) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    TextQuery m_search;
};

} // namespace leadbook
