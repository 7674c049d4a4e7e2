// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace leadbook {

/// One part of a dimension: who passes its filter and none of the bands before it.
struct DimensionBand
{
    QString label; ///< English where shipped, see bandLabel(); else as the user wrote it
    QString where; ///< a filter over people, text form

    friend bool operator==(const DimensionBand &, const DimensionBand &) = default;
};

/// What a dimension tells of people.
enum class DimensionTopic : std::uint8_t
{
    Who,   ///< who they are
    Needs, ///< what they need
    Does,  ///< what they do
    Worth, ///< what they bring
};
inline constexpr int kDimensionTopics = 4;

/// One way to divide the customers of a book into disjoint groups. Either the values of one field, or bands
/// of which the first that fits wins; whom nothing is known of is a group of its own.
struct Dimension
{
    QString key;   ///< unique, in settings and on the command line
    QString label; ///< English where shipped, see dimensionLabel(); else as the user wrote it
    DimensionTopic topic = DimensionTopic::Who;
    /// Keys of fields of people; the first that the book has gives the groups. Empty where there are bands.
    QStringList fields;
    std::vector<DimensionBand> bands;
    bool isShipped = true; ///< labels are translated

    friend bool operator==(const Dimension &, const Dimension &) = default;
};

/// Where a band's filter says this, the city with the most customers is meant.
inline constexpr QStringView kHomeCity = u"{home}";

/// The dimensions that every book has, by topic.
std::vector<Dimension> shippedDimensions();
/// The groups that are worth finding in every book (churn risk, high value, potential), as bands that may
/// overlap.
std::vector<DimensionBand> readyGroups();

/// Labels in the user's language.
QString dimensionLabel(const Dimension &dimension);
QString bandLabel(const Dimension &dimension, const DimensionBand &band);
/// The label of one of readyGroups().
QString readyGroupLabel(const DimensionBand &group);
QString topicLabel(DimensionTopic topic);

/// Dimensions as JSON, for the settings of a book and files, and back. Invalid with one sentence that says
/// what is wrong: no key, no label, neither fields nor bands, more than kMostBands bands.
QByteArray toJson(const std::vector<Dimension> &dimensions);
Result<std::vector<Dimension>> dimensionsFromJson(const QByteArray &json);
inline constexpr int kMostBands = 30;

/// The shipped dimensions with those of @p own in their place where the keys are equal, the others of @p own
/// behind.
std::vector<Dimension> withOwnDimensions(const std::vector<Dimension> &own);

} // namespace leadbook
