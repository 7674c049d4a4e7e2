// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What a contact agreed to or refused for one purpose, from a day on (a row of table consent).
struct Consent
{
    std::int64_t id = 0; ///< 0: not written yet
    std::int64_t contact = 0;
    QString purpose; ///< a key of kConsentPurposes, or a word of the book's own
    bool given = true;
    Day day;
    Day until; ///< the last day on which it holds; no day: until it is withdrawn
    QString basis = {};
    QString source = {};
    QString note = {};

    /// Whether it lets the purpose be followed on @p today.
    bool holdsOn(Day today) const { return given && day <= today && (!until.isValid() || today <= until); }
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// A contact of a customer with all that is recorded of its consent.
struct ContactConsents
{
    std::int64_t contact = 0;
    QString name;
    std::optional<bool> general; ///< contact.consent: to being contacted at all; absent: not recorded
    Day generalDay;
    bool doNotContact = false;
    std::vector<Consent> all; ///< newest first
};

/// The newest of each purpose, which is the one that counts: by day, of one day the one written last. In the
/// order of @p all, which is newest first.
std::vector<Consent> standingConsents(const std::vector<Consent> &all);

/// The contacts of @p customer, the main one first, with their consents; none where there is no such
/// customer. Any thread with its own connection. Errors: Io, Corrupt.
Result<std::vector<ContactConsents>> readConsents(sqlite3 *database, std::int64_t customer);

/// Records @p consent as a row of its own; what was recorded before stays. Invalid without a purpose or a
/// day, where it ends before it begins, or is given without a basis.
RecordWork recordConsent(const Consent &consent);
/// Withdraws @p standing from @p today on: a row of its own that refuses the purpose, heard of by @p source.
RecordWork withdrawConsent(const Consent &standing, Day today, const QString &source);
/// Removes a row that was recorded by mistake.
RecordWork removeConsent(std::int64_t consent);
/// Whether @p contact is not to be contacted by anybody for anything.
RecordWork setDoNotContact(std::int64_t contact, bool doNotContact);

} // namespace leadbook
