// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/retention.h"

#include "store/personerase.h"
#include "store/reader.h"
#include "store/statement.h"
#include "support/loadedbook.h"
#include "support/records.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr int kDays = 365;

/// Who is due by what the book itself says, asked in SQL: the last two-way contact and purchase, else the day
/// of coming into the book.
constexpr const char *kDueSql =
    "WITH heard AS (SELECT c.id, c.created_day, c.city, (SELECT max(i.day) FROM interaction i WHERE "
    "i.customer = "
    "c.id AND i.day <= ?1 AND i.kind IN (0, 1, 2, 3, 4, 5, 6, 8) AND i.answered IS NOT 0 AND i.bulk IS NOT "
    "1) AS "
    "spoke, "
    "(SELECT max(p.day) FROM purchase p WHERE p.customer = c.id AND p.day <= ?1) AS bought FROM customer c) "
    "SELECT id FROM heard WHERE coalesce(max(coalesce(spoke, bought), coalesce(bought, spoke)), created_day) "
    "<= ?1 "
    "- ?2 AND (?3 IS NULL OR city = ?3) ORDER BY id";

RetentionRule rule(const QString &name, const QString &filter)
{
    RetentionRule made;
    made.name = name;
    made.filter = filter;
    made.afterDays = kDays;
    made.basis = u"nobody needs them"_s;
    return made;
}

} // namespace

/// Rules of retention and whom they propose.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReads();
    void eachIsOneChange();
    void refuses_data();
    void refuses();
    void proposesByHand();
    void proposesAsTheBookSays();
    void filterListsThemToo();
    void tellsWhatCannotBeAsked();
    void isCancelled();

private:
    RetentionDue due(std::vector<RetentionRule> rules) const
    {
        const auto found = retentionDue(*m_view, std::move(rules), Progress());
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    std::vector<RetentionRule> read() const
    {
        const auto connection = ReadConnection::open(m_book->path());
        const auto rules = readRetentionRules(connection->handle());
        return rules.value_or(std::vector<RetentionRule>());
    }

    std::unique_ptr<LoadedBook> m_book;
    ViewPtr m_view;
};

void RetentionTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
}

void RetentionTest::writesAndReads()
{
    m_book->change(saveRetentionRule(rule(u"Leads"_s, u"status = lead"_s)).work);
    m_book->change(saveRetentionRule(rule(u"All"_s, {})).work);
    auto rules = read();
    QCOMPARE(rules.size(), std::size_t(2));
    QCOMPARE(rules[0].name, u"All"_s);
    QCOMPARE(rules[1].filter, u"status = lead"_s);
    QCOMPARE(rules[1].basis, u"nobody needs them"_s);
    rules[1].afterDays = 10;
    rules[1].isActive = false;
    m_book->change(saveRetentionRule(rules[1]).work);
    QCOMPARE(read()[1], rules[1]);
    m_book->change(removeRetentionRule(rules[0]).work);
    QCOMPARE(read(), std::vector{rules[1]});
}

void RetentionTest::eachIsOneChange()
{
    m_book->change(saveRetentionRule(rule(u"Leads"_s, {})).work);
    QVERIFY(awaited(m_book->workspace().undo()).has_value());
    QVERIFY(read().empty());
    QVERIFY(awaited(m_book->workspace().redo()).has_value());
    QCOMPARE(read().size(), std::size_t(1));
}

void RetentionTest::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::newRow("no name") << u"  "_s << 5;
    QTest::newRow("no days") << u"x"_s << 0;
}

void RetentionTest::refuses()
{
    QFETCH(QString, name);
    QFETCH(int, days);
    RetentionRule wrong = rule(name, {});
    wrong.afterDays = days;
    const auto done = awaited(m_book->workspace().change(u"x"_s, saveRetentionRule(wrong).work));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QVERIFY(read().empty());
}

void RetentionTest::proposesByHand()
{
    std::map<QString, std::int64_t> ids;
    m_book->change([&ids](Editor &editor) -> Status {
        const auto add = [&](const QString &name, int created, std::optional<int> spoke,
                             std::optional<int> bought) -> Status {
            auto id =
                editor.insert(RecordTable::Customer,
                              std::array{Cell{"name", name}, Cell{"created_day", kToday.number() - created}});
            LEADBOOK_TRY(id);
            ids[name] = *id;
            if (spoke)
                LEADBOOK_TRY(
                    editor.insert(RecordTable::Interaction,
                                  std::array{Cell{"customer", qlonglong{*id}}, Cell{"kind", 0},
                                             Cell{"day", kToday.number() - *spoke}, Cell{"answered", 1}}));
            if (bought)
                LEADBOOK_TRY(
                    editor.insert(RecordTable::Purchase, std::array{Cell{"customer", qlonglong{*id}},
                                                                    Cell{"day", kToday.number() - *bought},
                                                                    Cell{"amount", 10'000}}));
            return {};
        };
        LEADBOOK_TRY(add(u"spoke on the last day"_s, 900, 365, {}));
        LEADBOOK_TRY(add(u"spoke a day later"_s, 900, 364, {}));
        LEADBOOK_TRY(add(u"bought since"_s, 900, 700, 10));
        LEADBOOK_TRY(add(u"bought long ago"_s, 900, {}, 400));
        LEADBOOK_TRY(add(u"never, long ago"_s, 500, {}, {}));
        LEADBOOK_TRY(add(u"never, new"_s, 5, {}, {}));
        LEADBOOK_TRY(add(u"old contact of a new record"_s, 5, 800, {}));
        return add(QString::fromLatin1(kErasedName), 900, {}, 800);
    });
    m_view = m_book->load();
    const RetentionDue found = due({rule(u"All"_s, {}), rule(u"Few"_s, u"name contains \"never\""_s)});
    QCOMPARE(found.counts, (std::vector<std::int64_t>{4, 1}));
    QStringList names;
    for (const DuePerson &person : found.people)
        names << person.name;
    QCOMPARE(names, QStringList({u"old contact of a new record"_s, u"never, long ago"_s, u"bought long ago"_s,
                                 u"spoke on the last day"_s}));
    QCOMPARE(found.people[0].since, kToday - 800);
    QVERIFY(found.people[0].wasInContact);
    QVERIFY(!found.people[1].wasInContact);
    QCOMPARE(found.people[1].rule, std::size_t(0)); // the first rule that has it due
    QCOMPARE(found.people[2].customer, ids[u"bought long ago"_s]);
}

void RetentionTest::proposesAsTheBookSays()
{
    m_book->generate(600);
    m_view = m_book->load();
    const auto connection = ReadConnection::open(m_book->path());
    for (const char *city : {"", "上海"}) {
        const QString name = QString::fromUtf8(city);
        auto ask = Statement::prepare(connection->handle(), kDueSql);
        QVERIFY2(ask.has_value(), ask ? "" : qPrintable(ask.error().detail));
        ask->bind(1, kToday);
        ask->bind(2, kDays);
        ask->bind(3, name.isEmpty() ? QStringView() : QStringView(name));
        std::set<std::int64_t> expected;
        while (*ask->step())
            expected.insert(ask->integer(0));
        std::set<std::int64_t> proposed;
        const QString filter = name.isEmpty() ? QString() : u"city = \"%1\""_s.arg(name);
        for (const DuePerson &person : due({rule(u"x"_s, filter)}).people)
            proposed.insert(person.customer);
        QCOMPARE(proposed, expected);
        QVERIFY(!name.isEmpty() || (expected.size() > 10 && expected.size() < 590));
    }
}

void RetentionTest::filterListsThemToo()
{
    m_book->generate(200);
    m_view = m_book->load();
    const RetentionRule all = rule(u"All"_s, u"not hasDeal"_s);
    const auto found = due({all});
    QVERIFY(dueFilter(all).contains(u"(not hasDeal) and "_s));
    QCOMPARE(found.counts.front(), std::int64_t(std::ssize(found.people)));
}

void RetentionTest::tellsWhatCannotBeAsked()
{
    m_book->generate(20);
    m_view = m_book->load();
    RetentionRule off = rule(u"Off"_s, {});
    off.isActive = false;
    const RetentionDue found = due({rule(u"Wrong"_s, u"nosuchfield = 1"_s), off});
    QVERIFY(!found.problems[0].isEmpty());
    QVERIFY(found.problems[1].isEmpty());
    QVERIFY(found.people.empty());
    QCOMPARE(found.counts, (std::vector<std::int64_t>{0, 0}));
}

void RetentionTest::isCancelled()
{
    m_book->generate(20);
    m_view = m_book->load();
    Progress progress;
    progress.cancel();
    const auto found = retentionDue(*m_view, {rule(u"All"_s, {})}, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
