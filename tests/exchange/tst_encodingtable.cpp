// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encodingtable.h"

#include "exchange/textencoding.h"

#include <QSet>
#include <QStringDecoder>
#include <QTest>

using namespace leadbook;

class EncodingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCanBeReadAndNamed();
};

void EncodingTableTest::eachCanBeReadAndNamed()
{
    QSet<QByteArray> spellings;
    for (const OfferedEncoding &encoding : offeredEncodings()) {
        QVERIFY2(QStringDecoder(encoding.name).isValid(), encoding.name);
        QVERIFY(!encodingLabel(encoding.name).isEmpty());
        const QByteArray all =
            QByteArray(encoding.name) + ' ' +
            QByteArray(encoding.spellings.data(), static_cast<qsizetype>(encoding.spellings.size()));
        for (const QByteArray &spelling : all.split(' ')) {
            QVERIFY2(!spellings.contains(spelling), spelling.constData());
            spellings.insert(spelling);
            const auto named = encodingByName(QString::fromLatin1(spelling.toUpper()), {});
            QVERIFY2(named && named->name == encoding.name, spelling.constData());
        }
    }
    QVERIFY(!offeredEncoding(QStringLiteral("klingon")));
    QCOMPARE(encodingLabel("klingon"), QStringLiteral("klingon"));
}

QTEST_GUILESS_MAIN(EncodingTableTest)
#include "tst_encodingtable.moc"
