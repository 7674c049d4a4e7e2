// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimensionjson.h"
#include "store/book.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// The dimensions of a book: the shipped ones, with what the book has of its own (withOwnDimensions()), and
/// why some of its own are left out. Invalid where what it keeps is no list of dimensions.
Result<DimensionList> readDimensionList(sqlite3 *database);
/// The same of the book @p path, for a worker.
Result<DimensionList> readDimensionList(const QString &path);
/// Those that can be used.
Result<std::vector<Dimension>> readDimensions(const QString &path);

/// The work of a change that keeps @p dimension, in the place of the one with its key, and leaves all else
/// as it is written; Invalid as withDimension().
Book::Work saveDimension(const Dimension &dimension);
/// The work of a change that forgets the book's own dimension called @p key; a shipped one is as shipped
/// again.
Book::Work removeDimension(const QString &key);

/// The labels of those changes, for the dimension with that label.
QString dimensionChangeLabel(const QString &label, bool isRemoved);

} // namespace leadbook
