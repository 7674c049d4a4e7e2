// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupcheck.h"
#include "support/snapshotbuilder.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// A view of customers that have @p texts in @p field.
ViewPtr peopleWith(FieldId field, const QStringList &texts)
{
    SnapshotBuilder builder;
    for (const QString &text : texts)
        builder.customer({{field, text.toStdString()}});
    return builder.view();
}

CustomerGroups divided(const View &view, const QString &field)
{
    auto groups = divideCustomers(view, ofField(field), Progress());
    if (!groups)
        qFatal("%s", qPrintable(groups.error().message));
    return *std::move(groups);
}

} // namespace

/// Groups by texts and by tags.
class NameGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void moreNamesThanGroups();
    void tags_data();
    void tags();
    void moreTagsThanGroups();
    void whoIsGoneDoesNotCount();
    void fieldsThatAreNotInMemory();
    void cancelled_data();
    void cancelled();
};

void NameGroupsTest::names_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nobody has one") << QStringList{QString(), QString()} << QStringList{u"Unknown 2"_s};
    QTest::newRow("most first") << QStringList{u"a"_s, u"b"_s, u"b"_s, QString()}
                                << QStringList{u"b 2"_s, u"a 1"_s, u"Unknown 1"_s};
    QTest::newRow("as most spell it")
        << QStringList{u"BOSS"_s, u"Boss"_s, u"Boss"_s, u"ｂoss"_s} << QStringList{u"Boss 4"_s};
    QTest::newRow("quotes") << QStringList{u"the \"boss\""_s, u"\\"_s, u"\\\""_s}
                            << QStringList{u"the \"boss\" 1"_s, u"\\ 1"_s, u"\\\" 1"_s};
    QTest::newRow("blanks") << QStringList{u"  "_s, u"  "_s, u" "_s, u"x"_s}
                            << QStringList{u"   2"_s, u"  1"_s, u"x 1"_s};
    QTest::newRow("folds to nothing") << QStringList{u"\u0301"_s, u"x"_s, u"x"_s, QString()}
                                      << QStringList{u"x 2"_s, u"\u0301 1"_s, u"Unknown 1"_s};
}

/// A column of codes and one of texts are divided alike.
void NameGroupsTest::names()
{
    QFETCH(QStringList, texts);
    const ViewPtr codes = peopleWith(FieldId::City, texts);
    const CustomerGroups byCode = divided(*codes, u"city"_s);
    QCOMPARE(faultOf(*codes, byCode), QString());
    QTEST(told(byCode), "expected");
    SnapshotBuilder builder;
    builder.addCustom("Post", "text", TextColumn());
    for (const QString &text : texts) {
        const Row row = builder.customer({});
        std::get<TextColumn>(builder.custom(0)).set(row, text.toStdString());
    }
    const ViewPtr view = builder.view();
    const CustomerGroups byText = divided(*view, u"extra.Post"_s);
    QCOMPARE(faultOf(*view, byText), QString());
    if (!texts.contains(u"BOSS"_s))
        QTEST(told(byText), "expected");
}

void NameGroupsTest::moreNamesThanGroups()
{
    QStringList texts{QString()};
    for (int i = 0; i < kMostValues + 6; ++i) {
        for (int repeat = i < kMostValues ? 3 : 1; repeat > 0; --repeat)
            texts << u"City \"%1\""_s.arg(i);
    }
    const ViewPtr view = peopleWith(FieldId::City, texts);
    const CustomerGroups groups = divided(*view, u"city"_s);
    QCOMPARE(faultOf(*view, groups), QString());
    const QStringList lines = told(groups);
    QCOMPARE(lines.size(), kMostValues + 2);
    QCOMPARE(lines.mid(kMostValues), (QStringList{u"Others 6"_s, u"Unknown 1"_s}));
}

void NameGroupsTest::tags_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList{QString()} << QStringList{u"Unknown 1"_s};
    QTest::newRow("with the commonest") << QStringList{u"fair;VIP"_s, u"VIP"_s, u" vip ; VIP"_s, u"fair"_s}
                                        << QStringList{u"VIP 3"_s, u"fair 1"_s};
    QTest::newRow("always beside a commoner one")
        << QStringList{u"a;b"_s, u"a;b"_s, u"a"_s, QString()} << QStringList{u"a 3"_s, u"Unknown 1"_s};
    QTest::newRow("nothing between the signs") << QStringList{u";VIP"_s, u"VIP;;"_s, u" ; "_s, u";"_s, u"x"_s}
                                               << QStringList{u"VIP 2"_s, u"x 1"_s, u"Unknown 2"_s};
    QTest::newRow("quotes and signs")
        << QStringList{u"\"A\";\\"_s, u"\\"_s, u"C, D"_s} << QStringList{u"\\ 2"_s, u"C, D 1"_s};
}

void NameGroupsTest::tags()
{
    QFETCH(QStringList, texts);
    const ViewPtr view = peopleWith(FieldId::Tags, texts);
    const CustomerGroups groups = divided(*view, u"tags"_s);
    QCOMPARE(faultOf(*view, groups), QString());
    QTEST(told(groups), "expected");
}

/// Who has rare tags alone is not of those whom nothing is known of.
void NameGroupsTest::moreTagsThanGroups()
{
    QStringList texts{QString(), QString(), u"rare 1"_s, u"rare 2;rare 3"_s, u"rare 1;Tag 3"_s};
    for (int i = 0; i < kMostValues; ++i) {
        for (int repeat = 0; repeat < 3 + 2 * i; ++repeat)
            texts << (repeat == 0 && i > 0 ? u"tag %1;Tag %2"_s.arg(i).arg(i - 1) : u"Tag %1"_s.arg(i));
    }
    const ViewPtr view = peopleWith(FieldId::Tags, texts);
    const CustomerGroups groups = divided(*view, u"tags"_s);
    QCOMPARE(faultOf(*view, groups), QString());
    const QStringList lines = told(groups);
    QCOMPARE(lines.size(), kMostValues + 2);
    QCOMPARE(lines.front(), u"Tag 23 49"_s);
    QCOMPARE(lines.mid(kMostValues), (QStringList{u"Others 2"_s, u"Unknown 2"_s}));
}

void NameGroupsTest::whoIsGoneDoesNotCount()
{
    SnapshotBuilder builder;
    for (const char *tag : {"gone", "gone", "gone", "VIP", "fair;VIP"})
        builder.customer({{FieldId::Tags, tag}, {FieldId::City, tag}});
    for (Row row = 0; row < 3; ++row)
        builder.bury(row);
    const ViewPtr view = builder.view();
    for (const QString &field : {u"tags"_s, u"city"_s}) {
        const CustomerGroups groups = divided(*view, field);
        QCOMPARE(faultOf(*view, groups), QString());
        QVERIFY(!told(groups).join(u' ').contains(u"gone"));
    }
}

/// No filter could ask for a field that is in the file alone.
void NameGroupsTest::fieldsThatAreNotInMemory()
{
    const auto fields = fieldsOf(Entity::Customer);
    const auto away = std::ranges::find_if(fields, [](const Field &field) {
        return !field.has(Field::Resident) && field.home == Home::Customer;
    });
    QVERIFY(away != fields.end());
    const QString key = toQString(away->key);
    const ViewPtr view = peopleWith(FieldId::City, {u"Rome"_s});
    QVERIFY2(!divided(*view, key).isKnown, qPrintable(key));
    Dimension dimension = ofField(key);
    dimension.fields << u"city"_s;
    const auto next = divideCustomers(*view, dimension, Progress());
    QVERIFY(next && next->isKnown);
    QCOMPARE(told(*next), QStringList{u"Rome 1"_s});
}

void NameGroupsTest::cancelled_data()
{
    QTest::addColumn<QString>("field");
    for (const QString &field :
         {u"city"_s, u"tags"_s, u"name"_s, u"employees"_s, u"birthday"_s, u"lifeCycle"_s})
        QTest::newRow(qPrintable(field)) << field;
}

void NameGroupsTest::cancelled()
{
    QFETCH(QString, field);
    const ViewPtr view = peopleWith(FieldId::Tags, {u"a"_s, u"b"_s});
    Progress progress;
    progress.cancel();
    const auto groups = divideCustomers(*view, ofField(field), progress);
    QVERIFY(groups);
    QVERIFY(std::ranges::all_of(groups->group, [](std::uint32_t group) { return group == kNoGroup; }));
}

QTEST_APPLESS_MAIN(NameGroupsTest)
#include "tst_namegroups.moc"
