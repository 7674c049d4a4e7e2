// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactcadence.h"
#include "handmadeview.h"
#include "items/bookcurrency.h"
#include "items/cellvariant.h"
#include "items/funnelperiod.h"

#include <QDate>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

} // namespace

/// The small pieces between columns and models.
class CellVariantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displays_data();
    void displays();
    void gradesHaveTheNamesOfTheirScheme();
    void currency_data();
    void currency();
    void currencyFollowsEdits();
    void cadence_data();
    void cadence();
    void periodsHoldTheirDay_data();
    void periodsHoldTheirDay();
};

void CellVariantTest::displays_data()
{
    QTest::addColumn<CellValue>("value");
    QTest::addColumn<int>("field");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](const char *name, const CellValue &value, FieldId field, const QVariant &expected) {
        QTest::newRow(name) << value << int(field) << expected;
    };
    row("nothing", {}, FieldId::Name, {});
    row("text", std::string_view("上海 <b>x</b>"), FieldId::Name, u"上海 <b>x</b>"_s);
    static const std::string long4001(4001, 'x');
    static const std::string longHan = QString(20'000, u'客').toStdString();
    static const std::string longSigns = "a" + QString(u"🙂"_s.repeated(9000)).toStdString();
    row("long text", std::string_view(long4001), FieldId::Notes, QString(QString(4000, u'x') + u'…'));
    row("long Han", std::string_view(longHan), FieldId::Notes, QString(QString(4000, u'客') + u'…'));
    row("long signs", std::string_view(longSigns), FieldId::Notes,
        QString(u'a' + u"🙂"_s.repeated(1999) + u'…')); // none is cut in two
    row("number", std::int64_t{-7}, FieldId::Employees, qlonglong{-7});
    row("real", 2.5, FieldId::Employees, 2.5);
    row("amount", Money::fromUnits(12), FieldId::Value, 12.0);
    row("day", Day(0), FieldId::Birthday, QDate(1970, 1, 1));
    row("day before 1970", Day(-1), FieldId::Birthday, QDate(1969, 12, 31));
    row("leap day", Day(19'782), FieldId::Birthday, QDate(2024, 2, 29));
    row("choice", ChoiceValue{3}, FieldId::Need, u"Clear"_s);
    row("choice that does not exist", ChoiceValue{200}, FieldId::Need, QString());
    row("grade", ChoiceValue{0}, FieldId::Grade, u"A"_s);
    row("grade that does not exist", ChoiceValue{9}, FieldId::Grade, QString());
    row("the user's own stage", std::string_view("My stage"), FieldId::Stage, u"My stage"_s);
}

void CellVariantTest::displays()
{
    QFETCH(CellValue, value);
    QFETCH(int, field);
    QFETCH(QVariant, expected);
    const HandmadeView made(kToday);
    QCOMPARE(displayVariant(value, FieldId(field), *made.view()), expected);
}

void CellVariantTest::gradesHaveTheNamesOfTheirScheme()
{
    const HandmadeView made(kToday);
    View view = *made.view();
    AnalysisSettings settings = *view.settings;
    settings.grading.cutoffs = {{u"hot"_s, 50}};
    settings.grading.rest = u"cold"_s;
    view.settings = std::make_shared<AnalysisSettings>(settings);
    QCOMPARE(displayVariant(ChoiceValue{0}, FieldId::Grade, view).toString(), u"hot"_s);
    QCOMPARE(displayVariant(ChoiceValue{1}, FieldId::GradeUpTo, view).toString(), u"cold"_s);
    view.settings.reset();
    QVERIFY(displayVariant(ChoiceValue{0}, FieldId::Grade, view).toString().isEmpty());
}

void CellVariantTest::currency_data()
{
    QTest::addColumn<QStringList>("currencies"); // of the customers; "-" before one that is gone
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << QStringList() << QString();
    QTest::newRow("none is told") << QStringList{QString(), QString()} << QString();
    QTest::newRow("one") << QStringList{u"CNY"_s, QString(), u"CNY"_s} << u"CNY"_s;
    QTest::newRow("several") << QStringList{u"CNY"_s, u"EUR"_s} << QString();
    QTest::newRow("the other is gone") << QStringList{u"CNY"_s, u"-EUR"_s} << u"CNY"_s;
}

void CellVariantTest::currency()
{
    QFETCH(QStringList, currencies);
    QFETCH(QString, expected);
    HandmadeView made(kToday);
    for (const QString &currency : currencies) {
        const auto row = static_cast<Row>(made.snapshot().customers.rows());
        made.add("a", "x");
        const bool isGone = currency.startsWith(u'-');
        made.snapshot()
            .customers.columns.code(FieldId::Currency)
            .set(row, currency.mid(isGone ? 1 : 0).toStdString());
        if (isGone)
            made.snapshot().customers.alive.set(row, 0);
    }
    QCOMPARE(customersCurrency(*made.view()->snapshot), expected);
}

/// What nobody has any more does not count, though the dictionary of the column keeps it.
void CellVariantTest::currencyFollowsEdits()
{
    HandmadeView made(kToday);
    made.add("a", "x");
    CodeColumn &column = made.snapshot().customers.columns.code(FieldId::Currency);
    column.set(0, "CNY");
    QCOMPARE(customersCurrency(*made.view()->snapshot), u"CNY"_s);
    column.set(0, "EUR");
    QCOMPARE(customersCurrency(*made.view()->snapshot), u"EUR"_s);
}

void CellVariantTest::cadence_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("days"); // that are still in time
    QTest::newRow("A") << 0 << 7;
    QTest::newRow("B") << 1 << 14;
    QTest::newRow("C") << 2 << 30;
    QTest::newRow("D") << 3 << 90;
}

void CellVariantTest::cadence()
{
    QFETCH(int, grade);
    QFETCH(int, days);
    QVERIFY(!isContactOverdue(std::uint8_t(grade), kToday - days, kToday));
    QVERIFY(isContactOverdue(std::uint8_t(grade), kToday - days - 1, kToday));
    QVERIFY(!isContactOverdue(std::uint8_t(grade), Day(), kToday)); // never contacted is another matter
    QVERIFY(!isContactOverdue(std::uint8_t(grade), kToday + 9, kToday));
}

void CellVariantTest::periodsHoldTheirDay_data()
{
    QTest::addColumn<QString>("today");
    for (const char16_t *today : {u"2026-01-01", u"2026-12-31", u"2024-02-29", u"2026-03-31", u"2026-04-01"})
        QTest::newRow(qPrintable(QString::fromUtf16(today))) << QString::fromUtf16(today);
}

void CellVariantTest::periodsHoldTheirDay()
{
    QFETCH(QString, today);
    const Day day = Day::fromIso(today).value();
    for (const PeriodChoice choice :
         {PeriodChoice::ThisYear, PeriodChoice::LastTwelveMonths, PeriodChoice::ThisQuarter}) {
        const Period period = periodOf(choice, day);
        QVERIFY(period.begin <= day);
        QCOMPARE(period.end, day + 1);
        QVERIFY(period.end - period.begin <= 366);
        if (choice != PeriodChoice::LastTwelveMonths)
            QCOMPARE(period.begin.civil().day, 1);
    }
    const Period quarter = periodOf(PeriodChoice::ThisQuarter, day);
    QCOMPARE(quarter.begin.civil().month % 3, 1);
    QCOMPARE(periodOf(PeriodChoice::ThisYear, day).begin.civil().year, day.civil().year);
    QVERIFY(!periodOf(PeriodChoice::AllTime, day).begin.isValid());
}

QTEST_GUILESS_MAIN(CellVariantTest)
#include "tst_cellvariant.moc"
