// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"
#include "workspace/bookloader.h"
#include "workspace/writtensearch.h"

#include <QTest>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Customers by what was written about them.
class WrittenSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void leavesWhoIsGone();
    void passesOverWhoIsNew();
    void cancelled();
    void noBook();
    void keepsTheOrder();
    void saysWhere_data();
    void saysWhere();
    void looksAmongSome();
    void narrower_data();
    void narrower();
    void looksAgain();

private:
    void insert(RecordTable table, std::initializer_list<Cell> cells, std::int64_t *id = nullptr);
    QString found(const QString &typed) const;

    std::unique_ptr<TemporaryBook> m_book;
    std::shared_ptr<Snapshot> m_snapshot;
};

void WrittenSearchTest::insert(RecordTable table, std::initializer_list<Cell> cells, std::int64_t *id)
{
    const std::vector<Cell> row(cells);
    LEADBOOK_VERIFY((*m_book)->change(
        u"Test"_s, [&](Editor &editor) { return asStatus(editor.insert(table, row), id); }));
}

void WrittenSearchTest::initTestCase()
{
    m_book = std::make_unique<TemporaryBook>();
    std::int64_t first = 0;
    std::int64_t second = 0;
    std::int64_t third = 0;
    std::int64_t contact = 0;
    const QString notes = QString(2000, u'x') + u" asks for a Müller valve";
    insert(RecordTable::Customer, {{"name", u"Visited"_s}}, &first);
    insert(RecordTable::Customer, {{"name", u"Noted"_s}, {"notes", notes}}, &second);
    insert(RecordTable::Customer, {{"name", u"Known"_s}, {"city", u"Paris"_s}}, &third);
    insert(RecordTable::Contact, {{"name", u"Zoe"_s}, {"notes", u"likes green TEA"_s}}, &contact);
    for (const std::int64_t customer : {first, third})
        insert(RecordTable::CustomerContact,
               {{"customer", qlonglong(customer)}, {"contact", qlonglong(contact)}});
    const auto met = [this](std::int64_t customer, const QString &summary) {
        insert(RecordTable::Interaction,
               {{"customer", qlonglong(customer)}, {"kind", 0}, {"day", 20'000}, {"summary", summary}});
    };
    met(first, u"希望春节前交货"_s);
    met(first, u"Wants a valve"_s);
    met(third, u"Visit to the hall"_s);
    m_snapshot = BookLoader(m_book->path()).loadAll(Progress()).value();
}

/// The names' first letters of whom @p typed finds.
QString WrittenSearchTest::found(const QString &typed) const
{
    const auto hits = searchWritten(*m_snapshot, m_book->path(), typed.toStdString(), {}, Progress());
    if (!hits)
        return u"failed"_s;
    QString letters;
    for (const Row row : hits->rows(*m_snapshot))
        letters += u"VNK"[row];
    return letters;
}

void WrittenSearchTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &typed, const QString &expected) {
        QTest::newRow(name) << typed << expected;
    };
    row("nothing typed", u"  "_s, u""_s);
    row("nobody", u"pump"_s, u""_s);
    row("a summary", u"hall"_s, u"K"_s);
    row("Chinese", u"春节"_s, u"V"_s);
    row("a summary and notes", u"valve"_s, u"VN"_s);
    row("notes to the end, folded", u"MULLER"_s, u"N"_s);
    row("full-width letters", u"ＨＡＬＬ"_s, u"K"_s);
    row("a contact of two customers", u"green tea"_s, u"VK"_s);
    row("words in any order", u"tea green"_s, u"VK"_s);
    row("all words in one text", u"valve tea"_s, u""_s);
    row("no other field", u"paris"_s, u""_s);
    row("no names", u"Zoe"_s, u""_s);
}

void WrittenSearchTest::finds()
{
    QFETCH(QString, typed);
    QTEST(found(typed), "expected");
}

void WrittenSearchTest::leavesWhoIsGone()
{
    Snapshot later = *m_snapshot;
    for (Row row = 0; row < later.customers.rows(); ++row)
        QVERIFY(later.customers.alive[row] != 0);
    later.customers.alive.set(0, 0);
    const auto hits = searchWritten(later, m_book->path(), "valve", {}, Progress());
    LEADBOOK_VERIFY(hits);
    QCOMPARE(hits->rows(*m_snapshot), std::vector<Row>{1});
    // Found before it was gone.
    const auto before = searchWritten(*m_snapshot, m_book->path(), "valve", {}, Progress());
    LEADBOOK_VERIFY(before);
    QCOMPARE(before->rows(later), std::vector<Row>{1});
}

void WrittenSearchTest::passesOverWhoIsNew()
{
    std::int64_t id = 0;
    insert(RecordTable::Customer, {{"name", u"Later"_s}, {"notes", u"valve"_s}}, &id);
    QCOMPARE(found(u"valve"_s), u"VN"_s);
}

void WrittenSearchTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto hits = searchWritten(*m_snapshot, m_book->path(), "valve", {}, progress);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Cancelled);
}

void WrittenSearchTest::noBook()
{
    QVERIFY(!searchWritten(*m_snapshot, m_book->path() + u".none"_s, "valve", {}, Progress()));
}

void WrittenSearchTest::keepsTheOrder()
{
    std::vector<Row> rows{5, 1, 4, 2};
    keepFound({1, 2, 3, 5}, rows);
    QCOMPARE(rows, (std::vector<Row>{5, 1, 2}));
}

void WrittenSearchTest::saysWhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("customer");
    QTest::addColumn<WrittenPlace>("place");
    QTest::newRow("notes") << u"müller"_s << 1 << WrittenPlace::Notes;
    QTest::newRow("notes on a contact") << u"tea"_s << 2 << WrittenPlace::ContactNotes;
    QTest::newRow("an interaction") << u"交货"_s << 0 << WrittenPlace::Interaction;
}

void WrittenSearchTest::saysWhere()
{
    QFETCH(QString, typed);
    QFETCH(int, customer);
    QFETCH(WrittenPlace, place);
    const auto hits = searchWritten(*m_snapshot, m_book->path(), typed.toStdString(), {}, Progress());
    LEADBOOK_VERIFY(hits);
    const WrittenHit *hit = hits->find(m_snapshot->customers.ids[static_cast<Row>(customer)]);
    QVERIFY(hit != nullptr);
    QCOMPARE(hit->place, place);
    QVERIFY(hits->find(12345) == nullptr);
}

void WrittenSearchTest::looksAmongSome()
{
    const RowIds &ids = m_snapshot->customers.ids;
    const auto among = [&](const char *typed, std::vector<std::int64_t> customers) {
        const auto hits = searchWritten(*m_snapshot, m_book->path(), typed, std::move(customers), Progress());
        return hits ? hits->rows(*m_snapshot) : std::vector<Row>{kNoRow};
    };
    QCOMPARE(among("valve", {ids[1], ids[2]}), (std::vector<Row>{1}));
    QCOMPARE(among("valve", {ids[0]}), (std::vector<Row>{0}));
    QCOMPARE(among("tea", {ids[0], ids[1], ids[2]}), (std::vector<Row>{0, 2}));
    QCOMPARE(among("tea", {}), std::vector<Row>());
}

void WrittenSearchTest::narrower_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a letter more") << u"valv"_s << u"val"_s << true;
    QTest::newRow("a letter in front") << u"bvalv"_s << u"valv"_s << true;
    QTest::newRow("a word more") << u"val x"_s << u"val"_s << true;
    QTest::newRow("other letters") << u"VAL"_s << u"val"_s << true;
    QTest::newRow("a letter less") << u"va"_s << u"val"_s << false;
    QTest::newRow("one of two words") << u"value"_s << u"val x"_s << false;
    QTest::newRow("anything after nothing") << u"val"_s << u" "_s << false;
}

void WrittenSearchTest::narrower()
{
    QFETCH(QString, later);
    QFETCH(QString, earlier);
    QTEST(isNarrower(later.toStdString(), earlier.toStdString()), "expected");
}

void WrittenSearchTest::looksAgain()
{
    const WrittenHits before{{{1, WrittenPlace::Notes}, {4, WrittenPlace::Notes}, {7, WrittenPlace::Notes}}};
    const WrittenHits found{{{2, WrittenPlace::Interaction}, {4, WrittenPlace::Interaction}}};
    const WrittenHits after = withAgain(before, {2, 4, 7}, found);
    QCOMPARE(after.hits,
             (std::vector<WrittenHit>{
                 {1, WrittenPlace::Notes}, {2, WrittenPlace::Interaction}, {4, WrittenPlace::Interaction}}));
}

QTEST_GUILESS_MAIN(WrittenSearchTest)
#include "tst_writtensearch.moc"
