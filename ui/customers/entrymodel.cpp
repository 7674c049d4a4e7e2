// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/entrymodel.h"

#include "ui/widgets/drawing.h"

using namespace Qt::StringLiterals;

namespace leadbook {

EntryModel::EntryModel(QAbstractItemModel &source, Describe describe, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_describe(std::move(describe))
{
    setSourceModel(&source);
}

void EntryModel::refresh()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return entryAt(index.row()).title;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    const Entry entry = entryAt(index.row());
    QStringList lines{dotted({entry.title, entry.aside})};
    lines += entry.text;
    const QString text = lines.join(u'\n');
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

} // namespace leadbook
