// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/dealfixture.h"
#include "workspace/deals/pipelinework.h"

#include <functional>

using namespace leadbook;
using namespace leadbook::test;

using Make = std::function<RecordWork(DealBook &)>;
Q_DECLARE_METATYPE(Make)

namespace {

std::int64_t pipelineCalled(DealBook &open, const char *name)
{
    return number(*open.book, "SELECT id FROM pipeline WHERE name = '" + std::string(name) + "'");
}

/// The names of the first pipeline's stages, by position.
QString stageNames(DealBook &open)
{
    QStringList names;
    auto rows = Statement::prepare(open.book->handle(),
                                   "SELECT substr(name, 1, 1), position FROM stage WHERE pipeline = (SELECT "
                                   "min(id) FROM pipeline) ORDER BY position, id");
    while (rows->step().value_or(false))
        names << toQString(rows->text(0)) + QString::number(rows->integer(1));
    return names.join(u' ');
}

} // namespace

/// What is edited of pipelines and their stages.
class PipelineWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<DealBook>(); }
    void cleanup() { m_open.reset(); }
    void undoneAndRedone_data();
    void undoneAndRedone();
    void refused_data();
    void refused();
    void placed_data();
    void placed();
    void aStageInUse();
    void merging();
    void theViewSaysTheSame();

private:
    std::unique_ptr<DealBook> m_open;
};

void PipelineWorkTest::undoneAndRedone_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("sql"); // counts 1 once it is done
    const auto row = [](const char *name, Make make, const char *sql) {
        QTest::newRow(name) << make << QByteArray(sql);
    };
    row(
        "a pipeline",
        [](DealBook &) {
            return addPipeline(u" Service "_s, {u"Call"_s, u"Visit"_s});
        },
        "SELECT count(*) FROM pipeline p JOIN stage s ON s.pipeline = p.id WHERE p.name = 'Service' AND "
        "p.position = 3 AND s.name = 'Visit' AND s.position = 2");
    row(
        "a pipeline like that of a new book", [](DealBook &) { return addPipeline(u"Service"_s); },
        "SELECT count(*) = 5 FROM pipeline p JOIN stage s ON s.pipeline = p.id WHERE p.name = 'Service'");
    row(
        "another name",
        [](DealBook &open) { return renamePipeline(pipelineCalled(open, "Renewals"), u"Again"_s); },
        "SELECT count(*) FROM pipeline WHERE name = 'Again'");
    row(
        "pipelines in another order",
        [](DealBook &open) { return placePipeline(pipelineCalled(open, "Renewals"), 0); },
        "SELECT count(*) FROM pipeline WHERE name = 'Renewals' AND position = 1");
    row(
        "no pipeline", [](DealBook &open) { return removePipeline(pipelineCalled(open, "Renewals")); },
        "SELECT (SELECT count(*) FROM pipeline) = 1 AND (SELECT count(*) FROM stage) = 5");
    row(
        "a stage",
        [](DealBook &open) {
            return addStage(
                open.stage(0).pipeline,
                {u" Trial "_s, 0.4, {FieldId::DealCompetitor, FieldId::DealAmount, FieldId::City}}, 2);
        },
        "SELECT count(*) FROM stage WHERE name = 'Trial' AND position = 3 AND chance = 0.4 AND required = "
        "'amount,competitor'");
    row(
        "a stage otherwise",
        [](DealBook &open) {
            return editStage(open.stage(1).id, {u"Needs"_s, std::nullopt, {}});
        },
        "SELECT count(*) FROM stage WHERE name = 'Needs' AND chance IS NULL AND required IS NULL");
    row(
        "the same name in other letters",
        [](DealBook &open) { return editStage(open.otherStage().id, {u"REMINDER"_s}); },
        "SELECT count(*) FROM stage WHERE name = 'REMINDER'");
    row(
        "no stage", [](DealBook &open) { return removeStage(open.stage(4).id); },
        "SELECT count(*) = 5 FROM stage");
    row(
        "a stage into another", [](DealBook &open) { return mergeStage(open.stage(0), open.stage(1)); },
        "SELECT (SELECT count(*) FROM stage) = 5 AND (SELECT count(*) FROM deal JOIN stage s ON s.id = stage "
        "WHERE s.position = 2) = 1");
}

void PipelineWorkTest::undoneAndRedone()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, sql);
    QCOMPARE(doneUndoneRedone(*m_open->book, make(*m_open), sql), QString());
}

void PipelineWorkTest::refused_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("a blank pipeline", [](DealBook &) { return addPipeline(u" "_s); });
    row("a pipeline that is there", [](DealBook &) { return addPipeline(u"rENEWALS"_s); });
    row("a name that is taken",
        [](DealBook &open) { return renamePipeline(open.stage(0).pipeline, u"Renewals"_s); });
    row("two stages of one name", [](DealBook &) { return addPipeline(u"x"_s, {u"A"_s, u"a"_s}); });
    row("a stage that is there",
        [](DealBook &open) { return addStage(open.otherStage().pipeline, {u"reminder"_s}, 0); });
    row("a blank stage", [](DealBook &open) { return editStage(open.stage(0).id, {u" "_s}); });
    row("a stage called like an outcome",
        [](DealBook &open) { return addStage(open.stage(0).pipeline, {u"Won"_s}, 0); });
    row("a chance above one", [](DealBook &open) { return editStage(open.stage(0).id, {u"X"_s, 1.1}); });
    row("a stage in use", [](DealBook &open) { return removeStage(open.stage(0).id); });
    row("the last stage", [](DealBook &open) { return removeStage(open.otherStage().id); });
    row("a pipeline in use", [](DealBook &open) { return removePipeline(open.stage(0).pipeline); });
    row("into another pipeline", [](DealBook &open) { return mergeStage(open.stage(0), open.otherStage()); });
    row("into itself", [](DealBook &open) { return mergeStage(open.stage(0), open.stage(0)); });
    row("a stage that is gone", [](DealBook &) { return placeStage(77, 0); });
}

void PipelineWorkTest::refused()
{
    QFETCH(Make, make);
    Book &book = *m_open->book;
    const RecordWork work = make(*m_open);
    const QByteArray before = book.contentHash().value();
    const auto done = book.change(work.label, work.work);
    QVERIFY(!done);
    QVERIFY2(done.error().message.endsWith(u'.'), qPrintable(done.error().message));
    QCOMPARE(book.contentHash().value(), before);
}

void PipelineWorkTest::placed_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("names");
    QTest::newRow("forward") << 0 << 2 << u"N1 S2 F3 Q4 S5"_s;
    QTest::newRow("back") << 3 << 0 << u"Q1 F2 N3 S4 S5"_s;
    QTest::newRow("where it is") << 1 << 1 << u"F1 N2 S3 Q4 S5"_s;
    QTest::newRow("beyond the end") << 1 << 99 << u"F1 S2 Q3 S4 N5"_s;
    QTest::newRow("before the beginning") << 2 << -1 << u"S1 F2 N3 Q4 S5"_s;
}

void PipelineWorkTest::placed()
{
    QFETCH(int, from);
    QFETCH(int, to);
    m_open->run(placeStage(m_open->stage(from).id, to));
    QTEST(stageNames(*m_open), "names");
}

/// The deal is not there any more, but was.
void PipelineWorkTest::aStageInUse()
{
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(1), m_open->stamp()));
    const ViewPtr view = m_open->view();
    const StageUse first = stageUse(*view->snapshot, m_open->stage(0).id);
    QCOMPARE(first.deals, std::int64_t(1));
    QCOMPARE(first.open, std::int64_t(0));
    const StageUse second = stageUse(*view->snapshot, m_open->stage(1).id);
    QCOMPARE(second.open, std::int64_t(1));
    QCOMPARE(stageUse(*view->snapshot, m_open->stage(2).id).deals, std::int64_t(0));
    QCOMPARE(stageUse(*view->snapshot, 77).deals, std::int64_t(0));
    const RecordWork work = removeStage(m_open->stage(0).id);
    const auto done = m_open->book->change(work.label, work.work);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Constraint);
    QVERIFY2(done.error().message.startsWith(u'1'), qPrintable(done.error().message));
}

/// Deals in it, decided ones and past moves go along.
void PipelineWorkTest::merging()
{
    const std::int64_t lost = m_open->addImported(2);
    m_open->run(loseDeals({{lost}}, {u"price"_s}, m_open->stamp()));
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(2), m_open->stamp()));
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(3), m_open->stamp()));
    m_open->run(mergeStage(m_open->stage(2), m_open->stage(1)));
    QCOMPARE(m_open->moves(), u"1@20768 2@20778 4@20778"_s);
    QCOMPARE(m_open->moves(lost), u"2@0 0@20778"_s);
    QCOMPARE(
        number(*m_open->book, "SELECT position FROM deal JOIN stage ON stage.id = stage WHERE deal.id = " +
                                  std::to_string(lost)),
        std::int64_t(2));
}

void PipelineWorkTest::theViewSaysTheSame()
{
    m_open->run(addStage(m_open->stage(0).pipeline, {u"Trial"_s, 0.25, {FieldId::DealAmount}}, 1));
    const ViewPtr view = m_open->view();
    const StageRow &stage = view->snapshot->stages[1];
    QCOMPARE(stage.name, std::string("Trial"));
    QCOMPARE(stage.chance, std::optional(0.25));
    QVERIFY(requiredFields(stage) == std::vector{FieldId::DealAmount});
}

QTEST_GUILESS_MAIN(PipelineWorkTest)
#include "tst_pipelinework.moc"
