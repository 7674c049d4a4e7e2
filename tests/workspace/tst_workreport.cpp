// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategydesk.h"
#include "workspace/today/workreport.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The daily and the weekly report on a book of known content.
class WorkReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans();
    void ofADay();
    void ofAnOwner_data();
    void ofAnOwner();
    void whatIsNoWork();

private:
    /// Wang's Aha and nobody's Bee; Li called Aha.
    static void fill(StrategyDesk &desk);
};

void WorkReportTest::fill(StrategyDesk &desk)
{
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const int today = desk.today().number();
        const qlonglong wang = rows.add(RecordTable::Owner, {{"name", u"Wang"_s}});
        const qlonglong li = rows.add(RecordTable::Owner, {{"name", u"Li"_s}});
        const qlonglong aha =
            rows.add(RecordTable::Customer, {{"name", u"Aha"_s}, {"owner", wang}, {"created_day", today}});
        const qlonglong bee =
            rows.add(RecordTable::Customer, {{"name", u"Bee"_s}, {"created_day", today - 9}});
        const auto contact = [&](qlonglong customer, int kind, int day, const QString &summary,
                                 QVariant owner, int bulk = 0) {
            rows.add(RecordTable::Interaction, {{"customer", customer},
                                                {"kind", kind},
                                                {"day", day},
                                                {"summary", summary},
                                                {"owner", owner},
                                                {"bulk", bulk}});
        };
        contact(aha, 0, today, u"price"_s, li);
        contact(aha, 3, today, u"visit"_s, QVariant());
        contact(bee, 1, today, u"mail"_s, QVariant());
        contact(bee, 1, today, u"newsletter"_s, QVariant(), 1);
        contact(bee, 11, today, u"a note"_s, QVariant());
        contact(aha, 0, today - 1, u"yesterday"_s, QVariant());
        const qlonglong stage = rows.ask("SELECT id FROM stage ORDER BY position").at(0);
        const qlonglong pipeline = rows.ask("SELECT id FROM pipeline").at(0);
        const qlonglong deal = rows.add(RecordTable::Deal, {{"customer", aha},
                                                            {"title", u"Line 3"_s},
                                                            {"pipeline", pipeline},
                                                            {"outcome", 1},
                                                            {"closed_day", today},
                                                            {"amount", qlonglong{500} * Money::kScale}});
        rows.add(RecordTable::StageChange, {{"deal", deal}, {"stage", stage}, {"day", today}});
        rows.add(RecordTable::StageChange, {{"deal", deal}, {"day", today}}); // the decision itself
        const auto task = [&](const QString &title, QVariant due, QVariant done, QVariant ending) {
            rows.add(RecordTable::Task, {{"customer", bee},
                                         {"title", title},
                                         {"due_day", due},
                                         {"done_day", done},
                                         {"ending", ending}});
        };
        task(u"done"_s, today, today, 0);
        task(u"dropped"_s, today, today, 1);
        task(u"late"_s, today - 3, QVariant(), QVariant());
        task(u"next"_s, today + 3, QVariant(), QVariant());
        task(u"far"_s, today + 30, QVariant(), QVariant());
        return rows.status();
    });
}

void WorkReportTest::spans()
{
    const WorkReportAsk day = dayReportAsk(Day(20'000), {});
    QCOMPARE(day.first, Day(20'000));
    QCOMPARE(day.last, Day(20'000));
    const WorkReportAsk week = weekReportAsk(Day(20'000), 7);
    QCOMPARE(week.last - week.first, 6);
    QVERIFY(week.first <= Day(20'000) && Day(20'000) <= week.last);
    QCOMPARE(week.planUntil - week.last, 7);
    QCOMPARE(week.owner, std::optional<std::int64_t>(7));
    QCOMPARE((week.first.number() + 3) % 7, 0); // 1970-01-01 was a Thursday
}

void WorkReportTest::ofADay()
{
    StrategyDesk desk;
    fill(desk);
    const WorkReport report =
        StrategyDesk::check(workReport(desk.path(), dayReportAsk(desk.today(), {}), Progress()));
    QStringList contacts;
    for (const ReportedContact &each : report.contacts)
        contacts << each.name + u' ' + each.summary + u' ' + each.owner;
    QCOMPARE(contacts, (QStringList{u"Aha price Li"_s, u"Aha visit Wang"_s, u"Bee mail "_s}));
    QCOMPARE(report.decided.size(), 1U);
    QCOMPARE(report.decided[0].title, u"Line 3"_s);
    QVERIFY(report.decided[0].amount == Money(500 * Money::kScale));
    QCOMPARE(report.moves.size(), 1U);
    QVERIFY(!report.moves[0].stage.isEmpty());
    QCOMPARE(report.done.size(), 1U);
    QCOMPARE(report.done[0].title, u"done"_s);
    QCOMPARE(report.planned.size(), 2U);
    QCOMPARE(report.planned[0].title, u"late"_s);
    QCOMPARE(report.planned[1].title, u"next"_s);
    QCOMPARE(report.newCustomers, 1);
}

void WorkReportTest::ofAnOwner_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<int>("contacts");
    QTest::addColumn<int>("decided");
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("newCustomers");
    QTest::newRow("Wang, whose customer it is") << u"Wang"_s << 1 << 1 << 0 << 1;
    QTest::newRow("Li, who called") << u"Li"_s << 1 << 0 << 0 << 0;
    QTest::newRow("nobody") << QString() << 1 << 0 << 2 << 0;
}

void WorkReportTest::ofAnOwner()
{
    QFETCH(QString, owner);
    StrategyDesk desk;
    fill(desk);
    std::int64_t id = 0;
    for (const OwnerRow &each : desk.view().snapshot->owners)
        id = QString::fromStdString(each.name) == owner ? each.id : id;
    const WorkReport report =
        StrategyDesk::check(workReport(desk.path(), dayReportAsk(desk.today(), id), Progress()));
    QCOMPARE(report.owner, owner);
    QTEST(int(report.contacts.size()), "contacts");
    QTEST(int(report.decided.size()), "decided");
    QTEST(int(report.planned.size()), "planned");
    QTEST(int(report.newCustomers), "newCustomers");
}

/// What is planned of customers who are invalid is not planned any more.
void WorkReportTest::whatIsNoWork()
{
    StrategyDesk desk;
    fill(desk);
    desk.change([](Editor &editor) {
        RowWriter rows(editor);
        const auto bee = rows.ask("SELECT id FROM customer WHERE name = 'Bee'").at(0);
        return editor.update(RecordTable::Customer, bee, std::array{Cell{"status", 2}});
    });
    const WorkReport report =
        StrategyDesk::check(workReport(desk.path(), dayReportAsk(desk.today(), {}), Progress()));
    QVERIFY(report.planned.empty());
    QCOMPARE(report.done.size(), 1U);
}

QTEST_GUILESS_MAIN(WorkReportTest)
#include "tst_workreport.moc"
