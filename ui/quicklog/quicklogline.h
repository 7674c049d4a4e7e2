// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quicklog/quicklog.h"
#include "ui/shell/tokens.h"

#include <QLineEdit>

#include <vector>

namespace leadbook {

/// What a part of a line was understood as, by its colour.
struct SaidPart
{
    TextRange at;
    Tone tone = Tone::Text;

    friend bool operator==(const SaidPart &, const SaidPart &) = default;
};

/// The parts of @p line that @p said has ranges for: how it was in the accent colour, when in that of
/// warnings, what is next in that of good news. In the order of the line.
std::vector<SaidPart> saidParts(const QuickLog &said);

/// A line that shows in its own text what was understood of it. Below it stands the same in words, so the
/// colours are only a help to find it.
class QuickLogLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Colours these parts of the text there is now, until they are told anew.
    void showParts(std::vector<SaidPart> parts);
    const std::vector<SaidPart> &parts() const { return m_parts; }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    std::vector<SaidPart> m_parts;
    bool m_isComposing = false; ///< an input method shows its own colours
};

} // namespace leadbook
