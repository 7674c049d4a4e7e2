// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/ownership/owneredits.h"
#include "workspace/ownership/ownershipchange.h"
#include "workspace/ownership/ownershipsettings.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");

/// Who has what in a small book: 1-3 are owners, 3 is inactive; customers 1 and 2 are Mei's, 3 Tom's, 4 and 5
/// nobody's, 5 returned before.
Status fill(Editor &editor)
{
    std::array<std::int64_t, kRecordTableNames.size()> last{}; // ids are 1, 2, 3 …
    const auto insert = [&editor, &last](RecordTable table, const std::vector<Cell> &cells) {
        if (!editor.insertWithId(table, ++last[static_cast<std::size_t>(table)], cells))
            qFatal("not inserted");
    };
    for (const auto &[name, active] :
         {std::pair(u"Mei"_s, 1), std::pair(u"Tom"_s, 1), std::pair(u"Old"_s, 0)})
        insert(RecordTable::Owner, {{"name", name}, {"active", active}});
    const QVariant nobody;
    for (const QVariant &owner : {QVariant(1), QVariant(1), QVariant(2), nobody})
        insert(RecordTable::Customer, {{"name", u"华信"_s}, {"owner", owner}});
    insert(RecordTable::Customer,
           {{"name", u"Acme"_s}, {"pool_reason", u"moved"_s}, {"pool_day", kToday.number()}});
    insert(RecordTable::Pipeline, {{"name", u"Sales"_s}, {"position", 0}});
    // customer, owner, outcome
    for (const auto &[customer, owner, outcome] :
         {std::tuple(1, QVariant(1), 0), std::tuple(1, QVariant(1), 1), std::tuple(1, QVariant(2), 0),
          std::tuple(2, nobody, 0), std::tuple(3, QVariant(1), 0)})
        insert(RecordTable::Deal,
               {{"customer", customer}, {"owner", owner}, {"outcome", outcome}, {"pipeline", 1}});
    for (const auto &[customer, owner, done] :
         {std::tuple(1, QVariant(1), nobody), std::tuple(1, QVariant(1), QVariant(kToday.number())),
          std::tuple(1, nobody, nobody), std::tuple(3, QVariant(1), nobody)})
        insert(RecordTable::Task,
               {{"customer", customer}, {"owner", owner}, {"done_day", done}, {"title", u"Call"_s}});
    return {};
}

/// "1 1 2 - -": owners by row of @p sql.
QString ownersOf(LoadedBook &book, const char *sql)
{
    QStringList found;
    book.change([&](Editor &editor) -> Status {
        auto statement = editor.prepare(sql);
        LEADBOOK_TRY(statement);
        for (;;) {
            const auto row = statement->step();
            LEADBOOK_TRY(row);
            if (!*row)
                return {};
            found << (statement->isNull(0) ? u"-"_s : QString::number(statement->integer(0)));
        }
    });
    return found.join(u' ');
}

QString customerOwners(LoadedBook &book)
{
    return ownersOf(book, "SELECT owner FROM customer ORDER BY id");
}

QByteArray hashOf(LoadedBook &book)
{
    return awaited(book.workspace().check())->contentHash;
}

Result<OwnershipOutcome> changed(LoadedBook &book, OwnershipChange change)
{
    return awaited(changeOwnership(book.workspace(), std::move(change), std::make_shared<Progress>()));
}

} // namespace

/// Who looks after whom is changed as one change, which is undone and redone.
class OwnershipChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changes_data();
    void changes();
    void poolFields();
    void retires();
    void claimLimit();
    void untouchedDays();
    void refuses_data();
    void refuses();
    void cancelled();
    void team();
    void owners();
    void refusesEdits_data();
    void refusesEdits();

private:
    std::unique_ptr<LoadedBook> m_book;
};

void OwnershipChangeTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change(&fill);
    m_book->load();
}

void OwnershipChangeTest::changes_data()
{
    QTest::addColumn<OwnershipChange>("change");
    QTest::addColumn<QString>("customers");
    QTest::addColumn<QString>("deals");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QList<qint64>>("counts"); // customers, left, missing, deals, tasks
    const QString deals = u"1 1 2 - 1"_s;
    const QString tasks = u"1 1 - 1"_s;
    const auto row = [](const char *name, OwnershipChange change, const QString &customers,
                        const QString &dealsAfter, const QString &tasksAfter, const QList<qint64> &counts) {
        QTest::newRow(name) << std::move(change) << customers << dealsAfter << tasksAfter << counts;
    };
    row("claim", Claim{{4, 5}, 2}, u"1 1 2 2 2"_s, deals, tasks, {2, 0, 0, 0, 0});
    row("claim what others have", Claim{{1, 4, 99}, 2}, u"1 1 2 2 -"_s, deals, tasks, {1, 1, 1, 0, 0});
    row("return", PoolReturn{{1, 3}, u"no budget"_s}, u"- 1 - - -"_s, deals, tasks, {2, 0, 0, 0, 0});
    row("return what is nobody's", PoolReturn{{2, 4, 99}, {}}, u"1 - 2 - -"_s, deals, tasks, {1, 1, 1, 0, 0});
    row("hand over customers", HandOver{0, {1, 2, 3}, 2}, u"2 2 2 - -"_s, u"2 1 2 2 1"_s, u"2 1 2 1"_s,
        {2, 1, 0, 2, 2});
    row("hand over from the pool", HandOver{0, {4}, 1}, u"1 1 2 1 -"_s, deals, tasks, {1, 0, 0, 0, 0});
    row("hand over everything", HandOver{1, {}, 2}, u"2 2 2 - -"_s, u"2 1 2 2 2"_s, u"2 1 2 2"_s,
        {2, 0, 0, 3, 3});
    row("release to the pool", Release{1, {}, u"left"_s}, u"- - 2 - -"_s, u"- 1 2 - -"_s, u"- 1 - -"_s,
        {2, 0, 0, 3, 3});
    row("release to others", Release{1, {{{2, {1, 3, 99}}}}, {}}, u"2 - 2 - -"_s, u"2 1 2 - -"_s,
        u"2 1 2 -"_s, {2, 1, 1, 3, 3});
    row("assign", Assignment{{{1, {4}}, {2, {5, 1}}}}, u"1 1 2 1 2"_s, deals, tasks, {2, 1, 0, 0, 0});
}

void OwnershipChangeTest::changes()
{
    QFETCH(OwnershipChange, change);
    QFETCH(QList<qint64>, counts);
    const QByteArray before = hashOf(*m_book);
    const auto outcome = changed(*m_book, change);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QCOMPARE(
        (QList<qint64>{outcome->customers, outcome->left, outcome->missing, outcome->deals, outcome->tasks}),
        counts);
    QTEST(customerOwners(*m_book), "customers");
    QTEST(ownersOf(*m_book, "SELECT owner FROM deal ORDER BY id"), "deals");
    QTEST(ownersOf(*m_book, "SELECT owner FROM task ORDER BY id"), "tasks");
    const QByteArray after = hashOf(*m_book);
    QVERIFY(before != after);
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hashOf(*m_book), before);
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hashOf(*m_book), after);
}

void OwnershipChangeTest::poolFields()
{
    const auto inPool = [this] {
        return ownersOf(*m_book, "SELECT pool_day FROM customer WHERE pool_reason IS NOT NULL ORDER BY id");
    };
    const QString day = QString::number(kToday.number());
    QCOMPARE(inPool(), day);
    QVERIFY(changed(*m_book, PoolReturn{{1}, u" no budget "_s}));
    QCOMPARE(inPool(), day + u' ' + day);
    QCOMPARE(ownersOf(*m_book, "SELECT id FROM customer WHERE pool_reason = 'no budget'"), u"1"_s);
    QVERIFY(changed(*m_book, Claim{{1, 5}, 2}));
    QCOMPARE(inPool(), QString());
    QVERIFY(changed(*m_book, PoolReturn{{3}, u"  "_s}));
    QCOMPARE(ownersOf(*m_book, "SELECT id FROM customer WHERE pool_day IS NOT NULL"), u"3"_s);
    QCOMPARE(inPool(), QString());
}

void OwnershipChangeTest::retires()
{
    QVERIFY(changed(*m_book, HandOver{1, {}, 2, true}));
    QCOMPARE(ownersOf(*m_book, "SELECT active FROM owner ORDER BY id"), u"0 1 0"_s);
    QCOMPARE(ownersOf(*m_book, "SELECT 1 FROM customer WHERE owner = 1"), QString());
    QVERIFY(changed(*m_book, Release{2, {}, u" left "_s, true}));
    QCOMPARE(ownersOf(*m_book, "SELECT active FROM owner ORDER BY id"), u"0 0 0"_s);
    QCOMPARE(ownersOf(*m_book, "SELECT id FROM customer WHERE pool_reason = 'left'"), u"1 2 3"_s);
}

void OwnershipChangeTest::claimLimit()
{
    m_book->change(setClaimLimit(2));
    const auto first = changed(*m_book, Claim{{4, 5}, 2});
    QVERIFY(first);
    QCOMPARE(first->customers, 1);
    QCOMPARE(first->beyondLimit, 1);
    QCOMPARE(customerOwners(*m_book), u"1 1 2 2 -"_s);
    m_book->change(setClaimLimit(std::nullopt));
    QCOMPARE(changed(*m_book, Claim{{5}, 2})->customers, 1);
}

void OwnershipChangeTest::untouchedDays()
{
    const auto days = [this] {
        int found = 0;
        m_book->change([&found](Editor &editor) {
            found = readUntouchedDays(editor.database()).value_or(-1);
            return Status();
        });
        return found;
    };
    QCOMPARE(days(), kUntouchedDays);
    m_book->change(setUntouchedDays(14));
    QCOMPARE(days(), 14);
    QCOMPARE(awaited(m_book->workspace().change(u"x"_s, setUntouchedDays(0))).error().code,
             ErrorCode::Invalid);
    QCOMPARE(days(), 14);
}

void OwnershipChangeTest::refuses_data()
{
    QTest::addColumn<OwnershipChange>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("claim by nobody") << OwnershipChange(Claim{{4}, 99}) << ErrorCode::NotFound;
    QTest::newRow("claim by who is inactive") << OwnershipChange(Claim{{4}, 3}) << ErrorCode::Invalid;
    QTest::newRow("to who is inactive") << OwnershipChange(HandOver{0, {1}, 3}) << ErrorCode::Invalid;
    QTest::newRow("to oneself") << OwnershipChange(HandOver{1, {}, 1}) << ErrorCode::Invalid;
    QTest::newRow("release to who is inactive")
        << OwnershipChange(Release{1, {{{3, {1}}}}, {}}) << ErrorCode::Invalid;
    QTest::newRow("release to oneself")
        << OwnershipChange(Release{1, {{{1, {1}}}}, {}}) << ErrorCode::Invalid;
    QTest::newRow("second share") << OwnershipChange(Assignment{{{1, {4}}, {3, {5}}}}) << ErrorCode::Invalid;
}

void OwnershipChangeTest::refuses()
{
    QFETCH(OwnershipChange, change);
    const QByteArray before = hashOf(*m_book);
    const auto outcome = changed(*m_book, change);
    QVERIFY(!outcome);
    QTEST(outcome.error().code, "code");
    QVERIFY(outcome.error().message.endsWith(u'.'));
    QCOMPARE(hashOf(*m_book), before);
}

void OwnershipChangeTest::cancelled()
{
    const QByteArray before = hashOf(*m_book);
    const auto progress = std::make_shared<Progress>();
    progress->cancel();
    const auto outcome = awaited(changeOwnership(m_book->workspace(), Claim{{4, 5}, 2}, progress));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(hashOf(*m_book), before);
}

void OwnershipChangeTest::team()
{
    const char *members = "SELECT owner FROM team_member WHERE customer = 1 ORDER BY owner";
    const QByteArray before = hashOf(*m_book);
    m_book->change(addTeamMember(1, 2, u" Presales "_s));
    m_book->change(addTeamMember(1, 1, {}));
    QCOMPARE(ownersOf(*m_book, members), u"1 2"_s);
    m_book->change(addTeamMember(1, 2, u"Service"_s));
    QCOMPARE(ownersOf(*m_book, members), u"1 2"_s);
    QCOMPARE(ownersOf(*m_book, "SELECT owner FROM team_member WHERE role = 'Service'"), u"2"_s);
    m_book->change(removeTeamMember(1, 2));
    QCOMPARE(ownersOf(*m_book, members), u"1"_s);
    const QByteArray after = hashOf(*m_book);
    for (int i = 0; i < 4; ++i)
        QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hashOf(*m_book), before);
    for (int i = 0; i < 4; ++i)
        QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hashOf(*m_book), after);
}

void OwnershipChangeTest::owners()
{
    const QByteArray before = hashOf(*m_book);
    m_book->change(renameOwner(1, u" 李梅 "_s));
    QCOMPARE(ownersOf(*m_book, "SELECT id FROM owner WHERE name = '李梅'"), u"1"_s);
    m_book->change(setOwnerActive(3, true));
    QVERIFY(changed(*m_book, Claim{{4}, 3}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hashOf(*m_book), before);
}

void OwnershipChangeTest::refusesEdits_data()
{
    QTest::addColumn<Book::Work>("work");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such customer") << addTeamMember(99, 1, {}) << ErrorCode::NotFound;
    QTest::newRow("no such owner") << addTeamMember(1, 99, {}) << ErrorCode::NotFound;
    QTest::newRow("not a member") << removeTeamMember(1, 1) << ErrorCode::NotFound;
    QTest::newRow("blank name") << renameOwner(1, u"  "_s) << ErrorCode::Invalid;
    QTest::newRow("another's name") << renameOwner(1, u"Tom"_s) << ErrorCode::Invalid;
    QTest::newRow("another's name in other letters") << renameOwner(1, u"TOM"_s) << ErrorCode::Invalid;
    QTest::newRow("new with another's name") << addOwner(u" mei "_s) << ErrorCode::Invalid;
    QTest::newRow("new without a name") << addOwner(u" "_s) << ErrorCode::Invalid;
    QTest::newRow("nobody to rename") << renameOwner(99, u"Bob"_s) << ErrorCode::NotFound;
}

void OwnershipChangeTest::refusesEdits()
{
    QFETCH(Book::Work, work);
    const auto refused = awaited(m_book->workspace().change(u"x"_s, work));
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QVERIFY(!refused.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(OwnershipChangeTest)
#include "tst_ownershipchange.moc"
