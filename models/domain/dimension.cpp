// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"

#include "domain/dimensioncatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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
constexpr std::array kTopicKeys{"who"_L1, "needs"_L1, "does"_L1, "worth"_L1};

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

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

Result<Dimension> fromJson(const QJsonObject &object)
{
    Dimension dimension;
    dimension.isShipped = false;
    dimension.key = object[u"key"].toString().trimmed();
    dimension.label = object[u"label"].toString().trimmed();
    if (dimension.key.isEmpty() || dimension.label.isEmpty())
        return invalid(Words::tr("A dimension needs a key and a label."));
    const auto topic = std::ranges::find(kTopicKeys, object[u"topic"].toString());
    if (topic != kTopicKeys.end())
        dimension.topic = static_cast<DimensionTopic>(topic - kTopicKeys.begin());
    for (const auto field : object[u"fields"].toArray())
        dimension.fields << field.toString();
    for (const auto value : object[u"bands"].toArray()) {
        const QJsonObject band = value.toObject();
        dimension.bands.push_back({band[u"label"].toString().trimmed(), band[u"where"].toString().trimmed()});
        if (dimension.bands.back().label.isEmpty() || dimension.bands.back().where.isEmpty())
            return invalid(Words::tr("Each band of “%1” needs a label and a filter.").arg(dimension.label));
    }
    if (dimension.fields.isEmpty() == dimension.bands.empty())
        return invalid(Words::tr("“%1” needs either fields or bands.").arg(dimension.label));
    if (dimension.bands.size() > kMostBands)
        return invalid(Words::tr("“%1” has more than %2 bands.").arg(dimension.label).arg(kMostBands));
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

QByteArray toJson(const std::vector<Dimension> &dimensions)
{
    QJsonArray array;
    for (const Dimension &dimension : dimensions) {
        QJsonObject object{{u"key"_s, dimension.key},
                           {u"label"_s, dimension.label},
                           {u"topic"_s, QString(kTopicKeys[static_cast<std::size_t>(dimension.topic)])}};
        if (!dimension.fields.isEmpty())
            object[u"fields"_s] = QJsonArray::fromStringList(dimension.fields);
        QJsonArray bands;
        for (const DimensionBand &band : dimension.bands)
            bands.append(QJsonObject{{u"label"_s, band.label}, {u"where"_s, band.where}});
        if (!bands.isEmpty())
            object[u"bands"_s] = bands;
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"dimensions"_s, array}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<Dimension>> dimensionsFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject() || !document.object()[u"dimensions"].isArray())
        return Error{ErrorCode::Invalid, Words::tr("These are no dimensions."), error.errorString()};
    std::vector<Dimension> dimensions;
    for (const auto value : document.object()[u"dimensions"].toArray()) {
        auto dimension = fromJson(value.toObject());
        LEADBOOK_TRY(dimension);
        if (std::ranges::find(dimensions, dimension->key, &Dimension::key) != dimensions.end())
            return invalid(Words::tr("There are two dimensions with the key “%1”.").arg(dimension->key));
        dimensions.push_back(*std::move(dimension));
    }
    return dimensions;
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
