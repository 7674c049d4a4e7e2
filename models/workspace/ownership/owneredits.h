// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/book.h"

#include <QString>

#include <cstdint>

namespace leadbook {

/// The work of the change that makes @p owner a member of the team of @p customer, in @p role (may be empty);
/// one who is a member already gets the role. NotFound where one of the two is gone.
Book::Work addTeamMember(std::int64_t customer, std::int64_t owner, const QString &role);
/// The work of the change that takes @p owner off the team of @p customer; NotFound where it is not in it.
Book::Work removeTeamMember(std::int64_t customer, std::int64_t owner);

/// The work of the change that adds an active owner called @p name; Invalid as for renameOwner().
Book::Work addOwner(const QString &name);
/// The work of the change that gives an owner another name; Invalid where it is blank or another owner's, in
/// small or capital letters: filters do not tell these apart.
Book::Work renameOwner(std::int64_t owner, const QString &name);
/// The work of the change that lets an owner get customers, or no longer.
Book::Work setOwnerActive(std::int64_t owner, bool active);

} // namespace leadbook
