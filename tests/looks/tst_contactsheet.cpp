// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/contactsheet.h"

#include <QTest>

using namespace leadbook::test;
using namespace Qt::StringLiterals;

class ContactSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsThereOnce_data();
    void everyPictureIsThereOnce();
    void columnsAreFilledOneAfterTheOther();
};

namespace {

/// A picture of @p size whose pixels all have the value @p value, which no label or background has.
LabelledPicture plain(QSize size, QRgb value)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(value);
    return {u"page"_s, picture};
}

/// The pixels of @p sheet with @p value.
int pixelsOf(const QImage &sheet, QRgb value)
{
    int count = 0;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x)
            count += sheet.pixel(x, y) == value;
    }
    return count;
}

} // namespace

void ContactSheetTest::everyPictureIsThereOnce_data()
{
    QTest::addColumn<int>("pictures");
    QTest::addColumn<int>("columns");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("twelve in three") << 12 << 3;
    QTest::newRow("a last column with fewer") << 7 << 3;
    QTest::newRow("more columns than pictures") << 2 << 5;
}

void ContactSheetTest::everyPictureIsThereOnce()
{
    QFETCH(int, pictures);
    QFETCH(int, columns);
    QList<LabelledPicture> all;
    for (int i = 0; i < pictures; ++i)
        all << plain(QSize(20 + i, 30 + i), qRgb(1, 2, 10 + i));
    const QImage sheet = contactSheet(all, columns);
    for (int i = 0; i < pictures; ++i)
        QCOMPARE(pixelsOf(sheet, qRgb(1, 2, 10 + i)), (20 + i) * (30 + i));
}

void ContactSheetTest::columnsAreFilledOneAfterTheOther()
{
    const QRgb values[] = {qRgb(1, 2, 3), qRgb(1, 2, 4), qRgb(1, 2, 5)};
    QList<LabelledPicture> all;
    for (const QRgb value : values)
        all << plain(QSize(40, 40), value);
    const QImage sheet = contactSheet(all, 2);
    const auto placeOf = [&sheet](QRgb value) {
        for (int y = 0; y < sheet.height(); ++y) {
            for (int x = 0; x < sheet.width(); ++x) {
                if (sheet.pixel(x, y) == value)
                    return QPoint(x, y);
            }
        }
        return QPoint(-1, -1);
    };
    QCOMPARE(placeOf(values[0]).x(), placeOf(values[1]).x());
    QVERIFY(placeOf(values[0]).y() + 40 < placeOf(values[1]).y());
    QVERIFY(placeOf(values[0]).x() + 40 < placeOf(values[2]).x());
    QCOMPARE(placeOf(values[0]).y(), placeOf(values[2]).y());
}

QTEST_MAIN(ContactSheetTest)
#include "tst_contactsheet.moc"
