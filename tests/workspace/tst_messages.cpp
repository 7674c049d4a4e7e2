// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/shippedtemplates.h"
#include "store/reader.h"
#include "workspace/campaigndesk.h"
#include "workspace/campaigns/responsefile.h"
#include "workspace/messages/messagelog.h"
#include "workspace/messages/templatework.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// A message as @p customer gets it.
Message messageFor(CampaignDesk &desk, std::int64_t customer, const MessageTemplate &written,
                   const QString &language = u"en"_s)
{
    const auto connection = ReadConnection::open(desk.path());
    LeftOutCounts leftOut{};
    auto renderer =
        renderMailing(connection->handle(), desk.view(),
                      {written, Channel::Mail, u"service"_s, 0, {customer}}, language, leftOut, Progress());
    if (!renderer || renderer->size() != 1)
        qFatal("no message");
    return renderer->message(0).value();
}

} // namespace

/// Messages as people get them, and the files that they leave the program in.
class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void languages();
    void shippedRender();
    void doesNotRead();
    void mailFiles();
    void cancelledLeavesNoFile();
    void csvIsSafe();
    void links();
    void oneMessageIsNoMassMail();
    void templatesComeAndGo();
    void responseFiles();
    void responseFilesRefused();
};

void MessagesTest::fields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("name") << u"{name}"_s << u"Anna"_s;
    QTest::newRow("contact") << u"{contact}!"_s << u"Anna!"_s;
    QTest::newRow("form") << u"{addressForm} {address_form}"_s << u"Ms A Ms A"_s;
    QTest::newRow("no value") << u"[{city}]"_s << u"[]"_s;
    QTest::newRow("fallback") << u"{city|your town}"_s << u"your town"_s;
    QTest::newRow("another field") << u"{city|contact|x}"_s << u"Anna"_s;
    QTest::newRow("not in memory") << u"{address}"_s << u"Main St 1"_s;
    QTest::newRow("company") << u"{company}"_s << u"Anna"_s;
    QTest::newRow("product") << u"{product|x}"_s << u"Chair"_s;
    QTest::newRow("day") << u"{lastPurchase}"_s << u"Saturday, November 14, 2026"_s;
    QTest::newRow("amount") << u"{revenue}"_s << u"1,234.50"_s;
    QTest::newRow("number") << u"{orders}"_s << u"2"_s;
    QTest::newRow("choice") << u"{status}"_s << u"Active"_s;
    QTest::newRow("condition") << u"{if orders > 1}a{if city is empty}b{end}{else}c{end}"_s << u"ab"_s;
    QTest::newRow("else") << u"{if orders > 2}a{else}c{end}"_s << u"c"_s;
    QTest::newRow("term") << u"{if bought(amount > 1000)}a{end}"_s << u"a"_s;
    QTest::newRow("brace") << u"{{name}"_s << u"{name}"_s;
}

void MessagesTest::fields()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    CampaignDesk desk;
    Somebody anna{u"Anna"_s, u"a@example.org"_s};
    anna.addressForm = u"Ms A"_s;
    const std::int64_t id = desk.add({anna}).front();
    desk.change([id](Editor &editor) {
        RowWriter rows(editor);
        const auto chair = rows.add(RecordTable::Product, {{"name", u"Chair"_s}});
        const auto table = rows.add(RecordTable::Product, {{"name", u"Table"_s}});
        const auto buy = [&](int daysAgo, int amount, std::int64_t product) {
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{id}},
                                             {"day", (kCampaignDay - daysAgo).number()},
                                             {"amount", amount},
                                             {"product", qlonglong{product}}});
        };
        buy(7, 10'345'000, chair);
        buy(20, 2'000'000, table);
        if (const auto done =
                editor.update(RecordTable::Customer, id, std::array{Cell{"address", u"Main St 1"_s}});
            !done)
            return done;
        return rows.status();
    });
    const Message message = messageFor(desk, id, templateOf(text, text));
    QCOMPARE(message.subject, says);
    QCOMPARE(message.body, says);
    QCOMPARE(message.missing.isEmpty(), !text.startsWith(u'['));
}

void MessagesTest::languages()
{
    CampaignDesk desk;
    Somebody wang{u"王小明"_s, u"w@example.org"_s};
    wang.language = u"zh_CN"_s;
    const auto ids = desk.add({wang, {u"Anna"_s, u"a@example.org"_s}});
    MessageTemplate both = templateOf(u"Hello"_s, u"Dear {contact} {today}"_s);
    both.wordings.push_back({0, u"zh_CN"_s, u"您好"_s, u"{contact}您好 {today}"_s});
    QCOMPARE(messageFor(desk, ids[0], both).body, u"王小明您好 2026年11月21日星期六"_s);
    QCOMPARE(messageFor(desk, ids[1], both).subject, u"Hello"_s);
    QCOMPARE(messageFor(desk, ids[1], both, u"zh_CN"_s).subject, u"您好"_s);
    // What is not written in it comes in what there is.
    both.wordings.pop_back();
    QCOMPARE(messageFor(desk, ids[0], both).language, u"en"_s);
    QCOMPARE(messageFor(desk, ids[0], both).subject, u"Hello"_s);
}

void MessagesTest::shippedRender()
{
    CampaignDesk desk;
    const std::int64_t id = desk.add({{u"Anna"_s, u"a@example.org"_s}}).front();
    for (const MessageTemplate &each : shippedTemplates()) {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            const Message message = messageFor(desk, id, each, language);
            QCOMPARE(message.language, language);
            QVERIFY(!message.subject.isEmpty() && message.body.size() > 20);
            QVERIFY2(!message.body.contains(u'{') && message.missing.isEmpty(), qPrintable(each.key));
        }
    }
}

void MessagesTest::doesNotRead()
{
    CampaignDesk desk;
    const std::int64_t id = desk.add({{u"Anna"_s, u"a@example.org"_s}}).front();
    const auto connection = ReadConnection::open(desk.path());
    for (const MessageTemplate &written : {templateOf(u"s"_s, u"{town}"_s), templateOf(u"{if}"_s, u"x"_s),
                                           templateOf(u"only a subject"_s, u" "_s), MessageTemplate()}) {
        LeftOutCounts leftOut{};
        const auto renderer =
            renderMailing(connection->handle(), desk.view(), {written, Channel::Mail, u"service"_s, 0, {id}},
                          u"en"_s, leftOut, Progress());
        QVERIFY(!renderer);
        QCOMPARE(renderer.error().code, ErrorCode::Invalid);
    }
}

void MessagesTest::mailFiles()
{
    CampaignDesk desk;
    const auto ids = desk.add({{u"Anna / Co"_s, u"a@example.org"_s}, {u"王小明"_s, u"w@example.org"_s}});
    const Mailing mailing{templateOf(u"Hi {name}"_s, u"Dear {city}"_s), Channel::Mail, u"service"_s, 0, ids};
    const QString folder = desk.book.file(u"a/b"_s);
    const auto write = [&] {
        return writeMailing(desk.path(), desk.view(), mailing, MailingForm::MailFiles, folder, u"en"_s, 0,
                            Progress());
    };
    const auto outcome = write();
    QVERIFY(outcome);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             (QStringList{u"00001-Anna-Co.eml"_s, u"00002-王小明.eml"_s}));
    QVERIFY(contentOf(outcome->sent->files[0]).contains("To: \"Anna / Co\"\r\n <a@example.org>\r\n"));
    QVERIFY(contentOf(outcome->sent->files[0]).startsWith("X-Unsent: 1\r\n"));
    QCOMPARE(outcome->sent->incomplete, 2);
    // Mails of another day are not written over.
    const auto again = write();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Io);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    outcome->sent->discard();
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void MessagesTest::cancelledLeavesNoFile()
{
    CampaignDesk desk;
    std::vector<Somebody> people;
    for (int i = 0; i < 50; ++i)
        people.push_back({u"P%1"_s.arg(i), u"p%1@example.org"_s.arg(i)});
    const Mailing mailing{templateOf(u"Hi"_s, u"x"_s), Channel::Mail, u"service"_s, 0, desk.add(people)};
    for (const MailingForm form : {MailingForm::MailFiles, MailingForm::Csv}) {
        const QString target = desk.book.file(u"target"_s);
        int seen = 0;
        Progress *self = nullptr;
        Progress progress([&](std::int64_t done, std::int64_t) {
            seen = form == MailingForm::Csv ? 1 : int(QDir(target).entryList(QDir::Files).size());
            if (done == 25)
                self->cancel();
        });
        self = &progress;
        const auto outcome =
            writeMailing(desk.path(), desk.view(), mailing, form, target, u"en"_s, 0, progress);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(seen > 0);
        QVERIFY(!QFile::exists(target));
    }
}

void MessagesTest::csvIsSafe()
{
    CampaignDesk desk;
    const auto ids = desk.add({{u"=1+1"_s, u"a@example.org"_s}});
    const Mailing mailing{templateOf(u"{name}"_s, u"a \"b\"\nc"_s), Channel::Mail, u"service"_s, 0, ids};
    const QString file = desk.book.file(u"out.csv"_s);
    QVERIFY(writeMailing(desk.path(), desk.view(), mailing, MailingForm::Csv, file, u"en"_s, 0, Progress()));
    QCOMPARE(contentOf(file), "\xEF\xBB\xBF"
                              "customer,name,email,language,subject,message\r\n" +
                                  QByteArray::number(qlonglong{ids[0]}) +
                                  ",'=1+1,a@example.org,en,'=1+1,\"a \"\"b\"\"\nc\"\r\n");
}

void MessagesTest::links()
{
    CampaignDesk desk;
    const auto id = desk.add({{u"Anna"_s, u"a+b@example.org"_s}}).front();
    const Message message = messageFor(desk, id, templateOf(u"A & B\n?"_s, u"Grüße\n#1"_s));
    QCOMPARE(mailtoLink(message), QByteArray("mailto:a%2Bb@example.org?subject=A%20%26%20B%20%3F&body="
                                             "Gr%C3%BC%C3%9Fe%0D%0A%231"));
    const auto connection = ReadConnection::open(desk.path());
    LeftOutCounts leftOut{};
    auto renderer = renderMailing(connection->handle(), desk.view(),
                                  {templateOf(u"S"_s, u"B"_s), Channel::Mail, u"service"_s, 0, {id}}, u"en"_s,
                                  leftOut, Progress());
    QVERIFY(renderer);
    SentMessages sent;
    QCOMPARE(messagesAsText(desk.view(), *renderer, sent, Progress()).value(),
             u"Anna <a+b@example.org>\nS\n\nB"_s);
}

void MessagesTest::oneMessageIsNoMassMail()
{
    CampaignDesk desk;
    const auto id = desk.add({{u"Anna"_s, u"a@example.org"_s}}).front();
    const Message message = messageFor(desk, id, templateOf(u"S"_s, u"B"_s));
    auto sent = std::make_shared<SentMessages>();
    sent->messages.push_back(sentMessage(desk.view(), message));
    const QString before = desk.contentHash();
    desk.change(logMessages({sent, {}, Channel::WeChat, 0, kCampaignDay}, nullptr));
    QCOMPARE(
        desk.number("SELECT count(*) FROM interaction WHERE bulk = 0 AND kind = 5 AND template IS NULL AND "
                    "contact IS NOT NULL AND summary = 'S'"),
        1);
    QVERIFY(awaited(desk.book.workspace().undo()));
    QCOMPARE(desk.contentHash(), before);
    // With a shipped template the book gets it.
    desk.change(logMessages({sent, shippedTemplates()[0], Channel::Mail, 0, kCampaignDay}, nullptr));
    desk.change(logMessages({sent, shippedTemplates()[0], Channel::Mail, 0, kCampaignDay}, nullptr));
    QCOMPARE(desk.number("SELECT count(*) FROM template WHERE key = 'welcome'"), 1);
    QCOMPARE(desk.number("SELECT count(*) FROM interaction WHERE template IS NOT NULL"), 2);
}

void MessagesTest::templatesComeAndGo()
{
    CampaignDesk desk;
    const auto read = [&desk] { return readTemplates(desk.path()).value(); };
    QCOMPARE(read(), shippedTemplates());
    const QString before = desk.contentHash();
    MessageTemplate own = shippedTemplates()[1];
    own.name = u"Ours"_s;
    own.wordings[1].body.clear();
    desk.change(saveTemplate(own));
    MessageTemplate known = read()[1];
    QCOMPARE(known.name, u"Ours"_s);
    QCOMPARE(known.wordings.size(), std::size_t(1));
    QVERIFY(known.id != 0);
    known.wordings.push_back({0, u"zh_CN"_s, {}, u"您好"_s});
    known.channel = Channel::WeChat;
    known.purpose.clear();
    desk.change(saveTemplate(known));
    QCOMPARE(read()[1].wordings.size(), std::size_t(2));
    QCOMPARE(read()[1].purpose, QString());
    desk.change(saveTemplate(templateOf(u"s"_s, u"b"_s)));
    QCOMPARE(read().back().name, u"Offer"_s);
    const CampaignStanding standing = desk.start(campaignOf(u"C"_s, {}), read().back());
    QVERIFY(standing.campaign.messageTemplate != 0);
    desk.change(removeTemplate(read().back()));
    QCOMPARE(desk.standing(u"C"_s).campaign.messageTemplate, 0);
    QCOMPARE(read().size(), shippedTemplates().size());
    for (const MessageTemplate &bad : {templateOf(u"s"_s, u" "_s), MessageTemplate()}) {
        const auto refused = awaited(desk.book.workspace().change(u"x"_s, saveTemplate(bad).work));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }
    for (int i = 0; i < 5; ++i)
        QVERIFY(awaited(desk.book.workspace().undo()));
    QCOMPARE(desk.contentHash(), before);
}

void MessagesTest::responseFiles()
{
    CampaignDesk desk;
    const auto ids =
        desk.add({{u"A"_s, u"a@example.org"_s, 1}, {u"B"_s, u"b@example.org"_s, 1}, {u"S"_s, {}, 1}});
    const CampaignStanding standing = desk.start(campaignOf(u"C"_s, {}));
    QCOMPARE(standing.members, 2);
    const QString file = desk.book.file(u"r.csv"_s);
    const auto read = [&](const QByteArray &text) {
        QFile device(file);
        if (!device.open(QIODevice::WriteOnly) || device.write(text) != text.size())
            qFatal("no file");
        device.close();
        const auto said = readResponses(desk.path(), desk.view(), standing.campaign.id, file, Progress());
        if (!said)
            qFatal("%s", qPrintable(said.error().message));
        return *said;
    };
    ResponseFile said = read("email,date,response\nA@example.org,2026-11-20,'=yes\nb@example.org,,no\n"
                             "nobody@example.org,2026-11-20,x\na@example.org,2026-11-19,maybe\n");
    QCOMPARE(said.rows, 4);
    QCOMPARE(said.responses.size(), std::size_t(2));
    QCOMPARE(said.repeated, 1);
    QCOMPARE(said.unknown, 1);
    QCOMPARE(said.noDay, 1);
    QCOMPARE(said.examples, QStringList{u"nobody@example.org"_s});
    QCOMPARE(said.responses[0].day, kCampaignDay - 2);
    QCOMPARE(said.responses[0].text, u"maybe"_s);
    QCOMPARE(said.responses[1].day, kCampaignDay);
    desk.change(markResponses(u"C"_s, said.responses));
    // The same by Leadbook's own numbers, in Chinese: only what is new.
    said = read("客户,日期,回复\n" + QByteArray::number(qlonglong{ids[0]}) + ",2026-11-19,maybe\n" +
                QByteArray::number(qlonglong{ids[1]}) + ",2026-11-20,好\n" +
                QByteArray::number(qlonglong{ids[2]}) + ",2026-11-20,好\n");
    QCOMPARE(said.known, 1);
    QCOMPARE(said.strangers, 1);
    QCOMPARE(said.responses.size(), std::size_t(1));
    QCOMPARE(said.responses[0].text, u"好"_s);
}

void MessagesTest::responseFilesRefused()
{
    CampaignDesk desk;
    const QString file = desk.book.file(u"r.csv"_s);
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write("colour,size\nred,1\nblue,2\n");
    device.close();
    const auto said = readResponses(desk.path(), desk.view(), 1, file, Progress());
    QVERIFY(!said);
    QCOMPARE(said.error().code, ErrorCode::Invalid);
    QVERIFY(!readResponses(desk.path(), desk.view(), 1, desk.book.file(u"none.csv"_s), Progress()));
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
