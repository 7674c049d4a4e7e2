// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QSplitter>

#include <algorithm>

namespace leadbook {

namespace {

void addLaidOut(const QLayout &layout, QList<QWidget *> &children)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QWidget *widget = item->widget())
            children << widget;
        else if (const QLayout *inner = item->layout())
            addLaidOut(*inner, children);
    }
}

/// The children of @p parent in their order: those of its layout, then those that nothing lays out.
QList<QWidget *> childrenOf(const QWidget &parent)
{
    QList<QWidget *> children;
    if (const auto *splitter = qobject_cast<const QSplitter *>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            children << splitter->widget(i);
    } else if (const QLayout *layout = parent.layout()) {
        addLaidOut(*layout, children);
    }
    QList<QWidget *> others = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    others.removeIf([&](const QWidget *child) { return children.contains(child) || child->isWindow(); });
    std::ranges::stable_sort(others, {},
                             [](const QWidget *child) { return std::pair(child->y(), child->x()); });
    return children + others;
}

void collect(const QWidget &parent, QList<QWidget *> &order)
{
    for (QWidget *child : childrenOf(parent)) {
        if (!child->isVisible() || !child->isEnabled())
            continue;
        const bool isStop = (child->focusPolicy() & Qt::TabFocus) != 0 && child->focusProxy() == nullptr;
        if (isStop)
            order << child;
        collect(*child, order);
    }
}

} // namespace

QList<QWidget *> inReadingOrder(const QWidget &root)
{
    QList<QWidget *> order;
    collect(root, order);
    return order;
}

bool focusNextInReadingOrder(const QWidget &root, bool next)
{
    const QList<QWidget *> order = inReadingOrder(root);
    const QWidget *focused = QApplication::focusWidget();
    const bool isWithin = focused != nullptr && root.isAncestorOf(focused);
    if (order.isEmpty() || !isWithin)
        return false;
    // Who has it may be no stop itself: a part of one, or what just became disabled.
    qsizetype at = -1;
    for (const QWidget *widget = focused; at < 0 && widget != &root; widget = widget->parentWidget())
        at = order.indexOf(widget);
    const qsizetype step = next || at < 0 ? 1 : order.size() - 1;
    QWidget *to = order[(at + step) % order.size()];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace leadbook
