// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/savedmapping.h"

#include "support/importing.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What a user has decided about a file is remembered for the next one of its header row.
class SavedMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_data();
    void json();
    void brokenJson_data();
    void brokenJson();
    void sameHeaders_data();
    void sameHeaders();
    void recalled();
    void aPlanRemembersNothing();
    void undoForgets();
    void explicitWins();
    void writtenInAnotherWay();
    void columnsThatAreGone();
    void nothingDecided();
};

static ImportRequest asking(const QString &map)
{
    ImportRequest request;
    request.wishes.map = parseMapRules(map).value_or({});
    return request;
}

static std::int64_t settings(const TemporaryBook &book)
{
    return number(*book, "SELECT count(*) FROM setting");
}

/// "Header=key" of the columns.
static QString keys(const ImportReceipt &receipt)
{
    QStringList parts;
    for (int i = 0; i < receipt.mapping.headers.size(); ++i)
        parts << receipt.mapping.headers[i] + u'=' + receipt.mapping.keyOf(i);
    return parts.join(u"; "_s);
}

void SavedMappingTest::json_data()
{
    QTest::addColumn<SavedMapping>("saved");
    SavedMapping all;
    all.map = parseMapRules(u"A=name;\"B;C\"=;Qty*Price=extra.Total;D=phone.home"_s).value_or({});
    all.encoding = u"GB18030"_s;
    all.delimiter = '\t';
    all.dateOrder = DateOrder::Mdy;
    all.ifExists = IfExists::Overwrite;
    QTest::newRow("all") << all;
    QTest::newRow("nothing") << SavedMapping();
    SavedMapping some;
    some.dateOrder = DateOrder::Ymd;
    QTest::newRow("some") << some;
}

void SavedMappingTest::json()
{
    QFETCH(SavedMapping, saved);
    const auto read = SavedMapping::fromJson(saved.toJson());
    QVERIFY(read);
    QCOMPARE(*read == saved, true);
}

void SavedMappingTest::brokenJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead"); // as nothing
    QTest::newRow("no JSON") << "map"_ba << false;
    QTest::newRow("a list") << "[]"_ba << false;
    QTest::newRow("a rule without a header") << "{\"map\":[{\"field\":\"name\"}]}"_ba << false;
    QTest::newRow("another version's") << "{\"colour\":5,\"dateOrder\":\"backwards\",\"map\":3}"_ba << true;
}

void SavedMappingTest::brokenJson()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);
    const auto read = SavedMapping::fromJson(text);
    QCOMPARE(read.has_value(), isRead);
    QVERIFY(!read || read->isEmpty());
}

void SavedMappingTest::sameHeaders_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case and blanks") << QStringList{u" name "_s, u"CITY"_s} << true;
    QTest::newRow("full width") << QStringList{u"Ｎａｍｅ"_s, u"City"_s} << true;
    QTest::newRow("read with another delimiter") << QStringList{u"Name;City"_s} << true;
    QTest::newRow("another order") << QStringList{u"City"_s, u"Name"_s} << false;
    QTest::newRow("one more") << QStringList{u"Name"_s, u"City"_s, u"Age"_s} << false;
}

void SavedMappingTest::sameHeaders()
{
    QFETCH(QStringList, headers);
    QFETCH(bool, isSame);
    const std::string own = mappingSetting(Entity::Customer, {u"Name"_s, u"City"_s});
    QCOMPARE(mappingSetting(Entity::Customer, headers) == own, isSame);
    QVERIFY(mappingSetting(Entity::Deal, {u"Name"_s, u"City"_s}) != own);
}

void SavedMappingTest::recalled()
{
    TemporaryBook book;
    ImportRequest request = asking(u"Who=name;Where=city;Note="_s);
    request.wishes.dateOrder = DateOrder::Dmy;
    importText(book, "Who,Where,Note,Born\nAnn,Rome,x,\n", Entity::Customer, request);
    QCOMPARE(settings(book), 1);
    const ImportReceipt next =
        importAsPlanned(book, "who, WHERE ,Note,Born\nBob,Milan,y,\n", Entity::Customer);
    QCOMPARE(keys(next), u"who=name;  WHERE =city; Note=; Born=extra.Born"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE city = 'Milan' AND notes IS NULL"), 1);
    // Files of another kind or of other columns are mapped as ever.
    const ImportReceipt other = importAsPlanned(book, "Who,Where,Note\nEve,Bonn,z\n", Entity::Customer);
    QVERIFY2(keys(other).contains(u"Note=notes"_s), qPrintable(keys(other)));
    const auto saved =
        readSavedMapping(book->handle(), Entity::Customer, {u"Who"_s, u"Where"_s, u"Note"_s, u"Born"_s});
    QVERIFY(saved);
    QCOMPARE(saved->dateOrder, std::optional(DateOrder::Dmy));
    QCOMPARE(saved->map.size(), std::size_t(3));
}

void SavedMappingTest::aPlanRemembersNothing()
{
    TemporaryBook book;
    ImportRequest request = asking(u"Who=name"_s);
    request.planOnly = true;
    importText(book, "Who,Where\nAnn,Rome\n", Entity::Customer, request);
    QCOMPARE(settings(book), 0);
}

void SavedMappingTest::undoForgets()
{
    TemporaryBook book;
    importText(book, "Who,Where\nAnn,Rome\n", Entity::Customer, asking(u"Who=name;Where=city"_s));
    QCOMPARE(settings(book), 1);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(settings(book), 0);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(settings(book), 1);
}

void SavedMappingTest::explicitWins()
{
    TemporaryBook book;
    const QByteArray file("Who,Where\nAnn,Rome\n");
    importText(book, file, Entity::Customer, asking(u"Who=name;Where=city"_s));
    const ImportReceipt other =
        importAsPlanned(book, file, Entity::Customer, asking(u"Who=name;Where=region"_s));
    QCOMPARE(keys(other), u"Who=name; Where=region"_s);
    // From now on this is what is remembered; said again it is no change.
    QCOMPARE(settings(book), 1);
    QCOMPARE(keys(importAsPlanned(book, file, Entity::Customer)), u"Who=name; Where=region"_s);
    ImportRequest overwriting = asking(u"Who=name;Where=region"_s);
    overwriting.ifExists = IfExists::Overwrite;
    importText(book, file, Entity::Customer, overwriting);
    const auto saved = readSavedMapping(book->handle(), Entity::Customer, {u"Who"_s, u"Where"_s});
    QVERIFY(saved);
    QCOMPARE(saved->map.size(), std::size_t(2));
    QCOMPARE(saved->ifExists, std::optional(IfExists::Overwrite));
}

/// A file that only the user could read is read the next time.
void SavedMappingTest::writtenInAnotherWay()
{
    TemporaryBook book;
    ImportRequest request = asking(u"Who=name;Where=city"_s);
    request.wishes.delimiter = ':';
    request.wishes.header = true;
    importText(book, "Who:Where\nAnn:Rome, in Italy\n", Entity::Customer, request);
    ImportRequest plain;
    plain.wishes.header = true;
    const ImportReceipt next =
        importAsPlanned(book, "Who:Where\nBob:Milan, in Italy\n", Entity::Customer, plain);
    QCOMPARE(next.delimiter, u":"_s);
    QCOMPARE(keys(next), u"Who=name; Where=city"_s);
}

void SavedMappingTest::columnsThatAreGone()
{
    SavedMapping saved;
    saved.map = parseMapRules(u"Who=name;Where=city;Qty*Price=potential"_s).value_or({});
    TableWishes wishes;
    QVERIFY(saved.complete({u"WHO"_s, u"Qty"_s}, wishes));
    QCOMPARE(wishes.map, (std::vector<MapRule>{{{u"WHO"_s}, u"name"_s}}));
    QVERIFY(!saved.complete({u"WHO"_s, u"Qty"_s}, wishes));
    TableWishes none;
    QVERIFY(!saved.complete({u"Other"_s}, none));
}

void SavedMappingTest::nothingDecided()
{
    TemporaryBook book;
    const QByteArray file("Name,City\nAnn,Rome\n");
    importText(book, file, Entity::Customer);
    QCOMPARE(settings(book), 0);
    // How known records are treated is not enough to be remembered.
    ImportRequest skipping;
    skipping.ifExists = IfExists::Skip;
    importText(book, file, Entity::Customer, skipping);
    QCOMPARE(settings(book), 0);
    // A file without a header has nothing to be remembered by.
    ImportRequest request = asking(u"column 1=name"_s);
    request.wishes.header = false;
    importText(book, "Ann,Rome\n", Entity::Customer, request);
    QCOMPARE(settings(book), 0);
}

QTEST_GUILESS_MAIN(SavedMappingTest)
#include "tst_savedmapping.moc"
