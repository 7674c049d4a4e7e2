// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlog.h"
#include "store/reader.h"
#include "workspace/campaigndesk.h"
#include "workspace/messages/messagelog.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// What is kept of messages beside the interactions.
class MessageLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyAreNoted_data();
    void manyAreNoted();
};

void MessageLogTest::manyAreNoted_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("isCampaign");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("noted");
    QTest::newRow("few") << 99 << true << u"a.csv"_s << QStringList();
    QTest::newRow("a campaign") << 100 << true << u"a.csv"_s << QStringList{u"a.csv"_s, u"100"_s, u"Fair"_s};
    QTest::newRow("of none") << 120 << false << u"mails"_s << QStringList{u"mails"_s, u"120"_s, u"Offer"_s};
    QTest::newRow("copied") << 100 << true << QString() << QStringList{u"Copied text"_s, u"100"_s, u"Fair"_s};
}

/// What leaves the book for many people is told with the exports, whatever form it has, and stays told.
void MessageLogTest::manyAreNoted()
{
    QFETCH(int, people);
    QFETCH(bool, isCampaign);
    QFETCH(QString, target);
    CampaignDesk desk;
    const auto ids = desk.add(std::vector<Somebody>(std::size_t(people), Somebody{u"P"_s}));
    const MessageTemplate written = templateOf(u"Hi"_s, u"x"_s);
    const std::int64_t campaign = isCampaign ? desk.start(campaignOf(u"Fair"_s, {}), written).campaign.id : 0;
    auto sent = std::make_shared<SentMessages>();
    for (const std::int64_t id : ids)
        sent->messages.push_back({id, 0, u"Hi"_s});
    desk.change(logMessages({sent, written, Channel::Mail, campaign, kCampaignDay, 7, target}, nullptr));
    QVERIFY(awaited(desk.book.workspace().undo()));
    const auto connection = ReadConnection::open(desk.path());
    const auto log = readExportLog(connection->handle());
    QVERIFY(log);
    QStringList noted;
    for (const ExportLogEntry &entry : *log) {
        QCOMPARE(entry.atMs, 7);
        noted << entry.what << QString::number(entry.people) << entry.reason;
    }
    QTEST(noted, "noted");
}

QTEST_GUILESS_MAIN(MessageLogTest)
#include "tst_messagelog.moc"
