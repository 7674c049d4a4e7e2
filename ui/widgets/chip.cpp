// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace leadbook {

namespace {

constexpr int kPadding = 11;
constexpr int kCross = 10;
constexpr int kGap = 5;
constexpr int kArrow = 12;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    setAccessibleDescription(closable ? tr("Delete removes it") : QString());
    updateGeometry();
    update();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    connect(this, &QAbstractButton::clicked, menu,
            [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 2))); });
    updateGeometry();
}

int Chip::textWidth() const
{
    return QFontMetrics(roleFont(font(), TextRole::Small)).size(Qt::TextShowMnemonic, text()).width();
}

QSize Chip::sizeHint() const
{
    const int extra = (m_closable ? kGap + kCross : 0) + (m_menu ? kArrow : 0);
    return {textWidth() + 2 * kPadding + extra, scaledPixels(font(), 17) + 8};
}

QRect Chip::crossRect() const
{
    if (!m_closable)
        return {};
    return {width() - kPadding - kCross + 2, (height() - kCross) / 2, kCross, kCross};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked() || m_closable;
    const auto tone = [this](Tone name) { return toneColor(palette(), name); };
    const QColor text = !isEnabled() ? tone(Tone::Muted) : on ? tone(Tone::Accent) : tone(Tone::Text);
    const QColor off = underMouse() && isEnabled() ? tone(Tone::Window) : tone(Tone::Surface);
    drawBox(painter, rect(), height() / 2.0, on ? tone(Tone::AccentSoft) : off,
            on ? QColor() : tone(Tone::Line));
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), height() / 2.0, tone(Tone::Accent));
    painter.setFont(roleFont(font(), TextRole::Small));
    painter.setPen(text);
    const int missing = sizeHint().width() - width();
    const QString shown = missing <= 0
                              ? this->text()
                              : painter.fontMetrics().elidedText(this->text(), Qt::ElideRight,
                                                                 textWidth() - missing, Qt::TextShowMnemonic);
    painter.drawText(rect().adjusted(kPadding, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | mnemonicFlag(*this), shown);
    if (m_closable)
        drawIcon(painter, QStringLiteral("close"), crossRect(), text);
    if (m_menu)
        drawMenuArrow(painter, QPointF(width() - kPadding - 3, height() / 2.0), text);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool cross = m_closable && isDown() && crossRect().adjusted(-6, -8, 8, 8).contains(event->pos());
    if (!cross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    Q_EMIT closeRequested();
}

bool Chip::closes(const QKeyEvent &event) const
{
    return m_closable && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace);
}

bool Chip::event(QEvent *event)
{
    // The key is the chip's while it has the keyboard, not that of who is selected in the list.
    if (event->type() == QEvent::ShortcutOverride && closes(static_cast<QKeyEvent &>(*event)))
        event->accept();
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (closes(*event))
        Q_EMIT closeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setClosable(m_closable);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace leadbook
