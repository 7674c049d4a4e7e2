// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "support/viewcontent.h"
#include "workspace/generator/booksink.h"
#include "workspace/projection.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

GeneratorOptions options(std::uint64_t seed)
{
    GeneratorOptions options;
    options.customers = 150;
    options.purchases = 400;
    options.deals = 60;
    options.interactions = 300;
    options.seed = seed;
    return options;
}

/// What a generated book says, without ids, which are drawn anew for every book.
QStringList spelled(const GeneratorOptions &options, Day today)
{
    TemporaryBook book;
    if (!generateInto(*book, u"generated"_s, options, today, Progress()))
        return {};
    const FixedClock clock(today);
    Projection projection(clock);
    const ViewPtr view = projection.loadAll(*book, Progress()).value();
    QStringList rows;
    const Snapshot &snapshot = *view->snapshot;
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        QStringList cells;
        for (const Field &field : fieldsOf(Entity::Customer)) {
            if (field.has(Field::Resident))
                cells << spell(ListColumn(*view, ListKind::Customers, field.id).value(row));
        }
        snapshot.purchases.ofCustomer.forEach(row, [&](Row line) {
            cells << snapshot.purchases.day[line].toIso() << snapshot.purchases.amount[line].toDecimal();
        });
        snapshot.interactions.ofCustomer.forEach(row, [&](Row line) {
            cells << snapshot.interactions.day[line].toIso()
                  << QString::number(snapshot.interactions.kind[line]);
        });
        rows << cells.join(u'|');
    }
    return rows;
}

} // namespace

/// Equal options make equal books, other options others.
class GeneratorSameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBook_data();
    void sameBook();
    void otherBook_data();
    void otherBook();
    void nothingInTheFuture();
};

void GeneratorSameTest::sameBook_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {quint64(0), quint64(1), quint64(77), ~quint64(0)})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void GeneratorSameTest::sameBook()
{
    QFETCH(quint64, seed);
    const QStringList first = spelled(options(seed), kToday);
    QCOMPARE(first.size(), 150);
    QCOMPARE(spelled(options(seed), kToday), first);
}

void GeneratorSameTest::otherBook_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("days");
    QTest::newRow("another seed") << quint64(2) << 0;
    QTest::newRow("another day") << quint64(1) << 30;
}

void GeneratorSameTest::otherBook()
{
    QFETCH(quint64, seed);
    QFETCH(int, days);
    const QStringList other = spelled(options(seed), kToday + days);
    QCOMPARE(other.size(), 150);
    QVERIFY(other != spelled(options(1), kToday));
}

void GeneratorSameTest::nothingInTheFuture()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(generateInto(*book, u"generated"_s, options(5), kToday, Progress()));
    const std::string today = std::to_string(kToday.number());
    for (const char *what : {"purchase WHERE day > ", "interaction WHERE day > ", "deal WHERE opened_day > ",
                             "deal WHERE closed_day > ", "stage_change WHERE day > ", "need WHERE day > "})
        QCOMPARE(number(*book, "SELECT count(*) FROM " + std::string(what) + today), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal WHERE closed_day < opened_day"), 0);
}

QTEST_GUILESS_MAIN(GeneratorSameTest)
#include "tst_generatorsame.moc"
