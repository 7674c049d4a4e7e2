// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the verbs answer on a small book of known content.
class CliVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void listCounts();
    void listRows();
    void listByAnswers();
    void listWritten();
    void showByKey();
    void gradesMoveAndApply();
    void gradesOfAnotherDay();
    void misspelledInputsAreRefused();
    void rfmTotals();
    void rfmTable();
    void funnelStages();
    void funnelGroups();
    void funnelPipelines();
    void exportReadsBack();
    void exportFollowsCustomers();
    void plansWriteNothing();
    void historyAndUndo();
    void asRecorded();

private:
    QJsonArray rows(const QStringList &arguments) const
    {
        return m_line.json(QStringList(u"list"_s) + arguments).json[u"rows"_s].toArray();
    }

    CommandLine m_line;
};

void CliVerbsTest::initTestCase()
{
    QVERIFY(makeSmallBook(m_line));
}

void CliVerbsTest::keys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *arguments, const char *keys) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ')
                                 << QString::fromUtf8(keys).split(u' ');
    };
    row("list", "total matched seconds rows");
    row("show key:C1", "id name contacts deals timeline grade");
    row("grade", "counts graded moves check seconds");
    row("grade --check", "check seconds");
    row("rfm", "customers orders revenue bounds segments seconds");
    row("funnel", "stages won lost open wonValue lostValue winRate medianCycleDays meanWonCycleDays "
                  "meanClosedCycleDays groups");
    row("history", "changes");
    row("check", "ok problems contentHash");
}

void CliVerbsTest::keys()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, expected);
    const RunOutcome outcome = m_line.json(arguments);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    for (const QString &key : expected)
        QVERIFY2(outcome.json.contains(key), qPrintable(key));
    const RunOutcome text = m_line.run(arguments);
    QCOMPARE(text.status, 0);
    QVERIFY(!text.out.isEmpty());
    QVERIFY(!text.out.startsWith('{'));
}

void CliVerbsTest::listCounts()
{
    const RunOutcome outcome =
        m_line.json({u"list"_s, u"--limit"_s, u"0"_s, u"--where"_s, u"city = \"上海\""_s});
    QCOMPARE(outcome.json[u"total"_s].toInt(), 4);
    QCOMPARE(outcome.json[u"matched"_s].toInt(), 1);
    QVERIFY(outcome.json[u"rows"_s].toArray().isEmpty());
}

void CliVerbsTest::listRows()
{
    const QJsonArray found =
        rows({u"--sort"_s, u"employees:desc"_s, u"--fields"_s, u"name,employees,extra.\"Lead Quality\""_s});
    QCOMPARE(found.size(), 4);
    const QJsonObject first = found.first().toObject();
    QCOMPARE(first[u"name"_s].toString(), u"Acme Ltd"_s);
    QCOMPARE(first[u"employees"_s].toInt(), 120);
    QCOMPARE(first[u"extra.Lead Quality"_s].toString(), u"High"_s);
    QVERIFY(first[u"id"_s].toInteger() > 0);
    QVERIFY(found.last().toObject()[u"employees"_s].isNull());
    QCOMPARE(rows({u"--search"_s, u"wangwei"_s}).size(), 1);
    QCOMPARE(rows({u"--of"_s, u"contacts"_s, u"--where"_s, u"contact = \"anna graf\""_s}).size(), 1);
    QCOMPARE(rows({u"--where"_s, u"bought(category = Chairs) and not hasDeal(stage = Quotation)"_s}).size(),
             1);
}

/// Answers come by an import, are asked for, and go with its undo.
void CliVerbsTest::listByAnswers()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    QFile file(line.file(u"answers.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer,kind,score,date\nC1,NPS,3,2026-11-01\nC1,NPS,10,2026-11-02\nC2,CSAT,2,2026-11-03\n");
    file.close();
    const auto matched = [&line](const QString &filter) {
        return line.json({u"list"_s, u"--where"_s, filter, u"--limit"_s, u"0"_s})
            .json[u"matched"_s]
            .toInt(-1);
    };
    QCOMPARE(matched(u"answered"_s), 0);
    QCOMPARE(line.run({u"import"_s, file.fileName(), u"--into"_s, u"surveys"_s}).status, 0);
    QCOMPARE(matched(u"answered"_s), 2);
    QCOMPARE(matched(u"answered(score <= 6)"_s), 2);
    QCOMPARE(matched(u"answered(nps = detractor)"_s), 1);
    QCOMPARE(matched(u"answered(nps = detractor) and answered(nps = promoter)"_s), 1);
    QCOMPARE(matched(u"answered(kind = CSAT and date < 2026-11-03)"_s), 0);
    QCOMPARE(line.run({u"undo"_s}).status, 0);
    QCOMPARE(matched(u"answered"_s), 0);
    QCOMPARE(line.run({u"list"_s, u"--where"_s, u"answered(nps = unhappy)"_s}).status, 2);
}

void CliVerbsTest::listWritten()
{
    const auto written = [this](const QStringList &more) {
        return rows(QStringList{u"--search"_s, u"visit hall"_s, u"--in"_s, u"interactions"_s} + more);
    };
    QVERIFY(rows({u"--search"_s, u"visit hall"_s}).isEmpty());
    QCOMPARE(written({}).size(), 1);
    QCOMPARE(written({u"--where"_s, u"owner = \"Li Na\""_s}).first().toObject()[u"name"_s].toString(),
             u"Acme Ltd"_s);
    QVERIFY(written({u"--where"_s, u"owner = Tom"_s}).isEmpty());
    for (const QStringList &wrong :
         {QStringList{u"--in"_s, u"interactions"_s},
          QStringList{u"--search"_s, u"a"_s, u"--in"_s, u"names"_s},
          QStringList{u"--search"_s, u"a"_s, u"--in"_s, u"interactions"_s, u"--of"_s, u"contacts"_s}})
        QVERIFY(m_line.run(QStringList(u"list"_s) + wrong).status != 0);
}

void CliVerbsTest::showByKey()
{
    const RunOutcome byKey = m_line.json({u"show"_s, u"key:C1"_s});
    QCOMPARE(byKey.json[u"name"_s].toString(), u"Acme Ltd"_s);
    QCOMPARE(byKey.json[u"key"_s].toString(), u"C1"_s);
    QCOMPARE(byKey.json[u"deals"_s].toArray().size(), 1);
    QCOMPARE(byKey.json[u"extra"_s].toObject()[u"Lead Quality"_s].toString(), u"High"_s);
    const QJsonObject grade = byKey.json[u"grade"_s].toObject();
    // grading.md: need 40, value 25 (250,000), three days in 30 25, quotation 8.
    QCOMPARE(grade[u"grade"_s].toString(), u"A"_s);
    QCOMPARE(grade[u"points"_s].toDouble(), 98.0);
    QCOMPARE(grade[u"parts"_s].toArray().size(), 4);
    QVERIFY(grade[u"unknown"_s].toArray().isEmpty());
    const QString id = QString::number(byKey.json[u"id"_s].toInteger());
    QCOMPARE(m_line.json({u"show"_s, id}).json, byKey.json);
    const QJsonObject fourth = m_line.json({u"show"_s, u"key:C4"_s}).json[u"grade"_s].toObject();
    QCOMPARE(fourth[u"unknown"_s].toArray(), QJsonArray({u"Need"_s}));
    QVERIFY(fourth[u"possible"_s].toArray().size() > 1);
    QVERIFY(!fourth[u"wayUp"_s].toArray().isEmpty());
}

void CliVerbsTest::gradesMoveAndApply()
{
    const QString file =
        m_line.write(u"strict.json"_s,
                     R"({"name":"Strict","criteria":[{"label":"Need","field":"need","unknown":0,"bands":[)"
                     R"({"label":"clear","from":3,"points":10},{"label":"else","points":0}]}],)"
                     R"("cutoffs":[{"grade":"A","from":10}],"rest":"D"})");
    const RunOutcome tried = m_line.json({u"grade"_s, u"--scheme"_s, file});
    QVERIFY2(tried.status == 0, tried.err.constData());
    QCOMPARE(tried.json[u"graded"_s].toInt(), 4);
    QCOMPARE(tried.json[u"counts"_s].toObject()[u"A"_s].toInt(), 1);
    QCOMPARE(tried.json[u"counts"_s].toObject()[u"D"_s].toInt(), 3);
    QVERIFY(!tried.json[u"moves"_s].toObject().isEmpty());
    const QJsonObject before = m_line.json({u"grade"_s}).json[u"counts"_s].toObject();
    QVERIFY(before != tried.json[u"counts"_s].toObject());

    QCOMPARE(m_line.json({u"grade"_s, u"--scheme"_s, file, u"--apply"_s}).status, 0);
    QCOMPARE(m_line.json({u"grade"_s}).json[u"counts"_s].toObject(), tried.json[u"counts"_s].toObject());
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
    QCOMPARE(m_line.json({u"grade"_s}).json[u"counts"_s].toObject(), before);
}

void CliVerbsTest::gradesOfAnotherDay()
{
    // D1 was opened in September, C1 called in November: in August C1 had its need alone.
    const auto gradesOn = [this](const QString &day) {
        return m_line.json({u"grade"_s, u"--as-of"_s, day}).json;
    };
    QCOMPARE(gradesOn(u"2026-11-21"_s)[u"counts"_s].toObject()[u"A"_s].toInt(), 1);
    QVERIFY(gradesOn(u"2026-11-21"_s)[u"moves"_s].toObject().isEmpty());
    QCOMPARE(gradesOn(u"2026-08-01"_s)[u"counts"_s].toObject()[u"A"_s].toInt(), 0);
    QCOMPARE(gradesOn(u"2026-08-01"_s)[u"graded"_s].toInt(), 4);
}

void CliVerbsTest::misspelledInputsAreRefused()
{
    const QString file = m_line.write(
        u"valeu.json"_s, R"({"criteria":[{"field":"valeu","bands":[{"from":3,"points":10},{"points":0}]}],)"
                         R"("cutoffs":[{"grade":"A","from":10}],"rest":"D"})");
    for (const QStringList &more : {QStringList(), QStringList{u"--check"_s}, QStringList{u"--apply"_s}}) {
        const RunOutcome outcome = m_line.run(QStringList{u"grade"_s, u"--scheme"_s, file} + more);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("valeu"), outcome.err.constData());
    }
}

void CliVerbsTest::rfmTotals()
{
    const RunOutcome outcome = m_line.json({u"rfm"_s, u"--bins"_s, u"3"_s});
    // C3 bought and returned in two orders: one order above 0 counts.
    QCOMPARE(outcome.json[u"customers"_s].toInt(), 3);
    QCOMPARE(outcome.json[u"orders"_s].toInt(), 3);
    QCOMPARE(outcome.json[u"revenue"_s].toDouble(), 1550.5);
    QCOMPARE(outcome.json[u"bounds"_s].toObject()[u"recency"_s].toArray().size(), 2);
    int customers = 0;
    for (const QJsonValue &segment : outcome.json[u"segments"_s].toArray())
        customers += segment.toObject()[u"customers"_s].toInt();
    QCOMPARE(customers, 3);
    QCOMPARE(m_line.json({u"rfm"_s, u"--as-of"_s, u"2026-01-31"_s}).json[u"customers"_s].toInt(), 1);
}

void CliVerbsTest::rfmTable()
{
    QCOMPARE(m_line.run({u"rfm"_s, u"--table"_s, m_line.file(u"rfm.csv"_s)}).status, 0);
    const QList<QByteArray> lines = m_line.read(u"rfm.csv"_s).split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("\xEF\xBB\xBF"
                                            "customer,recency days,orders,amount,r,f,m,segment"));
    QVERIFY2(lines[1].startsWith("C1,20,1,350.5,"), lines[1].constData());
}

void CliVerbsTest::funnelStages()
{
    const RunOutcome outcome = m_line.json({u"funnel"_s});
    QCOMPARE(outcome.json[u"won"_s].toInt(), 1);
    QCOMPARE(outcome.json[u"lost"_s].toInt(), 1);
    QCOMPARE(outcome.json[u"open"_s].toInt(), 2);
    QCOMPARE(outcome.json[u"wonValue"_s].toDouble(), 5000.0);
    QCOMPARE(outcome.json[u"winRate"_s].toDouble(), 0.5);
    const QJsonObject first = outcome.json[u"stages"_s].toArray().first().toObject();
    QCOMPARE(first[u"name"_s].toString(), u"First contact"_s);
    QCOMPARE(first[u"entered"_s].toInt(), 4);
    QCOMPARE(m_line.json({u"funnel"_s, u"--count"_s, u"current"_s}).json[u"open"_s].toInt(), 2);
    QCOMPARE(m_line
                 .json({u"funnel"_s, u"--count"_s, u"cohort"_s, u"--from"_s, u"2026-09-01"_s, u"--to"_s,
                        u"2026-09-01"_s})
                 .json[u"open"_s]
                 .toInt(),
             1);
}

void CliVerbsTest::funnelGroups()
{
    const auto groupsBy = [this](const QString &by) {
        QStringList names;
        for (const QJsonValue &group : m_line.json({u"funnel"_s, u"--by"_s, by}).json[u"groups"_s].toArray())
            names << group.toObject()[u"name"_s].toString();
        return names;
    };
    QCOMPARE(groupsBy(u"owner"_s), (QStringList{u"Li Na"_s, u"Tom"_s}));
    QCOMPARE(groupsBy(u"industry"_s).size(), 3);
    QCOMPARE(groupsBy(u"product"_s).size(), 4);
}

void CliVerbsTest::funnelPipelines()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    const QString file = line.write(u"partners.csv"_s, "id,customer,stage,amount,opened\n"
                                                       "P1,C1,Alpha,10,2026-10-01\n"
                                                       "P2,C2,Omega,20,2026-10-01\n");
    QCOMPARE(line.run({u"import"_s, file, u"--into"_s, u"deals"_s}).status, 0);
    const QJsonObject shown = line.json({u"funnel"_s}).json;
    QCOMPARE(shown[u"stages"_s].toArray().first().toObject()[u"entered"_s].toInt(), 4);
    QCOMPARE(shown[u"otherPipelines"_s].toArray().size(), 1);
    const QJsonObject other = shown[u"otherPipelines"_s].toArray().first().toObject();
    QCOMPARE(other[u"deals"_s].toInt(), 2);
    const QString name = other[u"name"_s].toString();
    const RunOutcome text = line.run({u"funnel"_s});
    QVERIFY2(text.out.contains(name.toUtf8()), text.out.constData());
    const QJsonObject chosen = line.json({u"funnel"_s, u"--pipeline"_s, name}).json;
    QCOMPARE(chosen[u"pipeline"_s].toString(), name);
    QCOMPARE(chosen[u"stages"_s].toArray().first().toObject()[u"name"_s].toString(), u"Alpha"_s);
    QCOMPARE(chosen[u"open"_s].toInt(), 2);
    QCOMPARE(line.run({u"funnel"_s, u"--pipeline"_s, u"None"_s}).status, 2);
}

void CliVerbsTest::exportReadsBack()
{
    const QString path = m_line.file(u"out.csv"_s);
    const RunOutcome outcome = m_line.json({u"export"_s, path});
    QCOMPARE(outcome.json[u"rows"_s].toInt(), 4);
    QVERIFY(m_line.read(u"out.csv"_s).startsWith("\xEF\xBB\xBF"));
    const RunOutcome again = m_line.json({u"import"_s, path, u"--plan"_s});
    QVERIFY2(again.status == 0, again.err.constData());
    QCOMPARE(again.json[u"rows"_s].toInt(), 4);
    QCOMPARE(again.json[u"unchanged"_s].toInt(), 4);
    const CommandLine other;
    QCOMPARE(other.run({u"import"_s, path}).status, 0);
    QCOMPARE(other
                 .json({u"list"_s, u"--sort"_s, u"key"_s, u"--fields"_s,
                        u"key,name,contact,city,employees,owner,need,email,extra.Lead Quality"_s})
                 .json[u"rows"_s]
                 .toArray()
                 .first()
                 .toObject()[u"name"_s]
                 .toString(),
             u"Acme Ltd"_s);
}

void CliVerbsTest::exportFollowsCustomers()
{
    const QString path = m_line.file(u"purchases-out.csv"_s);
    QCOMPARE(m_line.json({u"export"_s, path, u"--table"_s, u"purchases"_s}).json[u"rows"_s].toInt(), 6);
    const RunOutcome some = m_line.json({u"export"_s, path, u"--table"_s, u"purchases"_s, u"--where"_s,
                                         u"city = \"上海\""_s, u"--fields"_s, u"customer,amount,order"_s});
    QCOMPARE(some.json[u"rows"_s].toInt(), 2);
    QCOMPARE(m_line.read(u"purchases-out.csv"_s),
             QByteArray("\xEF\xBB\xBF"
                        "customer,amount,order\r\nC1,300,O1\r\nC1,50.5,O1\r\n"));
}

void CliVerbsTest::plansWriteNothing()
{
    const CommandLine fresh;
    const QString path = fresh.write(u"customers.csv"_s, kCustomersCsv);
    const RunOutcome plan = fresh.json({u"import"_s, path, u"--plan"_s});
    QVERIFY2(plan.status == 0, plan.err.constData());
    QCOMPARE(plan.json[u"new"_s].toInt(), 4);
    QVERIFY(!QFile::exists(fresh.book()));
    const QString hash = m_line.json({u"check"_s}).json[u"contentHash"_s].toString();
    QCOMPARE(m_line.json({u"import"_s, path, u"--plan"_s}).json[u"unchanged"_s].toInt(), 4);
    QCOMPARE(m_line.json({u"check"_s}).json[u"contentHash"_s].toString(), hash);
    const RunOutcome two = m_line.json({u"import"_s, path, path, u"--plan"_s});
    QCOMPARE(two.json[u"files"_s].toArray().size(), 2);
}

void CliVerbsTest::historyAndUndo()
{
    const QString before = m_line.json({u"check"_s}).json[u"contentHash"_s].toString();
    const QString path = m_line.write(u"more.csv"_s, "id,name,city\nC9,Nine,Oslo\n");
    QCOMPARE(m_line.run({u"import"_s, path}).status, 0);
    QVERIFY(m_line.json({u"check"_s}).json[u"contentHash"_s].toString() != before);
    const RunOutcome undone = m_line.json({u"undo"_s});
    QCOMPARE(undone.status, 0);
    QVERIFY(undone.json[u"rows"_s].toInt() > 0);
    QCOMPARE(m_line.json({u"check"_s}).json[u"contentHash"_s].toString(), before);
    QCOMPARE(m_line.json({u"redo"_s}).status, 0);
    QCOMPARE(rows({u"--where"_s, u"city = Oslo"_s}).size(), 1);
    QCOMPARE(m_line.json({u"undo"_s}).status, 0);
    QVERIFY(m_line.json({u"history"_s}).json[u"changes"_s].toArray().size() >= 3);
    QCOMPARE(m_line.json({u"history"_s, u"--limit"_s, u"2"_s}).json[u"changes"_s].toArray().size(), 2);
}

/// With --recorded every verb reads the book of that day, and none writes.
void CliVerbsTest::asRecorded()
{
    const auto total = [this](const QStringList &arguments) {
        const RunOutcome listed = m_line.json(arguments);
        return listed.status == 0 ? listed.json[u"total"_s].toInt(-1) : -1;
    };
    QVERIFY(total({u"list"_s}) > 0);
    QCOMPARE(total({u"--recorded"_s, u"2026-11-20"_s, u"list"_s}), 0);
    QCOMPARE(m_line.json({u"funnel"_s, u"--recorded"_s, u"2026-11-20"_s}).json[u"won"_s].toInt(-1), 0);
    const RunOutcome refused = m_line.run({u"undo"_s, u"--recorded"_s, u"2026-11-20"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("return to today"), refused.err.constData());
    QCOMPARE(m_line.run({u"list"_s, u"--recorded"_s, u"2026-11-21"_s}).status, 1);
    QCOMPARE(m_line.run({u"list"_s, u"--recorded"_s, u"soon"_s}).status, 2);
}

QTEST_GUILESS_MAIN(CliVerbsTest)
#include "tst_cliverbs.moc"
