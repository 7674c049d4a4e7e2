// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerlayout.h"

#include <QTest>
#include <QWidget>

using namespace leadbook;

class HeaderLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wraps_data();
    void wraps();
    void isAsHighAsItsRows();
};

namespace {

/// Five parts of 100 × 20 in a row.
struct Row
{
    explicit Row(bool isFlowing)
        : layout(new HeaderLayout(&window))
    {
        if (isFlowing)
            layout->setFlowing();
        for (int i = 0; i < 5; ++i) {
            auto *part = new QWidget(&window);
            part->setFixedSize(100, 20);
            layout->addLeft(part);
            parts << part;
        }
    }

    /// How many parts stand in each row where @p width is given.
    QList<int> rowsIn(int width)
    {
        layout->setGeometry(QRect(0, 0, width, layout->heightForWidth(width)));
        QMap<int, int> rows;
        for (const QWidget *part : parts)
            ++rows[part->y()];
        return rows.values();
    }

    QWidget window;
    HeaderLayout *layout;
    QList<QWidget *> parts;
};

} // namespace

void HeaderLayoutTest::wraps_data()
{
    QTest::addColumn<bool>("isFlowing");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("room for all") << false << 560 << QList<int>{5};
    QTest::newRow("a title stands alone") << false << 340 << QList<int>{1, 3, 1};
    QTest::newRow("flowing, room for all") << true << 560 << QList<int>{5};
    QTest::newRow("flowing") << true << 340 << QList<int>{3, 2};
    QTest::newRow("flowing, one by one") << true << 110 << QList<int>{1, 1, 1, 1, 1};
}

void HeaderLayoutTest::wraps()
{
    QFETCH(bool, isFlowing);
    QFETCH(int, width);
    QTEST(Row(isFlowing).rowsIn(width), "rows");
}

void HeaderLayoutTest::isAsHighAsItsRows()
{
    const Row titled(false);
    const Row flowing(true);
    QCOMPARE(flowing.layout->heightForWidth(560), 20);
    QCOMPARE(flowing.layout->heightForWidth(340), 50);
    QCOMPARE(titled.layout->heightForWidth(340), 80);
}

QTEST_MAIN(HeaderLayoutTest)
#include "tst_headerlayout.moc"
