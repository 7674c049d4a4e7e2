// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "workspace/searching.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// One customer with one contact and a word of each field that is searched, among others that are alike.
ViewPtr makeView()
{
    SnapshotBuilder builder;
    builder.customer(
        {{FieldId::Name, "甲"}, {FieldId::ContactName, "王伟"}, {FieldId::Mobile, "13800112233"}});
    builder.customer({{FieldId::Name, "张江高科"}, {FieldId::City, "重庆"}});
    builder.customer({{FieldId::Name, "乙"}, {FieldId::ContactName, "曾乐"}});
    builder.customer({{FieldId::Name, "丙"}, {FieldId::ContactName, "李明朗"}, {FieldId::WeChat, "moon_88"}});
    builder.customer({{FieldId::Name, "Hill & Sons"},
                      {FieldId::ContactName, "John Smith"},
                      {FieldId::Email, "js@hill.example"},
                      {FieldId::CreditCode, "91310000MA1FL5XX3E"}});
    builder.customer(
        {{FieldId::Name, "单县长乐重机"}, {FieldId::Tags, "VIP;展会"}, {FieldId::Notes, "报价 2%"}});
    builder.customer({{FieldId::Name, "西安朴行解"}});
    return builder.view();
}

} // namespace

/// What people type and whom it must find, or must not.
class SearchTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsLatin_data();
    void findsLatin();

private:
    void check();
};

void SearchTableTest::finds_data()
{
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &typed, const char *rows) {
        QTest::newRow(qPrintable(typed)) << QString::fromLatin1(rows);
    };
    row(u"王伟"_s, "0");
    row(u"伟"_s, "0");
    row(u"ww"_s, "0");
    row(u"wangwei"_s, "0");
    row(u"WangWei"_s, "0");
    row(u"wang wei"_s, "0");
    row(u"wangw"_s, "0");
    row(u"张江"_s, "1");
    row(u"zhangjiang"_s, "1");
    row(u"zjgk"_s, "1");
    row(u"jianggaoke"_s, "1");
    row(u"chongqing"_s, "1");
    row(u"zhongqing"_s, "1");
    row(u"cq"_s, "1");
    row(u"zq"_s, "1");
    row(u"zengle"_s, "2");
    row(u"zengyue"_s, "2");
    row(u"cengle"_s, "2");
    row(u"cengyue"_s, "2");
    row(u"zl"_s, "2 5"); // also 长乐 with its other reading
    row(u"cy"_s, "2 5");
    row(u"lml"_s, "3");
    row(u"ml"_s, "3");
    row(u"limingl"_s, "3");
    row(u"shanxian"_s, "5");
    row(u"danxian"_s, "5");
    row(u"changle"_s, "5");
    row(u"zhangle"_s, "5");
    row(u"changyue"_s, "5");
    row(u"zhangyue"_s, "5");
    row(u"zhongji"_s, "5");
    row(u"chongji"_s, "5");
    row(u"piaoxing"_s, "6");
    row(u"puhang"_s, "6");
    row(u"xingjie"_s, "6");
    row(u"hangxie"_s, "6");
    row(u"xi'an"_s, "5 6"); // 西安, and 县
    row(u"xianpu"_s, "6");
    row(u"an"_s, "6"); // 安 begins a syllable; nothing else does
    // From the middle of a syllable nothing is found.
    row(u"ang"_s, ""); // neither 王 nor 张 nor 朗
    row(u"angwei"_s, "");
    row(u"hang"_s, "6"); // 行, neither 张 nor 长
    row(u"hangjiang"_s, "");
    row(u"eng"_s, "");
    row(u"ingqing"_s, "");
    row(u"iming"_s, "");
    // Nor anything that spans two names or fields.
    row(u"jiawangwei"_s, "");
    row(u"甲王伟"_s, "");
    row(u"gaokechongqing"_s, "");
    row(u"bclml"_s, "");
}

void SearchTableTest::finds()
{
    check();
}

void SearchTableTest::findsLatin_data()
{
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &typed, const char *rows) {
        QTest::newRow(qPrintable(typed)) << QString::fromLatin1(rows);
    };
    row(u"138 0011"_s, "0");
    row(u"138-0011-2233"_s, "0");
    row(u"+8613800112233"_s, "0");
    row(u"0086 138 0011 2233"_s, "0");
    row(u"+86 138"_s, "0");
    row(u"２２３３"_s, "0");
    row(u"1380012"_s, ""); // one digit is wrong: no word
    row(u"john smith"_s, "4");
    row(u"smith john"_s, "4");
    row(u"jon smth"_s, "4");
    row(u"jhon smit"_s, "4");
    row(u"john smoth"_s, "4");
    row(u"smithh"_s, "4");
    row(u"johm hill"_s, "4");
    row(u"hill examplw"_s, "4");
    row(u"jn smith"_s, "");
    row(u"jon smh"_s, "");
    row(u"js@hill"_s, "4");
    row(u"hill.ex"_s, "4");
    row(u"l & s"_s, "4");
    row(u"MA1FL5"_s, "4");
    row(u"ma1fl5xx3e"_s, "4");
    row(u"moon_8"_s, "3");
    row(u"vip"_s, "5");
    row(u"会"_s, "5");
    row(u"2%"_s, "5");
    row(u"报价 vip 单县"_s, "5");
    row(u"报价 vip 曾"_s, "");
}

void SearchTableTest::findsLatin()
{
    check();
}

void SearchTableTest::check()
{
    QFETCH(QString, rows);
    const ViewPtr view = makeView();
    QStringList found;
    for (const Row row : searchCustomers(*view->snapshot, QTest::currentDataTag(), Progress()))
        found << QString::number(row);
    QCOMPARE(found.join(u' '), rows);
}

QTEST_GUILESS_MAIN(SearchTableTest)
#include "tst_searchtable.moc"
