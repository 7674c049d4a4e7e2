// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tellinglines.h"

#include <QByteArray>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Only lines with more than ASCII are kept, whole, however the text is cut into pieces.
class TellingLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void atMost();
};

void TellingLinesTest::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("ASCII") << "one\ntwo\n"_ba << QByteArray();
    QTest::newRow("one of many") << "plain line of text\nCaf\xe9 au lait\nanother plain line\n"_ba
                                 << "Caf\xe9 au lait\n"_ba;
    QTest::newRow("first and last") << "\xe9t\xe9,1\na\nb\nfin\xe9"_ba
                                    << "\xe9t\xe9,1\nfin\xe9\n"_ba;
    QTest::newRow("CRLF") << "a\r\n\xe9\r\nb\r\n"_ba
                          << "\xe9\n"_ba;
    QTest::newRow("CR") << "a\r\xe9 x\rb"_ba
                        << "\xe9 x\n"_ba;
}

void TellingLinesTest::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kept);
    for (const qsizetype piece : {1, 2, 3, 7, 1000}) {
        TellingLines lines;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            const QByteArray bytes = text.mid(at, piece);
            lines.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        }
        const std::string_view found = lines.finish();
        QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), kept);
    }
}

void TellingLinesTest::atMost()
{
    TellingLines lines;
    const std::string line(100'000, '\xe9');
    for (int i = 0; i < 20; ++i) {
        lines.feed(line);
        lines.feed("\n");
    }
    QCOMPARE(lines.finish().size(), TellingLines::kMost);
}

QTEST_GUILESS_MAIN(TellingLinesTest)
#include "tst_tellinglines.moc"
