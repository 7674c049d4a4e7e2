// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/marketchange.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Figures of the market before and since.
class MarketChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void rows();
};

namespace {

constexpr DaySpan kDays{Day(20'000), Day(20'099)};

/// "day value, …" as a series.
MarketSeries series(const QString &name, const QString &figures)
{
    MarketSeries made{name, u"%"_s, {}};
    for (const QString &each : figures.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList words = each.split(u' ');
        made.figures.push_back({0, name, kDays.begin + words[0].toInt(), words[1].toDouble(), u"%"_s, {}});
    }
    return made;
}

} // namespace

void MarketChangeTest::changes_data()
{
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("before and within") << u"-200 10, -1 12, 0 13, 99 15, 100 20"_s << u"12 15 3"_s;
    QTest::newRow("fell") << u"-30 12, 50 11.5"_s << u"12 11.5 -0.5"_s;
    QTest::newRow("before alone") << u"-30 12"_s << QString();
    QTest::newRow("within alone") << u"3 12, 50 14"_s << QString();
    QTest::newRow("before and afterwards") << u"-30 12, 100 14"_s << QString();
}

void MarketChangeTest::changes()
{
    QFETCH(QString, figures);
    const auto changes = marketChanges({series(u"Share"_s, figures)}, kDays);
    QStringList told;
    for (const MarketChange &change : changes)
        told << u"%1 %2 %3"_s.arg(change.before.value).arg(change.after.value).arg(change.difference());
    QTEST(told.join(u", "_s), "expected");
}

void MarketChangeTest::rows()
{
    const std::array periods{kDays.before(), kDays};
    const auto rows = marketRows({series(u"Brand"_s, u"-400 1"_s), series(u"Share"_s, u"-5 10, 3 11, 9 12"_s),
                                  series(u"Rival"_s, u"2 7"_s)},
                                 periods);
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(rows[0].name, u"Share"_s);
    QCOMPARE(rows[0].values, (std::vector<std::optional<double>>{10, 12}));
    QCOMPARE(rows[1].name, u"Rival"_s);
    QCOMPARE(rows[1].values, (std::vector<std::optional<double>>{std::nullopt, 7}));
    QVERIFY(marketRows({}, periods).empty());
}

QTEST_APPLESS_MAIN(MarketChangeTest)

#include "tst_marketchange.moc"
