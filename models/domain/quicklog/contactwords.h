// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interactionkind.h"
#include "domain/quicklog/textrange.h"

#include <QString>

#include <optional>

namespace leadbook {

/// Words of a contact: its kind, who began it, whether it was answered.
struct ContactWords
{
    TextRange at;
    std::optional<InteractionKind> kind;
    std::optional<bool> isFromCustomer;
    std::optional<bool> isAnswered;
};

/// The words of a contact that @p text has at @p from exactly: "call", "incoming", "no answer", "来电",
/// "微信" … Absent where there are none, and before "call back".
std::optional<ContactWords> contactWordsAt(const QString &text, qsizetype from);

/// The first words in @p text that name the kind of a contact within a sentence ("他打电话来说", "met Mr
/// Li").
std::optional<ContactWords> findContactWords(const QString &text);

/// What a thing to do is: "call", "回访" are calls, "send contract" is none.
std::optional<InteractionKind> plannedKind(const QString &text);

} // namespace leadbook
