// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hantable.h"
#include "domain/pinyin.h"

#include <QTest>

#include <algorithm>

using leadbook::Pinyin;
using leadbook::pinyinVariants;
using namespace Qt::StringLiterals;

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variants_data();
    void variants();
    void variantsHaveALimit();
    void appendsRuns_data();
    void appendsRuns();
    void ranksAreAPermutation();
    void nearlyEveryCharacterIsRead();
};

void PinyinTest::variants_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("syllables");
    QTest::addColumn<QString>("initials"); // of the first
    QTest::newRow("plain") << u"李明朗"_s << QStringList{u"LiMingLang"_s} << u"lml"_s;
    QTest::newRow("ü") << u"吕略"_s << QStringList{u"LvLve"_s} << u"ll"_s;
    QTest::newRow("family name first")
        << u"单雄信"_s << QStringList{u"ShanXiongXin"_s, u"DanXiongXin"_s} << u"sxx"_s;
    QTest::newRow("place") << u"重庆"_s << QStringList{u"ChongQing"_s, u"ZhongQing"_s} << u"cq"_s;
    QTest::newRow("two polyphones") << u"曾乐"_s
                                    << QStringList{u"ZengLe"_s, u"CengLe"_s, u"ZengYue"_s, u"CengYue"_s}
                                    << u"zl"_s;
    QTest::newRow("traditional") << u"歐陽"_s << QStringList{u"OuYang"_s} << u"oy"_s;
    QTest::newRow("only ICU knows of two") << u"卜"_s << QStringList{u"Bu"_s, u"Bo"_s} << u"b"_s;
    QTest::newRow("Latin between") << u"TCL集团(中国)"_s << QStringList{u"JiTuanZhongGuo"_s} << u"jtzg"_s;
    QTest::newRow("no Han") << u"Müller"_s << QStringList() << QString();
    QTest::newRow("empty") << QString() << QStringList() << QString();
}

void PinyinTest::variants()
{
    QFETCH(QString, name);
    QFETCH(QStringList, syllables);
    QFETCH(QString, initials);
    QStringList found;
    const auto list = pinyinVariants(name.toStdString());
    for (const Pinyin &pinyin : list)
        found << QString::fromStdString(pinyin.syllables);
    QCOMPARE(found, syllables);
    if (!list.empty())
        QCOMPARE(QString::fromStdString(list.front().initials), initials);
}

void PinyinTest::variantsHaveALimit()
{
    const auto list = pinyinVariants(u"重乐曾单长仇"_s.toStdString());
    QCOMPARE(list.size(), leadbook::kMaxPinyinVariants);
    QCOMPARE(list.front().syllables, std::string("ChongLeZengShanChangQiu"));
    const std::string thousand = QString(1000, u'王').toStdString();
    QCOMPARE(pinyinVariants(thousand).size(), std::size_t(1));
}

void PinyinTest::appendsRuns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("syllables"); // behind "=" all of the name, ">" its beginning, "-" further on
    QTest::addColumn<QString>("initials");
    QTest::newRow("all Han") << u"王伟"_s << u"=WangWei"_s << u"=ww"_s;
    QTest::newRow("Latin behind") << u"王伟 ABC"_s << u">WangWei"_s << u">ww"_s;
    QTest::newRow("Latin before") << u"ABC王"_s << u"-Wang"_s << u"-w"_s;
    QTest::newRow("two runs") << u"重庆 ABC曾"_s << u">ChongQing>ZhongQing-Zeng-Ceng"_s << u">cq>zq-z-c"_s;
    QTest::newRow("the same initials once") << u"石大"_s << u"=ShiDa=DanDa=ShiDai=DanDai"_s << u"=sd=dd"_s;
    QTest::newRow("no Han") << u"Müller"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void PinyinTest::appendsRuns()
{
    QFETCH(QString, name);
    QFETCH(QString, syllables);
    QFETCH(QString, initials);
    std::string heard = "x";
    std::string first = "y";
    leadbook::appendPinyin(name.toStdString(), {'=', '>', '-'}, heard, first);
    QCOMPARE(QString::fromStdString(heard), u'x' + syllables);
    QCOMPARE(QString::fromStdString(first), u'y' + initials);
}

void PinyinTest::ranksAreAPermutation()
{
    std::vector<std::uint16_t> ranks(std::begin(leadbook::han::kRanks), std::end(leadbook::han::kRanks));
    for (std::uint16_t &rank : ranks)
        rank = std::uint16_t(rank & ~leadbook::han::kBeginsWord);
    std::sort(ranks.begin(), ranks.end());
    for (std::size_t i = 0; i < ranks.size(); ++i)
        QCOMPARE(std::size_t(ranks[i]), i);
}

void PinyinTest::nearlyEveryCharacterIsRead()
{
    const auto none = std::count(std::begin(leadbook::han::kReadings), std::end(leadbook::han::kReadings), 0);
    QVERIFY2(none < 120, qPrintable(QString::number(none)));
}

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
