// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cardrecord.h"
#include "exchange/vcard.h"
#include "exchange/vcardcells.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The property of a card that keeps a text which the format cannot: it has no sign for a carriage return,
/// outer blanks get lost, a mobile number is none's office number. Written beside the ordinary property,
/// which other programs read:
///
///     NOTE:a\nb
///     X-LEADBOOK-EXACT;X-FIELD="notes";X-COPY=1;X-FOR=e40c292c:a%0D%0Ab
///
/// Field and text are percent-encoded, X-FOR is a hash of what the ordinary properties say for that column
/// and copy: where somebody has changed them meanwhile, the exact text is out of date and left out. An empty
/// text takes the cell away.
inline constexpr std::string_view kVCardExact = "X-LEADBOOK-EXACT";

/// The name of that property with its parameters, and its value.
struct VCardExactLine
{
    std::string head;
    std::string value;
};

/// What a card of @p record is to say as a table, as VCardSource shows it.
std::vector<VCardCell> cellsOf(const CardRecord &record);

/// What has to be added to a card that reads as @p read for it to read as @p wanted.
std::vector<VCardExactLine> vcardExactLines(const std::vector<VCardCell> &wanted,
                                            const std::vector<VCardCell> &read);

/// Puts the exact texts of @p card in the place of those that @p cells, read of its other properties, has.
void takeExactTexts(const VCard &card, std::vector<VCardCell> &cells);

/// What a card is called, as the format wants a name: a firm by its own, somebody by the name, else by the
/// company, an e-mail address or a number. Empty where all of that is blank.
std::string shownNameOf(const CardRecord &record);

/// Whether @p name may stand as that of a property of its own, not as a custom field's.
bool isVCardExtension(std::string_view name);

} // namespace leadbook
