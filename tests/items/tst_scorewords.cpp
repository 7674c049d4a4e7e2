// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scorewords.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Factors of a learned score in words.
class ScoreWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factors_data();
    void factors();
};

void ScoreWordsTest::factors_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<ScoreFactor::Meaning>("meaning");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    using enum ScoreFactor::Meaning;
    QTest::newRow("a day") << u"lastContact"_s << Number << u"20778"_s << u"Last contact: 2026-11-21"_s;
    QTest::newRow("a day between") << u"lastContact"_s << Number << u"20777.6"_s
                                   << u"Last contact: 2026-11-21"_s;
    QTest::newRow("a day in general")
        << u"lastContact"_s << Number << QString() << u"Last contact: more of it"_s;
    QTest::newRow("no day at all") << u"lastContact"_s << Number << u"soon"_s << u"Last contact: soon"_s;
    QTest::newRow("a day beyond all") << u"lastContact"_s << Number << u"1e300"_s << u"Last contact: 1e300"_s;
    QTest::newRow("a number") << u"employees"_s << Number << u"12"_s << u"Employees: 12"_s;
    QTest::newRow("not known") << u"city"_s << Missing << QString() << u"City: not known"_s;
    QTest::newRow("rare") << u"city"_s << Other << QString() << u"City: a rare value"_s;
    QTest::newRow("a level") << u"city"_s << Level << u"%1"_s << u"City: %1"_s;
    QTest::newRow("of the deal") << u"deal.owner"_s << Level << u"Tom"_s << u"Owner of the deal: Tom"_s;
}

void ScoreWordsTest::factors()
{
    QFETCH(QString, field);
    QFETCH(ScoreFactor::Meaning, meaning);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const std::vector<ScoreFieldName> fields{{field.toStdString(), false}};
    QCOMPARE(scoreFactorText(Snapshot(), fields, {0, meaning, value.toStdString(), 1}), words);
}

QTEST_APPLESS_MAIN(ScoreWordsTest)
#include "tst_scorewords.moc"
