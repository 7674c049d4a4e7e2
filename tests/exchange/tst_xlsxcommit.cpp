// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxwriter.h"
#include "support/workbook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Progress kProgress;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No file can grow beyond so many bytes while this lives, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// The file appears when it is complete, or nothing is left behind.
class XlsxCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cancelled();
    void notCommitted();
    void replaces();
    void unwritable_data();
    void unwritable();
    void fullDisk_data();
    void fullDisk();
    void checks_data();
    void checks();

private:
    QString path() const { return m_folder->filePath(u"out.xlsx"_s); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    std::unique_ptr<XlsxWriter> begin(const std::vector<QString> &headers, int rowsPerSheet = kSheetRows,
                                      const Progress &progress = kProgress) const
    {
        auto writer = XlsxWriter::create(path(), {u"Table"_s, headers, rowsPerSheet}, progress);
        return writer ? std::move(*writer) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void XlsxCommitTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void XlsxCommitTest::cancelled()
{
    Progress progress;
    auto writer = begin({u"a"_s}, kSheetRows, progress);
    QVERIFY(writer);
    Status status;
    int rows = 0;
    for (; status && rows < 10'000; ++rows) {
        if (rows == 100)
            progress.cancel();
        writer->addInteger(rows);
        status = writer->endRow();
    }
    QVERIFY(rows < 1000);
    QCOMPARE(status.error().code, ErrorCode::Cancelled);
    QCOMPARE(writer->commit().error().code, ErrorCode::Cancelled);
    writer.reset();
    QCOMPARE(files(), QStringList());
}

void XlsxCommitTest::notCommitted()
{
    const qsizetype open = QDir(u"/proc/self/fd"_s).entryList().size();
    auto writer = begin({u"a"_s});
    QVERIFY(writer);
    writer->addText("x");
    QVERIFY(writer->endRow());
    writer.reset();
    QCOMPARE(files(), QStringList());
    QCOMPARE(QDir(u"/proc/self/fd"_s).entryList().size(), open);
}

void XlsxCommitTest::replaces()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    auto writer = begin({u"a"_s});
    QVERIFY(writer);
    writer->addText("x");
    QVERIFY(writer->endRow());
    QCOMPARE(contentOf(path()), QByteArray("old"));
    QVERIFY(writer->commit());
    QCOMPARE(readSheet(contentOf(path())).rows, (QList<QStringList>{{u"a"_s}, {u"x"_s}}));
    QVERIFY(QFile::permissions(path()).testFlag(QFile::ReadGroup));
    QVERIFY(!QFile::permissions(path()).testFlag(QFile::ReadOther));
}

void XlsxCommitTest::unwritable_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"nowhere/out.xlsx"_s;
    QTest::newRow("a folder") << u"."_s;
}

void XlsxCommitTest::unwritable()
{
    QFETCH(QString, name);
    const auto writer = XlsxWriter::create(m_folder->filePath(name), {u"a"_s, {u"a"_s}}, kProgress);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::Io);
    QVERIFY2(writer.error().message.contains(u"choose another folder"), qPrintable(writer.error().message));
    QCOMPARE(files(), QStringList());
}

void XlsxCommitTest::fullDisk_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("while rows are written") << 20'000;
    QTest::newRow("when all is put together") << 2'525;
    QTest::newRow("at the last row") << 2'537;
}

void XlsxCommitTest::fullDisk()
{
    QFETCH(int, rows);
    Status status;
    {
        const FullDisk disk(200'000);
        auto writer = begin({u"a"_s});
        QVERIFY(writer);
        for (int i = 0; i < rows && status; ++i) {
            writer->addText(std::to_string(1'000'000 + i));
            status = writer->endRow();
        }
        if (status)
            status = writer->commit();
    }
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::Io);
    QVERIFY2(status.error().message.contains(u"Make room"), qPrintable(status.error().message));
    QCOMPARE(files(), QStringList());
}

void XlsxCommitTest::checks_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("holds");
    const QByteArray rows = QByteArray("<row><c/></row>").repeated(100'000);
    QTest::newRow("whole") << rows + "</worksheet>" << qint64(100'000) << qint64(1'500'000) << true;
    QTest::newRow("a row is missing")
        << rows + "</worksheet>" << qint64(100'001) << qint64(1'500'000) << false;
    QTest::newRow("bytes are missing")
        << rows + "</worksheet>" << qint64(100'000) << qint64(1'500'013) << false;
    QTest::newRow("the end is missing") << rows + "</works" << qint64(100'000) << qint64(1'500'000) << false;
}

void XlsxCommitTest::checks()
{
    QFETCH(QByteArray, sheet);
    QFETCH(qint64, rows);
    QFETCH(qint64, bytes);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipped({{u"xl/worksheets/sheet1.xml"_s, sheet}}));
    file.close();
    QTEST(checkWritten(path(), {{rows, bytes}}).has_value(), "holds");
    QVERIFY(!checkWritten(path(), {{rows, bytes}, {rows, bytes}}));
}

QTEST_GUILESS_MAIN(XlsxCommitTest)
#include "tst_xlsxcommit.moc"
