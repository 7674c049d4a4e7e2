// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "items/dayoffmodel.h"
#include "store/reader.h"
#include "support/tstranslator.h"
#include "ui/delegates/tableview.h"
#include "ui/record/recordpage.h"
#include "ui/today/daysoffsheet.h"
#include "ui/today/todaypage.h"
#include "ui/today/todayside.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linelist.h"
#include "workspace/today/daysoff.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// One task, and a birthday by each calendar within two weeks of 21 November 2026, which is the 13th of the
/// 10th lunar month.
Status addDay(Editor &editor)
{
    RowWriter rows(editor);
    const qlonglong customer = rows.add(RecordTable::Customer, {{"name", u"Acme Ltd"_s}, {"status", 1}});
    rows.add(RecordTable::Task,
             {{"customer", customer}, {"title", u"Ring"_s}, {"kind", 0}, {"due_day", kToday.number()}});
    const auto contact = [&](const char *name, const char *born, int lunar) {
        const qlonglong id =
            rows.add(RecordTable::Contact, {{"name", QString::fromLatin1(name)},
                                            {"birthday", Day::fromIso(QString::fromLatin1(born))->number()},
                                            {"lunar_birthday", lunar}});
        rows.add(RecordTable::CustomerContact, {{"customer", customer}, {"contact", id}});
    };
    contact("Lunar", "1984-11-08", 1); // the 16th of the 10th month
    contact("Solar", "1984-11-25", 0);
    contact("Later", "1984-11-08", 0);
    return rows.status();
}

} // namespace

/// Days off, calendars and repeated tasks in the window, with the keyboard alone.
class CalendarWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void daysOffByKeyboard();
    void wrongInput();
    void holidaysOfChina();
    void fromAFile();
    void todaysSide();
    void lunarBirthdayToday_data();
    void lunarBirthdayToday();
    void putOffSkipsHolidays();
    void calendarOutAndIn();
    void repeats();

private:
    static DaysOffSheet &openSheet(Desk &desk)
    {
        desk.root.window().actionTable().action(ActionId::DaysOff).trigger();
        auto &sheet = *desk.root.window().findChild<DaysOffSheet *>();
        if (!QTest::qWaitFor([&sheet] { return sheet.isVisible() && sheet.isSettled(); }) || !desk.rest())
            qFatal("no sheet");
        return sheet;
    }
    static std::vector<DayOff> days(const Desk &desk)
    {
        const auto read = readWorkdays(desk.workspace.path());
        return read ? read->daysOff() : std::vector<DayOff>();
    }
    static std::int64_t number(const Desk &desk, const char *sql)
    {
        auto connection = ReadConnection::open(desk.workspace.path());
        auto read = Statement::prepare(connection->handle(), sql);
        return read->step().value_or(false) ? read->integer(0) : -1;
    }
    static TodayPage &openToday(Desk &desk)
    {
        desk.press({"Ctrl+1"});
        auto &page = *desk.root.window().findChild<TodayPage *>();
        if (!QTest::qWaitFor([&page] { return page.isComplete(); }) || !desk.rest())
            qFatal("no day");
        return page;
    }
};

/// A day is added, changed, removed, and each is one step of undo.
void CalendarWindowTest::daysOffByKeyboard()
{
    Desk desk(&addDay);
    DaysOffSheet &sheet = openSheet(desk);
    QVERIFY(sheet.dayInput().hasFocus());
    desk.type(u"2026-12-24"_s);
    desk.press({"Tab"});
    desk.type(u"Eve"_s);
    desk.press({"Return"});
    QTRY_COMPARE(days(desk).size(), std::size_t(1));
    QTRY_COMPARE(sheet.table().model()->rowCount(), 1);
    QVERIFY(sheet.isVisible());
    QVERIFY(sheet.dayInput().text().isEmpty());
    // Enter on its line changes it.
    sheet.table().setFocus();
    desk.press({"Return"});
    QCOMPARE(sheet.nameInput().text(), u"Eve"_s);
    QVERIFY(sheet.nameInput().hasFocus());
    desk.type(u"Christmas Eve"_s);
    desk.press({"Return"});
    QTRY_COMPARE(days(desk).at(0).name, u"Christmas Eve"_s);
    QTRY_VERIFY(sheet.isSettled());
    sheet.table().setFocus();
    desk.press({"Del"});
    QTRY_VERIFY(days(desk).empty());
    QTRY_VERIFY(sheet.isSettled());
    QVERIFY(awaited(desk.workspace.undo()));
    QTRY_COMPARE(sheet.table().model()->rowCount(), 1); // seen in the open sheet
    QVERIFY(awaited(desk.workspace.redo()));
    QTRY_COMPARE(sheet.table().model()->rowCount(), 0);
    desk.press({"Esc"});
    QVERIFY(!sheet.isVisible());
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(days(desk).size(), std::size_t(1));
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(days(desk).at(0).name, u"Eve"_s);
}

void CalendarWindowTest::wrongInput()
{
    Desk desk(&addDay);
    DaysOffSheet &sheet = openSheet(desk);
    desk.type(u"24 December"_s);
    desk.press({"Return"});
    QVERIFY(sheet.isVisible() && sheet.dayInput().hasFocus());
    QVERIFY(days(desk).empty());
    sheet.dayInput().setText(u"2026-12-24"_s);
    desk.press({"Return"});
    QTRY_COMPARE(days(desk).size(), std::size_t(1));
    QTRY_VERIFY(sheet.isSettled());
    sheet.dayInput().setText(u"2026-12-24"_s);
    desk.press({"Return"});
    QTRY_VERIFY(sheet.isSettled());
    QCOMPARE(days(desk).size(), std::size_t(1)); // the book refuses a second one
    sheet.removeSelected();
    QTRY_VERIFY(days(desk).empty());
}

void CalendarWindowTest::holidaysOfChina()
{
    Desk desk(&addDay);
    DaysOffSheet &sheet = openSheet(desk);
    QVERIFY(desk.tabTo(u"Holidays of China"_s));
    desk.press({"Space"});
    QTRY_COMPARE(days(desk).size(), std::size_t(28 + 5 + 33 + 6 + 13));
    QTRY_COMPARE(sheet.table().model()->rowCount(), 85);
    desk.press({"Space"}); // once more: nothing new
    QTRY_VERIFY(sheet.isSettled());
    desk.press({"Esc", "Ctrl+Z"});
    QTRY_VERIFY(days(desk).empty());
}

void CalendarWindowTest::fromAFile()
{
    Desk desk(&addDay);
    QFile file(desk.path(u"days.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Feast\r\nDTSTART;VALUE=DATE:20270301\r\n"
               "DTEND;VALUE=DATE:20270303\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    desk.prompt.open = file.fileName();
    DaysOffSheet &sheet = openSheet(desk);
    QVERIFY(desk.tabTo(u"From a calendar…"_s));
    desk.press({"Space"});
    QTRY_COMPARE(days(desk).size(), std::size_t(2));
    QCOMPARE(days(desk).at(1).name, u"Feast"_s);
    QVERIFY(sheet.isVisible());
    // A file that is no calendar is told of.
    desk.prompt.open = desk.path(u"none.ics"_s);
    QTRY_VERIFY(sheet.isSettled());
    sheet.fileButton().click();
    QTRY_VERIFY(sheet.isSettled());
    QCOMPARE(days(desk).size(), std::size_t(2));
}

/// The page of the day tells birthdays by their calendar, and holidays, from where the sheet opens.
void CalendarWindowTest::todaysSide()
{
    Desk desk(&addDay);
    TodayPage &page = openToday(desk);
    const auto &birthdays = page.facts()->birthdays;
    QCOMPARE(birthdays.size(), std::size_t(2));
    QCOMPARE(birthdays[0].day.toIso(), u"2026-11-24"_s);
    QVERIFY(birthdays[0].isLunar);
    QCOMPARE(birthdays[1].day.toIso(), u"2026-11-25"_s);
    QVERIFY(!birthdays[1].isLunar);
    const auto lines = [&page](const QString &text) {
        QStringList found;
        for (const LineList *list : page.findChildren<LineList *>()) {
            for (const Line &line : list->lines()) {
                if (line.text.contains(text))
                    found << line.note;
            }
        }
        return found.join(u' ');
    };
    QVERIFY2(lines(u"Lunar"_s).contains(u"16th of the 10th lunar month"), qPrintable(lines(u"Lunar"_s)));
    QVERIFY(!lines(u"Solar"_s).contains(u"lunar"));
    QVERIFY(page.facts()->holidays().empty());
    // A holiday of one's own is told.
    const RecordWork work =
        takeDaysOff({{0, kToday + 5, u"Thanks"_s, false}, {0, kToday + 6, u"Thanks"_s, false}});
    QVERIFY(awaited(desk.workspace.change(work.label, work.work)));
    desk.press({"Ctrl+2", "Ctrl+1"});
    QTRY_VERIFY(!lines(u"Thanks"_s).isEmpty());
    QCOMPARE(page.facts()->holidays().size(), std::size_t(1));
    QVERIFY(desk.rest());
    QVERIFY(desk.tabTo(u"Days off…"_s));
    desk.press({"Space"});
    QTRY_VERIFY(desk.root.window().findChild<DaysOffSheet *>()->isVisible());
}

void CalendarWindowTest::lunarBirthdayToday_data()
{
    QTest::addColumn<QString>("translations");
    QTest::addColumn<QString>("ordinary");
    QTest::addColumn<QString>("leap");
    QTest::newRow("English") << u"leadbook_en.ts"_s << u"today · 13th of the 10th lunar month"_s
                             << u"today · 13th of the 10th lunar month (born in the leap month)"_s;
    QTest::newRow("Chinese") << u"leadbook_zh_CN.ts"_s << u"今天 · 农历十月十三"_s
                             << u"今天 · 农历十月十三（闰月生）"_s;
}

/// Who was born in a leap month has the birthday in the ordinary one, and it is said so.
void CalendarWindowTest::lunarBirthdayToday()
{
    QFETCH(QString, translations);
    QFETCH(QString, ordinary);
    QFETCH(QString, leap);
    const TsTranslator translator(translations);
    Desk desk([](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong customer = rows.add(RecordTable::Customer, {{"name", u"Acme Ltd"_s}, {"status", 1}});
        for (const auto &[name, born] :
             {std::pair(u"Ordinary"_s, u"1984-11-05"_s), std::pair(u"Leap"_s, u"1984-12-05"_s)}) {
            const qlonglong id =
                rows.add(RecordTable::Contact,
                         {{"name", name}, {"birthday", Day::fromIso(born)->number()}, {"lunar_birthday", 1}});
            rows.add(RecordTable::CustomerContact, {{"customer", customer}, {"contact", id}});
        }
        return rows.status();
    });
    TodayPage &page = openToday(desk);
    QMap<QString, QString> notes;
    for (const LineList *list : page.findChildren<LineList *>()) {
        for (const Line &line : list->lines())
            notes[line.text] = line.note;
    }
    QCOMPARE(notes.value(u"Ordinary"_s), ordinary);
    QCOMPARE(notes.value(u"Leap"_s), leap);
}

void CalendarWindowTest::putOffSkipsHolidays()
{
    Desk desk(&addDay);
    const RecordWork work = takeDaysOff({{0, kToday + 3, u"Off"_s, false}});
    QVERIFY(awaited(desk.workspace.change(work.label, work.work)));
    TodayPage &page = openToday(desk);
    QTRY_VERIFY(page.isComplete() && page.facts()->workdays.daysOff().size() == 1);
    page.putOff(0, 3);
    QTRY_COMPARE(number(desk, "SELECT due_day FROM task"), kToday.number() + 4);
    QVERIFY(desk.rest());
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(number(desk, "SELECT due_day FROM task"), kToday.number());
}

void CalendarWindowTest::calendarOutAndIn()
{
    Desk desk(&addDay);
    desk.prompt.save = desk.path(u"out.ics"_s);
    Actions &actions = desk.root.window().actionTable();
    actions.action(ActionId::CalendarExport).trigger();
    QTRY_VERIFY(QFile::exists(desk.prompt.save));
    QVERIFY(desk.rest());
    QFile file(desk.prompt.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("SUMMARY:Ring") && bytes.contains("SUMMARY:Birthday of Solar"));
    QFile other(desk.path(u"in.ics"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(
        "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:1\r\nSUMMARY:Write to Acme Ltd\r\nDUE;VALUE=DATE:20261201\r\n"
        "END:VTODO\r\nBEGIN:VTODO\r\nUID:2\r\nSUMMARY:Dentist\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
    other.close();
    desk.prompt.open = other.fileName();
    for (int turn = 0; turn < 2; ++turn) {
        actions.action(ActionId::CalendarImport).trigger();
        QVERIFY(desk.rest());
        QTRY_COMPARE(number(desk, "SELECT count(*) FROM task"), 2);
    }
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(number(desk, "SELECT count(*) FROM task"), 1);
}

/// A task repeats by a choice of its menu, and the next one comes with the last.
void CalendarWindowTest::repeats()
{
    Desk desk(&addDay);
    desk.table().selectRow(0);
    QVERIFY(desk.rest());
    desk.press({"Ctrl+Shift+O"});
    QCOMPARE(desk.page(), u"record"_s);
    QVERIFY(desk.rest());
    desk.root.window().findChild<RecordPage *>()->showTab(RecordPage::Tasks);
    QVERIFY(desk.rest());
    QVERIFY(desk.tabTo(u"Repeat"_s));
    auto &menu = *desk.button(u"Repeat"_s)->findChild<QMenu *>();
    for (int again = 0; again < 2; ++again) {
        Q_EMIT menu.aboutToShow();
        int chosen = 0;
        for (const QAction *action : menu.actions()) {
            chosen += action->isChecked() ? 1 : 0;
            QCOMPARE(action->isCheckable(), action->actionGroup() != nullptr); // one of them, not any
        }
        QCOMPARE(chosen, 1);
    }
    desk.chooseEntry(u"every week on Saturday"_s);
    QTRY_COMPARE(number(desk, "SELECT count(*) FROM task WHERE repeats = 'FREQ=WEEKLY;BYDAY=SA'"), 1);
    QVERIFY(desk.rest());
    QVERIFY(desk.tabTo(u"Done"_s));
    desk.press({"Space"});
    // The next Saturday is none to work on.
    QTRY_COMPARE(number(desk, "SELECT due_day FROM task WHERE done_day IS NULL"), kToday.number() + 9);
    QCOMPARE(number(desk, "SELECT first_due_day FROM task WHERE done_day IS NULL"), kToday.number() + 7);
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(number(desk, "SELECT count(*) FROM task"), 1);
}

QTEST_MAIN(CalendarWindowTest)
#include "tst_calendarwindow.moc"
