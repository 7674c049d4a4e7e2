// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/alphabet.h"

#include <QString>

#include <span>
#include <string_view>

namespace leadbook {

/// An encoding that a user can choose for a file.
struct OfferedEncoding
{
    const char *name;  ///< as QStringDecoder knows it
    const char *label; ///< English, context "Encoding"
    std::string_view
        spellings;     ///< other usual names between blanks: small letters, without - _ . : and blanks
    RegionSet regions; ///< whose texts are written in it
    float rarity;      ///< how seldom files come in it, in nats; below 0: never guessed from costs
};

/// All of them, in the order of a menu.
std::span<const OfferedEncoding> offeredEncodings();

/// That of which @p spelling is a name; null where none is.
const OfferedEncoding *offeredEncoding(const QString &spelling);

/// What people call the encoding @p name, translated; the name itself where it is not offered.
QString encodingLabel(const char *name);

} // namespace leadbook
