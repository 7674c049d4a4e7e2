// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// leadbook schemes, and grading by a scheme that the book holds.
class CliSchemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndUses();
    void comesAndGoesAsAFile();
    void renamesAndRemoves();
    void refuses_data();
    void refuses();

private:
    /// A book of three customers that holds the scheme "Strict".
    static void fill(const CommandLine &line)
    {
        const QString people = line.write(u"people.csv"_s, "Customer ID,Company,Need\n"
                                                           "C1,Acme,clear\nC2,Nordwind,partly\nC3,华信,\n");
        QCOMPARE(line.run({u"import"_s, people}).status, 0);
        const QString file = line.write(
            u"strict.json"_s, R"({"criteria":[{"label":"Need","field":"need","unknown":0,"bands":[)"
                              R"({"label":"clear","from":3,"points":10},{"label":"else","points":0}]}],)"
                              R"("cutoffs":[{"grade":"A","from":10}],"rest":"D"})");
        const RunOutcome kept = line.json({u"schemes"_s, u"Strict"_s, u"--import"_s, file});
        QVERIFY2(kept.status == 0, kept.err.constData());
        QCOMPARE(kept.json[u"schemes"_s].toArray().size(), 1);
        const QJsonObject scheme = kept.json[u"schemes"_s][0].toObject();
        QCOMPARE(scheme[u"name"_s].toString(), u"Strict"_s);
        QVERIFY(!scheme[u"inUse"_s].toBool());
        QVERIFY(scheme[u"since"_s].isNull());
    }
};

void CliSchemesTest::keepsAndUses()
{
    const CommandLine line;
    fill(line);
    const RunOutcome tried = line.json({u"grade"_s, u"--scheme"_s, u"Strict"_s});
    QVERIFY2(tried.status == 0, tried.err.constData());
    QCOMPARE(tried.json[u"counts"_s].toObject(), (QJsonObject{{u"A"_s, 1}, {u"D"_s, 2}}));
    QVERIFY(line.json({u"grade"_s}).json[u"counts"_s].toObject() != tried.json[u"counts"_s].toObject());
    QCOMPARE(line.run({u"grade"_s, u"--scheme"_s, u"Strict"_s, u"--apply"_s}).status, 0);
    QCOMPARE(line.json({u"grade"_s}).json[u"counts"_s].toObject(), tried.json[u"counts"_s].toObject());
    const RunOutcome listed = line.json({u"schemes"_s});
    QCOMPARE(listed.json[u"schemes"_s].toArray().size(), 1);
    QVERIFY(listed.json[u"schemes"_s][0][u"inUse"_s].toBool());
    QVERIFY(!listed.json[u"schemes"_s][0][u"since"_s].toString().isEmpty());
    QVERIFY(listed.json[u"shipped"_s].toArray().contains(u"software"_s));
}

void CliSchemesTest::comesAndGoesAsAFile()
{
    const CommandLine line;
    fill(line);
    for (const QString &name : {u"Strict"_s, u"intent"_s}) {
        const QString file = line.file(name + u".json"_s);
        QCOMPARE(line.run({u"schemes"_s, name, u"--export"_s, file}).status, 0);
        const RunOutcome byFile = line.json({u"grade"_s, u"--scheme"_s, file});
        QVERIFY2(byFile.status == 0, byFile.err.constData());
        QCOMPARE(byFile.json[u"counts"_s].toObject(),
                 line.json({u"grade"_s, u"--scheme"_s, name}).json[u"counts"_s].toObject());
    }
}

void CliSchemesTest::renamesAndRemoves()
{
    const CommandLine line;
    fill(line);
    QCOMPARE(line.run({u"schemes"_s, u"Strict"_s, u"--rename"_s, u"Mild"_s}).status, 0);
    QCOMPARE(line.run({u"grade"_s, u"--scheme"_s, u"Strict"_s}).status, 1);
    QCOMPARE(line.run({u"grade"_s, u"--scheme"_s, u"Mild"_s}).status, 0);
    const RunOutcome removed = line.json({u"schemes"_s, u"Mild"_s, u"--remove"_s});
    QCOMPARE(removed.status, 0);
    QVERIFY(removed.json[u"schemes"_s].toArray().isEmpty());
    QCOMPARE(line.run({u"undo"_s}).status, 0);
    QCOMPARE(line.json({u"schemes"_s}).json[u"schemes"_s][0][u"name"_s].toString(), u"Mild"_s);
}

void CliSchemesTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("name alone") << QStringList{u"Strict"_s} << 2;
    QTest::newRow("work without a name") << QStringList{u"--remove"_s} << 2;
    QTest::newRow("two at once") << QStringList{u"Strict"_s, u"--remove"_s, u"--rename"_s, u"x"_s} << 2;
    QTest::newRow("no such scheme") << QStringList{u"Nobody's"_s, u"--remove"_s} << 1;
    QTest::newRow("no such file") << QStringList{u"x"_s, u"--import"_s, u"absent.json"_s} << 1;
}

void CliSchemesTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const CommandLine line;
    fill(line);
    const RunOutcome outcome = line.run(QStringList{u"schemes"_s} + arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(CliSchemesTest)
#include "tst_clischemes.moc"
