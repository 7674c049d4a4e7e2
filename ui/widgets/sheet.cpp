// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheetkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

constexpr int kMargin = 16;
constexpr int kShade = 80; ///< of what lies under the sheet, of 255

/// Whether @p other lies below @p sheet: what of their window it is in was put there before.
bool liesBelow(const QWidget &sheet, QWidget &other)
{
    const QWidget *window = sheet.parentWidget();
    if (other.window() != window || &other == window)
        return false;
    QWidget *part = &other;
    while (part->parentWidget() != window)
        part = part->parentWidget();
    for (const QObject *child : window->children()) { // the topmost comes last
        if (child == &sheet)
            return false;
        if (child == part)
            return true;
    }
    return false;
}

} // namespace

Sheet::Sheet(QWidget &window, int width)
    : QWidget(&window)
    , m_card(new Card({}, this))
    , m_width(width)
{
    hide();
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (isHidden() || !isVisible() || now == nullptr || before == nullptr || !isAncestorOf(before) ||
            !liesBelow(*this, *now))
            return;
        // What comes or goes below, such as another page, takes the keyboard when it is shown.
        before->setFocus(Qt::OtherFocusReason);
    });
}

void Sheet::openSheet(QWidget &first)
{
    if (!isVisible())
        m_returnFocus = QApplication::focusWidget();
    show();
    raise();
    place();
    first.setFocus(Qt::PopupFocusReason);
}

void Sheet::closeSheet()
{
    if (!isVisible())
        return;
    closing();
    const QPointer<QWidget> before = std::exchange(m_returnFocus, {});
    hide();
    if (before && parentWidget()->isAncestorOf(before))
        before->setFocus(Qt::PopupFocusReason);
}

void Sheet::place()
{
    const QWidget *window = parentWidget();
    setGeometry(window->rect());
    const int width = std::min(scaledPixels(font(), m_width), window->width() - 2 * kMargin);
    m_card->layout()->activate();
    const int wanted = m_card->layout()->hasHeightForWidth() ? m_card->layout()->totalHeightForWidth(width)
                                                             : m_card->sizeHint().height();
    const int height = std::min(wanted, window->height() - 2 * kMargin);
    m_card->setGeometry((window->width() - width) / 2, std::max(kMargin, (window->height() - height) / 3),
                        width, height);
}

Qt::FocusReason Sheet::focusReason(const QWidget &, bool next) const
{
    return next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // Accepted, it is a key for who has the keyboard and no shortcut.
    if (watched == parentWidget() && event->type() == QEvent::ShortcutOverride && isVisible() &&
        isKeyBelow(*static_cast<QKeyEvent *>(event), *parentWidget(), *this)) {
        event->accept();
        qApp->installEventFilter(this); // for the key itself, which comes next
        return true;
    }
    // A letter with Alt would be written, as it is no shortcut now.
    if (event->type() == QEvent::KeyPress) {
        qApp->removeEventFilter(this);
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isVisible() && isMnemonic(key) && isKeyBelow(key, *parentWidget(), *this))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QList<QWidget *> order = tabOrder();
    order.removeIf([](const QWidget *widget) { return !widget->isVisible() || !widget->isEnabled(); });
    if (order.isEmpty())
        return false;
    const qsizetype at = std::max<qsizetype>(0, order.indexOf(QApplication::focusWidget()));
    QWidget &to = *order[(at + (next ? 1 : order.size() - 1)) % order.size()];
    to.setFocus(focusReason(to, next));
    return true;
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing below the sheet is to hear of it
    if (event->key() == Qt::Key_Escape)
        return closeSheet();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return;
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool acts = button != nullptr && isAncestorOf(button) && !button->isCheckable();
    if (acts && !event->modifiers().testFlag(Qt::ControlModifier))
        button->click();
    else
        enter(event->modifiers());
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->position().toPoint()))
        closeSheet();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, kShade));
}

} // namespace leadbook
