// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// By what way customers are addressed, as stored.
enum class Channel : std::uint8_t
{
    Mail,
    Text, ///< text message
    WeChat,
    Call,
    Letter,
    Event,
};

inline constexpr std::size_t kChannelCount = 6;
/// In files, options and JSON, by Channel.
inline constexpr std::array<std::string_view, kChannelCount> kChannelKeys{"mail", "sms",    "wechat",
                                                                          "call", "letter", "event"};

/// The channel's name in the user's language.
QString channelLabel(Channel channel);
/// The channel of that key, capitals or not; absent where there is none.
std::optional<Channel> findChannel(QStringView key);

/// What messages are for: those of kConsentPurposes that are, or any other word of a book's own.
inline constexpr std::array<std::string_view, 5> kMessagePurposes{"offers", "newsletter", "events", "surveys",
                                                                  "service"};
/// What a message is for that does not say it.
inline constexpr std::u16string_view kOffers = u"offers";

/// Whether only who agreed may be written to for @p purpose: everything but service and surveys, which go
/// with what was bought. An empty purpose and one that is not known need it.
bool needsConsent(QStringView purpose);

} // namespace leadbook
