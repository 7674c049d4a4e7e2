// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradescheme.h"

#include "domain/gradeinput.h"
#include "domain/schemereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

// Far above any use, low enough that every sum of points is an exact multiple of a millionth.
constexpr qsizetype kMostCriteria = 32;
constexpr qsizetype kMostBands = 32;
constexpr qsizetype kMostCutoffs = 25;
constexpr double kMostPoints = 10'000;
constexpr double kMostValue = 1e15;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GradeScheme)
};

GradeBand readBand(SchemeReader &reader, const QJsonObject &object, const QString &place,
                   const QString &field)
{
    GradeBand band;
    band.field = reader.text(object, place, u"field", field);
    if (object.contains(u"from"))
        band.from = reader.number(object, place, u"from", -kMostValue, kMostValue);
    band.points = reader.number(object, place, u"points", -kMostPoints, kMostPoints);
    const QString written = band.from ? QString(u"≥ "_s + QString::number(*band.from)) : u"…"_s;
    band.label = reader.text(object, place, u"label", written);
    return band;
}

void readDecay(SchemeReader &reader, const QJsonObject &object, const QString &place,
               GradeCriterion &criterion)
{
    if (!object.contains(u"halfLife"))
        return;
    criterion.halfLife = reader.number(object, place, u"halfLife", 1, kMostGradeDays);
    for (const GradeBand &band : criterion.bands) {
        const auto input = readGradeInput(band.field);
        if (!input || !input->isCounted())
            reader.fail(
                SchemeReader::at(place, u"halfLife"),
                Text::tr("is for counts such as contactDays90 or count(meeting, 60) only, which “%1” is "
                         "not")
                    .arg(band.field));
    }
}

void readDirection(SchemeReader &reader, const QJsonObject &object, const QString &place,
                   GradeCriterion &criterion)
{
    const QString better = reader.text(object, place, u"better", u"more"_s);
    criterion.lessIsBetter = better == u"less";
    if (better != u"less" && better != u"more")
        reader.fail(SchemeReader::at(place, u"better"), Text::tr("must be “more” or “less”"));
}

GradeCriterion readCriterion(SchemeReader &reader, const QJsonObject &object, const QString &place)
{
    GradeCriterion criterion;
    criterion.field = reader.text(object, place, u"field");
    criterion.label = reader.text(object, place, u"label", criterion.field);
    criterion.unknown = reader.number(object, place, u"unknown", -kMostPoints, kMostPoints, 0.0);
    const QJsonArray bands = reader.array(object, place, u"bands", kMostBands);
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const QString bandPlace = SchemeReader::at(place, u"bands", i);
        criterion.bands.push_back(
            readBand(reader, reader.object(bands, bandPlace, i), bandPlace, criterion.field));
        if (!criterion.bands.back().from && i + 1 < bands.size())
            reader.fail(SchemeReader::at(bandPlace, u"from"),
                        Text::tr("may be left out in the last band only"));
    }
    readDecay(reader, object, place, criterion);
    readDirection(reader, object, place, criterion);
    return criterion;
}

void readCutoffs(SchemeReader &reader, const QJsonObject &root, GradeScheme &scheme)
{
    const QJsonArray cutoffs = reader.array(root, {}, u"cutoffs", kMostCutoffs);
    QStringList names;
    for (qsizetype i = 0; i < cutoffs.size(); ++i) {
        const QString place = SchemeReader::at({}, u"cutoffs", i);
        const QJsonObject object = reader.object(cutoffs, place, i);
        GradeCutoff cutoff;
        cutoff.grade = reader.text(object, place, u"grade");
        cutoff.from = reader.number(object, place, u"from", -kMostValue, kMostValue);
        if (names.contains(cutoff.grade))
            reader.fail(SchemeReader::at(place, u"grade"), Text::tr("must not name a grade again"));
        if (i > 0 && cutoff.from >= scheme.cutoffs.back().from)
            reader.fail(SchemeReader::at(place, u"from"),
                        Text::tr("must be lower than the cut-off before it, the best grade comes first"));
        names << cutoff.grade;
        scheme.cutoffs.push_back(cutoff);
    }
    scheme.rest = reader.text(root, {}, u"rest");
    if (names.contains(scheme.rest))
        reader.fail(u"rest"_s, Text::tr("must be a grade of its own, below the cut-offs"));
}

QJsonObject toObject(const GradeCriterion &criterion)
{
    QJsonArray bands;
    for (const GradeBand &band : criterion.bands) {
        QJsonObject object{{u"label"_s, band.label}, {u"points"_s, band.points}};
        if (band.field != criterion.field)
            object.insert(u"field"_s, band.field);
        if (band.from)
            object.insert(u"from"_s, *band.from);
        bands.append(object);
    }
    QJsonObject object{{u"label"_s, criterion.label},
                       {u"field"_s, criterion.field},
                       {u"unknown"_s, criterion.unknown},
                       {u"bands"_s, bands}};
    if (criterion.halfLife > 0)
        object.insert(u"halfLife"_s, criterion.halfLife);
    if (criterion.lessIsBetter)
        object.insert(u"better"_s, u"less"_s);
    return object;
}

} // namespace

QString GradeCriterion::inputOf(const GradeBand &band) const
{
    return decayedKey(band.field, halfLife);
}

Result<GradeScheme> GradeScheme::fromJson(const QByteArray &json)
{
    SchemeReader reader;
    const QJsonObject root = reader.root(json);
    GradeScheme scheme;
    scheme.name = reader.text(root, {}, u"name", QString());
    const QJsonArray criteria = reader.array(root, {}, u"criteria", kMostCriteria);
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const QString place = SchemeReader::at({}, u"criteria", i);
        scheme.criteria.push_back(readCriterion(reader, reader.object(criteria, place, i), place));
    }
    readCutoffs(reader, root, scheme);
    if (reader.failed())
        return reader.error();
    return scheme;
}

QByteArray GradeScheme::toJson() const
{
    QJsonArray criteriaArray;
    for (const GradeCriterion &criterion : criteria)
        criteriaArray.append(toObject(criterion));
    QJsonArray cutoffArray;
    for (const GradeCutoff &cutoff : cutoffs)
        cutoffArray.append(QJsonObject{{u"grade"_s, cutoff.grade}, {u"from"_s, cutoff.from}});
    QJsonObject root{{u"criteria"_s, criteriaArray}, {u"cutoffs"_s, cutoffArray}, {u"rest"_s, rest}};
    if (!name.isEmpty())
        root.insert(u"name"_s, name);
    return QJsonDocument(root).toJson();
}

QStringList GradeScheme::grades() const
{
    QStringList names;
    for (const GradeCutoff &cutoff : cutoffs)
        names << cutoff.grade;
    return names << rest;
}

QStringList GradeScheme::fields() const
{
    QStringList keys;
    for (const GradeCriterion &criterion : criteria)
        for (const GradeBand &band : criterion.bands)
            keys << criterion.inputOf(band);
    keys.removeDuplicates();
    return keys;
}

void GradeScheme::setValueCutPoints(double high, double average)
{
    const auto found = std::ranges::find(criteria, u"value"_s, &GradeCriterion::field);
    if (found == criteria.end() || found->bands.size() < 2)
        return;
    found->bands[0].from = high;
    found->bands[1].from = average;
}

} // namespace leadbook
