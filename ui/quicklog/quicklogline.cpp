// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklogline.h"

#include <QCoreApplication>
#include <QEvent>
#include <QInputMethodEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace leadbook {

std::vector<SaidPart> saidParts(const QuickLog &said)
{
    std::vector<SaidPart> parts;
    const auto add = [&parts](TextRange at, Tone tone) {
        if (!at.isEmpty())
            parts.push_back({at, tone});
    };
    for (const TextRange at : {said.kindAt, said.directionAt, said.answeredAt, said.minutesAt})
        add(at, Tone::Accent);
    for (const TextRange at : {said.minuteOfDayAt, said.dayAt})
        add(at, Tone::Warning);
    if (said.next)
        add(said.next->at, Tone::Good);
    std::ranges::sort(parts, {}, [](const SaidPart &part) { return part.at.begin; });
    return parts;
}

void QuickLogLine::showParts(std::vector<SaidPart> parts)
{
    m_parts = std::move(parts);
    colour();
}

/// A line edit has no other way to colour its text than to be told as an input method tells it.
void QuickLogLine::colour()
{
    if (m_isComposing)
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    for (const SaidPart &part : m_parts) {
        QTextCharFormat format;
        format.setForeground(toneColor(palette(), part.tone));
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(part.at.begin) - cursorPosition(),
                           static_cast<int>(part.at.size), format});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QuickLogLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    colour();
}

void QuickLogLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace leadbook
