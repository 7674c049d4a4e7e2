// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/booklock.h"

#include "support/temporarybook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// One holder at a time, whichever name of the file it came by; no lock file is left behind.
class BookLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void oneHolder();
    void linksAreTheSameBook();
    void otherBooksAreFree();
    void leftOverFileIsNoLock();
    void missingFolderIsTold();

private:
    QString path(const QString &name = u"a.leadbook"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BookLockTest::oneHolder()
{
    for (int round = 0; round < 3; ++round) {
        auto lock = BookLock::take(path());
        LEADBOOK_VERIFY(lock);
        QVERIFY(QFile::exists(path() + u".lock"_s));
        const Error second = errorOf(BookLock::take(path()));
        QCOMPARE(second.code, ErrorCode::Busy);
        QVERIFY2(second.message.contains(u"already open"_s), qPrintable(second.message));
        lock->reset();
        QVERIFY(!QFile::exists(path() + u".lock"_s));
    }
}

void BookLockTest::linksAreTheSameBook()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::link(path(), path(u"link"_s)));
    QVERIFY(QFile::link(path(u"link"_s), path(u"link of link"_s)));
    const auto lock = BookLock::take(path(u"link of link"_s));
    LEADBOOK_VERIFY(lock);
    QVERIFY(QFile::exists(path() + u".lock"_s));
    for (const QString &name : {u"a.leadbook"_s, u"link"_s, u"link of link"_s})
        QCOMPARE(errorOf(BookLock::take(path(name))).code, ErrorCode::Busy);
}

void BookLockTest::otherBooksAreFree()
{
    const auto first = BookLock::take(path());
    const auto second = BookLock::take(path(u"b.leadbook"_s));
    const auto third = BookLock::take(path(u"客户 book.leadbook"_s));
    LEADBOOK_VERIFY(first);
    LEADBOOK_VERIFY(second);
    LEADBOOK_VERIFY(third);
    QVERIFY(QFile::exists(path(u"客户 book.leadbook.lock"_s)));
}

void BookLockTest::leftOverFileIsNoLock()
{
    // As a machine that lost its power leaves it.
    QFile file(path() + u".lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    LEADBOOK_VERIFY(BookLock::take(path()));
    QVERIFY(!file.exists());
}

void BookLockTest::missingFolderIsTold()
{
    const Error error = errorOf(BookLock::take(path(u"no/such/a.leadbook"_s)));
    QCOMPARE(error.code, ErrorCode::Io);
    QVERIFY2(error.message.endsWith(u'.') && error.message.contains(u';'), qPrintable(error.message));
    QVERIFY(error.detail.contains(u"no/such"_s));
}

QTEST_GUILESS_MAIN(BookLockTest)
#include "tst_booklock.moc"
