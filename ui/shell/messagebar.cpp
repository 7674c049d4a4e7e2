// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagebar.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/drawing.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Look
{
    const char16_t *icon;
    Tone tone;
};

/// Indexed by MessageBar::Kind.
constexpr std::array<Look, 3> kLooks{
    {{u"check", Tone::Good}, {u"warning", Tone::Warning}, {u"warning", Tone::Bad}}};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new SpanLabel(this))
    , m_action(new Button({}, Button::Kind::Link, this))
    , m_close(Button::iconButton(u"close"_s, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 18, 22, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const std::function<void()> run = std::exchange(m_run, {});
        dismiss();
        if (run)
            run();
    });
    hide();
    updateLook();
}

void MessageBar::show(Kind kind, const QString &sentence, const QString &actionText,
                      std::function<void()> action)
{
    m_kind = kind;
    m_run = std::move(action);
    m_text->setText(sentence);
    m_action->setText(plainLabel(actionText));
    m_action->setVisible(!actionText.isEmpty());
    updateLook();
    QWidget::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::updateLook()
{
    const Look &look = kLooks[static_cast<std::size_t>(m_kind)];
    m_icon->setPixmap(
        iconPixmap(QString::fromUtf16(look.icon), 16, toneColor(palette(), look.tone), devicePixelRatioF()));
    setAccessibleName(m_kind == Kind::Failed ? tr("Error") : tr("Message"));
    m_close->setName(tr("Close"));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = kLooks[static_cast<std::size_t>(m_kind)];
    const QRectF box = QRectF(rect()).adjusted(16, 12, -16, 0);
    drawBox(painter, box, kCardRadius, toneColor(palette(), Tone::Surface), toneColor(palette(), look.tone));
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        updateLook();
    // What it says was said in the language before.
    if (event->type() == QEvent::LanguageChange)
        dismiss();
    QWidget::changeEvent(event);
}

} // namespace leadbook
