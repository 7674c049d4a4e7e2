// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>

namespace leadbook {

/// One key to sort by.
struct ColumnSort
{
    int column = 0; ///< logical
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const ColumnSort &, const ColumnSort &) = default;
};

/// The head of a TableView: small muted words, an arrow on the column sorted by, a line below. A click sorts,
/// a second one the other way, with Shift as the second key. Columns are dragged to their place; a right
/// click chooses which are shown.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    const QList<ColumnSort> &sortKeys() const { return m_keys; }
    /// Shows @p keys (at most two) without telling of it.
    void setSortKeys(const QList<ColumnSort> &keys);
    /// Pixels more before the first column, so that it begins where the title above the table does.
    void setInset(int inset);
    /// The space before the text of @p column.
    int leftPadding(int column) const;

    /// Sorts by @p column, the other way where it is sorted by that already; @p asSecond: as the second key.
    void sortBy(int column, bool asSecond);

Q_SIGNALS:
    void sortChanged(const QList<leadbook::ColumnSort> &keys);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    QSize sizeHint() const override;

private:
    int keyOf(int column) const;
    QFont textFont() const;

    QList<ColumnSort> m_keys;
    int m_inset = 0;
};

} // namespace leadbook
