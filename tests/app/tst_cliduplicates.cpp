// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The verb `duplicates`: what it proposes, and what --merge and --distinct do.
class CliDuplicatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void proposes();
    void ofContacts();
    void mergesAndUndoes();
    void distinctStays();
    void refusals_data();
    void refusals();

private:
    QJsonObject found(const QStringList &more = {}) const
    {
        return m_line->json(QStringList(u"duplicates"_s) + more).json;
    }

    std::unique_ptr<CommandLine> m_line;
};

void CliDuplicatesTest::init()
{
    m_line = std::make_unique<CommandLine>();
    const QString path = m_line->write(u"people.csv"_s, "id,company,contact,city,mobile\n"
                                                        "A1,华信有限公司,王伟,上海,138 0011 2233\n"
                                                        "B1,盛达贸易有限公司,李娜,广州,13911112222\n"
                                                        ",Nordwind GmbH,Anna Weber,Kiel,+49 151 2345678\n");
    const QString again = m_line->write(u"fair.csv"_s, "company,contact,city,mobile\n"
                                                       "华信公司,Wang Wei,Shanghai,0086-13800112233\n");
    QCOMPARE(m_line->run({u"import"_s, path}).status, 0);
    QCOMPARE(m_line->run({u"import"_s, again, u"--if-exists"_s, u"new"_s}).status, 0);
}

void CliDuplicatesTest::proposes()
{
    const QJsonObject json = found();
    QCOMPARE(json[u"found"].toInt(), 1);
    QVERIFY(json[u"seconds"].isDouble());
    const QJsonObject pair = json[u"pairs"][0].toObject();
    QCOMPARE(pair[u"nameA"].toString(), u"华信有限公司"_s);
    QCOMPARE(pair[u"nameB"].toString(), u"华信公司"_s);
    QVERIFY(pair[u"confidence"].toDouble() > 0.9);
    QStringList kinds;
    for (const QJsonValue &one : pair[u"evidence"].toArray())
        kinds << one[u"kind"].toString();
    QVERIFY2(kinds.contains(u"samePhone"_s) && kinds.contains(u"pinyinName"_s), qPrintable(kinds.join(u' ')));
    QVERIFY(found({u"--limit"_s, u"0"_s})[u"pairs"].toArray().isEmpty());
    QCOMPARE(found({u"--limit"_s, u"0"_s})[u"found"].toInt(), 1);
    const RunOutcome text = m_line->run({u"duplicates"_s});
    QVERIFY(text.out.contains("华信公司") && text.out.contains("1 proposals"));
}

void CliDuplicatesTest::ofContacts()
{
    const QJsonObject json = found({u"--of"_s, u"contacts"_s});
    QCOMPARE(json[u"found"].toInt(), 1);
    QCOMPARE(json[u"pairs"][0][u"nameB"].toString(), u"Wang Wei"_s);
}

void CliDuplicatesTest::mergesAndUndoes()
{
    const auto hash = [this] { return m_line->json({u"check"_s}).json[u"contentHash"].toString(); };
    const QString before = hash();
    const QJsonObject pair = found()[u"pairs"][0].toObject();
    const QString a = QString::number(pair[u"a"].toInteger());
    const QString b = QString::number(pair[u"b"].toInteger());
    const RunOutcome merged = m_line->json({u"duplicates"_s, u"--merge"_s, a, b});
    QVERIFY2(merged.status == 0, merged.err.constData());
    QCOMPARE(merged.json[u"label"].toString(), u"Merge 华信有限公司"_s);
    QCOMPARE(found()[u"found"].toInt(), 0);
    QCOMPARE(m_line->json({u"list"_s}).json[u"total"].toInt(), 3);
    QCOMPARE(m_line->run({u"show"_s, b}).status, 1);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(hash(), before);
    QCOMPARE(found()[u"found"].toInt(), 1);
}

void CliDuplicatesTest::distinctStays()
{
    const QJsonObject pair = found()[u"pairs"][0].toObject();
    const QString a = QString::number(pair[u"a"].toInteger());
    const QString b = QString::number(pair[u"b"].toInteger());
    QCOMPARE(m_line->run({u"duplicates"_s, u"--distinct"_s, b, a}).status, 0);
    QCOMPARE(found()[u"found"].toInt(), 0);
    QCOMPARE(m_line->run({u"undo"_s}).status, 0);
    QCOMPARE(found()[u"found"].toInt(), 1);
}

void CliDuplicatesTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const auto row = [](const char *arguments, int status) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ') << status;
    };
    row("--of deals", 2);
    row("--min 2", 2);
    row("--min much", 2);
    row("--merge", 2);
    row("--merge 1", 2);
    row("--merge --distinct 1 2", 2);
    row("1 2", 2);
    row("--merge 1 2", 1);
    row("--of contacts --distinct 1 2", 1);
}

void CliDuplicatesTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const RunOutcome outcome = m_line->run(QStringList(u"duplicates"_s) + arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY(outcome.err.trimmed().endsWith('.'));
}

QTEST_GUILESS_MAIN(CliDuplicatesTest)
#include "tst_cliduplicates.moc"
