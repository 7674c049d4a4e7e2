// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "support/testdata.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSalesTeam =
    u"Tags,Lead Quality,Lead Profile,Asymmetrique Activity Index,Asymmetrique Profile Index,"
    "Asymmetrique Activity Score,Asymmetrique Profile Score"_s;

/// @p count customers; Heat is a number that goes with winning by @p strength, Colour is noise.
QByteArray customers(int count, double strength, std::uint64_t seed = 7)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    QByteArray text = "Customer ID,Company,Heat,Colour,Signed up\n";
    for (int i = 0; i < count; ++i) {
        const double heat = normal(random);
        const bool won = uniform(random) < 1 / (1 + std::exp(-strength * heat));
        const QByteArray number = QByteArray::number(i);
        text += "K" + number + ",Company " + number + ',' + QByteArray::number(heat, 'f', 3) + ',' +
                (random() % 2 == 0 ? "red" : "blue") + ',' + (won ? "Gold" : "None") + '\n';
    }
    return text;
}

double sumOver(const QJsonArray &bins, const QString &key)
{
    double sum = 0;
    for (const QJsonValue bin : bins)
        sum += bin[key].toDouble() * bin[u"n"_s].toDouble();
    return sum;
}

QStringList namesOf(const QJsonArray &leaks)
{
    QStringList names;
    for (const QJsonValue leak : leaks)
        names << leak[u"field"_s].toString();
    return names;
}

} // namespace

/// leadbook score: what it learns, what it says, and where it refuses.
class CliScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns();
    void noiseTellsNothing();
    void tooLittleHistory();
    void refuses_data();
    void refuses();
    void dealsInTime();
    void customersInTime();
    void xEducation_data();
    void xEducation();
    void alarmNamesTags();
};

void CliScoreTest::learns()
{
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, customers(600, 3))}).status, 0);
    const QStringList score{u"score"_s, u"--target"_s, u"Signed up=Gold"_s, u"--table"_s,
                            line.file(u"t.csv"_s)};
    const RunOutcome found = line.json(score);
    QVERIFY2(found.status == 0, found.err.constData());
    QCOMPARE(found.json[u"n"_s].toInt(), 600);
    QCOMPARE(found.json[u"verdict"_s].toString(), u"learned"_s);
    // The chance itself would have an AUC of about .9.
    QVERIFY(found.json[u"auc"_s].toDouble() > 0.85);
    const QJsonArray bins = found.json[u"calibration"_s].toArray();
    QCOMPARE(sumOver(bins, u"observed"_s), found.json[u"won"_s].toDouble());
    QVERIFY(std::abs(sumOver(bins, u"expected"_s) - found.json[u"won"_s].toDouble()) < 15);
    QCOMPARE(found.json[u"factors"_s][0][u"field"_s].toString(), u"extra.Heat"_s);
    QVERIFY(found.json[u"factors"_s][0][u"weight"_s].toDouble() > 1);
    const QByteArray table = line.read(u"t.csv"_s);
    QCOMPARE(table.count('\n'), 601);
    QVERIFY(table.contains("K0,0."));
    QVERIFY(table.contains("extra.Heat="));
    // The same again is the same to the last digit, and the grade is not touched.
    QCOMPARE(line.json(score).json[u"auc"_s], found.json[u"auc"_s]);
    QCOMPARE(line.read(u"t.csv"_s), table);
    const RunOutcome without =
        line.json({u"score"_s, u"--target"_s, u"Signed up=Gold"_s, u"--without"_s, u"Heat"_s});
    QVERIFY(without.json[u"auc"_s].toDouble() < 0.6);
}

void CliScoreTest::noiseTellsNothing()
{
    // On noise the AUC is .5 give or take .024 for 300 against 300; three times that.
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const CommandLine line;
        QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, customers(600, 0, seed))}).status, 0);
        const RunOutcome found = line.json({u"score"_s, u"--target"_s, u"Signed up=Gold"_s});
        QVERIFY(std::abs(found.json[u"auc"_s].toDouble() - 0.5) < 0.075);
        QVERIFY(found.json[u"logLoss"_s].toDouble() < 0.71); // log 2 = .693
        QCOMPARE(found.json[u"leaks"_s].toArray().size(), 0);
    }
}

void CliScoreTest::tooLittleHistory()
{
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, customers(60, 3))}).status, 0);
    const RunOutcome found = line.json({u"score"_s, u"--target"_s, u"Signed up=Gold"_s});
    QCOMPARE(found.status, 0);
    QCOMPARE(found.json[u"verdict"_s].toString(), u"tooLittleHistory"_s);
    QVERIFY(found.json[u"auc"_s].isNull());
    QCOMPARE(found.json[u"least"_s].toInt(), 50);
    QVERIFY(line.run({u"score"_s}).out.startsWith("Too little history: 0 won and 0 lost"));
}

void CliScoreTest::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no such target") << QStringList{u"--target"_s, u"Nothing"_s}
                                    << QByteArray("no field “Nothing”");
    QTest::newRow("no such value") << QStringList{u"--target"_s, u"Signed up=Silver"_s}
                                   << QByteArray("No customer has “Silver”");
    QTest::newRow("which value") << QStringList{u"--target"_s, u"Signed up"_s}
                                 << QByteArray("name the value that means won");
    QTest::newRow("no such field left out")
        << QStringList{u"--target"_s, u"Signed up=Gold"_s, u"--without"_s, u"Nothing"_s}
        << QByteArray("no field “Nothing”");
    QTest::newRow("no days") << QStringList{u"--target"_s, u"Signed up=Gold"_s, u"--date"_s, u"Heat"_s}
                             << QByteArray("holds days");
    QTest::newRow("days of deals") << QStringList{u"--date"_s, u"Heat"_s} << QByteArray("--target");
    QTest::newRow("one fold") << QStringList{u"--folds"_s, u"1"_s} << QByteArray("--folds");
    QTest::newRow("folds without end") << QStringList{u"--folds"_s, u"1000"_s} << QByteArray("2 to 100");
}

void CliScoreTest::refuses()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, sentence);
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, customers(20, 3))}).status, 0);
    const RunOutcome refused = line.run(QStringList{u"score"_s} + options);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(sentence), refused.err.constData());
}

void CliScoreTest::dealsInTime()
{
    // Deals of warm customers are mostly won; the last quarter by the day they were opened is held out.
    std::mt19937_64 random(11);
    QByteArray people = "Customer ID,Company,Warmth\n";
    QByteArray deals = "Deal ID,Customer,Stage,Opened,Closed\n";
    for (int i = 0; i < 800; ++i) {
        const bool warm = random() % 2 == 0;
        const bool won = random() % 10 < (warm ? 8 : 2);
        const QByteArray number = QByteArray::number(i);
        const QDate opened = QDate(2024, 1, 1).addDays(i);
        people += "K" + number + ",Company " + number + (warm ? ",warm\n" : ",cold\n");
        deals += "D" + number + ",K" + number + (won ? ",Won," : ",Lost,") +
                 opened.toString(Qt::ISODate).toUtf8() + ',' +
                 opened.addDays(20).toString(Qt::ISODate).toUtf8() + '\n';
    }
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, people)}).status, 0);
    QCOMPARE(line.run({u"import"_s, line.write(u"d.csv"_s, deals), u"--into"_s, u"deals"_s}).status, 0);
    const RunOutcome found = line.json({u"score"_s});
    QCOMPARE(found.json[u"holdout"_s].toString(), u"time"_s);
    QCOMPARE(found.json[u"cut"_s].toString(), QDate(2024, 1, 1).addDays(600).toString(Qt::ISODate));
    QCOMPARE(found.json[u"heldOut"_s].toInt(), 200);
    QVERIFY(found.json[u"auc"_s].toDouble() > 0.7);
    QCOMPARE(found.json[u"factors"_s][0][u"field"_s].toString(), u"extra.Warmth"_s);
    for (const QJsonValue factor : found.json[u"factors"_s].toArray())
        QVERIFY(!factor[u"field"_s].toString().contains(u"stage"_s));
}

void CliScoreTest::customersInTime()
{
    // Who came in later is held out; the last quarter of 600.
    QByteArray text = customers(600, 3);
    QByteArray dated;
    int row = -1;
    for (const QByteArray &line : text.trimmed().split('\n')) {
        const QByteArray day = QDate(2024, 1, 1).addDays(row).toString(Qt::ISODate).toUtf8();
        dated += line + (row < 0 ? QByteArray(",Came in") : ',' + day) + '\n';
        ++row;
    }
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, line.write(u"c.csv"_s, dated)}).status, 0);
    const QStringList score{u"score"_s, u"--target"_s, u"Signed up=Gold"_s};
    const RunOutcome found = line.json(score + QStringList{u"--date"_s, u"Came in"_s});
    QVERIFY2(found.status == 0, found.err.constData());
    QCOMPARE(found.json[u"holdout"_s].toString(), u"time"_s);
    QCOMPARE(found.json[u"date"_s].toString(), u"extra.Came in"_s);
    QCOMPARE(found.json[u"cut"_s].toString(), QDate(2024, 1, 1).addDays(450).toString(Qt::ISODate));
    QCOMPARE(found.json[u"heldOut"_s].toInt(), 150);
    QVERIFY(found.json[u"auc"_s].toDouble() > 0.8);
    // All were imported on one day: that says nothing, and the program says so.
    QCOMPARE(line.json(score).json[u"noDays"_s].toBool(), true);
    QVERIFY(line.run(score).out.contains("No day says when customers came in"));
    QCOMPARE(line.json(score + QStringList{u"--folds"_s, u"4"_s}).json[u"noDays"_s].toBool(), false);
}

void CliScoreTest::xEducation_data()
{
    QTest::addColumn<QString>("without");
    QTest::addColumn<double>("least");
    QTest::newRow("without the sales team's columns") << kSalesTeam << 0.88;
    QTest::newRow("nor what is updated later")
        << kSalesTeam + u",Last Activity,Last Notable Activity"_s << 0.85;
}

void CliScoreTest::xEducation()
{
    QFETCH(const QString, without);
    QFETCH(const double, least);
    LEADBOOK_REQUIRE_DATA(path, u"sales/xeducation/Leads.csv"_s);
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, path, u"--missing"_s, u"Select"_s}).status, 0);
    const RunOutcome found =
        line.json({u"score"_s, u"--target"_s, u"Converted"_s, u"--without"_s, without, u"--folds"_s, u"5"_s});
    QVERIFY2(found.status == 0, found.err.constData());
    QVERIFY2(found.json[u"auc"_s].toDouble() >= least, found.out.constData());
    QCOMPARE(found.json[u"n"_s].toInt(), 9240);
    QCOMPARE(found.json[u"won"_s].toInt(), 3561);
    const QJsonArray bins = found.json[u"calibration"_s].toArray();
    QCOMPARE(bins.size(), 10);
    // The mean error over rows, and of each tenth, which numbers in a straight line had .12 off.
    double error = 0;
    for (const QJsonValue bin : bins) {
        const double off = std::abs(bin[u"expected"_s].toDouble() - bin[u"observed"_s].toDouble());
        error += off * bin[u"n"_s].toDouble();
        QVERIFY2(off < 0.08, qPrintable(QString::number(off)));
    }
    QVERIFY2(error / 9240 < 0.02, qPrintable(QString::number(error / 9240)));
    const bool marks = found.json[u"mayKnowOutcome"_s].toArray().contains(u"extra.Last Activity"_s);
    QCOMPARE(marks, !without.contains(u"Last Activity"_s));
    QVERIFY(!namesOf(found.json[u"leaks"_s].toArray()).contains(u"tags"_s));
}

void CliScoreTest::alarmNamesTags()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/xeducation/Leads.csv"_s);
    const CommandLine line;
    QCOMPARE(line.run({u"import"_s, path, u"--missing"_s, u"Select"_s}).status, 0);
    const RunOutcome found = line.json({u"score"_s, u"--target"_s, u"Converted=1"_s});
    const QJsonArray leaks = found.json[u"leaks"_s].toArray();
    QVERIFY(namesOf(leaks).contains(u"tags"_s));
    QStringList levels;
    for (const QJsonValue leak : leaks)
        levels << leak[u"value"_s].toString();
    QVERIFY(levels.contains(u"Closed by Horizzon"_s));
}

QTEST_GUILESS_MAIN(CliScoreTest)
#include "tst_cliscore.moc"
