// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "exchange/tablefile.h"
#include "workspace/import/filestamp.h"
#include "workspace/import/rowanswers.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// What becomes of a row whose record the book has already.
enum class IfExists : std::uint8_t
{
    Fill,      ///< its empty fields are filled
    Overwrite, ///< its fields take the file's values; an empty cell changes nothing
    Skip,      ///< it stays as it is
    New,       ///< nothing is looked for: each row makes records of its own
};

/// What an import is asked to do. Several files are taken in their order, as one change.
struct ImportRequest
{
    QStringList files;
    Entity into = Entity::Customer;
    bool isIntoAsked = false; ///< of another book only that table is taken, not all of them
    TableWishes wishes;       ///< encoding, delimiter, header, date order, mapping, missing words
    IfExists ifExists = IfExists::Fill;
    ReviewAs review = ReviewAs::Skip;
    std::vector<RowAnswers> answers; ///< by file; one that is missing has none
    bool offersEncodings = false;    ///< the plan says as what else the text may be read
    bool planOnly = false;           ///< everything but the writing
    /// The files as they were planned, by file: where one has changed since, nothing is imported. Empty:
    /// there was no plan.
    std::vector<FileStamp> planned;
    /// Where rows that cannot be imported go, with the reason, by a plan as well; empty: nowhere.
    QString rejectsPath;
};

/// `--if-exists` and `--review` by their names; absent for another word.
std::optional<IfExists> findIfExists(std::string_view word);
std::optional<ReviewAs> findReviewAs(std::string_view word);
/// The names of these.
std::string_view keyOf(IfExists ifExists);
std::string_view keyOf(ReviewAs review);

} // namespace leadbook
