// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/openworkspace.h"
#include "workspace/gradelogfixture.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <span>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 183;
constexpr std::size_t kTogether = 4;

/// An input with values at which bands may begin.
struct Input
{
    const char *key;
    double low;
    double high;
    bool moves = true; ///< false: it has no day
};

/// Every way in which an input may be made.
constexpr std::array kInputs{
    Input{"need", 1, 3},
    Input{"value", 1'000, 200'000},
    Input{"stage", 1, 5},
    Input{"openDeals", 1, 2},
    Input{"openValue", 1'000, 100'000},
    Input{"orders", 1, 6},
    Input{"revenue", 100, 100'000},
    Input{"r", 2, 5},
    Input{"f", 2, 5},
    Input{"m", 2, 5},
    Input{"potential", 1'000, 100'000, false},
    Input{"contactDays30", 1, 3},
    Input{"contactDays90", 1, 4},
    Input{"count(interaction, 7)", 1, 2},
    Input{"count(interaction, 45)", 1, 4},
    Input{"count(reply, 180)", 1, 2},
    Input{"count(call + visit, 365)", 1, 4},
    Input{"days(contact, 200)", 1, 5},
    Input{"days(interaction, 1)", 1, 1},
    Input{"days(purchase, 300)", 1, 2},
    Input{"count(purchase, 365)", 1, 3},
    Input{"count(purchase, 45)", 1, 2},
    Input{"sum(purchase, 180)", 100, 20'000},
    Input{"sum(purchase, 7)", 100, 20'000},
    Input{"count(contact, 90)~14", 0.1, 2},
    Input{"days(interaction, 180)~3.5", 0.01, 1},
    Input{"count(purchase, 365)~60", 0.05, 2},
    Input{"days(purchase, 3650)~400", 0.1, 3},
    Input{"age(lastContact)", 0, 200},
    Input{"age(lastPurchase)", 0, 500},
    Input{"age(firstPurchase)", 0, 700},
    Input{"ordersInYear", 1, 3},
    Input{"averageOrder", 100, 20'000},
    Input{"where(lifeCycle = churned)", 1, 1},
    Input{"where(lifeCycle in (initial, growth) and firstPurchase < -2m)", 1, 1},
    Input{"age(created)", -20, 400},
    Input{"age(nextActionDay)", -20, 100},
    Input{"age(extra.Signed)", -30, 300},
    Input{"extra.Size", 1, 10, false},
    Input{"score(NPS)", 1, 10},
    Input{"score(csat)", 1, 5},
    Input{"where(hasDeal(outcome = open))", 1, 1},
    Input{"where(hasDeal(closed > -60d and outcome = won))", 1, 1},
    Input{"where(hasDeal(opened >= -2m))", 1, 1},
    Input{"where(bought(date > -3m and amount > 500))", 1, 1},
    Input{"where(not contacted(date >= -40d))", 1, 1},
    Input{"where(answered(kind = NPS and score >= 9 and date > -1m))", 1, 1},
    Input{"where(lastContact <= -1m or lastPurchase < -2w)", 1, 1},
    Input{"where(created > -3m)", 1, 1},
    Input{"where(nextActionDay < +10d)", 1, 1},
    Input{"where(extra.Signed <= -30d)", 1, 1},
    Input{"where(interaction = low and value > 1000)", 1, 1},
    Input{"where(rfm = Champions or r >= 4)", 1, 1},
    Input{"where(stage = Proposal or need = clear)", 1, 1},
    Input{"where(contactDays30 = 0 and contactDays90 > 0)", 1, 1},
};

/// Adds what the generator does not: answers, tasks, fields of one's own, orders of several lines, returns.
Status addRest(Editor &editor, QRandomGenerator &random)
{
    RowWriter rows(editor);
    const auto at = [&random](int from, int to) { return kLogToday.number() - random.bounded(from, to); };
    rows.add(RecordTable::CustomField,
             {{"entity", u"customer"_s}, {"slot", 1}, {"name", u"Size"_s}, {"type", u"real"_s}});
    rows.add(RecordTable::CustomField,
             {{"entity", u"customer"_s}, {"slot", 2}, {"name", u"Signed"_s}, {"type", u"day"_s}});
    for (const std::int64_t id : rows.ask("SELECT id FROM customer ORDER BY id")) {
        const qlonglong customer = id;
        LEADBOOK_TRY(editor.update(RecordTable::Customer, id, std::array{Cell{"created_day", at(0, 500)}}));
        for (int i = random.bounded(3); i > 0; --i)
            rows.add(RecordTable::SurveyAnswer, {{"customer", customer},
                                                 {"kind", random.bounded(2) == 0 ? u"NPS"_s : u"CSAT"_s},
                                                 {"score", random.bounded(11)},
                                                 {"day", at(-5, 260)}});
        for (int i = random.bounded(3); i > 0; --i)
            rows.add(RecordTable::Need,
                     {{"customer", customer}, {"day", at(0, 260)}, {"level", random.bounded(1, 4)}});
        if (random.bounded(3) == 0)
            rows.add(RecordTable::Task,
                     {{"customer", customer}, {"title", u"Call"_s}, {"due_day", at(-40, 200)}});
        const std::vector<Cell> own{{"x001", double(random.bounded(12))}, {"x002", at(-60, 400)}};
        LEADBOOK_TRY(editor.insertWithId(RecordTable::CustomerExtra, id, own));
        const qlonglong order =
            rows.add(RecordTable::SalesOrder, {{"customer", customer}, {"number", u"o"_s}});
        for (int i = random.bounded(4); i > 0; --i)
            rows.add(RecordTable::Purchase,
                     {{"customer", customer},
                      {"sales_order", order},
                      {"day", at(0, 560)},
                      {"amount", qlonglong{random.bounded(-3'000, 9'000)} * Money::kScale}});
    }
    return rows.status();
}

/// A scheme of @p inputs inputs, by chance.
QByteArray schemeOf(QRandomGenerator &random, std::span<const Input> inputs)
{
    QStringList criteria;
    for (const Input &input : inputs) {
        QString key = QString::fromLatin1(input.key);
        QString fades;
        if (const qsizetype mark = key.indexOf(u")~"); mark > 0) {
            fades = u",\"halfLife\":"_s + key.sliced(mark + 2);
            key.truncate(mark + 1);
        }
        QString bands = u"{\"from\":%1,\"points\":10}"_s.arg(input.high);
        if (input.high > input.low) {
            const double between = input.low + (input.high - input.low) * random.bounded(1.0);
            for (const double from : {between, input.low})
                bands += u",{\"from\":%1,\"points\":%2}"_s.arg(from).arg(from == between ? 7 : 3);
        }
        criteria << u"{\"label\":\"x%1\",\"field\":\"%2\",\"unknown\":1,\"bands\":[%3,{\"points\":0}]%4}"_s
                        .arg(criteria.size())
                        .arg(QString(key).replace(u'"', u"\\\""_s), bands, fades);
    }
    QStringList cutoffs;
    for (int points = static_cast<int>(10 * inputs.size()); points > 0; points -= 2)
        cutoffs << u"{\"grade\":\"G%1\",\"from\":%1}"_s.arg(points);
    return u"{\"name\":\"g\",\"criteria\":[%1],\"cutoffs\":[%2],\"rest\":\"G0\"}"_s
        .arg(criteria.join(u','), cutoffs.join(u','))
        .toUtf8();
}

/// Draws @p count of all inputs.
std::vector<Input> drawn(QRandomGenerator &random, int count)
{
    std::vector<Input> inputs;
    for (int i = 0; i < count; ++i)
        inputs.push_back(kInputs[static_cast<std::size_t>(random.bounded(static_cast<int>(kInputs.size())))]);
    return inputs;
}

} // namespace

/// Day by day the log replays to what grading afresh gives, whatever a scheme is made of.
class GradeLogDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInput_data();
    void everyInput();
    void causesAreNamed_data();
    void causesAreNamed();
    void randomSchemes_data();
    void randomSchemes();
    void valueTiers();

private:
    void compare(const std::vector<Book::Work> &works);

    GradeLog m_log; ///< of the last comparison
};

void GradeLogDaysTest::compare(const std::vector<Book::Work> &works)
{
    LoadedBook book(kLogToday);
    book.generate(80);
    book.change([](Editor &editor) {
        QRandomGenerator random(7);
        return addRest(editor, random);
    });
    for (const Book::Work &work : works)
        book.change(work);
    const ViewPtr view = book.load();
    const Day from = kLogToday - kDays;
    m_log = logOf(book, *view, {from, kLogToday, {}});
    QVERIFY(!m_log.movements.empty());
    for (Day day = from; day <= kLogToday; day = day + 1)
        QCOMPARE(differenceOn(book, *view, m_log, day), QString());
}

void GradeLogDaysTest::everyInput_data()
{
    QTest::addColumn<std::size_t>("first");
    for (std::size_t first = 0; first < kInputs.size(); first += kTogether)
        QTest::newRow(kInputs[first].key) << first;
}

/// Some at a time; each moves a grade, or nothing would be compared.
void GradeLogDaysTest::everyInput()
{
    QFETCH(std::size_t, first);
    QRandomGenerator random(static_cast<quint32>(first) + 1);
    const auto inputs = std::span(kInputs).subspan(first, std::min(kTogether, kInputs.size() - first));
    const QByteArray scheme = schemeOf(random, inputs);
    QVERIFY2(GradeScheme::fromJson(scheme), scheme.constData());
    compare({useJson(scheme)});
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const bool moved = std::ranges::any_of(m_log.movements, [i](const GradeMovement &movement) {
            return std::ranges::find(movement.shifts, i, &GradeShift::criterion) != movement.shifts.end();
        });
        QVERIFY2(moved == inputs[i].moves, inputs[i].key);
    }
}

void GradeLogDaysTest::causesAreNamed_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<GradeCause>("cause");
    const auto add = [](const char *key, double most, GradeCause cause) {
        QTest::newRow(key) << Input{key, 1, most} << cause;
    };
    add("score(NPS)", 10, GradeCause::Survey);
    add("where(answered(kind = NPS and score >= 9 and date > -1m))", 1, GradeCause::Survey);
    add("where(hasDeal(closed > -60d and outcome = won))", 1, GradeCause::Deal);
    add("where(hasDeal(opened >= -2m))", 1, GradeCause::Deal);
    add("where(bought(date > -3m and amount > 500))", 1, GradeCause::Purchase);
    add("where(not contacted(date >= -40d))", 1, GradeCause::Contact);
}

/// What happened on a day is what moved the grade on it, and else it was time.
void GradeLogDaysTest::causesAreNamed()
{
    QFETCH(Input, input);
    QFETCH(GradeCause, cause);
    QRandomGenerator random(5);
    compare({useJson(schemeOf(random, std::span(&input, 1)))});
    std::size_t named = 0;
    for (const GradeMovement &movement : m_log.movements) {
        QVERIFY2(movement.cause == cause || movement.cause == GradeCause::TimePassed,
                 gradeCauseKey(movement.cause).data());
        named += movement.cause == cause ? 1 : 0;
    }
    QVERIFY(named > 0);
}

void GradeLogDaysTest::randomSchemes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

/// Of several inputs, and others from some day on.
void GradeLogDaysTest::randomSchemes()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QByteArray first = schemeOf(random, drawn(random, 4));
    const QByteArray second = schemeOf(random, drawn(random, 3));
    QVERIFY2(GradeScheme::fromJson(first), first.constData());
    compare({useJson(first), useScheme("grading", u"g"_s, second, kLogToday - random.bounded(1, kDays))});
}

void GradeLogDaysTest::valueTiers()
{
    const GradeScheme scheme = shippedGradeScheme(u"value"_s).value();
    compare({useScheme("grading", scheme.name, scheme.toJson(), kLogToday - 800)});
}

QTEST_GUILESS_MAIN(GradeLogDaysTest)
#include "tst_gradelogdays.moc"
