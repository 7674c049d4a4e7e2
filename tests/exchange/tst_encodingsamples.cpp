// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"
#include "exchange/textencoding.h"

#include "support/testdata.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The collection of texts in many encodings: each is read right when its encoding is named, and without that
/// all but those of the table below.
class EncodingSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void tableIsExact();
};

namespace {

/// Encodings for which the decoder of Qt and ICU has no table.
const QStringList kUnreadable{u"iso-8859-16"_s, u"viscii"_s};

/// A sample that is not read right at the first guess: what it is read as, the place of the right encoding
/// among the guesses (from 0; -1: not among them), and why.
struct Miss
{
    const char *sample;
    const char *readAs;
    int place;
    const char *reason;
};
constexpr Miss kMisses[] = {
    {"uchardet/test/da/iso-8859-15.txt", "windows-1252", 1,
     "one sign of ten differs: the euro sign would be a currency sign, and Danish files are in windows-1252"},
    {"uchardet/test/et/iso-8859-15.txt", "windows-1257", 3,
     "three of eleven letters differ, and Estonian is written in the Baltic encoding rather than in Latin 9"},
    {"uchardet/test/et/windows-1252.txt", "windows-1250", 1,
     "two of eleven letters differ: õ would be ő, a letter as usual in Hungarian"},
    {"uchardet/test/hr/iso-8859-13.txt", "windows-1252", 1,
     "three letters, in a Baltic encoding in which no program writes Croatian"},
    {"uchardet/test/lt/iso-8859-10.txt", "windows-1250", 3,
     "two letters are all that tells, and Latin 6 is the rarest encoding that has them"},
    {"uchardet/test/lt/iso-8859-4.txt", "windows-1257", 2,
     "two letters are all that tells; in the usual encoding of Lithuanian they are letters too"},
    {"uchardet/test/pl/iso-8859-13.txt", "windows-1252", 2,
     "ten letters, in a Baltic encoding in which no program writes Polish"},
};

const Miss *missOf(const QByteArray &sample)
{
    const auto *found = std::ranges::find(kMisses, sample, &Miss::sample);
    return found == std::end(kMisses) ? nullptr : found;
}

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

void EncodingSamplesTest::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("digest"); // of the text as UTF-8
    LEADBOOK_REQUIRE_DATA(path, u"encodings/manifest.tsv"_s);
    QFile manifest(path);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    manifest.readLine();
    int count = 0;
    while (!manifest.atEnd()) {
        const QList<QByteArray> row = manifest.readLine().trimmed().split('\t');
        const QString name = QString::fromUtf8(row[2]).replace(u".le"_s, u"le"_s).replace(u".be"_s, u"be"_s);
        if (kUnreadable.contains(name) || row[6] == "-")
            continue;
        QTest::newRow(row[0].constData()) << QString::fromUtf8(row[0]) << name << row[6];
        ++count;
    }
    QCOMPARE(count, 115);
}

void EncodingSamplesTest::samples()
{
    QFETCH(QString, file);
    QFETCH(QString, encoding);
    QFETCH(QByteArray, digest);
    LEADBOOK_REQUIRE_DATA(path, u"encodings/"_s + file);
    QFile sample(path);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray bytes = sample.readAll();
    const auto named = encodingByName(
        encoding, {bytes.constData(), static_cast<std::size_t>(std::min<qsizetype>(bytes.size(), 16))});
    QVERIFY(named);
    QCOMPARE(digestOf(bytes, *named), digest);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto likely = likelyEncodings(device);
    QVERIFY(likely && !likely->empty());
    const auto right = std::ranges::find_if(
        *likely, [&](const LikelyEncoding &one) { return digestOf(bytes, one.encoding) == digest; });
    const int place = right == likely->end() ? -1 : static_cast<int>(right - likely->begin());
    const Miss *miss = missOf(file.toUtf8());
    if (miss && place == miss->place)
        qInfo("%s: %s", miss->readAs, miss->reason);
    QCOMPARE(place, miss ? miss->place : 0);
    if (miss)
        QCOMPARE(likely->front().encoding.name, miss->readAs);
}

/// No sample of the table is one that is not there, or that is read right.
void EncodingSamplesTest::tableIsExact()
{
    for (const Miss &miss : kMisses) {
        LEADBOOK_REQUIRE_DATA(path, u"encodings/"_s + QString::fromUtf8(miss.sample));
        QVERIFY(QFile::exists(path));
        QVERIFY2(miss.place != 0 && *miss.reason != '\0', miss.sample);
    }
}

QTEST_GUILESS_MAIN(EncodingSamplesTest)
#include "tst_encodingsamples.moc"
