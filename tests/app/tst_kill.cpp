// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/generator/booksink.h"
#include "workspace/generator/csvsink.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kImported = 200'000;
constexpr std::int64_t kBefore = 50; // customers in the book before
constexpr int kInstants = 20;
constexpr int kLeastWhileWriting = 10;
const Day kToday = *Day::fromIso(u"2026-11-21");

/// How an import ended.
struct Run
{
    bool finished = false; ///< by itself, before the instant
    bool writing = false;  ///< it was writing when it ended
    qint64 ms = 0;         ///< how long it ran
    qint64 writingFromMs = -1;
};

} // namespace

/// Kills imports with SIGKILL: afterwards the book is in order and holds all of the import or none.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killed_data();
    void killed();
    void killedWhileWriting_data();
    void killedWhileWriting();
    void cleanupTestCase();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    bool isWriting(QProcess &import) const;
    /// Says when to kill an import that runs for @p ms and has been writing since @p writingFromMs (-1: not
    /// yet).
    using Instant = std::function<bool(qint64 ms, qint64 writingFromMs)>;
    /// Imports the CSV file into a fresh copy of the book; kills it when @p instant says so.
    Run import(const Instant &instant);
    /// What `leadbook --json ARGUMENTS` on the book prints; empty unless its status is 0.
    QJsonObject ask(const QStringList &arguments) const;
    std::int64_t customers() const
    {
        return ask({u"list"_s, u"--limit"_s, u"0"_s}).value(u"total").toInteger(-1);
    }
    /// Fails the test unless the book is in order and holds all or nothing; returns whether all.
    bool holdsAll() const;
    /// Adds 20 instants spread evenly over @p ms.
    static void addInstants(qint64 ms);
    void killAt(const Instant &instant);

    QTemporaryDir m_folder;
    std::int64_t m_all = 0; ///< customers in the book after the whole import
    Run m_whole;            ///< of the import that nobody disturbs
    int m_killed = 0;
    int m_whileWriting = 0;
    int m_holdAll = 0;
};

void KillTest::initTestCase()
{
    LEADBOOK_VERIFY(generateCsv(m_folder.path(), {.customers = kImported, .seed = 1}, kToday, Progress()));
    const FixedClock clock(kToday);
    {
        const auto book = Book::create(file(u"before.leadbook"_s), clock);
        LEADBOOK_VERIFY(book);
        LEADBOOK_VERIFY(
            generateInto(**book, u"Before"_s, {.customers = kBefore, .seed = 2}, kToday, Progress()));
    }
    m_whole = import([](qint64, qint64) { return false; });
    m_all = customers();
    QVERIFY2(m_all > kImported,
             qPrintable(QString::number(m_all))); // one of them may work for a known company
    QVERIFY2(holdsAll(), "the import that nobody disturbs holds all");
    QVERIFY2(m_whole.writingFromMs >= 0, "nobody saw it write");
    qInfo("one import takes %lld ms, the last %lld ms of them it writes", m_whole.ms,
          m_whole.ms - m_whole.writingFromMs);
}

bool KillTest::isWriting(QProcess &import) const
{
    // An SQLite transaction that outgrows the page cache shows in the write-ahead log before it commits.
    constexpr qint64 kGrown = 1 << 16;
    return QFileInfo(file(u"book.leadbook-wal"_s)).size() > kGrown ||
           import.readAllStandardError().contains("import: writing");
}

Run KillTest::import(const Instant &instant)
{
    const QString path = file(u"book.leadbook"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    QFile::copy(file(u"before.leadbook"_s), path);
    QProcess process;
    Run run;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(LEADBOOK_PROGRAM),
                  {u"--book"_s, path, u"--json"_s, u"import"_s, file(u"customers.csv"_s)});
    constexpr int kLookMs = 2;
    while (!run.finished && !instant(timer.elapsed(), run.writingFromMs)) {
        run.finished = process.waitForFinished(kLookMs);
        if (run.writingFromMs < 0 && !run.finished && isWriting(process))
            run.writingFromMs = timer.elapsed();
    }
    run.ms = timer.elapsed();
    run.writing = !run.finished && run.writingFromMs >= 0;
    if (!run.finished) {
        process.kill();
        process.waitForFinished(-1);
    } else if (process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return run;
}

QJsonObject KillTest::ask(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(LEADBOOK_PROGRAM),
                  QStringList{u"--book"_s, file(u"book.leadbook"_s), u"--json"_s} + arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    else
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return {};
}

bool KillTest::holdsAll() const
{
    const QJsonObject check = ask({u"check"_s});
    if (!check.value(u"ok").toBool() || !check.value(u"problems").toArray().isEmpty())
        QTest::qFail(QJsonDocument(check).toJson().constData(), __FILE__, __LINE__);
    const auto total = customers();
    if (total != kBefore && total != m_all)
        QTest::qFail(qPrintable(u"%1 customers"_s.arg(total)), __FILE__, __LINE__);
    return total == m_all;
}

void KillTest::addInstants(qint64 ms)
{
    QTest::addColumn<qint64>("ms");
    for (int i = 0; i < kInstants; ++i) {
        const qint64 at = ms * (2 * i + 1) / (2 * kInstants);
        QTest::addRow("%lld ms", at) << at;
    }
}

void KillTest::killAt(const Instant &instant)
{
    const Run run = import(instant);
    m_killed += run.finished ? 0 : 1;
    m_whileWriting += run.writing ? 1 : 0;
    m_holdAll += holdsAll() ? 1 : 0;
}

void KillTest::killed_data()
{
    addInstants(m_whole.ms);
}

void KillTest::killed()
{
    QFETCH(qint64, ms);
    killAt([ms](qint64 now, qint64) { return now >= ms; });
}

void KillTest::killedWhileWriting_data()
{
    addInstants(m_whole.ms - m_whole.writingFromMs);
}

/// More of them where too few met the import writing; counted from the moment it begins to.
void KillTest::killedWhileWriting()
{
    QFETCH(qint64, ms);
    if (m_whileWriting < kLeastWhileWriting)
        killAt([ms](qint64 now, qint64 writingFrom) { return writingFrom >= 0 && now - writingFrom >= ms; });
}

void KillTest::cleanupTestCase()
{
    qInfo("%d imports were killed, %d of them while writing; %d books hold all", m_killed, m_whileWriting,
          m_holdAll);
    QVERIFY2(m_whileWriting >= kLeastWhileWriting, qPrintable(QString::number(m_whileWriting)));
    QVERIFY2(m_holdAll < m_killed, "no kill came before the end");
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
