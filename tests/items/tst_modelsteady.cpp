// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/funnelownermodel.h"
#include "items/gradecountleadmodel.h"
#include "items/importmappingmodel.h"
#include "items/importplanmodel.h"
#include "items/movingcustomermodel.h"
#include "items/recordcontactmodel.h"
#include "items/recorddealmodel.h"
#include "items/segmentmodel.h"
#include "items/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

using ModelPtr = std::unique_ptr<QAbstractItemModel>;

/// One of the small models: how it is made, filled with so many rows and put into another language.
struct Kind
{
    const char *name;
    ModelPtr (*make)();
    void (*fill)(QAbstractItemModel &model, int rows);
    void (*retranslate)(QAbstractItemModel &model); ///< null where it has no words of its own
};

QString numbered(std::size_t i)
{
    return u"row "_s + QString::number(i);
}

void fillOwners(QAbstractItemModel &model, int rows)
{
    std::vector<FunnelOwner> owners(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < owners.size(); ++i)
        owners[i].name = numbered(i);
    static_cast<FunnelOwnerModel &>(model).setOwners(owners, u"EUR"_s);
}

void fillLeads(QAbstractItemModel &model, int rows)
{
    std::vector<GradedLead> leads(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < leads.size(); ++i) {
        leads[i].name = numbered(i);
        leads[i].customer = static_cast<Row>(i);
    }
    static_cast<GradeCountLeadModel &>(model).setLeads(leads, {u"A"_s, u"B"_s}, rows % 2 == 0);
}

void fillMoving(QAbstractItemModel &model, int rows)
{
    std::vector<MovingRow> moving(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < moving.size(); ++i) {
        moving[i].customer.name = numbered(i);
        moving[i].customer.customer = static_cast<Row>(i);
        moving[i].customer.move.to = 1;
        moving[i].because = u"now frequent"_s;
    }
    auto &all = static_cast<MovingCustomerModel &>(model);
    const std::vector<MovingRow> later(moving.begin() + rows / 2, moving.end());
    moving.resize(std::size_t(rows / 2));
    all.setRows(moving, {u"A"_s, u"B"_s}, {u"A"_s, u"B"_s}, rows % 2 == 0, rows);
    all.addRows(later);
}

void fillSegments(QAbstractItemModel &model, int rows)
{
    std::vector<SegmentFigure> segments(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < segments.size(); ++i)
        segments[i].name = numbered(i);
    static_cast<SegmentModel &>(model).setSegments(segments);
}

void fillIssues(QAbstractItemModel &model, int rows)
{
    ImportReceipt receipt;
    for (int i = 0; i < rows; ++i)
        receipt.listed.push_back(
            {i + 2, i % 2 == 0 ? RowOutcome::Review : RowOutcome::Rejected, u"why"_s, 0, {}});
    static_cast<ImportPlanModel &>(model).setReceipts({receipt});
}

void fillMapping(QAbstractItemModel &model, int rows)
{
    ImportReceipt receipt;
    for (int i = 0; i < rows; ++i)
        receipt.mapping.headers << numbered(std::size_t(i));
    static_cast<ImportMappingModel &>(model).setReceipt(receipt);
}

void fillContacts(QAbstractItemModel &model, int rows)
{
    std::vector<RecordContact> contacts(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < contacts.size(); ++i)
        contacts[i].name = numbered(i);
    static_cast<RecordContactModel &>(model).setContacts(contacts);
}

void fillDeals(QAbstractItemModel &model, int rows)
{
    std::vector<RecordDeal> deals(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < deals.size(); ++i)
        deals[i].title = numbered(i);
    static_cast<RecordDealModel &>(model).setDeals(deals);
}

void fillTimeline(QAbstractItemModel &model, int rows)
{
    std::vector<RecordEvent> entries(static_cast<std::size_t>(rows));
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].title = numbered(i);
    static_cast<TimelineModel &>(model).setEntries(entries);
}

template <typename Model> ModelPtr make()
{
    return std::make_unique<Model>();
}
template <typename Model> void retranslate(QAbstractItemModel &model)
{
    static_cast<Model &>(model).retranslate();
}

constexpr Kind kKinds[] = {
    {"owners of a funnel", &make<FunnelOwnerModel>, &fillOwners, &retranslate<FunnelOwnerModel>},
    {"leads of a grade", &make<GradeCountLeadModel>, &fillLeads, &retranslate<GradeCountLeadModel>},
    {"moving customers", &make<MovingCustomerModel>, &fillMoving, &retranslate<MovingCustomerModel>},
    {"segments", &make<SegmentModel>, &fillSegments, &retranslate<SegmentModel>},
    {"plan of an import", &make<ImportPlanModel>, &fillIssues, nullptr},
    {"mapping of an import", &make<ImportMappingModel>, &fillMapping, nullptr},
    {"contacts of a record", &make<RecordContactModel>, &fillContacts, nullptr},
    {"deals of a record", &make<RecordDealModel>, &fillDeals, nullptr},
    {"timeline", &make<TimelineModel>, &fillTimeline, nullptr},
};

} // namespace

/// What holds of every small model: it keeps the contract of Qt's item models whatever it is filled with.
class ModelSteadyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract_data() { addKinds(); }
    void keepsTheContract();
    void isEmptyAtFirst_data() { addKinds(); }
    void isEmptyAtFirst();
    void answersNoForeignIndex_data() { addKinds(); }
    void answersNoForeignIndex();
    void everyRoleOfEveryCellAnswers_data() { addKinds(); }
    void everyRoleOfEveryCellAnswers();
    void retranslationTouchesNoRows_data();
    void retranslationTouchesNoRows();
    void leadsOfATrial();

private:
    static void addKinds();
};

void ModelSteadyTest::addKinds()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < std::size(kKinds); ++i)
        QTest::newRow(kKinds[i].name) << int(i);
}

void ModelSteadyTest::keepsTheContract()
{
    QFETCH(int, kind);
    const ModelPtr model = kKinds[kind].make();
    const QAbstractItemModelTester tester(model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(4);
    for (int round = 0; round < 60; ++round) {
        const int rows = int(random() % 12);
        kKinds[kind].fill(*model, rows);
        QCOMPARE(model->rowCount(), rows);
        if (rows > 0)
            QVERIFY(model->index(rows - 1, 0).isValid());
        QVERIFY(!model->index(rows, 0).isValid());
        if (kKinds[kind].retranslate != nullptr)
            kKinds[kind].retranslate(*model);
        model->sort(int(random() % 6), random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(model->rowCount(), rows);
    }
}

void ModelSteadyTest::isEmptyAtFirst()
{
    QFETCH(int, kind);
    const ModelPtr model = kKinds[kind].make();
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(model->columnCount() > 0);
    QVERIFY(!model->index(0, 0).isValid());
    QVERIFY(!model->data({}, Qt::DisplayRole).isValid());
}

void ModelSteadyTest::answersNoForeignIndex()
{
    QFETCH(int, kind);
    const ModelPtr model = kKinds[kind].make();
    kKinds[kind].fill(*model, 3);
    QCOMPARE(model->rowCount(model->index(0, 0)), 0); // rows have no rows below them
    QVERIFY(!model->index(0, 0, model->index(0, 0)).isValid());
    QVERIFY(!model->index(-1, 0).isValid());
    QVERIFY(!model->index(0, model->columnCount()).isValid());
    for (const int section : {-1, model->columnCount()})
        QVERIFY(!model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"row"_s));
}

void ModelSteadyTest::everyRoleOfEveryCellAnswers()
{
    QFETCH(int, kind);
    const ModelPtr model = kKinds[kind].make();
    kKinds[kind].fill(*model, 4);
    bool hasText = false;
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 100; ++role) {
                const QVariant value = model->index(row, column).data(role);
                hasText = hasText || (role == Qt::DisplayRole && value.toString().contains(u"row"_s)) ||
                          value.toString().contains(u"why"_s);
                // A model says what a cell means, never how it looks.
                if (role == Qt::DecorationRole || role == Qt::FontRole || role == Qt::ForegroundRole ||
                    role == Qt::BackgroundRole)
                    QVERIFY(!value.isValid());
            }
        }
    }
    QVERIFY(hasText);
}

void ModelSteadyTest::retranslationTouchesNoRows_data()
{
    QTest::addColumn<int>("kind");
    for (std::size_t i = 0; i < std::size(kKinds); ++i) {
        if (kKinds[i].retranslate != nullptr)
            QTest::newRow(kKinds[i].name) << int(i);
    }
}

void ModelSteadyTest::retranslationTouchesNoRows()
{
    QFETCH(int, kind);
    const ModelPtr model = kKinds[kind].make();
    kKinds[kind].fill(*model, 3);
    const QPersistentModelIndex held = model->index(2, 0);
    QSignalSpy headings(model.get(), &QAbstractItemModel::headerDataChanged);
    QSignalSpy cells(model.get(), &QAbstractItemModel::dataChanged);
    kKinds[kind].retranslate(*model);
    QCOMPARE(headings.size(), 1);
    QCOMPARE(cells.size(), 1);
    QVERIFY(held.isValid());
    QCOMPARE(held.row(), 2);
    kKinds[kind].fill(*model, 0);
    kKinds[kind].retranslate(*model); // no rows to tell of
    QCOMPARE(cells.size(), 1);
}

void ModelSteadyTest::leadsOfATrial()
{
    GradeCountLeadModel model;
    GradedLead lead;
    lead.customer = 7;
    lead.id = 1007;
    lead.now = 2;
    lead.then = 0;
    lead.points = 55.6;
    for (const bool isTrial : {false, true}) {
        model.setLeads({lead}, {u"A"_s, u"B"_s, u"C"_s}, isTrial);
        const QModelIndex grade = model.index(0, GradeCountLeadModel::Grade);
        QCOMPARE(grade.data(GradeRole).toInt(), 2);
        QCOMPARE(grade.data(BestGradeRole).isValid(), isTrial);
        QCOMPARE(model.index(0, GradeCountLeadModel::Points).data().toDouble(), 55.6);
        QVERIFY(!model.index(0, GradeCountLeadModel::Value).data(AmountRole).isValid());
        QCOMPARE(model.index(0, 0).data(CustomerIdRole).toLongLong(), 1007);
        QCOMPARE(model.rowOf(7), std::optional<int>(0));
        QCOMPARE(model.rowOf(8), std::nullopt);
    }
    lead.now = -1;
    model.setLeads({lead}, {u"A"_s}, false);
    QVERIFY(!model.index(0, GradeCountLeadModel::Grade).data(GradeRole).isValid());
}

QTEST_GUILESS_MAIN(ModelSteadyTest)
#include "tst_modelsteady.moc"
