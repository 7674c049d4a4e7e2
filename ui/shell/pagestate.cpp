// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestate.h"

#include "ui/shell/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace leadbook {

PageState::PageState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(wrappedLabel({}, u"heading"_s, this))
    , m_sentence(wrappedLabel({}, u"muted"_s, this))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void PageState::show(const QString &icon, const QString &title, const QString &sentence,
                     const QList<NextStep> &steps)
{
    m_iconName = icon;
    updateIcon();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(title.isEmpty() ? sentence : title);
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    while (m_buttons->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
        if (!item->widget())
            continue;
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_buttons->addStretch(1);
    for (const NextStep &step : steps) {
        auto *button =
            new Button(step.text, step.primary ? Button::Kind::Primary : Button::Kind::Secondary, this);
        connect(button, &QAbstractButton::clicked, this, [run = step.run] { run(); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    if (hadFocus)
        takeFocus();
}

bool PageState::takeFocus()
{
    for (int i = 0; i < m_buttons->count(); ++i) {
        if (QWidget *button = m_buttons->itemAt(i)->widget()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void PageState::updateIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 32, toneColor(palette(), Tone::Muted), devicePixelRatioF()));
}

void PageState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QWidget::changeEvent(event);
}

} // namespace leadbook
