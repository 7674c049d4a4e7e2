// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessibleroles.h"

#include "ui/charts/chart.h"
#include "ui/charts/chartface.h"
#include "ui/shell/buttonface.h"
#include "ui/shell/page.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/fittingarea.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace leadbook {

namespace {

/// An area that scrolls, called like the page it belongs to unless it has a name of its own.
class AreaFace : public QAccessibleWidget
{
public:
    explicit AreaFace(QWidget *area)
        : QAccessibleWidget(area, QAccessible::Pane)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty())
            return own;
        for (const QWidget *each = widget(); each != nullptr; each = each->parentWidget()) {
            if (const auto *page = qobject_cast<const Page *>(each))
                return page->title();
        }
        return own;
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<Chart *>(object))
        return new ChartFace(*chart);
    if (auto *area = qobject_cast<FittingArea *>(object))
        return new AreaFace(area);
    if (auto *tabs = qobject_cast<PageTabs *>(object))
        return new QAccessibleWidget(tabs, QAccessible::PageTabList);
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new ButtonFace(*button);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(&faceOf);
}

} // namespace leadbook
