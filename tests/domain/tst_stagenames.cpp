// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stagedictionary.h"
#include "domain/stagenames.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace leadbook;
using namespace Qt::StringLiterals;

class StageNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void orders_data();
    void orders();
    void headers_data();
    void headers();
    void dictionaryIsConsistent();
    void labels_data();
    void labels();
};

namespace {

/// Another language, in which everything that is translated is in capitals.
class Capitals : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

void StageNamesTest::labels_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("pipeline");
    const auto row = [](const QString &written, const QString &stage, const QString &pipeline) {
        QTest::newRow(qPrintable(written)) << written << stage << pipeline;
    };
    row(u"Quotation"_s, u"QUOTATION"_s, u"Quotation"_s);
    row(u"First contact"_s, u"FIRST CONTACT"_s, u"First contact"_s);
    row(u"Sales pipeline"_s, u"Sales pipeline"_s, u"SALES PIPELINE"_s);
    // The user's own, whatever grades, bands and segments are called.
    for (const char *own : {"New", "Lost", "Promising", "event", "none", "quotation", "报价", ""})
        row(QString::fromUtf8(own), QString::fromUtf8(own), QString::fromUtf8(own));
}

void StageNamesTest::labels()
{
    QFETCH(QString, written);
    Capitals capitals;
    QCoreApplication::installTranslator(&capitals);
    QTEST(stageLabel(written), "stage");
    QTEST(pipelineLabel(written), "pipeline");
    QCoreApplication::removeTranslator(&capitals);
}

void StageNamesTest::outcomes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("outcome"); // 0: a stage
    QTest::newRow("Won") << u"Won"_s << 1;
    QTest::newRow("closed won") << u"Closed-Won"_s << 1;
    QTest::newRow("numbered") << u"6 - closed_WON (100%)"_s << 1;
    QTest::newRow("赢单") << u"赢单"_s << 1;
    QTest::newRow("full width") << u"ＷＯＮ"_s << 1;
    QTest::newRow("lost") << u" lost "_s << 2;
    QTest::newRow("competition") << u"Closed Lost to Competition"_s << 2;
    QTest::newRow("输单") << u"输单"_s << 2;
    QTest::newRow("invalid") << u"无效"_s << 2;
    QTest::newRow("签单 is a stage") << u"签单"_s << 0;
    QTest::newRow("Negotiation") << u"Negotiation/Review"_s << 0;
    QTest::newRow("winner") << u"Winner"_s << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("digits") << u"42"_s << 0;
}

void StageNamesTest::outcomes()
{
    QFETCH(QString, name);
    const auto outcome = stageOutcome(name);
    QTEST(outcome ? static_cast<int>(*outcome) : 0, "outcome");
}

void StageNamesTest::orders_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Maven") << QStringList{u"Won"_s, u"Engaging"_s, u"Prospecting"_s, u"Lost"_s}
                           << QStringList{u"Prospecting"_s, u"Engaging"_s};
    QTest::newRow("the five") << QStringList{u"签单"_s, u"报价"_s, u"方案设计"_s, u"需求分析"_s,
                                             u"初次接触"_s}
                              << QStringList{u"初次接触"_s, u"需求分析"_s, u"方案设计"_s, u"报价"_s,
                                             u"签单"_s};
    QTest::newRow("the five, English") << QStringList{u"Signing"_s, u"Quotation"_s, u"First contact"_s,
                                                      u"Solution design"_s, u"Needs analysis"_s}
                                       << QStringList{u"First contact"_s, u"Needs analysis"_s,
                                                      u"Solution design"_s, u"Quotation"_s, u"Signing"_s};
    QTest::newRow("Salesforce") << QStringList{u"Closed Won"_s,           u"Perception Analysis"_s,
                                               u"Negotiation/Review"_s,   u"Prospecting"_s,
                                               u"Proposal/Price Quote"_s, u"Id. Decision Makers"_s,
                                               u"Needs Analysis"_s,       u"Value Proposition"_s,
                                               u"Qualification"_s,        u"Closed Lost"_s}
                                << QStringList{u"Prospecting"_s,          u"Qualification"_s,
                                               u"Needs Analysis"_s,       u"Value Proposition"_s,
                                               u"Id. Decision Makers"_s,  u"Perception Analysis"_s,
                                               u"Proposal/Price Quote"_s, u"Negotiation/Review"_s};
    QTest::newRow("HubSpot") << QStringList{u"Contract Sent"_s, u"Decision Maker Bought-In"_s,
                                            u"Presentation Scheduled"_s, u"Qualified To Buy"_s,
                                            u"Appointment Scheduled"_s}
                             << QStringList{u"Appointment Scheduled"_s, u"Qualified To Buy"_s,
                                            u"Presentation Scheduled"_s, u"Decision Maker Bought-In"_s,
                                            u"Contract Sent"_s};
    QTest::newRow("Pipedrive") << QStringList{u"Negotiations Started"_s, u"Proposal Made"_s,
                                              u"Demo Scheduled"_s, u"Contact Made"_s, u"Qualified"_s}
                               << QStringList{u"Qualified"_s, u"Contact Made"_s, u"Demo Scheduled"_s,
                                              u"Proposal Made"_s, u"Negotiations Started"_s};
    QTest::newRow("none known") << QStringList{u"Zwei"_s, u"Eins"_s, u"Zwei"_s, u"Drei"_s}
                                << QStringList{u"Zwei"_s, u"Eins"_s, u"Drei"_s};
    QTest::newRow("an unknown one behind its forerunner")
        << QStringList{u"New"_s, u"Site survey"_s, u"Quotation"_s, u"Demo"_s}
        << QStringList{u"New"_s, u"Site survey"_s, u"Demo"_s, u"Quotation"_s};
    QTest::newRow("numbered") << QStringList{u"3. Quote"_s, u"1. New Lead"_s}
                              << QStringList{u"1. New Lead"_s, u"3. Quote"_s};
}

void StageNamesTest::orders()
{
    QFETCH(QStringList, names);
    QTEST(orderedStages(names), "expected");
}

void StageNamesTest::headers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("stages");
    QTest::addColumn<QString>("expected");
    const QStringList maven{u"Prospecting"_s, u"Engaging"_s, u"Won"_s, u"Lost"_s};
    const QStringList five{u"初次接触"_s, u"需求分析"_s, u"方案设计"_s, u"报价"_s, u"签单"_s};
    const QStringList english{u"First contact"_s, u"Needs analysis"_s, u"Solution design"_s, u"Quotation"_s,
                              u"Signing"_s};
    QTest::newRow("engage_date") << u"engage_date"_s << maven << u"Engaging"_s;
    QTest::newRow("engage_date, stages not known yet") << u"engage_date"_s << QStringList() << u"Engaging"_s;
    QTest::newRow("EngagedOn") << u"EngagedOn"_s << maven << u"Engaging"_s;
    QTest::newRow("close_date") << u"close_date"_s << maven << QString();
    QTest::newRow("close_date, stages not known yet") << u"close_date"_s << QStringList() << QString();
    QTest::newRow("won date") << u"Won"_s << maven << QString();
    QTest::newRow("created") << u"Created At"_s << maven << QString();
    QTest::newRow("date") << u"Date"_s << maven << QString();
    QTest::newRow("quote") << u"Quote sent date"_s << english << u"Quotation"_s;
    QTest::newRow("first contact") << u"first_contact_day"_s << english << u"First contact"_s;
    QTest::newRow("报价日期") << u"报价日期"_s << five << u"报价"_s;
    QTest::newRow("进入方案设计阶段时间") << u"进入方案设计阶段时间"_s << five << u"方案设计"_s;
    QTest::newRow("the other language") << u"报价日期"_s << english << u"Quotation"_s;
    QTest::newRow("own stage") << u"Survey date"_s << QStringList{u"Surveying"_s, u"Fitting"_s}
                               << u"Surveying"_s;
    QTest::newRow("next contact") << u"next_contact_date"_s << english << QString();
    QTest::newRow("account") << u"account"_s << maven << QString();
    QTest::newRow("engage_quarter") << u"engage_quarter"_s << maven << QString();
}

void StageNamesTest::headers()
{
    QFETCH(QString, header);
    QFETCH(QStringList, stages);
    QTEST(stageOfHeader(header, stages), "expected");
}

/// Ranks rise, no name stands twice or is an outcome too, and the five default stages are in the order of a
/// sale.
void StageNamesTest::dictionaryIsConsistent()
{
    int before = 0;
    QSet<QString> seen;
    for (const StageSynonyms &synonyms : kStageDictionary) {
        QVERIFY(synonyms.rank > before);
        before = synonyms.rank;
        for (const QStringView name : QStringView(synonyms.names).split(u'|')) {
            QVERIFY2(!seen.contains(name.toString()), qPrintable(name.toString()));
            seen.insert(name.toString());
            QCOMPARE(stageRank(name), std::optional(synonyms.rank));
            QVERIFY2(!stageOutcome(name), qPrintable(name.toString()));
        }
    }
    QCOMPARE(orderedStages(defaultStageNames()), defaultStageNames());
    QCOMPARE(defaultStageNames().size(), 5);
}

QTEST_GUILESS_MAIN(StageNamesTest)
#include "tst_stagenames.moc"
