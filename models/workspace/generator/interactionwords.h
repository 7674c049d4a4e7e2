// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace leadbook::words {

/// A kind of interaction, how often it is drawn and how it goes. In the order of table interaction's kinds.
struct Contacting
{
    std::string_view key; ///< in files
    int weight;
    int inbound;  ///< per mille that come from the customer
    int answered; ///< per mille answered where we began; -1: not a question
    int leastMinutes;
    int mostMinutes; ///< 0: has no length
};

inline constexpr auto kInteractions = std::to_array<Contacting>({
    {"call", 300, 250, 650, 2, 25},
    {"email", 240, 400, 500, 0, 0},
    {"meeting", 70, 300, -1, 30, 120},
    {"visit", 60, 150, -1, 40, 180},
    {"message", 70, 500, 700, 0, 0},
    {"wechat", 110, 500, 800, 0, 0},
    {"event", 25, 1000, -1, 60, 240},
    {"webVisit", 50, 1000, -1, 1, 15},
    {"enquiry", 30, 1000, -1, 0, 0},
    {"usage", 15, 1000, -1, 0, 0},
    {"trial", 5, 1000, -1, 0, 0},
    {"note", 20, 0, -1, 0, 0},
    {"other", 5, 0, -1, 0, 0},
});

} // namespace leadbook::words
