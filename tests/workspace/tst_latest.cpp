// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/latest.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace leadbook;

namespace {

/// An answer that comes when it is told to.
class Answer
{
public:
    Answer() { m_promise.start(); }
    QFuture<int> future() { return m_promise.future(); }
    void give(int value)
    {
        m_promise.addResult(value);
        m_promise.finish();
    }
    void giveNone() { m_promise.finish(); }

private:
    QPromise<int> m_promise;
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

} // namespace

/// Of two requests of one kind only the newer one is answered.
class LatestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerComes();
    void answerThatIsThereAlready();
    void newerRequestCancelsTheOlder();
    void orderOfAnswersDoesNotMatter_data();
    void orderOfAnswersDoesNotMatter();
    void cancelDropsTheAnswer();
    void noResultNoAnswer();
    void receiverMayGo();
    void answersComeInTheReceiversThread();
};

void LatestTest::answerComes()
{
    Latest latest;
    Answer answer;
    int heard = 0;
    const auto progress = latest.start();
    latest.deliver(answer.future(), this, [&heard](int value) { heard = value; });
    QCOMPARE(heard, 0);
    answer.give(5);
    QVERIFY(QTest::qWaitFor([&heard] { return heard == 5; }));
    QVERIFY(!progress->isCancelled());
}

void LatestTest::answerThatIsThereAlready()
{
    Latest latest;
    Answer answer;
    answer.give(6);
    int heard = 0;
    latest.start();
    latest.deliver(answer.future(), this, [&heard](int value) { heard = value; });
    QVERIFY(QTest::qWaitFor([&heard] { return heard == 6; }));
}

void LatestTest::newerRequestCancelsTheOlder()
{
    Latest latest;
    const auto first = latest.start();
    QVERIFY(!first->isCancelled());
    const auto second = latest.start();
    QVERIFY(first->isCancelled());
    QVERIFY(!second->isCancelled());
    latest.cancel();
    QVERIFY(second->isCancelled());
}

void LatestTest::orderOfAnswersDoesNotMatter_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as asked") << QList<int>{0, 1, 2};
    QTest::newRow("newest first") << QList<int>{2, 1, 0};
    QTest::newRow("oldest last") << QList<int>{1, 2, 0};
}

void LatestTest::orderOfAnswersDoesNotMatter()
{
    QFETCH(QList<int>, order);
    Latest latest;
    std::vector<Answer> answers(3);
    QList<int> heard;
    for (Answer &answer : answers) {
        latest.start();
        latest.deliver(answer.future(), this, [&heard](int value) { heard << value; });
    }
    for (const int which : order) {
        answers[std::size_t(which)].give(which);
        settle();
    }
    QVERIFY(QTest::qWaitFor([&heard] { return !heard.isEmpty(); }));
    settle();
    QCOMPARE(heard, QList<int>{2});
}

void LatestTest::cancelDropsTheAnswer()
{
    Latest latest;
    Answer answer;
    bool heard = false;
    latest.start();
    latest.deliver(answer.future(), this, [&heard](int) { heard = true; });
    latest.cancel();
    answer.give(1);
    settle();
    QVERIFY(!heard);
}

void LatestTest::noResultNoAnswer()
{
    Answer answer;
    bool heard = false;
    deliver(answer.future(), this, [&heard](int) { heard = true; });
    answer.giveNone();
    settle();
    QVERIFY(!heard);
    QVERIFY(findChildren<QObject *>().isEmpty()); // nothing is left waiting
}

void LatestTest::receiverMayGo()
{
    Answer answer;
    bool heard = false;
    {
        QObject receiver;
        deliver(answer.future(), &receiver, [&heard](int) { heard = true; });
    }
    answer.give(1);
    settle();
    QVERIFY(!heard);
}

void LatestTest::answersComeInTheReceiversThread()
{
    Answer answer;
    QThread *heardIn = nullptr;
    deliver(answer.future(), this, [&heardIn](int) { heardIn = QThread::currentThread(); });
    {
        const std::jthread worker([&answer] { answer.give(1); });
    }
    QVERIFY(QTest::qWaitFor([&heardIn] { return heardIn != nullptr; }));
    QCOMPARE(heardIn, thread());
}

QTEST_GUILESS_MAIN(LatestTest)
#include "tst_latest.moc"
