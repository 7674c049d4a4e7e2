// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/duplicatepeople.h"
#include "workspace/duplicates/duplicatesweep.h"

#include <QTest>

#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 10'000;
constexpr int kPairs = 1'000;
constexpr int kDecoys = 500;
constexpr double kPrecision = 0.95;
constexpr double kRecall = 0.90;

double share(std::size_t part, std::size_t of)
{
    return of == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(of);
}

/// Proposals against what is known.
struct Judgement
{
    std::size_t right = 0;
    std::size_t wrong = 0;
    std::size_t missed = 0;
    std::size_t wrongHomonyms = 0;
    std::size_t wrongSwitchboards = 0;
    std::map<std::string, std::pair<int, int>> byChange; ///< found, of
    std::array<std::pair<int, int>, 10> byConfidence{};  ///< right, of

    double precision() const { return share(right, right + wrong); }
    double recall() const { return share(right, right + missed); }
};

Judgement judge(const DuplicatePeople &people, const DuplicateResult &result)
{
    Judgement judgement;
    std::set<DuplicatePeople::Pair> found;
    for (const DuplicatePair &pair : result.pairs) {
        const DuplicatePeople::Pair rows = std::minmax(pair.a, pair.b);
        const bool isRight = people.pairs().contains(rows);
        found.insert(rows);
        ++(isRight ? judgement.right : judgement.wrong);
        const auto either = [&](auto test) { return test(rows.first) || test(rows.second); };
        if (!isRight && either([&](Row row) { return people.isHomonym(row); }))
            ++judgement.wrongHomonyms;
        if (!isRight && either([&](Row row) { return people.isSwitchboard(row); }))
            ++judgement.wrongSwitchboards;
        auto &band = judgement.byConfidence[std::min<std::size_t>(9, std::size_t(pair.confidence * 10))];
        band.first += isRight ? 1 : 0;
        ++band.second;
    }
    for (const DuplicatePeople::Pair &pair : people.pairs()) {
        auto &change = judgement.byChange[people.changes(pair)];
        const bool isFound = found.contains(pair);
        change.first += isFound ? 1 : 0;
        ++change.second;
        judgement.missed += isFound ? 0 : 1;
    }
    return judgement;
}

void print(const Judgement &judgement, std::size_t people)
{
    const std::size_t all = people * (people - 1) / 2;
    const std::size_t rest = all - judgement.right - judgement.wrong - judgement.missed;
    qInfo("                 proposed  not proposed");
    qInfo("the same       %10zu %13zu", judgement.right, judgement.missed);
    qInfo("not the same   %10zu %13zu", judgement.wrong, rest);
    qInfo("precision %.4f, recall %.4f; of the wrong ones %zu with a homonym, %zu with a switchboard",
          judgement.precision(), judgement.recall(), judgement.wrongHomonyms, judgement.wrongSwitchboards);
    for (const auto &[change, counts] : judgement.byChange)
        qInfo("  %-22s %4d of %4d", change.c_str(), counts.first, counts.second);
    for (std::size_t i = 0; i < judgement.byConfidence.size(); ++i) {
        const auto &[right, of] = judgement.byConfidence[i];
        if (of != 0)
            qInfo("  confidence %.1f-%.1f: %4d of %4d are the same", double(i) / 10, double(i + 1) / 10,
                  right, of);
    }
}

} // namespace

/// Proposals on people whose duplicates are known. The weights were found with the seeds 1 to 5; the others
/// were never looked at before they were settled.
class DuplicateJudgedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customers_data() { seeds(); }
    void customers();
    void contacts_data() { seeds(); }
    void contacts();

private:
    static void seeds();
    static void judgeKind(DuplicateKind kind);
};

void DuplicateJudgedTest::seeds()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2})
        QTest::addRow("tuned on %llu", static_cast<unsigned long long>(seed)) << seed;
    for (const quint64 seed : {71'001, 71'002, 71'003})
        QTest::addRow("judged %llu", static_cast<unsigned long long>(seed)) << seed;
}

void DuplicateJudgedTest::judgeKind(DuplicateKind kind)
{
    QFETCH(quint64, seed);
    const DuplicatePeople people(seed, kPeople, kPairs, kDecoys, kDecoys);
    const ViewPtr view = people.view();
    QVERIFY(view);
    DuplicateOptions options;
    options.kind = kind;
    const DuplicateResult result = findDuplicates(*view, options, {}, Progress());
    const Judgement judgement = judge(people, result);
    print(judgement, people.people().size());
    QVERIFY(judgement.precision() >= kPrecision);
    QVERIFY(judgement.recall() >= kRecall);
    // A pair that is called certain is merged with many others at once.
    const auto &[right, of] = judgement.byConfidence.back();
    QVERIFY(right * 100 >= of * 98);
}

void DuplicateJudgedTest::customers()
{
    judgeKind(DuplicateKind::Customers);
}

void DuplicateJudgedTest::contacts()
{
    judgeKind(DuplicateKind::Contacts);
}

QTEST_GUILESS_MAIN(DuplicateJudgedTest)
#include "tst_duplicatejudged.moc"
