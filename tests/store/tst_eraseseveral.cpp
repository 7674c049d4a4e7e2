// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlog.h"
#include "store/personerase.h"
#include "store/sql.h"
#include "support/markedperson.h"
#include "support/records.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Several people with a marker in every text, erased from one book at once, and the log of exports beside
/// them.
class EraseSeveralTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesNothingOfAnybody();
    void whatOnlyTheyShareGoes();
    void planIsWhatIsDone();
    void unknownAmongThemIsRefused();
    void contactOfTwoErasedGoes();
    void reasonsOfExportsGo();
    void logIsNoContent();
    void blankReasonIsNone();

private:
    Book &book() const { return **m_book; }
    void change(const Book::Work &work) { LEADBOOK_VERIFY(book().change(u"Test"_s, work)); }
    std::int64_t person(std::size_t i) const
    {
        return m_ids[i][static_cast<std::size_t>(RecordTable::Customer)];
    }
    std::array<std::int64_t, 2> people() const { return {person(0), person(1)}; }
    void verifyClean() const
    {
        const auto report = book().check();
        LEADBOOK_VERIFY(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(filesWithMarker(filesOf(book().path())), QStringList());
    }
    Erasure erase() const
    {
        auto erased = erasePeopleForGood(book().handle(), people(), {}, nullptr);
        if (!erased)
            qFatal("%s", qPrintable(erased.error().detail));
        return *std::move(erased);
    }

    std::unique_ptr<TemporaryBook> m_book;
    std::array<RecordIds, 2> m_ids{};
    std::int64_t m_other = 0;
};

void EraseSeveralTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    m_ids = {};
    change([this](Editor &editor) -> Status {
        LEADBOOK_TRY(insertRowsBefore(editor, RecordTable::Customer, m_ids[0]));
        LEADBOOK_TRY(addReferredRows(editor, m_ids[0]));
        m_ids[1] = m_ids[0];
        return addCustomer(editor, u"Other"_s, &m_other);
    });
    for (RecordIds &ids : m_ids)
        change([&](Editor &editor) -> Status { return addMarkedPerson(editor, ids, m_other); });
}

void EraseSeveralTest::leavesNothingOfAnybody()
{
    const auto amount = number(book(), "SELECT sum(amount) + 3 * count(*) FROM purchase");
    const Erasure erased = erase();
    QCOMPARE(erased.people, std::int64_t{2});
    QCOMPARE(erased.anonymous[static_cast<std::size_t>(RecordTable::Customer)], std::int64_t{2});
    QCOMPARE(erased.removed[static_cast<std::size_t>(RecordTable::Consent)], std::int64_t{2});
    QCOMPARE(erased.anonymous[static_cast<std::size_t>(RecordTable::CampaignMember)], std::int64_t{2});
    QCOMPARE(number(book(), "SELECT sum(amount) + 3 * count(*) FROM purchase"), amount);
    QCOMPARE(number(book(), "SELECT count(*) FROM customer WHERE name = 'Other'"), 1);
    QCOMPARE(number(book(), "SELECT count(*) FROM change WHERE label LIKE '%n people were erased%'"), 1);
    QCOMPARE(number(book(), "SELECT count(*) FROM campaign"), 1);
    verifyClean();
}

void EraseSeveralTest::whatOnlyTheyShareGoes()
{
    const auto setCategory = [](Editor &editor, std::int64_t purchase, const QString &category) {
        return editor.update(RecordTable::Purchase, purchase, std::array{Cell{"category", category}});
    };
    std::int64_t third = 0;
    change([&](Editor &editor) -> Status {
        LEADBOOK_TRY(setCategory(editor, idOf(m_ids[0], RecordTable::Purchase), marked(u"both"_s)));
        LEADBOOK_TRY(setCategory(editor, idOf(m_ids[1], RecordTable::Purchase), marked(u"both"_s)));
        return asStatus(editor.insert(RecordTable::Purchase,
                                      std::array{Cell{"customer", qlonglong{m_other}}, Cell{"day", 20'000},
                                                 Cell{"amount", 1}, Cell{"category", u"Chairs"_s}}),
                        &third);
    });
    // One of them alone would keep it for the sake of the other.
    LEADBOOK_VERIFY(book().planErase(person(0)));
    erase();
    QCOMPARE(number(book(), "SELECT count(*) FROM purchase WHERE category IS NOT NULL"), 1);
    verifyClean();
}

void EraseSeveralTest::planIsWhatIsDone()
{
    const auto hash = book().contentHash();
    const auto plan = planErase(book().handle(), people(), nullptr);
    LEADBOOK_VERIFY(plan);
    QCOMPARE(*book().contentHash(), *hash);
    const Erasure erased = erase();
    QCOMPARE(erased.removed, plan->removed);
    QCOMPARE(erased.anonymous, plan->anonymous);
    QCOMPARE(erased.pageRows, plan->pageRows);
    QCOMPARE(erased.texts, plan->texts);
}

void EraseSeveralTest::unknownAmongThemIsRefused()
{
    const std::array unknown{person(0), std::int64_t{4711}};
    QCOMPARE(errorOf(planErase(book().handle(), unknown, nullptr)).code, ErrorCode::NotFound);
    QCOMPARE(errorOf(erasePeopleForGood(book().handle(), unknown, {}, nullptr)).code, ErrorCode::NotFound);
    QVERIFY(!filesWithMarker(filesOf(book().path())).isEmpty());
}

/// A contact that two customers have stays with the one who stays, and goes where both go.
void EraseSeveralTest::contactOfTwoErasedGoes()
{
    change([this](Editor &editor) -> Status {
        return asStatus(
            editor.insert(RecordTable::CustomerContact,
                          std::array{Cell{"customer", qlonglong{person(1)}},
                                     Cell{"contact", qlonglong{idOf(m_ids[0], RecordTable::Contact)}}}));
    });
    const auto alone = book().planErase(person(0));
    LEADBOOK_VERIFY(alone);
    QCOMPARE(alone->removed[static_cast<std::size_t>(RecordTable::Contact)], std::int64_t{0});
    QCOMPARE(erase().removed[static_cast<std::size_t>(RecordTable::Contact)], std::int64_t{2});
    verifyClean();
}

void EraseSeveralTest::reasonsOfExportsGo()
{
    LEADBOOK_VERIFY(logExport(book().handle(), {1, u"all.csv"_s, 200, u"for the tax office"_s}));
    LEADBOOK_VERIFY(
        logExport(book().handle(), {2, marked(u"customer name 0.csv"_s), 300, marked(u"customer name 0"_s)}));
    QCOMPARE(erase().labels, std::int64_t{2});
    verifyClean();
    const auto log = readExportLog(book().handle());
    LEADBOOK_VERIFY(log);
    QCOMPARE(log->size(), std::size_t(2));
    QCOMPARE(log->front(), (ExportLogEntry{2, u"….csv"_s, 300, u"…"_s}));
    QCOMPARE(log->back().reason, u"for the tax office"_s);
}

void EraseSeveralTest::logIsNoContent()
{
    const auto hash = book().contentHash();
    LEADBOOK_VERIFY(logExport(book().handle(), {1, u"all.csv"_s, 200, {}}));
    QCOMPARE(*book().contentHash(), *hash);
    LEADBOOK_VERIFY(book().undo());
    LEADBOOK_VERIFY(book().redo());
    const auto log = readExportLog(book().handle());
    LEADBOOK_VERIFY(log);
    QCOMPARE(log->size(), std::size_t(1));
    m_book->reopen();
    QCOMPARE(readExportLog(book().handle())->front(), (ExportLogEntry{1, u"all.csv"_s, 200, {}}));
}

void EraseSeveralTest::blankReasonIsNone()
{
    LEADBOOK_VERIFY(logExport(book().handle(), {1, u"a.csv"_s, 100, u"  "_s}));
    LEADBOOK_VERIFY(logExport(book().handle(), {2, u"b.csv"_s, 100, u" fair "_s}));
    QCOMPARE(number(book(), "SELECT count(*) FROM export_log WHERE reason IS NULL"), 1);
    QCOMPARE(readExportLog(book().handle())->front().reason, u"fair"_s);
}

QTEST_GUILESS_MAIN(EraseSeveralTest)
#include "tst_eraseseveral.moc"
