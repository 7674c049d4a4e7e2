// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/filtering.h"
#include "workspace/ownership/ownerfigures.h"
#include "workspace/ownership/ownershipsettings.h"

#include <QTest>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");
constexpr int kDays = 45;

} // namespace

Q_DECLARE_METATYPE(leadbook::OwnerFigure)

/// Each figure of an owner is about the people that its filter lists.
class OwnerFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhomItCounts_data();
    void listsWhomItCounts();
    void sumsUp();
    void ordersByName();
    void settings();

private:
    std::vector<Row> listed(const OwnerFigures &owner, OwnerFigure figure);
    /// How many of the figure's things the rows listed have.
    std::int64_t counted(const std::vector<Row> &rows, const OwnerFigures &owner, OwnerFigure figure);

    std::unique_ptr<LoadedBook> m_book;
    ViewPtr m_view;
    std::vector<OwnerFigures> m_owners;
};

/// A book with owners of odd names, people of nobody, a contact of nobody and tasks of every kind.
void OwnerFiguresTest::initTestCase()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->generate(3'000);
    m_book->change([](Editor &editor) -> Status {
        const std::array odd{Cell{"name", u"O\"Neil or owner = x"_s}, Cell{"active", 0}};
        const auto owner = editor.insert(RecordTable::Owner, odd);
        LEADBOOK_TRY(owner);
        std::vector<std::int64_t> customers;
        auto ids = editor.prepare("SELECT id FROM customer ORDER BY id LIMIT 300");
        LEADBOOK_TRY(ids);
        while (ids->step().value_or(false))
            customers.push_back(ids->integer(0));
        for (std::size_t i = 0; i < customers.size(); ++i) {
            const std::int64_t customer = customers[i];
            const QVariant whose = i % 3 == 0 ? QVariant() : QVariant(qint64{*owner});
            const std::array cells{Cell{"owner", whose}};
            LEADBOOK_TRY(editor.update(RecordTable::Customer, customer, cells));
            for (const int due : {-40, 0, 3}) {
                const std::array task{Cell{"customer", qint64{customer}}, Cell{"title", u"Call"_s},
                                      Cell{"due_day", kToday.number() + due * int(i % 2)}};
                LEADBOOK_TRY(editor.insert(RecordTable::Task, task));
            }
        }
        const std::array noDay{Cell{"customer", qint64{customers.front()}}, Cell{"title", u"Some day"_s}};
        LEADBOOK_TRY(editor.insert(RecordTable::Task, noDay));
        const std::array alone{Cell{"name", u"Nobody's"_s}};
        LEADBOOK_TRY(editor.insert(RecordTable::Contact, alone));
        return {};
    });
    m_view = m_book->load();
    m_owners = ownerFigures(*m_view, kDays, Progress());
}

std::vector<Row> OwnerFiguresTest::listed(const OwnerFigures &owner, OwnerFigure figure)
{
    const auto filter = parseFilter(*m_view, ownerFilter(owner, figure, kDays));
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message));
    const ListKind list = listOf(figure);
    std::vector<Row> rows;
    for (Row row = 0; row < listRows(*m_view->snapshot, list); ++row) {
        if (isListRowAlive(*m_view->snapshot, list, row))
            rows.push_back(row);
    }
    filterRows(*m_view, list, *filter, rows, Progress());
    return rows;
}

std::int64_t OwnerFiguresTest::counted(const std::vector<Row> &rows, const OwnerFigures &owner,
                                       OwnerFigure figure)
{
    const Snapshot &snapshot = *m_view->snapshot;
    std::int64_t count = 0;
    if (figure == OwnerFigure::OpenDeals) {
        for (Row deal = 0; deal < snapshot.deals.ids.size(); ++deal) {
            const std::uint32_t index = snapshot.deals.owner[deal];
            const bool isTheirs = (index == 0 ? 0 : snapshot.owners[index - 1].id) == owner.id;
            count += isTheirs && snapshot.deals.alive[deal] != 0 && snapshot.deals.outcome[deal] == 0 &&
                     std::ranges::binary_search(rows, snapshot.deals.customer[deal]);
        }
        return count;
    }
    if (figure == OwnerFigure::Overdue)
        return std::ranges::count_if(snapshot.tasks, [&](const TaskRow &task) {
            return task.due.isValid() && task.due < kToday && std::ranges::binary_search(rows, task.customer);
        });
    return static_cast<std::int64_t>(rows.size());
}

void OwnerFiguresTest::listsWhomItCounts_data()
{
    QTest::addColumn<OwnerFigure>("figure");
    QTest::addColumn<std::int64_t OwnerFigures::*>("value");
    QTest::newRow("customers") << OwnerFigure::Customers << &OwnerFigures::customers;
    QTest::newRow("contacts") << OwnerFigure::Contacts << &OwnerFigures::contacts;
    QTest::newRow("open deals") << OwnerFigure::OpenDeals << &OwnerFigures::openDeals;
    QTest::newRow("overdue") << OwnerFigure::Overdue << &OwnerFigures::overdue;
    QTest::newRow("untouched") << OwnerFigure::Untouched << &OwnerFigures::untouched;
}

void OwnerFiguresTest::listsWhomItCounts()
{
    QFETCH(OwnerFigure, figure);
    QFETCH(std::int64_t OwnerFigures::*, value);
    std::int64_t sum = 0;
    for (const OwnerFigures &owner : m_owners) {
        QCOMPARE(counted(listed(owner, figure), owner, figure), owner.*value);
        sum += owner.*value;
    }
    QVERIFY(sum > 0);
}

void OwnerFiguresTest::sumsUp()
{
    const auto sum = [this](auto value) {
        return std::transform_reduce(m_owners.begin(), m_owners.end(), std::int64_t{0}, std::plus(), value);
    };
    const Snapshot &snapshot = *m_view->snapshot;
    QCOMPARE(sum([](const OwnerFigures &owner) { return owner.customers; }),
             std::int64_t(snapshot.customers.aliveCount));
    QCOMPARE(sum([](const OwnerFigures &owner) { return owner.contacts; }),
             std::int64_t(snapshot.contacts.aliveCount));
    Money deals(0);
    for (Row deal = 0; deal < snapshot.deals.ids.size(); ++deal) {
        if (snapshot.deals.alive[deal] != 0 && snapshot.deals.outcome[deal] == 0 &&
            snapshot.deals.amount[deal].isKnown())
            deals += snapshot.deals.amount[deal];
    }
    Money owned(0);
    for (const OwnerFigures &owner : m_owners) {
        if (owner.openValue.isKnown())
            owned += owner.openValue;
    }
    QCOMPARE(owned, deals);
    QCOMPARE(m_owners.back().id, 0);
    QVERIFY(m_owners.back().customers >= 100);
    QCOMPARE(m_owners.back().untouched, 0); // nobody's is proposed for the pool
}

void OwnerFiguresTest::ordersByName()
{
    QVERIFY(m_owners.size() > 3);
    const OwnerFigures &last = m_owners[m_owners.size() - 2];
    QVERIFY(!last.active);
    QCOMPARE(last.customers, 200);
    for (std::size_t i = 0; i + 2 < m_owners.size(); ++i)
        QVERIFY(m_owners[i].active);
}

void OwnerFiguresTest::settings()
{
    QVERIFY(*readPoolSettings(m_book->path()) == PoolSettings());
    const QByteArray before = awaited(m_book->workspace().check())->contentHash;
    m_book->change(setClaimLimit(20));
    m_book->change(setUntouchedDays(14));
    QVERIFY((*readPoolSettings(m_book->path()) == PoolSettings{20, 14}));
    QVERIFY(awaited(m_book->workspace().undo()));
    QVERIFY((*readPoolSettings(m_book->path()) == PoolSettings{20, kUntouchedDays}));
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(awaited(m_book->workspace().check())->contentHash, before);
}

QTEST_GUILESS_MAIN(OwnerFiguresTest)
#include "tst_ownerfigures.moc"
