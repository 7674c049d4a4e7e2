// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tracesearch.h"

#include "support/temporarybook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray wide(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        bytes.append(static_cast<char>(unit.unicode() & 0xFFU));
        bytes.append(static_cast<char>(unit.unicode() >> 8U));
    }
    return bytes;
}

} // namespace

/// Many texts in the bytes of a file.
class TraceSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInFiles_data();
    void findsInFiles();
    void longTextsAreFoundByAPiece();
    void shortTextsAreLeftOut();
    void findsWhereChunksMeet();
    void leavesOutWhatOthersHold();
    void noFileHoldsNothing();
    void cancels();

private:
    QString file(const QByteArray &bytes)
    {
        QFile target(m_folder.filePath(u"file"_s));
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("the test cannot write its file");
        return target.fileName();
    }

    QTemporaryDir m_folder;
};

void TraceSearchTest::findsInFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset");
    QTest::newRow("nothing") << QByteArray("Alic, 王小, 3812") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("at the beginning") << QByteArray("Alice Ng") << 0;
    QTest::newRow("at the end") << QByteArray("\0\0Alice", 7) << 2;
    QTest::newRow("Han in UTF-8") << "x" + QByteArray("王小明") << 1;
    QTest::newRow("UTF-16") << "xyz" + wide(u"Alice"_s) << 3;
    QTest::newRow("Han in UTF-16") << "x" + wide(u"王小明"_s) << 1;
}

void TraceSearchTest::findsInFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    const TraceSearch search({"Alice", "王小明", "13812"});
    const auto hits = search.findIn(file(bytes), 10, nullptr);
    LEADBOOK_VERIFY(hits);
    QCOMPARE(hits->empty(), offset < 0);
    if (offset >= 0)
        QCOMPARE(hits->front(), (TraceHit{file(bytes), offset}));
}

void TraceSearchTest::longTextsAreFoundByAPiece()
{
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "长文 " + std::to_string(i) + ' ';
    const TraceSearch search({text});
    QVERIFY(search.pieces() > text.size() / 49);
    // A page boundary in the midst of it.
    const auto half = static_cast<qsizetype>(text.size() / 2);
    const auto bytes = QByteArray::fromStdString(text);
    const auto hits = search.findIn(file(bytes.first(half) + "####" + bytes.sliced(half)), 1000, nullptr);
    LEADBOOK_VERIFY(hits);
    QVERIFY(hits->size() + 1 >= search.pieces());
    QVERIFY(search.isIn(text.substr(100, 200)));
}

void TraceSearchTest::shortTextsAreLeftOut()
{
    QVERIFY(TraceSearch({"", "A", "CNY", "王", "    "}).isEmpty());
    QCOMPARE(TraceSearch({"王伟", "abcd"}).pieces(), std::size_t{2});
}

void TraceSearchTest::findsWhereChunksMeet()
{
    constexpr qsizetype kChunk = 4 * 1024 * 1024;
    const TraceSearch search({"Marker-0815"});
    for (const qsizetype at : {kChunk - 11, kChunk - 10, kChunk - 5, kChunk - 1, kChunk, 2 * kChunk - 6}) {
        QByteArray bytes(2 * kChunk + 100, 'x');
        bytes.replace(at, 11, "Marker-0815");
        const auto hits = search.findIn(file(bytes), 10, nullptr);
        LEADBOOK_VERIFY(hits);
        QCOMPARE(hits->size(), std::size_t{1});
        QCOMPARE(hits->front().offset, std::int64_t{at});
    }
}

void TraceSearchTest::leavesOutWhatOthersHold()
{
    const TraceSearch search({"Beijing", "Alice"});
    std::vector<bool> held(search.pieces());
    search.note("They live in Beijing.", held);
    const TraceSearch left = search.without(held);
    QCOMPARE(left.pieces(), std::size_t{1});
    QVERIFY(!left.isIn("Beijing"));
    QVERIFY(left.isIn("Alice"));
}

void TraceSearchTest::noFileHoldsNothing()
{
    const auto hits = TraceSearch({"Alice"}).findIn(m_folder.filePath(u"none"_s), 1, nullptr);
    LEADBOOK_VERIFY(hits);
    QVERIFY(hits->empty());
    QCOMPARE(errorOf(TraceSearch({"Alice"}).findIn(m_folder.path(), 1, nullptr)).code, ErrorCode::Io);
}

void TraceSearchTest::cancels()
{
    Progress progress;
    progress.cancel();
    const auto hits = TraceSearch({"Alice"}).findIn(file(QByteArray(100, 'x')), 1, &progress);
    QCOMPARE(errorOf(hits).code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TraceSearchTest)
#include "tst_tracesearch.moc"
