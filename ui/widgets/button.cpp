// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kPadding = 11;
constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kArrow = 11; // the triangle and the space before it

} // namespace

struct Button::Colors
{
    QColor fill;
    QColor border;
    QColor text;
};

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button *Button::iconButton(const QString &icon, const QString &name, QWidget *parent, Kind kind)
{
    auto *button = new Button(QString(), kind, parent);
    button->setIcon(themeIcon(icon, Tone::Muted));
    button->setName(name);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

QFont Button::textFont() const
{
    const TextRole role = m_kind == Kind::Primary ? TextRole::Strong
                          : m_kind == Kind::Flat  ? TextRole::Small
                                                  : TextRole::Body;
    return roleFont(font(), role);
}

bool Button::isTextOnly() const
{
    return m_kind == Kind::Link || m_kind == Kind::Flat;
}

int Button::contentWidth() const
{
    const int text = QFontMetrics(textFont()).size(Qt::TextShowMnemonic, this->text()).width();
    const int icon = this->icon().isNull() ? 0 : kIcon + (text > 0 ? kGap : 0);
    return text + icon + (menu() ? kArrow : 0);
}

QSize Button::sizeHint() const
{
    const int padding = isTextOnly() ? 0 : kPadding + 1;
    const int height = std::max(kIcon, scaledPixels(font(), 18)) + (isTextOnly() ? 0 : 12);
    const int width = contentWidth() + 2 * padding;
    return {this->text().isEmpty() && m_kind == Kind::Quiet ? std::max(height, contentWidth()) : width,
            height};
}

Button::Colors Button::colors() const
{
    const auto tone = [this](Tone name) { return toneColor(palette(), name); };
    const bool pointed = underMouse() && isEnabled();
    const bool held = isDown() || (isCheckable() && isChecked());
    if (!isEnabled()) {
        const bool bare = isTextOnly() || m_kind == Kind::Quiet;
        return {bare ? QColor() : tone(Tone::Window), bare ? QColor() : tone(Tone::Line), tone(Tone::Muted)};
    }
    switch (m_kind) {
    case Kind::Primary: {
        const QColor fill = mixed(tone(Tone::Accent), tone(Tone::Text), held ? 0.8 : pointed ? 0.9 : 1.0);
        return {fill, QColor(), tone(Tone::OnAccent)};
    }
    case Kind::Quiet:
        return {held      ? tone(Tone::AccentSoft)
                : pointed ? tone(Tone::Line) // on the window as on a card
                          : QColor(),
                QColor(), tone(Tone::Text)};
    case Kind::Link:
        return {QColor(), QColor(), tone(Tone::Accent)};
    case Kind::Flat:
        return {QColor(), QColor(), tone(pointed ? Tone::Text : Tone::Muted)};
    case Kind::Secondary:
        break;
    }
    return {held      ? tone(Tone::AccentSoft)
            : pointed ? tone(Tone::Window)
                      : tone(Tone::Surface),
            tone(Tone::Line), tone(Tone::Text)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors look = colors();
    const QRectF box = rect();
    if (look.fill.isValid() || look.border.isValid())
        drawBox(painter, box, kControlRadius, look.fill, look.border);
    if (showsFocus(*this))
        drawFocusRing(painter, m_kind == Kind::Primary ? box.adjusted(2, 2, -2, -2) : box, kControlRadius,
                      m_kind == Kind::Primary ? look.text : toneColor(palette(), Tone::Accent));
    painter.setFont(textFont());
    // One with a menu that is wider than its words is a field to choose in, as a combo box is.
    const bool isField = menu() != nullptr && m_kind == Kind::Secondary && width() > sizeHint().width();
    int x = isField ? kPadding + 1 : (width() - contentWidth()) / 2;
    if (!icon().isNull()) {
        const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        icon().paint(&painter, QRect(x, (height() - kIcon) / 2, kIcon, kIcon), Qt::AlignCenter, mode,
                     isChecked() ? QIcon::On : QIcon::Off);
        x += kIcon + kGap;
    }
    painter.setPen(look.text);
    const bool underlined = isTextOnly() && (underMouse() || showsFocus(*this));
    if (underlined) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    const int right = menu() ? kArrow : 0;
    painter.drawText(QRect(x, 0, width() - x - right, height()),
                     Qt::AlignVCenter | Qt::AlignLeft | mnemonicFlag(*this), text());
    if (menu()) {
        const int end = isField ? width() - kPadding : (width() + contentWidth()) / 2;
        drawMenuArrow(painter, QPointF(end - 4, height() / 2.0), look.text);
    }
}

} // namespace leadbook
