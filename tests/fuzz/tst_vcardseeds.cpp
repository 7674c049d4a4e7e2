// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/encodings.h"
#include "fuzz/readvcard.h"
#include "fuzz/writevcard.h"
#include "support/sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the fuzzer of the vCard reader begins with, and what it has found, through the same function.
class VCardSeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void seeds();
    void cutOff();
};

void VCardSeedsTest::seeds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/fuzz/seeds/vcard"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 5);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void VCardSeedsTest::seeds()
{
    QFETCH(QByteArray, bytes);
    for (const std::optional<QString> &encoding : kFuzzedEncodings)
        QVERIFY2(readsVCards(bytes, encoding), qPrintable(encoding.value_or(u"found out"_s)));
    QVERIFY(writesVCards(bytes));
}

void VCardSeedsTest::cutOff()
{
    // A file of two cards that was cut off anywhere.
    const QByteArray bytes(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=C0=EE=\r\n=C0=D7\r\n"
        "END:VCARD\r\nBEGIN:VCARD\nORG:A\\;B;C\n D\nTEL:\xE4\xB8\x8A\nEND:VCARD\n");
    for (qsizetype size = 0; size <= bytes.size(); ++size)
        QVERIFY2(readsVCards(bytes.first(size)) && writesVCards(bytes.first(size)),
                 qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(VCardSeedsTest)
#include "tst_vcardseeds.moc"
