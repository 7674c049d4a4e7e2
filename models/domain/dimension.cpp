// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"

#include "domain/dimensioncatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dimension)
};

constexpr std::array<const char *, kDimensionTopics> kTopicLabels{
    QT_TRANSLATE_NOOP("Dimension", "Who they are"),
    QT_TRANSLATE_NOOP("Dimension", "What they need"),
    QT_TRANSLATE_NOOP("Dimension", "What they do"),
    QT_TRANSLATE_NOOP("Dimension", "What they bring"),
};

QString translated(const QString &label)
{
    return Words::tr(label.toUtf8().constData());
}

Dimension fromCatalogue(const CatalogueDimension &entry)
{
    Dimension dimension;
    dimension.key = QString::fromUtf8(entry.key);
    dimension.label = QString::fromUtf8(entry.label);
    dimension.topic = entry.topic;
    if (entry.fields[0] != '\0')
        dimension.fields = QString::fromUtf8(entry.fields).split(u'|');
    for (const CatalogueBand &band : entry.bands)
        dimension.bands.push_back({QString::fromUtf8(band.label), QString::fromUtf8(band.where)});
    return dimension;
}

} // namespace

std::vector<Dimension> shippedDimensions()
{
    std::vector<Dimension> dimensions;
    for (const CatalogueDimension &entry : dimensionCatalogue())
        dimensions.push_back(fromCatalogue(entry));
    return dimensions;
}

std::vector<DimensionBand> readyGroups()
{
    std::vector<DimensionBand> groups;
    for (const CatalogueBand &group : readyGroupCatalogue())
        groups.push_back({QString::fromUtf8(group.label), QString::fromUtf8(group.where)});
    return groups;
}

QString dimensionLabel(const Dimension &dimension)
{
    return dimension.isShipped ? translated(dimension.label) : dimension.label;
}

QString bandLabel(const Dimension &dimension, const DimensionBand &band)
{
    return dimension.isShipped ? translated(band.label) : band.label;
}

QString readyGroupLabel(const DimensionBand &group)
{
    return translated(group.label);
}

QString topicLabel(DimensionTopic topic)
{
    return Words::tr(kTopicLabels[static_cast<std::size_t>(topic)]);
}

std::vector<Dimension> withOwnDimensions(const std::vector<Dimension> &own)
{
    std::vector<Dimension> all = shippedDimensions();
    for (const Dimension &dimension : own) {
        const auto same = std::ranges::find(all, dimension.key, &Dimension::key);
        if (same == all.end())
            all.push_back(dimension);
        else
            *same = dimension;
    }
    return all;
}

} // namespace leadbook
