// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/dealfixture.h"

#include <functional>

using namespace leadbook;
using namespace leadbook::test;

using Make = std::function<RecordWork(DealBook &)>;
Q_DECLARE_METATYPE(Make)

/// What is edited of deals.
class DealWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<DealBook>(); }
    void cleanup() { m_open.reset(); }
    void undoneAndRedone_data();
    void undoneAndRedone();
    void refused_data();
    void refused();
    void nothingToDo_data();
    void nothingToDo();
    void aMoveIsWritten();
    void authorOrOwner_data();
    void authorOrOwner();
    void backAndSkippedStay();
    void firstStageIsNotLost();
    void openedAgain();
    void missingFieldsAreNamed();
    void askedForAndMovedInOneChange();
    void theWindowKnowsBefore();
    void daysFollow();
    void aCorrectedDecision();
    void severalAreOneChange();
    void aNewDealIsNamed();

private:
    std::unique_ptr<DealBook> m_open;
};

void DealWorkTest::undoneAndRedone_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("sql"); // counts 1 once it is done
    const auto row = [](const char *name, Make make, const char *sql) {
        QTest::newRow(name) << make << QByteArray(sql);
    };
    row(
        "a new deal",
        [](DealBook &open) {
            return addDeal({open.customer,
                            open.stage(1).id,
                            {{FieldId::DealTitle, u" Line 9 "_s},
                             {FieldId::DealAmount, QVariant::fromValue(Money::fromUnits(500))},
                             {FieldId::DealOwner, u"Li"_s},
                             {FieldId::DealProduct, u"Robot"_s}}},
                           open.stamp());
        },
        "SELECT count(*) FROM deal JOIN owner ON owner.id = owner JOIN product ON product.id = product WHERE "
        "title = 'Line 9' AND amount = 5000000 AND owner.name = 'Li' AND product.name = 'Robot' AND outcome "
        "= "
        "0 AND opened_day = 20778");
    row(
        "moved", [](DealBook &open) { return moveDeals({{open.deal}}, open.stage(2), open.stamp()); },
        "SELECT count(*) FROM deal JOIN stage ON stage.id = stage WHERE stage.position = 3");
    row(
        "won", [](DealBook &open) { return winDeals({{open.deal}}, open.stamp()); },
        "SELECT count(*) FROM deal WHERE outcome = 1 AND closed_day = 20778 AND stage IS NOT NULL");
    row(
        "won some days ago",
        [](DealBook &open) {
            return winDeals({{open.deal, {{FieldId::DealClosed, QVariant::fromValue(kToday - 3)}}}},
                            open.stamp());
        },
        "SELECT (SELECT count(*) FROM deal WHERE outcome = 1 AND closed_day = 20775) = 1 AND (SELECT "
        "count(*) "
        "FROM stage_change WHERE stage IS NULL AND day = 20775) = 1");
    row(
        "lost", [](DealBook &open) { return loseDeals({{open.deal}}, {u" price "_s}, open.stamp()); },
        "SELECT count(*) FROM deal WHERE outcome = 2 AND closed_day = 20778 AND lost_reason = 'price'");
    row(
        "lost without a reason",
        [](DealBook &open) {
            return loseDeals({{open.deal}}, {{}, false}, open.stamp());
        },
        "SELECT count(*) FROM deal WHERE outcome = 2 AND lost_reason IS NULL");
    row(
        "edited",
        [](DealBook &open) {
            return editDeals({{open.deal,
                               {{FieldId::DealExpected, QVariant::fromValue(kToday + 9)},
                                {FieldId::DealCompetitor, u"Rival"_s},
                                {FieldId::DealNotes, u"x"_s},
                                {FieldId::DealTitle, u"  "_s}}}},
                             kToday);
        },
        "SELECT count(*) FROM deal WHERE expected_day = 20787 AND competitor = 'Rival' AND notes = 'x' AND "
        "title IS NULL");
    row(
        "removed", [](DealBook &open) { return removeDeals({open.deal}); },
        "SELECT (SELECT count(*) FROM deal) + (SELECT count(*) FROM stage_change) + (SELECT count(*) FROM "
        "quote) + (SELECT count(*) FROM deal_line) + (SELECT count(*) FROM file_link) = 0 AND (SELECT "
        "count(*) FROM task WHERE deal IS NULL) = 1 AND (SELECT count(*) FROM interaction WHERE deal IS "
        "NULL) = 1");
    row(
        "corrected", [](DealBook &open) { return correctMoveDay(open.lastMove(), kToday - 4, kToday); },
        "SELECT count(*) FROM stage_change WHERE day = 20774");
    row(
        "to another pipeline",
        [](DealBook &open) { return moveDeals({{open.deal}}, open.otherStage(), open.stamp()); },
        "SELECT count(*) FROM deal JOIN pipeline ON pipeline.id = pipeline WHERE pipeline.name = 'Renewals'");
}

void DealWorkTest::undoneAndRedone()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, sql);
    const Cell deal{"deal", qlonglong(m_open->deal)};
    m_open->insert(RecordTable::Quote, {deal, {"version", 1}});
    m_open->insert(RecordTable::DealLine, {deal, {"position", 1}, {"text", u"robot"_s}, {"amount", 1}});
    m_open->add(RecordTable::FileLink, {deal, {"target", u"/a.pdf"_s}});
    m_open->add(RecordTable::Task, {deal, {"title", u"call"_s}});
    m_open->add(RecordTable::Interaction, {deal, {"kind", 0}, {"day", kToday.number()}});
    QCOMPARE(doneUndoneRedone(*m_open->book, make(*m_open), sql), QString());
}

void DealWorkTest::refused_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("a deal that is gone", [](DealBook &open) { return winDeals({{77}}, open.stamp()); });
    row("a stage that is gone",
        [](DealBook &open) { return moveDeals({{open.deal}}, {.id = 77, .name = "gone"}, open.stamp()); });
    row("no reason", [](DealBook &open) { return loseDeals({{open.deal}}, {u" "_s}, open.stamp()); });
    row("a move in the future",
        [](DealBook &open) { return correctMoveDay(open.lastMove(), kToday + 1, kToday); });
    row("a move before the opening",
        [](DealBook &open) { return correctMoveDay(open.lastMove(), kToday - 11, kToday); });
    row("a move without a day", [](DealBook &open) { return correctMoveDay(open.lastMove(), {}, kToday); });
    row("a move that is gone", [](DealBook &) { return correctMoveDay(77, kToday, kToday); });
    row("the stage as a field", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::DealStage, qint64(1)}}}}, kToday);
    });
    row("a field of a customer", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::City, u"上海"_s}}}}, kToday);
    });
    row("opened tomorrow", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::DealOpened, QVariant::fromValue(kToday + 1)}}}}, kToday);
    });
    row("opened behind a move", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::DealOpened, QVariant::fromValue(kToday - 1)}}}}, kToday);
    });
    row("closed and open", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::DealClosed, QVariant::fromValue(kToday)}}}}, kToday);
    });
    row("won tomorrow", [](DealBook &open) {
        return winDeals({{open.deal, {{FieldId::DealClosed, QVariant::fromValue(kToday + 1)}}}},
                        open.stamp());
    });
    row("won before it was opened", [](DealBook &open) {
        return winDeals({{open.deal, {{FieldId::DealClosed, QVariant::fromValue(kToday - 11)}}}},
                        open.stamp());
    });
    row("a customer nobody knows", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::DealCustomer, u"nobody"_s}}}}, kToday);
    });
}

void DealWorkTest::refused()
{
    QFETCH(Make, make);
    // A second move lies between the opening and today.
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(1), m_open->stamp(kToday - 5)));
    const RecordWork work = make(*m_open);
    Book &book = *m_open->book;
    const QByteArray before = book.contentHash().value();
    const auto done = book.change(work.label, work.work);
    QVERIFY(!done);
    QVERIFY2(done.error().message.endsWith(u'.'), qPrintable(done.error().message));
    QVERIFY(missingFields(done.error()).empty());
    QCOMPARE(book.contentHash().value(), before);
}

void DealWorkTest::nothingToDo_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("the same stage",
        [](DealBook &open) { return moveDeals({{open.deal}}, open.stage(0), open.stamp()); });
    row("open already", [](DealBook &open) { return reopenDeals({open.deal}, open.stamp()); });
    row("the same value", [](DealBook &open) {
        return editDeals({{open.deal, {{FieldId::DealTitle, u"Line 3"_s}}}}, kToday);
    });
    row("nobody", [](DealBook &open) { return winDeals({}, open.stamp()); });
}

void DealWorkTest::nothingToDo()
{
    QFETCH(Make, make);
    const RecordWork work = make(*m_open);
    const auto done = m_open->book->change(work.label, work.work);
    LEADBOOK_VERIFY(done);
    QCOMPARE(done->change.id, std::int64_t(0));
}

void DealWorkTest::aMoveIsWritten()
{
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(3), m_open->stamp()));
    QCOMPARE(m_open->moves(), u"1@20768 4@20778"_s);
    QCOMPARE(number(*m_open->book, "SELECT moment FROM stage_change ORDER BY id DESC LIMIT 1"), kNowMs);
    m_open->run(winDeals({{m_open->deal}}, m_open->stamp()));
    QCOMPARE(m_open->moves(), u"1@20768 4@20778 0@20778"_s);
}

void DealWorkTest::authorOrOwner_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("mover");
    QTest::newRow("an owner") << u"Wang"_s << u"Wang"_s;
    QTest::newRow("no owner of the book") << u"Somebody"_s << u"Chen"_s;
    QTest::newRow("nobody said") << QString() << u"Chen"_s;
}

void DealWorkTest::authorOrOwner()
{
    QFETCH(QString, who);
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(1), {kToday, kNowMs, who}));
    auto name = Statement::prepare(m_open->book->handle(), "SELECT name FROM stage_change JOIN owner ON "
                                                           "owner.id = owner ORDER BY stage_change.id DESC");
    QVERIFY(name->step().value());
    QTEST(toQString(name->text(0)), "mover");
}

void DealWorkTest::backAndSkippedStay()
{
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(3), m_open->stamp(kToday - 6)));
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(1), m_open->stamp(kToday - 6)));
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(4), m_open->stamp()));
    QCOMPARE(m_open->moves(), u"1@20768 4@20772 2@20772 5@20778"_s);
}

/// A deal that came by a file without moves.
void DealWorkTest::firstStageIsNotLost()
{
    const std::int64_t first = m_open->addImported(0);
    const std::int64_t third = m_open->addImported(2);
    m_open->run(editDeals({{first, {{FieldId::DealOpened, QVariant::fromValue(kToday - 30)}}},
                           {third, {{FieldId::DealOpened, QVariant::fromValue(kToday - 30)}}}},
                          kToday));
    m_open->run(moveDeals({{first}, {third}}, m_open->stage(1), m_open->stamp()));
    QCOMPARE(m_open->moves(first), u"1@20748 2@20778"_s);
    QCOMPARE(m_open->moves(third), u"3@0 2@20778"_s);
}

void DealWorkTest::openedAgain()
{
    m_open->run(loseDeals({{m_open->deal}}, {u"price"_s}, m_open->stamp(kToday - 2)));
    m_open->run(reopenDeals({m_open->deal}, m_open->stamp()));
    QCOMPARE(m_open->moves(), u"1@20768 0@20776 1@20778"_s);
    QCOMPARE(number(*m_open->book, "SELECT outcome = 0 AND closed_day IS NULL AND lost_reason IS NULL FROM "
                                   "deal"),
             std::int64_t(1));
    // A decided deal that is moved is open again too, and one that is lost can be won.
    m_open->run(loseDeals({{m_open->deal}}, {u"price"_s}, m_open->stamp()));
    m_open->run(winDeals({{m_open->deal}}, m_open->stamp()));
    QCOMPARE(number(*m_open->book, "SELECT outcome = 1 AND lost_reason IS NULL FROM deal"), std::int64_t(1));
    m_open->run(moveDeals({{m_open->deal}}, m_open->stage(2), m_open->stamp()));
    QCOMPARE(number(*m_open->book, "SELECT outcome = 0 AND closed_day IS NULL FROM deal"), std::int64_t(1));
}

void DealWorkTest::missingFieldsAreNamed()
{
    const StageRow stage = m_open->require(3, "amount,expected,gone");
    for (const RecordWork &work : {moveDeals({{m_open->deal}}, stage, m_open->stamp()),
                                   addDeal({m_open->customer, stage.id}, m_open->stamp())}) {
        const auto done = m_open->book->change(work.label, work.work);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Constraint);
        QVERIFY(missingFields(done.error()) == (std::vector{FieldId::DealAmount, FieldId::DealExpected}));
    }
}

void DealWorkTest::askedForAndMovedInOneChange()
{
    const StageRow stage = m_open->require(3, "amount,competitor");
    const auto changes = m_open->book->history()->size();
    m_open->run(moveDeals({{m_open->deal,
                            {{FieldId::DealAmount, QVariant::fromValue(Money::fromUnits(7))},
                             {FieldId::DealCompetitor, u"Rival"_s}}}},
                          stage, m_open->stamp()));
    QCOMPARE(m_open->book->history()->size(), changes + 1);
    QCOMPARE(m_open->moves(), u"1@20768 4@20778"_s);
}

void DealWorkTest::theWindowKnowsBefore()
{
    m_open->require(3, "title,amount,expected,owner");
    const ViewPtr view = m_open->view();
    const Snapshot &snapshot = *view->snapshot;
    const StageRow &stage = snapshot.stages[3];
    const Row deal = snapshot.deals.ids.find(m_open->deal);
    const auto missing = [&](Row row, const std::vector<DealValue> &values = {}) {
        return missingFields(snapshot, row, stage, values);
    };
    QVERIFY(missing(deal) == (std::vector{FieldId::DealAmount, FieldId::DealExpected}));
    const DealValue amount{FieldId::DealAmount, QVariant::fromValue(Money::fromUnits(1))};
    QVERIFY(missing(deal, {amount}) == std::vector{FieldId::DealExpected});
    QVERIFY(missing(deal, {{FieldId::DealTitle, u" "_s}, amount}) ==
            (std::vector{FieldId::DealTitle, FieldId::DealExpected}));
    QCOMPARE(missing(kNoRow).size(), std::size_t(4));
    QVERIFY(missingFields(snapshot, deal, snapshot.stages[2]).empty());
}

void DealWorkTest::daysFollow()
{
    const auto opened = [this](Day day) {
        return editDeals({{m_open->deal, {{FieldId::DealOpened, QVariant::fromValue(day)}}}}, kToday);
    };
    m_open->run(opened(kToday - 20));
    QCOMPARE(m_open->moves(), u"1@20758"_s);
    m_open->run(winDeals({{m_open->deal}}, m_open->stamp()));
    m_open->run(
        editDeals({{m_open->deal, {{FieldId::DealClosed, QVariant::fromValue(kToday - 3)}}}}, kToday));
    QCOMPARE(m_open->moves(), u"1@20758 0@20775"_s);
}

void DealWorkTest::aCorrectedDecision()
{
    m_open->run(winDeals({{m_open->deal}}, m_open->stamp()));
    m_open->run(correctMoveDay(m_open->lastMove(), kToday - 1, kToday));
    QCOMPARE(number(*m_open->book, "SELECT closed_day FROM deal"), std::int64_t(20'777));
}

void DealWorkTest::severalAreOneChange()
{
    const std::int64_t other = m_open->addImported(1);
    const auto changes = m_open->book->history()->size();
    m_open->run(moveDeals({{m_open->deal}, {other}}, m_open->stage(2), m_open->stamp()));
    QCOMPARE(m_open->book->history()->size(), changes + 1);
    QCOMPARE(number(*m_open->book, "SELECT count(*) FROM deal JOIN stage ON stage.id = stage WHERE "
                                   "stage.position = 3"),
             std::int64_t(2));
    // One of them cannot go: none goes.
    const StageRow stage = m_open->require(3, "owner");
    const RecordWork work = moveDeals({{m_open->deal}, {other}}, stage, m_open->stamp());
    QVERIFY(!m_open->book->change(work.label, work.work));
    QCOMPARE(number(*m_open->book, "SELECT count(*) FROM deal WHERE stage = " + std::to_string(stage.id)),
             std::int64_t(0));
}

void DealWorkTest::aNewDealIsNamed()
{
    const RecordWork work = addDeal({0, m_open->stage(0).id}, m_open->stamp());
    const auto done = m_open->book->change(work.label, work.work);
    LEADBOOK_VERIFY(done);
    QCOMPARE(madeDeal(*done), number(*m_open->book, "SELECT max(id) FROM deal"));
    QCOMPARE(m_open->moves(madeDeal(*done)), u"1@20778"_s);
    const auto undone = m_open->book->undo();
    LEADBOOK_VERIFY(undone);
    QCOMPARE(madeDeal(*undone), std::int64_t(0));
}

QTEST_GUILESS_MAIN(DealWorkTest)
#include "tst_dealwork.moc"
