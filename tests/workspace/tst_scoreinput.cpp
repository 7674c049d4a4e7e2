// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/scoring/scoreinput.h"
#include "workspace/scoring/scoring.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What a score may learn from, and on what it is measured.
class ScoreInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesOut_data();
    void leavesOut();
    void knowsOutcomes();
    void dealsAsTheyWere();
    void sameBits();
    void cancelled();

private:
    const ScoreField *field(const ScoreInput &input, const std::string &key) const
    {
        const auto found = std::ranges::find(input.table.fields, key, &ScoreField::key);
        return found == input.table.fields.end() ? nullptr : &*found;
    }

    LoadedBook m_book{Day(20'778)};
    ViewPtr m_view;
};

void ScoreInputTest::initTestCase()
{
    QFile file(m_book.file(u"c.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Customer ID,Company,City,Number,Shop,Last Visit,Same,Remark,Since,Joined\n");
    for (int i = 0; i < 200; ++i) {
        const QByteArray n = QByteArray::number(i);
        file.write("K" + n + ",Company " + n + (i % 3 == 0 ? ",Berlin," : ",Paris,") + n +
                   (i % 2 == 0 ? ",big," : ",small,") + (i % 5 == 0 ? "web" : "fair") + ",x,Remark no " + n +
                   (i % 2 == 0 ? ",2026-11-01," : ",2027-01-01,") + (i % 4 == 0 ? "yes\n" : "no\n"));
    }
    file.close();
    ImportRequest request;
    request.files = QStringList{file.fileName()};
    request.into = Entity::Customer;
    QVERIFY(awaited(m_book.workspace().import(request, std::make_shared<Progress>())));
    m_book.generate(2000);
    m_view = m_book.load();
}

void ScoreInputTest::leavesOut_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<bool>("mayKnow");
    QTest::newRow("a code") << u"city"_s << true << false;
    QTest::newRow("one of the user's own") << u"extra.Shop"_s << true << false;
    QTest::newRow("kept up to date") << u"extra.Last Visit"_s << true << true;
    QTest::newRow("numbers that are all different") << u"extra.Number"_s << false << false;
    QTest::newRow("prose") << u"extra.Remark"_s << false << false;
    QTest::newRow("the target") << u"extra.Joined"_s << false << false;
    for (const QString &key : {u"name"_s, u"grade"_s, u"points"_s, u"stage"_s, u"status"_s, u"openDeals"_s})
        QTest::newRow(qPrintable(key)) << key << false << false;
}

void ScoreInputTest::leavesOut()
{
    QFETCH(const QString, key);
    QFETCH(const bool, isRead);
    QFETCH(const bool, mayKnow);
    const auto input = gatherScoreInput(*m_view, {u"Joined"_s, {}, {}, {}, {}}, Progress());
    QVERIFY(input);
    const ScoreField *read = field(*input, key.toStdString());
    QCOMPARE(read != nullptr, isRead);
    QCOMPARE(read != nullptr && read->mayKnow, mayKnow);
    const auto without =
        gatherScoreInput(*m_view, {u"Joined"_s, {}, {u"City"_s, u"Shop"_s}, {}, {}}, Progress());
    QVERIFY(without);
    QVERIFY(field(*without, "city") == nullptr && field(*without, "extra.Shop") == nullptr);
}

void ScoreInputTest::knowsOutcomes()
{
    const auto input = gatherScoreInput(*m_view, {u"extra.Joined"_s, {}, {}, {}, {}}, Progress());
    QVERIFY(input);
    // 50 of 200 joined; of the generated customers it is not known.
    QCOMPARE(std::ranges::count(input->outcome, 1), 50);
    QCOMPARE(std::ranges::count(input->outcome, 0), 150);
    QCOMPARE(std::ranges::count(input->outcome, 2), 2000);
    const ScoreField *since = field(*input, "extra.Since");
    QVERIFY(since != nullptr);
    QCOMPARE(since->number[0], 20.0);      // 2026-11-01 to 2026-11-21
    QVERIFY(std::isnan(since->number[1])); // still to come
}

void ScoreInputTest::dealsAsTheyWere()
{
    const auto input = gatherScoreInput(*m_view, {}, Progress());
    QVERIFY(input);
    QCOMPARE(input->table.rows, std::size_t{500});
    QVERIFY(field(*input, "need") == nullptr && field(*input, "tags") == nullptr);
    QVERIFY(field(*input, "extra.Last Visit") == nullptr);
    // Orders of the customer before the deal was opened, counted the slow way.
    const ScoreField *orders = field(*input, "deal.ordersBefore");
    QVERIFY(orders != nullptr);
    const PurchaseTable &purchases = m_view->snapshot->purchases;
    for (std::size_t deal = 0; deal < input->table.rows; deal += 25) {
        double count = 0;
        for (Row row = 0; row < purchases.ids.size(); ++row)
            count += purchases.customer[row] == input->customer[deal] && purchases.amount[row].isKnown() &&
                             purchases.day[row] < input->opened[deal]
                         ? 1
                         : 0;
        QCOMPARE(orders->number[deal], count);
    }
}

void ScoreInputTest::sameBits()
{
    const ScoreRequest request{u"Joined"_s, {}, {}, 3, {}};
    const auto first = analyseScore(*m_view, request, Progress());
    const auto second = analyseScore(*m_view, request, Progress());
    QVERIFY(first && second);
    QVERIFY(!first->tooLittle);
    QCOMPARE(first->measures.count, std::size_t{200});
    QCOMPARE(first->chance, second->chance);
    QVERIFY(std::ranges::all_of(first->chance, [](double chance) { return chance > 0 && chance < 1; }));
}

void ScoreInputTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto analysis = analyseScore(*m_view, {u"Joined"_s, {}, {}, 3, {}}, progress);
    QVERIFY(!analysis);
    QCOMPARE(analysis.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ScoreInputTest)
#include "tst_scoreinput.moc"
