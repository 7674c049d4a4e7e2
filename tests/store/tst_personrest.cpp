// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personrest.h"

#include "store/personerase.h"
#include "store/sql.h"
#include "support/markedperson.h"
#include "support/records.h"

#include <QTest>

#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What becomes of each column of the rows that stay after an erase. Of two people with the same values one
/// is erased, or both: what is left of the first in both cases is kept, what is left where the second still
/// has it is shared.
class PersonRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachColumnIsDecided_data();
    void eachColumnIsDecided();
    void nothingElseStays();

private:
    /// What is left of @p column.
    enum class Left
    {
        Nothing,
        Same,
        Another
    };
    using Columns = std::vector<std::pair<QString, Left>>;

    static std::map<RecordTable, Columns> eraseOf(std::size_t count);
    /// The columns that are left as @p one where one person is erased, and as @p both where both are.
    QString columns(RecordTable table, Left one, Left both) const;

    std::map<RecordTable, Columns> m_one;
    std::map<RecordTable, Columns> m_both;
};

namespace {

/// The values of the row @p id of @p table by column, in the schema's order.
std::vector<std::pair<QString, QString>> valuesOf(const Book &book, RecordTable table, std::int64_t id)
{
    std::vector<std::pair<QString, QString>> values;
    const std::string name(sqlName(table));
    auto columns = Statement::prepare(book.handle(), "SELECT name FROM pragma_table_info('" + name +
                                                         "') WHERE name <> 'id' ORDER BY cid");
    while (columns && columns->step().value_or(false)) {
        const std::string column(columns->text(0));
        auto read = Statement::prepare(book.handle(), "SELECT quote(" + leadbook::quoted(column) + ") FROM " +
                                                          leadbook::quoted(name) + " WHERE id = ?");
        read->bind(1, id);
        if (read->step().value_or(false))
            values.emplace_back(QString::fromStdString(column), QString::fromUtf8(read->text(0)));
    }
    return values;
}

} // namespace

std::map<RecordTable, PersonRestTest::Columns> PersonRestTest::eraseOf(std::size_t count)
{
    TemporaryBook book;
    std::array<RecordIds, 2> people{};
    std::int64_t other = 0;
    const auto change = [&](const Book::Work &work) { LEADBOOK_VERIFY(book->change(u"Test"_s, work)); };
    change([&](Editor &editor) -> Status {
        LEADBOOK_TRY(insertRowsBefore(editor, RecordTable::Customer, people[0]));
        LEADBOOK_TRY(addReferredRows(editor, people[0]));
        people[1] = people[0];
        return addCustomer(editor, u"Other"_s, &other);
    });
    for (RecordIds &ids : people)
        change([&](Editor &editor) -> Status {
            LEADBOOK_TRY(addMarkedPerson(editor, ids, other));
            return editor.update(
                RecordTable::Customer, idOf(ids, RecordTable::Customer),
                std::array{Cell{"parent", qint64{other}}, Cell{"referred_by", qint64{other}}});
        });
    std::vector<std::int64_t> erased;
    for (std::size_t i = 0; i < count; ++i)
        erased.push_back(idOf(people[i], RecordTable::Customer));
    std::map<RecordTable, std::vector<std::pair<QString, QString>>> before;
    for (const RecordTable table : personTables())
        before[table] = valuesOf(*book, table, idOf(people[0], table));
    if (const auto erasure = erasePeopleForGood(book->handle(), erased, {}, nullptr); !erasure)
        qFatal("%s", qPrintable(erasure.error().detail));
    std::map<RecordTable, Columns> left;
    for (const auto &[table, values] : before) {
        const auto after = valuesOf(*book, table, idOf(people[0], table));
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (values[i].second == u"NULL")
                qFatal("%s.%s held nothing", sqlName(table).data(), qPrintable(values[i].first));
            left[table].emplace_back(values[i].first, after[i].second == u"NULL"            ? Left::Nothing
                                                      : after[i].second == values[i].second ? Left::Same
                                                                                            : Left::Another);
        }
    }
    return left;
}

void PersonRestTest::initTestCase()
{
    m_one = eraseOf(1);
    m_both = eraseOf(2);
}

QString PersonRestTest::columns(RecordTable table, Left one, Left both) const
{
    QStringList names;
    const Columns &first = m_one.at(table);
    const Columns &second = m_both.at(table);
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i].second == one && second[i].second == both)
            names << first[i].first;
    }
    return names.join(u' ');
}

void PersonRestTest::eachColumnIsDecided_data()
{
    QTest::addColumn<RecordTable>("table");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shared"); // kept where a row of somebody else has the same text
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("emptied");
    const auto row = [](RecordTable table, const char *kept, const char *shared, const char *written,
                        const char *emptied) {
        QTest::newRow(sqlName(table).data())
            << table << QString::fromLatin1(kept) << QString::fromLatin1(shared)
            << QString::fromLatin1(written) << QString::fromLatin1(emptied);
    };
    row(RecordTable::Customer, "kind owner created_day", "currency", "status name",
        "key invalid_reason city region country address postcode industry employees source phone email "
        "website credit_code potential tags notes parent referred_by influence cooperation origin "
        "pool_reason pool_day");
    row(RecordTable::Deal,
        "customer pipeline stage outcome amount opened_day closed_day expected_day owner product",
        "currency source competitor lost_reason", "", "key title notes origin");
    row(RecordTable::StageChange, "deal stage day owner moment", "", "", "");
    row(RecordTable::DealLine, "deal position product quantity price discount amount", "", "", "text");
    row(RecordTable::SalesOrder, "customer", "", "number", "");
    row(RecordTable::Purchase, "customer sales_order day minute amount product quantity cost",
        "currency category payment", "", "origin");
    row(RecordTable::CampaignMember, "campaign customer arm added_day sent_day responded_day", "segment", "",
        "contact response");
    row(RecordTable::Contract, "customer deal signed_day start_day end_day amount", "currency", "",
        "number credit_terms origin");
    row(RecordTable::Payment, "contract due_day amount paid_day paid", "", "", "");
}

/// A column that a later schema adds is in none of the four: say here what becomes of it, and in kKeptColumns
/// where it stays.
void PersonRestTest::eachColumnIsDecided()
{
    QFETCH(RecordTable, table);
    QVERIFY(m_one.contains(table) && m_both.contains(table));
    QTEST(columns(table, Left::Same, Left::Same), "kept");
    QTEST(columns(table, Left::Same, Left::Nothing), "shared");
    QTEST(columns(table, Left::Another, Left::Another), "written");
    QTEST(columns(table, Left::Nothing, Left::Nothing), "emptied");
}

/// Of every other table of a person no row stays.
void PersonRestTest::nothingElseStays()
{
    QCOMPARE(m_one.size(), std::size_t(9)); // the rows of eachColumnIsDecided()
    QCOMPARE(m_both.size(), m_one.size());
    QVERIFY(personTables().size() > m_one.size());
}

QTEST_GUILESS_MAIN(PersonRestTest)
#include "tst_personrest.moc"
