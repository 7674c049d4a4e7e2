// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/listlayout.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kDescending = ":desc"_L1;

QString groupOf(ListKind list)
{
    return list == ListKind::Customers ? u"list/customers/"_s : u"list/contacts/"_s;
}

} // namespace

ListLayout readListLayout(const QSettings &settings, ListKind list)
{
    ListLayout layout;
    const QStringList columns = settings.value(groupOf(list) + u"columns"_s).toStringList();
    for (const QString &column : columns) {
        const qsizetype at = column.lastIndexOf(u'=');
        layout.columns.append({column.left(at), at < 0 ? 0 : column.mid(at + 1).toInt()});
    }
    layout.sort = settings.value(groupOf(list) + u"sort"_s).toStringList();
    return layout;
}

void writeListLayout(QSettings &settings, ListKind list, const ListLayout &layout)
{
    QStringList columns;
    for (const ListLayout::Column &column : layout.columns)
        columns << u"%1=%2"_s.arg(column.key).arg(column.width);
    settings.setValue(groupOf(list) + u"columns"_s, columns);
    settings.setValue(groupOf(list) + u"sort"_s, layout.sort);
}

QStringList sortAsText(const Snapshot &snapshot, const std::vector<SortKey> &keys)
{
    QStringList text;
    for (const SortKey &key : keys)
        text << QString(listFieldKey(snapshot, key.field) + (key.descending ? kDescending : ""_L1));
    return text;
}

std::vector<SortKey> sortFromText(const Snapshot &snapshot, const QStringList &text)
{
    std::vector<SortKey> keys;
    for (const QString &part : text) {
        const bool descending = part.endsWith(kDescending);
        const QString key = descending ? part.chopped(kDescending.size()) : part;
        if (const auto field = findListField(snapshot, key.toStdString()))
            keys.push_back({*field, descending});
    }
    return keys;
}

} // namespace leadbook
