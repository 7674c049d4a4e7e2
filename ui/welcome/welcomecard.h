// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace leadbook {

class SpanLabel;

/// One way to begin: what it is, what it does, and the button that does it.
class WelcomeCard : public Card
{
    Q_OBJECT

public:
    explicit WelcomeCard(Button::Kind kind, QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &sentence, const QString &button);

Q_SIGNALS:
    void chosen();

private:
    SpanLabel *m_heading;
    SpanLabel *m_sentence;
    Button *m_button;
};

} // namespace leadbook
