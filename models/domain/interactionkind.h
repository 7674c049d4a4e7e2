// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace leadbook {

/// Kinds of interaction, as stored; their names are the choices of FieldId::InteractionKind.
enum class InteractionKind : std::uint8_t
{
    Call,
    Email,
    Meeting,
    Visit,
    Message,
    WeChat,
    Event,
    WebVisit,
    Enquiry,
    Usage,
    Trial,
    Note,
    Other,
};

/// Whether both sides take part in it, by kind: only such count as contact (grading.md, Interaction). Someone
/// who looks at a page, uses a product or is written about has not been spoken to.
inline constexpr std::array<bool, 13> kTwoWayKinds{true,  true, true,  true,  true,  true, true,
                                                   false, true, false, false, false, false};

constexpr bool isTwoWayKind(std::uint8_t kind)
{
    return kind < kTwoWayKinds.size() && kTwoWayKinds[kind];
}

} // namespace leadbook
