// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "workspace/grading/inputdays.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// "purchase -365d", "dealWon -12m+1" for each rule, in order; "drifts" where the input does.
QStringList told(const InputDays &days)
{
    constexpr std::array kDates{"need",       "interaction", "dealMove", "dealWon", "dealOpened",
                                "dealClosed", "purchase",    "silence",  "answer",  "field"};
    constexpr std::array kUnits{'d', 'w', 'm', 'y'};
    QStringList lines;
    for (const InputRule &rule : days.rules) {
        QString line = QLatin1StringView(kDates[static_cast<std::size_t>(rule.date)]);
        if (rule.events.onlyTwoWay)
            line += u" two-way"_s;
        if (rule.events.onlyFromCustomer)
            line += u" from them"_s;
        if (rule.look.count != 0)
            line += u" %1%2"_s.arg(rule.look.count)
                        .arg(QLatin1Char(kUnits[static_cast<std::size_t>(rule.look.unit)]));
        if (rule.beyond != 0)
            line += u" +%1"_s.arg(rule.beyond);
        lines << line;
    }
    if (days.drifts)
        lines << u"drifts"_s;
    return lines;
}

ViewPtr someView()
{
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "Acme"}});
    return builder.view();
}

} // namespace

/// On which days an input of a grading scheme may move.
class InputDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void recency();
    void days_data();
    void days();
};

void InputDaysTest::rules_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("rules");
    const auto row = [](const QString &key, const QStringList &rules) {
        QTest::newRow(qPrintable(key)) << key << rules;
    };
    row(u"need"_s, {u"need"_s});
    row(u"value"_s, {u"dealMove"_s, u"dealWon -12m"_s, u"purchase"_s, u"purchase -12m"_s});
    row(u"stage"_s, {u"dealMove"_s});
    row(u"openValue"_s, {u"dealMove"_s});
    row(u"orders"_s, {u"purchase"_s});
    row(u"contactDays30"_s, {u"interaction two-way"_s, u"interaction two-way -30d"_s});
    row(u"days(contact, 45)"_s, {u"interaction two-way"_s, u"interaction two-way -45d"_s});
    row(u"count(call, 7)"_s, {u"interaction"_s, u"interaction -7d"_s});
    row(u"count(reply, 90)~14"_s, {u"interaction from them"_s, u"interaction from them -90d"_s, u"drifts"_s});
    row(u"count(purchase, 365)"_s, {u"purchase"_s, u"purchase -365d"_s});
    row(u"sum(purchase, 180)"_s, {u"purchase"_s, u"purchase -180d"_s});
    row(u"score(NPS)"_s, {u"answer"_s});
    row(u"age(lastContact)"_s, {u"interaction two-way"_s, u"drifts"_s});
    row(u"age(created)"_s, {u"drifts"_s});
    row(u"potential"_s, {});
    row(u"extra.Size"_s, {});
    row(u"unheardOf"_s, {});
    row(u"where(hasDeal)"_s, {u"dealMove"_s});
    row(u"where(city = \"x\" and not (interaction = low or need = clear))"_s,
        {u"interaction two-way"_s, u"interaction two-way -30d"_s, u"interaction two-way -90d"_s, u"need"_s});
    row(u"where(created > -3m)"_s, {u"field -3m"_s, u"field -3m +1"_s});
    row(u"where(lastContact < -2w)"_s,
        {u"interaction two-way"_s, u"interaction two-way -2w"_s, u"interaction two-way -2w +1"_s});
    row(u"where(bought(date > -1y))"_s, {u"purchase"_s, u"purchase -1y"_s, u"purchase -1y +1"_s});
    row(u"where(hasDeal(closed > -90d and outcome = won))"_s,
        {u"dealMove"_s, u"dealClosed -90d"_s, u"dealClosed -90d +1"_s});
    row(u"where(hasDeal(opened > 2026-01-01))"_s, {u"dealMove"_s});
    row(u"where(no such thing)"_s, {});
}

void InputDaysTest::rules()
{
    QFETCH(QString, key);
    QFETCH(QStringList, rules);
    QCOMPARE(told(inputDays(*someView(), key)), rules);
}

/// Also the days on which the last purchase passes a cut point, each once.
void InputDaysTest::recency()
{
    View view = *someView();
    auto settings = std::make_shared<AnalysisSettings>(*view.settings);
    settings->rfm.cuts = RfmCuts{{30, 90.5}, {}, {}};
    view.settings = settings;
    const QStringList steps{u"purchase"_s, u"purchase -31d"_s, u"purchase -91d"_s};
    QCOMPARE(told(inputDays(view, u"r"_s)), steps);
    QCOMPARE(told(inputDays(view, u"where(rfm = Champions)"_s)), steps);
    QCOMPARE(told(inputDays(view, u"f"_s)), QStringList(u"purchase"_s));
}

void InputDaysTest::days_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("beyond");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *name, RelativeDay look, int beyond, const char *of, const char *day) {
        QTest::newRow(name) << look.count << int(look.unit) << beyond << QString::fromLatin1(of)
                            << QString::fromLatin1(day);
    };
    row("its own day", {}, 0, "2026-03-12", "2026-03-12");
    row("days back", {-30, DayUnit::Day}, 0, "2026-03-12", "2026-04-11");
    row("beyond", {-30, DayUnit::Day}, 1, "2026-03-12", "2026-04-12");
    row("weeks to come", {2, DayUnit::Week}, 0, "2026-03-15", "2026-03-01");
    row("months", {-12, DayUnit::Month}, 0, "2025-03-12", "2026-03-12");
    row("a leap day", {-12, DayUnit::Month}, 0, "2024-02-29", "2025-03-01");
    row("a longer month", {-1, DayUnit::Month}, 0, "2026-01-31", "2026-03-01");
    row("beyond the end of a shorter month", {-1, DayUnit::Month}, 1, "2026-02-28", "2026-04-01");
    row("end of a shorter month", {-1, DayUnit::Month}, 0, "2026-02-28", "2026-03-28");
    row("years", {-1, DayUnit::Year}, 0, "2023-02-28", "2024-02-28");
}

void InputDaysTest::days()
{
    QFETCH(int, count);
    QFETCH(int, unit);
    QFETCH(int, beyond);
    QFETCH(QString, of);
    QFETCH(QString, day);
    const RelativeDay look{count, static_cast<DayUnit>(unit)};
    const Day date = Day::fromIso(of).value();
    const Day found = InputRule{.look = look, .beyond = beyond}.dayFor(date);
    QCOMPARE(found.toIso(), day);
    // The first that reaches it.
    QVERIFY(look.from(found) >= date + beyond);
    QVERIFY(look.from(found - 1) < date + beyond);
}

QTEST_GUILESS_MAIN(InputDaysTest)
#include "tst_inputdays.moc"
