// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardgrid.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Two cards in a row, or one below the other.
class CardGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsByItsWidth_data();
    void standsByItsWidth();
};

void CardGridTest::standsByItsWidth_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("hidden");   ///< -1: none
    QTest::addColumn<QString>("rows"); ///< names from the left, row by row
    QTest::newRow("wide") << 4 << 700 << -1 << u"01 23"_s;
    QTest::newRow("narrow") << 4 << 400 << -1 << u"0 1 2 3"_s;
    QTest::newRow("one is away, wide") << 4 << 700 << 1 << u"0 23"_s;
    QTest::newRow("the left one is away, wide") << 4 << 700 << 2 << u"01 3"_s;
    QTest::newRow("one is away, narrow") << 4 << 400 << 1 << u"0 2 3"_s;
    QTest::newRow("an odd one") << 3 << 700 << -1 << u"01 2"_s;
}

void CardGridTest::standsByItsWidth()
{
    QFETCH(int, cards);
    QFETCH(int, width);
    QFETCH(int, hidden);
    QFETCH(QString, rows);
    QList<QWidget *> all;
    for (int i = 0; i < cards; ++i)
        all << new QWidget;
    CardGrid grid(all, {{1, 1}, {1, 1}}, 500);
    grid.resize(700, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    if (hidden >= 0)
        all[hidden]->hide();
    grid.resize(width, 400);
    grid.arrange();
    QTest::qWait(0);
    QMap<int, QMap<int, QString>> places;
    for (int i = 0; i < cards; ++i) {
        if (i != hidden)
            places[all[i]->y()][all[i]->x()] = QString::number(i);
    }
    QStringList texts;
    for (const auto &row : std::as_const(places)) {
        texts << row.values().join(QString());
        if (row.size() == 1) // who is alone has all of it
            QCOMPARE(all[row.first().toInt()]->width(), width);
    }
    QCOMPARE(texts.join(u' '), rows);
}

QTEST_MAIN(CardGridTest)
#include "tst_cardgrid.moc"
