// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardsource.h"

#include "exchange/vcardwriter.h"
#include "support/trickle.h"

#include <QTest>

using namespace leadbook;

namespace {

using Cells = QMap<QString, QString>;

/// The cells of all cards that are filled, by header; one that says "failed" where it cannot be read.
QList<Cells> cardsOf(const QByteArray &bytes, qint64 atMost)
{
    Trickle device(bytes, atMost);
    const auto layout = layOutVCards(device);
    if (!layout)
        return {{{QStringLiteral("failed"), layout.error().message}}};
    VCardSource source(device, *layout);
    QList<Cells> cards;
    TableRow row;
    bool isHeader = true;
    for (auto more = source.next(row); more && *more; more = source.next(row)) {
        Cells cells;
        for (std::size_t i = 0; !isHeader && i < row.cells.size(); ++i) {
            const QString text = QString::fromUtf8(row.cells[i].data(), qsizetype(row.cells[i].size()));
            if (!text.isEmpty())
                cells[layout->headers[qsizetype(i)]] = text;
        }
        if (!isHeader)
            cards << cells;
        isHeader = false;
    }
    return cards;
}

QString shown(const QList<Cells> &cards)
{
    QStringList lines;
    for (const Cells &cells : cards) {
        QStringList parts;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            parts << cell.key() + QLatin1Char('=') + cell.value();
        lines << parts.join(QLatin1Char('|'));
    }
    return lines.join(QStringLiteral("//"));
}

} // namespace

/// A vCard file seen as a table, and what the writer writes read again.
class VCardSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cards_data();
    void cards();
    void truncated();
    void roundTrip_data();
    void roundTrip();
};

void VCardSourceTest::cards_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &lines, const char *expected) {
        QTest::newRow(name) << QByteArray("BEGIN:VCARD\n" + lines + "END:VCARD\n")
                            << QString::fromUtf8(expected);
    };
    row("Chinese name", "N:王;伟;;;\n", "firstName=伟|lastName=王|name=王伟");
    row("escapes", "VERSION:3.0\nNOTE:a\\nb\\;c\\,d\\\\e\n", "notes=a\nb;c,d\\e");
    row("2.1 types", "VERSION:2.1\nTEL;WORK;CELL:1\nTEL;HOME;FAX:2\n", "fax=2|mobile=1");
    row("quoted types", "VERSION:4.0\nTEL;TYPE=\"work,cell\":1\n", "mobile=1");
    row("mobile by shape", "TEL:+86 138 0011 2233\nTEL:021-12345678\n",
        "mobile=+86 138 0011 2233|phone=021-12345678");
    row("preferred first", "EMAIL:a@x.org\nEMAIL;PREF=1:b@x.org\n", "email=b@x.org|email (2)=a@x.org");
    row("quoted-printable", "VERSION:2.1\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=GBK:=CD=F5=\n=CE=B0\n",
        "notes=王伟");
    row("fold within a character", "FN:\xE7\n \x8E\x8B\n", "name=王");
    row("group and label", "item1.TEL:5\nitem1.X-ABLabel:_$!<Mobile>!$_\n", "mobile=5");
    row("nested card", "FN:A\nAGENT:\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTITLE:T\n", "name=A|title=T");
    row("missing end", "FN:A\nBEGIN:VCARD\nFN:B\n", "name=A//name=B");
    row("group is nobody", "KIND:group\nFN:A\n", "");
    row("company", "ORG:华信\nX-ABShowAs:COMPANY\n", "kind=company|name=华信");
    row("photo", "PHOTO;ENCODING=BASE64:AAAA\nBBBB=\n\nFN:A\n", "name=A");
    row("lower case, birthday", "bday:19960415\nfn:A\n", "birthday=1996-04-15|name=A");
}

void VCardSourceTest::cards()
{
    QFETCH(QByteArray, lines);
    for (const qint64 atMost : {qint64(1), qint64(7), qint64(1) << 20})
        QTEST(shown(cardsOf(lines, atMost)), "expected");
    QByteArray windows = lines;
    windows.replace("\n", "\r\n");
    QTEST(shown(cardsOf("\xEF\xBB\xBF" + windows, 100)), "expected");
}

void VCardSourceTest::truncated()
{
    const QByteArray whole(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=\r\n;=CE=B0\r\n"
        "item1.TEL;TYPE=\"a,b\":1\r\nPHOTO;ENCODING=b:AA\r\n AA\r\nEND:VCARD\r\n");
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto cards = cardsOf(whole.left(length), 3);
        QVERIFY2(cards.size() <= 1 && !shown(cards).contains(QLatin1String("failed")),
                 whole.left(length).constData());
    }
}

void VCardSourceTest::roundTrip_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"plain", "a;b,c\\d", "line\nline\n", " leading", "=1+1", "\\n;\\,", "x\"y:z",
          "\xF0\x9F\x98\x80\xF0\x9F\x91\xA9", "上海华信科技有限公司上海华信科技有限公司上海华信科技"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void VCardSourceTest::roundTrip()
{
    QFETCH(QString, text);
    const std::string odd = text.toStdString();
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40}) {
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        VCardWriter writer(device, version);
        CardRecord record;
        record.name = record.title = record.notes = record.id = record.department = odd;
        record.company = odd + '.';
        record.familyName = record.givenName = odd;
        record.addresses = {{odd, odd, "", "", "C"}};
        record.websites = {odd};
        record.birthday = Day::fromCivil(1996, 4, 15);
        record.gender = "female";
        record.others = {{"X-SKYPE", odd}, {"客户:\"等级\"", odd}};
        QVERIFY(writer.add(record) && writer.finish());
        for (const QByteArray &line : device.data().split('\n')) {
            QVERIFY(line.size() <= 76);
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);
        }
        const auto cards = cardsOf(device.data(), 11);
        QCOMPARE(cards.size(), 1);
        for (const char *key : {"name", "title", "notes", "id", "department", "lastName", "firstName",
                                "address", "city", "website", "X-SKYPE", "客户:\"等级\""})
            QCOMPARE(cards[0].value(QString::fromUtf8(key)), text);
        QCOMPARE(cards[0].value(QStringLiteral("company")), QString(text + QLatin1Char('.')));
        QCOMPARE(cards[0].value(QStringLiteral("gender")), QStringLiteral("female"));
        QCOMPARE(cards[0].value(QStringLiteral("birthday")), QStringLiteral("1996-04-15"));
    }
}

QTEST_GUILESS_MAIN(VCardSourceTest)
#include "tst_vcardsource.moc"
