// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"
#include "support/loadedbook.h"
#include "workspace/filterfields.h"
#include "workspace/filtering.h"
#include "workspace/listquery.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr int kCustomers = 400;
constexpr int kAnswers = 900;

/// Answers of every kind of survey, score and day, of customers drawn by chance; many have several.
Status addAnswers(Editor &editor)
{
    std::mt19937 random(5);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    constexpr const char16_t *kKinds[] = {u"NPS", u"nps", u"CSAT", u"客户满意度", u"Exit interview"};
    std::vector<qlonglong> customers;
    auto known = editor.prepare("SELECT id FROM customer");
    LEADBOOK_TRY(known);
    for (;;) {
        const auto row = known->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        customers.push_back(known->integer(0));
    }
    for (int i = 0; i < kAnswers; ++i) {
        const std::array cells{
            Cell{"customer", customers[static_cast<std::size_t>(below(kCustomers / 2))]},
            Cell{"kind", QString::fromUtf16(kKinds[below(std::size(kKinds))])},
            Cell{"score", below(6) == 0 ? QVariant() : QVariant(below(22) / 2.0)},
            Cell{"day", below(9) == 0 ? QVariant() : QVariant(kToday.number() - below(400))}};
        LEADBOOK_TRY(editor.insert(RecordTable::SurveyAnswer, cells));
    }
    return {};
}

qint64 sqlCount(const LoadedBook &book, const QString &sql)
{
    const auto reader = ReadConnection::open(book.path());
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    auto statement = Statement::prepare(reader->handle(), sql.toUtf8().toStdString());
    if (!statement || !statement->step())
        qFatal("%s", qPrintable(sql));
    return statement->integer(0);
}

/// How many customers the list shows with the filter; -1: it is none.
qint64 listCount(LoadedBook &book, const QString &text)
{
    const ViewPtr view = book.workspace().view();
    const auto filter = parseFilter(*view, text);
    if (!filter)
        return -1;
    ListQuery query;
    query.filter = std::make_shared<const Filter>(*filter);
    return static_cast<qint64>(runListQuery(*view, query, Progress()).rows.size());
}

QByteArray hashOf(LoadedBook &book)
{
    return awaited(book.workspace().check())->contentHash;
}

} // namespace

/// Conditions on survey answers and outcomes of deals count what the book's file counts, also while it is
/// edited.
class SurveyFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsAsTheFile_data();
    void countsAsTheFile();
    void kindsAreOffered();
    void followsImportAndUndo();
    void followsEdits();
    void noAnswersTakeNoRoom();

private:
    std::unique_ptr<LoadedBook> m_book;
};

void SurveyFilterTest::initTestCase()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->generate(kCustomers);
    m_book->change(&addAnswers);
    const ViewPtr view = m_book->load();
    QCOMPARE(view->snapshot->surveys.ids.size(), std::size_t(kAnswers));
}

void SurveyFilterTest::countsAsTheFile_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("sql"); // a condition on customer c
    const auto answered = [](const char *about, const char *sql) {
        const QString filter = u"answered(%1)"_s.arg(QString::fromUtf8(about));
        QTest::newRow(qPrintable(filter))
            << filter
            << u"EXISTS (SELECT 1 FROM survey_answer s WHERE s.customer = c.id AND (%1))"_s.arg(
                   QString::fromUtf8(sql));
    };
    const auto deal = [](const char *about, const char *sql) {
        const QString filter = u"hasDeal(%1)"_s.arg(QString::fromUtf8(about));
        QTest::newRow(qPrintable(filter))
            << filter
            << u"EXISTS (SELECT 1 FROM deal d WHERE d.customer = c.id AND (%1))"_s.arg(
                   QString::fromUtf8(sql));
    };
    QTest::newRow("answered") << u"answered"_s << u"c.id IN (SELECT customer FROM survey_answer)"_s;
    QTest::newRow("never answered") << u"not answered"_s
                                    << u"c.id NOT IN (SELECT customer FROM survey_answer)"_s;
    answered("score <= 6", "score <= 6");
    answered("score < 3.5", "score < 3.5");
    answered("score = 9.5", "score = 9.5");
    answered("score >= 9 and kind = CSAT", "score >= 9 and kind = 'CSAT'");
    answered("score is empty", "score IS NULL");
    answered("kind = NPS", "lower(kind) = 'nps'");
    answered("kind in (\"客户满意度\", CSAT)", "kind IN ('客户满意度', 'CSAT')");
    answered("kind contains view", "kind LIKE '%view%'");
    answered("date >= -30d", "day >= 20778 - 30");
    answered("date < 2026-01-01", "day < 20454");
    answered("date is empty", "day IS NULL");
    answered("nps = promoter", "lower(kind) = 'nps' AND score BETWEEN 9 AND 10");
    answered("nps = passive", "lower(kind) = 'nps' AND score >= 7 AND score < 9");
    answered("nps = detractor", "lower(kind) = 'nps' AND score >= 0 AND score < 7");
    answered("nps is empty", "lower(kind) <> 'nps' OR score IS NULL OR score > 10");
    answered("nps = detractor and date > -90d or kind = CSAT and score <= 2",
             "lower(kind) = 'nps' AND score < 7 AND day > 20778 - 90 OR kind = 'CSAT' AND score <= 2");
    deal("outcome = won", "outcome = 1");
    deal("outcome = lost", "outcome = 2");
    deal("outcome = open", "outcome = 0");
    deal("outcome != open and amount >= 50000", "outcome <> 0 AND amount >= 500000000");
    QTest::newRow("unhappy with an open deal")
        << u"answered(nps = detractor) and hasDeal(outcome = open)"_s
        << u"c.id IN (SELECT customer FROM survey_answer WHERE lower(kind) = 'nps' AND score < 7) AND "
           "c.id IN (SELECT customer FROM deal WHERE outcome = 0)"_s;
}

void SurveyFilterTest::countsAsTheFile()
{
    QFETCH(QString, filter);
    QFETCH(QString, sql);
    const qint64 expected = sqlCount(*m_book, u"SELECT count(*) FROM customer c WHERE "_s + sql);
    QVERIFY2(expected > 0 && expected < kCustomers, "the condition tells nobody apart");
    QCOMPARE(listCount(*m_book, filter), expected);
    QCOMPARE(listCount(*m_book, u"not (%1)"_s.arg(filter)), kCustomers - expected);
}

void SurveyFilterTest::kindsAreOffered()
{
    const View &view = *m_book->workspace().view();
    QStringList names;
    for (const FilterOffer &offer : filterOffers(view, u"answered"))
        names << offer.name;
    QCOMPARE(names, (QStringList{u"kind"_s, u"score"_s, u"nps"_s, u"date"_s}));
    QVERIFY(filterOffer(view, u"answered", u"kind")->hasKnownValues);
    const QStringList kinds = knownFilterValues(view, u"answered", u"kind", 9);
    QCOMPARE(kinds.size(), 5);
    QVERIFY(kinds.contains(u"客户满意度"_s));
    const auto nps = filterOffer(view, u"answered", u"nps");
    QCOMPARE(nps->choices.size(), 3U);
    QCOMPARE(nps->choices.back().label, u"Detractor (0–6)"_s);
    QCOMPARE(filterOffer(view, u"hasDeal", u"outcome")->choices.size(), 3U);
}

void SurveyFilterTest::followsImportAndUndo()
{
    LoadedBook book(kToday);
    book.generate(20);
    book.load();
    const QString unhappy = u"answered(nps = detractor)"_s;
    QCOMPARE(listCount(book, unhappy), 0);
    const QByteArray before = hashOf(book);
    ImportRequest request;
    request.into = Entity::Survey;
    request.files = QStringList{book.file(u"answers.csv"_s)};
    QFile file(request.files.front());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "customer,survey,score,date,comment\nAcme 上海,NPS,3,2026-11-01,slow\nBolt,NPS,10,2026-11-02,\n"
        "Bolt,CSAT,2,2026-11-03,\nCast,nps,6,,\n");
    file.close();
    QVERIFY(awaited(book.workspace().import(request, std::make_shared<Progress>())));
    QCOMPARE(listCount(book, unhappy), 2);
    QCOMPARE(listCount(book, u"answered"_s), 3);
    const QByteArray after = hashOf(book);
    QVERIFY(awaited(book.workspace().undo()));
    QCOMPARE(listCount(book, unhappy), 0);
    QCOMPARE(listCount(book, u"answered"_s), 0);
    QCOMPARE(hashOf(book), before);
    QVERIFY(awaited(book.workspace().redo()));
    QCOMPARE(listCount(book, unhappy), 2);
    QCOMPARE(hashOf(book), after);
}

/// Each edit is shown at once, and its undo and redo too.
void SurveyFilterTest::followsEdits()
{
    LoadedBook book(kToday);
    std::array<std::int64_t, 3> customers{};
    std::int64_t answer = 0;
    book.change([&](Editor &editor) -> Status {
        for (std::int64_t &customer : customers) {
            const auto id = editor.insert(RecordTable::Customer, std::array{Cell{"name", u"C"_s}});
            LEADBOOK_TRY(id);
            customer = *id;
        }
        return {};
    });
    book.load();
    const QString low = u"answered(score <= 6)"_s;
    const auto step = [&](Book::Work work, qint64 expected) {
        const QByteArray before = hashOf(book);
        const qint64 countBefore = listCount(book, low);
        book.change(std::move(work));
        QCOMPARE(listCount(book, low), expected);
        const QByteArray after = hashOf(book);
        QVERIFY(awaited(book.workspace().undo()));
        QCOMPARE(hashOf(book), before);
        QCOMPARE(listCount(book, low), countBefore);
        QVERIFY(awaited(book.workspace().redo()));
        QCOMPARE(hashOf(book), after);
        QCOMPARE(listCount(book, low), expected);
        QCOMPARE(expected, sqlCount(book, u"SELECT count(DISTINCT customer) FROM survey_answer WHERE "
                                          "score <= 6"_s));
    };
    const auto add = [](std::int64_t customer, double score, std::int64_t *id) {
        return [=](Editor &editor) -> Status {
            const auto added = editor.insert(RecordTable::SurveyAnswer,
                                             std::array{Cell{"customer", qlonglong(customer)},
                                                        Cell{"kind", u"CSAT"_s}, Cell{"score", score}});
            LEADBOOK_TRY(added);
            if (id != nullptr)
                *id = *added;
            return {};
        };
    };
    step(add(customers[0], 5, &answer), 1);
    step(add(customers[1], 9, nullptr), 1);
    step(add(customers[1], 6, nullptr), 2);
    const auto set = [&answer](Cell cell) {
        return [id = answer, cell](Editor &editor) {
            return editor.update(RecordTable::SurveyAnswer, id, std::array{cell});
        };
    };
    step(set({"score", 8}), 1);
    step(set({"score", 1}), 2);
    step(set({"customer", qlonglong(customers[1])}), 1); // both low ones are one customer's now
    step(set({"customer", qlonglong(customers[2])}), 2);
    step(set({"score", QVariant()}), 1);
    step([&](Editor &editor) { return editor.removeCustomer(customers[1]); }, 0);
    step(set({"score", 0}), 1);
    step([&](Editor &editor) { return editor.remove(RecordTable::SurveyAnswer, answer); }, 0);
}

void SurveyFilterTest::noAnswersTakeNoRoom()
{
    LoadedBook book(kToday);
    book.generate(50);
    const ViewPtr view = book.load();
    const SurveyTable &surveys = view->snapshot->surveys;
    QCOMPARE(surveys.ids.size(), std::size_t(0));
    QCOMPARE(surveys.customer.chunkCount() + surveys.score.chunkCount() + surveys.day.chunkCount() +
                 surveys.kind.codes().chunkCount(),
             std::size_t(0));
    QCOMPARE(listCount(book, u"answered"_s), 0);
    QCOMPARE(listCount(book, u"not answered"_s), 50);
}

QTEST_GUILESS_MAIN(SurveyFilterTest)
#include "tst_surveyfilter.moc"
