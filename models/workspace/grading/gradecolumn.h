// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/gradeinput.h"
#include "snapshot/snapshot.h"

#include <memory>
#include <span>
#include <vector>

namespace leadbook {

/// Where inputs are read from. All of it must outlive what is made of it.
struct GradeContext
{
    const Snapshot &snapshot;
    const FieldColumns &derived; ///< as of `asOf`
    Day asOf;
    /// The customers (ascending) that will be asked for, so that no others are looked at; empty: any.
    std::span<const Row> only;
};

/// One input of a grading scheme made ready to read; what depends on the book alone (the rows a filter's
/// events mark, last answers) is settled when it is made.
class GradeColumn
{
public:
    GradeColumn() = default;
    GradeColumn(const GradeColumn &) = delete;
    GradeColumn &operator=(const GradeColumn &) = delete;
    virtual ~GradeColumn() = default;

    /// The values of the customers @p rows, NaN = unknown.
    virtual std::vector<double> read(std::span<const Row> rows) const = 0;
};

using GradeColumnPtr = std::unique_ptr<const GradeColumn>;

/// The column of @p key, see GradeInput; one that the book cannot answer is unknown throughout.
GradeColumnPtr makeGradeColumn(const GradeContext &context, const QString &key);

/// The numbers of a field, an own one, or the days since their date.
GradeColumnPtr makeFieldColumn(const GradeContext &context, const GradeInput &input);
/// A count, a number of days, or a sum.
GradeColumnPtr makeEventColumn(const GradeContext &context, const GradeInput &input);
GradeColumnPtr makeScoreColumn(const GradeContext &context, const GradeInput &input);
GradeColumnPtr makeFilterColumn(const GradeContext &context, const GradeInput &input);
/// Unknown throughout.
GradeColumnPtr makeUnknownColumn();

/// Whether @p key may read what is derived of purchases (orders, revenue, scores, segment), so that those
/// columns must be there first.
bool readsSegments(const QString &key);

} // namespace leadbook
