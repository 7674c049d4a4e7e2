// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/openworkspace.h"
#include "workspace/gradelogfixture.h"
#include "workspace/grading/overridework.h"
#include "workspace/schemewriting.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QVariant at(int daysAgo)
{
    return kLogToday.number() - daysAgo;
}

/// "120 days ago D>C 0>25 deal: 1 -1>0" for each movement of the log.
QStringList told(const GradeLog &log)
{
    QStringList lines;
    for (const GradeMovement &movement : log.movements) {
        const std::string_view cause = gradeCauseKey(movement.cause);
        QString line = u"%1 %2>%3 %4>%5 %6"_s.arg(kLogToday - movement.day)
                           .arg(log.grades[movement.from], log.grades[movement.to])
                           .arg(double(movement.before))
                           .arg(double(movement.after))
                           .arg(QLatin1StringView(cause.data(), static_cast<qsizetype>(cause.size())));
        for (const GradeShift &shift : movement.shifts)
            line += u" [%1: %2>%3]"_s.arg(shift.criterion)
                        .arg(shift.before ? static_cast<int>(*shift.before) : -1)
                        .arg(shift.after ? static_cast<int>(*shift.after) : -1);
        lines << line;
    }
    return lines;
}

/// A customer with a past of every kind.
Status addPast(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
    for (const int daysAgo : {200, 198, 196, 20})
        rows.add(RecordTable::Interaction,
                 {{"customer", customer}, {"kind", 0}, {"day", at(daysAgo)}, {"answered", 1}});
    for (const auto &[daysAgo, level] : {std::pair(150, 2), std::pair(140, 3)})
        rows.add(RecordTable::Need, {{"customer", customer}, {"day", at(daysAgo)}, {"level", level}});
    rows.add(RecordTable::Purchase,
             {{"customer", customer}, {"day", at(400)}, {"amount", qlonglong{120'000} * Money::kScale}});
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto deal =
        rows.add(RecordTable::Deal, {{"customer", customer},
                                     {"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").at(0)}},
                                     {"stage", qlonglong{stages.at(4)}},
                                     {"amount", qlonglong{30'000} * Money::kScale},
                                     {"opened_day", at(90)}});
    rows.add(RecordTable::StageChange,
             {{"deal", qlonglong{deal}}, {"stage", qlonglong{stages.at(4)}}, {"day", at(85)}});
    return rows.status();
}

Book::Work useShipped(const QString &key, int daysAgo)
{
    const GradeScheme scheme = shippedGradeScheme(key).value();
    return useScheme("grading", scheme.name, scheme.toJson(), kLogToday - daysAgo);
}

/// A scheme on an input that nothing is known of.
Book::Work useUnheardOf(int daysAgo)
{
    return useScheme("grading", u"g"_s,
                     R"({"name":"g","criteria":[{"label":"x","field":"contactDays30","bands":[
        {"from":1,"points":10},{"points":0}]},{"label":"y","field":"unheardOf","bands":[{"points":0}]}],
        "cutoffs":[{"grade":"A","from":10}],"rest":"B"})"_ba,
                     kLogToday - daysAgo);
}

using Works = std::vector<Book::Work>;

} // namespace

Q_DECLARE_METATYPE(Works)

/// The dated log of movements of grades.
class GradeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causes();
    void leavesTheYear_data();
    void leavesTheYear();
    void replaysToFresh_data();
    void replaysToFresh();
    void oneCustomerAsAmongAll();
    void byHand();
    void otherRules();
    void firstDayOfNewRules();
    void schemeVersions();
    void savedSchemeUsedLater();
    void endsAsShown();
    void cancelled();
    void neverWrites();
};

void GradeLogTest::causes()
{
    LoadedBook book(kLogToday);
    book.change(&addPast);
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 500, kLogToday, {}});
    QCOMPARE(log.grades, QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(told(log), QStringList({
                            u"400 D>C 0>25 purchase [1: -1>0]"_s,
                            u"140 C>B 55>75 need [0: 1>0]"_s,
                        }));
}

void GradeLogTest::leavesTheYear_data()
{
    QTest::addColumn<QString>("bought");
    QTest::addColumn<QString>("left"); // the first day on which it is not within twelve months
    QTest::newRow("any day") << u"2025-03-12"_s << u"2026-03-12"_s;
    QTest::newRow("before a leap day") << u"2024-02-28"_s << u"2025-02-28"_s;
    QTest::newRow("a leap day") << u"2024-02-29"_s << u"2025-03-01"_s;
    QTest::newRow("before a year with a leap day") << u"2023-02-28"_s << u"2024-02-28"_s;
    QTest::newRow("end of a month") << u"2025-08-31"_s << u"2026-08-31"_s;
}

void GradeLogTest::leavesTheYear()
{
    QFETCH(QString, bought);
    QFETCH(QString, left);
    LoadedBook book(kLogToday);
    const Day day = Day::fromIso(bought).value();
    book.change([day](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto id = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
        rows.add(RecordTable::Purchase,
                 {{"customer", id}, {"day", day.number()}, {"amount", qlonglong{120'000} * Money::kScale}});
        return rows.status();
    });
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {day - 1, kLogToday, {}});
    QCOMPARE(log.movements.size(), std::size_t(2));
    QCOMPARE(log.movements[0].day, day);
    QCOMPARE(log.movements[1].day.toIso(), left);
    QCOMPARE(int(log.movements[1].cause), int(GradeCause::TimePassed));
    for (const Day near : {log.movements[1].day - 1, log.movements[1].day})
        QCOMPARE(differenceOn(book, *view, log, near), QString());
}

void GradeLogTest::replaysToFresh_data()
{
    QTest::addColumn<Works>("works");
    QTest::newRow("shipped") << Works{};
    QTest::newRow("software") << Works{useShipped(u"software"_s, 800)};
    QTest::newRow("intent, counts of kinds") << Works{useShipped(u"intent"_s, 800)};
    QTest::newRow("value tiers") << Works{useShipped(u"value"_s, 800)};
    QTest::newRow("three versions") << Works{useShipped(u"software"_s, 300), useShipped(u"intent"_s, 200),
                                             useShipped(u"default"_s, 100)};
    QTest::newRow("an input that nothing is known of") << Works{useUnheardOf(800)};
    QTest::newRow("by hand") << Works{[](Editor &editor) -> Status {
        RowWriter rows(editor);
        int turn = 0;
        for (const std::int64_t id : rows.ask("SELECT id FROM customer ORDER BY id LIMIT 60")) {
            const int since = 20 + turn * 7;
            rows.add(RecordTable::GradeOverride, {{"customer", qlonglong{id}},
                                                  {"grade", turn % 3 == 0 ? u"A"_s : u"C"_s},
                                                  {"reason", u"r"_s},
                                                  {"since_day", at(since)},
                                                  {"until_day", at(since - 20 + turn % 5)}});
            ++turn;
        }
        return rows.status();
    }};
    QTest::newRow("counts of 30 and 60 days, a filter") << Works{useJson(R"json({"name":"g","criteria":[
        {"label":"x","field":"count(call, 30)","bands":[{"from":1,"points":10},{"points":0}]},
        {"label":"y","field":"count(interaction, 60)","bands":[{"from":2,"points":10},{"points":0}]},
        {"label":"z","field":"where(hasDeal(outcome = open))","bands":[{"from":1,"points":10},{"points":0}]}],
        "cutoffs":[{"grade":"A","from":20},{"grade":"B","from":10}],"rest":"C"})json"_ba)};
    QTest::newRow("counts of 30 and 90 days alone") << Works{useJson(R"json({"name":"g","criteria":[
        {"label":"x","field":"count(interaction, 30)","bands":[{"from":2,"points":10},{"from":1,"points":5},
         {"points":0}]},
        {"label":"y","field":"days(contact, 90)","bands":[{"from":1,"points":10},{"points":0}]}],
        "cutoffs":[{"grade":"A","from":20},{"grade":"B","from":10}],"rest":"C"})json"_ba)};
    QTest::newRow("what fades, ages, orders and sums") << Works{useJson(R"json({"name":"g","criteria":[
        {"label":"x","field":"count(contact, 90)","halfLife":20,
         "bands":[{"from":1.5,"points":10},{"from":0.5,"points":5},{"points":0}]},
        {"label":"y","field":"age(lastContact)","better":"less",
         "bands":[{"from":60,"points":0},{"points":10}]},
        {"label":"z","field":"orders","bands":[{"from":2,"points":10},{"points":0}]},
        {"label":"s","field":"sum(purchase, 200)","bands":[{"from":1000,"points":10},{"points":0}]}],
        "cutoffs":[{"grade":"A","from":25},{"grade":"B","from":10}],"rest":"C"})json"_ba)};
}

void GradeLogTest::replaysToFresh()
{
    QFETCH(Works, works);
    LoadedBook book(kLogToday);
    book.generate(400);
    for (const Book::Work &work : works)
        book.change(work);
    const ViewPtr view = book.load();
    const auto ends = monthEnds(kLogToday, 18);
    const GradeLog log = logOf(book, *view, {ends.front(), kLogToday, {}});
    QVERIFY(!log.movements.empty());
    for (const Day day : ends)
        QCOMPARE(differenceOn(book, *view, log, day), QString());
    QVERIFY(std::ranges::is_sorted(log.movements, {}, &GradeMovement::day));
    for (const GradeMovement &movement : log.movements)
        QVERIFY(movement.from != movement.to);
}

void GradeLogTest::oneCustomerAsAmongAll()
{
    LoadedBook book(kLogToday);
    book.generate(60);
    const ViewPtr view = book.load();
    const Day from = kLogToday - 400;
    const GradeLog all = logOf(book, *view, {from, kLogToday, {}});
    std::size_t sum = 0;
    for (Row row = 0; row < 60; ++row) {
        const GradeLog one = logOf(book, *view, {from, kLogToday, row});
        GradeLog part = all;
        std::erase_if(part.movements, [row](const GradeMovement &m) { return m.customer != row; });
        QCOMPARE(told(one), told(part));
        QCOMPARE(one.start.front(), all.start[row]);
        sum += one.movements.size();
    }
    QCOMPARE(sum, all.movements.size());
}

void GradeLogTest::byHand()
{
    LoadedBook book(kLogToday);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto id = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
        const auto set = [&](const QString &grade, int since, int until) {
            rows.add(RecordTable::GradeOverride, {{"customer", id},
                                                  {"grade", grade},
                                                  {"reason", u"r"_s},
                                                  {"since_day", at(since)},
                                                  {"until_day", at(until)}});
        };
        set(u"A"_s, 50, 41);
        set(u"B"_s, 45, 43); // the later one while it holds
        set(u"no such grade"_s, 30, 20);
        return rows.status();
    });
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 60, kLogToday, {}});
    QCOMPARE(told(log), QStringList({u"50 D>A 0>0 byHand"_s, u"45 A>B 0>0 byHand"_s, u"42 B>A 0>0 byHand"_s,
                                     u"40 A>D 0>0 rulesAgain"_s}));
    QCOMPARE(view->snapshot->overrides[log.movements[1].event].grade, std::string("B"));
    QCOMPARE(view->snapshot->overrides[log.movements[3].event].grade, std::string("A"));
}

void GradeLogTest::otherRules()
{
    LoadedBook book(kLogToday);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto id = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
        rows.add(RecordTable::Need, {{"customer", id}, {"day", at(100)}, {"level", 3}});
        return rows.status();
    });
    book.change(useScheme("grading", u"need"_s,
                          R"({"name":"need","criteria":[{"label":"Need","field":"need","bands":[
        {"from":3,"points":10},{"points":0}]}],"cutoffs":[{"grade":"yes","from":10}],"rest":"no"})"_ba,
                          kLogToday - 30));
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 120, kLogToday, {}});
    QCOMPARE(log.grades.first(2), QStringList({u"yes"_s, u"no"_s}));
    QCOMPARE(told(log), QStringList({u"100 D>C 0>40 need [0: -1>0]"_s, u"30 C>yes 40>10 scheme"_s}));
    QCOMPARE(log.schemes[log.movements[1].scheme].version, 1);
}

/// What happened on the first day of new rules is not put down to them.
void GradeLogTest::firstDayOfNewRules()
{
    LoadedBook book(kLogToday);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto id = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
        rows.add(RecordTable::Need, {{"customer", id}, {"day", at(30)}, {"level", 3}});
        rows.add(RecordTable::Purchase,
                 {{"customer", id}, {"day", at(0)}, {"amount", qlonglong{120'000} * Money::kScale}});
        return rows.status();
    });
    book.change(useShipped(u"default"_s, 30));
    book.change(useShipped(u"intent"_s, 0));
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 40, kLogToday, {}});
    const QStringList lines = told(log);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], u"30 D>C 0>40 need [0: -1>0]"_s);
    QCOMPARE(lines[1], u"0 C>B 40>65 purchase [1: -1>0]"_s);
    QVERIFY2(lines[2].startsWith(u"0 B>") && lines[2].endsWith(u" scheme"), qPrintable(lines[2]));
    for (const Day day : {kLogToday - 30, kLogToday - 1, kLogToday})
        QCOMPARE(differenceOn(book, *view, log, day), QString());
}

void GradeLogTest::schemeVersions()
{
    LoadedBook book(kLogToday);
    book.generate(60);
    for (const int daysAgo : {300, 90, 90, 10})
        book.change(useShipped(daysAgo == 10 ? u"default"_s : u"software"_s, daysAgo));
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 1, kLogToday, {}});
    QList<int> versions;
    for (const SchemeVersion &version : log.schemes)
        versions << version.version;
    QCOMPARE(versions, QList<int>({0, 1, 3, 4})); // of two that began on one day the later one
    QCOMPARE(log.schemes.back().scheme, view->settings->grading);
    QCOMPARE(versionOn(log.schemes, kLogToday - 301), std::size_t(0));
    QCOMPARE(versionOn(log.schemes, kLogToday - 300), std::size_t(1));
    QCOMPARE(versionOn(log.schemes, kLogToday), std::size_t(3));
}

/// A version that was saved and put to use only after later ones were: days tell the order.
void GradeLogTest::savedSchemeUsedLater()
{
    LoadedBook book(kLogToday);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto add = [&rows](const char *key, int version, const QVariant &since, int inUse) {
            rows.add(
                RecordTable::Scheme,
                {{"kind", u"grading"_s},
                 {"name", QString::fromLatin1(key)},
                 {"version", version},
                 {"definition", QString::fromUtf8(shippedGradeScheme(QString::fromLatin1(key))->toJson())},
                 {"in_use", inUse},
                 {"since_day", since}});
        };
        add("default", 1, at(300), 0);
        add("software", 2, at(10), 1); // waited
        add("intent", 3, at(100), 0);
        add("manufacturer", 4, {}, 0); // never used
        return rows.status();
    });
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 1, kLogToday, {}});
    QList<int> versions;
    for (const SchemeVersion &version : log.schemes)
        versions << version.version;
    QCOMPARE(versions, QList<int>({0, 1, 3, 2}));
    QCOMPARE(log.schemes.back().scheme, view->settings->grading);
}

/// What is dated in the future moves the view of today at once; the log ends as the view does.
void GradeLogTest::endsAsShown()
{
    LoadedBook book(kLogToday);
    book.change([](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto id = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
        rows.add(RecordTable::Need, {{"customer", id}, {"day", at(-7)}, {"level", 3}});
        return rows.status();
    });
    const ViewPtr view = book.load();
    const GradeLog log = logOf(book, *view, {kLogToday - 10, kLogToday, {}});
    QCOMPARE(told(log), QStringList(u"0 D>C 0>40 other [0: -1>0]"_s));
    QCOMPARE(int(log.gradesOn(kLogToday).front()), int(view->derived.choice(FieldId::Grade)[0]));
}

void GradeLogTest::cancelled()
{
    LoadedBook book(kLogToday);
    book.generate(60);
    const ViewPtr view = book.load();
    Progress progress;
    progress.cancel();
    const auto log = gradeLog(book.path(), *view, {kLogToday - 30, kLogToday, {}}, progress);
    QVERIFY(!log && log.error().code == ErrorCode::Cancelled);
}

/// It is derived: neither a change nor content of the book.
void GradeLogTest::neverWrites()
{
    LoadedBook book(kLogToday);
    book.generate(60);
    const ViewPtr view = book.load();
    const auto changes = awaited(book.workspace().history(0));
    const auto before = awaited(book.workspace().check());
    (void)logOf(book, *view, {kLogToday - 400, kLogToday, {}});
    QCOMPARE(awaited(book.workspace().history(0))->size(), changes->size());
    QCOMPARE(awaited(book.workspace().check())->contentHash, before->contentHash);
}

QTEST_GUILESS_MAIN(GradeLogTest)
#include "tst_gradelog.moc"
