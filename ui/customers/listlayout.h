// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/listquery.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace leadbook {

/// How the user arranged a list: which columns, in which order, how wide, sorted by what. By field key, so
/// that it outlives new fields and fits every book.
struct ListLayout
{
    struct Column
    {
        QString key;
        int width = 0; ///< pixels at 100 % text size, 0 = as wide as the field is by default

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns; ///< shown ones, left to right; empty: nobody has chosen yet
    QStringList sort;      ///< "name" or "value:desc", first key first

    friend bool operator==(const ListLayout &, const ListLayout &) = default;
};

/// Reads and writes the layout of @p list.
ListLayout readListLayout(const QSettings &settings, ListKind list);
void writeListLayout(QSettings &settings, ListKind list, const ListLayout &layout);

/// Keys of a sort as text and back; fields the book does not have are left out.
QStringList sortAsText(const Snapshot &snapshot, const std::vector<SortKey> &keys);
std::vector<SortKey> sortFromText(const Snapshot &snapshot, const QStringList &text);

} // namespace leadbook
