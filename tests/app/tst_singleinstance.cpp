// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondHandsItsFilesOver();
    void usersDoNotMeet();
    void theNextOneIsFirstAgain();
    void nobodyAnswers();
};

void SingleInstanceTest::theSecondHandsItsFilesOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst());
    QSignalSpy raised(&first, &SingleInstance::raised);
    SingleInstance second(folder.path());
    QVERIFY(!second.isFirst());
    const WindowRequest request{{u"/书/客户.leadbook"_s, u"/data/expo.csv"_s}, u"today"_s, "leave"};
    QVERIFY(second.passOn(request));
    QVERIFY(raised.size() == 1 || raised.wait());
    QVERIFY(raised[0][0].value<WindowRequest>() == request);
    QVERIFY(second.passOn({}));
    QVERIFY(raised.size() == 2 || raised.wait());
    QVERIFY(raised[1][0].value<WindowRequest>() == WindowRequest());
}

void SingleInstanceTest::usersDoNotMeet()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QVERIFY(first.isFirst());
    QVERIFY(second.isFirst());
}

void SingleInstanceTest::theNextOneIsFirstAgain()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.isFirst());
    }
    SingleInstance next(folder.path());
    QVERIFY(next.isFirst());
}

void SingleInstanceTest::nobodyAnswers()
{
    const QTemporaryDir folder;
    SingleInstance alone(folder.path());
    QVERIFY(!alone.passOn({{u"/x.csv"_s}, {}, {}}));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
