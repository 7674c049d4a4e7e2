// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/trackingchart.h"
#include "ui/insights/figuregrid.h"
#include "ui/insightsbook.h"
#include "ui/lifetimebook.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/lifetimepage.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

Status addOneBuyer(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = rows.add(RecordTable::Customer, {{"name", u"One"_s}});
    for (const int daysAgo : {3, 40})
        rows.add(RecordTable::Purchase, {{"customer", qlonglong{customer}},
                                         {"day", kInsightsDay.number() - daysAgo},
                                         {"amount", 10'000}});
    return rows.status();
}

Status addNobody(Editor &editor)
{
    RowWriter rows(editor);
    rows.add(RecordTable::Customer, {{"name", u"Nobody"_s}});
    return rows.status();
}

/// Forty customers with a contract of 2023, of whom @p renewing renewed for 2024 and @p running again.
Status addContracts(Editor &editor, int renewing, int running)
{
    RowWriter rows(editor);
    for (int i = 0; i < 40; ++i) {
        const auto customer = rows.add(RecordTable::Customer, {{"name", u"Contract %1"_s.arg(i)}});
        const int years = i < running ? 3 : i < renewing ? 2 : 1;
        for (int year = 0; year < years; ++year)
            rows.add(RecordTable::Contract, {{"customer", qlonglong{customer}},
                                             {"start_day", kInsightsDay.number() - 1000 + year * 365},
                                             {"end_day", kInsightsDay.number() - 636 + year * 365},
                                             {"amount", 1'000'000}});
    }
    return rows.status();
}

/// The page, shown on a book of its own.
class Shown
{
public:
    explicit Shown(Book::Work work = &addLifetimeRows)
    {
        m_book.fill(std::move(work));
        m_page = std::make_unique<LifetimePage>(*m_book);
        m_page->resize(1000, 640);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("no page");
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return m_page->isSettled(); }))
            qFatal("no answer");
    }
    OpenWorkspace &book() { return m_book; }
    LifetimePage &operator*() { return *m_page; }
    LifetimePage *operator->() { return m_page.get(); }

private:
    OpenWorkspace m_book{kInsightsDay};
    std::unique_ptr<LifetimePage> m_page;
};

} // namespace

/// The page on lifetime value, with a keyboard.
class LifetimePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsExpected();
    void sumsAddUp();
    void figuresOpenTheirCustomers();
    void whiteSpaceOpensWhoHasNotBought();
    void oneOrderCannotTell();
    void otherQuestions();
    void measuresOfBarsAndCells();
    void freeOrdersAreSaid();
    void statesOfTheLifeCycle();
    void contracts_data();
    void contracts();
    void nothingToLearnFrom();
    void noPurchases();
    void followsTheBook();
};

void LifetimePageTest::showsWhatIsExpected()
{
    Shown page;
    const LifetimeFigures &figures = page->figures();
    QVERIFY(figures.analysis.buying);
    QCOMPARE(figures.total.customers, kBuyers);
    QCOMPARE(figures.total.oneOrder, kOneOrder);
    QVERIFY(figures.regular >= 1);
    QCOMPARE(page->totals().figures().size(), 6);
    QCOMPARE(page->totals().figures().at(4).value, QString::number(kOneOrder));
    QVERIFY(page->sentences().text().contains(u"Held against"_s));
    QVERIFY(!page->tracking().values().isEmpty());
    QVERIFY(page->tracking().values().first().isLearnt);
    QVERIFY(!page->tracking().values().last().isLearnt);
    QCOMPARE(page->holdOut().figures().rows().size(), qsizetype(figures.analysis.holdOut.rows.size()));
    QCOMPARE(page->top().figures().rows().size(), qsizetype(kTopCustomers));
    QVERIFY(!page->bars().table().rows.isEmpty());
    for (FigureTable *table : {&page->classes(), &page->holdOut(), &page->top()})
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void LifetimePageTest::sumsAddUp()
{
    Shown page;
    page->setClass(CustomerClass::Source);
    page.settle();
    const LifetimeFigures &figures = page->figures();
    QCOMPARE(figures.classes.lines.size(), std::size_t{2});
    double value = 0;
    std::int64_t customers = 0;
    for (const ClassLifetime &line : figures.classes.lines) {
        value += line.sum.value;
        customers += line.sum.customers;
        QVERIFY(line.sum.low() <= line.sum.value && line.sum.value <= line.sum.high());
    }
    QCOMPARE(customers, figures.total.customers);
    QVERIFY(qAbs(value - figures.total.value) < 1e-6 * value);
    QCOMPARE(page->classes().figures().rows().size(), 3); // and all
    for (std::size_t i = 1; i < figures.top.size(); ++i)
        QVERIFY(figures.top[i].lifetime.value() <= figures.top[i - 1].lifetime.value());
}

void LifetimePageTest::figuresOpenTheirCustomers()
{
    Shown page;
    page->setClass(CustomerClass::Source);
    page.settle();
    const QSignalSpy asked(&*page, &LifetimePage::customersRequested);
    for (const FigureRow &row : page->classes().figures().rows())
        QCOMPARE(listedIn(page.book(), row[1].filter), row[1].value.toLongLong());
    QCOMPARE(listedIn(page.book(), page->top().figures().rows().first().first().filter), 1);
    page->top().setFocus();
    page->top().setCurrentIndex(page->top().model()->index(0, 0));
    QTest::keyClick(&page->top(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), page->figures().top.front().name);
    page->bars().setFocus();
    QTest::keyClick(&page->bars(), Qt::Key_Right);
    QTest::keyClick(&page->bars(), Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(listedIn(page.book(), asked.last().first().toString()),
             page->figures().classes.lines.front().sum.customers);
}

void LifetimePageTest::whiteSpaceOpensWhoHasNotBought()
{
    Shown page;
    page->setClass(CustomerClass::Source);
    page.settle();
    const WhiteSpace &table = page->figures().classes.whiteSpace;
    QCOMPARE(table.products, (std::vector<std::string>{"Chair", "Desk"}));
    const QSignalSpy asked(&*page, &LifetimePage::customersRequested);
    page->whiteSpace().setFocus();
    QTest::keyClick(&page->whiteSpace(), Qt::Key_Right);
    QTest::keyClick(&page->whiteSpace(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const std::size_t group = page->figures().classes.lines.front().group;
    QCOMPARE(listedIn(page.book(), asked.first().first().toString()),
             table.customers[group] - table.cell(group, 0).buyers);
    QVERIFY(page->whiteSpace().parts().first().tip.contains(u"bought by"_s));
}

void LifetimePageTest::oneOrderCannotTell()
{
    Shown page;
    QCOMPARE(page->totals().figures().at(4).label, u"Cannot tell"_s);
    QCOMPARE(page->figures().top.size(), kTopCustomers);
    for (const ValuedCustomer &customer : page->figures().top) {
        QVERIFY(customer.purchases > 1);
        QVERIFY(customer.lifetime.basis != LifetimeBasis::OneOrder);
    }
}

void LifetimePageTest::otherQuestions()
{
    Shown page;
    const double year = page->figures().total.value;
    page->setMargin(2);
    page.settle();
    QCOMPARE(page->figures().ask.margin, 0.5);
    QVERIFY(qAbs(page->figures().total.value - year / 2) < 1e-6 * year);
    page->setHorizon(1);
    page.settle();
    QCOMPARE(page->figures().ask.weeks, 13);
    QVERIFY(page->figures().total.value < year / 2);
    QVERIFY(page->totals().figures().at(2).note.contains(u"3 month"_s));
}

void LifetimePageTest::measuresOfBarsAndCells()
{
    Shown page;
    const LifetimeSum &sum = page->figures().classes.lines.front().sum;
    const auto first = [&page] { return page->bars().table().rows.first().at(1).toDouble(); };
    QCOMPARE(first(), sum.value);
    page->setMeasure(LifetimeMeasure::Frequency);
    QCOMPARE(first(), sum.gains.frequency);
    page->setMeasure(LifetimeMeasure::Spend);
    QCOMPARE(first(), sum.gains.spend);
    page->setMeasure(LifetimeMeasure::Retention);
    QCOMPARE(first(), sum.gains.retention);
    const WhiteSpaceCell &cell =
        page->figures().classes.whiteSpace.cell(page->figures().classes.lines.front().group, 0);
    QCOMPARE(page->whiteSpace().table().rows.first().at(1).toDouble(), cell.penetration);
    page->setWhiteSpaceMeasure(WhiteSpaceMeasure::WinRate);
    QVERIFY(!page->whiteSpace().table().rows.first().at(1).isValid()); // no deal was decided
}

void LifetimePageTest::freeOrdersAreSaid()
{
    Shown page;
    QVERIFY(!page->sentences().text().contains(u"free order"_s));
    page.book().fill([](Editor &editor) {
        RowWriter rows(editor);
        const auto customer = rows.add(RecordTable::Customer, {{"name", u"Free"_s}, {"currency", u"EUR"_s}});
        for (const int daysAgo : {40, 20})
            rows.add(
                RecordTable::Purchase,
                {{"customer", qlonglong{customer}}, {"day", kInsightsDay.number() - daysAgo}, {"amount", 0}});
        return rows.status();
    });
    QTRY_COMPARE(page->figures().total.customers, kBuyers + 1);
    QVERIFY2(page->sentences().text().contains(u"2 free order"_s), qPrintable(page->sentences().text()));
    const FigureRow all = page->classes().figures().rows().last();
    QCOMPARE(listedIn(page.book(), all[1].filter), all[1].value.toLongLong());
}

void LifetimePageTest::statesOfTheLifeCycle()
{
    Shown page;
    page->setClass(CustomerClass::LifeCycle);
    page.settle();
    const LifetimeFigures &figures = page->figures();
    QVERIFY(figures.classes.lines.size() >= 3);
    const QList<FigureRow> &rows = page->classes().figures().rows();
    QCOMPARE(rows.size(), qsizetype(figures.classes.lines.size()) + 1);
    LifetimeGains gains;
    for (std::size_t i = 0; i < figures.classes.lines.size(); ++i) {
        const FigureRow &row = rows[qsizetype(i)];
        QCOMPARE(listedIn(page.book(), row[1].filter), figures.classes.lines[i].sum.customers);
        QVERIFY(row.first().value.toString().front().isUpper()); // its label, not its key
        gains += figures.classes.lines[i].sum.gains;
    }
    for (const auto &[sum, all] : {std::pair{gains.frequency, figures.total.gains.frequency},
                                   std::pair{gains.spend, figures.total.gains.spend},
                                   std::pair{gains.retention, figures.total.gains.retention}})
        QVERIFY(all > 0 && qAbs(sum - all) < 1e-6 * all);
    QVERIFY(figures.next.isValid());
}

void LifetimePageTest::contracts_data()
{
    QTest::addColumn<int>("renewing");
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("figures");
    QTest::addColumn<QString>("word");
    QTest::newRow("told") << 30 << 20 << 4 << u"50 of 70"_s;
    QTest::newRow("only first ends") << 30 << 0 << 0 << u"nothing of further"_s;
    QTest::newRow("none runs on: the book ends with them") << 0 << 0 << 0 << u"0 came to an end"_s;
}

void LifetimePageTest::contracts()
{
    QFETCH(int, renewing);
    QFETCH(int, running);
    QFETCH(QString, word);
    Shown page([&](Editor &editor) { return addContracts(editor, renewing, running); });
    QVERIFY(!page->totals().isVisible()); // there are no purchases
    QVERIFY2(page->contractSentence().text().contains(word), qPrintable(page->contractSentence().text()));
    QTEST(int(page->contracts().figures().size()), "figures");
    const QList<FigureRow> &rows = page->retention().figures().rows();
    QCOMPARE(page->retention().isVisible(), renewing > 0);
    QCOMPARE(rows.size(), running > 0 ? 2 : renewing > 0 ? 1 : 0);
    if (rows.isEmpty())
        return;
    QCOMPARE(rows.first()[1].value.toInt(), 40);
    QCOMPARE(rows.first()[2].value.toInt(), renewing);
}

void LifetimePageTest::nothingToLearnFrom()
{
    Shown page(&addOneBuyer);
    QVERIFY(page->sentences().text().contains(u"Cannot tell"_s));
    QCOMPARE(page->totals().figures().size(), 1);
    QVERIFY(!page->classes().isVisible());
    QVERIFY(!page->tracking().isVisible());
    QVERIFY(!page->whiteSpace().isVisible());
    QVERIFY(page->contractSentence().text().contains(u"No contracts"_s));
    QVERIFY(!page->retention().isVisible());
}

void LifetimePageTest::noPurchases()
{
    Shown page(&addNobody);
    QCOMPARE(page->figures().purchases, std::size_t{0});
    QVERIFY(!page->totals().isVisible());
}

void LifetimePageTest::followsTheBook()
{
    Shown page(&addNobody);
    page.book().fill(&addLifetimeRows);
    QTRY_COMPARE(page->figures().total.customers, kBuyers);
    QVERIFY(page->classes().isVisible());
}

QTEST_MAIN(LifetimePageTest)
#include "tst_lifetimepage.moc"
