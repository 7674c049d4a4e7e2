// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gradelogfixture.h"

#include <QElapsedTimer>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The leads of a book with 100,000 deals, over two years.
class GradeLogMonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysToFreshGrades();
};

/// Month by month the log replays to the grades that grading afresh at the month's end gives.
void GradeLogMonthsTest::replaysToFreshGrades()
{
    LoadedBook book(kLogToday);
    GeneratorOptions options;
    options.customers = 50'000;
    options.purchases = 100'000;
    options.deals = 100'000;
    options.interactions = 200'000;
    QVERIFY(awaited(book.workspace().generate(options, std::make_shared<Progress>())));
    const ViewPtr view = book.load();
    QCOMPARE(view->snapshot->deals.ids.size(), std::size_t(100'000));
    const auto ends = monthEnds(kLogToday, 24);
    QElapsedTimer timer;
    timer.start();
    const GradeLog log = logOf(book, *view, {ends.front(), kLogToday, {}});
    qInfo("%lld ms for %zu movements of %zu customers in 24 months", static_cast<long long>(timer.elapsed()),
          log.movements.size(), log.customers.size());
    QCOMPARE(log.customers.size(), std::size_t(50'000));
    QVERIFY(log.movements.size() > 10'000);
    for (const Day day : ends)
        QCOMPARE(differenceOn(book, *view, log, day), QString());
}

QTEST_GUILESS_MAIN(GradeLogMonthsTest)
#include "tst_gradelogmonths.moc"
