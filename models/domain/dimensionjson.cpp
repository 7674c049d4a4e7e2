// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimensionjson.h"

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

constexpr std::array kTopicKeys{"who"_L1, "needs"_L1, "does"_L1, "worth"_L1};
static_assert(kTopicKeys.size() == kDimensionTopics);

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

QString keyOf(const QJsonValue &entry)
{
    return entry[u"key"].toString().trimmed();
}

Result<Dimension> fromJson(const QJsonValue &entry)
{
    Dimension dimension;
    dimension.isShipped = false;
    dimension.key = keyOf(entry);
    dimension.label = entry[u"label"].toString().trimmed();
    if (dimension.key.isEmpty() || dimension.label.isEmpty())
        return invalid(Words::tr("A dimension needs a key and a label."));
    const auto topic = std::ranges::find(kTopicKeys, entry[u"topic"].toString());
    if (topic != kTopicKeys.end())
        dimension.topic = static_cast<DimensionTopic>(topic - kTopicKeys.begin());
    for (const auto field : entry[u"fields"].toArray())
        dimension.fields << field.toString();
    for (const auto value : entry[u"bands"].toArray()) {
        const QJsonObject band = value.toObject();
        dimension.bands.push_back({band[u"label"].toString().trimmed(), band[u"where"].toString().trimmed()});
        if (dimension.bands.back().label.isEmpty() || dimension.bands.back().where.isEmpty())
            return invalid(Words::tr("Each band of “%1” needs a label and a filter.").arg(dimension.label));
    }
    if (dimension.fields.contains(QString()) || dimension.fields.isEmpty() == dimension.bands.empty())
        return invalid(Words::tr("“%1” needs either fields or bands.").arg(dimension.label));
    if (dimension.bands.size() > kMostBands)
        return invalid(Words::tr("“%1” has more than %2 bands.").arg(dimension.label).arg(kMostBands));
    return dimension;
}

QJsonObject toObject(const Dimension &dimension)
{
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
    return object;
}

/// The object that has the list; one with an empty list where @p json is nothing.
Result<QJsonObject> readObject(const QByteArray &json)
{
    if (json.isEmpty())
        return QJsonObject{{u"dimensions"_s, QJsonArray()}};
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (!object[u"dimensions"].isArray())
        return Error{ErrorCode::Invalid, Words::tr("These are no dimensions."), error.errorString()};
    return object;
}

/// @p object with @p entries as its list.
QByteArray written(QJsonObject object, const QJsonArray &entries)
{
    object[u"dimensions"_s] = entries;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray toJson(const std::vector<Dimension> &dimensions)
{
    QJsonArray entries;
    for (const Dimension &dimension : dimensions)
        entries.append(toObject(dimension));
    return written({}, entries);
}

Result<DimensionList> dimensionsFromJson(const QByteArray &json)
{
    if (json.isEmpty())
        return invalid(Words::tr("These are no dimensions."));
    const auto object = readObject(json);
    LEADBOOK_TRY(object);
    DimensionList list;
    const QJsonArray entries = (*object)[u"dimensions"].toArray();
    for (const QJsonValue entry : entries) {
        auto dimension = fromJson(entry);
        if (!dimension)
            list.problems << dimension.error().message;
        else if (std::ranges::find(list.dimensions, dimension->key, &Dimension::key) != list.dimensions.end())
            list.problems << Words::tr("There are two dimensions with the key “%1”.").arg(dimension->key);
        else
            list.dimensions.push_back(*std::move(dimension));
    }
    return list;
}

Result<QByteArray> withDimension(const QByteArray &json, const Dimension &dimension)
{
    const QJsonObject own = toObject(dimension);
    const auto checked = fromJson(own);
    LEADBOOK_TRY(checked);
    const auto object = readObject(json);
    LEADBOOK_TRY(object);
    QJsonArray entries;
    bool isIn = false;
    const QJsonArray before = (*object)[u"dimensions"].toArray();
    for (const QJsonValue entry : before) {
        if (keyOf(entry) != checked->key)
            entries.append(entry);
        else if (!std::exchange(isIn, true))
            entries.append(own);
    }
    if (!isIn)
        entries.append(own);
    return written(*object, entries);
}

Result<QByteArray> withoutDimension(const QByteArray &json, const QString &key)
{
    const auto object = readObject(json);
    LEADBOOK_TRY(object);
    QJsonArray entries;
    const QJsonArray before = (*object)[u"dimensions"].toArray();
    for (const QJsonValue entry : before) {
        if (keyOf(entry) != key.trimmed())
            entries.append(entry);
    }
    return entries.isEmpty() && object->size() == 1 ? QByteArray() : written(*object, entries);
}

} // namespace leadbook
