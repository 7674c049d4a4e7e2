// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "support/loadedbook.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/editing/newcustomer.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");

QByteArray hashOf(LoadedBook &book)
{
    return awaited(book.workspace().check())->contentHash;
}

QString cellOf(LoadedBook &book, FieldRef field, std::int64_t id)
{
    const ViewPtr view = book.workspace().view();
    const Row row = view->snapshot->customers.ids.find(id);
    return !view->snapshot->customers.isAlive(row)
               ? u"(gone)"_s
               : inputText(*view, field, ListColumn(*view, ListKind::Customers, field).value(row));
}

} // namespace

/// A customer of a form becomes its records in one change, which is undone and redone.
class NewCustomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsField_data();
    void keepsField();
    void keepsName_data();
    void keepsName();
    void records_data();
    void records();
    void needsName();

private:
    QString storedText(const Field &field, std::int64_t customer);
    std::int64_t made(const NewCustomer &customer);
    void verifyUndoRedo(const QByteArray &before, std::int64_t id);

    std::unique_ptr<LoadedBook> m_book;
    std::int64_t m_fax = 0; ///< the own field
};

void NewCustomerTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change([this](Editor &editor) {
        const std::array cells{Cell{"entity", u"customer"_s}, Cell{"slot", 1}, Cell{"name", u"Fax"_s},
                               Cell{"type", u"text"_s}};
        return editor.insert(RecordTable::CustomField, cells).and_then([this](std::int64_t id) {
            m_fax = id;
            return Status();
        });
    });
    m_book->load();
}

std::int64_t NewCustomerTest::made(const NewCustomer &customer)
{
    const auto result = awaited(addCustomer(m_book->workspace(), customer));
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return result->id;
}

/// What the book holds of a field that is not kept in memory.
QString NewCustomerTest::storedText(const Field &field, std::int64_t customer)
{
    const std::string_view record = field.home == Home::Contact ? "p."
                                    : field.home == Home::Link  ? "l."
                                                                : "c.";
    const std::string sql = "SELECT " + std::string(record) + std::string(field.column) +
                            " FROM customer c LEFT JOIN customer_contact l ON l.customer = c.id "
                            "LEFT JOIN contact p ON p.id = l.contact WHERE c.id = ?";
    QString text;
    m_book->change([&sql, &text, customer](Editor &editor) -> Status {
        auto statement = editor.prepare(sql);
        LEADBOOK_TRY(statement);
        statement->bind(1, customer);
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        text = toQString(statement->text(0));
        return {};
    });
    return text;
}

void NewCustomerTest::verifyUndoRedo(const QByteArray &before, std::int64_t id)
{
    const QByteArray after = hashOf(*m_book);
    QVERIFY(before != after);
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hashOf(*m_book), before);
    QCOMPARE(cellOf(*m_book, FieldId::Name, id), u"(gone)"_s);
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hashOf(*m_book), after);
}

/// Every field that a list writes.
void NewCustomerTest::keepsField_data()
{
    QTest::addColumn<FieldRef>("field");
    QTest::addColumn<bool>("isPerson");
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (!isEditable(field.id) || field.id == FieldId::Name || field.id == FieldId::ContactName)
            continue;
        for (const bool isPerson : {false, true})
            QTest::addRow("%s of a %s", std::string(field.key).c_str(), isPerson ? "person" : "company")
                << FieldRef(field.id) << isPerson;
    }
    QTest::newRow("an own field") << FieldRef::ofCustom(1) << false;
}

void NewCustomerTest::keepsField()
{
    QFETCH(FieldRef, field);
    QFETCH(bool, isPerson);
    if (field.custom != 0)
        field.custom = m_fax;
    const ViewPtr view = m_book->workspace().view();
    const Field &declared = fieldOf(field.id);
    QString typed = u"Wert"_s;
    if (field.custom == 0 && !declared.choices.empty())
        typed = choiceLabel(field.id, declared.choices.back().value);
    else if (field.custom == 0 && declared.type == FieldType::Day)
        typed = u"2026-12-01"_s;
    else if (field.custom == 0 && declared.type == FieldType::Flag)
        typed = u"yes"_s;
    else if (field.custom == 0 && (declared.type == FieldType::Integer || declared.type == FieldType::Money))
        typed = u"3"_s;
    else if (field == FieldRef(FieldId::Email) || field == FieldRef(FieldId::CompanyEmail))
        typed = u"a@b.example"_s;
    const auto value = readInput(*view, field, typed);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    const QByteArray before = hashOf(*m_book);
    const std::int64_t id = made({isPerson, u"Acme"_s, {}, {{field, *value}}});
    if (field.custom == 0 && !declared.has(Field::Resident) && declared.home != Home::Derived &&
        declared.home != Home::Need) {
        QCOMPARE(storedText(declared, id), value->toString());
    } else {
        const auto kept = readInput(*m_book->workspace().view(), field, cellOf(*m_book, field, id));
        QVERIFY(kept);
        QCOMPARE(*kept, *value);
    }
    verifyUndoRedo(before, id);
}

void NewCustomerTest::keepsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << u"上海华信股份有限公司"_s;
    QTest::newRow("500 characters") << QString(500, u'龙');
    QTest::newRow("right to left") << u"شركة النور"_s;
    QTest::newRow("emoji") << u"🐉 Dragon 👩‍👩‍👧"_s;
    QTest::newRow("markup") << u"<script>alert(1)</script>"_s;
    QTest::newRow("quotes") << u"O'Neil \"%1\"; DROP TABLE customer"_s;
}

void NewCustomerTest::keepsName()
{
    QFETCH(QString, name);
    for (const bool isPerson : {false, true}) {
        const QByteArray before = hashOf(*m_book);
        const std::int64_t id = made({isPerson, u"  "_s + name + u" "_s, u"Anna "_s + name, {}});
        QCOMPARE(cellOf(*m_book, FieldId::Name, id), name);
        QCOMPARE(cellOf(*m_book, FieldId::ContactName, id), isPerson ? name : u"Anna "_s + name);
        verifyUndoRedo(before, id);
    }
}

void NewCustomerTest::records_data()
{
    QTest::addColumn<NewCustomer>("customer");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("contact");
    const FieldEdit mail{FieldId::Email, u"a@b.example"_s};
    const FieldEdit city{FieldId::City, u"Köln"_s};
    QTest::newRow("a bare company") << NewCustomer{false, u"Acme"_s, {}, {}} << 1 << QString();
    QTest::newRow("a company and its city") << NewCustomer{false, u"Acme"_s, {}, {city}} << 1 << QString();
    QTest::newRow("a company with a contact")
        << NewCustomer{false, u"Acme"_s, u"Anna"_s, {mail}} << 3 << u"Anna"_s;
    QTest::newRow("an address without a name")
        << NewCustomer{false, u"Acme"_s, {}, {city, mail}} << 3 << u"a@b.example"_s;
    QTest::newRow("a title without a name")
        << NewCustomer{false, u"Acme"_s, {}, {{FieldId::Title, u"CEO"_s}}} << 3 << u"Acme"_s;
    QTest::newRow("nothing known of the contact")
        << NewCustomer{false, u"Acme"_s, u"  "_s, {{FieldId::Email, QVariant()}}} << 1 << QString();
    QTest::newRow("a person") << NewCustomer{true, u"Li Wei"_s, {}, {}} << 3 << u"Li Wei"_s;
    QTest::newRow("a next action") << NewCustomer{false, u"Acme"_s, {}, {{FieldId::NextAction, u"Call"_s}}}
                                   << 2 << QString();
    QTest::newRow("a need") << NewCustomer{false, u"Acme"_s, {}, {{FieldId::Need, qint64{3}}}} << 2
                            << QString();
    QTest::newRow("an owner nobody knows")
        << NewCustomer{false, u"Acme"_s, {}, {{FieldId::Owner, u"Zoe"_s}}} << 2 << QString();
}

void NewCustomerTest::records()
{
    QFETCH(NewCustomer, customer);
    QFETCH(int, rows);
    QFETCH(QString, contact);
    const auto result = awaited(addCustomer(m_book->workspace(), customer));
    QVERIFY(result);
    const auto inserted = std::ranges::count_if(result->change.touched, [](const auto &touched) {
        return touched.operation == RowOperation::Insert;
    });
    QCOMPARE(static_cast<int>(inserted), rows);
    QCOMPARE(cellOf(*m_book, FieldId::ContactName, result->id), contact);
    QCOMPARE(cellOf(*m_book, FieldId::Created, result->id), u"2026-11-21"_s);
}

void NewCustomerTest::needsName()
{
    const QByteArray before = hashOf(*m_book);
    const auto refused = awaited(addCustomer(m_book->workspace(), {false, u" \t"_s, u"Anna"_s, {}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(refused.error().message.endsWith(u'.'));
    QCOMPARE(hashOf(*m_book), before);
}

QTEST_GUILESS_MAIN(NewCustomerTest)
#include "tst_newcustomer.moc"
