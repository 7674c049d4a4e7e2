// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>

namespace leadbook {

/// What tables of one customer a row have in common: headings, and finding a customer.
class CustomerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Where the customer stands; absent where it is not listed.
    std::optional<int> rowOf(Row customer) const;
    void retranslate();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// A heading, translated under the name of the class, and whether figures stand below it.
    struct Heading
    {
        const char *title;
        bool isFigure = false;
    };

    /// @p headings outlive it.
    explicit CustomerTableModel(std::span<const Heading> headings, QObject *parent);

    virtual Row customerIn(int row) const = 0;

private:
    std::span<const Heading> m_headings;
};

} // namespace leadbook
