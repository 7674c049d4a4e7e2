// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/textquery.h"

#include <QList>
#include <QString>

namespace leadbook {

/// A piece of a text, in UTF-16 units.
struct HitSpan
{
    int begin = 0;
    int length = 0;

    friend bool operator==(const HitSpan &, const HitSpan &) = default;
};

/// What a text is, for what hits it.
enum class HitText
{
    Plain,
    Name,  ///< also hit by how its Han characters are read
    Phone, ///< also hit by its digits, however written
};

/// The pieces of @p text that @p query hits, in order, none touching another: what was typed, the Han
/// characters that are read so, the digits, and, where a word is not there as typed and @p withTypos, the
/// words that may be meant. For texts that are shown; takes some microseconds.
QList<HitSpan> hitSpans(const QString &text, const TextQuery &query, HitText kind, bool withTypos);

} // namespace leadbook
