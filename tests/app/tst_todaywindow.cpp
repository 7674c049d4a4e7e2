// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/delegates/tableview.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/today/todaylist.h"
#include "ui/today/todaypage.h"

#include <QStandardPaths>

#include <algorithm>
#include <ranges>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Whoever was to be called yesterday, whoever is to get samples today, and one who was forgotten.
Status addDay(Editor &editor)
{
    RowWriter rows(editor);
    const int today = kToday.number();
    const auto customer = [&rows](const char *name) {
        return qlonglong{
            rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)}, {"status", 1}})};
    };
    rows.add(RecordTable::Task,
             {{"customer", customer("Late")}, {"title", u"Ring"_s}, {"kind", 0}, {"due_day", today - 9}});
    rows.add(RecordTable::Task,
             {{"customer", customer("Now")}, {"title", u"Send samples"_s}, {"due_day", today}});
    rows.add(RecordTable::Interaction,
             {{"customer", customer("Forgotten")}, {"kind", 0}, {"day", today - 300}, {"answered", 1}});
    return rows.status();
}

} // namespace

/// The day's work with the keyboard alone.
class TodayWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void done();
    void later();
    void notNeeded();
    void forgotten();
    void opens();
    void listsBehind();
    void emptyBook();

private:
    /// The page, shown and settled, with the keyboard in its list.
    static TodayPage &open(Desk &desk)
    {
        desk.press({"Ctrl+1"});
        auto &page = *desk.root.window().findChild<TodayPage *>();
        if (desk.page() != u"today" || !QTest::qWaitFor([&page] { return page.isComplete(); }) ||
            !desk.rest())
            qFatal("no day");
        return page;
    }
    /// "customer: do", in the order of the list.
    static QStringList told(const TodayPage &page)
    {
        QStringList lines;
        const TodayModel &model = page.list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines << u"%1: %2"_s.arg(model.index(row, TodayModel::Customer).data().toString(),
                                     model.index(row, TodayModel::Do).data().toString());
        return lines;
    }
    static void goTo(const TodayPage &page, const QString &customer)
    {
        const TodayModel &model = page.list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == customer)
                page.list().table().selectRow(row);
        page.list().table().setFocus();
    }
};

/// D: a call that was to be made is done and logged; undo brings it back.
void TodayWindowTest::done()
{
    Desk desk(&addDay);
    TodayPage &page = open(desk);
    const QStringList before = told(page);
    QCOMPARE(before.size(), 3);
    goTo(page, u"Late"_s);
    desk.press({"D"});
    QTRY_COMPARE(told(page).size(), 2);
    QVERIFY(told(page).filter(u"Late"_s).isEmpty());
    const ViewPtr view = desk.workspace.view();
    const Day today = view->asOf;
    QVERIFY(
        std::ranges::any_of(std::views::iota(Row(0), Row(view->snapshot->customers.rows())),
                            [&](Row row) { return view->derived.day(FieldId::LastContact)[row] == today; }));
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(told(page), before);
}

/// L and a choice of the menu: it comes again that day.
void TodayWindowTest::later()
{
    Desk desk(&addDay);
    TodayPage &page = open(desk);
    goTo(page, u"Now"_s);
    desk.press({"L", "Down", "Down", "Return"}); // tomorrow, in 3 days
    QTRY_VERIFY(told(page).filter(u"Now"_s).isEmpty());
    const auto &tasks = desk.workspace.view()->snapshot->tasks;
    QVERIFY(std::ranges::any_of(tasks, [&](const TaskRow &task) {
        return task.title == "Send samples" && task.due == desk.workspace.view()->asOf + 3;
    }));
}

/// N asks why and takes it off the list, as one step of undo.
void TodayWindowTest::notNeeded()
{
    Desk desk(&addDay);
    TodayPage &page = open(desk);
    goTo(page, u"Now"_s);
    desk.press({"N"});
    desk.type(u"has them"_s);
    desk.press({"Return"});
    QTRY_VERIFY(told(page).filter(u"Now"_s).isEmpty());
    QVERIFY(desk.workspace.undoState().undo.has_value());
}

/// Who was not contacted for long is in the list without a task; what becomes of it plans the next one.
void TodayWindowTest::forgotten()
{
    Desk desk(&addDay);
    TodayPage &page = open(desk);
    QVERIFY(!told(page).filter(u"Forgotten: Call"_s).isEmpty());
    goTo(page, u"Forgotten"_s);
    desk.press({"D"}); // a contact is logged in its own words
    auto &log = *desk.root.window().findChild<QuickLogSheet *>();
    QVERIFY(log.isVisible());
    desk.press({"Esc"});
    QVERIFY(!log.isVisible());
    goTo(page, u"Forgotten"_s);
    const int row = page.list().current();
    page.putOff(row, 7);
    QTRY_VERIFY(told(page).filter(u"Forgotten"_s).isEmpty());
    QCOMPARE(std::ranges::count_if(desk.workspace.view()->snapshot->tasks,
                                   [](const TaskRow &task) { return task.title == "Call"; }),
             1);
}

void TodayWindowTest::opens()
{
    Desk desk(&addDay);
    TodayPage &page = open(desk);
    goTo(page, u"Late"_s);
    desk.press({"Return"});
    QCOMPARE(desk.page(), u"record"_s);
}

/// Those without contact are one press away.
void TodayWindowTest::listsBehind()
{
    Desk desk(&addDay);
    TodayPage &page = open(desk);
    QCOMPARE(page.facts()->queue.neverContacted.size(), std::size_t(2));
    QVERIFY(desk.tabTo(u"Never contacted 2"_s));
    desk.press({"Space"});
    QCOMPARE(desk.page(), u"customers"_s);
    QTRY_COMPARE(desk.table().model()->rowCount(), 2);
}

void TodayWindowTest::emptyBook()
{
    Desk desk([](Editor &) { return Status(); });
    desk.press({"Ctrl+1"});
    TodayPage &page = *desk.find<TodayPage>();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.list().model().rowCount(), 0);
    QVERIFY(page.badge().isEmpty());
}

QTEST_MAIN(TodayWindowTest)
#include "tst_todaywindow.moc"
