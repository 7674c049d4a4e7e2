// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/campaignmembersmodel.h"
#include "items/campaignwords.h"
#include "items/cellroles.h"
#include "support/snapshotbuilder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The members of a campaign as a table, and what is said of campaigns.
class CampaignMembersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMembers();
    void countsAsTheFigures();
    void leftOut();
    void verdicts();
    void intervals();
};

void CampaignMembersModelTest::showsMembers()
{
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "Anna"}});
    CampaignMembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    auto results = std::make_shared<CampaignResults>();
    results->snapshot = builder.view()->snapshot;
    const Day day(20'778);
    results->members = {{1, 1001, 2001, false, u"mature"_s, day, day, day, u"yes"_s},
                        {2, 9999, 0, true, {}, day, {}, {}, {}}};
    results->outcomes = {{0, false, true, true, true, 1234.4}, {1, true, false, false, false, 0}};
    model.setResults(results);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, CampaignMembersModel::Customer), u"Anna"_s);
    QCOMPARE(text(0, CampaignMembersModel::Segment), choiceLabel(FieldId::LifeCycle, 3));
    QCOMPARE(text(0, CampaignMembersModel::Arm), u"addressed"_s);
    QCOMPARE(text(0, CampaignMembersModel::Sent), u"2026-11-21"_s);
    QCOMPARE(text(0, CampaignMembersModel::Response), u"yes"_s);
    QCOMPARE(text(0, CampaignMembersModel::Revenue), QLocale().toString(1234));
    // Who is gone has no name, and who did nothing no revenue.
    QCOMPARE(text(1, CampaignMembersModel::Customer), QString());
    QCOMPARE(text(1, CampaignMembersModel::Segment), u"No class"_s);
    QCOMPARE(text(1, CampaignMembersModel::Arm), u"control group"_s);
    QCOMPARE(text(1, CampaignMembersModel::Revenue), QString());
    QCOMPARE(model.index(1, 0).data(CustomerIdRole).toLongLong(), 9999);
    QCOMPARE(model.memberAt(1).id, 2);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.setResults({});
    QCOMPARE(model.rowCount(), 0);
}

/// Each figure shows exactly the members that it counts.
void CampaignMembersModelTest::countsAsTheFigures()
{
    CampaignMembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto results = std::make_shared<CampaignResults>();
    results->snapshot = SnapshotBuilder().view()->snapshot;
    for (std::int64_t i = 0; i < 64; ++i) {
        results->members.push_back({i, 1000 + i, 0, (i & 1) != 0, {}, {}, {}, {}, {}});
        results->outcomes.push_back({static_cast<std::uint32_t>(i % 3), (i & 1) != 0, true, (i & 2) != 0,
                                     (i & 4) != 0, (i & 4) != 0 ? 10.0 : 0.0});
    }
    const auto figures = campaignFigures(results->outcomes, 3);
    for (int segment = -1; segment < 3; ++segment) {
        const CampaignFigures &each = segment < 0 ? figures.back() : figures[std::size_t(segment)];
        using Of = MemberPart::Of;
        const std::pair<Of, std::int64_t> counts[] = {
            {Of::Everyone, each.addressed.members + each.control.members},
            {Of::Addressed, each.addressed.members},
            {Of::Control, each.control.members},
            {Of::Responded, each.addressed.responded},
            {Of::Converted, each.addressed.converted},
            {Of::ControlConverted, each.control.converted}};
        for (const auto &[of, count] : counts) {
            QVERIFY(count > 0);
            const MemberPart part{segment, of};
            model.setResults(results, part);
            QCOMPARE(model.rowCount(), count);
            QCOMPARE(model.part(), part);
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(part.has(results->outcomes[std::size_t(model.memberAt(row).id)]));
        }
    }
}

void CampaignMembersModelTest::leftOut()
{
    LeftOutCounts counts{};
    QCOMPARE(leftOutSentence(counts, Channel::Mail), u"Nobody is left out."_s);
    counts[std::size_t(LeftOut::Unsubscribed)] = 12;
    counts[std::size_t(LeftOut::NoAddress)] = 3;
    QCOMPARE(leftOutSentence(counts, Channel::Mail), u"Left out: 12 unsubscribed, 3 without an e-mail."_s);
    QCOMPARE(leftOutSentence(counts, Channel::Text),
             u"Left out: 12 unsubscribed, 3 without a mobile number."_s);
    for (std::size_t i = 0; i < kLeftOutCount; ++i)
        QVERIFY(!leftOutLabel(static_cast<LeftOut>(i), Channel::WeChat).isEmpty());
}

void CampaignMembersModelTest::verdicts()
{
    QStringList sentences;
    for (const ArmVerdict verdict : {ArmVerdict::NoControl, ArmVerdict::TooFew, ArmVerdict::More,
                                     ArmVerdict::NoMore, ArmVerdict::Less}) {
        CampaignFigures figures;
        figures.verdict = verdict;
        const QString sentence = campaignVerdict(figures, true);
        QVERIFY(sentence.endsWith(u'.') && !sentences.contains(sentence));
        QCOMPARE(sentence.startsWith(u"Cannot tell"),
                 verdict == ArmVerdict::NoControl || verdict == ArmVerdict::TooFew);
        sentences << sentence;
        const bool isTold = !sentence.startsWith(u"Cannot tell");
        QCOMPARE(campaignVerdict(figures, false).startsWith(u"So far"), isTold);
    }
}

void CampaignMembersModelTest::intervals()
{
    QCOMPARE(rateWithInterval({0, 0}), QString());
    QCOMPARE(rateWithInterval({100, 50}), u"50.0 % (40.4 to 59.6 %)"_s);
    QCOMPARE(differenceWithInterval({}), QString());
    QCOMPARE(differenceWithInterval(ArmDifference{3.2, -0.4, 6.8}), u"+3.20 (\u22120.40 to +6.80)"_s);
    QCOMPARE(rateDifferenceWithInterval(ArmDifference{-0.1, -0.2, 0}),
             u"\u221210.0 (\u221220.0 to +0.0) points"_s);
}

QTEST_MAIN(CampaignMembersModelTest)
#include "tst_campaignmembersmodel.moc"
