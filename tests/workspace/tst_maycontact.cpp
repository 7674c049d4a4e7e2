// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigndesk.h"
#include "workspace/messages/messagelog.h"
#include "workspace/messages/messagepreview.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace leadbook;
using namespace leadbook::test;

Q_DECLARE_METATYPE(leadbook::test::Somebody)

namespace {

const QString kOffersWord = u"offers"_s;
const QString kNews = u"newsletter"_s;

/// Whether nothing may ever go to @p who for a newsletter: the rule once more, as plainly as it can be said.
bool isForbidden(const Somebody &who)
{
    if (who.doNotContact || who.consent == QVariant(0) || who.status == 2 || !who.hasContact)
        return true;
    const SaidWord *latest = nullptr;
    for (const SaidWord &word : who.words) {
        if (word.purpose == kNews && word.day <= kCampaignDay &&
            (latest == nullptr || word.day >= latest->day))
            latest = &word;
    }
    if (latest == nullptr)
        return who.consent != QVariant(1);
    return !latest->isGiven || (latest->until.isValid() && latest->until < kCampaignDay);
}

Somebody anybody(QRandomGenerator &random, int seed, int place)
{
    Somebody who;
    who.name = u"P%1-%2"_s.arg(seed).arg(place);
    // Every third address is shared with somebody else of the same seed.
    who.email = u"p%1-%2@example.org"_s.arg(seed).arg(random.bounded(3) == 0 ? place / 2 : 100 + place);
    if (random.bounded(3) != 0)
        who.consent = random.bounded(3) == 0 ? 0 : 1;
    who.doNotContact = random.bounded(8) == 0;
    who.status = random.bounded(10) == 0 ? 2 : 1;
    who.hasContact = random.bounded(10) != 0;
    who.city = u"S%1"_s.arg(seed);
    for (int i = random.bounded(4); i > 0; --i) {
        const Day day = kCampaignDay - random.bounded(40) + 3;
        who.words.push_back({random.bounded(2) == 0 ? kOffersWord : kNews, random.bounded(3) != 0, day,
                             random.bounded(3) == 0 ? day + random.bounded(30) : Day()});
    }
    return who;
}

/// Of whom nothing may be found in what leaves the program.
struct Forbidden
{
    QSet<std::int64_t> ids;
    QHash<std::int64_t, QByteArray> addresses; ///< of who refused: of nobody else's record either
};

} // namespace

/// Who may be written to.
class MayContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data();
    void reasons();
    void channels();
    void sharedAddresses();
    void controlGroups();
    void nobodyWithoutConsent();

private:
    static void expectNobodyForbidden(CampaignDesk &desk, std::size_t seed,
                                      const std::vector<std::int64_t> &ids, const Forbidden &forbidden,
                                      SentMessages &sent);
};

void MayContactTest::reasons_data()
{
    QTest::addColumn<Somebody>("who");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<int>("why");
    const auto row = [](const char *name, const Somebody &who, const QString &purpose, LeftOut why) {
        QTest::newRow(name) << who << purpose << int(why);
    };
    const QString mail = u"a@example.org"_s;
    const QString service = u"service"_s;
    const Day today = kCampaignDay;
    row("consent", {u"A"_s, mail, 1}, kOffersWord, LeftOut::No);
    row("not told", {u"A"_s, mail}, kOffersWord, LeftOut::NoConsent);
    row("not told, service", {u"A"_s, mail}, service, LeftOut::No);
    row("no purpose is an offer", {u"A"_s, mail}, u""_s, LeftOut::NoConsent);
    row("purpose of its own", {u"A"_s, mail}, u"fair"_s, LeftOut::NoConsent);
    row("unsubscribed", {u"A"_s, mail, 0}, kOffersWord, LeftOut::Unsubscribed);
    row("unsubscribed, service", {u"A"_s, mail, 0}, service, LeftOut::Unsubscribed);
    row("unsubscribed outweighs", {u"A"_s, mail, 0, false, {{kNews}}}, kNews, LeftOut::Unsubscribed);
    row("no contact", {u"A"_s, mail, 1, true}, service, LeftOut::DoNotContact);
    row("given for it", {u"A"_s, mail, {}, false, {{kNews}}}, kNews, LeftOut::No);
    row("given for offers", {u"A"_s, mail, {}, false, {{kOffersWord}}}, kNews, LeftOut::NoConsent);
    row("given for another", {u"A"_s, mail, {}, false, {{u"fair"_s}}}, kNews, LeftOut::NoConsent);
    row("capitals", {u"A"_s, mail, {}, false, {{u" NewsLetter "_s}}}, kNews, LeftOut::No);
    row("refused", {u"A"_s, mail, 1, false, {{kNews, false}}}, kNews, LeftOut::Refused);
    row("offers refused", {u"A"_s, mail, 1, false, {{kOffersWord, false}}}, kNews, LeftOut::No);
    row("offers refused, service", {u"A"_s, mail, 1, false, {{kOffersWord, false}}}, service, LeftOut::No);
    row("service refused", {u"A"_s, mail, 1, false, {{service, false}}}, service, LeftOut::Refused);
    row("given anew", {u"A"_s, mail, {}, false, {{kNews, false, today - 9}, {kNews, true, today - 3}}}, kNews,
        LeftOut::No);
    row("refused since", {u"A"_s, mail, {}, false, {{kNews, false, today - 3}, {kNews, true, today - 9}}},
        kNews, LeftOut::Refused);
    row("same day, later row", {u"A"_s, mail, {}, false, {{kNews, true, today}, {kNews, false, today}}},
        kNews, LeftOut::Refused);
    row("to come", {u"A"_s, mail, {}, false, {{kNews, true, today + 1}}}, kNews, LeftOut::NoConsent);
    row("expired", {u"A"_s, mail, 1, false, {{kNews, true, today - 9, today - 1}}}, kNews, LeftOut::Expired);
    row("last day", {u"A"_s, mail, {}, false, {{kNews, true, today - 9, today}}}, kNews, LeftOut::No);
    row("invalid", {u"A"_s, mail, 1, false, {}, {}, {}, {}, 2}, service, LeftOut::Invalid);
    row("no address", {u"A"_s, {}, 1}, kOffersWord, LeftOut::NoAddress);
    row("no e-mail", {u"A"_s, u"ask Anna"_s, 1}, kOffersWord, LeftOut::NoAddress);
    row("line break", {u"A"_s, u"a@example.org\nBcc: b@example.org"_s, 1}, kOffersWord, LeftOut::No);
    row("company alone", {u"A"_s, {}, {}, false, {}, {}, {}, {}, 1, false}, kOffersWord, LeftOut::NoConsent);
    row("company alone, service", {u"A"_s, {}, {}, false, {}, {}, {}, {}, 1, false}, service,
        LeftOut::NoAddress);
}

void MayContactTest::reasons()
{
    QFETCH(const Somebody, who);
    QFETCH(const QString, purpose);
    QFETCH(const int, why);
    CampaignDesk desk;
    const auto ids = desk.add({who});
    QCOMPARE(int(desk.judge(ids.front(), {Channel::Mail, purpose, 0})), why);
}

void MayContactTest::channels()
{
    CampaignDesk desk;
    const auto ids =
        desk.add({{u"A"_s, {}, 1, false, {}, u"138 0011 2233"_s}, {u"B"_s, u"b@example.org"_s, 1}});
    QCOMPARE(desk.judge(ids[0], {Channel::Text, kNews, 0}), LeftOut::No);
    QCOMPARE(desk.judge(ids[0], {Channel::Call, kNews, 0}), LeftOut::No);
    QCOMPARE(desk.judge(ids[0], {Channel::Mail, kNews, 0}), LeftOut::NoAddress);
    QCOMPARE(desk.judge(ids[1], {Channel::Text, kNews, 0}), LeftOut::NoAddress);
    QCOMPARE(desk.judge(ids[1], {Channel::Event, kNews, 0}), LeftOut::No);
    QCOMPARE(desk.judge(ids[1], {Channel::Letter, kNews, 0}), LeftOut::NoAddress);
    desk.change([&](Editor &editor) {
        return editor.update(RecordTable::Customer, ids[1], std::array{Cell{"address", u"Main St 1"_s}});
    });
    QCOMPARE(desk.judge(ids[1], {Channel::Letter, kNews, 0}), LeftOut::No);
}

/// Who unsubscribed gets nothing by another record either; an address gets one message.
void MayContactTest::sharedAddresses()
{
    CampaignDesk desk;
    const auto ids = desk.add({{u"A"_s, u"a@example.org"_s, 1},
                               {u"B"_s, u"A@Example.org"_s, 0},
                               {u"C"_s, u"c@example.org"_s, 1},
                               {u"D"_s, u"C@example.org"_s, 1}});
    QCOMPARE(desk.judge(ids[0], {Channel::Mail, kNews, 0}), LeftOut::AddressRefused);
    const auto may = MayContact::read(desk.path(), desk.view(), {Channel::Mail, kNews, 0}, Progress());
    QVERIFY(may);
    std::vector<Row> rows;
    for (const std::int64_t id : ids)
        rows.push_back(desk.rowOf(id));
    const Recipients chosen = may->choose(rows, Progress());
    QCOMPARE(chosen.may.size(), std::size_t(1));
    QCOMPARE(chosen.may[0].customer, rows[2]);
    QCOMPARE(chosen.leftOut[std::size_t(LeftOut::AddressRefused)], 1);
    QCOMPARE(chosen.leftOut[std::size_t(LeftOut::Unsubscribed)], 1);
    QCOMPARE(chosen.leftOut[std::size_t(LeftOut::SameAddress)], 1);
    QCOMPARE(leftOutTotal(chosen.leftOut), 3);
}

/// Who is in a control group gets none of its campaign's messages and no other offers while it runs.
void MayContactTest::controlGroups()
{
    CampaignDesk desk;
    std::vector<Somebody> people;
    for (int i = 0; i < 40; ++i)
        people.push_back({u"P%1"_s.arg(i), u"p%1@example.org"_s.arg(i), 1});
    const auto ids = desk.add(people);
    Campaign campaign = campaignOf(u"Autumn"_s, {}, 0.5);
    campaign.end = kCampaignDay + 5;
    const CampaignStanding standing = desk.start(campaign);
    QCOMPARE(standing.members, 40);
    QVERIFY(standing.control > 5 && standing.control < 35);
    std::int64_t own = 0;
    std::int64_t service = 0;
    std::int64_t others = 0;
    for (const std::int64_t id : ids) {
        own +=
            desk.judge(id, {Channel::Mail, u"service"_s, standing.campaign.id}) == LeftOut::Control ? 1 : 0;
        others += desk.judge(id, {Channel::Mail, kNews, 0}) == LeftOut::Control ? 1 : 0;
        service += desk.judge(id, {Channel::Mail, u"service"_s, 0}) == LeftOut::Control ? 1 : 0;
    }
    QCOMPARE(own, standing.control);
    QCOMPARE(others, standing.control);
    QCOMPARE(service, 0);
    desk.change([&](Editor &editor) {
        return editor.update(RecordTable::Campaign, standing.campaign.id,
                             std::array{Cell{"end_day", (kCampaignDay - 1).number()}});
    });
    QCOMPARE(desk.judge(ids.front(), {Channel::Mail, kNews, 0}), LeftOut::No);
}

/// Among people of any kind nobody without consent is in anything that leaves the program or is noted as
/// sent.
void MayContactTest::nobodyWithoutConsent()
{
    constexpr std::size_t kSeeds = 250;
    constexpr std::size_t kEach = 10;
    CampaignDesk desk;
    std::vector<Somebody> people;
    for (std::size_t seed = 0; seed < kSeeds; ++seed) {
        QRandomGenerator random(static_cast<quint32>(seed));
        for (std::size_t i = 0; i < kEach; ++i)
            people.push_back(anybody(random, int(seed), int(i)));
    }
    const auto ids = desk.add(people);
    Forbidden forbidden;
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (isForbidden(people[i]))
            forbidden.ids.insert(ids[i]);
        if (people[i].hasContact && (people[i].doNotContact || people[i].consent == QVariant(0)))
            forbidden.addresses[ids[i]] = people[i].email.toUtf8();
    }
    QVERIFY(forbidden.ids.size() > 500 && std::size_t(forbidden.ids.size()) < people.size() - 500);
    auto sent = std::make_shared<SentMessages>();
    for (std::size_t seed = 0; seed < kSeeds; ++seed) {
        const auto begin = ids.begin() + std::ptrdiff_t(seed * kEach);
        expectNobodyForbidden(desk, seed, {begin, begin + kEach}, forbidden, *sent);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(sent->messages.size() > kSeeds);
    desk.change(logMessages({sent, templateOf(u"s"_s, u"b"_s), Channel::Mail, 0, kCampaignDay}, nullptr));
    const Snapshot &snapshot = *desk.view().snapshot;
    QCOMPARE(snapshot.interactions.ids.size(), sent->messages.size());
    for (const std::int64_t id : forbidden.ids)
        snapshot.interactions.ofCustomer.forEach(desk.rowOf(id),
                                                 [](Row) { QFAIL("a forbidden one was logged"); });
}

/// Drafts a campaign for those of @p seed and writes to all of them in every way.
void MayContactTest::expectNobodyForbidden(CampaignDesk &desk, std::size_t seed,
                                           const std::vector<std::int64_t> &ids, const Forbidden &forbidden,
                                           SentMessages &sent)
{
    Campaign campaign = campaignOf(u"C%1"_s.arg(seed), u"city = \"S%1\""_s.arg(seed), double(seed % 4) * 0.2);
    campaign.purpose = kNews;
    const CampaignDraft draft = desk.draft(campaign);
    for (const DraftMember &member : draft.members)
        QVERIFY(!forbidden.ids.contains(draft.snapshot->customers.ids[member.customer]));
    QCOMPARE(std::int64_t(draft.members.size()) + leftOutTotal(draft.leftOut), draft.matched);
    QCOMPARE(draft.matched, std::ssize(ids));

    // What a page shows of one person has no address where it may not be sent.
    const auto shown = previewMessage(desk.path(), desk.view(), templateOf(u"s"_s, u"b"_s),
                                      desk.rowOf(ids[seed % ids.size()]), u"en"_s, Progress());
    QVERIFY(shown);
    QCOMPARE(shown->leftOut != LeftOut::No, shown->message.to.address.empty());

    // Asked for everybody, not for members alone: what is written decides for itself.
    const Mailing mailing{templateOf(u"Hi {name}"_s, u"{email} {name}"_s), Channel::Mail, kNews, 0, ids};
    QByteArray all;
    for (const MailingForm form : {MailingForm::MailFiles, MailingForm::Csv, MailingForm::Text}) {
        const QString target = desk.book.file(u"out%1-%2"_s.arg(seed).arg(int(form)));
        const auto outcome =
            writeMailing(desk.path(), desk.view(), mailing, form, target, u"en"_s, 0, Progress());
        if (!outcome) {
            QCOMPARE(outcome.error().code, ErrorCode::Constraint);
            QVERIFY(!QFile::exists(target));
            continue;
        }
        all += outcome->text.toUtf8() + '\r';
        for (const QString &file : outcome->sent->files)
            all += contentOf(file);
        for (const SentMessage &each : outcome->sent->messages)
            QVERIFY(!forbidden.ids.contains(each.customer));
        if (form == MailingForm::Text)
            std::ranges::copy(outcome->sent->messages, std::back_inserter(sent.messages));
    }
    const FieldTable &customers = desk.view().snapshot->customers;
    for (const std::int64_t id : ids) {
        const std::string_view name = customers.columns.text(FieldId::Name)[desk.rowOf(id)];
        const QByteArray written(name.data(), qsizetype(name.size()));
        const QByteArray address = forbidden.addresses.value(id);
        QVERIFY2(address.isEmpty() || !all.contains(address), address.constData());
        for (const char end : {' ', '\r', '\n', ',', '>'})
            QVERIFY2(!forbidden.ids.contains(id) || !all.contains(QByteArray(written + end)),
                     written.constData());
    }
}

QTEST_GUILESS_MAIN(MayContactTest)
#include "tst_maycontact.moc"
