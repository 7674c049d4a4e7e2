// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/jobs.h"
#include "workspace/parallel.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>
#include <set>
#include <thread>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

Error errorNumber(int number)
{
    return {ErrorCode::Invalid, QString::number(number), {}};
}

} // namespace

/// Jobs that are announced, and work that is shared.
class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithItsLastHolder();
    void numbersAreDifferent();
    void reports_data();
    void reports();
    void cancelsOne();
    void cancelsAll();
    void progressOutlivesTheJobs();
    void worksFromOtherThreads();
    void parallelRunsEachOnce_data();
    void parallelRunsEachOnce();
    void parallelTellsTheFirstError_data();
    void parallelTellsTheFirstError();
};

void JobsTest::endsWithItsLastHolder()
{
    Jobs jobs;
    QSignalSpy started(&jobs, &Jobs::started);
    QSignalSpy ended(&jobs, &Jobs::ended);
    auto progress = jobs.start(u"Importing a.csv"_s);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.front().at(1).toString(), u"Importing a.csv"_s);
    auto other = progress;
    progress.reset();
    QCoreApplication::processEvents();
    QCOMPARE(ended.size(), 0);
    other.reset();
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 1; }));
    QCOMPARE(ended.front().at(0), started.front().at(0));
}

void JobsTest::numbersAreDifferent()
{
    Jobs jobs;
    QSignalSpy started(&jobs, &Jobs::started);
    const auto first = jobs.start(u"one"_s);
    jobs.start(u"two"_s);
    const auto third = jobs.start(u"one"_s);
    std::set<int> numbers;
    for (const auto &arguments : started)
        numbers.insert(arguments.at(0).toInt());
    QCOMPARE(numbers.size(), std::size_t(3));
}

void JobsTest::reports_data()
{
    QTest::addColumn<QList<int>>("done"); // of 10; in quick succession
    QTest::addColumn<QList<int>>("told");
    QTest::newRow("the first") << QList<int>{3} << QList<int>{3};
    QTest::newRow("the first and the last") << QList<int>{1, 10} << QList<int>{1, 10};
    QTest::newRow("only the last") << QList<int>{10} << QList<int>{10};
}

void JobsTest::reports()
{
    QFETCH(QList<int>, done);
    QFETCH(QList<int>, told);
    Jobs jobs;
    QSignalSpy progressed(&jobs, &Jobs::progressed);
    const auto progress = jobs.start(u"job"_s);
    for (const int rows : done)
        progress->report(rows, 10);
    QVERIFY(QTest::qWaitFor([&] { return progressed.size() >= told.size(); }));
    QList<int> heard;
    for (const auto &arguments : progressed) {
        heard << arguments.at(1).toInt();
        QCOMPARE(arguments.at(2).toInt(), 10);
    }
    QCOMPARE(heard, told);
}

void JobsTest::cancelsOne()
{
    Jobs jobs;
    QSignalSpy started(&jobs, &Jobs::started);
    const auto first = jobs.start(u"one"_s);
    const auto second = jobs.start(u"two"_s);
    jobs.cancel(started.at(1).at(0).toInt());
    QVERIFY(!first->isCancelled());
    QVERIFY(second->isCancelled());
    jobs.cancel(99); // nobody's number
    QVERIFY(!first->isCancelled());
}

void JobsTest::cancelsAll()
{
    Jobs jobs;
    const auto first = jobs.start(u"one"_s);
    auto second = jobs.start(u"two"_s);
    second.reset(); // ended, not yet noticed
    const auto third = jobs.start(u"three"_s);
    jobs.cancelAll();
    QVERIFY(first->isCancelled());
    QVERIFY(third->isCancelled());
    QVERIFY(!jobs.start(u"four"_s)->isCancelled());
}

void JobsTest::progressOutlivesTheJobs()
{
    std::shared_ptr<Progress> progress;
    {
        Jobs jobs;
        progress = jobs.start(u"long"_s);
    }
    progress->report(1, 2);
    progress->report(2, 2);
    QVERIFY(!progress->isCancelled());
    const std::weak_ptr<Progress> watched = progress;
    progress.reset();
    QCoreApplication::processEvents();
    QVERIFY(watched.expired());
}

void JobsTest::worksFromOtherThreads()
{
    Jobs jobs;
    QSignalSpy ended(&jobs, &Jobs::ended);
    std::atomic<QThread *> heardIn = nullptr;
    connect(&jobs, &Jobs::progressed, &jobs, [&heardIn] { heardIn = QThread::currentThread(); });
    {
        std::jthread worker([progress = jobs.start(u"elsewhere"_s)]() mutable {
            progress->report(5, 5);
            progress.reset();
        });
    }
    QVERIFY(QTest::qWaitFor([&ended] { return ended.size() == 1; }));
    QCOMPARE(heardIn.load(), thread());
}

void JobsTest::parallelRunsEachOnce_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<int>("threads");
    for (const int tasks : {0, 1, 3, 500}) {
        for (const int threads : {-1, 0, 1, 2, 8})
            QTest::addRow("%d tasks, %d threads", tasks, threads) << tasks << threads;
    }
}

void JobsTest::parallelRunsEachOnce()
{
    QFETCH(int, tasks);
    QFETCH(int, threads);
    std::vector<std::atomic<int>> runs(static_cast<std::size_t>(tasks));
    std::mutex mutex;
    std::set<std::thread::id> used;
    std::vector<std::function<Status()>> work;
    for (auto &run : runs)
        work.emplace_back([&]() -> Status {
            ++run;
            const std::lock_guard lock(mutex);
            used.insert(std::this_thread::get_id());
            return {};
        });
    QVERIFY(runParallel(work, threads));
    for (const auto &run : runs)
        QCOMPARE(run.load(), 1);
    QVERIFY(used.size() <= std::size_t(std::max(1, threads)));
}

void JobsTest::parallelTellsTheFirstError_data()
{
    QTest::addColumn<QList<int>>("failing");
    QTest::addColumn<QString>("told"); // empty: none
    QTest::newRow("none") << QList<int>() << QString();
    QTest::newRow("one") << QList<int>{7} << u"7"_s;
    QTest::newRow("the first in their order") << QList<int>{9, 2, 5} << u"2"_s;
}

void JobsTest::parallelTellsTheFirstError()
{
    QFETCH(QList<int>, failing);
    QFETCH(QString, told);
    std::atomic<int> runs = 0;
    std::vector<std::function<Status()>> work;
    for (int i = 0; i < 10; ++i)
        work.emplace_back([&, i]() -> Status {
            ++runs;
            if (failing.contains(i))
                return errorNumber(i);
            return {};
        });
    const Status status = runParallel(work, 3);
    QCOMPARE(runs.load(), 10);
    QCOMPARE(status.has_value(), told.isEmpty());
    if (!status)
        QCOMPARE(status.error().message, told);
}

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
