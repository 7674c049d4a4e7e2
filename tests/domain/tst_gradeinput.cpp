// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradefield.h"
#include "domain/gradeinput.h"
#include "domain/gradescheme.h"
#include "domain/interactionkind.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

GradeInput read(const QString &key)
{
    return readGradeInput(key).value_or(GradeInput());
}

} // namespace

/// The keys by which grading schemes name their inputs.
class GradeInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void refused_data();
    void refused();
    void shortKeysAreSpelledOut();
    void everyEventWordCounts();
    void everyFieldIsReadOrTold();
    void declarations_data();
    void declarations();
    void events_data();
    void events();
    void labels_data();
    void labels();
    void halfLifeIsPartOfTheKey();
};

void GradeInputTest::forms_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<GradeSource>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("halfLife");
    const auto row = [](const char *key, GradeSource source, const QString &name = {}, int days = 0,
                        double halfLife = 0) {
        QTest::newRow(key) << QString::fromUtf8(key) << source << name << days << halfLife;
    };
    row("value", GradeSource::Field);
    row("openValue", GradeSource::Field);
    row("doNotContact", GradeSource::Field);
    row("need", GradeSource::Field);
    row("extra.Lead Score", GradeSource::Own, u"Lead Score"_s);
    row("extra.a~b", GradeSource::Own, u"a~b"_s);
    row("age(lastContact)", GradeSource::Age);
    row("age( extra.Renewal )", GradeSource::Age, u"Renewal"_s);
    row("count(meeting, 60)", GradeSource::Count, {}, 60);
    row("count( meeting+visit ,7 )", GradeSource::Count, {}, 7);
    row("count(purchase, 3650)", GradeSource::Count, {}, 3650);
    row("days(contact, 30)", GradeSource::Days, {}, 30);
    row("days(contact, 30)~14", GradeSource::Days, {}, 30, 14);
    row("contactDays90 ~ 10.5", GradeSource::Days, {}, 90, 10.5);
    row("sum(purchase, 365)", GradeSource::Sum, {}, 365);
    row("score(Customer effort)", GradeSource::Score, u"Customer effort"_s);
    row("where(city = \"~x\" or (grade in (A)))", GradeSource::Where, u"city = \"~x\" or (grade in (A))"_s);
}

void GradeInputTest::forms()
{
    QFETCH(QString, key);
    const auto input = readGradeInput(key);
    QVERIFY2(input, input ? "" : qPrintable(input.error().message));
    QTEST(input->source, "source");
    QTEST(input->name, "name");
    QTEST(input->days, "days");
    QTEST(input->halfLife, "halfLife");
}

void GradeInputTest::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("misspelled") << u"valeu"_s << u"no input “valeu”"_s;
    QTest::newRow("nothing") << u""_s << u"no input “”"_s;
    QTest::newRow("unknown function") << u"avg(value)"_s << u"no input “avg(value)”"_s;
    QTest::newRow("grade") << u"grade"_s << u"comes from the grade itself"_s;
    QTest::newRow("points") << u"points"_s << u"comes from the grade itself"_s;
    QTest::newRow("best grade possible") << u"gradeUpTo"_s << u"comes from the grade itself"_s;
    QTest::newRow("set by hand") << u"gradeByHand"_s << u"comes from the grade itself"_s;
    QTest::newRow("text") << u"city"_s << u"write where(city = …)"_s;
    QTest::newRow("choice") << u"status"_s << u"write where(status = …)"_s;
    QTest::newRow("date") << u"lastContact"_s << u"write age(lastContact)"_s;
    QTest::newRow("age of a number") << u"age(value)"_s << u"“value” is not a date"_s;
    QTest::newRow("age of nothing") << u"age()"_s << u"“” is not a date"_s;
    QTest::newRow("kind") << u"count(fax, 30)"_s << u"“fax” is no kind of event"_s;
    QTest::newRow("words mixed with kinds") << u"count(contact + meeting, 30)"_s << u"is no kind of event"_s;
    QTest::newRow("no days") << u"count(meeting)"_s << u"needs a number of days"_s;
    QTest::newRow("no whole days") << u"days(meeting, 1.5)"_s << u"needs a number of days"_s;
    QTest::newRow("0 days") << u"days(meeting, 0)"_s << u"needs a number of days from 1 to 3650"_s;
    QTest::newRow("too many days") << u"days(meeting, 3651)"_s << u"needs a number of days from 1 to 3650"_s;
    QTest::newRow("sum of meetings") << u"sum(meeting, 30)"_s << u"write sum(purchase, 365)"_s;
    QTest::newRow("empty score") << u"score( )"_s << u"needs something in its brackets"_s;
    QTest::newRow("empty filter") << u"where()"_s << u"needs something in its brackets"_s;
    QTest::newRow("a value that fades") << u"value~14"_s << u"cannot fade"_s;
    QTest::newRow("fades at once") << u"contactDays90~0"_s << u"cannot fade"_s;
    QTest::newRow("fades somehow") << u"contactDays90~nan"_s << u"cannot fade"_s;
}

void GradeInputTest::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, says);
    const auto input = readGradeInput(key);
    QVERIFY(!input);
    QVERIFY2(input.error().message.contains(says), qPrintable(input.error().message));
    QVERIFY(!input.error().message.contains(u"%1"));
}

/// The table's inputs are the same as their long forms, read and declared.
void GradeInputTest::shortKeysAreSpelledOut()
{
    const QList<QPair<QString, QString>> pairs{
        {u"contactDays30"_s, u"days(contact, 30)"_s},     {u"contactDays90"_s, u"days(contact, 90)"_s},
        {u"enquiries90"_s, u"count(enquiry, 90)"_s},      {u"webVisits90"_s, u"count(webVisit, 90)"_s},
        {u"meetings90"_s, u"count(visit+meeting, 90)"_s}, {u"events90"_s, u"count(event, 90)"_s},
        {u"trials90"_s, u"count(trial, 90)"_s},           {u"replies90"_s, u"count(reply, 90)"_s},
    };
    for (const auto &[brief, spelled] : pairs) {
        const GradeInput a = read(brief);
        const GradeInput b = read(spelled);
        QVERIFY2(a.source == b.source && a.events == b.events && a.days == b.days, qPrintable(brief));
        const GradeField one = gradeField(brief);
        const GradeField other = gradeField(spelled);
        QVERIFY2(one.kind == other.kind && one.lowest == other.lowest && one.highest == other.highest &&
                     one.reach == other.reach && one.mayBeUnknown == other.mayBeUnknown,
                 qPrintable(brief));
    }
    for (const GradeField &field : gradeFields())
        QVERIFY2(readGradeInput(QString::fromUtf8(field.key.data(), qsizetype(field.key.size()))),
                 field.key.data());
}

void GradeInputTest::everyEventWordCounts()
{
    QVERIFY(gradeEventKeys().size() > 10);
    for (const QString &word : gradeEventKeys()) {
        QVERIFY2(readGradeInput(u"count(%1, 30)"_s.arg(word)), qPrintable(word));
        QVERIFY2(!gradeEventLabel(word).isEmpty(), qPrintable(word));
    }
    QVERIFY(gradeEventLabel(u"fax"_s).isEmpty());
}

/// No field of people is passed over: it is an input, or the sentence names the form that is one.
void GradeInputTest::everyFieldIsReadOrTold()
{
    int inputs = 0;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        const QString key = QString::fromUtf8(field.key.data(), qsizetype(field.key.size()));
        const auto input = readGradeInput(key);
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Real ||
                              field.type == FieldType::Money || field.type == FieldType::Flag;
        inputs += input ? 1 : 0;
        if (comesFromGrade(field.id))
            QVERIFY2(!input, field.key.data());
        else if (isNumber)
            QVERIFY2(input, field.key.data());
        else if (field.type == FieldType::Day)
            QVERIFY2(readGradeInput(u"age(%1)"_s.arg(key)), field.key.data());
    }
    QVERIFY2(inputs >= 15, qPrintable(QString::number(inputs)));
}

void GradeInputTest::declarations_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<GradeFieldKind>("kind");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("reach");
    QTest::addColumn<bool>("mayBeUnknown");
    const double all = std::numeric_limits<double>::infinity();
    const auto row = [](const char *key, GradeFieldKind kind, double highest, double reach, bool unknown) {
        QTest::newRow(key) << QString::fromUtf8(key) << kind << highest << reach << unknown;
    };
    row("stageLevel", GradeFieldKind::Level, 5, 2, false);
    row("openValue", GradeFieldKind::Amount, all, 2, true);
    row("employees", GradeFieldKind::Amount, all, 0, true);
    row("orders", GradeFieldKind::Count, all, 3, false);
    row("doNotContact", GradeFieldKind::Flag, 1, 0, true);
    row("age(created)", GradeFieldKind::Age, all, 0, true);
    row("count(call, 30)", GradeFieldKind::Count, all, 3, false);
    row("days(call, 30)", GradeFieldKind::Count, 30, 5, false);
    row("days(call, 30)~7", GradeFieldKind::Decayed, 30, 5, false);
    row("sum(purchase, 30)", GradeFieldKind::Amount, all, 2, false);
    row("score(NPS)", GradeFieldKind::Amount, all, 0, true);
    row("where(phone is empty)", GradeFieldKind::Flag, 1, 0, false);
}

void GradeInputTest::declarations()
{
    QFETCH(QString, key);
    const GradeField field = gradeField(key);
    QTEST(field.kind, "kind");
    QTEST(field.highest, "highest");
    QTEST(field.reach, "reach");
    QTEST(field.mayBeUnknown, "mayBeUnknown");
}

void GradeInputTest::events_data()
{
    QTest::addColumn<QString>("wide");
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<bool>("countsAlso");
    QTest::addColumn<bool>("isNeverBelow");
    const auto row = [](const char *wide, const char *narrow, bool also, bool never) {
        QTest::addRow("%s of %s", wide, narrow)
            << QString::fromUtf8(wide) << QString::fromUtf8(narrow) << also << never;
    };
    row("contactDays90", "contactDays30", true, true);
    row("contactDays30", "contactDays90", true, false); // what is made today counts in both
    row("count(meeting + visit, 90)", "count(meeting, 90)", true, true);
    row("count(meeting, 90)", "count(meeting + visit, 90)", false, false);
    row("count(interaction, 90)", "replies90", true, true);
    row("replies90", "count(email, 90)", false, false);       // it may be from us
    row("contactDays90", "count(meeting, 30)", false, false); // it may be unanswered
    row("count(contact, 90)", "days(contact, 90)", true, false);
    row("count(purchase, 90)", "count(interaction, 30)", false, false);
    row("count(contact, 90)~7", "count(contact, 30)", true, false);
    row("count(contact, 90)", "count(contact, 30)~7", true, true);
    row("count(contact, 90)~14", "count(contact, 30)~7", true, true);
    row("value", "value", false, false);
}

void GradeInputTest::events()
{
    QFETCH(QString, wide);
    QFETCH(QString, narrow);
    QTEST(read(wide).countsAlso(read(narrow)), "countsAlso");
    QTEST(read(wide).isNeverBelow(read(narrow)), "isNeverBelow");
}

void GradeInputTest::labels_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *key, const char *label) {
        QTest::newRow(key) << QString::fromUtf8(key) << QString::fromUtf8(label);
    };
    row("need", "Need");
    row("stage", "Stage");
    row("openValue", "Open deal value");
    row("extra.Lead Score", "Lead Score");
    row("age(lastContact)", "Last contact, days ago");
    row("count(meeting, 60)", "Meeting, times in 60 day(s)");
    row("count(meeting + visit, 60)", "Meeting or Visit, times in 60 day(s)");
    row("contactDays30", "Contact, different days in 30 day(s)");
    row("contactDays90~14", "Contact, different days in 90 day(s), half-life 14 days");
    row("sum(purchase, 365)", "Purchase, amount in 365 day(s)");
    row("score(NPS)", "NPS, last score");
    row("where(hasDeal)", "hasDeal");
    row("no such input", "no such input");
}

void GradeInputTest::labels()
{
    QFETCH(QString, key);
    QTEST(gradeInputLabel(key), "label");
}

void GradeInputTest::halfLifeIsPartOfTheKey()
{
    const auto scheme = GradeScheme::fromJson(R"json({
        "criteria": [{"field": "contactDays90", "halfLife": 14.1, "bands": [
            {"field": "count(meeting, 60)", "from": 0.3, "points": 9}, {"points": 0}]}],
        "cutoffs": [{"grade": "A", "from": 3}], "rest": "B"})json");
    QVERIFY2(scheme, scheme ? "" : qPrintable(scheme.error().message));
    QCOMPARE(scheme->fields(), (QStringList{u"count(meeting, 60)~14.1"_s, u"contactDays90~14.1"_s}));
    QCOMPARE(read(scheme->fields()[1]).halfLife, 14.1);
    const auto again = GradeScheme::fromJson(scheme->toJson());
    QVERIFY(again && *again == *scheme);
}

QTEST_GUILESS_MAIN(GradeInputTest)
#include "tst_gradeinput.moc"
