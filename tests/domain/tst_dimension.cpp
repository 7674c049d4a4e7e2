// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimensionjson.h"
#include "domain/field.h"
#include "domain/surveyscale.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

class DimensionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsWhole();
    void fieldsAreFields();
    void jsonRoundTrip();
    void refused_data();
    void refused();
    void leftOut_data();
    void leftOut();
    void badOnesAreNotWritten();
    void ownOnesTakeThePlaceOfShipped();
    void satisfaction_data();
    void satisfaction();
};

void DimensionTest::catalogueIsWhole()
{
    QSet<QString> keys;
    QSet<int> topics;
    for (const Dimension &dimension : shippedDimensions()) {
        QVERIFY2(!keys.contains(dimension.key), qPrintable(dimension.key));
        keys.insert(dimension.key);
        topics.insert(static_cast<int>(dimension.topic));
        QVERIFY2(dimension.fields.isEmpty() != dimension.bands.empty(), qPrintable(dimension.key));
        QVERIFY(dimension.bands.size() <= static_cast<std::size_t>(kMostBands));
        QVERIFY(dimension.isShipped && !dimensionLabel(dimension).isEmpty());
        QSet<QString> labels;
        for (const DimensionBand &band : dimension.bands)
            labels.insert(bandLabel(dimension, band));
        QCOMPARE(labels.size(), static_cast<qsizetype>(dimension.bands.size()));
    }
    QCOMPARE(topics.size(), kDimensionTopics);
    // What the source articles divide customers by.
    for (const char *asked :
         {"industry",  "size",      "lifeCycle", "lifeCycle4", "lifeCycle2",   "need",      "needLevel",
          "behaviour", "buyer",     "value",     "loyalty",    "satisfaction", "locality",  "region",
          "cityTier",  "frequency", "age",       "gender",     "income",       "education", "motive",
          "interests", "product",   "payment",   "buyingTime", "core"})
        QVERIFY2(keys.contains(QString::fromLatin1(asked)), asked);
    QCOMPARE(readyGroups().size(), std::size_t{3});
}

void DimensionTest::fieldsAreFields()
{
    for (const Dimension &dimension : shippedDimensions()) {
        for (const QString &key : dimension.fields) {
            if (key.startsWith(u"extra."))
                continue;
            const auto field = findField(Entity::Customer, key.toStdString());
            QVERIFY2(field.has_value(), qPrintable(key));
            QVERIFY2(fieldOf(*field).has(Field::Resident), qPrintable(key));
        }
    }
}

void DimensionTest::jsonRoundTrip()
{
    std::vector<Dimension> own = shippedDimensions();
    for (Dimension &dimension : own)
        dimension.isShipped = false;
    const auto read = dimensionsFromJson(toJson(own));
    QVERIFY(read);
    QVERIFY(read->problems.isEmpty());
    QVERIFY(read->dimensions == own);
    QByteArray json;
    for (const Dimension &dimension : own)
        json = withDimension(json, dimension).value();
    QCOMPARE(json, toJson(own));
    for (const Dimension &dimension : own)
        json = withoutDimension(json, dimension.key).value();
    QVERIFY(json.isEmpty());
}

void DimensionTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another object") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[]");
}

void DimensionTest::refused()
{
    QFETCH(QByteArray, json);
    const auto read = dimensionsFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Invalid);
    QVERIFY(read.error().message.endsWith(u'.'));
    const Dimension own{u"o"_s, u"O"_s, DimensionTopic::Who, {u"city"_s}, {}, false};
    QCOMPARE(withDimension(json, own).has_value(), json.isEmpty());
}

void DimensionTest::leftOut_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("no object") << QByteArray("7");
    QTest::newRow("no key") << QByteArray(R"({"label":"A","fields":["city"]})");
    QTest::newRow("no label") << QByteArray(R"({"key":"a","fields":["city"]})");
    QTest::newRow("nothing to go by") << QByteArray(R"({"key":"a","label":"A"})");
    QTest::newRow("both") << QByteArray(
        R"({"key":"a","label":"A","fields":["city"],"bands":[{"label":"x","where":"orders > 1"}]})");
    QTest::newRow("a field that is none")
        << QByteArray(R"({"key":"a","label":"A","fields":["city",{"of":1}]})");
    QTest::newRow("band without filter")
        << QByteArray(R"({"key":"a","label":"A","bands":[{"label":"x","where":" "}]})");
    QTest::newRow("twice") << QByteArray(R"({"key":" first","label":"B","fields":["city"]})");
    QByteArray bands;
    for (int i = 0; i <= kMostBands; ++i)
        bands += QByteArray(i == 0 ? "" : ",") + R"({"label":"x","where":"orders > 1"})";
    QTest::newRow("too many bands") << R"({"key":"a","label":"A","bands":[)" + bands + "]}";
}

/// A bad entry leaves the others in use.
void DimensionTest::leftOut()
{
    QFETCH(QByteArray, entry);
    const auto read =
        dimensionsFromJson(R"({"dimensions":[{"key":"first","label":"First","fields":["city"]},)" + entry +
                           R"(,{"key":"last","label":"Last","fields":["city"]}]})");
    QVERIFY(read);
    QCOMPARE(read->dimensions.size(), std::size_t{2});
    QCOMPARE(read->dimensions.front().label, u"First"_s);
    QCOMPARE(read->dimensions.back().label, u"Last"_s);
    QCOMPARE(read->problems.size(), 1);
    QVERIFY(read->problems.front().endsWith(u'.'));
}

/// Nothing is written that would be left out.
void DimensionTest::badOnesAreNotWritten()
{
    const Dimension empty{u"o"_s, u"O"_s, DimensionTopic::Who, {}, {}, false};
    QVERIFY(!withDimension({}, empty));
    Dimension many = empty;
    many.bands.assign(kMostBands + 1, {u"x"_s, u"orders > 1"_s});
    QVERIFY(!withDimension({}, many));
    many.bands.pop_back();
    QVERIFY(withDimension({}, many));
}

void DimensionTest::ownOnesTakeThePlaceOfShipped()
{
    const Dimension size{u"size"_s, u"Our sizes"_s, DimensionTopic::Who, {}, {{u"Big"_s, u"employees > 9"_s}},
                         false};
    const Dimension colour{u"colour"_s, u"Colour"_s, DimensionTopic::Who, {u"extra.Colour"_s}, {}, false};
    const auto all = withOwnDimensions({size, colour});
    const auto shipped = shippedDimensions();
    QCOMPARE(all.size(), shipped.size() + 1);
    QVERIFY(all.back() == colour);
    const auto place = std::ranges::find(shipped, u"size"_s, &Dimension::key) - shipped.begin();
    QVERIFY(all[static_cast<std::size_t>(place)] == size);
    QCOMPARE(dimensionLabel(size), u"Our sizes"_s);
}

void DimensionTest::satisfaction_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("level"); // -1: none
    const auto row = [](const char *kind, double score, int level) {
        QTest::addRow("%s %g", kind, score) << QString::fromLatin1(kind) << score << level;
    };
    row("NPS", 10, 0);
    row("nps", 9, 0);
    row("NPS", 8, 1);
    row("NPS", 6, 2);
    row("NPS", 0, 2);
    row("NPS", 11, -1);
    row("CSAT", 5, 0);
    row("CSAT", 4, 0);
    row("csat", 3, 1);
    row("CSAT", 1, 2);
    row("CSAT", 0, -1);
    row("CSAT", 6, -1);
    row("Our survey", 5, -1);
}

void DimensionTest::satisfaction()
{
    QFETCH(QString, kind);
    QFETCH(double, score);
    QFETCH(int, level);
    const auto found = satisfactionLevel(kind, score);
    QCOMPARE(found ? static_cast<int>(*found) : -1, level);
}

QTEST_APPLESS_MAIN(DimensionTest)
#include "tst_dimension.moc"
