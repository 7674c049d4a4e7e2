// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interactionkind.h"
#include "items/dealstays.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromIso(u"2026-03-31").value();

/// A move of the deal: place of its stage in the pipeline, 9: the outcome; days before today, -1: not known.
struct Move
{
    int stage;
    int ago;
};

/// Something between the customer and us, so many days ago.
struct Contact
{
    int ago;
    bool isFromCustomer = false;
    bool isAnswered = true;
};

} // namespace

Q_DECLARE_METATYPE(std::vector<Move>)
Q_DECLARE_METATYPE(std::vector<Contact>)

class DealStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void ofNobody();
};

void DealStaysTest::counts_data()
{
    QTest::addColumn<std::vector<Move>>("moves");
    QTest::addColumn<std::vector<Contact>>("contacts");
    QTest::addColumn<QString>("expected"); // days/contacts/replies of each stay
    using Moves = std::vector<Move>;
    using Contacts = std::vector<Contact>;
    QTest::newRow("no move") << Moves{} << Contacts{{3}} << u""_s;
    QTest::newRow("one stage") << Moves{{0, 10}} << Contacts{{10}, {3, true}, {11}, {0}} << u"10/3/1"_s;
    QTest::newRow("the day of a move belongs to the stage come to")
        << Moves{{0, 10}, {1, 4}} << Contacts{{10}, {4}, {5, true}} << u"6/2/1 4/1/0"_s;
    QTest::newRow("recorded the other way round")
        << Moves{{1, 4}, {0, 10}} << Contacts{{7}, {2}} << u"6/1/0 4/1/0"_s;
    QTest::newRow("two on one day") << Moves{{0, 5}, {1, 5}} << Contacts{{5}} << u"0/0/0 5/1/0"_s;
    QTest::newRow("there and back") << Moves{{0, 9}, {1, 6}, {0, 2}} << Contacts{{8}, {1}}
                                    << u"3/1/0 4/0/0 2/1/0"_s;
    QTest::newRow("a day that is not known")
        << Moves{{0, 9}, {1, -1}, {2, 3}} << Contacts{{8}, {1}} << u"?/1/0 ?/0/0 3/1/0"_s;
    QTest::newRow("decided") << Moves{{0, 9}, {9, 2}} << Contacts{{8}, {1}, {2}} << u"7/1/0 ?/0/0"_s;
    QTest::newRow("not answered") << Moves{{0, 9}} << Contacts{{8, false, false}, {7, true}} << u"9/1/1"_s;
}

void DealStaysTest::counts()
{
    QFETCH(std::vector<Move>, moves);
    QFETCH(std::vector<Contact>, contacts);
    QFETCH(QString, expected);
    LoadedBook book(kToday);
    std::int64_t deal = 0;
    book.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
        const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
        const qlonglong customer = rows.add(RecordTable::Customer, {{"name", u"Acme"_s}});
        const bool isDecided = std::ranges::any_of(moves, [](const Move &move) { return move.stage == 9; });
        deal = rows.add(RecordTable::Deal, {{"customer", customer},
                                            {"pipeline", qlonglong{pipeline}},
                                            {"stage", qlonglong{stages[0]}},
                                            {"opened_day", kToday.number() - 30},
                                            {"outcome", isDecided ? 1 : 0}});
        for (const Move &move : moves)
            rows.add(RecordTable::StageChange,
                     {{"deal", qlonglong{deal}},
                      {"stage",
                       move.stage == 9 ? QVariant() : QVariant(qlonglong{stages[std::size_t(move.stage)]})},
                      {"day", move.ago < 0 ? QVariant() : QVariant(kToday.number() - move.ago)}});
        for (const Contact &contact : contacts)
            rows.add(RecordTable::Interaction, {{"customer", customer},
                                                {"kind", static_cast<int>(InteractionKind::Call)},
                                                {"day", kToday.number() - contact.ago},
                                                {"direction", contact.isFromCustomer ? 1 : 0},
                                                {"answered", contact.isAnswered ? 1 : 0}});
        return rows.status();
    });
    const ViewPtr view = book.load();
    const auto record = awaited(book.workspace().dealRecord(deal));
    QVERIFY2(record, record ? "" : qPrintable(record.error().message));
    QStringList texts;
    for (const DealStay &stay : dealStays(*view, *record))
        texts << u"%1/%2/%3"_s.arg(stay.days ? QString::number(*stay.days) : u"?"_s)
                     .arg(stay.contacts)
                     .arg(stay.replies);
    QCOMPARE(texts.join(u' '), expected);
}

void DealStaysTest::ofNobody()
{
    LoadedBook book(kToday);
    DealRecord record;
    record.id = 7;
    record.moves = {{1, 1, u"Quotation"_s, kToday, {}, 0}};
    QVERIFY(dealStays(*book.load(), record).empty());
}

QTEST_GUILESS_MAIN(DealStaysTest)
#include "tst_dealstays.moc"
