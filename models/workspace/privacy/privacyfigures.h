// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/exportlog.h"
#include "workspace/privacy/retention.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace leadbook {

/// A contact that a figure counts.
struct PrivacyPerson
{
    std::int64_t customer = 0; ///< 0: of none
    QString name;
    QString company; ///< its customer, where that is called otherwise
};

/// The people of a figure.
struct PrivacyPeople
{
    std::int64_t count = 0;
    std::vector<PrivacyPerson> first; ///< at most kMostPeopleTold of them, by id
};
inline constexpr std::int64_t kMostPeopleTold = 500;

/// What the contacts of a book said to one purpose, by what counts today.
struct PurposeFigures
{
    QString purpose; ///< as in Consent
    PrivacyPeople given;
    PrivacyPeople refused;
    PrivacyPeople ended;                   ///< given once, over now, or not begun yet
    std::map<QString, std::int64_t> bases; ///< of those given; blank: none is recorded
};

/// Whom a figure of a book may count beside those by purpose.
enum class PrivacyGroup : std::uint8_t
{
    WithoutBasis, ///< nothing recorded that their data rest on: neither general consent nor a purpose given
    Withdrawn,    ///< refused one purpose or more, or contact at all
    Ended,        ///< a consent that is over
    DoNotContact,
    Children,      ///< younger than kAdultAge by the birthday
    WithoutSource, ///< given without saying how it was heard of
};
inline constexpr std::size_t kPrivacyGroups = 6;
/// Of whom younger than that, PIPL wants special care.
inline constexpr int kAdultAge = 14;

/// An erase of the past, of which nothing but this is kept.
struct PastErasure
{
    std::int64_t atMs = 0; ///< UTC
    QString who;           ///< did it; empty: not known
    QString what;          ///< the change's label, in the user's language
};

/// What a book says of the privacy of the people in it, on the day of a view.
struct PrivacyFigures
{
    Day asOf;
    std::int64_t people = 0;              ///< contacts
    std::vector<PurposeFigures> purposes; ///< by purpose
    std::array<PrivacyPeople, kPrivacyGroups> groups;
    RetentionDue due;
    std::vector<ExportLogEntry> exports; ///< newest first
    std::vector<PastErasure> erasures;   ///< newest first
    std::int64_t corrections = 0;        ///< changes in the history, each of which can be told
    std::int64_t ownFields = 0;          ///< fields the user added
    QStringList backups;                 ///< copies that Leadbook made beside the book
    bool isReadByOthers = false;         ///< other users of the computer may read the file

    const PrivacyPeople &of(PrivacyGroup group) const { return groups[static_cast<std::size_t>(group)]; }
};

/// Reads them from the book at @p path, which @p view shows. In a worker. Errors: Io, Corrupt, Cancelled.
Result<PrivacyFigures> privacyFigures(const QString &path, const View &view, const Progress &progress);

} // namespace leadbook
