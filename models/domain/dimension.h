// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <string_view>
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
/// And where it says one of these, the least of the book's RFM scores that counts as 1 to 5 of 5: m >= {4/5}
/// is m >= 7 where scores go up to 10.
inline constexpr std::array<std::u16string_view, 5> kScorePlaces{u"{1/5}", u"{2/5}", u"{3/5}", u"{4/5}",
                                                                 u"{5/5}"};

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

inline constexpr int kMostBands = 30;

/// The shipped dimensions with those of @p own in their place where the keys are equal, the others of @p own
/// behind.
std::vector<Dimension> withOwnDimensions(const std::vector<Dimension> &own);

} // namespace leadbook
