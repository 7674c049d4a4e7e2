// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>

namespace leadbook {

/// What moves an input of a grading scheme, and so on which days it may change.
enum InputSource : std::uint16_t
{
    NeedRows = 1,            ///< on the day of an assessment
    TwoWayContacts = 2,      ///< on the day of a contact that counts
    AnyInteractions = 4,     ///< on the day of any interaction
    Days30 = 8,              ///< when one leaves the last 30 days
    Days90 = 16,             ///< when one leaves the last 90 days
    DealMoves = 32,          ///< when a deal begins, moves or is decided
    YearAfterDeal = 64,      ///< when a won deal leaves the last 12 months
    Purchases = 128,         ///< on the day of a purchase
    YearAfterPurchase = 256, ///< when one leaves the last 12 months
    EveryDay = 512,          ///< any day: nothing is known of what moves it
};

/// What moves the input @p key: the sources of the inputs that are known, nothing for what is written of a
/// customer and for the user's own fields, which have no day and are taken as they are today, and EveryDay
/// for any other.
std::uint16_t sourcesOf(QStringView key);

} // namespace leadbook
