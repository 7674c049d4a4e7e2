// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardsource.h"

#include "support/vcards.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// A vCard file seen as a table, and what the writer writes read again.
class VCardSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cards_data();
    void cards();
    void truncated();
    void limits_data();
    void limits();
    void fullTable();
    void counts_data();
    void counts();
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
        QTEST(shownCards(cardsOf(lines, atMost).value()), "expected");
    QByteArray windows = lines;
    windows.replace("\n", "\r\n");
    QTEST(shownCards(cardsOf("\xEF\xBB\xBF" + windows, 100).value()), "expected");
}

void VCardSourceTest::truncated()
{
    const QByteArray whole(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=\r\n;=CE=B0\r\n"
        "item1.TEL;TYPE=\"a,b\":1\r\nPHOTO;ENCODING=b:AA\r\n AA\r\nEND:VCARD\r\n");
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto cards = cardsOf(whole.left(length), 3);
        QVERIFY2(cards && cards->size() <= 1, whole.left(length).constData());
    }
}

void VCardSourceTest::limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const QByteArray before("BEGIN:VCARD\nFN:A\nEND:VCARD\n\nBEGIN:VCARD\nFN:B\n");
    const QString sentence = u"The card that begins in line 5 is too long to be one. Look at that line in a "
                             "text editor, remove or mend the card, and try again."_s;
    const auto most = static_cast<qsizetype>(VCardParser::kLongestCard);
    const auto mostProperties = static_cast<qsizetype>(VCardParser::kMostProperties);
    QTest::newRow("a long line") << QByteArray(before + "NOTE:" + QByteArray(most, 'a')) << sentence;
    QTest::newRow("a long folded line")
        << QByteArray(before + "NOTE:" + QByteArray("aaa\n ").repeated(most / 3)) << sentence;
    QTest::newRow("a long line within another card")
        << QByteArray(before + "AGENT:\nBEGIN:VCARD\nNOTE:" + QByteArray(most, 'a')) << sentence;
    QTest::newRow("many long lines")
        << QByteArray(before + QByteArray("NOTE:" + QByteArray(most / 4, 'a') + '\n').repeated(5))
        << sentence;
    QTest::newRow("many lines") << QByteArray(before + QByteArray("X:\n").repeated(mostProperties))
                                << sentence;
    QTest::newRow("as many lines as may be")
        << QByteArray(before + QByteArray("X:\n").repeated(mostProperties - 1)) << QString();
    QTest::newRow("a large picture") << QByteArray(before + "PHOTO:" + QByteArray(most - 6, 'a'))
                                     << QString();
    QTest::newRow("many pictures")
        << QByteArray(before + QByteArray("PHOTO:" + QByteArray(most / 4, 'a') + '\n').repeated(5))
        << QString();
}

void VCardSourceTest::limits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    Trickle device(bytes, 1 << 20);
    const auto layout = layOutVCards(device);
    QCOMPARE(layout ? QString() : layout.error().message, message);
    QVERIFY(!layout || layout->cards == 2);
}

/// More copies than a table shows of one thing stand together in the last; more columns than it has are left
/// out, and it says so.
void VCardSourceTest::fullTable()
{
    QByteArray lines;
    for (int i = 1; i <= kMostVCardCopies + 2; ++i)
        lines += "EMAIL:" + QByteArray::number(i) + '\n';
    const auto cards = cardsOf("BEGIN:VCARD\n" + lines + "END:VCARD\n");
    QVERIFY(cards && cards->size() == 1);
    QCOMPARE(cards->first().size(), kMostVCardCopies);
    QCOMPARE(cards->first()[u"email (20)"_s], u"20; 21; 22"_s);

    QByteArray many;
    for (std::size_t i = 0; i <= kMostVCardColumns; ++i)
        many += "X-A" + QByteArray::number(qulonglong{i}) + ":1\n";
    Trickle device("BEGIN:VCARD\n" + many + "END:VCARD\n", 1 << 20);
    const auto layout = layOutVCards(device);
    QVERIFY(layout && layout->hasLeftOut);
    QCOMPARE(layout->columns.size(), kMostVCardColumns);
    QCOMPARE(layout->headers.last(), u"X-A999"_s);
}

void VCardSourceTest::counts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("empty");
    QTest::addColumn<int>("unended");
    const auto row = [](const char *name, const char *bytes, int cards, int groups, int empty, int unended) {
        QTest::newRow(name) << QByteArray(bytes) << cards << groups << empty << unended;
    };
    row("nothing", "", 0, 0, 0, 0);
    row("an empty card", "BEGIN:VCARD\nVERSION:3.0\nFN: \nN:;;;;\nREV:1\nEND:VCARD\n", 0, 0, 1, 0);
    row("a group", "BEGIN:VCARD\nKIND:group\nFN:All\nMEMBER:1\nEND:VCARD\n", 0, 1, 0, 0);
    row("a group of Apple", "BEGIN:VCARD\nX-ADDRESSBOOKSERVER-KIND:Group\nFN:All\nEND:VCARD\n", 0, 1, 0, 0);
    row("one of each",
        "BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nKIND: GROUP \nEND:VCARD\n"
        "BEGIN:VCARD\nFN:B\nBEGIN:VCARD\nFN:C\n",
        3, 1, 1, 2);
    row("text outside", "FN:A\nEND:VCARD\nhello\nBEGIN:VCARD\nFN:B\nEND:VCARD\nFN:C\n", 1, 0, 0, 0);
}

/// Who is no row is counted.
void VCardSourceTest::counts()
{
    QFETCH(QByteArray, bytes);
    Trickle device(bytes, 5);
    const auto layout = layOutVCards(device);
    QVERIFY(layout);
    QTEST(static_cast<int>(layout->cards), "cards");
    QTEST(static_cast<int>(layout->groups), "groups");
    QTEST(static_cast<int>(layout->emptyCards), "empty");
    QTEST(static_cast<int>(layout->unended), "unended");
    QCOMPARE(cardsOf(bytes).value().size(), layout->cards);
}

QTEST_GUILESS_MAIN(VCardSourceTest)
#include "tst_vcardsource.moc"
