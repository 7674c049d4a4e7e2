// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradeinput.h"
#include "domain/gradescheme.h"
#include "domain/shippedschemes.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class GradeSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_data();
    void shipped();
    void unknownKey();
    void defaults();
    void refused_data();
    void refused();
    void valueCutPoints();
};

void GradeSchemeTest::shipped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("grades");
    QTest::addColumn<QStringList>("fields");
    const QStringList letters{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    const QStringList contact{u"contactDays30"_s, u"contactDays90"_s};
    const QStringList base{u"need"_s, u"value"_s};
    QTest::newRow("default") << u"default"_s << letters << (base + contact + QStringList{u"stage"_s});
    QTest::newRow("software") << u"software"_s << letters << (base + contact);
    QTest::newRow("manufacturer") << u"manufacturer"_s << letters << (base + QStringList{u"stage"_s});
    QTest::newRow("intent") << u"intent"_s << QStringList{u"high"_s, u"medium"_s, u"low"_s}
                            << (QStringList{u"enquiries90"_s, u"webVisits90"_s, u"value"_s} + contact +
                                QStringList{u"meetings90"_s, u"events90"_s, u"trials90"_s, u"replies90"_s});
    QTest::newRow("value") << u"value"_s << QStringList{u"high"_s, u"medium"_s, u"low"_s}
                           << QStringList{u"value"_s, u"count(purchase, 365)"_s};
}

void GradeSchemeTest::shipped()
{
    QFETCH(QString, key);
    const auto scheme = shippedGradeScheme(key);
    QVERIFY2(scheme, scheme ? "" : qPrintable(scheme.error().message));
    QTEST(scheme->grades(), "grades");
    QTEST(scheme->fields(), "fields");
    const auto again = GradeScheme::fromJson(scheme->toJson());
    QVERIFY(again);
    QVERIFY(*again == *scheme);
    for (const QString &field : scheme->fields())
        QVERIFY2(readGradeInput(field), qPrintable(field));
    for (const QString &grade : scheme->grades())
        QVERIFY2(isShippedLabel(grade, u"Grade"_s), qPrintable(grade));
    QVERIFY(isShippedLabel(scheme->name));
    for (const GradeCriterion &criterion : scheme->criteria) {
        QVERIFY2(isShippedLabel(criterion.label), qPrintable(criterion.label));
        for (const GradeBand &band : criterion.bands)
            QVERIFY2(isShippedLabel(band.label, criterion.label), qPrintable(band.label));
    }
}

void GradeSchemeTest::unknownKey()
{
    const auto scheme = shippedGradeScheme(u"nosuch");
    QVERIFY(!scheme);
    QCOMPARE(scheme.error().code, ErrorCode::NotFound);
    QCOMPARE(scheme.error().message,
             u"There is no scheme “nosuch”; use one of default, software, manufacturer, "
             "intent, value, or a scheme file."_s);
}

void GradeSchemeTest::defaults()
{
    const auto scheme =
        GradeScheme::fromJson(R"({"criteria":[{"field":"need","bands":[{"from":3,"points":5},{"points":1}]}],
                                  "cutoffs":[{"grade":"A","from":3}],"rest":"B"})");
    QVERIFY(scheme);
    const GradeCriterion &criterion = scheme->criteria.front();
    QCOMPARE(criterion.label, u"need"_s);
    QCOMPARE(criterion.unknown, 0.0);
    QCOMPARE(criterion.bands[0].label, u"≥ 3"_s);
    QCOMPARE(criterion.bands[1].label, u"…"_s);
    QCOMPARE(criterion.bands[1].field, u"need"_s);
    QVERIFY(!criterion.bands[1].from);
}

void GradeSchemeTest::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray tail = R"(,"cutoffs":[{"grade":"A","from":3}],"rest":"B"})";
    const auto bands = [&tail](const char *text) -> QByteArray {
        return QByteArray(R"({"criteria":[{"field":"need","bands":[)") + text + "]}]" + tail;
    };
    const QByteArray head = R"({"criteria":[{"field":"need","bands":[{"points":1}]}])";
    QTest::newRow("empty file") << QByteArray() << u"line 1 must be valid JSON"_s;
    QTest::newRow("no JSON") << QByteArray("{\"criteria\":\n [1,\n}") << u"line 3 must be valid JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"line 1 must begin a JSON object"_s;
    QTest::newRow("no criteria") << QByteArray("{") + tail.mid(1) << u": criteria must be a list"_s;
    QTest::newRow("criterion a number")
        << QByteArray(R"({"criteria":[1])") + tail << u"criteria 1 must be an object"_s;
    QTest::newRow("no field") << QByteArray(R"({"criteria":[{"bands":[{"points":1}]}])") + tail
                              << u"criteria 1, field must be a text"_s;
    QTest::newRow("no bands") << QByteArray(R"({"criteria":[{"field":"need"}])") + tail
                              << u"criteria 1, bands must be a list"_s;
    QTest::newRow("points a text") << bands(R"({"from":1,"points":"5"})")
                                   << u"criteria 1, bands 1, points must be a number"_s;
    QTest::newRow("no points") << bands(R"({"from":2,"points":1},{"from":1})")
                               << u"criteria 1, bands 2, points must be a number"_s;
    QTest::newRow("points too large") << bands(R"({"points":1e9})") << u"bands 1, points must be a number"_s;
    QTest::newRow("from a text") << bands(R"({"from":"x","points":1})")
                                 << u"bands 1, from must be a number"_s;
    QTest::newRow("rest band first") << bands(R"({"points":1},{"from":1,"points":2})")
                                     << u"bands 1, from may be left out in the last band only"_s;
    QTest::newRow("blank label") << bands(R"({"label":" ","points":1})")
                                 << u"bands 1, label must be a text"_s;
    const auto with = [&tail](const char *field, const char *more) -> QByteArray {
        return QByteArray(R"({"criteria":[{"field":")") + field + R"(","bands":[{"points":1}],)" + more +
               "}]" + tail;
    };
    QTest::newRow("half-life of a value")
        << with("value", R"("halfLife":14)") << u"criteria 1, halfLife is for counts"_s;
    QTest::newRow("half-life a text")
        << with("contactDays90", R"("halfLife":"x")") << u"criteria 1, halfLife must be a number"_s;
    QTest::newRow("half-life of nothing")
        << with("contactDays90", R"("halfLife":0)") << u"criteria 1, halfLife must be a number from 1"_s;
    QTest::newRow("better what") << with("value", R"("better":"lower")")
                                 << u"criteria 1, better must be “more” or “less”"_s;
    QTest::newRow("no cut-offs") << head + R"(,"rest":"B"})" << u": cutoffs must be a list"_s;
    QTest::newRow("cut-offs rise")
        << head + R"(,"cutoffs":[{"grade":"A","from":3},{"grade":"B","from":4}],"rest":"C"})"
        << u"cutoffs 2, from must be lower"_s;
    QTest::newRow("cut-offs equal")
        << head + R"(,"cutoffs":[{"grade":"A","from":3},{"grade":"B","from":3}],"rest":"C"})"
        << u"cutoffs 2, from must be lower"_s;
    QTest::newRow("a grade twice")
        << head + R"(,"cutoffs":[{"grade":"A","from":3},{"grade":"A","from":1}],"rest":"C"})"
        << u"cutoffs 2, grade must not name a grade again"_s;
    QTest::newRow("no rest") << head + R"(,"cutoffs":[{"grade":"A","from":3}]})"
                             << u": rest must be a text"_s;
    QTest::newRow("rest twice") << head + R"(,"cutoffs":[{"grade":"A","from":3}],"rest":"A"})"
                                << u": rest must be a grade of its own"_s;
}

void GradeSchemeTest::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto scheme = GradeScheme::fromJson(json);
    QVERIFY(!scheme);
    QCOMPARE(scheme.error().code, ErrorCode::Invalid);
    const QString message = scheme.error().message;
    QVERIFY2(message.contains(place), qPrintable(message));
    QVERIFY2(message.endsWith(u"; correct it and try again."), qPrintable(message));
}

void GradeSchemeTest::valueCutPoints()
{
    auto scheme = shippedGradeScheme();
    QVERIFY(scheme);
    const GradeScheme before = *scheme;
    scheme->setValueCutPoints(5000, 700);
    QCOMPARE(scheme->criteria[1].bands[0].from, 5000.0);
    QCOMPARE(scheme->criteria[1].bands[1].from, 700.0);
    QVERIFY(!scheme->criteria[1].bands[2].from);
    scheme->setValueCutPoints(100'000, 20'000);
    QVERIFY(*scheme == before);
    scheme->criteria.erase(scheme->criteria.begin() + 1);
    const GradeScheme without = *scheme;
    scheme->setValueCutPoints(1, 0);
    QVERIFY(*scheme == without);
}

QTEST_GUILESS_MAIN(GradeSchemeTest)
#include "tst_gradescheme.moc"
