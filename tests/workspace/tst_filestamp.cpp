// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "workspace/import/filestamp.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// A plan holds for the file it was made of and for no other.
class FileStampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBytesApart_data();
    void tellsBytesApart();
    void onlyThePlannedFile_data();
    void onlyThePlannedFile();
};

namespace {

QString write(const TemporaryBook &book, const QByteArray &bytes)
{
    QFile file(book.file(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

FileStamp stamp(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test cannot read its file");
    const Progress progress;
    const FileStamp found = stampOf(file, progress).value();
    return file.pos() == 0 ? found : FileStamp();
}

} // namespace

void FileStampTest::tellsBytesApart_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QByteArray piece(1 << 20, 'x');
    QTest::newRow("a letter") << "Name\nAnn\n"_ba
                              << "Name\nAnm\n"_ba;
    QTest::newRow("a zero at the end") << "Name\n"_ba << QByteArray("Name\n\0", 6);
    QTest::newRow("nothing and something") << ""_ba
                                           << "a"_ba;
    QTest::newRow("the order of pieces")
        << piece + QByteArray(piece).replace('x', 'y') << QByteArray(piece).replace('x', 'y') + piece;
    QTest::newRow("the last letter of many") << piece + piece + "a" << piece + piece + "b";
}

void FileStampTest::tellsBytesApart()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const TemporaryBook book;
    const FileStamp one = stamp(write(book, first));
    QCOMPARE(one.bytes, std::int64_t(first.size()));
    QVERIFY(one.hash != stamp(write(book, second)).hash);
    QCOMPARE(stamp(write(book, first)).hash, one.hash);
}

void FileStampTest::onlyThePlannedFile_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as it was") << "Company\nNordwind\n"_ba << true;
    QTest::newRow("longer") << "Company\nNordwind\nHuaxin\n"_ba << false;
    QTest::newRow("of the same length") << "Company\nSudwinde\n"_ba << false;
}

void FileStampTest::onlyThePlannedFile()
{
    QFETCH(QByteArray, later);
    QFETCH(bool, isTaken);
    TemporaryBook book;
    ImportRequest request;
    request.files = QStringList{write(book, "Company\nNordwind\n")};
    request.planOnly = true;
    request.planned = {import(book, request).front().stamp};
    request.planOnly = false;
    write(book, later);
    const Progress progress;
    const auto imported = runImport(*book, request, book.clock(), progress);
    QCOMPARE(bool(imported), isTaken);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), isTaken ? 1 : 0);
    if (!isTaken) {
        QCOMPARE(imported.error().code, ErrorCode::Conflict);
        QVERIFY(imported.error().message.contains(u"list.csv"));
    }
}

QTEST_GUILESS_MAIN(FileStampTest)
#include "tst_filestamp.moc"
