// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/book.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
const QByteArray kSaidSo = "the last run did not end as usual; said so";

} // namespace

/// The program itself, as a process with a home of its own: killed, ended by the system, and what it leaves
/// in files.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysSoAfterAKill();
    void filesAreTheOwnersAlone();
    void aBookKeepsItsRights_data();
    void aBookKeepsItsRights();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// Lets the program run with umask 022 and everything of its own below the folder.
    void prepare(QProcess &process) const;
    /// Opens the window on the book and waits until it is loaded.
    void startWindow(QProcess &process) const;
    int run(const QStringList &arguments) const;
    int timesSaid() const;
    QStringList backups() const
    {
        return QDir(file(u"book.backups"_s)).entryList({u"*.leadbook"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CrashTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"data", "config", "run", "cache"})
        QVERIFY(QDir().mkpath(file(QLatin1StringView(name))));
    QVERIFY(QFile::setPermissions(file(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const FixedClock clock(Day(20'000), 1'728'000'000'000);
    const auto book = Book::create(file(u"book.leadbook"_s), clock);
    LEADBOOK_VERIFY(book);
    LEADBOOK_VERIFY((*book)->change(u"Add"_s, [](Editor &editor) { return addCustomers(editor, 50); }));
}

void CrashTest::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, file(u"cache"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"run"_s));
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { ::umask(022); });
    process.setProgram(QStringLiteral(LEADBOOK_PROGRAM));
}

void CrashTest::startWindow(QProcess &process) const
{
    prepare(process);
    process.setArguments({file(u"book.leadbook"_s)});
    process.start();
    QVERIFY(process.waitForStarted());
}

int CrashTest::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.setArguments(QStringList{u"--book"_s, file(u"book.leadbook"_s)} + arguments);
    process.start();
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return process.exitCode();
}

int CrashTest::timesSaid() const
{
    QFile log(file(u"data/leadbook/leadbook.log"_s));
    return log.open(QIODevice::ReadOnly) ? static_cast<int>(log.readAll().count(kSaidSo)) : 0;
}

void CrashTest::saysSoAfterAKill()
{
    QProcess first;
    startWindow(first);
    QVERIFY(QTest::qWaitFor([this] { return !backups().isEmpty(); }, kPatienceMs)); // it is all there
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
    QCOMPARE(timesSaid(), 0);

    QProcess second;
    startWindow(second);
    QVERIFY(QTest::qWaitFor([this] { return timesSaid() == 1; }, kPatienceMs));
    second.terminate(); // as at the end of a session
    QVERIFY(second.waitForFinished(kPatienceMs));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(!QFile::exists(file(u"book.leadbook-wal"_s))); // closed as it should be

    QFile::remove(file(u"book.backups/"_s) + backups().first()); // is made again once all is loaded
    QProcess third;
    startWindow(third);
    QVERIFY(QTest::qWaitFor([this] { return !backups().isEmpty(); }, kPatienceMs));
    third.terminate();
    QVERIFY(third.waitForFinished(kPatienceMs));
    QCOMPARE(timesSaid(), 1);
}

/// Whatever kind of file it writes.
void CrashTest::filesAreTheOwnersAlone()
{
    QFile table(file(u"in.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("id,company,city\nC1,Acme,Rome\n");
    table.close();
    for (const QStringList &arguments :
         {QStringList{u"import"_s, table.fileName(), u"--rejects"_s, file(u"rejects.csv"_s)},
          {u"export"_s, file(u"out.csv"_s)},
          {u"export"_s, file(u"out.xlsx"_s)},
          {u"export"_s, file(u"out.vcf"_s)},
          {u"backup"_s, file(u"copy.leadbook"_s)},
          {u"restore"_s, file(u"copy.leadbook"_s)},
          {u"subject-export"_s, u"key:C1"_s, file(u"person"_s)},
          {u"report"_s, u"grading"_s, file(u"report.pdf"_s)},
          {u"screenshot"_s, file(u"page.png"_s)}})
        QVERIFY2(run(arguments) == 0, qPrintable(arguments.first()));
    QCOMPARE(run({u"--book"_s, file(u"new/made.leadbook"_s), u"generate"_s, u"--customers"_s, u"5"_s}), 0);
    QProcess window;
    startWindow(window);
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(file(u"book.leadbook-wal"_s)); }, kPatienceMs));
    int files = 0;
    const auto look = [&](const auto &self, const QDir &folder) -> void {
        for (const QFileInfo &entry :
             folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)) {
            if (entry.isDir()) {
                self(self, QDir(entry.filePath()));
            } else if (entry.isFile() && entry.fileName() != u"in.csv") {
                ++files;
                QVERIFY2((entry.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                                                 QFile::WriteOther)) == QFile::Permissions(),
                         qPrintable(entry.filePath()));
            }
        }
    };
    look(look, QDir(m_folder->path()));
    QVERIFY2(files > 10, qPrintable(QString::number(files)));
    window.terminate();
    QVERIFY(window.waitForFinished(kPatienceMs));
}

void CrashTest::aBookKeepsItsRights_data()
{
    QTest::addColumn<QFile::Permissions>("rights");
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("its owner's alone") << own;
    QTest::newRow("a group's") << (own | QFile::ReadGroup | QFile::WriteGroup);
    QTest::newRow("everybody's") << (own | QFile::ReadGroup | QFile::ReadOther);
}

void CrashTest::aBookKeepsItsRights()
{
    QFETCH(QFile::Permissions, rights);
    constexpr QFile::Permissions kAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                        QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString book = file(u"book.leadbook"_s);
    QVERIFY(QFile::setPermissions(book, rights));
    QProcess window;
    startWindow(window);
    QVERIFY(QTest::qWaitFor([this] { return !backups().isEmpty(); }, kPatienceMs));
    QVERIFY(QFile::exists(book + u"-wal"_s));
    for (const char *part : {"", "-wal", "-shm"}) // what belongs to it is as open as it is
        QCOMPARE(QFile::permissions(book + QLatin1StringView(part)) & kAll, rights);
    QCOMPARE(QFile::permissions(file(u"book.backups/"_s) + backups().first()) & kAll,
             QFile::ReadOwner | QFile::WriteOwner);
    window.terminate();
    QVERIFY(window.waitForFinished(kPatienceMs));
    QCOMPARE(run({u"restore"_s, file(u"book.backups/"_s) + backups().first()}), 0);
    QCOMPARE(QFile::permissions(book) & kAll, rights);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
