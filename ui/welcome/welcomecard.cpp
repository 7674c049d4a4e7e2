// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomecard.h"

#include "ui/widgets/spanlabel.h"

#include <QVBoxLayout>

namespace leadbook {

WelcomeCard::WelcomeCard(Button::Kind kind, QWidget *parent)
    : Card({}, parent)
    , m_heading(new SpanLabel(this))
    , m_sentence(new SpanLabel(this))
    , m_button(new Button({}, kind, this))
{
    setPadding(21, 21);
    m_heading->setPixels(15);
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    body().setSpacing(0);
    body().addWidget(m_heading);
    body().addSpacing(8);
    body().addWidget(m_sentence);
    body().addSpacing(10);
    body().addStretch(1); // buttons of cards side by side stand in one line
    body().addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QAbstractButton::clicked, this, &WelcomeCard::chosen);
}

void WelcomeCard::setTexts(const QString &heading, const QString &sentence, const QString &button)
{
    setAccessibleName(heading);
    m_heading->setSpans({{heading, Tone::Text, true}});
    m_sentence->setText(sentence, Tone::Muted);
    m_button->setText(button);
}

} // namespace leadbook
