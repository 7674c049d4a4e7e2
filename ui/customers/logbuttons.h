// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactionkind.h"

#include <QWidget>

#include <array>

namespace leadbook {

class Button;

/// Call, E-mail, Note: begin the log of a contact of that kind.
class LogButtons : public QWidget
{
    Q_OBJECT

public:
    explicit LogButtons(QWidget *parent = nullptr);

Q_SIGNALS:
    void logRequested(leadbook::InteractionKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::array<Button *, 3> m_buttons{};
};

} // namespace leadbook
