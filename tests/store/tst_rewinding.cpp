// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rewinding.h"
#include "support/randomedits.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <vector>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kFirstDay{20'000};
constexpr std::int64_t kDayMs = 86'400'000;

/// What a book holds and the entries of its journal.
struct Content
{
    QByteArray hash;
    QStringList journal;

    friend bool operator==(const Content &, const Content &) = default;
};

Content contentOf(const Book &book)
{
    Content content{book.contentHash().value_or({}), {}};
    for (const Change &change : book.history().value_or({}))
        content.journal
            << u"%1 %2 %3 %4"_s.arg(change.id).arg(change.atMs).arg(change.label).arg(change.rows);
    return content;
}

} // namespace

/// A copy that is walked back is the book of then, whatever was done since.
class RewindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }
    void randomDays_data();
    void randomDays();
    void beforeTheFirstChange();
    void bulkThere_data();
    void bulkThere();
    void clockSetBack();
    void cancelledLeavesNothing();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    /// Something that a day brings: an edit, a bulk insert, an undo of the last or of an old change, a redo.
    void doSomething(RandomEdits &edits);
    void at(Day day) { m_clock.set(day, day.number() * kDayMs); }
    Content copied(Day day, const Progress *progress = nullptr);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{kFirstDay, kFirstDay.number() * kDayMs};
    std::unique_ptr<Book> m_book;
};

void RewindingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    at(kFirstDay);
    auto book = Book::create(file(u"test.leadbook"_s), m_clock);
    LEADBOOK_VERIFY(book);
    m_book = *std::move(book);
}

Content RewindingTest::copied(Day day, const Progress *progress)
{
    const QString path = file(u"past %1.leadbook"_s.arg(day.number()));
    const std::int64_t end = (day.number() + 1) * kDayMs - 1;
    if (const Status status = copyAsRecorded(m_book->handle(), path, end, progress); !status)
        return {{}, {status.error().message}};
    auto past = Book::open(path, m_clock);
    if (!past)
        return {{}, {past.error().message}};
    const CheckReport check = (*past)->check().value_or(CheckReport{});
    return check.problems.isEmpty() ? contentOf(**past) : Content{{}, check.problems};
}

void RewindingTest::doSomething(RandomEdits &edits)
{
    const int what = edits.below(12);
    if (what == 0) {
        const int rows = 1 + edits.below(1500);
        LEADBOOK_VERIFY(m_book->change(u"bulk"_s, [&](Editor &editor) -> Status {
            std::int64_t first = 0;
            LEADBOOK_TRY(addCustomers(editor, rows, &first));
            LEADBOOK_TRY(setCities(editor, first, rows / 2, 2, u"Wien"_s));
            return addPurchases(editor, first, rows);
        }));
    } else if (what < 3 && m_book->nextUndo().value()) {
        LEADBOOK_VERIFY(m_book->undo());
    } else if (what < 5 && m_book->nextRedo().value()) {
        LEADBOOK_VERIFY(m_book->redo());
    } else if (what == 5) {
        // An old one; where later work is in the way it stays.
        const auto history = m_book->history().value();
        if (!history.empty()) {
            const auto any = static_cast<std::size_t>(edits.below(static_cast<int>(history.size())));
            static_cast<void>(m_book->undo(history[any].id));
        }
    } else {
        LEADBOOK_VERIFY(m_book->change(u"edit"_s, edits.next()));
    }
}

void RewindingTest::randomDays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RewindingTest::randomDays()
{
    QFETCH(unsigned, seed);
    constexpr int kDays = 40;
    RandomEdits edits(seed, kFirstDay);
    std::map<Day, Content> kept;
    for (int day = 0; day < kDays; ++day) {
        at(kFirstDay + day);
        for (int i = edits.below(6); i > 0; --i)
            doSomething(edits);
        kept[kFirstDay + day] = contentOf(*m_book);
    }
    QVERIFY(m_book->history().value().size() > 40);
    // Twenty of them, drawn; the last day is as it is.
    std::vector<Day> days;
    for (int day = 0; day < kDays; ++day)
        days.push_back(kFirstDay + day);
    std::ranges::shuffle(days, std::mt19937(seed));
    days.resize(20);
    const QByteArray before = m_book->contentHash().value();
    for (const Day day : days) {
        const Content past = copied(day);
        QCOMPARE(past.journal, kept[day].journal);
        QCOMPARE(past.hash, kept[day].hash);
    }
    QCOMPARE(m_book->contentHash().value(), before);
}

void RewindingTest::beforeTheFirstChange()
{
    const Content made = contentOf(*m_book);
    at(kFirstDay + 3);
    LEADBOOK_VERIFY(m_book->change(u"bulk"_s, [](Editor &editor) { return addCustomers(editor, 10); }));
    QCOMPARE(copied(kFirstDay + 2), made);
    QVERIFY(copied(kFirstDay + 3) != made);
}

void RewindingTest::bulkThere_data()
{
    QTest::addColumn<int>("undos");
    QTest::addColumn<int>("redos");
    QTest::newRow("inserted") << 0 << 0;
    QTest::newRow("taken back") << 1 << 0;
    QTest::newRow("brought again") << 1 << 1;
    QTest::newRow("taken back with an edit") << 2 << 0;
    QTest::newRow("both brought again") << 2 << 2;
}

/// Ranges of ids are walked back, too, with what was edited of their rows.
void RewindingTest::bulkThere()
{
    QFETCH(int, undos);
    QFETCH(int, redos);
    const Content made = contentOf(*m_book);
    at(kFirstDay + 1);
    std::int64_t first = 0;
    LEADBOOK_VERIFY(
        m_book->change(u"bulk"_s, [&first](Editor &editor) { return addCustomers(editor, 2500, &first); }));
    const Content inserted = contentOf(*m_book);
    at(kFirstDay + 2);
    LEADBOOK_VERIFY(m_book->change(
        u"cities"_s, [first](Editor &editor) { return setCities(editor, first, 800, 3, u"Wien"_s); }));
    const Content edited = contentOf(*m_book);
    at(kFirstDay + 3);
    for (int i = 0; i < undos; ++i)
        LEADBOOK_VERIFY(m_book->undo());
    for (int i = 0; i < redos; ++i)
        LEADBOOK_VERIFY(m_book->redo());
    QCOMPARE(copied(kFirstDay), made);
    QCOMPARE(copied(kFirstDay + 1), inserted);
    QCOMPARE(copied(kFirstDay + 2), edited);
}

/// What was written later counts as later, whatever the clock said.
void RewindingTest::clockSetBack()
{
    at(kFirstDay + 9);
    LEADBOOK_VERIFY(m_book->change(u"first"_s, [](Editor &editor) { return addCustomer(editor, u"one"_s); }));
    at(kFirstDay + 2);
    LEADBOOK_VERIFY(m_book->change(u"then"_s, [](Editor &editor) { return addCustomer(editor, u"two"_s); }));
    const Content both = contentOf(*m_book);
    at(kFirstDay + 5);
    LEADBOOK_VERIFY(
        m_book->change(u"last"_s, [](Editor &editor) { return addCustomer(editor, u"three"_s); }));
    QCOMPARE(copied(kFirstDay + 3), both);
}

void RewindingTest::cancelledLeavesNothing()
{
    LEADBOOK_VERIFY(m_book->change(u"bulk"_s, [](Editor &editor) { return addCustomers(editor, 100); }));
    Progress progress;
    progress.cancel();
    const QString path = file(u"past.leadbook"_s);
    QCOMPARE(errorOf(copyAsRecorded(m_book->handle(), path, 0, &progress)).code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList({u"past*"_s}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(RewindingTest)
#include "tst_rewinding.moc"
