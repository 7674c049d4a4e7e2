// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/exportfixture.h"

using namespace leadbook;
using namespace leadbook::test;

/// Customers with several contacts, and contacts with several phones, go through every format and come back
/// as they were.
class ExportPartiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBack_data();
    void comeBack();
    void rows_data();
    void rows();
    void chosenCustomers();
    void contacts();
    void uniqueCards();
};

namespace {

/// Companies with several contacts and phones of their own, two people of one name, a person, and all labels
/// that are hard to tell from something else.
const char *const kPeople =
    "id,name,kind,contact,contactId,title,mobile,phone,email,companyPhone,phone.home,phone.,phone.Büro "
    "(2),email.private,mobile.mobile,address.home,wechat,wechat.old,website,website.blog,city,notes,stars\n"
    "K1,Acme GmbH,company,Ann "
    "Lee,P1,CEO,13800112233,13900112200,ann@acme.de,021-5555000,021-5555777,,,ann@home.de,13700112233,\"Via "
    "1, 00185 Roma\",ann1,ann0,acme.de,,Berlin,\"first\nsecond\",5\n"
    "K1,Acme GmbH,company,Bob Ray,P2,CTO,13800112244,,bob@acme.de,,,021-5551111,,,,,,,,,Berlin,,\n"
    "K1,Acme GmbH,company,,,,,,,,,021-5559999; 021-5558888,,info@acme.de,,,,,,blog.acme.de,Berlin,,\n"
    ",Beta Ltd,company,王伟,,,13900000001,,,,,,,,,,,,,,上海,,\n"
    ",Beta Ltd,company,王伟,,,13900000002,,,,,021-5550001; 021-5550002,021-5550003,,,,,,,,上海,,\n"
    ",Solo Person,person,,,,13700000001,,solo@x.org,,,,,s2@x.org,,,,,solo.org,blog.solo.org,Paris,,3\n"
    ",Gamma AG,company,,,,,,,021-99999999,,,,,,,,,,,Wien,,\n"
    ",Delta,company,,,,,,,021-77777777,,,,,,\"Platz 2, 1010 Wien\",,,,,Wien,,\n";

/// All that the book knows of its people, without ids.
QStringList contentOf(const QString &path)
{
    const char *const kTold =
        "SELECT concat_row FROM (SELECT quote(c.key) || quote(c.name) || c.kind || quote(c.city) || "
        "quote(c.phone) || quote(c.website) || quote(c.notes) || quote(e.x001) || quote(p.key) || "
        "quote(p.name) || quote(p.mobile) || quote(p.phone) || quote(p.email) || quote(p.wechat) || "
        "quote(l.title) || quote(l.is_primary) AS concat_row, c.id AS cid, l.id AS lid FROM customer AS c "
        "LEFT "
        "JOIN customer_contact AS l ON l.customer = c.id LEFT JOIN contact AS p ON p.id = l.contact LEFT "
        "JOIN "
        "customer_extra AS e ON e.id = c.id) ORDER BY concat_row";
    const char *const kPoints =
        "SELECT quote(c.name) || quote(p.name) || quote(p.mobile) || t.kind || quote(t.label) || "
        "quote(t.value) AS told FROM contact_point AS t LEFT JOIN contact AS p ON p.id = t.contact LEFT JOIN "
        "customer AS c ON c.id = t.customer ORDER BY told";
    QStringList lines;
    const auto connection = ReadConnection::open(path);
    for (const char *const sql : {kTold, kPoints}) {
        auto rows = Statement::prepare(connection->handle(), sql);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().message));
        while (rows->step().value_or(false))
            lines << toQString(rows->text(0));
    }
    return lines;
}

void take(LoadedBook &book, const QString &path)
{
    ImportRequest import;
    import.files = QStringList{path};
    const auto imported = awaited(book.workspace().import(import, std::make_shared<Progress>()));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->front().count(RowOutcome::Rejected), 0);
    QCOMPARE(imported->front().count(RowOutcome::Review), 0);
}

void fill(LoadedBook &book)
{
    QFile file(book.file(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kPeople);
    file.close();
    take(book, file.fileName());
}

Result<std::int64_t> exportTo(LoadedBook &book, const QString &name, ExportRequest wanted)
{
    wanted.path = book.file(name);
    return exportTable(*book.load(), book.path(), wanted, Progress());
}

} // namespace

void ExportPartiesTest::comeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("CSV") << u"x.csv"_s << QString() << false;
    QTest::newRow("CSV in GB18030") << u"x.csv"_s << u"gbk"_s << false;
    QTest::newRow("CSV in UTF-16") << u"x.csv"_s << u"utf-16"_s << false;
    QTest::newRow("workbook") << u"x.xlsx"_s << QString() << false;
    QTest::newRow("vCard 4.0") << u"x.vcf"_s << QString() << false;
    QTest::newRow("vCard 3.0") << u"x.vcf"_s << QString() << true;
    QTest::newRow("the book itself") << QString() << QString() << false;
}

void ExportPartiesTest::comeBack()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(bool, isOld);
    LoadedBook book(kToday);
    fill(book);
    ExportRequest wanted;
    wanted.format.encoding = encoding;
    wanted.format.cards = isOld ? VCardVersion::V30 : VCardVersion::V40;
    if (!name.isEmpty()) {
        const auto written = exportTo(book, name, wanted);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(*written, 8); // Acme is told again for its own phones
    }
    LoadedBook other(kToday);
    take(other, name.isEmpty() ? book.path() : book.file(name));
    const QStringList content = contentOf(book.path());
    QCOMPARE(content.size(), 7 + 16); // people, further phones and the like
    QCOMPARE(contentOf(other.path()), content);
    // What came out of a book says nothing new to it.
    ImportRequest again;
    again.files = QStringList{name.isEmpty() ? book.path() : book.file(name)};
    const auto imported = awaited(other.workspace().import(again, std::make_shared<Progress>()));
    QVERIFY(imported);
    QCOMPARE(imported->front().count(RowOutcome::Unchanged), imported->front().rows());
}

void ExportPartiesTest::rows_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<int>("list");
    QTest::addColumn<int>("rows");
    QTest::newRow("all that there is") << QStringList() << int(ListKind::Customers) << 8;
    QTest::newRow("as the list shows customers")
        << QStringList{u"name"_s, u"contact"_s} << int(ListKind::Customers) << 5;
    QTest::newRow("all of contacts") << QStringList() << int(ListKind::Contacts) << 5;
    QTest::newRow("as the list shows contacts")
        << QStringList{u"name"_s, u"contact"_s} << int(ListKind::Contacts) << 5;
}

void ExportPartiesTest::rows()
{
    QFETCH(QStringList, fields);
    QFETCH(int, list);
    LoadedBook book(kToday);
    fill(book);
    ExportRequest wanted = request(Entity::Customer, fields);
    wanted.list = ListKind(list);
    const auto written = exportTo(book, u"x.csv"_s, wanted);
    QVERIFY(written);
    QTEST(int(*written), "rows");
}

/// Columns of phones that none of the chosen customers has are left out.
void ExportPartiesTest::chosenCustomers()
{
    LoadedBook book(kToday);
    fill(book);
    const ViewPtr view = book.load();
    ExportRequest wanted;
    wanted.among = std::make_shared<const std::vector<Row>>(std::vector<Row>{2}); // Solo Person
    const auto written = exportTo(book, u"x.csv"_s, wanted);
    QVERIFY(written);
    QCOMPARE(*written, 1);
    const QByteArray text = contentOfFile(book.file(u"x.csv"_s));
    QVERIFY(text.contains("Solo Person"));
    QVERIFY(text.contains("email.private"));
    QVERIFY(!text.contains("phone.home"));
}

void ExportPartiesTest::contacts()
{
    LoadedBook book(kToday);
    fill(book);
    ExportRequest wanted = request(Entity::Customer, {u"contact"_s, u"title"_s, u"name"_s});
    wanted.list = ListKind::Contacts;
    QVERIFY(exportTo(book, u"x.csv"_s, wanted));
    QCOMPARE(contentOfFile(book.file(u"x.csv"_s)),
             QByteArray("\xef\xbb\xbf"
                        "contact,title,name\r\nAnn Lee,CEO,Acme GmbH\r\nBob Ray,CTO,Acme GmbH\r\n"
                        "王伟,,Beta Ltd\r\n王伟,,Beta Ltd\r\nSolo Person,,Solo Person\r\n"));
}

/// Address books replace a card by another one of the same UID.
void ExportPartiesTest::uniqueCards()
{
    LoadedBook book(kToday);
    fill(book);
    QVERIFY(exportTo(book, u"x.vcf"_s, {}));
    QStringList uids;
    for (const QByteArray &line : contentOfFile(book.file(u"x.vcf"_s)).split('\n')) {
        if (line.startsWith("UID:"))
            uids << QString::fromUtf8(line.trimmed());
    }
    QCOMPARE(uids.size(), 8);
    QCOMPARE(uids.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(ExportPartiesTest)
#include "tst_exportparties.moc"
