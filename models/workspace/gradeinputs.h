// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "domain/gradescheme.h"
#include "snapshot/snapshot.h"
#include "workspace/grading/gradecolumn.h"

#include <QStringList>

#include <span>
#include <vector>

namespace leadbook {

/// Whether every input of @p scheme is one that customers of @p snapshot have, see GradeInput. Invalid,
/// naming the place of the first that is not and what to do.
Status checkGradeFields(const GradeScheme &scheme, const Snapshot &snapshot);

/// The inputs of a scheme made ready to read, for many blocks of rows.
class GradeReader
{
public:
    /// One column for each key of @p fields. @p context must outlive it.
    GradeReader(const GradeContext &context, const QStringList &fields);

    /// The inputs of @p rows, a column each.
    std::vector<std::vector<double>> read(std::span<const Row> rows) const;

private:
    std::vector<GradeColumnPtr> m_columns;
};

/// The columns that a Grader wants, one double a customer row (NaN = unknown), taken from the snapshot and
/// the derived columns: made once, then graded by as many schemes as one likes.
class GradeInputs
{
public:
    /// One column for each key of @p fields (see GradeInput); a key that is not known is unknown throughout.
    /// @p derived holds the facts of @p asOf; only @p rows are filled in where they are given, in their
    /// order, with the values that they have in whole columns.
    GradeInputs(const Snapshot &snapshot, const FieldColumns &derived, Day asOf, const QStringList &fields,
                std::span<const Row> rows = {});
    GradeInputs(const GradeReader &reader, std::span<const Row> rows);

    const std::vector<std::span<const double>> &columns() const { return m_spans; }
    /// The inputs of one row, in the order of the fields.
    std::vector<double> row(std::size_t index) const;

private:
    std::vector<std::vector<double>> m_columns;
    std::vector<std::span<const double>> m_spans;
};

} // namespace leadbook
