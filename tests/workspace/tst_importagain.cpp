// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Deals, contracts, purchases and calls of which a later file tells more, or less.
class ImportAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomeStays_data();
    void outcomeStays();
    void linkedInTheBook();
    void contractByItsNumber();
    void amountsUnknown();
    void transactionsWithoutAmounts();
    void massMail();
    void nearNames_data();
    void nearNames();
    void oldRejectsGo();
    void mendedNumbers();
    void paddedCells();
    void strayBlanks();
};

void ImportAgainTest::outcomeStays_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("overwrites");
    QTest::addColumn<QByteArray>("holds"); // of the deal
    const QByteArray won("id,stage,closed\n1,Won,2020-03-01\n");
    const QByteArray open("id,stage\n1,Quotation\n");
    QTest::newRow("no stage column") << won << "id,amount\n1,5\n"_ba << true
                                     << "outcome = 1 AND amount = 50000"_ba;
    QTest::newRow("an empty stage") << won << "id,stage,amount\n1,,5\n"_ba << true
                                    << "outcome = 1 AND closed_day IS NOT NULL"_ba;
    QTest::newRow("an open stage") << won << "id,stage\n1,Signing\n"_ba << true << "outcome = 0"_ba;
    QTest::newRow("filling does not close")
        << open << "id,stage,closed,lost reason\n1,Lost,2020-03-01,price\n"_ba << false
        << "outcome = 0 AND closed_day IS NULL AND lost_reason IS NULL"_ba;
    QTest::newRow("filling an open deal")
        << open << "id,closed\n1,2020-03-01\n"_ba << false << "closed_day IS NULL"_ba;
    QTest::newRow("filling what is decided")
        << "id,stage\n1,Won\n"_ba
        << "id,stage,closed\n1,Won,2020-03-01\n"_ba << false << "closed_day = 18322"_ba;
    QTest::newRow("filling, the stage not told")
        << "id,stage\n1,Won\n"_ba
        << "id,closed\n1,2020-03-01\n"_ba << false << "closed_day = 18322"_ba;
}

void ImportAgainTest::outcomeStays()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, overwrites);
    QFETCH(QByteArray, holds);
    TemporaryBook book;
    importText(book, first, Entity::Deal);
    const auto moves = number(*book, "SELECT count(*) FROM stage_change");
    ImportRequest request;
    request.ifExists = overwrites ? IfExists::Overwrite : IfExists::Fill;
    importAsPlanned(book, second, Entity::Deal, request);
    const std::string sql = "SELECT count(*) FROM deal WHERE " + holds.toStdString();
    QCOMPARE(number(*book, sql), 1);
    const bool isMoved = second.contains("Signing");
    QCOMPARE(number(*book, "SELECT count(*) FROM stage_change"), moves + (isMoved ? 1 : 0));
}

void ImportAgainTest::linkedInTheBook()
{
    TemporaryBook book;
    importText(book, "id,customer,amount\n1,Acme,5\n", Entity::Deal);
    const QByteArray text = "id,customer,amount\n1,,5\n2,,6\n";
    const ImportReceipt receipt = importAsPlanned(book, text, Entity::Deal);
    QCOMPARE(describe(receipt), u"1 new, 1 unchanged"_s);
    QCOMPARE(receipt.unlinked, 1);
}

void ImportAgainTest::contractByItsNumber()
{
    TemporaryBook book;
    importText(book, "number,customer,amount\nH1,Acme,5\nH2,Acme,6\nH2,Beta,7\n", Entity::Contract);
    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    const QByteArray text = "number,amount\nH1,9\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Contract, request)), u"1 updated"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM contract WHERE number = 'H1' AND amount = 90000"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM contract"), 3);
    // Two customers have one of this number: which is meant is not told.
    QCOMPARE(describe(importAsPlanned(book, "number,amount\nH2,9\n", Entity::Contract, request)), u"1 new"_s);
}

void ImportAgainTest::amountsUnknown()
{
    TemporaryBook book;
    const QByteArray text = "order,customer,date,product\n1,Acme,2020-01-01,Desk\n";
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Purchase)), u"1 new"_s);
    QCOMPARE(number(*book, "SELECT amount FROM purchase"), 0);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Purchase)), u"1 unchanged"_s);
    const QByteArray told = "order,customer,date,product,amount\n1,Acme,2020-01-01,Desk,7\n";
    QCOMPARE(describe(importAsPlanned(book, told, Entity::Purchase)), u"1 updated"_s);
    QCOMPARE(number(*book, "SELECT amount FROM purchase"), 70'000);
}

void ImportAgainTest::transactionsWithoutAmounts()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/cdnow/example_transactions.csv"_s);
    TemporaryBook book;
    QCOMPARE(describe(importFile(book, path, Entity::Purchase)), u"15273 new"_s);
}

void ImportAgainTest::massMail()
{
    TemporaryBook book;
    const QByteArray text =
        u"客户,类型,日期,是否群发\nAcme,邮件,2020-01-01,是\nAcme,邮件,2020-01-02,否\nAcme,电话,2020-01-03,\n"_s
            .toUtf8();
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Interaction)), u"3 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM interaction WHERE bulk = 1 AND day = 18262"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM interaction WHERE bulk = 0"), 2);
    QCOMPARE(describe(importAsPlanned(book, text, Entity::Interaction)), u"3 unchanged"_s);
}

void ImportAgainTest::nearNames_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("firstInto");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("secondInto");
    QTest::addColumn<QString>("near");
    QTest::newRow("the file uses both")
        << "product\nGTX Pro\n"_ba << u"products"_s << "id,product\n1,GTXPro\n2,GTX Pro\n3,GTXPro\n"_ba
        << u"deals"_s << u"GTXPro GTX Pro 2"_s;
    QTest::newRow("the known one has a code")
        << "id,product\nP1,GTX Pro\n"_ba << u"products"_s << "id,product\n1,GTXPro\n"_ba << u"deals"_s
        << u"GTXPro GTX Pro 1"_s;
    QTest::newRow("the list has codes and comes later")
        << "id,product\n1,GTXPro\n"_ba << u"deals"_s << "id,product\nP1,GTX Pro\n"_ba << u"products"_s
        << u"GTXPro GTX Pro 1"_s;
    QTest::newRow("both have codes") << "id,product\nP1,GTX Pro\n"_ba << u"products"_s
                                     << "id,product\nP2,GTXPro\n"_ba << u"products"_s << QString();
    QTest::newRow("both known before") << "product\nGTX Pro\nGTXPro\n"_ba << u"products"_s
                                       << "id,product\n1,GTXPro\n2,GTX Pro\n"_ba << u"deals"_s << QString();
}

void ImportAgainTest::nearNames()
{
    QFETCH(QByteArray, first);
    QFETCH(QString, firstInto);
    QFETCH(QByteArray, second);
    QFETCH(QString, secondInto);
    QFETCH(QString, near);
    TemporaryBook book;
    importText(book, first, *findEntity(firstInto.toStdString()));
    const ImportReceipt receipt = importAsPlanned(book, second, *findEntity(secondInto.toStdString()));
    QStringList said;
    for (const NearName &name : receipt.near)
        said << u"%1 %2 %3"_s.arg(name.value, name.known).arg(name.rows);
    QCOMPARE(said.join(u", "_s), near);
}

void ImportAgainTest::oldRejectsGo()
{
    TemporaryBook book;
    ImportRequest request;
    request.rejectsPath = book.file(u"rejects.csv"_s);
    request.wishes.map = parseMapRules(u"birthday=birthday"_s).value();
    importText(book, "name,birthday\nAnn,never\n", Entity::Customer, request);
    importText(book, "name,birthday\nAnn,\n,\n", Entity::Customer, request);
    QVERIFY(QFile::exists(request.rejectsPath));
    importText(book, "name,birthday\nAnn,1990-01-01\n", Entity::Customer, request);
    QVERIFY(!QFile::exists(request.rejectsPath));
}

void ImportAgainTest::mendedNumbers()
{
    TemporaryBook book;
    ImportRequest request;
    request.rejectsPath = book.file(u"rejects.csv"_s);
    const QByteArray text = "customer,date,amount\nAcme,someday,-12.5\nAcme,2020-01-01,3\n";
    QCOMPARE(describe(importText(book, text, Entity::Purchase, request)), u"1 new, 1 rejected"_s);
    QFile file(request.rejectsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray rejected = file.readAll();
    QVERIFY2(rejected.contains("'-12.5"), rejected.constData());
    rejected.replace("someday", "2020-01-02");
    QCOMPARE(describe(importText(book, rejected, Entity::Purchase)), u"1 new"_s);
    QCOMPARE(number(*book, "SELECT amount FROM purchase WHERE day = 18263"), -125'000);
}

/// Blanks are kept where nothing else is known. They replace nothing, make nobody and fill no row.
void ImportAgainTest::paddedCells()
{
    TemporaryBook book;
    importText(book, "id,kind,name,notes\n1,company,Acme,calls back\n2,company,Bolt,   \n", Entity::Customer);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE notes = '   '"), 1);

    ImportRequest request;
    request.ifExists = IfExists::Overwrite;
    const QByteArray padded("id,kind,name,contact,contactNotes,notes\n1,company,Acme,  ,   ,     \n"
                            "2,company,Bolt,  ,   ,     \n  ,  ,    ,  ,   ,     \n");
    const ImportReceipt again = importAsPlanned(book, padded, Entity::Customer, request);
    QCOMPARE(again.count(RowOutcome::Unchanged), 2);
    QCOMPARE(again.count(RowOutcome::New), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE notes = 'calls back'"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE notes = '   '"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 0);
}

/// A single cell of blanks among many is kept as it came; it makes nobody, and again changes nothing.
void ImportAgainTest::strayBlanks()
{
    constexpr int kCompanies = 300;
    QByteArray text("id,kind,name,contact,city,mobile\n");
    for (int i = 0; i < kCompanies; ++i)
        text += "C%1,company,Firm %1,Person %1,Rome,+39 333 55%2\n"_ba.replace("%1", QByteArray::number(i))
                    .replace("%2", QByteArray::number(10'000 + i));
    text += "B1,company, ,Ann,\xEF\xBB\xBF,+39 333 5599001\nB2,company,Bolt, ,Oslo,\n"
            "  ,  , ,  ,  , \nB3,person, ,, ,+39 333 5599003\n";
    TemporaryBook book;
    importText(book, text, Entity::Customer);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), kCompanies + 3);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE key = 'B1' AND name = ' ' AND kind = 0 AND "
                           "city = char(65279)"),
             1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE key = 'B3' AND name = ' ' AND kind = 1 AND "
                           "city = ' '"),
             1);
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), kCompanies + 2); // none for B2
    const ImportReceipt again = importAsPlanned(book, text, Entity::Customer, {});
    QCOMPARE(again.count(RowOutcome::Unchanged), kCompanies + 3);
    QCOMPARE(again.count(RowOutcome::New), 0);
}

QTEST_GUILESS_MAIN(ImportAgainTest)
#include "tst_importagain.moc"
