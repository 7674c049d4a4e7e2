// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/questionnaire.h"
#include "support/loadedbook.h"
#include "workspace/recordfixture.h"
#include "workspace/surveys/churnreasons.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

constexpr int kPeople = 60;
constexpr int kLongAgo = 900; // days: churned by then
const QStringList kReasons{u"Price"_s, u"Service"_s, u"Moved away"_s};

struct Said
{
    Day day;
    QStringList reasons;
};

/// What a test wrote of a customer.
struct Written
{
    std::int64_t id = 0;
    bool isChurned = false;
    std::vector<Said> said;
    QStringList lostFor; ///< of each lost deal, until today
};

} // namespace

/// Why customers left, counted another way than it is done.
class ChurnReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void emptyBook();
    void silentOnesAreFew();
    void isCancelled();

private:
    static std::vector<Written> fill(LoadedBook &book, unsigned seed);
    static Status write(Editor &editor, unsigned seed, std::vector<Written> &people);
    static std::int64_t insert(Editor &editor, RecordTable table, std::vector<Cell> cells)
    {
        const auto id = editor.insert(table, cells);
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }
};

Status ChurnReasonsTest::write(Editor &editor, unsigned seed, std::vector<Written> &people)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](unsigned most) { return int(random() % (most + 1)); };
    const qlonglong survey = insert(editor, RecordTable::Questionnaire,
                                    {{"name", u"Why"_s}, {"kind", int(QuestionnaireKind::Churn)}});
    const qlonglong asked =
        insert(editor, RecordTable::Question,
               {{"questionnaire", survey}, {"position", 0}, {"kind", 2}, {"text", u"Why"_s}});
    const qlonglong other = insert(editor, RecordTable::Questionnaire, {{"name", u"Else"_s}, {"kind", 0}});
    const qlonglong elsewhere =
        insert(editor, RecordTable::Question,
               {{"questionnaire", other}, {"position", 0}, {"kind", 2}, {"text", u"Why"_s}});
    auto pipeline = editor.prepare("SELECT id FROM pipeline");
    LEADBOOK_TRY(pipeline);
    LEADBOOK_TRY(pipeline->step());
    const qlonglong first = pipeline->integer(0);
    pipeline->reset();
    for (int i = 0; i < kPeople; ++i) {
        Written &person = people.emplace_back();
        person.id = insert(editor, RecordTable::Customer, {{"name", u"P%1"_s.arg(i)}});
        person.isChurned = upTo(1) == 0;
        const Cell customer{"customer", qlonglong{person.id}};
        insert(editor, RecordTable::Purchase,
               {customer, {"day", kToday.number() - (person.isChurned ? kLongAgo : 5)}, {"amount", 90'000}});
        for (int n = upTo(2); n > 0; --n) {
            const bool counts = upTo(3) != 0;
            Said said{kToday - upTo(40) + 10, {}}; // some are to come
            for (const QString &reason : kReasons) {
                if (upTo(1) == 0)
                    said.reasons << reason;
            }
            const qlonglong response =
                insert(editor, RecordTable::SurveyResponse,
                       {customer, {"questionnaire", counts ? survey : other}, {"day", said.day.number()}});
            insert(editor, RecordTable::SurveyAnswer,
                   {customer,
                    {"kind", u"Why"_s},
                    {"day", said.day.number()},
                    {"response", response},
                    {"question", counts ? asked : elsewhere},
                    {"answer", said.reasons.isEmpty() ? QVariant(u"Other words"_s)
                                                      : QVariant(said.reasons.join(u'\n'))}});
            if (said.reasons.isEmpty())
                said.reasons << u"Other words"_s;
            if (counts)
                person.said.push_back(said);
        }
        for (int n = upTo(2); n > 0; --n) {
            const int outcome = upTo(2); // open, won, lost
            const bool isToCome = upTo(4) == 0;
            const QString reason = kReasons[upTo(2)];
            insert(
                editor, RecordTable::Deal,
                {customer,
                 {"pipeline", first},
                 {"outcome", outcome},
                 {"closed_day", outcome == 0 ? QVariant() : QVariant(kToday.number() + (isToCome ? 9 : -9))},
                 {"lost_reason", reason}});
            if (outcome == 2 && !isToCome)
                person.lostFor << reason;
        }
    }
    return {};
}

std::vector<Written> ChurnReasonsTest::fill(LoadedBook &book, unsigned seed)
{
    std::vector<Written> people;
    book.change([&](Editor &editor) { return write(editor, seed, people); });
    return people;
}

void ChurnReasonsTest::counts_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ChurnReasonsTest::counts()
{
    QFETCH(unsigned, seed);
    LoadedBook book(kToday);
    const auto people = fill(book, seed);
    const ViewPtr view = book.load();
    const auto found = churnReasons(book.path(), *view, Progress());
    QVERIFY(found);
    std::map<QString, std::pair<std::int64_t, std::int64_t>> expected;
    std::int64_t churned = 0;
    std::int64_t answered = 0;
    std::int64_t asked = 0;
    for (const Written &person : people) {
        // The newest that is not to come; of one day the one written last.
        const Said *newest = nullptr;
        for (const Said &said : person.said) {
            if (said.day <= kToday && (newest == nullptr || said.day >= newest->day))
                newest = &said;
        }
        churned += person.isChurned ? 1 : 0;
        answered += newest != nullptr ? 1 : 0;
        asked += newest != nullptr && person.isChurned ? 1 : 0;
        for (const QString &reason : newest == nullptr ? QStringList() : newest->reasons)
            ++expected[reason].first;
        for (const QString &reason : person.isChurned ? person.lostFor : QStringList())
            ++expected[reason].second;
    }
    QCOMPARE(found->churned, churned);
    QCOMPARE(found->answered, answered);
    QCOMPARE(found->asked, asked);
    QVERIFY(churned > 0 && asked > 0 && asked < answered);
    std::map<QString, std::pair<std::int64_t, std::int64_t>> counted;
    for (const ChurnReason &reason : found->reasons)
        counted[reason.reason] = {reason.answers, reason.lostDeals};
    QCOMPARE(counted, expected);
    // The most answered first; and each count is that of the people listed for it.
    QVERIFY(std::ranges::is_sorted(found->reasons, std::ranges::greater(), &ChurnReason::answers));
    std::set<std::int64_t> listed;
    for (const LostCustomer &lost : found->customers)
        QVERIFY(listed.insert(lost.customer).second);
    for (const ChurnReason &reason : found->reasons) {
        const auto said = std::ranges::count_if(found->customers, [&](const LostCustomer &lost) {
            return lost.reasons.split(u'\n').contains(reason.reason);
        });
        QCOMPARE(said, reason.answers);
    }
}

void ChurnReasonsTest::emptyBook()
{
    LoadedBook book(kToday);
    const ViewPtr view = book.load();
    const auto found = churnReasons(book.path(), *view, Progress());
    QVERIFY(found);
    QCOMPARE(found->churned + found->answered + found->asked, 0);
    QVERIFY(found->reasons.empty() && found->customers.empty());
}

/// Of those of whom nothing is known some are shown, and all are counted.
void ChurnReasonsTest::silentOnesAreFew()
{
    constexpr int kMany = int(kSilentShown) + 20;
    LoadedBook book(kToday);
    book.change([](Editor &editor) -> Status {
        std::int64_t first = 0;
        LEADBOOK_TRY(addCustomers(editor, kMany, &first));
        for (int i = 0; i < kMany; ++i)
            insert(editor, RecordTable::Purchase,
                   {{"customer", qlonglong{first + i}},
                    {"day", kToday.number() - kLongAgo},
                    {"amount", 10'000}});
        return {};
    });
    const ViewPtr view = book.load();
    const auto found = churnReasons(book.path(), *view, Progress());
    QVERIFY(found);
    QCOMPARE(found->churned, kMany);
    QCOMPARE(found->customers.size(), kSilentShown);
}

void ChurnReasonsTest::isCancelled()
{
    LoadedBook book(kToday);
    fill(book, 1);
    const ViewPtr view = book.load();
    Progress progress;
    progress.cancel();
    const auto found = churnReasons(book.path(), *view, progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ChurnReasonsTest)
#include "tst_churnreasons.moc"
