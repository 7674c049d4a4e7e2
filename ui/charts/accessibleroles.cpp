// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/accessibleroles.h"

#include "ui/charts/chart.h"
#include "ui/charts/chartface.h"
#include "ui/shell/buttonface.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/gradebadge.h"
#include "ui/widgets/legenddot.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct WidgetRole
{
    const QMetaObject *type;
    QAccessible::Role role;
};

/// What Qt knows nothing of.
constexpr std::array<WidgetRole, 10> kRoles{{
    {&Avatar::staticMetaObject, QAccessible::StaticText},
    {&Card::staticMetaObject, QAccessible::Grouping},
    {&CommandPalette::staticMetaObject, QAccessible::Dialog},
    {&GradeBadge::staticMetaObject, QAccessible::StaticText},
    {&LegendDot::staticMetaObject, QAccessible::StaticText},
    {&MessageBar::staticMetaObject, QAccessible::AlertMessage},
    {&Navigation::staticMetaObject, QAccessible::ToolBar},
    {&Page::staticMetaObject, QAccessible::Pane},
    {&PageTabs::staticMetaObject, QAccessible::PageTabList},
    {&SpanLabel::staticMetaObject, QAccessible::StaticText},
}};

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
        QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty())
            return own;
        for (const QWidget *each = widget(); each != nullptr; each = each->parentWidget()) {
            if (const auto *page = qobject_cast<const Page *>(each))
                return page->title();
        }
        return own;
    }
};

/// A dialog, called by the first words in it unless it has a name of its own.
class SheetFace : public QAccessibleWidget
{
public:
    explicit SheetFace(QWidget *sheet)
        : QAccessibleWidget(sheet, QAccessible::Dialog)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty())
            return own;
        for (const QWidget *part : widget()->findChildren<QWidget *>()) {
            const auto *spans = qobject_cast<const SpanLabel *>(part);
            const auto *label = qobject_cast<const QLabel *>(part);
            const bool isOfInput = label != nullptr && label->buddy() != nullptr;
            QString words = spans != nullptr                 ? spans->text()
                            : label != nullptr && !isOfInput ? label->text()
                                                             : QString();
            if (!words.isEmpty())
                return words;
        }
        return own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.modal = true;
        return state;
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<Chart *>(object))
        return new ChartFace(*chart);
    auto *button = qobject_cast<QAbstractButton *>(object);
    if (button != nullptr && qobject_cast<QToolButton *>(object) == nullptr) // Qt knows menus of these
        return new ButtonFace(*button);
    if (auto *area = qobject_cast<FittingArea *>(object))
        return new AreaFace(area);
    if (auto *sheet = qobject_cast<Sheet *>(object))
        return new SheetFace(sheet);
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *known = std::ranges::find_if(
        kRoles, [object](const WidgetRole &each) { return object->metaObject()->inherits(each.type); });
    return widget == nullptr || known == kRoles.end() ? nullptr : new QAccessibleWidget(widget, known->role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(&faceOf);
}

} // namespace leadbook
