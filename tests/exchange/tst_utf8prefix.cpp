// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8prefix.h"

#include <QByteArray>
#include <QTest>

using leadbook::utf8Prefix;

class Utf8PrefixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefix_data();
    void prefix();
};

void Utf8PrefixTest::prefix_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("valid");
    QTest::addColumn<int>("multiByte");
    QTest::addColumn<bool>("incomplete");
    QTest::newRow("empty") << QByteArray() << 0 << 0 << false;
    QTest::newRow("ascii longer than a word") << QByteArray("customers, 12 of them") << 21 << 0 << false;
    QTest::newRow("two bytes") << QByteArray("Z\xC3\xBCrich") << 7 << 1 << false;
    QTest::newRow("Chinese") << QByteArray("\xE5\xAE\xA2\xE6\x88\xB7") << 6 << 2 << false;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << 4 << 1 << false;
    QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF") << 4 << 1 << false;
    QTest::newRow("above the highest") << QByteArray("\xF4\x90\x80\x80") << 0 << 0 << false;
    QTest::newRow("overlong slash") << QByteArray("a\xC0\xAF") << 1 << 0 << false;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x9F\xBF") << 0 << 0 << false;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0 << 0 << false;
    QTest::newRow("lone continuation") << QByteArray("abcdefgh\x80") << 8 << 0 << false;
    QTest::newRow("cut after one of three") << QByteArray("ab\xE5") << 2 << 0 << true;
    QTest::newRow("cut after two of three") << QByteArray("ab\xE5\xAE") << 2 << 0 << true;
    QTest::newRow("wrong second byte is no cut") << QByteArray("ab\xE5\x41") << 2 << 0 << false;
    QTest::newRow("GB18030") << QByteArray("\xBF\xCD\xBB\xA7") << 0 << 0 << false;
}

void Utf8PrefixTest::prefix()
{
    QFETCH(QByteArray, bytes);
    const auto prefix = utf8Prefix({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    QTEST(static_cast<int>(prefix.valid), "valid");
    QTEST(static_cast<int>(prefix.multiByte), "multiByte");
    QTEST(prefix.incomplete, "incomplete");
}

QTEST_GUILESS_MAIN(Utf8PrefixTest)
#include "tst_utf8prefix.moc"
