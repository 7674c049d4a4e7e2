// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "store/book.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace leadbook {

/// An edit of what hangs on a customer: one change with its label.
struct RecordWork
{
    QString label;
    Book::Work work;
};

/// A new task of @p customer; @p due may be no day.
RecordWork addTask(std::int64_t customer, const QString &title, Day due, Day today);
/// The task was done on @p day, and where it repeats the next one is made (repeatTask()); no day: it is still
/// to do.
RecordWork setTaskDone(std::int64_t task, Day day);
/// A file or page of @p customer: only the link to it is kept.
RecordWork addFileLink(std::int64_t customer, const QString &target, Day today);
RecordWork removeFileLink(std::int64_t file);
/// A new contact of @p customer, its main one where it is the first. Conflict for a customer who is a person.
RecordWork addContact(std::int64_t customer, const QString &name);
/// What @p contact is at @p customer, a choice of FieldId::Role; absent: not known.
RecordWork setContactRole(std::int64_t customer, std::int64_t contact, std::optional<std::uint8_t> role);
RecordWork setContactTitle(std::int64_t customer, std::int64_t contact, const QString &title);
/// Makes @p contact the main one of @p customer.
RecordWork makeMainContact(std::int64_t customer, std::int64_t contact);
/// @p contact is no contact of @p customer any more; it goes altogether where it is nobody else's. Conflict
/// where the contact is the customer itself.
RecordWork removeContactFrom(std::int64_t customer, std::int64_t contact);

} // namespace leadbook
