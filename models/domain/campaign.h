// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "domain/template/channel.h"

#include <QString>

#include <cstdint>

namespace leadbook {

/// How far a campaign is, as stored.
enum class CampaignState : std::uint8_t
{
    Draft,
    Running,
    Finished,
};
/// In files and JSON, by state.
inline constexpr std::array<std::string_view, 3> kCampaignStateKeys{"draft", "running", "finished"};

/// Customers who are addressed for one end, and by chance some who are not.
struct Campaign
{
    static constexpr double kMostControl = 0.9; ///< of controlShare

    std::int64_t id = 0; ///< in the book; 0: not written yet
    QString name;
    CampaignState state = CampaignState::Draft;
    Channel channel = Channel::Mail;
    QString purpose;                  ///< as in consent (kMessagePurposes); empty: offers
    std::int64_t messageTemplate = 0; ///< id; 0: none
    QString filter;                   ///< who is to be addressed, a filter over people
    bool isLive = false;              ///< who enters the filter later is proposed as a member
    double controlShare = 0;          ///< of the members, who are not addressed
    std::uint64_t seed = 0;           ///< of the draw
    Day created;
    Day start;              ///< from when on what customers do counts; no day: when it was made
    Day end;                ///< the last such day; no day: it goes on
    Money cost;             ///< not known where it is not told
    QString currency;       ///< empty: that of the book
    std::int64_t owner = 0; ///< id of who looks after it; 0: nobody
    QString notes;

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

} // namespace leadbook
