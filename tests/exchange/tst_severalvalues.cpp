// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/severalvalues.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Several phones, e-mails and tags in one cell.
class SeveralValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void brokenLists_data();
    void brokenLists();
    void tags_data();
    void tags();
};

void SeveralValuesTest::values_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("values"); // "label=value" where the cell names it
    const auto row = [](const char *name, const QString &cell, const QStringList &values) {
        QTest::newRow(name) << cell << values;
    };
    row("one", u"a@x.org"_s, {u"a@x.org"_s});
    row("semicolon", u"a@x.org; b@y.org"_s, {u"a@x.org"_s, u"b@y.org"_s});
    row("sign at the end", u"a@x.org;"_s, {u"a@x.org"_s});
    row("signs in a row", u"a@x.org;;, b@y.org ;"_s, {u"a@x.org"_s, u"b@y.org"_s});
    row("comma and 、", u"a@x.org,b@y.org、c@z.org"_s, {u"a@x.org"_s, u"b@y.org"_s, u"c@z.org"_s});
    row("Chinese signs", u"13800112233；13900112233，021-55556666"_s,
        {u"13800112233"_s, u"13900112233"_s, u"021-55556666"_s});
    row("Google", u"a@x.org ::: b@y.org"_s, {u"a@x.org"_s, u"b@y.org"_s});
    row("slash", u"13800112233/021-5555666"_s, {u"13800112233"_s, u"021-5555666"_s});
    row("line end", u"a@x.org\r\nb@y.org"_s, {u"a@x.org"_s, u"b@y.org"_s});
    row("blank between e-mails", u"a@x.org b@y.org"_s, {u"a@x.org"_s, u"b@y.org"_s});
    row("blank between mobile numbers", u"13800112233 13900112233"_s, {u"13800112233"_s, u"13900112233"_s});
    row("blanks in a number", u"+86 138 0011 2233"_s, {u"+86 138 0011 2233"_s});
    row("an extension", u"021-55556666/12"_s, {u"021-55556666/12"_s});
    row("a range of numbers", u"021-55556666,7"_s, {u"021-55556666,7"_s});
    row("name in front of an address", u"Doe, Ann <a@x.org>"_s, {u"Doe, Ann <a@x.org>"_s});
    row("e-mail and phone", u"a@x.org / 9876501234"_s, {u"a@x.org"_s, u"9876501234"_s});
    row("words", u"none; ask Bob"_s, {u"none; ask Bob"_s});
    row("objects of JSON", u"[{\"label\": \"work\", \"value\": \"a@x.org\"}, {\"value\":\"b@y.org\"}]"_s,
        {u"work=a@x.org"_s, u"b@y.org"_s});
    row("texts of JSON", u"[\"a@x.org\", \"b@y.org\"]"_s, {u"a@x.org"_s, u"b@y.org"_s});
    row("nothing in JSON", u"[]"_s, {u""_s});
}

void SeveralValuesTest::values()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, values);
    const std::string bytes = cell.toStdString();
    std::string_view rest = bytes;
    QStringList found;
    do {
        const OneValue taken = takeValue(rest);
        found << (taken.label.empty() ? QString() : toQString(taken.label) + u'=') + toQString(taken.value);
    } while (!rest.empty());
    QCOMPARE(found, values);
    const bool isJson = cell.startsWith(u'[');
    QCOMPARE(hasSeveralValues(bytes), values.size() > 1 || isJson);
}

void SeveralValuesTest::brokenLists_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell : {u"[{"_s, u"[{\"value\""_s, u"[{\"value\":\"a\\"_s, u"[\""_s,
                                u"{\"value\": 5}"_s, u"[{}]"_s, u"[[[\"a\"]]]"_s, u"\""_s, u"[\"a\" 5]"_s})
        QTest::newRow(qPrintable(cell)) << cell;
}

/// Whatever a cell holds, taking it apart comes to an end.
void SeveralValuesTest::brokenLists()
{
    QFETCH(QString, cell);
    const std::string bytes = cell.toStdString();
    std::string_view rest = bytes;
    for (qsizetype i = 0; !rest.empty(); ++i) {
        takeValue(rest);
        QVERIFY(i <= cell.size());
    }
    const std::string joined = joinedTags(bytes);
    QVERIFY(joined.size() <= bytes.size());
}

void SeveralValuesTest::tags_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("tags");
    QTest::newRow("one") << u"VIP"_s << u"VIP"_s;
    QTest::newRow("as the book has them") << u"VIP;老客户"_s << u"VIP;老客户"_s;
    QTest::newRow("blanks") << u"VIP; old ; "_s << u"VIP;old"_s;
    QTest::newRow("signs") << u"a，b、c|d；e,f"_s << u"a;b;c;d;e;f"_s;
    QTest::newRow("twice") << u"a,b,a"_s << u"a;b"_s;
    QTest::newRow("a slash is part of a tag") << u"A/B test"_s << u"A/B test"_s;
    QTest::newRow("JSON") << u"[\"VIP\", \"a, b\"]"_s << u"VIP;a, b"_s;
    QTest::newRow("Google") << u"* myContacts ::: * friends ::: VIP"_s << u"myContacts;friends;VIP"_s;
}

void SeveralValuesTest::tags()
{
    QFETCH(QString, cell);
    QFETCH(QString, tags);
    const std::string bytes = cell.toStdString();
    QCOMPARE(toQString(joinedTags(bytes)), tags);
    QCOMPARE(needsJoining(bytes), cell != tags);
}

QTEST_GUILESS_MAIN(SeveralValuesTest)
#include "tst_severalvalues.moc"
