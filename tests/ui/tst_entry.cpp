// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"
#include "ui/customers/detailsgrid.h"
#include "ui/customers/entry.h"
#include "ui/customers/entrymodel.h"
#include "ui/record/recordwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;
using Kind = RecordEvent::Kind;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

RecordEvent happened(Kind kind, std::uint8_t choice, const QString &title, const QString &text = {})
{
    RecordEvent made;
    made.kind = kind;
    made.day = kToday - 9;
    made.choice = choice;
    made.title = title;
    made.text = text;
    return made;
}

} // namespace

class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeline_data();
    void timeline();
    void amounts();
    void contact();
    void deal_data();
    void deal();
    void details();
    void longTextsAreBegun();
    void modelSaysAll();
};

void EntryTest::timeline_data()
{
    QTest::addColumn<RecordEvent>("event");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("text");
    RecordEvent call = happened(Kind::Interaction, 0, {}, u"Wants delivery\nsoon"_s);
    call.minutes = 14;
    QTest::newRow("call") << call << u"Call, 14 min"_s << QStringList{u"Wants delivery soon"_s};
    QTest::newRow("mail") << happened(Kind::Interaction, 1, {}) << u"E-mail"_s << QStringList();
    QTest::newRow("stage") << happened(Kind::Deal, 0, u"Quotation"_s, u"Line 3"_s) << u"Moved to Quotation"_s
                           << QStringList{u"Line 3"_s};
    QTest::newRow("won") << happened(Kind::Deal, 1, {}) << u"Deal won"_s << QStringList();
    QTest::newRow("lost") << happened(Kind::Deal, 2, {}) << u"Deal lost"_s << QStringList();
    QTest::newRow("bought") << happened(Kind::Purchase, 0, u"Chair"_s, u"17"_s) << u"Bought Chair"_s
                            << QStringList{u"17"_s};
    QTest::newRow("purchase") << happened(Kind::Purchase, 0, {}) << u"Purchase"_s << QStringList();
    QTest::newRow("grade") << happened(Kind::Grade, 0, u"Grade D → C"_s, u"Call"_s) << u"Grade D → C"_s
                           << QStringList{u"Call"_s};
    QTest::newRow("segment") << happened(Kind::Segment, 1, u"Left segment “<b>”"_s, u"Orders 3 → 4"_s)
                             << u"Left segment “<b>”"_s << QStringList{u"Orders 3 → 4"_s};
    RecordEvent answer = happened(Kind::Survey, 0, u"NPS"_s, u"“Fast”"_s);
    answer.score = 9;
    QTest::newRow("survey") << answer << u"NPS: 9 of 10"_s << QStringList{u"“Fast”"_s};
    answer.title.clear();
    QTest::newRow("survey of no kind") << answer << u"Survey: 9"_s << QStringList{u"“Fast”"_s};
    QTest::newRow("opened") << happened(Kind::Deal, RecordEvent::Opened, {}) << u"Deal opened"_s
                            << QStringList();
    RecordEvent order = happened(Kind::Purchase, 0, u"Chair"_s, u"R-7"_s);
    order.lines = 3;
    QTest::newRow("order") << order << u"Bought 3 thing(s)"_s << QStringList{u"R-7"_s};
    RecordEvent edit = happened(Kind::Edit, 0, u"City"_s, u"Rome"_s);
    edit.after = u"Paris"_s;
    edit.who = u"Mei"_s;
    QTest::newRow("edit") << edit << u"City changed"_s << QStringList{u"Rome → Paris · Mei"_s};
    QTest::newRow("need") << happened(Kind::Need, 3, u"Pump"_s, u"budget known"_s) << u"Need: Clear"_s
                          << QStringList{u"Pump · budget known"_s};
}

void EntryTest::timeline()
{
    QFETCH(RecordEvent, event);
    const Entry entry = eventEntry(event, kToday, QLocale(u"en_GB"_s));
    QTEST(entry.title, "title");
    QTEST(entry.text, "text");
    QCOMPARE(entry.aside, u"12 Nov"_s);
}

void EntryTest::amounts()
{
    RecordEvent bought = happened(Kind::Purchase, 0, u"Chair"_s, u"17"_s);
    bought.amount = Money::fromUnits(1200);
    bought.currency = u"EUR"_s;
    const QString text = eventEntry(bought, kToday, QLocale(u"en_GB"_s)).text.value(0);
    QVERIFY2(text.startsWith(u"17 · ") && text.contains(u"1,200"), qPrintable(text));
    bought.day = Day();
    QVERIFY(eventEntry(bought, kToday, QLocale::c()).aside.isEmpty());
}

void EntryTest::contact()
{
    RecordContact person;
    person.name = u"王伟"_s;
    person.role = 3;
    person.title = u"采购经理"_s;
    person.mobile = u"138 0011 2233"_s;
    person.email = u"wang@example.com"_s;
    person.primary = true;
    const Entry entry = contactEntry(person, kToday, QLocale(u"en_GB"_s));
    QCOMPARE(entry.title, u"王伟"_s);
    QCOMPARE(entry.aside, u"main contact"_s);
    QCOMPARE(entry.text,
             (QStringList{u"Purchasing · 采购经理"_s, u"138 0011 2233"_s, u"wang@example.com"_s}));
    QVERIFY(contactEntry(RecordContact{}, kToday, QLocale::c()).text.isEmpty());
}

void EntryTest::deal_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("first");
    QTest::newRow("open") << 0 << u"Quotation · 1 Nov · Pump · Mei"_s;
    QTest::newRow("won") << 1 << u"won · 20 Nov · Pump · Mei"_s;
    QTest::newRow("lost") << 2 << u"lost · 20 Nov · Pump · Mei"_s;
}

void EntryTest::deal()
{
    QFETCH(int, outcome);
    RecordDeal deal;
    deal.title = u"Line 3 retrofit"_s;
    deal.stage = u"Quotation"_s;
    deal.outcome = static_cast<std::uint8_t>(outcome);
    deal.opened = kToday - 20;
    deal.closed = kToday - 1;
    deal.product = u"Pump"_s;
    deal.owner = u"Mei"_s;
    const Entry entry = dealEntry(deal, kToday, QLocale(u"en_GB"_s));
    QCOMPARE(entry.title, u"Line 3 retrofit"_s);
    QTEST(entry.text.value(0), "first");
    deal.title.clear();
    QCOMPARE(dealEntry(deal, kToday, QLocale::c()).title, u"Pump"_s);
}

void EntryTest::details()
{
    CustomerRecord record;
    record.fields = {{FieldId::Name, u"<b>x</b>"_s},   {FieldId::Kind, u"company"_s},
                     {FieldId::Employees, u"42000"_s}, {FieldId::Potential, u"1500.5"_s},
                     {FieldId::Currency, u"EUR"_s},    {FieldId::Created, u"2025-01-02"_s}};
    record.customs = {{u"Lead Quality"_s, u"High"_s}};
    const auto rows = detailRows(record, kToday, QLocale(u"en_GB"_s));
    QStringList shown;
    for (const KeyValue &row : rows)
        shown << row.key + u'=' + plainText(row.value);
    QVERIFY(shown.contains(u"Customer=<b>x</b>"_s));
    QVERIFY(shown.contains(u"Kind=Company"_s));
    QVERIFY(shown.contains(u"Employees=42,000"_s));
    QVERIFY(shown.contains(u"Created=2 Jan 2025"_s));
    QVERIFY(shown.contains(u"Lead Quality=High"_s));
    QVERIFY(shown.filter(u"1,500.50"_s).size() == 1);
}

/// A note of ten million characters, as a file may have, would be laid out for minutes.
void EntryTest::longTextsAreBegun()
{
    CustomerRecord record;
    record.fields = {{FieldId::Notes, QString(10'000'000, u'x')}};
    record.customs = {{u"Remark"_s, u"a"_s + u"😀"_s.repeated(5000)}, {u"Short"_s, u"whole"_s}};
    const auto rows = detailRows(record, kToday, QLocale(u"en_GB"_s));
    QCOMPARE(rows.size(), qsizetype(3));
    QCOMPARE(plainText(rows[0].value), QString(4000, u'x') + u'…');
    QCOMPARE(plainText(rows[1].value), u"a"_s + u"😀"_s.repeated(1999) + u'…'); // no half of a sign
    QCOMPARE(plainText(rows[2].value), u"whole"_s);
    const Entry call = eventEntry(happened(Kind::Interaction, 0, {}, QString(10'000'000, u'y')), kToday,
                                  QLocale(u"en_GB"_s));
    QCOMPARE(call.text, QStringList{QString(4000, u'y') + u'…'});
}

void EntryTest::modelSaysAll()
{
    TimelineModel timeline;
    EntryModel model(timeline,
                     [&](int row) { return eventEntry(timeline.entryAt(row), kToday, QLocale(u"en_GB"_s)); });
    const QAbstractItemModelTester tester(&model);
    timeline.setEntries({happened(Kind::Purchase, 0, u"<i>Chair</i>"_s, u"17"_s)});
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data().toString(), u"Bought <i>Chair</i>"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Bought <i>Chair</i> · 12 Nov\n17"_s);
    QVERIFY(!index.data(Qt::ToolTipRole).toString().contains(u"<i>"));
}

QTEST_MAIN(EntryTest)
#include "tst_entry.moc"
