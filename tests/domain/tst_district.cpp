// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/district.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The district that an address names.
class DistrictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
};

void DistrictTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("district");
    const auto row = [](const QString &address, const QString &district) {
        QTest::newRow(address.isEmpty() ? "nothing" : qPrintable(address)) << address << district;
    };
    row({}, {});
    row(u"上海市浦东新区世纪大道1号"_s, u"浦东新区"_s);
    row(u"广东省深圳市南山区科技园南区"_s, u"南山区"_s);
    row(u"广西壮族自治区南宁市青秀区民族大道"_s, u"青秀区"_s);
    row(u"内蒙古自治区 呼和浩特市 新城区 中山路"_s, u"新城区"_s);
    row(u"江苏省苏州市昆山市玉山镇"_s, u"昆山市"_s);
    row(u"江苏省苏州市工业园区星湖街"_s, u"工业园区"_s);
    row(u"浙江省杭州市桐庐县迎春南路"_s, u"桐庐县"_s);
    row(u"浦东新区世纪大道1号"_s, u"浦东新区"_s);
    row(u"南山区"_s, u"南山区"_s);
    row(u"北京市阳光小区3号楼"_s, {});
    row(u"广西壮族自治区"_s, {});
    row(u"上海市世纪大道1号"_s, {});
    row(u"中山路1号商务区"_s, {});
    row(u"广东"_s, {});
    row(u"1 Huaihai Road, Xuhui District, Shanghai"_s, u"Xuhui District"_s);
    row(u"Pudong New district, Shanghai"_s, u"Pudong New district"_s);
    row(u"District 9 Street, Berlin"_s, {});
    row(u"Hauptstraße 1, Berlin"_s, {});
}

void DistrictTest::addresses()
{
    QFETCH(QString, address);
    QTEST(districtIn(address), "district");
}

QTEST_GUILESS_MAIN(DistrictTest)
#include "tst_district.moc"
