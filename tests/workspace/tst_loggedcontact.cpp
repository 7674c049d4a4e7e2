// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"
#include "workspace/logging/frequentnotes.h"
#include "workspace/logging/loggedcontact.h"
#include "workspace/logging/logtemplates.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class LoggedContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesOneChange();
    void completesWhatWasDue();
    void plansOnly();
    void undoneAndRedone();
    void needAddsUp();
    void judgementStays();
    void many();
    void cancelled();
    void refuses();
    void templates();
    void frequentNotes();
    void needOfEach();

private:
    Result<CommittedChange> log(const QString &line, std::vector<std::int64_t> customers = {},
                                bool completes = true);
    std::int64_t ask(std::string_view sql) { return number(**m_book, sql); }

    std::unique_ptr<TemporaryBook> m_book;
    std::int64_t m_customer = 0;
};

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

} // namespace

void LoggedContactTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY((*m_book)->change(u"fill"_s, [this](Editor &editor) -> Status {
        const auto owner = editor.insert(RecordTable::Owner, std::array{Cell{"name", u"Mei"_s}});
        LEADBOOK_TRY(owner);
        LEADBOOK_TRY(addCustomer(editor, u"华信有限公司"_s, &m_customer));
        return editor.update(RecordTable::Customer, m_customer, std::array{Cell{"owner", qint64(*owner)}});
    }));
}

Result<CommittedChange> LoggedContactTest::log(const QString &line, std::vector<std::int64_t> customers,
                                               bool completes)
{
    LoggedContact logged;
    logged.said = parseQuickLog(line, kToday);
    logged.completesPrevious = completes;
    logged.plainAction = u"Follow up"_s;
    if (customers.empty())
        customers = {m_customer};
    return (*m_book)->change(logLabel(u"华信有限公司"_s, customers.size()),
                             logContact(customers, logged, std::make_shared<Progress>()));
}

void LoggedContactTest::writesOneChange()
{
    const auto change = log(u"missed call 15:30 14 min yesterday wants delivery; next call Tue"_s);
    LEADBOOK_VERIFY(change);
    QCOMPARE(change->change.rows, 2);
    QCOMPARE(ask("SELECT count(*) FROM interaction WHERE kind = 0 AND direction = 1 AND answered = 0 AND "
                 "minute = 930 AND minutes = 14 AND summary = 'wants delivery' AND owner IS NOT NULL AND "
                 "contact IS NULL"),
             1);
    QCOMPARE(ask("SELECT day FROM interaction"), (kToday - 1).number());
    QCOMPARE(ask("SELECT count(*) FROM task WHERE title = 'call' AND owner IS NOT NULL"), 1);
    QCOMPARE(ask("SELECT due_day FROM task"), (kToday + 3).number());
    QCOMPARE(ask("SELECT count(*) FROM need"), 0);
}

void LoggedContactTest::completesWhatWasDue()
{
    LEADBOOK_VERIFY(log(u"next: call 2026-11-21"_s));
    LEADBOOK_VERIFY(log(u"next: visit 2026-12-20"_s));
    QCOMPARE(ask("SELECT count(*) FROM task WHERE done_day IS NOT NULL"), 0);
    LEADBOOK_VERIFY(log(u"call 5 min"_s, {}, false));
    QCOMPARE(ask("SELECT count(*) FROM task WHERE done_day IS NOT NULL"), 0);
    LEADBOOK_VERIFY(log(u"call 5 min"_s));
    LEADBOOK_VERIFY(log(u"call 6 min"_s));
    QCOMPARE(ask("SELECT count(*) FROM task WHERE title = 'call' AND done_day = due_day"), 1);
    QCOMPARE(ask("SELECT count(*) FROM task WHERE title = 'visit' AND done_day IS NULL"), 1);
}

void LoggedContactTest::plansOnly()
{
    LEADBOOK_VERIFY(log(u"下次：周二"_s));
    QCOMPARE(ask("SELECT count(*) FROM interaction"), 0);
    QCOMPARE(ask("SELECT count(*) FROM task WHERE title = 'Follow up'"), 1);
}

void LoggedContactTest::undoneAndRedone()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(log(u"next: call 2026-11-20"_s));
    const QByteArray before = book.contentHash().value();
    LEADBOOK_VERIFY(log(u"电话14分钟 预算20万 决策人李总；下周三回访"_s));
    const QByteArray after = book.contentHash().value();
    QVERIFY(before != after);
    LEADBOOK_VERIFY(book.undo());
    QCOMPARE(book.contentHash().value(), before);
    LEADBOOK_VERIFY(book.redo());
    QCOMPARE(book.contentHash().value(), after);
}

void LoggedContactTest::needAddsUp()
{
    LEADBOOK_VERIFY(log(u"interested in pumps"_s));
    QCOMPARE(readNeed((*m_book)->handle(), m_customer)->effectiveLevel(), 2);
    NeedEvidence budget;
    budget.budget = Money::fromUnits(200'000);
    QCOMPARE(needLevelAfter(m_book->path(), m_customer, budget), 2);
    LEADBOOK_VERIFY(log(u"budget 200k"_s));
    LEADBOOK_VERIFY(log(u"decision maker Ms Li"_s));
    const auto need = readNeed((*m_book)->handle(), m_customer);
    LEADBOOK_VERIFY(need);
    QCOMPARE(need->product, u"pumps"_s);
    QCOMPARE(need->budget, 2'000'000'000);
    QCOMPARE(need->decisionMaker, u"Ms Li"_s);
    QCOMPARE(need->effectiveLevel(), 3);
    QVERIFY(!needLevelAfter(m_book->path(), m_customer, {}));
}

void LoggedContactTest::judgementStays()
{
    StoredNeed judged;
    judged.level = 3;
    NeedEvidence said;
    said.wanted = kToday;
    QCOMPARE(withEvidence(judged, said).effectiveLevel(), 3);
    judged.level = 1;
    said.product = u"pumps"_s;
    said.budget = Money::fromUnits(1);
    QCOMPARE(withEvidence(judged, said).effectiveLevel(), 3);
}

void LoggedContactTest::many()
{
    std::int64_t first = 0;
    LEADBOOK_VERIFY(
        (*m_book)->change(u"many"_s, [&](Editor &editor) { return addCustomers(editor, 1'000, &first); }));
    std::vector<std::int64_t> customers;
    for (int i = 0; i < 1'000; ++i)
        customers.push_back(first + i);
    const QByteArray before = (*m_book)->contentHash().value();
    const auto change = log(u"email price list; next call Tue"_s, customers);
    LEADBOOK_VERIFY(change);
    QCOMPARE(change->change.rows, 2'000);
    QCOMPARE(ask("SELECT count(DISTINCT customer) FROM interaction"), 1'000);
    LEADBOOK_VERIFY((*m_book)->undo());
    QCOMPARE((*m_book)->contentHash().value(), before);
}

void LoggedContactTest::cancelled()
{
    const auto progress = std::make_shared<Progress>();
    progress->cancel();
    const QByteArray before = (*m_book)->contentHash().value();
    const auto change = (*m_book)->change(
        u"x"_s, logContact({m_customer}, {parseQuickLog(u"call"_s, kToday), {}, true, {}}, progress));
    QCOMPARE(errorOf(change).code, ErrorCode::Cancelled);
    QCOMPARE((*m_book)->contentHash().value(), before);
}

void LoggedContactTest::refuses()
{
    QCOMPARE(errorOf(log(QString())).code, ErrorCode::Invalid);
    QCOMPARE(errorOf(log(u"call"_s, {m_customer, 4711})).code, ErrorCode::NotFound);
    QCOMPARE(ask("SELECT count(*) FROM interaction"), 0);
}

void LoggedContactTest::templates()
{
    Book &book = **m_book;
    QVERIFY(readLogTemplates(book.handle())->isEmpty());
    const QByteArray before = book.contentHash().value();
    LEADBOOK_VERIFY(book.change(u"a"_s, addLogTemplate(u"call, no answer"_s)));
    LEADBOOK_VERIFY(book.change(u"b"_s, addLogTemplate(u"发了样册"_s)));
    QCOMPARE(book.change(u"c"_s, addLogTemplate(u"发了样册"_s))->change.id, 0);
    QCOMPARE(logTemplatesOf(m_book->path()), QStringList({u"call, no answer"_s, u"发了样册"_s}));
    LEADBOOK_VERIFY(book.change(u"d"_s, removeLogTemplate(u"call, no answer"_s)));
    QCOMPARE(*readLogTemplates(book.handle()), QStringList(u"发了样册"_s));
    for (int i = 0; i < 3; ++i)
        LEADBOOK_VERIFY(book.undo());
    QCOMPARE(book.contentHash().value(), before);
}

/// What was written by hand three times and more is proposed, as a line that is read back as the same.
void LoggedContactTest::frequentNotes()
{
    for (int i = 0; i < 5; ++i) {
        LEADBOOK_VERIFY(log(u"call wants a new quote"_s));
        if (i < 3)
            LEADBOOK_VERIFY(log(u"prefers e-mail"_s));
        if (i < 2)
            LEADBOOK_VERIFY(log(u"seldom"_s));
        LEADBOOK_VERIFY(log(u"call"_s)); // without a note
        LEADBOOK_VERIFY(log(u"called about "_s + QString(90, u'x')));
    }
    LEADBOOK_VERIFY((*m_book)->change(u"import"_s, [this](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 4> kColumns{"customer", "day", "kind", "summary"};
        auto writer = BulkWriter::begin(editor, RecordTable::Interaction, kColumns);
        LEADBOOK_TRY(writer);
        for (int i = 0; i < 9; ++i) {
            writer->row().bind(1, m_customer);
            writer->row().bind(2, kToday);
            writer->row().bind(3, 0);
            writer->row().bind(4, std::string_view("from a file"));
            LEADBOOK_TRY(writer->write());
        }
        return {};
    }));
    const auto all = readFrequentNotes((*m_book)->handle(), 5);
    LEADBOOK_VERIFY(all);
    QCOMPARE(*all, (QStringList{u"call wants a new quote"_s, u"prefers e-mail"_s}));
    QCOMPARE(parseQuickLog(all->front(), kToday).kind, InteractionKind::Call);
    QCOMPARE(readFrequentNotes((*m_book)->handle(), 1)->size(), 1);
    QCOMPARE(frequentNotesOf(u"/nowhere.leadbook"_s, 5), QStringList());
}

void LoggedContactTest::needOfEach()
{
    NeedEvidence said;
    QVERIFY(needLevelsAfter((*m_book)->path(), {m_customer}, said).empty());
    said.product = u"pumps"_s;
    const auto levels = needLevelsAfter((*m_book)->path(), {m_customer, m_customer}, said);
    QCOMPARE(levels, (std::vector<std::optional<int>>{2, 2}));
}

QTEST_GUILESS_MAIN(LoggedContactTest)
#include "tst_loggedcontact.moc"
