// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/todaymodel.h"
#include "items/todaywords.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

Status addWork(Editor &editor)
{
    RowWriter rows(editor);
    const int today = kToday.number();
    const auto customer = [&rows](const char *name) {
        return qlonglong{
            rows.add(RecordTable::Customer, {{"name", QString::fromLatin1(name)}, {"status", 1}})};
    };
    const qlonglong asked = customer("Asker");
    rows.add(RecordTable::Interaction,
             {{"customer", asked}, {"kind", 8}, {"day", today - 1}, {"answered", 1}, {"direction", 1}});
    const qlonglong strategy =
        rows.add(RecordTable::Strategy, {{"name", u"Win back"_s}, {"class", u"lifeCycle:churned"_s}});
    const qlonglong step = rows.add(
        RecordTable::StrategyStep,
        {{"strategy", strategy}, {"position", 1}, {"kind", 0}, {"offset_days", 3}, {"title", u"Ask why"_s}});
    rows.add(RecordTable::Task, {{"customer", customer("Gone")},
                                 {"title", u"Ask why"_s},
                                 {"due_day", today - 2},
                                 {"step", step},
                                 {"entered_day", today - 5}});
    rows.add(RecordTable::Task, {{"customer", customer("Promised")},
                                 {"title", u"Send samples"_s},
                                 {"due_day", today},
                                 {"set_day", today - 4}});
    rows.add(RecordTable::Task,
             {{"customer", customer("Planned")}, {"title", u"Ring"_s}, {"due_day", today + 1}});
    return rows.status();
}

} // namespace

/// The day's queue as a table, and its words.
class TodayModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows();
    void roles();
    void nothing();
    void chance();
    void due_data();
    void due();

private:
    std::shared_ptr<const TodayFacts> facts(std::span<const float> chances = {}) const
    {
        auto found = todayFacts(m_book.path(), *m_view, {}, chances, Progress());
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return std::make_shared<const TodayFacts>(*std::move(found));
    }

    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void TodayModelTest::initTestCase()
{
    m_book.change(addWork);
    m_view = m_book.load();
}

void TodayModelTest::rows()
{
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    model.retranslate(QLocale(u"en_GB"_s));
    model.setFacts(facts());
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        lines << u"%1|%2|%3"_s.arg(cell(TodayModel::Customer), cell(TodayModel::Do), cell(TodayModel::Why));
    }
    QVERIFY(lines.size() == 4);
    QVERIFY2(lines[0].startsWith(u"Asker|Answer|Asked "_s), qPrintable(lines[0]));
    lines.removeFirst();
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"Gone|Ask why|Win back, since 16 Nov"_s, u"Planned|Ring|Planned for 22 Nov"_s,
                          u"Promised|Send samples|Promised on 17 Nov"_s}));
}

void TodayModelTest::roles()
{
    TodayModel model;
    model.setFacts(facts());
    for (int row = 0; row < model.rowCount(); ++row) {
        const TodayItem &item = model.itemAt(row);
        const QModelIndex due = model.index(row, TodayModel::Due);
        QCOMPARE(due.data(DayRole).toInt(), item.due.number());
        QCOMPARE(due.data(OverdueRole).toBool(), item.due < kToday);
        QCOMPARE(due.data(CustomerIdRole).toLongLong(), model.customerAt(row));
        QCOMPARE(due.data(IdRole).isValid(), item.cause == TodayCause::Task);
        QCOMPARE(due.data(KindRole).toInt(), int(item.cause));
        QVERIFY(!model.index(row, TodayModel::Later).data().toString().isEmpty());
    }
}

void TodayModelTest::nothing()
{
    TodayModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setFacts(facts());
    QVERIFY(model.rowCount() > 0);
    model.setFacts(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TodayModelTest::chance()
{
    const std::vector<float> chances(m_view->snapshot->customers.rows(), 0.78F);
    TodayModel model;
    model.retranslate(QLocale(u"en_GB"_s));
    model.setFacts(facts(chances));
    QStringList reasons;
    for (int row = 0; row < model.rowCount(); ++row)
        reasons << model.index(row, TodayModel::Why).data().toString();
    QVERIFY2(reasons.contains(u"Win chance 78 % · Promised on 17 Nov"_s), qPrintable(reasons.join(u'\n')));
}

void TodayModelTest::due_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
}

void TodayModelTest::due()
{
    QFETCH(int, days);
    TodayItem item;
    item.due = kToday + days;
    QTEST(dueWords(item, kToday), "words");
}

QTEST_GUILESS_MAIN(TodayModelTest)
#include "tst_todaymodel.moc"
