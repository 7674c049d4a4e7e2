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
    , m_actions{new Button({}, Button::Kind::Link, this), new Button({}, Button::Kind::Link, this)}
    , m_close(Button::iconButton(u"close"_s, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(28, 18, 22, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    for (Button *action : m_actions)
        row->addWidget(action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::dismiss);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        connect(m_actions[i], &QAbstractButton::clicked, this, [this, i] {
            const std::function<void()> run = std::exchange(m_run, {})[i];
            dismiss();
            if (run)
                run();
        });
    }
    hide();
    updateLook();
}

void MessageBar::show(Kind kind, const QString &sentence, const QString &actionText,
                      std::function<void()> action)
{
    QList<NextStep> steps;
    if (!actionText.isEmpty())
        steps << NextStep{actionText, std::move(action)};
    show(kind, sentence, steps);
}

void MessageBar::show(Kind kind, const QString &sentence, const QList<NextStep> &steps)
{
    m_kind = kind;
    m_text->setText(sentence);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const NextStep step = steps.value(static_cast<qsizetype>(i));
        m_run[i] = step.run;
        m_actions[i]->setText(plainLabel(step.text));
        m_actions[i]->setVisible(!step.text.isEmpty());
    }
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
