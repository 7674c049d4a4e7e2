// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companyname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CompanyNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
};

void CompanyNameTest::parts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("core");
    QTest::addColumn<QString>("bare");
    QTest::addColumn<QString>("place");
    const auto row = [](const QString &typed, const QString &core, const QString &place = QString(),
                        const QString &bare = QString()) {
        QTest::newRow(qPrintable(typed)) << typed << core << (bare.isEmpty() ? core : bare) << place;
    };
    row(u"华信有限公司"_s, u"华信"_s);
    row(u"华信（上海）有限公司"_s, u"华信"_s, u"上海"_s);
    row(u"华信(上海市)有限公司"_s, u"华信"_s, u"上海"_s);
    row(u"华信有限公司（上海）"_s, u"华信"_s, u"上海"_s);
    row(u"上海华信科技有限公司"_s, u"上海华信科技"_s, u"上海"_s, u"华信科技"_s);
    row(u"上海市华信科技股份有限公司"_s, u"上海市华信科技"_s, u"上海"_s, u"华信科技"_s);
    row(u"呼和浩特华信"_s, u"呼和浩特华信"_s, u"呼和浩特"_s, u"华信"_s);
    row(u"北京银行股份有限公司"_s, u"北京银行"_s, u"北京"_s, u"银行"_s);
    row(u"北京人"_s, u"北京人"_s, u"北京"_s);
    row(u"华信 科技 有限责任公司"_s, u"华信科技"_s);
    row(u"华信（集团）有限公司"_s, u"华信"_s);
    row(u"华信集团有限公司"_s, u"华信"_s);
    row(u"华信集团股份有限公司"_s, u"华信"_s);
    row(u"华信（亚洲）控股有限公司"_s, u"华信亚洲控股"_s);
    row(u"华信管理咨询（有限合伙）"_s, u"华信管理咨询"_s);
    row(u"华信有限公司上海分公司"_s, u"华信有限公司上海分公司"_s);
    row(u"阿里巴巴集团"_s, u"阿里巴巴"_s);
    row(u"有限公司"_s, u"有限公司"_s);
    row(u"株式会社東芝"_s, u"東芝"_s);
    row(u"Data-Soft Co., Ltd."_s, u"datasoft"_s);
    row(u"ＤａｔａＳｏｆｔ　Ｃｏ．，　Ｌｔｄ．"_s, u"datasoft"_s);
    row(u"Acme (China) Limited"_s, u"acme"_s, u"china"_s);
    row(u"Acme Holding Inc"_s, u"acmeholding"_s);
    row(u"ACME, Inc."_s, u"acme"_s);
    row(u"Müller GmbH & Co. KG"_s, u"muller"_s);
    row(u"Smith and Company"_s, u"smith"_s);
    row(u"Total S.A."_s, u"total"_s);
    row(u"Total S. A. S."_s, u"total"_s);
    row(u"Oy Nordsee AB"_s, u"oynordsee"_s);
    row(u"O'Neil Sp. z o.o."_s, u"oneil"_s);
    row(u"Company Ltd"_s, u"company"_s);
    row(u"Inc"_s, u"inc"_s);
    row(u"3M Company"_s, u"3m"_s);
    row(u"A(b"_s, u"ab"_s);
    row(QString(), QString());
}

void CompanyNameTest::parts()
{
    QFETCH(QString, typed);
    QFETCH(QString, core);
    QFETCH(QString, bare);
    QFETCH(QString, place);
    const leadbook::CompanyName name = leadbook::companyName(typed.toStdString());
    QCOMPARE(QString::fromStdString(name.core), core);
    QCOMPARE(QString::fromStdString(name.bare), bare);
    QCOMPARE(QString::fromStdString(name.place), place);
}

QTEST_GUILESS_MAIN(CompanyNameTest)
#include "tst_companyname.moc"
