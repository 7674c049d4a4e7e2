// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/customers/likelyfinder.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Whom a new customer looks like, while the book is indexed, after it, and after edits.
class LikelyFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersBeforeAndAfterTheIndex();
    void knowsWhatChangedSince();
    void indexesAgainAfterManyChanges();
    void letsTheIndexGo();
    void onlyTheNewestIsAnswered();

private:
    QStringList ask(const char *name);
    void index();

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<LikelyFinder> m_finder;
};

void LikelyFinderTest::init()
{
    m_book = std::make_unique<LoadedBook>(Day(20'778));
    m_book->change([](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"Nordwind GmbH"_s));
        return addCustomer(editor, u"Zeta Ltd"_s);
    });
    m_book->load();
    m_finder = std::make_unique<LikelyFinder>(m_book->workspace());
}

void LikelyFinderTest::cleanup()
{
    m_finder.reset();
    m_book.reset();
}

/// The names of those found.
QStringList LikelyFinderTest::ask(const char *name)
{
    QStringList names;
    QSignalSpy found(m_finder.get(), &LikelyFinder::found);
    EnteredCustomer entered;
    entered.name = name;
    m_finder->ask(entered);
    if (!QTest::qWaitFor([&] { return m_finder->isSettled() && !found.isEmpty(); }))
        return {u"no answer"_s};
    const ViewPtr view = m_book->workspace().view();
    for (const auto &one : found.last().front().value<std::vector<LikelyCustomer>>())
        names << toQString(view->snapshot->customers.columns.text(FieldId::Name)[one.customer]);
    return names;
}

void LikelyFinderTest::index()
{
    m_finder->begin();
    QTRY_VERIFY(m_finder->hasIndex());
}

void LikelyFinderTest::answersBeforeAndAfterTheIndex()
{
    QCOMPARE(ask("nordwind"), QStringList{u"Nordwind GmbH"_s});
    index();
    QCOMPARE(ask("nordwind"), QStringList{u"Nordwind GmbH"_s});
    QCOMPARE(ask("somebody new"), QStringList());
}

void LikelyFinderTest::knowsWhatChangedSince()
{
    index();
    m_book->change([](Editor &editor) { return addCustomer(editor, u"Alpha Ltd"_s); });
    QVERIFY(m_finder->hasIndex());
    QCOMPARE(ask("alpha"), QStringList{u"Alpha Ltd"_s});
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(ask("alpha"), QStringList());
    QCOMPARE(ask("zeta"), QStringList{u"Zeta Ltd"_s});
}

void LikelyFinderTest::indexesAgainAfterManyChanges()
{
    index();
    QSignalSpy indexed(m_finder.get(), &LikelyFinder::indexed);
    m_book->change([](Editor &editor) { return addCustomers(editor, 600); });
    QTRY_COMPARE(indexed.size(), 1);
    QCOMPARE(ask("Customer 17"), QStringList{u"Customer 17"_s});
}

void LikelyFinderTest::letsTheIndexGo()
{
    index();
    m_finder->end();
    QVERIFY(!m_finder->hasIndex());
    QCOMPARE(ask("nordwind"), QStringList{u"Nordwind GmbH"_s});
    index();
    QVERIFY(awaited(m_book->workspace().create(m_book->file(u"other.leadbook"_s))));
    QVERIFY(!m_finder->hasIndex());
}

void LikelyFinderTest::onlyTheNewestIsAnswered()
{
    QSignalSpy found(m_finder.get(), &LikelyFinder::found);
    EnteredCustomer entered;
    for (const char *name : {"nor", "nordwind", "zeta"}) {
        entered.name = name;
        m_finder->ask(entered);
    }
    QTRY_VERIFY(m_finder->isSettled());
    QTRY_COMPARE(found.size(), 1);
    const auto last = found.last().front().value<std::vector<LikelyCustomer>>();
    QCOMPARE(last.size(), std::size_t(1));
    QCOMPARE(last.front().customer, Row(1));
}

QTEST_GUILESS_MAIN(LikelyFinderTest)
#include "tst_likelyfinder.moc"
