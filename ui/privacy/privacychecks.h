// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"
#include "workspace/privacy/privacyfigures.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace leadbook {

/// How a line of the check-list stands.
enum class CheckState : std::uint8_t
{
    InOrder, ///< the book says so
    LookAt,  ///< somebody should look at it
    Yours,   ///< no book can tell: people do it
};

/// One line of the check-list on privacy, in plain words; no legal advice.
struct PrivacyCheck
{
    QString matter = {};
    CheckState state = CheckState::Yours;
    QString finding = {};                   ///< what the book says: "12 people"
    QString law = {};                       ///< what GDPR and PIPL ask for, roughly
    QString leadbook = {};                  ///< what the program does about it
    QString yours = {};                     ///< what is left to do
    QString where = {};                     ///< in the program
    std::optional<PrivacyGroup> group = {}; ///< the people it is about
    QString filter = {};                    ///< lists them, where a filter can; else empty
};

/// The check-list of a book.
QList<PrivacyCheck> privacyChecks(const PrivacyFigures &figures, const QLocale &locale);

/// "✓", "!" or "○" and a word: a state does not speak by colour alone.
QString checkStateText(CheckState state);
Tone checkStateTone(CheckState state);

} // namespace leadbook
