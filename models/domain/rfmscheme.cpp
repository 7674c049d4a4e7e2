// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rfmscheme.h"

#include "domain/schemereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qsizetype kMostSegments = 125;
constexpr double kMostValue = 1e14;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RfmScheme)
};

/// The names of the boundaries in JSON.
constexpr std::pair<RfmBoundary, QStringView> kBoundaries[] = {
    {RfmBoundary::Right, u"right"},
    {RfmBoundary::RfmPackage, u"rfm-package"},
};

/// The axes of the cuts in JSON.
constexpr std::pair<std::vector<double> RfmCuts::*, QStringView> kAxes[] = {
    {&RfmCuts::recency, u"recency"},
    {&RfmCuts::frequency, u"frequency"},
    {&RfmCuts::monetary, u"monetary"},
};

/// The ranges of a segment in JSON.
constexpr std::pair<RfmSegment::Range RfmSegment::*, QStringView> kRanges[] = {
    {&RfmSegment::recency, u"r"},
    {&RfmSegment::frequency, u"f"},
    {&RfmSegment::monetary, u"m"},
};

RfmBoundary readBoundary(SchemeReader &reader, const QJsonObject &root)
{
    const QString written = reader.text(root, {}, u"boundary", u"right"_s);
    const auto *found =
        std::ranges::find(kBoundaries, QStringView(written), &std::pair<RfmBoundary, QStringView>::second);
    if (found != std::ranges::end(kBoundaries))
        return found->first;
    reader.fail(u"boundary"_s, Text::tr("must be “right” or “rfm-package”"));
    return RfmBoundary::Right;
}

std::optional<RfmCuts> readCuts(SchemeReader &reader, const QJsonObject &root, int bins)
{
    const QJsonValue value = root.value("cuts"_L1);
    if (value.isUndefined() || value.toString() == u"quantile7")
        return {};
    if (!value.isObject()) {
        reader.fail(u"cuts"_s, Text::tr("must be “quantile7” or the cut points of each axis"));
        return {};
    }
    RfmCuts cuts;
    for (const auto &[axis, key] : kAxes) {
        const QString place = SchemeReader::at(u"cuts"_s, key);
        const QJsonArray points = reader.array(value.toObject(), u"cuts"_s, key, bins - 1);
        for (const QJsonValue &point : points) {
            std::vector<double> &known = cuts.*axis;
            const bool isUsable = point.isDouble() && std::abs(point.toDouble()) <= kMostValue;
            if (!isUsable || (!known.empty() && point.toDouble() < known.back()))
                reader.fail(place, Text::tr("must be numbers that never fall"));
            known.push_back(point.toDouble());
        }
        if (points.size() != bins - 1)
            reader.fail(place, Text::tr("must be %1 cut points for %2 bins").arg(bins - 1).arg(bins));
    }
    return cuts;
}

RfmSegment::Range readRange(SchemeReader &reader, const QJsonObject &object, const QString &place,
                            QStringView key)
{
    if (!object.contains(key))
        return {};
    const QJsonArray ends = object.value(key).toArray();
    const RfmSegment::Range range{ends.at(0).toInt(), ends.at(1).toInt()};
    if (ends.size() != 2 || range.low < 1 || range.high < range.low || range.high > RfmScheme::kLabelScores)
        reader.fail(SchemeReader::at(place, key),
                    Text::tr("must be two scores from 1 to 5, the lower first"));
    return range;
}

} // namespace

Result<RfmScheme> RfmScheme::fromJson(const QByteArray &json)
{
    SchemeReader reader;
    const QJsonObject root = reader.root(json);
    RfmScheme scheme;
    scheme.name = reader.text(root, {}, u"name", QString());
    const double bins = reader.number(root, {}, u"bins", kFewestBins, kMostBins, kLabelScores);
    if (bins != std::floor(bins))
        reader.fail(u"bins"_s, Text::tr("must be a whole number"));
    scheme.bins = static_cast<int>(bins);
    scheme.boundary = readBoundary(reader, root);
    if (!reader.failed())
        scheme.cuts = readCuts(reader, root, scheme.bins);
    const QJsonArray segments = reader.array(root, {}, u"segments", kMostSegments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString place = SchemeReader::at({}, u"segments", i);
        const QJsonObject object = reader.object(segments, place, i);
        RfmSegment segment;
        segment.name = reader.text(object, place, u"name");
        for (const auto &[range, key] : kRanges)
            segment.*range = readRange(reader, object, place, key);
        scheme.segments.push_back(segment);
    }
    scheme.rest = reader.text(root, {}, u"rest");
    if (reader.failed())
        return reader.error();
    return scheme;
}

QByteArray RfmScheme::toJson() const
{
    QJsonObject root{{u"bins"_s, bins}, {u"rest"_s, rest}, {u"cuts"_s, u"quantile7"_s}};
    if (!name.isEmpty())
        root.insert(u"name"_s, name);
    for (const auto &[value, key] : kBoundaries)
        if (value == boundary)
            root.insert(u"boundary"_s, key.toString());
    if (cuts) {
        QJsonObject object;
        for (const auto &[axis, key] : kAxes) {
            QJsonArray points;
            for (const double point : (*cuts).*axis)
                points.append(point);
            object.insert(key, points);
        }
        root.insert(u"cuts"_s, object);
    }
    QJsonArray array;
    for (const RfmSegment &segment : segments) {
        QJsonObject object{{u"name"_s, segment.name}};
        for (const auto &[range, key] : kRanges)
            object.insert(key, QJsonArray{(segment.*range).low, (segment.*range).high});
        array.append(object);
    }
    root.insert(u"segments"_s, array);
    return QJsonDocument(root).toJson();
}

QStringList RfmScheme::groups() const
{
    QStringList names;
    for (const RfmSegment &segment : segments)
        names << segment.name;
    names.removeAll(rest);
    names.removeDuplicates();
    return names << rest;
}

std::array<std::uint8_t, RfmScheme::kCells> RfmScheme::cells() const
{
    const QStringList names = groups();
    std::array<std::uint8_t, kCells> result{};
    for (int r = 1; r <= kLabelScores; ++r)
        for (int f = 1; f <= kLabelScores; ++f)
            for (int m = 1; m <= kLabelScores; ++m) {
                const auto found = std::ranges::find_if(segments, [r, f, m](const RfmSegment &segment) {
                    return segment.recency.contains(r) && segment.frequency.contains(f) &&
                           segment.monetary.contains(m);
                });
                const QString &group = found == segments.end() ? rest : found->name;
                result[cellOf(r, f, m)] = static_cast<std::uint8_t>(names.indexOf(group));
            }
    return result;
}

} // namespace leadbook
