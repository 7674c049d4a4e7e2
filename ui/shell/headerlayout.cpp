// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerlayout.h"

#include <QWidget>

#include <algorithm>

namespace leadbook {

HeaderLayout::HeaderLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(10);
}

HeaderLayout::~HeaderLayout()
{
    qDeleteAll(m_left);
    qDeleteAll(m_right);
}

void HeaderLayout::addLeft(QWidget *widget)
{
    addChildWidget(widget);
    m_left.append(new QWidgetItem(widget));
    invalidate();
}

void HeaderLayout::addRight(QWidget *widget)
{
    addChildWidget(widget);
    m_right.append(new QWidgetItem(widget));
    invalidate();
}

void HeaderLayout::setFlowing()
{
    m_isFlowing = true;
    invalidate();
}

void HeaderLayout::addItem(QLayoutItem *item)
{
    m_left.append(item);
}

int HeaderLayout::count() const
{
    return static_cast<int>(m_left.size() + m_right.size());
}

QLayoutItem *HeaderLayout::itemAt(int index) const
{
    if (index < m_left.size())
        return m_left.value(index);
    return m_right.value(index - m_left.size());
}

QLayoutItem *HeaderLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    return index < m_left.size() ? m_left.takeAt(index) : m_right.takeAt(index - m_left.size());
}

HeaderLayout::Items HeaderLayout::shown(const Items &items)
{
    Items visible;
    std::copy_if(items.begin(), items.end(), std::back_inserter(visible),
                 [](const QLayoutItem *item) { return !item->isEmpty(); });
    return visible;
}

int HeaderLayout::width(const Items &items) const
{
    int sum = 0;
    for (const QLayoutItem *item : items)
        sum += item->minimumSize().width() + spacing();
    return sum;
}

QList<int> HeaderLayout::widthsIn(int room, const Items &items) const
{
    QList<int> widths;
    int missing = -spacing() - room;
    for (const QLayoutItem *item : items) {
        widths << item->sizeHint().width();
        missing += widths.last() + spacing();
    }
    for (qsizetype i = items.size() - 1; i >= 0 && missing > 0; --i) {
        const int given = std::clamp(widths[i] - items[i]->minimumSize().width(), 0, missing);
        widths[i] -= given;
        missing -= given;
    }
    return widths;
}

int HeaderLayout::placeRow(const Items &left, const Items &right, const QRect &row, bool apply) const
{
    const Items all = left + right;
    int height = 0;
    for (const QLayoutItem *item : all)
        height = std::max(height, item->sizeHint().height());
    if (!apply)
        return height;
    const QList<int> widths = widthsIn(row.width(), all);
    int x = row.x();
    int rightWidth = 0;
    for (const QLayoutItem *item : right)
        rightWidth += item->sizeHint().width() + spacing();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QLayoutItem *item = all[i];
        const int itemHeight = item->sizeHint().height();
        if (i == left.size())
            x = std::max(x, row.right() + 1 + spacing() - rightWidth);
        item->setGeometry(QRect(x, row.y() + (height - itemHeight) / 2, widths[i], itemHeight));
        x += widths[i] + spacing();
    }
    return height;
}

int HeaderLayout::place(const QRect &rect, bool apply) const
{
    const Items left = shown(m_left);
    const Items right = shown(m_right);
    // A title is not cut as long as the filters can move away from it.
    const int title =
        left.isEmpty() ? 0 : left.front()->sizeHint().width() - left.front()->minimumSize().width();
    if (width(left) + width(right) - spacing() + title <= rect.width() || left.size() < 2)
        return placeRow(left, right, rect, apply);
    QRect row = rect;
    const int inTitle = m_isFlowing ? 0 : 1;
    int height = inTitle + right.size() > 0 ? placeRow(left.first(inTitle), right, row, apply) : -spacing();
    Items rest = left.sliced(inTitle);
    while (!rest.isEmpty()) {
        qsizetype fitting = 1;
        while (fitting < rest.size() && width(rest.first(fitting + 1)) - spacing() <= rect.width())
            ++fitting;
        row.setTop(rect.y() + height + spacing());
        height += spacing() + placeRow(rest.first(fitting), {}, row, apply);
        rest = rest.sliced(fitting);
    }
    return height;
}

int HeaderLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize HeaderLayout::sizeHint() const
{
    const int wide = width(shown(m_left)) + width(shown(m_right));
    return {wide, heightForWidth(wide)};
}

QSize HeaderLayout::minimumSize() const
{
    QSize size;
    const Items all = shown(m_left + m_right);
    for (const QLayoutItem *item : all)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void HeaderLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

} // namespace leadbook
