// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bandstandard.h"

#include "domain/shippedschemes.h"

#include <QSet>
#include <QTest>

using namespace leadbook;

class BandStandardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLevelOfNeedHasItsOwn();
    void bandsOfShippedSchemes_data();
    void bandsOfShippedSchemes();
    void whatIsCountedHasNone();
};

void BandStandardTest::everyLevelOfNeedHasItsOwn()
{
    QSet<QString> all;
    for (int level = 0; level <= 3; ++level) {
        QVERIFY(!levelStandard(u"need", level).isEmpty());
        all << levelStandard(u"need", level);
    }
    QCOMPARE(all.size(), 4);
    QVERIFY(levelStandard(u"need", 4).isEmpty());
    QVERIFY(levelStandard(u"stage", 3).isEmpty());
}

void BandStandardTest::bandsOfShippedSchemes_data()
{
    QTest::addColumn<QString>("key");
    for (const ShippedScheme &scheme : shippedSchemes()) {
        if (scheme.kind == SchemeKind::Grading)
            QTest::addRow("%s", scheme.key.data()) << QString::fromLatin1(scheme.key.data());
    }
}

/// The band without a start is judged by the lowest level.
void BandStandardTest::bandsOfShippedSchemes()
{
    QFETCH(QString, key);
    const GradeScheme scheme = shippedGradeScheme(key).value();
    for (const GradeCriterion &criterion : scheme.criteria) {
        for (const GradeBand &band : criterion.bands) {
            const QString standard = bandStandard(criterion, band);
            if (criterion.field != u"need")
                QVERIFY(standard.isEmpty());
            else
                QCOMPARE(standard, levelStandard(u"need", band.from ? int(*band.from) : 1));
        }
    }
}

void BandStandardTest::whatIsCountedHasNone()
{
    GradeCriterion criterion;
    criterion.field = QStringLiteral("value");
    GradeBand band;
    band.from = 3;
    QVERIFY(bandStandard(criterion, band).isEmpty());
    band.field = QStringLiteral("need"); // a band's own field counts
    QCOMPARE(bandStandard(criterion, band), levelStandard(u"need", 3));
}

QTEST_GUILESS_MAIN(BandStandardTest)
#include "tst_bandstandard.moc"
