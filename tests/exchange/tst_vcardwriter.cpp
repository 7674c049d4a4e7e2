// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardwriter.h"

#include "exchange/vcardexact.h"
#include "support/vcards.h"

#include <QBuffer>
#include <QTest>

#include <array>
#include <string_view>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

struct Nasty
{
    const char *name;
    std::string_view text;
};

/// What the format has no sign for, what readers strip, and what looks like a part of the format.
constexpr auto kNasty = std::to_array<Nasty>({
    {"plain", "Li Lei"},
    {"CR", "a\rb"},
    {"CRLF", "a\r\nb\r\n"},
    {"LF CR", "\n\r\n\n\r"},
    {"blanks only", "   "},
    {"a line break only", "\n"},
    {"a tab only", "\t"},
    {"ideographic blank only", "\u3000"},
    {"outer blanks", "  a \t"},
    {"outer no-break blanks", "\u00A0a\u3000"},
    {"byte order mark", "\uFEFFa\uFEFF"},
    {"byte order mark only", "\uFEFF"},
    {"line separators", "a\u2028b\u2029c\u0085d"},
    {"controls", "\x01\x02\x0B\x0C\x1B[0m\x1F\x7F"},
    {"an escape of ISO-2022", "\x1B$B王"},
    {"escapes", "\\n\\;\\,\\\\ \\"},
    {"separators", ";,:;;,,"},
    {"quotes and carets", "^n^'^^\"x\"^"},
    {"percents", "100%\r%0D%"},
    {"ends like a soft break", "a="},
    {"end of a card", "a\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:b"},
    {"schemes", "mailto:tel:+1;ext=5"},
    {"emoji", "👩🏽‍💻👨‍👩‍👧‍👦 e\u0301"},
    {"long Han", "                                                                                "
                 "上海华信科技有限公司上海华信科技有限公司上海华信科技有限公司"},
    {"replacement", "a\uFFFDb"},
    {"noncharacters", "\uFFFE\uFFFF"},
});

QByteArray written(const CardRecord &record, VCardVersion version)
{
    QBuffer device;
    if (!device.open(QIODevice::WriteOnly))
        return {};
    VCardWriter writer(device, version);
    return writer.add(record) && writer.finish() ? device.data() : QByteArray();
}

/// The filled cells of a file of one card, by header.
QMap<QString, QString> read(const QByteArray &bytes)
{
    const auto cards = cardsOf(bytes);
    return cards && cards->size() == 1 ? cards->first() : QMap<QString, QString>();
}

QMap<QString, QString> wanted(const CardRecord &record)
{
    QMap<QString, QString> cells;
    for (const VCardCell &cell : cellsOf(record)) {
        const QString column = wholeText(cell.column);
        cells[cell.copy == 1 ? column : u"%1 (%2)"_s.arg(column).arg(cell.copy)] = wholeText(cell.text);
    }
    return cells;
}

} // namespace

/// What the writer writes is read as it was, and by others as far as the format can tell it.
class VCardWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyText_data();
    void everyText();
    void onlyText_data();
    void onlyText();
    void records_data();
    void records();
    void lines_data();
    void lines();
    void plainCardsHaveNothingMore();
    void changedByOthers_data();
    void changedByOthers();
};

void VCardWriterTest::everyText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Nasty &nasty : kNasty)
        QTest::newRow(nasty.name) << QByteArray(nasty.text.data(), qsizetype(nasty.text.size()));
}

/// All texts of a card at once.
void VCardWriterTest::everyText()
{
    QFETCH(QByteArray, text);
    const std::string odd = text.toStdString();
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40}) {
        for (const bool isCompany : {false, true}) {
            CardRecord record;
            record.isCompany = isCompany;
            record.name = isCompany ? std::string() : odd;
            record.company = record.familyName = record.givenName = record.addressForm = odd;
            record.department = record.title = record.occupation = record.wechat = odd;
            record.mobiles = record.phones = record.companyPhones = {odd, odd + '.'};
            record.emails = record.websites = {odd, odd + '.'};
            record.addresses = {{odd, odd, odd, odd, odd}, {odd, {}, {}, {}, odd + '.'}};
            record.tags = {odd, odd + '.'};
            record.notes = record.id = record.companyId = odd;
            for (const char *key :
                 {"phone.home", "mobile.work", "email.", "address.客户 1", "wechat.b", "website.blog"}) {
                const auto target = parseFurtherKey(QString::fromUtf8(key));
                QVERIFY(target);
                record.further.push_back({*target, odd});
                record.further.push_back({*target, odd + '.'});
            }
            record.others = {{"X-SKYPE", odd}, {"客户:\"等级\"", odd}, {'!' + odd, odd}};
            const QByteArray bytes = written(record, version);
            QCOMPARE(read(bytes), wanted(record));
            for (const QByteArray &line : bytes.split('\n')) {
                QVERIFY(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76));
                QVERIFY(QString::fromUtf8(line).toUtf8() == line);
            }
        }
    }
}

void VCardWriterTest::onlyText_data()
{
    everyText_data();
}

/// One text alone beside a name, so that nothing else can make up for it.
void VCardWriterTest::onlyText()
{
    QFETCH(QByteArray, text);
    const std::string odd = text.toStdString();
    using Member = std::string CardRecord::*;
    for (const Member member :
         {&CardRecord::name, &CardRecord::familyName, &CardRecord::givenName, &CardRecord::addressForm,
          &CardRecord::company, &CardRecord::department, &CardRecord::title, &CardRecord::occupation,
          &CardRecord::wechat, &CardRecord::notes, &CardRecord::id}) {
        for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40}) {
            CardRecord record;
            record.name = "A";
            record.*member = odd;
            QCOMPARE(read(written(record, version)), wanted(record));
        }
    }
}

void VCardWriterTest::records_data()
{
    QTest::addColumn<CardRecord>("record");
    CardRecord person;
    person.name = person.company = "华信";
    QTest::newRow("somebody called like the firm") << person;
    person.mobiles = person.emails = {"1", "1", "2"};
    QTest::newRow("the same number twice") << person;
    person.mobiles = {"139 0011 2233"};
    person.phones = {"138 0011 2233", "021-55551234"};
    QTest::newRow("a mobile number in the office") << person;
    person.mobiles.assign(25, "5");
    QTest::newRow("more numbers than columns") << person;
    person.addresses = {{" ", "", "", "", ""}, {"a", "", "", "", ""}};
    QTest::newRow("a blank address first") << person;
    person.gender = "other";
    person.birthday = Day::fromCivil(1604, 2, 29);
    QTest::newRow("day and sex") << person;
    person.others = {{"X-WECHAT", "a"},
                     {"X-LEADBOOK", "b"},
                     {"X-LEADBOOK-EXACT", "c"},
                     {"notes", "d"},
                     {"notes", "e"},
                     {"x-small", "f"},
                     {"BDAY", "g"},
                     {"", "h"},
                     {"id", "k"},
                     {"phone.home", "l"},
                     {"a;b:c", "i"},
                     {"QUOTED-PRINTABLE", "="},
                     {"X-" + std::string(90, 'A'), "j"}};
    QTest::newRow("names that are taken") << person;
    CardRecord known;
    known.name = "王伟";
    known.company = "华信";
    known.companyId = "F-1";
    QTest::newRow("somebody of a firm with a key") << known;
    known.uid = "leadbook-contact-7";
    QTest::newRow("whom nobody else knows") << known;
    known.id = "leadbook-1";
    QTest::newRow("whose key looks like ours") << known;
    known.name = known.company;
    QTest::newRow("called like that firm") << known;
    known.name = " ";
    known.familyName = "王";
    QTest::newRow("called nothing") << known;
    CardRecord company;
    company.isCompany = true;
    company.company = "华信";
    company.department = "销售部";
    QTest::newRow("a firm's department") << company;
    company.company.clear();
    company.name = "华信 \r";
    QTest::newRow("a firm named so") << company;
    CardRecord bare;
    bare.emails = {"a@x.org"};
    QTest::newRow("an address alone") << bare;
    bare.company = "华信";
    QTest::newRow("a firm without a name of its own") << bare;
}

void VCardWriterTest::records()
{
    QFETCH(CardRecord, record);
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40})
        QCOMPARE(read(written(record, version)), wanted(record));
}

void VCardWriterTest::lines_data()
{
    QTest::addColumn<bool>("is4");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("version 3") << false << QByteArray("VERSION:3.0\r\n");
    QTest::newRow("version 4") << true << QByteArray("VERSION:4.0\r\n");
    QTest::newRow("others read the text") << true << QByteArray("\r\nNOTE:a\\nb\r\n");
    QTest::newRow("the text itself") << true
                                     << QByteArray("\r\nX-LEADBOOK-EXACT;X-FIELD=\"notes\";X-COPY=1;X-FOR=");
    QTest::newRow("as it is") << true << QByteArray(":a%0Db\r\n");
    QTest::newRow("name") << false << QByteArray("\r\nFN:王伟\r\nN:王;伟;;;\r\n");
    QTest::newRow("mobile 3") << false << QByteArray("\r\nTEL;TYPE=CELL:1\r\n");
    QTest::newRow("mobile 4") << true << QByteArray("\r\nTEL;TYPE=cell:1\r\n");
    QTest::newRow("birthday 3") << false << QByteArray("\r\nBDAY:1996-04-15\r\n");
    QTest::newRow("birthday 4") << true << QByteArray("\r\nBDAY:19960415\r\n");
    QTest::newRow("sex 3") << false << QByteArray("\r\nX-GENDER:Female\r\n");
    QTest::newRow("sex 4") << true << QByteArray("\r\nGENDER:F\r\n");
}

void VCardWriterTest::lines()
{
    QFETCH(bool, is4);
    QFETCH(QByteArray, line);
    CardRecord record;
    record.name = "王伟";
    record.familyName = "王";
    record.givenName = "伟";
    record.mobiles = {"1"};
    record.birthday = Day::fromCivil(1996, 4, 15);
    record.gender = "female";
    record.notes = "a\rb";
    const QByteArray bytes = written(record, is4 ? VCardVersion::V40 : VCardVersion::V30);
    QVERIFY2(bytes.contains(line), bytes.constData());
}

void VCardWriterTest::plainCardsHaveNothingMore()
{
    CardRecord record;
    record.name = "王伟";
    record.company = "华信; 上海, 分公司";
    record.mobiles = {"138 0011 2233"};
    record.notes = "one\ntwo\\";
    record.addresses = {{"南京路 1 号", "上海", "", "200000", "中国"}};
    record.tags = {"a", "b,c"};
    record.others = {{"客户等级", "A"}};
    record.phones = {"138 0011 2244", "021-55551234"};
    record.id = "C-1";
    record.companyId = "F-1";
    record.further = {{*parseFurtherKey(u"phone.home"_s), "1"},
                      {*parseFurtherKey(u"address."_s), "苏州, 1 号"}};
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40})
        QVERIFY(!written(record, version).contains("X-LEADBOOK-EXACT"));
}

void VCardWriterTest::changedByOthers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("notes");
    QTest::newRow("unchanged") << QByteArray() << QByteArray() << u"a\rb"_s;
    QTest::newRow("changed") << QByteArray("NOTE:a\\nb") << QByteArray("NOTE:c") << u"c"_s;
    QTest::newRow("removed") << QByteArray("NOTE:a\\nb\r\n") << QByteArray() << QString();
    QTest::newRow("in small letters")
        << QByteArray("X-LEADBOOK-EXACT") << QByteArray("x-leadbook-exact") << u"a\rb"_s;
    QTest::newRow("in a group") << QByteArray("X-LEADBOOK-EXACT") << QByteArray("item1.X-LEADBOOK-EXACT")
                                << u"a\rb"_s;
    QTest::newRow("no copy") << QByteArray("X-COPY=1") << QByteArray("X-COPY=0") << u"a\nb"_s;
    QTest::newRow("a copy beyond all") << QByteArray("X-COPY=1") << QByteArray("X-COPY=21") << u"a\nb"_s;
    QTest::newRow("zero bytes") << QByteArray("%0D") << QByteArray("%00") << u"a\nb"_s;
    QTest::newRow("no UTF-8") << QByteArray("%0D") << QByteArray("%FF") << u"a\nb"_s;
    QTest::newRow("taken away") << QByteArray(":a%0Db") << QByteArray(":") << QString();
}

/// An exact text counts as long as the ordinary one is what was written.
void VCardWriterTest::changedByOthers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    CardRecord record;
    record.name = "A";
    record.notes = "a\rb";
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40}) {
        QByteArray bytes = written(record, version);
        QVERIFY(bytes.contains(before));
        if (!before.isEmpty())
            bytes.replace(before, after);
        QTEST(read(bytes).value(u"notes"_s), "notes");
        QCOMPARE(read(bytes).value(u"name"_s), u"A"_s);
    }
}

QTEST_GUILESS_MAIN(VCardWriterTest)
#include "tst_vcardwriter.moc"
