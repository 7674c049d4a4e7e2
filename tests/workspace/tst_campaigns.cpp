// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "workspace/campaigndesk.h"
#include "workspace/campaigns/campaignresults.h"
#include "workspace/campaigns/campaignwork.h"
#include "workspace/messages/messagelog.h"
#include "workspace/messages/templatework.h"
#include "workspace/privacy/subjectdata.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// @p count customers who agreed, the city of every other one Köln.
std::vector<Somebody> crowd(int count)
{
    std::vector<Somebody> people;
    for (int i = 0; i < count; ++i)
        people.push_back({u"P%1"_s.arg(i),
                          u"p%1@example.org"_s.arg(i),
                          1,
                          false,
                          {},
                          {},
                          i % 2 == 0 ? u"Köln"_s : u"上海"_s});
    return people;
}

/// Purchases and deals around a campaign from 10 to 2 days ago, whose members were added before.
Status addOutcomes(Editor &editor, const std::vector<std::int64_t> &ids, std::int64_t pipeline)
{
    RowWriter rows(editor);
    const auto buy = [&](std::size_t who, int daysAgo, int units) {
        rows.add(RecordTable::Purchase, {{"customer", qlonglong{ids[who]}},
                                         {"day", (kCampaignDay - daysAgo).number()},
                                         {"amount", qlonglong{units} * 10'000}});
    };
    buy(0, 11, 100); // before
    buy(1, 10, 200); // first day
    buy(1, 5, -50);  // a return of the same customer
    buy(2, 2, 300);  // last day
    buy(3, 1, 400);  // after
    buy(4, 5, -10);  // a return alone
    const auto win = [&](std::size_t who, int outcome) {
        rows.add(RecordTable::Deal, {{"customer", qlonglong{ids[who]}},
                                     {"pipeline", qlonglong{pipeline}},
                                     {"outcome", outcome},
                                     {"amount", 7'000'000},
                                     {"closed_day", (kCampaignDay - 4).number()}});
    };
    win(5, 1);
    win(6, 2);
    win(2, 1); // has bought: counted once
    const Cell added{"added_day", (kCampaignDay - 20).number()};
    for (const std::int64_t member : rows.ask("SELECT id FROM campaign_member"))
        LEADBOOK_TRY(editor.update(RecordTable::CampaignMember, member, std::array{added}));
    return rows.status();
}

} // namespace

/// Campaigns of a book: who becomes a member, what is sent, what came of it.
class CampaignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draft();
    void applyAndUndo();
    void cancelledLeavesNothing();
    void liveGetsWhoEnters();
    void refused_data();
    void refused();
    void sent();
    void responses();
    void results();
    void removed();
    void oneOwnData();
};

void CampaignsTest::draft()
{
    CampaignDesk desk;
    desk.add(crowd(30));
    desk.add({{u"N"_s, u"n@example.org"_s}, {u"U"_s, u"u@example.org"_s, 0}, {u"E"_s, {}, 1}});
    const CampaignDraft all = desk.draft(campaignOf(u"All"_s, {}, 0.3));
    QCOMPARE(all.matched, 33);
    QCOMPARE(all.members.size(), std::size_t(30));
    QCOMPARE(all.leftOut[std::size_t(LeftOut::NoConsent)], 1);
    QCOMPARE(all.leftOut[std::size_t(LeftOut::Unsubscribed)], 1);
    QCOMPARE(all.leftOut[std::size_t(LeftOut::NoAddress)], 1);
    QVERIFY(all.control() > 2 && all.control() < 18);
    QCOMPARE(all.segments.size(), std::size_t(3));
    // The same draw again; another name, another draw; of fewer the same are held out.
    const CampaignDraft again = desk.draft(campaignOf(u"All"_s, {}, 0.3));
    const CampaignDraft half = desk.draft(campaignOf(u"All"_s, u"city = \"上海\""_s, 0.3));
    QCOMPARE(half.members.size(), std::size_t(15));
    bool differs = false;
    const CampaignDraft other = desk.draft(campaignOf(u"Other"_s, {}, 0.3));
    for (std::size_t i = 0; i < all.members.size(); ++i) {
        QCOMPARE(again.members[i].isControl, all.members[i].isControl);
        differs |= other.members[i].isControl != all.members[i].isControl;
        for (const DraftMember &each : half.members)
            QVERIFY(each.customer != all.members[i].customer || each.isControl == all.members[i].isControl);
    }
    QVERIFY(differs);
    QCOMPARE(desk.number("SELECT count(*) FROM campaign_member"), 0);
}

void CampaignsTest::applyAndUndo()
{
    CampaignDesk desk;
    desk.add(crowd(20));
    const QString before = desk.contentHash();
    Campaign campaign = campaignOf(u"Spring"_s, u"city = \"上海\""_s, 0.4);
    campaign.start = kCampaignDay;
    campaign.end = kCampaignDay + 30;
    campaign.cost = Money::fromUnits(500);
    campaign.isLive = true;
    const MessageTemplate written = readTemplates(desk.path())->back();
    QCOMPARE(written.id, 0);
    const CampaignStanding standing = desk.start(campaign, written);
    QCOMPARE(standing.members, 10);
    QCOMPARE(standing.templateName, written.name);
    campaign.id = standing.campaign.id;
    campaign.messageTemplate = standing.campaign.messageTemplate;
    QCOMPARE(standing.campaign, campaign);
    QVERIFY(desk.contentHash() != before);
    QCOMPARE(desk.number("SELECT count(DISTINCT segment) FROM campaign_member"), 1);
    const auto undone = awaited(desk.book.workspace().undo());
    QVERIFY(undone);
    QCOMPARE(desk.contentHash(), before);
    QVERIFY(awaited(desk.book.workspace().redo()));
    QCOMPARE(desk.standing(u"spring"_s).members, 10);
}

void CampaignsTest::cancelledLeavesNothing()
{
    CampaignDesk desk;
    desk.add(crowd(500));
    const QString before = desk.contentHash();
    auto draft = std::make_shared<const CampaignDraft>(desk.draft(campaignOf(u"Big"_s, {})));
    QCOMPARE(draft->members.size(), std::size_t(500));
    // In the middle of writing.
    std::shared_ptr<Progress> progress;
    progress = std::make_shared<Progress>([&progress](std::int64_t done, std::int64_t) {
        if (done == 250)
            progress->cancel();
    });
    const RecordWork work = applyCampaign(draft, progress);
    const auto written = awaited(desk.book.workspace().change(work.label, work.work));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(desk.contentHash(), before);
    QCOMPARE(desk.number("SELECT count(*) FROM campaign"), 0);
    // And while it is drafted.
    Progress cancelled;
    cancelled.cancel();
    const auto drafted =
        draftCampaign(desk.path(), desk.view(), campaignOf(u"Big"_s, {}), FieldId::Grade, cancelled);
    QVERIFY(!drafted);
    QCOMPARE(drafted.error().code, ErrorCode::Cancelled);
    // What came before it is still there.
    desk.change(applyCampaign(draft, nullptr));
    QCOMPARE(desk.standing(u"Big"_s).members, 500);
}

void CampaignsTest::liveGetsWhoEnters()
{
    CampaignDesk desk;
    desk.add(crowd(10));
    const CampaignStanding standing = desk.start(campaignOf(u"Live"_s, u"city = \"Köln\""_s, 0.2));
    QCOMPARE(standing.members, 5);
    QCOMPARE(desk.draft(standing.campaign).matched, 0);
    desk.add({{u"New"_s, u"new@example.org"_s, 1, false, {}, {}, u"Köln"_s},
              {u"Dup"_s, u"p1@example.org"_s, 0, false, {}, {}, u"Köln"_s}});
    auto more = std::make_shared<const CampaignDraft>(desk.draft(standing.campaign));
    QCOMPARE(more->matched, 2);
    QCOMPARE(more->members.size(), std::size_t(1));
    desk.change(applyCampaign(more, nullptr));
    QCOMPARE(desk.standing(u"Live"_s).members, 6);
    QCOMPARE(desk.number("SELECT count(*) FROM campaign"), 1);
}

void CampaignsTest::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<double>("control");
    QTest::addColumn<int>("days");
    QTest::newRow("filter") << u"A"_s << u"town = x"_s << 0.0 << 1;
    QTest::newRow("share") << u"A"_s << u""_s << 0.95 << 1;
    QTest::newRow("no number") << u"A"_s << u""_s << std::nan("") << 1;
    QTest::newRow("days") << u"A"_s << u""_s << 0.0 << -1;
    QTest::newRow("no name") << u" "_s << u""_s << 0.0 << 1;
    QTest::newRow("name taken") << u"KNOWN"_s << u""_s << 0.0 << 1;
}

void CampaignsTest::refused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, filter);
    QFETCH(const double, control);
    QFETCH(const int, days);
    CampaignDesk desk;
    desk.add(crowd(3));
    desk.start(campaignOf(u"Known"_s, {}));
    const QString before = desk.contentHash();
    Campaign campaign = campaignOf(name, filter, control);
    campaign.start = kCampaignDay;
    campaign.end = kCampaignDay + days;
    const auto drafted = draftCampaign(desk.path(), desk.view(), campaign, FieldId::Grade, Progress());
    if (!drafted) {
        QCOMPARE(drafted.error().code, ErrorCode::Invalid);
        QVERIFY(!drafted.error().message.isEmpty());
        return;
    }
    const RecordWork work = applyCampaign(std::make_shared<const CampaignDraft>(*drafted), nullptr);
    const auto written = awaited(desk.book.workspace().change(work.label, work.work));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QCOMPARE(desk.contentHash(), before);
}

/// The addressed are written to once, the control group never; it is one change.
void CampaignsTest::sent()
{
    CampaignDesk desk;
    desk.add(crowd(40));
    CampaignStanding standing =
        desk.start(campaignOf(u"Mail"_s, {}, 0.3), templateOf(u"Hi {name}"_s, u"x"_s));
    const QString before = desk.contentHash();
    const auto mailing = campaignMailing(desk.path(), standing);
    QVERIFY(mailing);
    QCOMPARE(mailing->customers.size(), std::size_t(40));
    const auto outcome = writeMailing(desk.path(), desk.view(), *mailing, MailingForm::MailFiles,
                                      desk.book.file(u"mails"_s), u"en"_s, 0, Progress());
    QVERIFY(outcome);
    QCOMPARE(outcome->leftOut[std::size_t(LeftOut::Control)], standing.control);
    QCOMPARE(std::int64_t(outcome->sent->messages.size()), 40 - standing.control);
    desk.change(logMessages(
        {outcome->sent, mailing->written, mailing->channel, standing.campaign.id, kCampaignDay}, nullptr));
    standing = desk.standing(u"Mail"_s);
    QCOMPARE(standing.sent, 40 - standing.control);
    QCOMPARE(standing.campaign.state, CampaignState::Running);
    QCOMPARE(standing.campaign.start, kCampaignDay);
    QCOMPARE(desk.number("SELECT count(*) FROM interaction WHERE bulk = 1 AND direction = 0 AND kind = 1 AND "
                         "campaign IS NOT NULL AND template IS NOT NULL AND summary LIKE 'Hi P%'"),
             standing.sent);
    QCOMPARE(desk.number("SELECT count(*) FROM campaign_member WHERE arm = 1 AND sent_day IS NOT NULL"), 0);
    // Nobody is left for a second time.
    const auto again = writeMailing(desk.path(), desk.view(), *campaignMailing(desk.path(), standing),
                                    MailingForm::Csv, desk.book.file(u"again.csv"_s), u"en"_s, 0, Progress());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Constraint);
    QVERIFY(awaited(desk.book.workspace().undo()));
    QCOMPARE(desk.contentHash(), before);
    // A campaign of no template cannot be sent.
    const auto without = campaignMailing(desk.path(), desk.start(campaignOf(u"None"_s, {})));
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::NotFound);
}

void CampaignsTest::responses()
{
    CampaignDesk desk;
    desk.add(crowd(4));
    const CampaignStanding standing = desk.start(campaignOf(u"Mail"_s, {}));
    const std::int64_t member = desk.number("SELECT min(id) FROM campaign_member");
    desk.change(markResponses(u"Mail"_s, {{member, kCampaignDay, u" yes "_s}}));
    QCOMPARE(desk.standing(u"Mail"_s).responded, 1);
    QCOMPARE(desk.number("SELECT count(*) FROM campaign_member WHERE response = 'yes'"), 1);
    desk.change(markResponses(u"Mail"_s, {{member, {}, u"yes"_s}}));
    QCOMPARE(desk.standing(u"Mail"_s).responded, 0);
    QCOMPARE(desk.number("SELECT count(*) FROM campaign_member WHERE response IS NOT NULL"), 0);
    QCOMPARE(standing.responded, 0);
}

/// What counts: bought or signed from the start to the end, returns alone do not.
void CampaignsTest::results()
{
    CampaignDesk desk;
    const auto ids = desk.add(crowd(8));
    Campaign campaign = campaignOf(u"Sale"_s, {});
    campaign.start = kCampaignDay - 10;
    campaign.end = kCampaignDay - 2;
    campaign.created = kCampaignDay - 20;
    const CampaignStanding standing = desk.start(campaign);
    desk.change([pipeline = desk.number("SELECT min(id) FROM pipeline"), &ids](Editor &editor) {
        return addOutcomes(editor, ids, pipeline);
    });
    const auto results = campaignResults(desk.path(), desk.view(), standing, Progress());
    QVERIFY(results);
    QCOMPARE(results->from, campaign.start);
    QCOMPARE(results->to, campaign.end);
    QCOMPARE(results->outcomes.size(), std::size_t(8));
    const auto check = [&](std::size_t who, bool converted, double revenue) {
        QCOMPARE(results->outcomes[who].hasConverted, converted);
        QCOMPARE(results->outcomes[who].revenue, revenue);
    };
    check(0, false, 0);
    check(1, true, 150);
    check(2, true, 300);
    check(3, false, 0);
    check(4, false, 0);
    check(5, true, 700);
    check(6, false, 0);
    QCOMPARE(results->segments, (QStringList{u"Köln"_s, u"上海"_s}));
    QCOMPARE(results->figures.size(), std::size_t(3));
    QCOMPARE(results->figures.back().addressed.converted, 3);
    QCOMPARE(results->figures[0].addressed.members + results->figures[1].addressed.members, 8);
}

void CampaignsTest::removed()
{
    CampaignDesk desk;
    desk.add(crowd(6));
    const QString before = desk.contentHash();
    const CampaignStanding standing = desk.start(campaignOf(u"Gone"_s, {}));
    desk.change(removeCampaign(standing.campaign));
    QCOMPARE(desk.contentHash(), before);
    QVERIFY(!findCampaign(desk.path(), u"Gone"_s));
}

/// What a person may ask to see names the campaigns and messages that were for it.
void CampaignsTest::oneOwnData()
{
    CampaignDesk desk;
    const auto ids = desk.add(crowd(3));
    const CampaignStanding standing =
        desk.start(campaignOf(u"Mine"_s, {}), templateOf(u"Hi {name}"_s, u"x"_s));
    const auto outcome = writeMailing(desk.path(), desk.view(), *campaignMailing(desk.path(), standing),
                                      MailingForm::Csv, desk.book.file(u"m.csv"_s), u"en"_s, 0, Progress());
    QVERIFY(outcome);
    desk.change(logMessages({outcome->sent, {}, Channel::Mail, standing.campaign.id, kCampaignDay}, nullptr));
    const auto connection = ReadConnection::open(desk.path());
    const auto data = readSubjectData(connection->handle(), ids[1]);
    QVERIFY(data);
    const auto textOf = [&data](RecordTable table, const std::string &column) {
        for (const SubjectRow &row : data->rows) {
            for (const SubjectField &field : row.fields) {
                if (row.table == table && field.key == column)
                    return field.text;
            }
        }
        return QString();
    };
    QCOMPARE(textOf(RecordTable::CampaignMember, "campaign"), u"Mine"_s);
    QCOMPARE(textOf(RecordTable::CampaignMember, "arm"), u"addressed"_s);
    QVERIFY(!textOf(RecordTable::CampaignMember, "sent_day").isEmpty());
    QCOMPARE(textOf(RecordTable::Interaction, "campaign"), u"Mine"_s);
    QCOMPARE(textOf(RecordTable::Interaction, "summary"), u"Hi P1"_s);
}

QTEST_GUILESS_MAIN(CampaignsTest)
#include "tst_campaigns.moc"
