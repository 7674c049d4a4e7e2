// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settinginput.h"
#include "items/bookcurrency.h"
#include "items/ratemodel.h"
#include "support/tstranslator.h"
#include "ui/delegates/tableview.h"
#include "ui/settings/ratessheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/segments/bandfilter.h"

#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// The neighbours, and a deal over 100 dollars of the first of them.
Status addDollars(Editor &editor)
{
    LEADBOOK_TRY(addNeighbours(editor));
    RowWriter rows(editor);
    rows.add(RecordTable::Deal,
             {{"customer", qlonglong{rows.ask("SELECT min(id) FROM customer").at(0)}},
              {"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").at(0)}},
              {"stage", qlonglong{rows.ask("SELECT id FROM stage ORDER BY position").at(0)}},
              {"amount", qlonglong{100} * Money::kScale},
              {"currency", u"USD"_s},
              {"opened_day", 20'700}});
    return rows.status();
}

} // namespace

/// The settings of the book in the program's window: taken at once, undone, shown everywhere.
class BookSettingsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void currency();
    void homeCity();
    void anotherBookIsLeftAlone();
    void saveKeepsTheLine();
    void fiscalYear();
    void barredWithoutABook();
    void rates();
    void ratesOfWhatRecordsName();
    void ratesWithoutACurrency();
    void badRates_data();
    void badRates();
    void chinese();
    void fitsASmallWindow();

private:
    /// Chooses @p value and waits until it is written.
    static void set(Desk &desk, QComboBox &box, const QVariant &value)
    {
        choose(box, value);
        QVERIFY(desk.rest());
    }
    static const View &view(Desk &desk) { return *desk.workspace.view(); }
    static RatesSheet &openRates(Desk &desk)
    {
        desk.press({"Ctrl+,"});
        settingInput<Button>(desk, u"Exchange rates…"_s).click();
        if (!desk.rest())
            qFatal("rates never end");
        return *desk.root.window().findChild<RatesSheet *>();
    }
};

void BookSettingsWindowTest::currency()
{
    Desk desk(&addDollars);
    desk.press({"Ctrl+,"});
    auto &box = settingInput<QComboBox>(desk, u"Currency of the book"_s);
    QCOMPARE(box.currentData().toString(), QString());
    QCOMPARE(box.currentText(), u"not set"_s);
    set(desk, box, u"CNY"_s);
    QCOMPARE(bookCurrency(view(desk)), u"CNY"_s);
    QCOMPARE(box.currentText(), u"CNY – Chinese yuan"_s);
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(box.currentText(), u"not set"_s);
    QCOMPARE(bookCurrency(view(desk)), QString());
    desk.press({"Ctrl+Shift+Z"});
    QTRY_COMPARE(box.currentData().toString(), u"CNY"_s);
}

void BookSettingsWindowTest::homeCity()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    auto &line = settingInput<QLineEdit>(desk, u"Home city"_s);
    QCOMPARE(line.text(), QString());
    QTRY_VERIFY(!line.placeholderText().isEmpty()); // the likely one
    QCOMPARE(line.placeholderText(), likelyHomeCity(view(desk)));
    line.setFocus();
    desk.type(u"Boston"_s);
    desk.press({"Return"});
    QCOMPARE(leadbook::homeCity(view(desk)), u"Boston"_s);
    QCOMPARE(line.text(), u"Boston"_s);
    settingInput<QComboBox>(desk, u"Theme"_s).setFocus();
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(line.text(), QString());
    QCOMPARE(leadbook::homeCity(view(desk)), likelyHomeCity(view(desk)));
}

/// What was being written belongs to the book in which it was begun.
void BookSettingsWindowTest::anotherBookIsLeftAlone()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    settingInput<QLineEdit>(desk, u"Home city"_s).setFocus();
    desk.type(u"Boston"_s);
    QVERIFY(awaited(desk.workspace.create(desk.path(u"second.leadbook"_s))));
    QVERIFY(awaited(desk.workspace.load()));
    QVERIFY(desk.rest());
    QCOMPARE(view(desk).book.homeCity, QString());
    QCOMPARE(settingInput<QLineEdit>(desk, u"Home city"_s).text(), QString());
    QCOMPARE(settingInput<QLineEdit>(desk, u"Home city"_s).placeholderText(),
             QString()); // nobody lives there
}

/// Ctrl+S keeps what is being written.
void BookSettingsWindowTest::saveKeepsTheLine()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    settingInput<QLineEdit>(desk, u"Home city"_s).setFocus();
    desk.type(u"Boston"_s);
    desk.press({"Ctrl+S"});
    QTRY_COMPARE(leadbook::homeCity(view(desk)), u"Boston"_s);
}

void BookSettingsWindowTest::fiscalYear()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    auto &box = settingInput<QComboBox>(desk, u"Fiscal years begin in"_s);
    QCOMPARE(box.count(), 12);
    QCOMPARE(box.currentData().toInt(), 1);
    set(desk, box, 4);
    QCOMPARE(view(desk).book.firstMonth, 4);
    set(desk, box, 1);
    QCOMPARE(view(desk).book.firstMonth, 1);
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(box.currentData().toInt(), 4);
}

void BookSettingsWindowTest::barredWithoutABook()
{
    Desk desk;
    desk.press({"Ctrl+W"});
    QTRY_VERIFY(desk.workspace.path().isEmpty());
    desk.press({"Ctrl+,"});
    QVERIFY(!settingInput<QComboBox>(desk, u"Currency of the book"_s).isEnabled());
    QVERIFY(!settingInput<QLineEdit>(desk, u"Home city"_s).isEnabled());
    QVERIFY(!settingInput<Button>(desk, u"Exchange rates…"_s).isEnabled());
}

void BookSettingsWindowTest::rates()
{
    Desk desk(&addDollars);
    desk.press({"Ctrl+,"});
    set(desk, settingInput<QComboBox>(desk, u"Currency of the book"_s), u"CNY"_s);
    RatesSheet &sheet = openRates(desk);
    QVERIFY(sheet.isVisible() && sheet.currencyInput().hasFocus());
    QVERIFY2(sheet.note().text().contains(u"USD"), qPrintable(sheet.note().text())); // has no rate yet
    QCOMPARE(sheet.currencyInput().findData(u"CNY"_s), -1);
    sheet.currencyInput().setCurrentIndex(sheet.currencyInput().findData(u"USD"_s));
    QCOMPARE(sheet.dayInput().text(), kToday.toIso());
    sheet.rateInput().setFocus();
    desk.type(u"7.1"_s);
    desk.press({"Return"});
    QVERIFY(sheet.isVisible()); // for the next one
    QCOMPARE(sheet.rates().rowCount(), 1);
    QCOMPARE(sheet.rates().index(0, RateModel::Rate).data().toString(), u"1 USD = 7.1 CNY"_s);
    QVERIFY(!sheet.note().text().contains(u"USD"));
    QCOMPARE(view(desk).snapshot->deals.amount[0], Money::fromUnits(710));
    // A line is changed in place.
    sheet.table().setFocus();
    desk.press({"Return"});
    QVERIFY(sheet.rateInput().hasFocus());
    QCOMPARE(sheet.rateInput().text(), u"7.1"_s);
    sheet.rateInput().clear();
    desk.type(u"7.2"_s);
    desk.press({"Return"});
    QCOMPARE(sheet.rates().rowCount(), 1);
    QCOMPARE(view(desk).snapshot->deals.amount[0], Money::fromUnits(720));
    sheet.table().setFocus();
    desk.press({"Delete"});
    QCOMPARE(sheet.rates().rowCount(), 0);
    QCOMPARE(view(desk).snapshot->deals.amount[0], Money::fromUnits(100));
    QVERIFY(awaited(desk.workspace.undo()));
    QTRY_COMPARE(sheet.rates().rowCount(), 1); // seen in the open sheet
    QVERIFY(awaited(desk.workspace.redo()));
    desk.press({"Escape", "Ctrl+Z"});
    QTRY_COMPARE(view(desk).snapshot->deals.amount[0], Money::fromUnits(720));
    QCOMPARE(settingRow(desk, u"Exchange rates…"_s)->setting().value().toString(), u"USD"_s);
}

/// What the records of the book name can be chosen, first of all; what is no code is told apart.
void BookSettingsWindowTest::ratesOfWhatRecordsName()
{
    Desk desk([](Editor &editor) -> Status {
        LEADBOOK_TRY(addDollars(editor));
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"A"_s}, {"currency", u"RMB"_s}});
        rows.add(RecordTable::Customer, {{"name", u"B"_s}, {"currency", u"人民币"_s}});
        return rows.status();
    });
    desk.press({"Ctrl+,"});
    set(desk, settingInput<QComboBox>(desk, u"Currency of the book"_s), u"EUR"_s);
    RatesSheet &sheet = openRates(desk);
    QCOMPARE(sheet.currencyInput().itemData(0).toString(), u"RMB"_s);
    QCOMPARE(sheet.currencyInput().itemData(1).toString(), u"USD"_s);
    QCOMPARE(sheet.currencyInput().currentIndex(), 0);
    QVERIFY2(sheet.note().text().contains(u"as they stand: RMB, USD."), qPrintable(sheet.note().text()));
    QVERIFY2(sheet.note().text().contains(u"stand: 人民币."), qPrintable(sheet.note().text()));
    sheet.rateInput().setFocus();
    desk.type(u"0.13"_s);
    desk.press({"Return"});
    QCOMPARE(sheet.rates().rowCount(), 1);
    QCOMPARE(sheet.currencyInput().currentData().toString(), u"USD"_s); // the next without one
    sheet.table().setFocus();
    desk.press({"Return"});
    QCOMPARE(sheet.currencyInput().currentData().toString(), u"RMB"_s);
    QCOMPARE(sheet.rateInput().text(), u"0.13"_s);
}

void BookSettingsWindowTest::ratesWithoutACurrency()
{
    Desk desk(&addDollars);
    RatesSheet &sheet = openRates(desk);
    QVERIFY(sheet.note().text().contains(u"Set that first"));
    sheet.rateInput().setFocus();
    desk.type(u"7"_s);
    desk.press({"Return"});
    QCOMPARE(sheet.rates().rowCount(), 0);
    QVERIFY(view(desk).book.money.all().empty());
}

void BookSettingsWindowTest::badRates_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("rate");
    QTest::newRow("no day") << QString() << u"7"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"7"_s;
    QTest::newRow("no rate") << u"2026-02-03"_s << QString();
    QTest::newRow("0") << u"2026-02-03"_s << u"0"_s;
    QTest::newRow("words") << u"2026-02-03"_s << u"seven"_s;
}

void BookSettingsWindowTest::badRates()
{
    QFETCH(QString, day);
    QFETCH(QString, rate);
    Desk desk;
    desk.press({"Ctrl+,"});
    set(desk, settingInput<QComboBox>(desk, u"Currency of the book"_s), u"CNY"_s);
    RatesSheet &sheet = openRates(desk);
    sheet.dayInput().setText(day);
    sheet.rateInput().setText(rate);
    sheet.rateInput().setFocus();
    desk.press({"Return"});
    QCOMPARE(sheet.rates().rowCount(), 0);
    QCOMPARE(sheet.rateInput().text(), rate); // what was written stays
    const auto labels = sheet.findChildren<QLabel *>();
    const auto isTold = [&labels](const QString &word) {
        return std::ranges::any_of(labels, [&word](const QLabel *label) {
            return label->isVisible() && label->text().contains(word) && label->text().count(u'.') == 1;
        });
    };
    QVERIFY(isTold(rate == u"7" ? u"YEAR-MONTH-DAY"_s : u"above 0"_s));
}

void BookSettingsWindowTest::chinese()
{
    Desk desk;
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(desk.rest());
    desk.press({"Ctrl+,"});
    auto &box = settingInput<QComboBox>(desk, u"客户库货币"_s);
    QCOMPARE(box.currentText(), u"未设置"_s);
    set(desk, box, u"EUR"_s);
    QCOMPARE(box.currentText(), u"EUR – 欧元"_s);
    QCOMPARE(settingInput<QLineEdit>(desk, u"本地城市"_s).accessibleDescription(),
             u"该城市的客户为本地客户，其他均为外地客户。"_s);
}

/// However long the names of currencies are.
void BookSettingsWindowTest::fitsASmallWindow()
{
    Desk desk;
    desk.root.window().resize(1000, 640);
    desk.press({"Ctrl+,"});
    const auto &page = *desk.root.window().findChild<SettingsPage *>();
    for (const SettingRow *row : page.rows()) {
        const QWidget &widget = row->input();
        const int right = widget.mapTo(&page, QPoint(widget.width(), 0)).x();
        QVERIFY2(right <= page.width(), qPrintable(widget.accessibleName()));
    }
}

QTEST_MAIN(BookSettingsWindowTest)
#include "tst_booksettingswindow.moc"
