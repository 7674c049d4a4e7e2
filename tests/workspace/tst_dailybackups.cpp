// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "support/temporarybook.h"
#include "workspace/backups/dailybackups.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

} // namespace

/// When the backup of the day is asked for.
class DailyBackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whenABookIsOpened();
    void withTheFirstChange();
    void overNight();
    void notWhereItIsNotWanted();
    void ofEachBook();
    void failureIsToldOnce();
    void endsWithTheWorkspace();

private:
    void open(const QString &name);
    void change(const QString &name)
    {
        LEADBOOK_VERIFY(
            awaited(m_workspace->change(name, [name](Editor &editor) { return addCustomer(editor, name); })));
        settle();
    }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return m_daily->isSettled() && m_workspace->isIdle(); }));
    }
    void setDay(int days)
    {
        m_clock->set(kToday + days, std::int64_t{(kToday + days).number()} * 86'400'000);
    }
    QStringList names(const QString &book = u"a"_s) const
    {
        return QDir(m_folder->filePath(book + u".backups"_s)).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    BackupRules m_rules;
    std::unique_ptr<DailyBackups> m_daily;
};

void DailyBackupsTest::init()
{
    m_daily.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FixedClock>(kToday, std::int64_t{kToday.number()} * 86'400'000);
    m_rules = {};
    m_workspace = std::make_unique<Workspace>(*m_clock);
    m_daily = std::make_unique<DailyBackups>(*m_workspace, [this] { return m_rules; });
}

void DailyBackupsTest::open(const QString &name)
{
    const QString path = m_folder->filePath(name + u".leadbook"_s);
    LEADBOOK_VERIFY(awaited(QFile::exists(path) ? m_workspace->open(path) : m_workspace->create(path)));
    LEADBOOK_VERIFY(awaited(m_workspace->load()));
    settle();
}

void DailyBackupsTest::whenABookIsOpened()
{
    m_rules.numbers.days = 0;
    open(u"a"_s);
    change(u"Acme"_s);
    LEADBOOK_VERIFY(awaited(m_workspace->close()));
    m_rules = {};
    QSignalSpy made(m_daily.get(), &DailyBackups::made);
    open(u"a"_s);
    QCOMPARE(names(), QStringList{u"a-2026-11-21-000000-daily.leadbook"_s});
    QCOMPARE(made.count(), 1);
    // Opened again and worked in: the day has its backup.
    LEADBOOK_VERIFY(awaited(m_workspace->close()));
    open(u"a"_s);
    change(u"Bolt"_s);
    QCOMPARE(names().size(), 1);
}

void DailyBackupsTest::withTheFirstChange()
{
    open(u"a"_s);
    QCOMPARE(names(), QStringList()); // nothing to lose yet
    change(u"Acme"_s);
    QCOMPARE(names().size(), 1);
    change(u"Bolt"_s);
    QCOMPARE(names().size(), 1);
}

void DailyBackupsTest::overNight()
{
    open(u"a"_s);
    change(u"Acme"_s);
    setDay(1);
    QCOMPARE(names().size(), 1);
    change(u"Bolt"_s);
    QCOMPARE(names().size(), 2);
    change(u"Cut"_s);
    QCOMPARE(names().size(), 2);
}

void DailyBackupsTest::notWhereItIsNotWanted()
{
    m_rules.numbers.days = 0;
    open(u"a"_s);
    change(u"Acme"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.backups"_s)));
}

void DailyBackupsTest::ofEachBook()
{
    open(u"a"_s);
    change(u"Acme"_s);
    open(u"b"_s);
    change(u"Bolt"_s);
    QCOMPARE(names(u"a"_s).size(), 1);
    QCOMPARE(names(u"b"_s).size(), 1);
}

void DailyBackupsTest::failureIsToldOnce()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_rules.folder = file.fileName();
    QSignalSpy failed(m_daily.get(), &DailyBackups::failed);
    open(u"a"_s);
    change(u"Acme"_s);
    change(u"Bolt"_s);
    QCOMPARE(failed.count(), 1);
    const QString sentence = failed.first().first().toString();
    QVERIFY2(sentence.contains(u"Today's backup was not made"), qPrintable(sentence));
    // The work is there.
    QCOMPARE(m_workspace->view()->snapshot->customers.aliveCount, std::size_t{2});
    m_rules.folder.clear();
    setDay(1); // the next day it is tried again
    change(u"Cut"_s);
    QCOMPARE(names().size(), 1);
}

/// A backup that is being made when the program ends is broken off and leaves nothing.
void DailyBackupsTest::endsWithTheWorkspace()
{
    m_rules.numbers.days = 0;
    open(u"a"_s);
    LEADBOOK_VERIFY(
        awaited(m_workspace->change(u"Many"_s, [](Editor &editor) { return addCustomers(editor, 60'000); })));
    m_rules = {};
    LEADBOOK_VERIFY(awaited(m_workspace->close()));
    const QString path = m_folder->filePath(u"a.leadbook"_s);
    LEADBOOK_VERIFY(awaited(m_workspace->open(path)));
    LEADBOOK_VERIFY(awaited(m_workspace->load())); // the backup has just been asked for
    m_daily.reset();
    m_workspace.reset();
    for (const QString &name : names())
        QVERIFY2(!name.endsWith(u".part"), qPrintable(name));
}

QTEST_GUILESS_MAIN(DailyBackupsTest)
#include "tst_dailybackups.moc"
