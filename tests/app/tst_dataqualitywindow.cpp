// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/dataqualitypage.h"
#include "ui/record/recordpage.h"

#include <QAbstractItemModelTester>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Four of two owners and of nobody; the need of one is known, the value of three.
Status addLeads(Editor &editor)
{
    RowWriter rows(editor);
    const auto ann = rows.add(RecordTable::Owner, {{"name", u"Ann"_s}});
    const auto add = [&rows](const QString &name, std::int64_t owner, std::optional<int> potential) {
        return rows.add(
            RecordTable::Customer,
            {{"name", name},
             {"owner", owner == 0 ? QVariant() : QVariant(qlonglong{owner})},
             {"potential", potential ? QVariant(qlonglong{*potential} * Money::kScale) : QVariant()}});
    };
    add(u"Acme <b>"_s, ann, 500'000);
    const auto bond = add(u"Bond"_s, ann, 40'000);
    add(u"Cobb"_s, 0, 900'000);
    add(u"Dorn"_s, 0, {});
    rows.add(RecordTable::Need, {{"customer", qlonglong{bond}}, {"day", 20'000}, {"level", 3}});
    return rows.status();
}

} // namespace

/// From what is not known to whom to ask and to the answer, by the keyboard alone.
class DataQualityWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<Desk>(&addLeads);
        m_desk->root.showPage(u"grading/data"_s);
        QVERIFY(m_desk->rest());
        QTRY_VERIFY(page().isSettled());
    }
    void cleanup() { m_desk.reset(); }
    void asksTheMostValuableFirst();
    void anAnswerIsFilledIn();
    void listsWhomAFigureCounts_data();
    void listsWhomAFigureCounts();
    void listsWhoIsNotSure();
    void reachedFromTheRules();
    void saysThatThereIsNobody();

private:
    DataQualityPage &page() { return *m_desk->root.window().findChild<DataQualityPage *>(); }
    /// Waits for the newest answer; the page shows it.
    bool settles()
    {
        return m_desk->rest() && QTest::qWaitFor([this] { return page().isSettled(); });
    }

    std::unique_ptr<Desk> m_desk;
};

void DataQualityWindowTest::asksTheMostValuableFirst()
{
    for (const TableView *table : {&page().inputTable(), &page().questionTable(), &page().ownerTable()})
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     table->model());
    QVERIFY(page().questionTable().hasFocus());
    const auto *model = page().questionTable().model();
    QStringList asked;
    for (int row = 0; row < model->rowCount(); ++row)
        asked << model->index(row, OpenQuestionModel::Name).data().toString() + u": "_s +
                     model->index(row, OpenQuestionModel::Ask).data().toString();
    QCOMPARE(asked, (QStringList{u"Cobb: Need"_s, u"Acme <b>: Need"_s, u"Dorn: Need and Value"_s}));
    QCOMPARE(plainText(page().statusText()), u"3 grade(s) not sure · Enter shows who they are"_s);
    QVERIFY(awaited(m_desk->workspace.change(u"Test"_s, [](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Customer, {{"name", u"Egon"_s}});
        return rows.status();
    })));
    QVERIFY(settles());
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(page().quality().notSure, 4);
}

void DataQualityWindowTest::anAnswerIsFilledIn()
{
    const std::int64_t notSure = page().quality().notSure;
    const QByteArray before = m_desk->hash();
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"record"_s);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                QApplication::focusWidget()->accessibleName() == u"Need"_s);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr); // what may be chosen
    m_desk->press({"Down", "Down", "Down", "Return"}); // in the list that is open: from unknown to clear
    QVERIFY(m_desk->hash() != before);
    QVERIFY(m_desk->comesBack(before));
    m_desk->root.showPage(u"grading/data"_s);
    QVERIFY(settles());
    QCOMPARE(page().quality().notSure, notSure - 1);
    QVERIFY(page().questionTable().hasFocus());
    QCOMPARE(page().questionTable().currentIndex().data().toString(), u"Acme <b>"_s);
}

void DataQualityWindowTest::listsWhomAFigureCounts_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("down");
    QTest::addColumn<int>("right");
    QTest::addColumn<QStringList>("people");
    const QString inputs = u"What is not known"_s;
    const QString owners = u"What is known, by owner"_s;
    QTest::newRow("need") << inputs << 0 << int(MissingInputModel::Missing)
                          << QStringList{u"Acme <b>"_s, u"Cobb"_s, u"Dorn"_s};
    QTest::newRow("blocked by value")
        << inputs << 1 << int(MissingInputModel::Blocked) << QStringList{u"Dorn"_s};
    QTest::newRow("owner") << owners << 0 << 0 << QStringList{u"Acme <b>"_s, u"Bond"_s};
    QTest::newRow("not sure") << owners << 0 << int(OwnerQualityModel::NotSure) << QStringList{u"Acme <b>"_s};
    QTest::newRow("need of an owner")
        << owners << 0 << int(OwnerQualityModel::FirstThing) << QStringList{u"Acme <b>"_s};
    QTest::newRow("clear") << owners << 0 << int(OwnerQualityModel::Clear) << QStringList{u"Bond"_s};
    QTest::newRow("pool without value")
        << owners << 1 << int(OwnerQualityModel::FirstThing) + 1 << QStringList{u"Dorn"_s};
}

void DataQualityWindowTest::listsWhomAFigureCounts()
{
    QFETCH(QString, table);
    QFETCH(int, down);
    QFETCH(int, right);
    QFETCH(QStringList, people);
    QVERIFY(m_desk->tabTo(table));
    m_desk->press({"Ctrl+Home"});
    for (int i = 0; i < down; ++i)
        m_desk->press({"Down"});
    for (int i = 0; i < right; ++i)
        m_desk->press({"Right"});
    m_desk->press({"Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QStringList names = m_desk->names();
    names.sort();
    QCOMPARE(names, people);
}

void DataQualityWindowTest::listsWhoIsNotSure()
{
    QVERIFY(m_desk->tabTo(u"Show 3 not sure"_s));
    m_desk->press({"Space"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QCOMPARE(m_desk->names().size(), 3);
}

void DataQualityWindowTest::reachedFromTheRules()
{
    m_desk->root.showPage(u"grading"_s);
    QVERIFY(m_desk->rest());
    QVERIFY(m_desk->tabTo(u"Data quality"_s));
    m_desk->press({"Space"});
    QCOMPARE(m_desk->page(), u"grading/data"_s);
}

void DataQualityWindowTest::saysThatThereIsNobody()
{
    m_desk = std::make_unique<Desk>([](Editor &) { return Status(); });
    m_desk->root.showPage(u"grading/data"_s);
    QVERIFY(settles());
    QVERIFY(page().statusText().isEmpty());
    QVERIFY(!page().questionTable().isVisible());
}

QTEST_MAIN(DataQualityWindowTest)
#include "tst_dataqualitywindow.moc"
