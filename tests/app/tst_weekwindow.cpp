// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/products/productspage.h"
#include "ui/retention/figuretable.h"
#include "ui/today/todaypage.h"
#include "ui/today/weekpage.h"
#include "ui/today/workreportpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linelist.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// A visit in Berlin today, one next week in Köln, a call of yesterday, a payment that is late.
Status addWeek(Editor &editor)
{
    RowWriter rows(editor);
    const int today = kToday.number();
    const auto customer = [&rows](const char *name, const QString &city) {
        return qlonglong{rows.add(RecordTable::Customer,
                                  {{"name", QString::fromLatin1(name)}, {"status", 1}, {"city", city}})};
    };
    const qlonglong near = customer("Near", u"Berlin"_s);
    rows.add(RecordTable::Task,
             {{"customer", near}, {"title", u"Show it"_s}, {"kind", 2}, {"due_day", today}});
    rows.add(RecordTable::Task, {{"customer", customer("Far", u"Köln"_s)},
                                 {"title", u"Visit"_s},
                                 {"kind", 2},
                                 {"due_day", today + 7}});
    rows.add(RecordTable::Interaction, {{"customer", near},
                                        {"kind", 0},
                                        {"day", today - 1},
                                        {"summary", u"asked for a price"_s},
                                        {"answered", 1}});
    const qlonglong contract = rows.add(RecordTable::Contract, {{"customer", near}});
    rows.add(RecordTable::Payment,
             {{"contract", contract}, {"due_day", today - 5}, {"amount", qlonglong{100} * Money::kScale}});
    return rows.status();
}

} // namespace

/// The week, the work report, what is owed, and products in the window.
class WeekWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void week();
    void districts();
    void report();
    void owed();
    void productsWithoutPurchases();

private:
    template <typename P> static P &open(Desk &desk, const QString &name)
    {
        desk.root.showPage(name);
        auto &page = *desk.root.window().findChild<P *>();
        const bool isThere = desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); });
        return isThere ? page : throw std::runtime_error("no page");
    }
};

void WeekWindowTest::week()
{
    Desk desk(&addWeek);
    WeekPage &page = open<WeekPage>(desk, u"today/week"_s);
    const int place = kToday - page.plan().first;
    QVERIFY(place >= 0 && place < 7);
    QCOMPARE(page.day(place).lines().front().text, u"Near · Show it"_s);
    QCOMPARE(page.cities().model()->index(0, 0).data().toString(), u"Berlin"_s);
    QVERIFY(page.cityCustomers().lines().front().text.startsWith(u"Near"));
    QVERIFY(desk.tabTo(u"›"_s));
    desk.press({"Space"});
    QTRY_VERIFY(page.isSettled() && page.plan().first > kToday);
    QCOMPARE(page.day(place).lines().front().text, u"Far · Visit"_s);
    page.showWeek(kToday);
    QTRY_VERIFY(page.isSettled() && page.plan().first <= kToday);
    Q_EMIT const_cast<LineList &>(page.day(place)).activated(0);
    QTRY_COMPARE(desk.page(), u"record"_s);
}

/// A city whose customers lie in several districts has a row for each, which opens those of it.
void WeekWindowTest::districts()
{
    Desk desk([](Editor &editor) -> Status {
        RowWriter rows(editor);
        for (const auto &[name, region] :
             {std::pair(u"Aha"_s, u"浦东新区"_s), std::pair(u"Bee"_s, u"徐汇区"_s),
              std::pair(u"Cee"_s, u"浦东新区"_s)}) {
            const qlonglong customer =
                rows.add(RecordTable::Customer,
                         {{"name", name}, {"city", u"上海"_s}, {"region", region}, {"status", 1}});
            rows.add(RecordTable::Task,
                     {{"customer", customer}, {"title", u"Visit"_s}, {"due_day", kToday.number()}});
        }
        return rows.status();
    });
    WeekPage &page = open<WeekPage>(desk, u"today/week"_s);
    QAbstractItemModel &model = *page.cities().model();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString().trimmed();
    QCOMPARE(names, (QStringList{u"上海"_s, u"浦东新区"_s, u"徐汇区"_s}));
    QCOMPARE(page.cityCustomers().lines().size(), 3);
    page.cities().setCurrentIndex(model.index(2, 0));
    QCOMPARE(page.cityCustomers().lines().size(), 1);
    QVERIFY(page.cityCustomers().lines().front().text.startsWith(u"Bee"));
}

void WeekWindowTest::report()
{
    Desk desk(&addWeek);
    WorkReportPage &page = open<WorkReportPage>(desk, u"today/report"_s);
    QCOMPARE(page.document().title, u"Daily report"_s);
    QVERIFY(page.ownerInput().count() >= 1);
    page.previousButton().click();
    QTRY_COMPARE(page.question().last, kToday - 1);
    QTRY_VERIFY(page.isSettled());
    page.copyButton().click();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"Near · Call · asked for a price"),
             qPrintable(QGuiApplication::clipboard()->text()));
    page.weekChip().click();
    QTRY_VERIFY(page.isSettled() && page.document().title == u"Weekly report"_s);
    QCOMPARE(page.question().last - page.question().first, 6);
}

void WeekWindowTest::owed()
{
    Desk desk(&addWeek);
    TodayPage &page = open<TodayPage>(desk, u"today"_s);
    QTRY_VERIFY(page.facts() != nullptr);
    QCOMPARE(page.facts()->payments.size(), 1U);
    bool isShown = false;
    for (const LineList *list : page.findChildren<LineList *>()) {
        for (const Line &line : list->lines())
            isShown = isShown || (line.text.startsWith(u"Near · ") && line.note == u"5 days late");
    }
    QVERIFY(isShown);
}

void WeekWindowTest::productsWithoutPurchases()
{
    Desk desk(&addWeek);
    ProductsPage &page = open<ProductsPage>(desk, u"insights/products"_s);
    QCOMPARE(page.catalogue().model()->rowCount(), 0);
}

QTEST_MAIN(WeekWindowTest)
#include "tst_weekwindow.moc"
