// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/gradefield.h"
#include "domain/gradeinput.h"
#include "domain/shippedschemes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QString randomName(QRandomGenerator &random, int number)
{
    static const QStringList kNames{u"Grade"_s, u"高价值"_s, u"\"quoted\" \\ name"_s, u"a\nb"_s, u"𠮷"_s};
    return kNames[random.bounded(static_cast<int>(kNames.size()))] + QString::number(number);
}

GradeScheme randomGrades(QRandomGenerator &random)
{
    GradeScheme scheme;
    scheme.name = random.bounded(3) == 0 ? QString() : randomName(random, 0);
    const auto fields = gradeFields();
    for (int i = 1 + random.bounded(5); i > 0; --i) {
        GradeCriterion criterion;
        criterion.label = randomName(random, i);
        const std::string_view key = fields[static_cast<std::size_t>(random.bounded(int(fields.size())))].key;
        criterion.field = toQString(key);
        criterion.unknown = random.bounded(200) / 8.0 - 10;
        const int bands = 1 + random.bounded(4);
        for (int b = 0; b < bands; ++b) {
            GradeBand band;
            band.label = randomName(random, b);
            band.field = random.bounded(4) == 0 ? u"extra.own"_s : criterion.field;
            if (b + 1 < bands || random.bounded(2) == 0)
                band.from = random.bounded(1'000'000) / 16.0 - 500;
            band.points = random.bounded(400) / 4.0 - 50;
            criterion.bands.push_back(band);
        }
        const bool isCounted = std::ranges::all_of(criterion.bands, [](const GradeBand &band) {
            const auto input = readGradeInput(band.field);
            return input && input->isCounted();
        });
        if (isCounted && random.bounded(2) == 0)
            criterion.halfLife = 1 + random.bounded(100) / 3.0;
        criterion.lessIsBetter = random.bounded(4) == 0;
        scheme.criteria.push_back(criterion);
    }
    double from = 100;
    for (int i = 1 + random.bounded(5); i > 0; --i)
        scheme.cutoffs.push_back({randomName(random, 100 + i), from -= 1 + random.bounded(80) / 8.0});
    scheme.rest = u"rest"_s;
    return scheme;
}

std::vector<double> risingPoints(QRandomGenerator &random, int count)
{
    std::vector<double> points;
    double last = -random.bounded(100);
    for (; count > 0; --count)
        points.push_back(last += random.bounded(40) / 4.0);
    return points;
}

RfmScheme randomRfm(QRandomGenerator &random)
{
    RfmScheme scheme;
    scheme.name = randomName(random, 0);
    scheme.bins = RfmScheme::kFewestBins + random.bounded(RfmScheme::kMostBins - RfmScheme::kFewestBins + 1);
    scheme.boundary = static_cast<RfmBoundary>(random.bounded(2));
    if (random.bounded(2) == 0)
        scheme.cuts = RfmCuts{risingPoints(random, scheme.bins - 1), risingPoints(random, scheme.bins - 1),
                              risingPoints(random, scheme.bins - 1)};
    const auto range = [&random] {
        const int low = 1 + random.bounded(5);
        return RfmSegment::Range{low, low + random.bounded(6 - low)};
    };
    for (int i = 1 + random.bounded(8); i > 0; --i)
        scheme.segments.push_back({randomName(random, random.bounded(4)), range(), range(), range()});
    scheme.rest = u"Others"_s;
    return scheme;
}

/// Takes one value of @p value away or makes it another type, somewhere inside.
QJsonValue withFault(const QJsonValue &value, QRandomGenerator &random)
{
    if (value.isObject() && random.bounded(4) != 0) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        if (keys.isEmpty())
            return 7;
        const QString key = keys[random.bounded(static_cast<int>(keys.size()))];
        if (random.bounded(3) == 0)
            object.remove(key);
        else
            object[key] = withFault(object[key], random);
        return object;
    }
    if (value.isArray() && random.bounded(4) != 0) {
        QJsonArray array = value.toArray();
        if (array.isEmpty())
            return true;
        const int at = random.bounded(static_cast<int>(array.size()));
        array[at] = withFault(array[at], random);
        return array;
    }
    const QList<QJsonValue> others{QJsonValue(), true,          -1e300,    u""_s,
                                   QJsonArray(), QJsonObject(), u"text"_s, 2.5};
    return others[random.bounded(static_cast<int>(others.size()))];
}

} // namespace

/// Schemes as JSON: any that can be made comes back the same; any that is spoilt is read or told of.
class SchemeRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grades();
    void rfm();
    void cellsAreTheFirstSegment();
    void spoilt_data();
    void spoilt();
    void shippedSchemesAreWhole();
    void gradeFieldsAreTheTable();
};

void SchemeRoundTripTest::grades()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const GradeScheme scheme = randomGrades(random);
        const QByteArray json = scheme.toJson();
        const auto read = GradeScheme::fromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY2(*read == scheme, json.constData());
        QCOMPARE(read->toJson(), json);
        const QStringList names = scheme.grades();
        QCOMPARE(names.size(), static_cast<qsizetype>(scheme.cutoffs.size()) + 1);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    }
}

void SchemeRoundTripTest::rfm()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 500; ++round) {
        const RfmScheme scheme = randomRfm(random);
        const QByteArray json = scheme.toJson();
        const auto read = RfmScheme::fromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->name, scheme.name);
        QCOMPARE(read->bins, scheme.bins);
        QVERIFY(read->boundary == scheme.boundary);
        QVERIFY(read->cuts == scheme.cuts);
        QVERIFY(read->segments == scheme.segments);
        QCOMPARE(read->rest, scheme.rest);
        QCOMPARE(read->toJson(), json);
    }
}

void SchemeRoundTripTest::cellsAreTheFirstSegment()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const RfmScheme scheme = randomRfm(random);
        const auto cells = scheme.cells();
        const QStringList groups = scheme.groups();
        QCOMPARE(groups.last(), scheme.rest);
        for (int cell = 0; cell < 125; ++cell) {
            const int r = 1 + cell / 25;
            const int f = 1 + cell / 5 % 5;
            const int m = 1 + cell % 5;
            QString expected = scheme.rest;
            for (auto segment = scheme.segments.crbegin(); segment != scheme.segments.crend(); ++segment) {
                if (segment->recency.contains(r) && segment->frequency.contains(f) &&
                    segment->monetary.contains(m))
                    expected = segment->name;
            }
            QCOMPARE(RfmScheme::cellOf(r, f, m), static_cast<std::size_t>(cell));
            QCOMPARE(groups.value(cells.at(static_cast<std::size_t>(cell))), expected);
        }
    }
}

void SchemeRoundTripTest::spoilt_data()
{
    QTest::addColumn<bool>("isRfm");
    QTest::newRow("grading") << false;
    QTest::newRow("RFM") << true;
}

void SchemeRoundTripTest::spoilt()
{
    QFETCH(bool, isRfm);
    QRandomGenerator random(4);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        const QByteArray whole = isRfm ? randomRfm(random).toJson() : randomGrades(random).toJson();
        QByteArray json = whole;
        if (round % 4 == 0)
            json.truncate(random.bounded(static_cast<int>(json.size())));
        else
            json =
                QJsonDocument(withFault(QJsonDocument::fromJson(whole).object(), random).toObject()).toJson();
        Error error;
        if (isRfm) {
            const auto read = RfmScheme::fromJson(json);
            error = read ? Error{} : read.error();
            if (read)
                QVERIFY(read->bins >= 3 && read->bins <= 10 && !read->segments.empty());
        } else {
            const auto read = GradeScheme::fromJson(json);
            error = read ? Error{} : read.error();
            if (read)
                QVERIFY(!read->criteria.empty() && !read->cutoffs.empty() && !read->rest.isEmpty());
        }
        if (error.message.isEmpty())
            continue;
        ++refused;
        QCOMPARE(error.code, ErrorCode::Invalid);
        QVERIFY2(error.message.startsWith(u"The scheme cannot be used: "_s) && error.message.endsWith(u'.') &&
                     !error.message.contains(u"%1"_s),
                 qPrintable(error.message));
    }
    QVERIFY(refused > 500);
}

void SchemeRoundTripTest::shippedSchemesAreWhole()
{
    QSet<QString> seen;
    for (const ShippedScheme &scheme : shippedSchemes()) {
        const QString key = toQString(scheme.key);
        const QString name = QString::number(static_cast<int>(scheme.kind)) + key;
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        if (scheme.kind == SchemeKind::Rfm) {
            const auto rfm = shippedRfmScheme(key);
            QVERIFY(rfm);
            // The classes of Chinese textbooks and of the R package are called so in every language.
            for (const QString &group : rfm->groups())
                QVERIFY2(key != u"default" || isShippedLabel(group, u"Segment"_s), qPrintable(group));
            continue;
        }
        const auto grades = shippedGradeScheme(key);
        QVERIFY(grades);
        for (const GradeCriterion &criterion : grades->criteria) {
            QVERIFY2(isShippedLabel(criterion.label), qPrintable(criterion.label));
            for (const GradeBand &band : criterion.bands)
                QVERIFY2(isShippedLabel(band.label, criterion.label), qPrintable(band.label));
        }
        for (const QString &field : grades->fields())
            QVERIFY2(readGradeInput(field), qPrintable(field));
    }
    QVERIFY(seen.size() >= 7);
    QCOMPARE(schemeLabel(u"my own band"_s), u"my own band"_s);
    QVERIFY(!isShippedLabel(u"my own band"_s));
    // Segments are no words of other things: a stage or field may be called "New".
    QVERIFY(!isShippedLabel(u"New"_s));
    QVERIFY(isShippedLabel(u"New"_s, u"Segment"_s));
}

void SchemeRoundTripTest::gradeFieldsAreTheTable()
{
    QSet<QString> keys;
    for (const GradeField &field : gradeFields()) {
        const QString key = toQString(field.key);
        QVERIFY2(!keys.contains(key), qPrintable(key));
        keys.insert(key);
        QVERIFY2(field.lowest < field.highest && field.reach > 0, qPrintable(key));
        QCOMPARE(gradeField(key).kind, field.kind);
    }
    const GradeField own = gradeField(u"extra.Budget");
    QVERIFY(own.kind == GradeFieldKind::Amount && std::isinf(own.highest) && own.mayBeUnknown);
}

QTEST_GUILESS_MAIN(SchemeRoundTripTest)
#include "tst_schemeroundtrip.moc"
