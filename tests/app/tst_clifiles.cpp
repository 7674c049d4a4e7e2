// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the command line does with files: their keys, their faults, schemes without a name, custom fields
/// out.
class CliFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void personByTheFilesKey();
    void wrongWishes_data();
    void wrongWishes();
    void lostBytesAreTold();
    void namesWithPercentSigns();
    void neverOverWhatIsRead_data();
    void neverOverWhatIsRead();
    void cardsLeftOutAreTold();
    void schemesWithoutName();
    void customFieldsOfDeals();
    void historyCounts();

private:
    CommandLine m_line;
};

void CliFilesTest::initTestCase()
{
    QVERIFY(makeSmallBook(m_line));
}

void CliFilesTest::personByTheFilesKey()
{
    const QString path =
        m_line.write(u"people.csv"_s, "id,name,company,email\nP7,Ann Lee,Gamma,ann@g.example\n");
    QCOMPARE(m_line.run({u"import"_s, path}).status, 0);
    const RunOutcome shown = m_line.json({u"show"_s, u"key:P7"_s});
    QVERIFY2(shown.status == 0, shown.err.constData());
    QVERIFY(shown.out.contains("Gamma"));
    const RunOutcome listed = m_line.json({u"list"_s, u"--where"_s, u"contactId = \"P7\""_s});
    QVERIFY2(listed.status == 0, listed.err.constData());
    QCOMPARE(listed.json[u"matched"_s].toInt(), 1);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
    QCOMPARE(m_line.run({u"show"_s, u"key:P7"_s}).status, 1);
}

void CliFilesTest::wrongWishes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("encoding") << QStringList{u"--encoding"_s, u"foo"_s};
    QTest::newRow("field") << QStringList{u"--map"_s, u"name=nosuch"_s};
    QTest::newRow("custom field of purchases")
        << QStringList{u"--into"_s, u"purchases"_s, u"--map"_s, u"name=extra.X"_s};
}

void CliFilesTest::wrongWishes()
{
    QFETCH(QStringList, options);
    const QString path = m_line.write(u"wishes.csv"_s, "name\nAnn\n");
    const RunOutcome outcome = m_line.run(QStringList{u"import"_s, path} + options);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.err.count('\n'), 1);
}

void CliFilesTest::lostBytesAreTold()
{
    const QString path = m_line.write(u"lost.csv"_s, QByteArray("name,city\nZo\xff,Ro\0me\n", 20));
    const RunOutcome outcome = m_line.json({u"import"_s, path, u"--plan"_s, u"--encoding"_s, u"utf-8"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(!outcome.json.isEmpty());
    QVERIFY2(outcome.err.count("lost.csv") == 2, outcome.err.constData());
}

void CliFilesTest::namesWithPercentSigns()
{
    const QString path = m_line.write(u"a%1b%2.csv"_s, "name,city\nAnn,Rome\n");
    const RunOutcome outcome = m_line.run({u"import"_s, path, u"--plan"_s});
    QVERIFY2(outcome.out.contains("a%1b%2.csv: 1 row(s), 1 new, 0 updated"), outcome.out.constData());
}

void CliFilesTest::neverOverWhatIsRead_data()
{
    QTest::addColumn<QString>("rejects");
    QTest::newRow("the file itself") << u"rows.csv"_s;
    QTest::newRow("a folder") << u"."_s;
}

/// The rows that are refused are not written over those that were not.
void CliFilesTest::neverOverWhatIsRead()
{
    QFETCH(QString, rejects);
    const QByteArray text = "company,city\nGood,Berlin\nX,Paris,x,y\n";
    const QString path = m_line.write(u"rows.csv"_s, text);
    const RunOutcome outcome =
        m_line.run({u"import"_s, path, u"--rejects"_s, QFileInfo(path).dir().filePath(rejects)});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void CliFilesTest::cardsLeftOutAreTold()
{
    const QString path =
        m_line.write(u"cards.vcf"_s, "BEGIN:VCARD\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n"
                                     "BEGIN:VCARD\nKIND:group\nFN:All\nEND:VCARD\nBEGIN:VCARD\nFN:Bob\n");
    const RunOutcome outcome = m_line.json({u"import"_s, path, u"--plan"_s});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json[u"rows"_s].toInt(), 2);
    QCOMPARE(outcome.json[u"cardsLeftOut"_s].toInt(), 2);
    QCOMPARE(outcome.json[u"cardsUnended"_s].toInt(), 1);
    QVERIFY2(outcome.err.contains("cards.vcf: cards left out, as they are empty or lists of other cards: 2."),
             outcome.err.constData());
    QVERIFY2(outcome.err.contains("cards.vcf: cards that have no end: 1."), outcome.err.constData());
}

void CliFilesTest::schemesWithoutName()
{
    const QString grading = m_line.write(
        u"strict.json"_s, R"({"criteria":[{"field":"need","unknown":0,"bands":[)"
                          R"({"label":"clear","from":3,"points":10},{"label":"else","points":0}]}],)"
                          R"("cutoffs":[{"grade":"A","from":10}],"rest":"D"})");
    const RunOutcome applied = m_line.json({u"grade"_s, u"--scheme"_s, grading, u"--apply"_s});
    QVERIFY2(applied.status == 0, applied.err.constData());
    const QJsonArray changes = m_line.json({u"history"_s, u"--limit"_s, u"1"_s}).json[u"changes"_s].toArray();
    QVERIFY(changes[0].toObject()[u"label"_s].toString().contains(u"strict"_s));
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
    const QString rfm = m_line.write(
        u"halves.json"_s,
        R"({"bins":3,"boundary":"right","cuts":"quantile7","segments":[{"name":"Best","r":[3,3],"f":[1,3],"m":[1,3]}],"rest":"Others"})");
    const RunOutcome scored = m_line.json({u"rfm"_s, u"--scheme"_s, rfm});
    QVERIFY2(scored.status == 0, scored.err.constData());
}

void CliFilesTest::customFieldsOfDeals()
{
    const QString path = m_line.write(u"deals2.csv"_s, "id,customer,Hot,Heat\nD9,C1,yes,4.5\n");
    QCOMPARE(m_line.run({u"import"_s, path, u"--into"_s, u"deals"_s}).status, 0);
    const QString out = m_line.file(u"deals-out.csv"_s);
    const RunOutcome outcome = m_line.json(
        {u"export"_s, out, u"--table"_s, u"deals"_s, u"--fields"_s, u"id,extra.Hot,extra.Heat"_s});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY2(m_line.read(u"deals-out.csv"_s).contains("D9,yes,4.5"),
             m_line.read(u"deals-out.csv"_s).constData());
    QCOMPARE(m_line.run({u"export"_s, out, u"--table"_s, u"deals"_s, u"--fields"_s, u"extra.No"_s}).status,
             2);
    QCOMPARE(m_line.run({u"undo"_s}).status, 0);
}

void CliFilesTest::historyCounts()
{
    const auto all = m_line.json({u"history"_s}).json[u"changes"_s].toArray().size();
    const RunOutcome counted = m_line.json({u"history"_s, u"--limit"_s, u"0"_s});
    QCOMPARE(counted.json[u"total"_s].toInteger(), qint64(all));
    QCOMPARE(counted.json[u"changes"_s].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(CliFilesTest)
#include "tst_clifiles.moc"
