// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/tablefile.h"
#include "store/editor.h"
#include "workspace/import/importrequest.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <string>

struct sqlite3;

namespace leadbook {

/// What a user has decided about files of one header row, kept in the book (table setting) by that row:
/// mapping, encoding, delimiter, order of dates, and what becomes of records that the book has. What the user
/// has not said is absent.
struct SavedMapping
{
    std::vector<MapRule> map;
    std::optional<QString> encoding;
    std::optional<char> delimiter;
    std::optional<DateOrder> dateOrder;
    std::optional<IfExists> ifExists; ///< to be offered, never taken over unasked

    bool isEmpty() const { return *this == SavedMapping(); }
    bool saysHowToRead() const { return !map.empty() || encoding || delimiter || dateOrder; }
    friend bool operator==(const SavedMapping &, const SavedMapping &) = default;

    QByteArray toJson() const;
    /// Absent where the text is not what toJson() writes.
    static std::optional<SavedMapping> fromJson(const QByteArray &text);

    /// What this request decides itself.
    static SavedMapping of(const ImportRequest &request);
    /// Takes over what @p newer says; a mapping as a whole.
    void overlay(const SavedMapping &newer);
    /// Adds to @p wishes what they do not say: first how the file is written, which may change its headers,
    /// then (asked again) the mapping where they have none, for the columns that are among @p headers. True
    /// where that added anything.
    bool complete(const QStringList &headers, TableWishes &wishes) const;
};

/// The name of the setting for a header row: case, blanks, punctuation and the sign between the cells do not
/// count.
std::string mappingSetting(Entity entity, const QStringList &headers);

/// What is remembered of files like this; empty where nothing is. Any thread with a connection of its own.
Result<SavedMapping> readSavedMapping(sqlite3 *database, Entity entity, const QStringList &headers);

/// Remembers what @p request decides itself, for each of its files that has a header. Part of the import's
/// change: undoing it forgets.
Status saveMappings(Editor &editor, const ImportRequest &request, const std::vector<TableFile> &tables);

/// @p request with what is remembered of its files; what it says itself stays. @p database outlives it.
ImportRequest recalling(ImportRequest request, sqlite3 *database);

} // namespace leadbook
