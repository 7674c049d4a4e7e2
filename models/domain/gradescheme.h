// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace leadbook {

/// One step of a criterion: from `from` upwards the input earns `points`.
struct GradeBand
{
    QString label;              ///< as written in the scheme; schemeLabel() translates the shipped ones
    QString field;              ///< the input it looks at, see gradefield.h
    std::optional<double> from; ///< absent only in the last band: every known value below the others
    double points = 0;

    friend bool operator==(const GradeBand &, const GradeBand &) = default;
};

/// One input of the grade. Bands are tried in their order, best first; the first whose field is known and at
/// least `from` earns its points, the band without `from` holds once all fields are known. Where no band
/// holds the input is unknown.
struct GradeCriterion
{
    QString label;
    QString field;      ///< of the bands that name none of their own
    double unknown = 0; ///< points where the input is unknown
    std::vector<GradeBand> bands;
    double halfLife = 0; ///< in days: inputs are counts that fade, see GradeInput; 0: they do not
    /// Low values are the good ones (days since a contact): the last band is the best, bands still begin at
    /// falling values.
    bool lessIsBetter = false;

    /// The key of the input that @p band looks at, with the criterion's half-life.
    QString inputOf(const GradeBand &band) const;

    friend bool operator==(const GradeCriterion &, const GradeCriterion &) = default;
};

/// From `from` points upwards a customer has this grade.
struct GradeCutoff
{
    QString grade;
    double from = 0;

    friend bool operator==(const GradeCutoff &, const GradeCutoff &) = default;
};

/// How customers are graded: points for each input, summed, and cut into grades. Plain data with the JSON
/// form
/// `{"name":…,"criteria":[{"label":…,"field":…,"unknown":points,"bands":[{"label":…,"field":…,"from":value,
/// "points":n}],"halfLife":days,"better":"less"}],"cutoffs":[{"grade":"A","from":88},…],"rest":"D"}`; name,
/// label, unknown (0), halfLife (none), better ("more") and a band's field may be left out, keys of its own
/// are ignored. What a field may be: see GradeInput.
struct GradeScheme
{
    QString name;
    std::vector<GradeCriterion> criteria;
    std::vector<GradeCutoff> cutoffs; ///< strictly falling, best grade first
    QString rest;                     ///< the grade below the last cut-off

    /// Reads the JSON form. ErrorCode::Invalid names the place of the first fault: no JSON, a missing or
    /// wrong value, a band without `from` that is not the last, a half-life of what is not counted, cut-offs
    /// that do not fall, a grade named twice. Whether a book has the inputs says checkGradeFields(). What is
    /// well formed and yet makes no sense (a band nobody reaches) is the business of checkGrades().
    static Result<GradeScheme> fromJson(const QByteArray &json);
    /// The JSON form, indented; fromJson() gives back the same scheme.
    QByteArray toJson() const;

    /// Names of the grades, best first, `rest` last.
    QStringList grades() const;
    /// Keys of the inputs needed (GradeCriterion::inputOf()), each once, in the order of first use.
    QStringList fields() const;
    /// Where the inputs' value bands begin: sets `from` of the first two bands of the criterion on field
    /// "value"; does nothing where there is none.
    void setValueCutPoints(double high, double average);

    friend bool operator==(const GradeScheme &, const GradeScheme &) = default;
};

} // namespace leadbook
