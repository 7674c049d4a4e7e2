// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Sixty customers of two cities with an e-mail; number 60 has none.
QByteArray customers()
{
    QByteArray text = "id,name,email,city\n";
    for (int i = 0; i < 60; ++i)
        text += QByteArray::number(i + 1) + ",C" + QByteArray::number(i + 1) + ',' +
                (i == 59 ? QByteArray() : "c" + QByteArray::number(i + 1) + "@example.org") +
                (i % 2 == 0 ? ",Rome\n" : ",Oslo\n");
    return text;
}

QString hashOf(const CommandLine &line)
{
    return line.json({u"check"_s}).json[u"contentHash"_s].toString();
}

} // namespace

/// The verb campaign on a small book of known content.
class CliCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planWritesNothing();
    void createSendRespondShow();
    void nobodyWithoutConsent();
    void liveRefresh();
    void templates();
    void refused_data();
    void refused();

private:
    /// A book of the customers above; the test cannot go on without it.
    static void fill(const CommandLine &line)
    {
        if (line.run({u"import"_s, line.write(u"c.csv"_s, customers())}).status != 0)
            qFatal("no book");
    }
    /// Makes the campaign “Spring” of all for service.
    static RunOutcome create(const CommandLine &line, const QStringList &more = {})
    {
        return line.json(QStringList{u"campaign"_s, u"Spring"_s, u"--where"_s, u"city is not empty"_s,
                                     u"--purpose"_s, u"service"_s, u"--template"_s, u"welcome"_s} +
                         more);
    }
};

void CliCampaignTest::planWritesNothing()
{
    const CommandLine line;
    fill(line);
    const QString before = hashOf(line);
    const RunOutcome plan = create(line, {u"--control"_s, u"0.3"_s, u"--plan"_s});
    QVERIFY2(plan.status == 0, plan.err.constData());
    QCOMPARE(plan.json[u"matched"_s].toInt(), 60);
    QCOMPARE(plan.json[u"members"_s].toInt(), 59);
    QCOMPARE(plan.json[u"leftOut"_s].toObject(), (QJsonObject{{u"noAddress"_s, 1}}));
    QVERIFY(plan.json[u"control"_s].toInt() > 5 && plan.json[u"control"_s].toInt() < 30);
    QVERIFY(plan.json[u"seconds"_s].isDouble());
    QVERIFY(!plan.json[u"rows"_s].toArray().at(0)[u"reason"_s].toString().isEmpty());
    QCOMPARE(hashOf(line), before);
    QVERIFY(line.json({u"campaign"_s}).json[u"campaigns"_s].toArray().isEmpty());
    // What is planned is what is made.
    const RunOutcome made = create(line, {u"--control"_s, u"0.3"_s});
    QVERIFY2(made.status == 0, made.err.constData());
    for (const QString &key : {u"members"_s, u"control"_s, u"leftOut"_s, u"rows"_s})
        QCOMPARE(made.json[key], plan.json[key]);
    QCOMPARE(line.json({u"undo"_s}).status, 0);
    QCOMPARE(hashOf(line), before);
}

void CliCampaignTest::createSendRespondShow()
{
    const CommandLine line;
    fill(line);
    QCOMPARE(create(line, {u"--control"_s, u"0.3"_s, u"--seed"_s, u"7"_s, u"--start"_s, u"2026-11-01"_s,
                           u"--end"_s, u"2026-12-01"_s, u"--cost"_s, u"99.5"_s})
                 .status,
             0);
    const QJsonObject listed = line.json({u"campaign"_s}).json[u"campaigns"_s].toArray().at(0).toObject();
    QCOMPARE(listed[u"name"_s].toString(), u"Spring"_s);
    QCOMPARE(listed[u"state"_s].toString(), u"draft"_s);
    QCOMPARE(listed[u"cost"_s].toDouble(), 99.5);
    const int members = listed[u"members"_s].toInt();
    const int control = listed[u"control"_s].toInt();

    const RunOutcome sent = line.json({u"campaign"_s, u"spring"_s, u"--send"_s, line.file(u"mails"_s)});
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(sent.json[u"sent"_s].toInt(), members - control);
    QCOMPARE(sent.json[u"leftOut"_s].toObject()[u"control"_s].toInt(), control);
    QCOMPARE(sent.json[u"state"_s].toString(), u"running"_s);
    QCOMPARE(QDir(line.file(u"mails"_s)).entryList({u"*.eml"_s}).size(), members - control);
    const QString before = hashOf(line);
    const RunOutcome again = line.json({u"campaign"_s, u"Spring"_s, u"--send"_s, line.file(u"x.csv"_s)});
    QCOMPARE(again.status, 1);
    QVERIFY(!QFile::exists(line.file(u"x.csv"_s)));
    QCOMPARE(hashOf(line), before);

    const QString file =
        line.write(u"r.csv"_s, "email,date,response\nc1@example.org,2026-11-20,yes\nx@y.org,,\n");
    const RunOutcome said = line.json({u"campaign"_s, u"Spring"_s, u"--responses"_s, file});
    QVERIFY2(said.status == 0, said.err.constData());
    QCOMPARE(said.json[u"new"_s].toInt(), 1);
    QCOMPARE(said.json[u"unknown"_s].toInt(), 1);
    QCOMPARE(said.json[u"responded"_s].toInt(), 1);

    QCOMPARE(line.run({u"import"_s,
                       line.write(u"p.csv"_s, "order,customer,date,amount\na,2,2026-11-25,300\n"
                                              "b,3,2026-11-21,500\n"),
                       u"--into"_s, u"purchases"_s})
                 .status,
             0);
    const RunOutcome shown = line.json({u"campaign"_s, u"Spring"_s});
    QVERIFY2(shown.status == 0, shown.err.constData());
    const QJsonObject all = shown.json[u"rows"_s].toArray().last().toObject();
    QVERIFY(all[u"segment"_s].isNull());
    QCOMPARE(all[u"members"_s].toInt(), members - control);
    QCOMPARE(all[u"control"_s].toObject()[u"members"_s].toInt(), control);
    // The purchase of the 25th is still to come on the 21st.
    QCOMPARE(all[u"converted"_s].toInt() + all[u"control"_s].toObject()[u"converted"_s].toInt(), 1);
    QCOMPARE(all[u"verdict"_s].toString(), u"tooFew"_s);
    QVERIFY(all[u"reason"_s].toString().startsWith(u"Cannot tell"));
    QVERIFY(all[u"conversionDifference"_s].isNull());
    QVERIFY(line.run({u"campaign"_s, u"Spring"_s}).out.contains("Cannot tell"));
}

/// Nobody agreed to offers, so an offer goes to nobody.
void CliCampaignTest::nobodyWithoutConsent()
{
    const CommandLine line;
    fill(line);
    const RunOutcome made =
        line.json({u"campaign"_s, u"Offer"_s, u"--where"_s, u""_s, u"--template"_s, u"promotion"_s});
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.json[u"members"_s].toInt(-1), 0);
    QCOMPARE(made.json[u"leftOut"_s].toObject(), (QJsonObject{{u"noConsent"_s, 60}}));
    QCOMPARE(line.json({u"campaign"_s, u"Offer"_s, u"--send"_s, line.file(u"o"_s)}).status, 1);
    QVERIFY(!QFile::exists(line.file(u"o"_s)));
}

void CliCampaignTest::liveRefresh()
{
    const CommandLine line;
    fill(line);
    QCOMPARE(create(line, {u"--live"_s}).json[u"members"_s].toInt(), 59);
    QCOMPARE(
        line.json({u"campaign"_s, u"Spring"_s, u"--refresh"_s, u"--plan"_s}).json[u"matched"_s].toInt(-1), 1);
    QCOMPARE(
        line.run({u"import"_s, line.write(u"n.csv"_s, "name,email,city\nNew,n@example.org,Rome\n")}).status,
        0);
    const RunOutcome more = line.json({u"campaign"_s, u"Spring"_s, u"--refresh"_s});
    QVERIFY2(more.status == 0, more.err.constData());
    QCOMPARE(more.json[u"members"_s].toInt(), 1);
    QCOMPARE(line.json({u"campaign"_s}).json[u"campaigns"_s].toArray().at(0)[u"members"_s].toInt(), 60);
}

void CliCampaignTest::templates()
{
    const CommandLine line;
    fill(line);
    const QJsonArray all = line.json({u"campaign"_s, u"--templates"_s}).json[u"templates"_s].toArray();
    QCOMPARE(all.size(), 7);
    QCOMPARE(all[0].toObject()[u"key"_s].toString(), u"welcome"_s);
    QCOMPARE(all[0].toObject()[u"languages"_s].toArray(), (QJsonArray{u"en"_s, u"zh_CN"_s}));
}

void CliCampaignTest::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown campaign") << QStringList{u"Nobody"_s} << 1;
    QTest::newRow("filter") << QStringList{u"A"_s, u"--where"_s, u"town = 1"_s} << 1;
    QTest::newRow("share") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--control"_s, u"half"_s} << 2;
    QTest::newRow("large share") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--control"_s, u"0.95"_s} << 1;
    QTest::newRow("channel") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--channel"_s, u"pigeon"_s} << 2;
    QTest::newRow("template") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--template"_s, u"nothing"_s} << 2;
    QTest::newRow("cost") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--cost"_s, u"much"_s} << 2;
    QTest::newRow("day") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--start"_s, u"soon"_s} << 2;
    QTest::newRow("class") << QStringList{u"A"_s, u"--where"_s, u""_s, u"--by"_s, u"city"_s} << 2;
    QTest::newRow("segment") << QStringList{u"A"_s, u"--segment"_s, u"None"_s} << 2;
    QTest::newRow("no name") << QStringList{u"--where"_s, u""_s} << 2;
}

void CliCampaignTest::refused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    const CommandLine line;
    fill(line);
    const QString before = hashOf(line);
    const RunOutcome outcome = line.json(QStringList{u"campaign"_s} + arguments);
    QVERIFY2(outcome.status == status, outcome.err.constData());
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(hashOf(line), before);
}

QTEST_GUILESS_MAIN(CliCampaignTest)
#include "tst_clicampaign.moc"
