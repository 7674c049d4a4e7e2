// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/storethread.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <vector>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Notes in which thread it is made and destroyed.
struct Context
{
    explicit Context(std::atomic<QThread *> &destroyedIn)
        : destroyed(destroyedIn)
    {
    }
    ~Context() { destroyed = QThread::currentThread(); }

    QThread *made = QThread::currentThread();
    std::atomic<QThread *> &destroyed;
    std::vector<int> tasks;
};

} // namespace

class StoreThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextLivesInItsThread();
    void tasksRunInOrder();
    void endWaitsForTheTasksGiven();
    void resultsComeWhileTheNextRuns();
    void tasksOwnWhatTheyHold();
};

void StoreThreadTest::contextLivesInItsThread()
{
    std::atomic<QThread *> destroyed = nullptr;
    QThread *made = nullptr;
    QThread *ran = nullptr;
    {
        StoreThread<Context> store([&] { return std::make_unique<Context>(destroyed); });
        std::tie(made, ran) = awaited(
            store.run([](Context &context) { return std::pair(context.made, QThread::currentThread()); }));
        QVERIFY(!destroyed);
    }
    QVERIFY(made != QThread::currentThread());
    QCOMPARE(ran, made);
    QCOMPARE(destroyed.load(), made);
}

void StoreThreadTest::tasksRunInOrder()
{
    std::atomic<QThread *> destroyed = nullptr;
    StoreThread<Context> store([&] { return std::make_unique<Context>(destroyed); });
    std::vector<QFuture<int>> futures;
    for (int i = 0; i < 200; ++i)
        futures.push_back(store.run([i](Context &context) {
            context.tasks.push_back(i);
            return i * 2;
        }));
    const auto tasks = awaited(store.run([](Context &context) { return context.tasks; }));
    QCOMPARE(tasks.size(), std::size_t(200));
    for (int i = 0; i < 200; ++i) {
        QCOMPARE(tasks[std::size_t(i)], i);
        QVERIFY(futures[std::size_t(i)].isFinished());
        QCOMPARE(futures[std::size_t(i)].result(), i * 2);
    }
}

void StoreThreadTest::endWaitsForTheTasksGiven()
{
    std::atomic<QThread *> destroyed = nullptr;
    std::atomic<int> done = 0;
    QSemaphore gate;
    {
        StoreThread<Context> store([&] { return std::make_unique<Context>(destroyed); });
        for (int i = 0; i < 5; ++i) {
            const auto ignored = store.run([&](Context &) {
                gate.acquire();
                return ++done;
            });
            Q_UNUSED(ignored)
        }
        gate.release(5);
    }
    QCOMPARE(done.load(), 5);
}

void StoreThreadTest::resultsComeWhileTheNextRuns()
{
    std::atomic<QThread *> destroyed = nullptr;
    QSemaphore gate;
    StoreThread<Context> store([&] { return std::make_unique<Context>(destroyed); });
    const auto first = store.run([](Context &) { return 1; });
    const auto second = store.run([&gate](Context &) {
        gate.acquire();
        return 2;
    });
    QCOMPARE(awaited(first), 1);
    QVERIFY(!second.isFinished());
    gate.release();
    QCOMPARE(awaited(second), 2);
}

/// A task may hold what cannot be copied away from it, and lets go of it when it is done.
void StoreThreadTest::tasksOwnWhatTheyHold()
{
    std::atomic<QThread *> destroyed = nullptr;
    StoreThread<Context> store([&] { return std::make_unique<Context>(destroyed); });
    auto held = std::make_shared<int>(7);
    const std::weak_ptr<int> watched = held;
    QCOMPARE(awaited(store.run([held = std::move(held)](Context &) { return *held; })), 7);
    awaited(store.run([](Context &) { return 0; }));
    QVERIFY(watched.expired());
}

QTEST_GUILESS_MAIN(StoreThreadTest)
#include "tst_storethread.moc"
