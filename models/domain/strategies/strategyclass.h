// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadbook {

/// A class of customers is a text KIND:NAME: grade:A, value:high, satisfaction:low, loyalty:high,
/// need:latent, behaviour:frequent, lifeCycle:churned, rfm:Champions (a segment of the book's RFM scheme) or
/// segment:Partners (a live segment).
struct ClassParts
{
    QString kind;
    QString name;
};

/// The parts of @p written; both are empty where it has no colon.
ClassParts classParts(const QString &written);

/// The class in the user's language.
QString customerClassLabel(const QString &written);

/// The filter over people that the customers of a class pass, as a band has it (see DimensionBand::where);
/// empty where the class says nothing that every book can be asked: kinds of need and live segments.
QString customerClassFilter(const QString &written);

/// How the kind of need @p name (basic, expected, latent) is written in a book's own field; empty for
/// another.
QStringList needSpellings(const QString &name);

} // namespace leadbook
