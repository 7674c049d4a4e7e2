// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// What is to be done, with the numbers of the book's file.
enum class TaskKind : std::uint8_t
{
    Call,
    Mail,
    Visit,
    Gift,
    Survey,
    Training,
    Review,
    Message,
    Other,
};
inline constexpr std::size_t kTaskKinds = 9;

/// How a task that is over ended, with the numbers of the book's file.
enum class TaskEnding : std::uint8_t
{
    Done,
    NotNeeded,
    Withdrawn, ///< the customer left the class whose strategy asked for it
};

/// Names in files and on the command line, by kind: "call", "mail", …
inline constexpr std::array<std::string_view, kTaskKinds> kTaskKindKeys{
    "call", "mail", "visit", "gift", "survey", "training", "review", "message", "other"};

/// The kind in the user's language.
QString taskKindLabel(TaskKind kind);
/// The kind of @p key, one of kTaskKindKeys; absent for another.
std::optional<TaskKind> taskKind(std::string_view key);
/// Whether who is done with a task of @p kind has been in contact with the customer.
constexpr bool isContactTask(TaskKind kind)
{
    return kind == TaskKind::Call || kind == TaskKind::Mail || kind == TaskKind::Visit ||
           kind == TaskKind::Training || kind == TaskKind::Review || kind == TaskKind::Message;
}

} // namespace leadbook
