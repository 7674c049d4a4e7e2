// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"
#include "exchange/vcardsource.h"
#include "support/testdata.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <map>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Cards that other programs wrote: what Leadbook keeps of a card and of the same card written again by its
/// maker (beside it, as .ref) is the same.
class VCardFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAgain_data();
    void writtenAgain();
    void otherFiles_data();
    void otherFiles();
    void hostile_data();
    void hostile();
};

namespace {

/// The cards of a file, each by column.
using Cards = QList<std::map<QString, QString>>;

std::optional<Cards> cardsOf(const QByteArray &bytes)
{
    QByteArray text = bytes;
    QBuffer device(&text);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    const auto layout = layOutVCards(device);
    if (!layout)
        return {};
    VCardSource source(device, *layout);
    Cards cards;
    TableRow row;
    QStringList headers;
    for (auto more = source.next(row); more && *more; more = source.next(row)) {
        const QStringList cells = cellTexts(row.cells);
        if (headers.isEmpty()) {
            headers = cells;
            continue;
        }
        cards.emplace_back();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                cards.last()[headers[i]] = cells[i];
        }
    }
    return cards;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString spell(const Cards &cards)
{
    QStringList lines;
    for (const auto &card : cards) {
        for (const auto &[column, text] : card)
            lines << column + u'=' + text;
        lines << u"--"_s;
    }
    return lines.join(u'\n');
}

constexpr auto kFolder = "contacts/vcard/kcontacts/autotests/data";

} // namespace

void VCardFilesTest::writtenAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("again");
    const QDir folder(testDataPath(QLatin1String(kFolder)));
    for (const QString &name : folder.entryList({u"*.vcf"_s})) {
        for (const QString &again :
             QStringList{name + u".ref", name + u".2_1ref", u"v4_0." + name + u".ref"}) {
            if (folder.exists(again))
                QTest::newRow(qPrintable(again)) << name << again;
        }
    }
    if (folder.path().isEmpty() || folder.path() == u".")
        QTest::newRow("none") << QString() << QString();
}

void VCardFilesTest::writtenAgain()
{
    LEADBOOK_REQUIRE_DATA(folder, QLatin1String(kFolder));
    QFETCH(QString, name);
    QFETCH(QString, again);
    const auto cards = cardsOf(contentOf(QDir(folder).filePath(name)));
    const auto written = cardsOf(contentOf(QDir(folder).filePath(again)));
    QVERIFY(cards && written);
    QEXPECT_FAIL("vcard7.vcf.2_1ref", "written with the escapes of 3.0, which in 2.1 are text", Abort);
    QEXPECT_FAIL("vcard_legacy_messaging_fields.vcf.ref", "its maker's own properties turned into IMPP",
                 Abort);
    QCOMPARE(spell(*cards), spell(*written));
}

void VCardFilesTest::otherFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("forrest gump") << u"contacts/vcard/nextcloud/tests/assets/forrest-gump.vcf"_s
                                  << u"Forrest Gump"_s;
    QTest::newRow("without uid") << u"contacts/vcard/nextcloud/tests/assets/without-uid.vcf"_s << u""_s;
}

void VCardFilesTest::otherFiles()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    LEADBOOK_REQUIRE_DATA(file, path);
    const auto cards = cardsOf(contentOf(file));
    QVERIFY(cards);
    QCOMPARE(cards->size(), 1);
    if (!name.isEmpty())
        QCOMPARE(cards->first().at(u"name"_s), name);
}

/// Calendars and whatever else is no card give nothing, and do no harm.
void VCardFilesTest::hostile_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = testDataPath(u"contacts/ical/libical"_s);
    QStringList folders{folder};
    int count = 0;
    while (!folder.isEmpty() && !folders.isEmpty()) {
        const QDir at(folders.takeFirst());
        for (const QFileInfo &entry : at.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                folders << entry.filePath();
            else
                QTest::addRow("%d %s", ++count, qPrintable(entry.fileName())) << entry.filePath();
        }
    }
    if (count == 0)
        QTest::newRow("none") << QString();
}

void VCardFilesTest::hostile()
{
    LEADBOOK_REQUIRE_DATA(folder, u"contacts/ical/libical"_s);
    QFETCH(QString, path);
    const auto cards = cardsOf(contentOf(path));
    QVERIFY(!cards || cards->size() <= contentOf(path).count("BEGIN:VCARD"));
}

QTEST_GUILESS_MAIN(VCardFilesTest)
#include "tst_vcardfiles.moc"
