// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/logbuttons.h"

#include "domain/field.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>

namespace leadbook {

namespace {

constexpr std::array<InteractionKind, 3> kButtonKinds{InteractionKind::Call, InteractionKind::Email,
                                                      InteractionKind::Note};

} // namespace

LogButtons::LogButtons(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (std::size_t i = 0; i < kButtonKinds.size(); ++i) {
        m_buttons[i] = new Button({}, Button::Kind::Secondary, this);
        row->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QAbstractButton::clicked, this,
                [this, kind = kButtonKinds[i]] { Q_EMIT logRequested(kind); });
    }
    row->addStretch(1);
    retranslate();
}

void LogButtons::retranslate()
{
    for (std::size_t i = 0; i < kButtonKinds.size(); ++i)
        m_buttons[i]->setText(
            choiceLabel(FieldId::InteractionKind, static_cast<std::uint8_t>(kButtonKinds[i])));
}

void LogButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
