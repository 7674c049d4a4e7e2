// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradefield.h"
#include "domain/interactionkind.h"
#include "support/snapshotbuilder.h"
#include "workspace/gradeinputs.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr std::uint8_t kIn = InteractionTable::FromCustomer;
constexpr std::uint8_t kBoth = InteractionTable::TwoWay;

/// The inputs that count interactions.
const QStringList kCounts{u"enquiries90"_s, u"webVisits90"_s, u"meetings90"_s,
                          u"events90"_s,    u"trials90"_s,    u"replies90"_s};

/// "meetings90=2" of the counts that are not 0.
QString countsOf(const ViewPtr &view, Row row, Day asOf = kToday)
{
    const std::vector<Row> rows{row};
    const GradeInputs inputs(*view->snapshot, view->derived, asOf, kCounts, rows);
    const std::vector<double> values = inputs.row(0);
    QStringList text;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != 0)
            text << kCounts[qsizetype(i)] + u'=' + QString::number(values[i]);
    }
    return text.join(u' ');
}

} // namespace

/// The columns that grading schemes ask for.
class GradeInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsKinds_data();
    void countsKinds();
    void countsDays_data();
    void countsDays();
    void aFewEqualAll();
    void ownNumbers();
    void everyDeclaredFieldIsKnown();
    void unknownFieldsAreRefused_data();
    void unknownFieldsAreRefused();
};

void GradeInputsTest::unknownFieldsAreRefused_data()
{
    QTest::addColumn<QString>("criterion");
    QTest::addColumn<QString>("band");
    QTest::addColumn<QString>("refused"); // what the sentence names; empty: accepted
    QTest::newRow("shipped") << u"value"_s << u"need"_s << QString();
    QTest::newRow("misspelled") << u"valeu"_s << u"valeu"_s << u"“valeu”"_s;
    QTest::newRow("misspelled in a band") << u"value"_s << u"Need"_s << u"“Need”"_s;
    QTest::newRow("misspelled where no band uses it") << u"valeu"_s << u"value"_s << u"“valeu”"_s;
    QTest::newRow("own number") << u"extra.Score"_s << u"extra.Score"_s << QString();
    QTest::newRow("own text") << u"extra.Colour"_s << u"extra.Colour"_s << u"“extra.Colour”"_s;
    QTest::newRow("own field that is not there") << u"extra.Scroe"_s << u"value"_s << u"“extra.Scroe”"_s;
}

void GradeInputsTest::unknownFieldsAreRefused()
{
    QFETCH(QString, criterion);
    QFETCH(QString, band);
    QFETCH(QString, refused);
    SnapshotBuilder builder(kToday);
    builder.addCustom("Score", "real", Column<double>());
    builder.addCustom("Colour", "text", TextColumn());
    const auto scheme = GradeScheme::fromJson(
        uR"({"criteria":[{"field":"%1","bands":[{"field":"%2","from":1,"points":5},{"field":"%2","points":0}]}],
            "cutoffs":[{"grade":"A","from":5}],"rest":"B"})"_s.arg(criterion, band)
            .toUtf8());
    QVERIFY(scheme);
    const Status status = checkGradeFields(*scheme, *builder.view()->snapshot);
    QCOMPARE(bool(status), refused.isEmpty());
    if (!status)
        QVERIFY2(status.error().message.contains(refused), qPrintable(status.error().message));
}

void GradeInputsTest::countsKinds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *name, InteractionKind kind, std::uint8_t flags, const QString &counts) {
        QTest::newRow(name) << int(kind) << int(flags) << counts;
    };
    row("enquiry", InteractionKind::Enquiry, kIn, u"enquiries90=1"_s);
    row("visit of a web page", InteractionKind::WebVisit, 0, u"webVisits90=1"_s);
    row("meeting", InteractionKind::Meeting, kBoth, u"meetings90=1"_s);
    row("visit", InteractionKind::Visit, kBoth, u"meetings90=1"_s);
    row("event", InteractionKind::Event, kBoth, u"events90=1"_s);
    row("trial", InteractionKind::Trial, 0, u"trials90=1"_s);
    row("e-mail from the customer", InteractionKind::Email, kIn, u"replies90=1"_s);
    row("message from the customer", InteractionKind::Message, kIn, u"replies90=1"_s);
    row("WeChat from the customer", InteractionKind::WeChat, kIn, u"replies90=1"_s);
    row("e-mail from us", InteractionKind::Email, kBoth, QString());
    row("call", InteractionKind::Call, kBoth, QString());
    row("note", InteractionKind::Note, 0, QString());
}

void GradeInputsTest::countsKinds()
{
    QFETCH(int, kind);
    QFETCH(int, flags);
    QFETCH(QString, counts);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    const Row other = builder.customer({{FieldId::Name, "b"}});
    builder.interaction(row, kToday - 3, std::uint8_t(kind), std::uint8_t(flags));
    const ViewPtr view = builder.view();
    QCOMPARE(countsOf(view, row), counts);
    QCOMPARE(countsOf(view, other), QString());
}

void GradeInputsTest::countsDays_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<QString>("counts");
    QTest::newRow("today") << QList<int>{0} << u"meetings90=1"_s;
    QTest::newRow("two on one day are two") << QList<int>{5, 5} << u"meetings90=2"_s;
    QTest::newRow("the last day that counts") << QList<int>{89} << u"meetings90=1"_s;
    QTest::newRow("too long ago") << QList<int>{90, 400} << QString();
    QTest::newRow("tomorrow") << QList<int>{-1} << QString();
}

void GradeInputsTest::countsDays()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(QString, counts);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    for (const int ago : daysAgo)
        builder.interaction(row, kToday - ago, std::uint8_t(InteractionKind::Meeting), kBoth);
    QCOMPARE(countsOf(builder.view(), row), counts);
}

void GradeInputsTest::aFewEqualAll()
{
    std::mt19937 random(2);
    SnapshotBuilder builder(kToday);
    for (int i = 0; i < 30; ++i)
        builder.customer({{FieldId::Name, "x"}, {FieldId::Need, i % 3 == 0 ? "clear" : "unknown"}});
    for (int i = 0; i < 400; ++i) {
        const Row customer = random() % 20 == 0 ? kNoRow : Row(random() % 30);
        builder.interaction(customer, kToday - int(random() % 120) + 5, std::uint8_t(random() % 13),
                            std::uint8_t(random() % 2 == 0 ? kIn : kBoth));
    }
    const ViewPtr view = builder.view();
    const QStringList fields = kCounts + QStringList{u"need"_s, u"contactDays90"_s};
    const GradeInputs all(*view->snapshot, view->derived, kToday, fields);
    const std::vector<Row> rows{29, 0, 13, 13, 7};
    const GradeInputs few(*view->snapshot, view->derived, kToday, fields, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::vector<double> one = few.row(i);
        const std::vector<double> same = all.row(rows[i]);
        QCOMPARE(one.size(), same.size());
        for (std::size_t field = 0; field < one.size(); ++field)
            QVERIFY(one[field] == same[field] || (std::isnan(one[field]) && std::isnan(same[field])));
    }
}

void GradeInputsTest::ownNumbers()
{
    SnapshotBuilder builder(kToday);
    Column<double> scores;
    scores.append(4.5);
    scores.append(std::numeric_limits<double>::quiet_NaN());
    TextColumn texts;
    texts.append("7");
    texts.append("");
    builder.addCustom("Score", "real", scores);
    builder.addCustom("Text", "text", texts);
    builder.customer({{FieldId::Name, "a"}});
    builder.customer({{FieldId::Name, "b"}});
    const ViewPtr view = builder.view();
    const GradeInputs inputs(*view->snapshot, view->derived, kToday,
                             {u"extra.Score"_s, u"extra.Text"_s, u"Score"_s});
    QCOMPARE(inputs.columns()[0][0], 4.5);
    QVERIFY(std::isnan(inputs.columns()[0][1]));
    for (const std::size_t column : {std::size_t{1}, std::size_t{2}}) {
        QVERIFY(std::isnan(inputs.columns()[column][0])); // no number, and no such field
        QVERIFY(std::isnan(inputs.columns()[column][1]));
    }
}

/// What a scheme may ask for by the field table is there: known where the table says that it always is.
void GradeInputsTest::everyDeclaredFieldIsKnown()
{
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"},
                                      {FieldId::Need, "clear"},
                                      {FieldId::Value, "5"},
                                      {FieldId::ContactDays30, "0"},
                                      {FieldId::ContactDays90, "0"},
                                      {FieldId::StageLevel, "0"}});
    const ViewPtr view = builder.view();
    for (const GradeField &field : gradeFields()) {
        const QString key = QString::fromLatin1(field.key.data(), qsizetype(field.key.size()));
        const GradeInputs inputs(*view->snapshot, view->derived, kToday, {key});
        const double known = inputs.columns().front()[row];
        QVERIFY2(!std::isnan(known), field.key.data());
        QVERIFY2(known >= field.lowest && known <= field.highest, field.key.data());
    }
}

QTEST_GUILESS_MAIN(GradeInputsTest)
#include "tst_gradeinputs.moc"
