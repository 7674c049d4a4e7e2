// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/entry.h"

#include <QIdentityProxyModel>

#include <functional>

namespace leadbook {

/// Puts the rows of a list model into words: Qt::DisplayRole is the title, entryAt() the whole,
/// Qt::AccessibleTextRole and Qt::ToolTipRole all of it as text.
class EntryModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Describe = std::function<Entry(int row)>;

    /// @p source keeps being owned by the caller; @p describe tells its rows.
    EntryModel(QAbstractItemModel &source, Describe describe, QObject *parent = nullptr);

    Entry entryAt(int row) const { return m_describe(row); }
    /// The words are others now: language or day changed.
    void refresh();

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Describe m_describe;
};

} // namespace leadbook
