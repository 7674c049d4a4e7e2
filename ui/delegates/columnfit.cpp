// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/columnfit.h"

#include "ui/delegates/tableview.h"
#include "ui/shell/fonts.h"

#include <QAbstractItemModel>
#include <QEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace leadbook {

namespace {

constexpr int kMostRows = 64; // looked at: more are not seen at once

/// Between @p from and @p to of each column so that all take @p room pixels; @p to where there is more.
QList<int> between(const QList<int> &from, const QList<int> &to, int room)
{
    qint64 least = 0;
    qint64 more = 0;
    for (qsizetype i = 0; i < from.size(); ++i) {
        least += from[i];
        more += to[i] - from[i];
    }
    const qint64 over = std::clamp<qint64>(room - least, 0, more);
    QList<int> widths = from;
    for (qsizetype i = 0; i < from.size() && more > 0; ++i)
        widths[i] += static_cast<int>((to[i] - from[i]) * over / more);
    return widths;
}

int sum(const QList<int> &widths)
{
    int all = 0;
    for (const int width : widths)
        all += width;
    return all;
}

/// @p from, raised as far as @p room allows up to @p to: each column by as much until it has what it needs,
/// so that one of long texts leaves those of short ones whole.
QList<int> raised(const QList<int> &from, const QList<int> &to, int room)
{
    QList<qsizetype> order(from.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return to[i] - from[i]; });
    int over = std::max(0, room - sum(from));
    QList<int> widths = from;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const int share = std::min(to[order[i]] - from[order[i]], over / int(order.size() - i));
        widths[order[i]] += share;
        over -= share;
    }
    return widths;
}

} // namespace

QList<int> fitColumns(const QList<ColumnRoom> &columns, int room)
{
    QList<int> low;
    QList<int> needed;
    QList<int> high;
    for (const ColumnRoom &column : columns) {
        low << std::min(column.wished, column.needed);
        needed << column.needed;
        high << std::max(column.wished, column.needed);
    }
    return sum(needed) <= room ? between(needed, high, room) : raised(low, needed, room);
}

ColumnFit::ColumnFit(TableView &table)
    : QObject(&table)
    , m_table(table)
    , m_whole(&table)
    , m_body(table.viewport())
    , m_head(table.header().viewport())
{
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    table.header().viewport()->installEventFilter(this);
    connect(&table.header(), &QHeaderView::sectionResized, this,
            [this](int column) { m_isDragged = m_isDragged || (m_isPressed && column != m_stretched); });
}

void ColumnFit::setColumns(const QList<int> &widths, int stretched)
{
    m_widths = widths;
    m_stretched = stretched;
    m_isDragged = false;
    m_table.setColumnWidths(widths);
    m_table.setStretchColumn(stretched);
    const QAbstractItemModel *model = m_table.model();
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFit::fitLater, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ColumnFit::fitLater, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fitLater, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFit::fitLater, Qt::UniqueConnection);
    fit();
}

int ColumnFit::needed(int column) const
{
    const QAbstractItemModel &model = *m_table.model();
    QStyleOptionViewItem option;
    option.initFrom(&m_table);
    option.widget = &m_table; // the first column has an inset that only the table knows
    option.font = m_table.font();
    option.locale = m_table.locale();
    int width = m_table.header().sectionSizeHint(column);
    for (int row = 0; row < std::min(model.rowCount(), kMostRows); ++row) {
        const QModelIndex index = model.index(row, column);
        width = std::max(width, m_table.itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void ColumnFit::fit()
{
    if (m_isDragged || m_widths.isEmpty() || m_table.model() == nullptr)
        return;
    QList<int> shown;
    QList<ColumnRoom> rooms;
    for (int column = 0; column < std::min<int>(m_table.header().count(), int(m_widths.size())); ++column) {
        if (m_table.isColumnHidden(column))
            continue;
        shown << column;
        const int wished = scaledPixels(m_table.font(), m_widths[column]);
        // The stretched one never has less than its own, see TableView.
        rooms << ColumnRoom{wished, std::max(needed(column), column == m_stretched ? wished : 0)};
    }
    const QList<int> widths = fitColumns(rooms, m_table.viewport()->width());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] != m_stretched) // which takes what the others leave
            m_table.header().resizeSection(shown[i], widths[i]);
    }
}

void ColumnFit::fitLater()
{
    if (std::exchange(m_isDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isDue = false;
            fit();
        },
        Qt::QueuedConnection);
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head) {
        if (event->type() == QEvent::MouseButtonPress)
            m_isPressed = true;
        else if (event->type() == QEvent::MouseButtonRelease)
            m_isPressed = false;
    } else if (watched == m_body && event->type() == QEvent::Resize) {
        fit();
    } else if (watched == m_whole &&
               (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)) {
        fitLater();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadbook
