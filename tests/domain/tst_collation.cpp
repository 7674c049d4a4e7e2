// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collation.h"

#include <QCollator>
#include <QTest>

#include <algorithm>

using leadbook::CollationKeyWriter;
using leadbook::HanOrder;
using namespace Qt::StringLiterals;

class CollationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ascends_data();
    void ascends();
    void agreesWithCollator();
    void sameKey_data();
    void sameKey();
    void prefixesOrderAsKeys();
    void keysAreShort_data();
    void keysAreShort();
    void survivesInvalidUtf8();
};

namespace {

std::string keyOf(const QString &text, HanOrder order = HanOrder::AfterLatin)
{
    std::string key;
    CollationKeyWriter(order).append(text.toStdString(), key);
    return key;
}

// In no order; every two differ for QCollator too. Not é and à: zh puts letters with marks of tone before
// plain ones, which is right for pinyin and wrong for French.
const QStringList kMixed{
    u"王五"_s,
    u"李四"_s,
    u"张三"_s,
    u"客户10"_s,
    u"客户2"_s,
    u"客户"_s,
    u"A公司"_s,
    u"公司A"_s,
    u"阿里"_s,
    u"Anna"_s,
    u"anna"_s,
    u"ANNA"_s,
    u"Anna B"_s,
    u"Anna-B"_s,
    u"Annab"_s,
    u"Müller"_s,
    u"Muller"_s,
    u"Mueller"_s,
    u"muller"_s,
    u"Zoë"_s,
    u"Zoe"_s,
    u"1"_s,
    u"2"_s,
    u"10"_s,
    u"10a"_s,
    u"9a"_s,
    u"_x"_s,
    u"-x"_s,
    u"(x)"_s,
    u"@x"_s,
    u"#1"_s,
    u"+86"_s,
    u"~"_s,
    u"α"_s,
    u"я"_s,
    u"重庆"_s,
    u"重"_s,
    u"虫"_s,
    u"虫重"_s,
    u"宠"_s,
    u"沈阳"_s,
    u"藏文"_s,
    u"曾乐"_s,
    u"单雄信"_s,
    u"欧阳修"_s,
    u"华信（上海）有限公司"_s,
    u"华信(北京)有限公司"_s,
    u"华信"_s,
    u"华信科技"_s,
    u"龥"_s,
    u"鿼"_s,
    u"一"_s,
    u"丁"_s,
    u"Ｂ公司"_s,
    u"No. 7"_s,
    u"No. 12"_s,
    u"No 7"_s,
    u"v1.2.10"_s,
    u"v1.2.9"_s,
    u"12345678901234567890123456789012"_s,
    u"2345678901234567890123456789012"_s,

};

} // namespace

void CollationTest::ascends_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("pinyin") << QStringList{u"阿"_s, u"李四"_s, u"王五"_s, u"张三"_s};
    QTest::newRow("Latin, then Han") << QStringList{u""_s, u"-"_s, u"7"_s, u"A"_s, u"z"_s, u"阿"_s};
    QTest::newRow("numbers") << QStringList{u"客户"_s,   u"客户0"_s,   u"客户2"_s, u"客户10"_s,
                                            u"客户11"_s, u"客户100"_s, u"客户A"_s};
    QTest::newRow("long numbers") << QStringList{u"9"_s, QString(26, u'9'), QString(27, u'9'),
                                                 u"1"_s + QString(27, u'0'), QString(200, u'9')};
    QTest::newRow("case last") << QStringList{u"ab"_s, u"aB"_s, u"Ab"_s, u"AB"_s, u"abc"_s};
    QTest::newRow("marks before case") << QStringList{u"Zoe"_s, u"zoë"_s, u"Zoë"_s, u"zof"_s};
    QTest::newRow("acute") << QStringList{u"Resume"_s, u"résumé"_s, u"Résumé"_s, u"Resumed"_s};
    QTest::newRow("case tells only what letters do not")
        << QStringList{u"Anna Amsel"_s, u"anna berg"_s, u"Anna Clos"_s};
    QTest::newRow("a part before the whole") << QStringList{u"华"_s, u"华信"_s, u"华信科技"_s};
    QTest::newRow("rare Han behind the others") << QStringList{u"鿼"_s, u"㐀"_s, u"𠀀"_s};
    QTest::newRow("ß is ss") << QStringList{u"Strasa"_s, u"Strasse"_s, u"Straße"_s, u"Strast"_s};
}

void CollationTest::ascends()
{
    QFETCH(QStringList, texts);
    for (qsizetype i = 1; i < texts.size(); ++i)
        QVERIFY2(keyOf(texts[i - 1]) < keyOf(texts[i]), qPrintable(texts[i - 1] + u" < "_s + texts[i]));
}

void CollationTest::agreesWithCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    for (const QString &a : kMixed) {
        for (const QString &b : kMixed) {
            const int expected = collator.compare(a, b);
            const int found = keyOf(a, HanOrder::BeforeLatin).compare(keyOf(b, HanOrder::BeforeLatin));
            QVERIFY2((expected < 0) == (found < 0) && (expected > 0) == (found > 0),
                     qPrintable(u"%1 and %2: %3, not %4"_s.arg(a, b).arg(found).arg(expected)));
        }
    }
}

void CollationTest::sameKey_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("leading zeros") << u"客户007"_s << u"客户7"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
}

void CollationTest::sameKey()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(keyOf(a), keyOf(b));
}

void CollationTest::prefixesOrderAsKeys()
{
    CollationKeyWriter writer;
    for (const QString &a : kMixed) {
        const auto prefix = writer.prefix(a.toStdString());
        QCOMPARE(prefix, leadbook::prefixOfKey(keyOf(a)));
        QCOMPARE(prefix.isWhole(), keyOf(a).size() < leadbook::CollationPrefix::kBytes);
        for (const QString &b : kMixed) {
            const auto other = writer.prefix(b.toStdString());
            if (prefix != other)
                QCOMPARE(prefix < other, keyOf(a) < keyOf(b));
            else if (prefix.isWhole())
                QCOMPARE(keyOf(a), keyOf(b));
        }
    }
}

void CollationTest::keysAreShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size");
    QTest::newRow("Latin") << u"anna b"_s << 6;
    QTest::newRow("Han") << u"华信科技"_s << 8;
    QTest::newRow("number") << u"客户10086"_s << 8;
    QTest::newRow("empty") << QString() << 0;
}

void CollationTest::keysAreShort()
{
    QFETCH(QString, text);
    QFETCH(int, size);
    const std::string key = keyOf(text);
    QCOMPARE(int(key.size()), size);
    QCOMPARE(key.find('\0'), std::string::npos);
}

void CollationTest::survivesInvalidUtf8()
{
    std::string key;
    CollationKeyWriter().append("a\xFF\xE4\xB8", key);
    QCOMPARE(key.find('\0'), std::string::npos);
    QVERIFY(key > keyOf(u"a"_s));
    QVERIFY(key < keyOf(u"b"_s));
}

QTEST_GUILESS_MAIN(CollationTest)
#include "tst_collation.moc"
