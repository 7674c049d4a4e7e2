// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCustomers = "id,name,email\n1,Aha,a@aha.example\n2,Bee,b@bee.example\n3,Cee,c@cee.example\n";
// By key, e-mail and name; one grade beyond the scale, one without a day, one that answers nothing.
constexpr auto kAnswers = "customer,date,Q1,What should we do better?\n"
                          "1,2026-03-02,5,\n"
                          "b@bee.example,2026-03-05,2,Answer faster\n"
                          "Cee,2026-08-05,4,\n"
                          "Dee,2026-08-06,4,\n"
                          "1,2026-08-07,6,\n"
                          "1,,4,\n"
                          "1,2026-08-09,,\n";

QJsonObject rowOf(const QJsonObject &json, const QString &period, const QJsonValue &className = {})
{
    for (const QJsonValue &row : json[u"rows"_s].toArray()) {
        if (row[u"period"_s] == period &&
            row[u"class"_s] == (className.isUndefined() ? QJsonValue::Null : className))
            return row.toObject();
    }
    return {};
}

} // namespace

/// The verb survey on a small book of known content, on 2026-11-21.
class CliSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThem();
    void planAgreesWithImport();
    void sameFileAgain();
    void figures();
    void byClass();
    void needsComeAlong();
    void findsTheQuestionnaire();
    void answers();
    void churn();
    void refused_data();
    void refused();

private:
    static void fill(const CommandLine &line);
};

void CliSurveyTest::fill(const CommandLine &line)
{
    if (line.run({u"import"_s, line.write(u"c.csv"_s, kCustomers)}).status != 0)
        qFatal("no book");
}

void CliSurveyTest::listsThem()
{
    const CommandLine line;
    fill(line);
    const QJsonArray rows = line.json({u"survey"_s}).json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0][u"key"_s].toString(), u"csat"_s);
    QCOMPARE(rows[0][u"inBook"_s].toBool(true), false);
    QCOMPARE(rows[0][u"n"_s].toInt(-1), 0);
    for (const QJsonValue &row : rows)
        QVERIFY(!row[u"reason"_s].toString().isEmpty());
    QVERIFY(line.run({u"survey"_s}).out.contains("csat"));
}

void CliSurveyTest::planAgreesWithImport()
{
    const CommandLine line;
    fill(line);
    const QString file = line.write(u"a.csv"_s, kAnswers);
    const QString before = line.json({u"check"_s}).json[u"contentHash"_s].toString();
    const QStringList import{u"survey"_s, u"import"_s, file, u"--questionnaire"_s, u"csat"_s};
    const RunOutcome plan = line.json(import + QStringList(u"--plan"_s));
    QVERIFY2(plan.status == 0, plan.err.constData());
    QCOMPARE(line.json({u"check"_s}).json[u"contentHash"_s].toString(), before);
    const RunOutcome done = line.json(import);
    QVERIFY2(done.status == 0, done.err.constData());
    for (const char *key : {"rows", "new", "updated", "unchanged", "review", "rejected", "unlinked"}) {
        QVERIFY(done.json.contains(QLatin1StringView(key)));
        QCOMPARE(done.json[QLatin1StringView(key)], plan.json[QLatin1StringView(key)]);
    }
    QCOMPARE(done.json[u"rows"_s].toInt(), 7);
    QCOMPARE(done.json[u"new"_s].toInt(), 4);
    QCOMPARE(done.json[u"rejected"_s].toInt(), 3);
    QCOMPARE(line.json({u"list"_s, u"--limit"_s, u"0"_s}).json[u"total"_s].toInt(), 4); // Dee was made
    QCOMPARE(line.run({u"undo"_s}).status, 0);
    QCOMPARE(line.json({u"check"_s}).json[u"contentHash"_s].toString(), before);
}

void CliSurveyTest::sameFileAgain()
{
    const CommandLine line;
    fill(line);
    const QStringList import{u"survey"_s, u"import"_s, line.write(u"a.csv"_s, kAnswers), u"--questionnaire"_s,
                             u"csat"_s};
    QCOMPARE(line.json(import).json[u"new"_s].toInt(), 4);
    const QString hash = line.json({u"check"_s}).json[u"contentHash"_s].toString();
    const RunOutcome again = line.json(import);
    QCOMPARE(again.json[u"new"_s].toInt(-1), 0);
    QCOMPARE(again.json[u"unchanged"_s].toInt(), 4);
    QCOMPARE(line.json({u"check"_s}).json[u"contentHash"_s].toString(), hash);
}

void CliSurveyTest::figures()
{
    const CommandLine line;
    fill(line);
    line.run({u"survey"_s, u"import"_s, line.write(u"a.csv"_s, kAnswers), u"--questionnaire"_s, u"csat"_s});
    const RunOutcome outcome = line.json({u"survey"_s, u"csat"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonObject all = rowOf(outcome.json, u"all"_s);
    QCOMPARE(all[u"n"_s].toInt(), 4);
    QCOMPARE(all[u"csat"_s].toDouble(), 0.75);
    QCOMPARE(all[u"mean"_s].toDouble(), 3.75);
    QCOMPARE(all[u"few"_s].toBool(), true);
    // Wilson, 3 of 4.
    QVERIFY(qAbs(all[u"low"_s].toDouble() - 0.3006) < 1e-3);
    QVERIFY(qAbs(all[u"high"_s].toDouble() - 0.9544) < 1e-3);
    QVERIFY(all[u"reason"_s].toString().contains(u"3 of 4"));
    QCOMPARE(rowOf(outcome.json, u"2026-Q1"_s)[u"n"_s].toInt(), 2);
    QCOMPARE(rowOf(outcome.json, u"2026-Q3"_s)[u"n"_s].toInt(), 2);
    const QJsonArray questions = outcome.json[u"questions"_s].toArray();
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions[1][u"written"_s][0][u"customer"_s].toString(), u"Bee"_s);
    const RunOutcome since = line.json({u"survey"_s, u"csat"_s, u"--from"_s, u"2026-07-01"_s});
    QCOMPARE(rowOf(since.json, u"all"_s)[u"n"_s].toInt(), 2);
    QCOMPARE(since.json[u"responses"_s].toInt(), 2);
    QVERIFY(line.run({u"survey"_s, u"csat"_s}).out.contains("3 of 4"));
}

void CliSurveyTest::byClass()
{
    const CommandLine line;
    fill(line);
    line.run({u"survey"_s, u"import"_s, line.write(u"a.csv"_s, kAnswers), u"--questionnaire"_s, u"csat"_s});
    const RunOutcome outcome =
        line.json({u"survey"_s, u"csat"_s, u"--by"_s, u"lifecycle"_s, u"--unit"_s, u"month"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const QJsonArray rows = outcome.json[u"rows"_s].toArray();
    std::int64_t sum = 0;
    for (const QJsonValue &row : rows)
        sum += row[u"period"_s] == u"all"_s && !row[u"class"_s].isNull() ? row[u"n"_s].toInt() : 0;
    QCOMPARE(sum, 4); // nobody bought: all are potential
    QCOMPARE(rowOf(outcome.json, u"2026-08"_s)[u"n"_s].toInt(), 2);
}

void CliSurveyTest::needsComeAlong()
{
    const CommandLine line;
    fill(line);
    const QString file = line.write(u"n.csv"_s, "customer,date,Q1,Q6,Q7\n"
                                                "1,2026-11-20,Reports,200k,2026-12-31\n"
                                                "2,2026-11-20,Reports,lots,\n");
    const RunOutcome outcome = line.json({u"survey"_s, u"import"_s, file, u"--questionnaire"_s, u"need"_s});
    QCOMPARE(outcome.json[u"new"_s].toInt(), 1);
    QCOMPARE(outcome.json[u"rejected"_s].toInt(), 1);
    QCOMPARE(line.json({u"list"_s, u"--where"_s, u"need = clear"_s}).json[u"matched"_s].toInt(), 1);
}

void CliSurveyTest::findsTheQuestionnaire()
{
    const CommandLine line;
    fill(line);
    const QString file = line.write(
        u"why.csv"_s, "客户,日期,Why do you not buy from us any more?\n1,2026-10-01,Price;Quality\n");
    const RunOutcome outcome = line.json({u"survey"_s, u"import"_s, file});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"new"_s].toInt(), 1);
    const RunOutcome told = line.json({u"survey"_s, u"churn"_s});
    QCOMPARE(told.json[u"responses"_s].toInt(), 1);
    QCOMPARE(told.json[u"rows"_s][0][u"choice"_s].toString(), u"Price"_s);
    QCOMPARE(told.json[u"rows"_s][0][u"n"_s].toInt(), 1);
    // A file of something else.
    const QString other = line.write(u"o.csv"_s, "customer,date,colour\n1,2026-10-01,blue\n");
    const RunOutcome none = line.run({u"survey"_s, u"import"_s, other});
    QCOMPARE(none.status, 1);
    QVERIFY(none.err.contains("question"));
}

void CliSurveyTest::answers()
{
    const CommandLine line;
    fill(line);
    const RunOutcome done = line.json({u"survey"_s, u"answer"_s, u"nps"_s, u"key:1"_s, u"9"_s,
                                       u"Good people"_s, u"--call"_s, u"--day"_s, u"2026-11-20"_s});
    QVERIFY2(done.status == 0, done.err.constData());
    const QJsonObject all = rowOf(line.json({u"survey"_s, u"nps"_s}).json, u"all"_s);
    QCOMPARE(all[u"n"_s].toInt(), 1);
    QCOMPARE(all[u"nps"_s].toDouble(), 1.0);
    QCOMPARE(line.json({u"list"_s, u"--where"_s, u"lastContact = 2026-11-20"_s}).json[u"matched"_s].toInt(),
             1);
    QCOMPARE(line.run({u"survey"_s, u"answer"_s, u"nps"_s, u"key:1"_s, u"11"_s}).status, 1);
    // What was written leaves the book with the scores.
    QCOMPARE(line.run({u"export"_s, line.file(u"out.csv"_s), u"--table"_s, u"surveys"_s}).status, 0);
    QVERIFY(line.read(u"out.csv"_s).contains("Good people"));
}

void CliSurveyTest::churn()
{
    const CommandLine line;
    fill(line);
    const QString purchases =
        line.write(u"p.csv"_s, "order,customer,date,amount\na,1,2024-01-01,300\nb,2,2024-01-05,200\n");
    QCOMPARE(line.run({u"import"_s, purchases, u"--into"_s, u"purchases"_s}).status, 0);
    line.run({u"survey"_s, u"answer"_s, u"churn"_s, u"key:1"_s, u"1"_s, u"Rival"_s});
    const QJsonObject churn = line.json({u"survey"_s, u"churn"_s}).json[u"churn"_s].toObject();
    QCOMPARE(churn[u"churned"_s].toInt(), 2);
    QCOMPARE(churn[u"asked"_s].toInt(), 1);
    QCOMPARE(churn[u"reasons"_s][0][u"choice"_s].toString(), u"Price"_s);
    QCOMPARE(churn[u"customers"_s][0][u"customer"_s].toString(), u"Aha"_s);
    QCOMPARE(churn[u"customers"_s][0][u"text"_s].toString(), u"Rival"_s);
    QCOMPARE(churn[u"customers"_s].toArray().size(), 2);
    QVERIFY(churn[u"customers"_s][1][u"lostFor"_s].toArray().isEmpty());
}

void CliSurveyTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("no such one") << QStringList{u"mood"_s} << QByteArray("mood");
    QTest::newRow("class") << QStringList{u"csat"_s, u"--by"_s, u"mood"_s} << QByteArray("--by");
    QTest::newRow("unit") << QStringList{u"csat"_s, u"--unit"_s, u"week"_s} << QByteArray("--unit");
    QTest::newRow("no file") << QStringList{u"import"_s} << QByteArray("file");
    QTest::newRow("missing file") << QStringList{u"import"_s, u"/nowhere.csv"_s} << QByteArray("nowhere");
    QTest::newRow("no answers") << QStringList{u"answer"_s, u"csat"_s} << QByteArray("answer");
    QTest::newRow("two names") << QStringList{u"csat"_s, u"nps"_s} << QByteArray("survey");
}

void CliSurveyTest::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.run(QStringList(u"survey"_s) + arguments);
    QVERIFY(outcome.status != 0);
    QVERIFY2(outcome.err.contains(word), outcome.err.constData());
}

QTEST_MAIN(CliSurveyTest)
#include "tst_clisurvey.moc"
