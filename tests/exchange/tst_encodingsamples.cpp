// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"
#include "exchange/textencoding.h"

#include "support/testdata.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The collection of texts in many encodings: each is read right when its encoding is named, and most are
/// without.
class EncodingSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedAndFound();
};

namespace {

/// Encodings for which the decoder of Qt and ICU has no table.
const QStringList kUnreadable{u"iso-8859-16"_s, u"viscii"_s};

QByteArray digestOf(const QByteArray &bytes, const TextEncoding &encoding)
{
    TextDecoder decoder(encoding);
    std::string text;
    for (const char byte : bytes)
        decoder.decode({&byte, 1}, text);
    decoder.finish(text);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .first(16);
}

} // namespace

void EncodingSamplesTest::namedAndFound()
{
    LEADBOOK_REQUIRE_DATA(manifestPath, u"encodings/manifest.tsv"_s);
    QFile manifest(manifestPath);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    manifest.readLine();
    int read = 0;
    int first = 0;
    int offered = 0;
    QStringList missed;
    while (!manifest.atEnd()) {
        const QList<QByteArray> row = manifest.readLine().trimmed().split('\t');
        QString name = QString::fromUtf8(row[2]).replace(u".le"_s, u"le"_s).replace(u".be"_s, u"be"_s);
        if (kUnreadable.contains(name) || row[6] == "-")
            continue;
        LEADBOOK_REQUIRE_DATA(path, u"encodings/"_s + QString::fromUtf8(row[0]));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        const auto named = encodingByName(
            name, {bytes.constData(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 16))});
        QVERIFY2(named, row[0].constData());
        QVERIFY2(digestOf(bytes, *named) == row[6], row[0].constData());
        ++read;
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto likely = likelyEncodings(device);
        QVERIFY(likely && !likely->empty());
        qsizetype place = 0;
        for (const LikelyEncoding &one : *likely) {
            if (digestOf(bytes, one.encoding) == row[6])
                break;
            ++place;
        }
        first += place == 0 ? 1 : 0;
        offered += place < 3 ? 1 : 0;
        if (place > 0)
            missed << QString::fromUtf8(row[0]) + u" read as "_s +
                          QString::fromLatin1(likely->front().encoding.name);
    }
    qInfo("%d texts read right by name, %d found first, %d among the first three; not first: %s", read, first,
          offered, qPrintable(missed.join(u", "_s)));
    QVERIFY(read > 100);
    QVERIFY(first * 10 >= read * 9);
    QVERIFY(offered * 100 >= read * 95);
}

QTEST_GUILESS_MAIN(EncodingSamplesTest)
#include "tst_encodingsamples.moc"
