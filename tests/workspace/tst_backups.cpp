// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/booklock.h"
#include "workspace/backupfixture.h"
#include "workspace/backups/backupcontent.h"
#include "workspace/privacy/erasing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>
#include <sys/stat.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QFile::Permissions rightsOfOthers(const QString &path)
{
    return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                       QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
}

} // namespace

/// Backups of a book: made, found, read, tested, restored, and erased from.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(022); }
    void init();
    void makesBesideTheBook();
    void makesElsewhere();
    void tellsBooksApart();
    void oneADay();
    void unchangedIsNotBackedUp();
    void dropsTheOldest();
    void brokenOffLeavesNothing();
    void waitsForItsTurn();
    void saysWhatIsWrong();
    void findsAllKinds();
    void restoresAndTakesItBack();
    void failedRestoreChangesNothing();
    void eraseFindsThemAll();

private:
    QStringList names() const
    {
        return QDir(backupFolder(m_book->path(), m_book->rules.folder)).entryList(QDir::Files, QDir::Name);
    }
    std::unique_ptr<BackedUpBook> m_book;
};

void BackupsTest::init()
{
    m_book = std::make_unique<BackedUpBook>();
}

void BackupsTest::makesBesideTheBook()
{
    const QString path = m_book->make();
    QCOMPARE(path, m_book->file(u"test.backups/test-2026-11-21-090000-daily.leadbook"_s));
    QCOMPARE(names(), QStringList{u"test-2026-11-21-090000-daily.leadbook"_s});
    QCOMPARE(rightsOfOthers(path), QFile::Permissions());
    QCOMPARE(rightsOfOthers(QFileInfo(path).path()), QFile::Permissions());
    // A second one of the same moment takes the next.
    QCOMPARE(m_book->make(), m_book->file(u"test.backups/test-2026-11-21-090001-daily.leadbook"_s));
    const auto copy = Book::open(path, m_book->clock());
    LEADBOOK_VERIFY(copy);
    QCOMPARE(*(*copy)->contentHash(), m_book->hash());
}

void BackupsTest::makesElsewhere()
{
    m_book->rules.folder = m_book->file(u"elsewhere"_s);
    const QString path = m_book->make();
    QVERIFY2(path.startsWith(m_book->file(u"elsewhere/test.backups-"_s)), qPrintable(path));
    // Found although another place is chosen by now.
    const auto found = findBackups(m_book->path());
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().path, path);
    const QString places = m_book->file(u"test.backups/places.txt"_s);
    QCOMPARE(rightsOfOthers(places), QFile::Permissions());
    m_book->make(1); // noted once
    QFile file(places);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 1);
}

void BackupsTest::tellsBooksApart()
{
    const QString one = m_book->file(u"a/customers.leadbook"_s);
    const QString other = m_book->file(u"b/customers.leadbook"_s);
    QVERIFY(backupFolder(one, {}) != backupFolder(other, {}));
    const QString chosen = m_book->file(u"all"_s);
    QVERIFY(backupFolder(one, chosen) != backupFolder(other, chosen));
    QCOMPARE(backupFolder(one, chosen), backupFolder(one, chosen));
}

void BackupsTest::oneADay()
{
    const auto first = makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(), nullptr);
    LEADBOOK_VERIFY(first);
    QVERIFY(first->has_value());
    m_book->add(u"Bolt"_s);
    const auto again = makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(), nullptr);
    LEADBOOK_VERIFY(again);
    QVERIFY(!again->has_value());
    const auto next = makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(1), nullptr);
    LEADBOOK_VERIFY(next);
    QVERIFY(next->has_value());
    m_book->rules.numbers.days = 0; // none are wanted
    m_book->add(u"Cut"_s);
    const auto none = makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(2), nullptr);
    LEADBOOK_VERIFY(none);
    QVERIFY(!none->has_value());
}

void BackupsTest::unchangedIsNotBackedUp()
{
    m_book->make(0, BackupReason::ByHand); // of any reason
    LEADBOOK_VERIFY(makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(1), nullptr));
    QCOMPARE(names().size(), 1);
    damage(m_book->file(u"test.backups/"_s + names().first()), 0); // is as none
    LEADBOOK_VERIFY(makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(1), nullptr));
    QCOMPARE(names().size(), 2);
    const LoadedBook empty(kBackupDay);
    const auto none = makeDailyBackup(empty.path(), m_book->rules, m_book->stamp(), nullptr);
    LEADBOOK_VERIFY(none);
    QVERIFY(!none->has_value());
}

void BackupsTest::dropsTheOldest()
{
    m_book->rules.numbers = {2, 0, 0};
    m_book->make(-9, BackupReason::ByHand);
    for (int day = 0; day < 4; ++day) {
        m_book->add(u"Day %1"_s.arg(day));
        LEADBOOK_VERIFY(makeDailyBackup(m_book->path(), m_book->rules, m_book->stamp(day), nullptr));
    }
    QCOMPARE(names(), (QStringList{u"test-2026-11-12-090000-by-hand.leadbook"_s,
                                   u"test-2026-11-23-090000-daily.leadbook"_s,
                                   u"test-2026-11-24-090000-daily.leadbook"_s}));
}

void BackupsTest::brokenOffLeavesNothing()
{
    Progress progress;
    progress.cancel();
    QCOMPARE(errorOf(makeBackup(m_book->path(), m_book->rules, m_book->stamp(), &progress)).code,
             ErrorCode::Cancelled);
    QCOMPARE(names(), QStringList());
    // What a kill left goes with the next one, and an erase would have found it.
    QFile left(m_book->file(u"test.backups/test-2026-11-20-090000-daily.leadbook.part"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QCOMPARE(unfinishedBackups(m_book->path()), QStringList{left.fileName()});
    QVERIFY(backupsBeside(m_book->path()).contains(left.fileName()));
    m_book->make();
    QVERIFY(!left.exists());
}

/// While people are erased no copy is made that would keep them.
void BackupsTest::waitsForItsTurn()
{
    auto turn = takeBackupTurn(m_book->path(), nullptr);
    LEADBOOK_VERIFY(turn);
    Progress cancelled;
    cancelled.cancel();
    QCOMPARE(errorOf(makeBackup(m_book->path(), m_book->rules, m_book->stamp(), &cancelled)).code,
             ErrorCode::Cancelled);
    const auto made = m_book->workspace().backUp(m_book->rules);
    awaited(m_book->workspace().backups()); // goes on beside it
    QVERIFY(!made.isFinished());
    QCOMPARE(names(), QStringList());
    turn->reset();
    LEADBOOK_VERIFY(awaited(made));
    QCOMPARE(names().size(), 1);
}

void BackupsTest::saysWhatIsWrong()
{
    QFile file(m_book->file(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_book->rules.folder = file.fileName(); // no folder
    const Error error = errorOf(makeBackup(m_book->path(), m_book->rules, m_book->stamp(), nullptr));
    QCOMPARE(error.code, ErrorCode::Io);
    QVERIFY2(error.message.contains(u"choose another place"), qPrintable(error.message));
}

void BackupsTest::findsAllKinds()
{
    m_book->make(-1);
    m_book->make(0, BackupReason::BeforeRestore);
    const QString hand = m_book->file(u"stick/copy.leadbook"_s);
    QVERIFY(QDir().mkpath(QFileInfo(hand).path()));
    LEADBOOK_VERIFY(awaited(m_book->workspace().backup(hand, std::make_shared<Progress>())));
    for (const char *name : {".before-schema-8", ".before-schema-8-2", ".before-restore", ".before-restore-3",
                             ".before-schema-8-wal", ".before-restore.part", ".other"})
        QVERIFY(QFile::copy(hand, m_book->path() + QLatin1StringView(name)));
    QMap<BackupReason, int> counts;
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
    for (const BackupFile &backup : findBackups(m_book->path())) {
        ++counts[backup.reason];
        QVERIFY(backup.atMs <= last);
        QCOMPARE(backup.bytes, QFileInfo(backup.path).size());
        QCOMPARE(backup.schema, backup.reason == BackupReason::BeforeSchema ? 8 : 0);
        last = backup.atMs;
    }
    QCOMPARE(counts, (QMap<BackupReason, int>{{BackupReason::Daily, 1},
                                              {BackupReason::ByHand, 1},
                                              {BackupReason::BeforeRestore, 3},
                                              {BackupReason::BeforeSchema, 2}}));
    QVERIFY(QFile::remove(hand)); // taken away
    QVERIFY(std::ranges::none_of(findBackups(m_book->path()), [&](const auto &b) { return b.path == hand; }));
}

void BackupsTest::restoresAndTakesItBack()
{
    const QByteArray old = m_book->hash();
    const QString path = m_book->make();
    m_book->add(u"Later"_s);
    const QByteArray now = m_book->hash();
    QVERIFY(QFile::setPermissions(m_book->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const auto kept = awaited(m_book->workspace().restoreBackup(path, m_book->rules));
    LEADBOOK_VERIFY(kept);
    QCOMPARE(m_book->hash(), old);
    QCOMPARE(QFile::permissions(m_book->path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions(QFile::ReadGroup)); // as its owner set it
    QCOMPARE(m_book->workspace().path(), m_book->path());
    QVERIFY(!m_book->workspace().view());
    QVERIFY(m_book->load()->snapshot->complete);
    QVERIFY2(kept->endsWith(u"-before-restore.leadbook"), qPrintable(*kept));
    // Nothing but it and the book, no copy beside the book.
    QCOMPARE(QDir(QFileInfo(m_book->path()).path()).entryList({u"*restore*"_s}, QDir::Files), QStringList());
    m_book->add(u"Of the restored book"_s); // it can be worked on
    LEADBOOK_VERIFY(awaited(m_book->workspace().undo()));
    LEADBOOK_VERIFY(awaited(m_book->workspace().restoreBackup(*kept, m_book->rules)));
    QCOMPARE(m_book->hash(), now);
}

void BackupsTest::failedRestoreChangesNothing()
{
    m_book->generate(300);
    m_book->load();
    const QString path = m_book->make();
    damage(path);
    m_book->add(u"Later"_s);
    const QByteArray now = m_book->hash();
    const QStringList before = names();
    QCOMPARE(errorOf(awaited(m_book->workspace().restoreBackup(path, m_book->rules))).code,
             ErrorCode::Corrupt);
    QCOMPARE(m_book->hash(), now);
    QCOMPARE(names(), before);
    QVERIFY(m_book->workspace().view());
    m_book->add(u"Goes on"_s);
    QCOMPARE(m_book->workspace().view()->snapshot->customers.aliveCount, std::size_t{303});
}

/// Whoever is erased survives in no backup, wherever it lies and whatever is chosen now.
void BackupsTest::eraseFindsThemAll()
{
    std::int64_t person = 0;
    m_book->change([&person](Editor &editor) { return addCustomer(editor, u"Zq7markt Person"_s, &person); });
    QStringList backups{m_book->make(), m_book->make(1, BackupReason::BeforeRestore)};
    m_book->rules.folder = m_book->file(u"first"_s);
    backups << m_book->make(2);
    m_book->rules.folder = m_book->file(u"second"_s);
    backups << m_book->make(3, BackupReason::ByHand);
    m_book->rules.folder.clear();
    const QString hand = m_book->file(u"copy.leadbook"_s);
    LEADBOOK_VERIFY(awaited(m_book->workspace().backup(hand, std::make_shared<Progress>())));
    backups << hand;
    const QString gone = m_book->file(u"gone.leadbook"_s);
    LEADBOOK_VERIFY(awaited(m_book->workspace().backup(gone, std::make_shared<Progress>())));
    QVERIFY(QFile::remove(gone));
    EraseRequest request;
    request.customers = {person};
    request.backups = BackupFate::Kept;
    const auto progress = std::make_shared<Progress>();
    request.isPlan = true;
    const auto plan = awaited(m_book->workspace().erase(request, progress));
    LEADBOOK_VERIFY(plan);
    QCOMPARE(QSet<QString>(plan->backups.begin(), plan->backups.end()),
             QSet<QString>(backups.begin(), backups.end()));
    request.isPlan = false;
    request.backups = BackupFate::Rewritten;
    const auto done = awaited(m_book->workspace().erase(request, progress));
    LEADBOOK_VERIFY(done);
    QCOMPARE(done->rewrittenBackups.size(), backups.size());
    QVERIFY(done->found.empty());
    QCOMPARE(done->outOfReach, QStringList{gone});
    for (const QString &path : backups) {
        QVERIFY2(done->files.contains(path), qPrintable(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Zq7markt"));
        LEADBOOK_VERIFY(verifyBackup(path, Progress()));
    }
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
