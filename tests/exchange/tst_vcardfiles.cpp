// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardwriter.h"
#include "support/testdata.h"
#include "support/vcards.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Cards that other programs wrote: what Leadbook keeps of a card and of the same card written again by its
/// maker (beside it, as .ref) is the same.
class VCardFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenAgain_data();
    void writtenAgain();
    void writtenByLeadbook_data();
    void writtenByLeadbook();
    void otherFiles_data();
    void otherFiles();
    void hostile_data();
    void hostile();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a card says that reads as @p cells, put together in the way of an export.
CardRecord recordOf(const CardCells &cells)
{
    CardRecord record;
    std::map<int, CardRecord::Address> addresses;
    const std::map<QString, std::string CardRecord::*> kTexts{{u"lastName"_s, &CardRecord::familyName},
                                                              {u"firstName"_s, &CardRecord::givenName},
                                                              {u"addressForm"_s, &CardRecord::addressForm},
                                                              {u"department"_s, &CardRecord::department},
                                                              {u"title"_s, &CardRecord::title},
                                                              {u"occupation"_s, &CardRecord::occupation},
                                                              {u"wechat"_s, &CardRecord::wechat},
                                                              {u"notes"_s, &CardRecord::notes},
                                                              {u"id"_s, &CardRecord::id},
                                                              {u"name"_s, &CardRecord::name},
                                                              {u"company"_s, &CardRecord::company}};
    const std::map<QString, std::vector<std::string> CardRecord::*> kLists{
        {u"mobile"_s, &CardRecord::mobiles},
        {u"phone"_s, &CardRecord::phones},
        {u"companyPhone"_s, &CardRecord::companyPhones},
        {u"email"_s, &CardRecord::emails},
        {u"website"_s, &CardRecord::websites}};
    const std::map<QString, std::string CardRecord::Address::*> kAddress{
        {u"address"_s, &CardRecord::Address::street},
        {u"city"_s, &CardRecord::Address::city},
        {u"region"_s, &CardRecord::Address::region},
        {u"postcode"_s, &CardRecord::Address::postcode},
        {u"country"_s, &CardRecord::Address::country}};
    record.isCompany = cells.value(u"kind"_s) == u"company";
    // Column by column, its copies in their order.
    for (int copy = 1; copy <= kMostVCardCopies; ++copy) {
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const QString column = cell.key().section(u" ("_s, 0, 0);
            const int cellCopy =
                cell.key().contains(u" ("_s) ? cell.key().section(u" ("_s, 1).chopped(1).toInt() : 1;
            if (cellCopy != copy)
                continue;
            const std::string text = cell.value().toStdString();
            const bool isTaken = record.isCompany && column == u"company";
            if (kLists.contains(column))
                (record.*kLists.at(column)).push_back(text);
            else if (kAddress.contains(column))
                addresses[copy].*kAddress.at(column) = text;
            else if (kTexts.contains(column) && copy == 1 && !isTaken)
                record.*kTexts.at(column) = text;
            else if (column == u"birthday" && copy == 1)
                record.birthday = Day::fromIso(cell.value());
            else if (column == u"gender" && copy == 1)
                record.gender = text == "male" ? "male" : text == "female" ? "female" : "other";
            else if (column == u"tags")
                record.tags = {text};
            else if (column != u"kind")
                record.others.push_back({column.toStdString(), text});
        }
    }
    for (const auto &[copy, address] : addresses)
        record.addresses.push_back(address);
    return record;
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
    QCOMPARE(shownCards(*cards), shownCards(*written));
}

void VCardFilesTest::writtenByLeadbook_data()
{
    QTest::addColumn<QString>("path");
    int count = 0;
    for (const char *folder : {kFolder, "contacts/vcard/nextcloud/tests/assets"}) {
        const QDir files(testDataPath(QLatin1String(folder)));
        for (const QString &name : files.entryList({u"*.vcf"_s, u"*ref"_s}, QDir::Files)) {
            if (files.path() != u".")
                QTest::addRow("%d %s", ++count, qPrintable(name)) << files.filePath(name);
        }
    }
    if (count == 0)
        QTest::newRow("none") << QString();
}

/// What is read of a file and written by Leadbook is the same when it is read again.
void VCardFilesTest::writtenByLeadbook()
{
    LEADBOOK_REQUIRE_DATA(folder, QLatin1String(kFolder));
    QFETCH(QString, path);
    const auto cards = cardsOf(contentOf(path));
    QVERIFY(cards);
    // The format says it all, but for a name that is not there.
    const bool areNamed =
        std::ranges::all_of(*cards, [](const CardCells &cells) { return cells.contains(u"name"_s); });
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40}) {
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        VCardWriter writer(device, version);
        for (const CardCells &cells : *cards)
            QVERIFY(writer.add(recordOf(cells)));
        QVERIFY(writer.finish());
        const auto again = cardsOf(device.data());
        QVERIFY(again);
        QCOMPARE(shownCards(*again), shownCards(*cards));
        QVERIFY2(!areNamed || !device.data().contains("X-LEADBOOK-EXACT"), device.data().constData());
    }
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
        QCOMPARE(cards->first()[u"name"_s], name);
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
