// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/alphabet.h"

#include <span>
#include <string_view>

namespace leadbook {

/// A language of East Asia: its characters, and what each kind of them costs in nats, the negative logarithm
/// of how likely the next character is just that one.
struct HanLanguage
{
    RegionSet region;
    std::u16string_view frequent; ///< what names, companies, places and headers are made of, with repetitions
    const char *standard; ///< an encoding of pairs, both bytes from 0xA1 (Big5: also 0x40), that sorts its
                          ///< characters into usual ones and others by the first byte:
    unsigned char firstUsual;
    unsigned char lastUsual;
    unsigned char lastOther;
    float frequentCost;
    float usualCost;
    float otherCost;
    float hanCost; ///< any Han character that is not in the standard
    float kanaCost;
    float hangulCost; ///< any syllable that is not in the standard
};

constexpr int kHanLanguages = 4;

/// Simplified and traditional Chinese, Japanese, Korean.
std::span<const HanLanguage, kHanLanguages> hanLanguages();

} // namespace leadbook
