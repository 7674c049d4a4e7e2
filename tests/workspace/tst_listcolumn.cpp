// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/loadedbook.h"
#include "support/records.h"
#include "support/snapshotbuilder.h"
#include "support/viewcontent.h"
#include "workspace/cellspelling.h"
#include "workspace/rowvalues.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Two customers; the first with two contacts, the second alone. Own fields 1-3: text, real, day.
ViewPtr makeView()
{
    SnapshotBuilder builder(kToday);
    TextColumn colours;
    colours.append("red");
    colours.append("");
    Column<double> sizes;
    sizes.append(2.5);
    sizes.append(std::numeric_limits<double>::quiet_NaN());
    Column<Day> days;
    days.append(Day(20'000));
    days.append(Day());
    builder.addCustom("Colour", "text", colours);
    builder.addCustom("Size", "real", sizes);
    builder.addCustom("Since", "day", days);
    const Row first = builder.customer({{FieldId::Name, "上海华信"},
                                        {FieldId::City, "上海"},
                                        {FieldId::Employees, "12"},
                                        {FieldId::Potential, "-3.25"},
                                        {FieldId::Birthday, "1990-02-28"},
                                        {FieldId::Need, "clear"},
                                        {FieldId::Grade, "B"},
                                        {FieldId::ContactName, "王伟"},
                                        {FieldId::Title, "CEO"},
                                        {FieldId::LunarBirthday, "no"},
                                        {FieldId::DoNotContact, "yes"}});
    builder.customer({{FieldId::Name, "alone"}});
    builder.contact(first, {{FieldId::ContactName, "Zoë"}, {FieldId::Title, "CTO"}});
    return builder.view();
}

} // namespace

/// From a field of a list to the cell that holds it, and from the cell to what files say.
class ListColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void rowsOfContacts();
    void keysAndLabels_data();
    void keysAndLabels();
    void unknownFields();
    void choices_data();
    void choices();
    void rowValuesReadTheFile();
    void rowValuesFollowTheList();
};

void ListColumnTest::values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("spelled"); // of the first customer, as files say it
    const auto row = [](const char16_t *key, const char16_t *spelled) {
        QTest::newRow(qPrintable(QString::fromUtf16(key)))
            << QString::fromUtf16(key) << QString::fromUtf16(spelled);
    };
    row(u"name", u"上海华信");
    row(u"city", u"上海");
    row(u"employees", u"12");
    row(u"potential", u"-3.25");
    row(u"birthday", u"1990-02-28");
    row(u"need", u"clear");
    row(u"grade", u"B");
    row(u"contact", u"王伟");
    row(u"title", u"CEO");
    row(u"lunarBirthday", u"no");
    row(u"doNotContact", u"yes");
    row(u"extra.Colour", u"red");
    row(u"extra.Size", u"2.5");
    row(u"extra.Since", u"2024-10-04");
    row(u"address", u""); // not kept in memory
    row(u"industry", u"");
}

void ListColumnTest::values()
{
    QFETCH(QString, key);
    QFETCH(QString, spelled);
    const ViewPtr view = makeView();
    const auto field = findListField(*view->snapshot, key.toStdString());
    QVERIFY(field.has_value());
    const ListColumn column(*view, ListKind::Customers, *field);
    CellSpelling spelling(*view, *field);
    QCOMPARE(textOf(spelling(column.value(0))), spelled);
    if (key != u"name" && key != u"need")
        QVERIFY(std::holds_alternative<std::monostate>(column.value(1)));
    // The second contact of the first customer has the customer's values, but its own as a person.
    const ListColumn ofContacts(*view, ListKind::Contacts, *field);
    const bool isPersonal = field->custom == 0 && (fieldOf(field->id).home == Home::Contact ||
                                                   fieldOf(field->id).home == Home::Link);
    CellSpelling again(*view, *field);
    if (!isPersonal)
        QCOMPARE(textOf(again(ofContacts.value(2))), spelled);
}

void ListColumnTest::rowsOfContacts()
{
    const ViewPtr view = makeView();
    const ListColumn names(*view, ListKind::Contacts, FieldId::ContactName);
    const ListColumn titles(*view, ListKind::Contacts, FieldId::Title);
    const ListColumn companies(*view, ListKind::Contacts, FieldId::Name);
    QCOMPARE(spell(names.value(2)), u"Zoë"_s);
    QCOMPARE(spell(titles.value(2)), u"CTO"_s);
    QCOMPARE(spell(titles.value(0)), u"CEO"_s);
    QCOMPARE(spell(companies.value(2)), u"上海华信"_s);
    QCOMPARE(spell(companies.value(1)), u"alone"_s);
    QCOMPARE(customerOfListRow(*view->snapshot, ListKind::Contacts, 2), Row(0));
    QCOMPARE(customerOfListRow(*view->snapshot, ListKind::Customers, 1), Row(1));
    QCOMPARE(listRows(*view->snapshot, ListKind::Customers), std::size_t(2));
    QCOMPARE(listRows(*view->snapshot, ListKind::Contacts), std::size_t(3));
    QVERIFY(isListRowAlive(*view->snapshot, ListKind::Contacts, 2));
    QVERIFY(!isListRowAlive(*view->snapshot, ListKind::Contacts, 3));
}

void ListColumnTest::keysAndLabels_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("type");
    QTest::newRow("text") << u"name"_s << int(FieldType::Text);
    QTest::newRow("code") << u"city"_s << int(FieldType::Code);
    QTest::newRow("own text") << u"extra.Colour"_s << int(FieldType::Text);
    QTest::newRow("own number") << u"extra.Size"_s << int(FieldType::Real);
    QTest::newRow("own day") << u"extra.Since"_s << int(FieldType::Day);
}

void ListColumnTest::keysAndLabels()
{
    QFETCH(QString, key);
    QFETCH(int, type);
    const ViewPtr view = makeView();
    const auto field = findListField(*view->snapshot, key.toStdString());
    QVERIFY(field.has_value());
    QCOMPARE(listFieldKey(*view->snapshot, *field), key);
    QCOMPARE(int(listFieldType(*view->snapshot, *field)), type);
    const QString label = listFieldLabel(*view->snapshot, *field);
    QVERIFY(!label.isEmpty());
    if (field->custom != 0)
        QCOMPARE(label, key.mid(6));
}

void ListColumnTest::unknownFields()
{
    const ViewPtr view = makeView();
    for (const char *key : {"", "nonsense", "extra.", "extra.colour", "Name", "amount"})
        QVERIFY2(!findListField(*view->snapshot, key), key);
    const FieldRef gone = FieldRef::ofCustom(99); // a field of the user's own that was removed
    QVERIFY(listFieldKey(*view->snapshot, gone).isEmpty());
    QVERIFY(listFieldLabel(*view->snapshot, gone).isEmpty());
    QVERIFY(std::holds_alternative<std::monostate>(ListColumn(*view, ListKind::Customers, gone).value(0)));
}

void ListColumnTest::choices_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("keys");
    QTest::newRow("grades of the scheme") << u"grade"_s << u"0 hot, 1 cold"_s;
    QTest::newRow("need") << u"need"_s << u"0 unknown, 1 unclear, 2 partly, 3 clear"_s;
    QTest::newRow("text") << u"name"_s << QString();
    QTest::newRow("own text") << u"extra.Colour"_s << QString();
}

void ListColumnTest::choices()
{
    QFETCH(QString, key);
    QFETCH(QString, keys);
    View view = *makeView();
    AnalysisSettings settings = *view.settings;
    settings.grading.cutoffs = {{u"hot"_s, 50}};
    settings.grading.rest = u"cold"_s;
    view.settings = std::make_shared<AnalysisSettings>(settings);
    QStringList found;
    for (const ChoiceKey &choice : choiceKeys(view, findListField(*view.snapshot, key.toStdString()).value()))
        found << QString::number(choice.value) + u' ' + QString::fromStdString(choice.key);
    QCOMPARE(found.join(u", "_s), keys);
}

void ListColumnTest::rowValuesReadTheFile()
{
    LoadedBook book(kToday);
    const QString notes = u"long "_s.repeated(200);
    book.change([&notes](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"bare"_s));
        const std::array cells{Cell{"name", u"told"_s}, Cell{"address", u"Main St. 1"_s},
                               Cell{"notes", notes}, Cell{"city", u"Rome"_s}};
        return asStatus(editor.insert(RecordTable::Customer, cells));
    });
    const ViewPtr view = book.load();
    const auto connection = ReadConnection::open(book.path());
    QVERIFY(connection);
    const std::vector<FieldRef> fields{FieldId::Name, FieldId::Address, FieldId::Notes, FieldId::City,
                                       FieldId::Occupation};
    auto values = RowValues::make(*view, ListKind::Customers, fields, connection->handle());
    QVERIFY(values);
    QCOMPARE(values->size(), fields.size());
    for (const Row row : {Row(1), Row(0), Row(1)}) { // forth and back
        QVERIFY(values->moveTo(row));
        const bool isTold = row == 1;
        QCOMPARE(spell((*values)[0]), isTold ? u"told"_s : u"bare"_s);
        QCOMPARE(spell((*values)[1]), isTold ? u"Main St. 1"_s : QString());
        QCOMPARE(spell((*values)[2]), isTold ? notes : QString()); // whole, not the excerpt of the list
        QCOMPARE(spell((*values)[3]), isTold ? u"Rome"_s : QString());
        QVERIFY(std::holds_alternative<std::monostate>((*values)[4])); // nobody is there to have one
    }
}

void ListColumnTest::rowValuesFollowTheList()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) -> Status {
        std::int64_t customer = 0;
        std::int64_t contact = 0;
        LEADBOOK_TRY(asStatus(editor.insert(RecordTable::Customer, std::array{Cell{"name", u"Acme"_s},
                                                                              Cell{"postcode", u"00100"_s}}),
                              &customer));
        LEADBOOK_TRY(asStatus(editor.insert(RecordTable::Contact, std::array{Cell{"name", u"Ann"_s},
                                                                             Cell{"occupation", u"clerk"_s}}),
                              &contact));
        LEADBOOK_TRY(asStatus(editor.insert(
            RecordTable::Contact, std::array{Cell{"name", u"Bob"_s}, Cell{"occupation", u"baker"_s}})));
        return asStatus(
            editor.insert(RecordTable::CustomerContact, std::array{Cell{"customer", qlonglong(customer)},
                                                                   Cell{"contact", qlonglong(contact)}}));
    });
    const ViewPtr view = book.load();
    const auto connection = ReadConnection::open(book.path());
    QVERIFY(connection);
    const std::vector<FieldRef> fields{FieldId::Occupation, FieldId::Postcode};
    auto values = RowValues::make(*view, ListKind::Contacts, fields, connection->handle());
    QVERIFY(values);
    QVERIFY(values->moveTo(0));
    QCOMPARE(spell((*values)[0]), u"clerk"_s);
    QCOMPARE(spell((*values)[1]), u"00100"_s);
    QVERIFY(values->moveTo(1)); // at no company
    QCOMPARE(spell((*values)[0]), u"baker"_s);
    QVERIFY(std::holds_alternative<std::monostate>((*values)[1]));
}

QTEST_GUILESS_MAIN(ListColumnTest)
#include "tst_listcolumn.moc"
