// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/charts/heatmap.h"
#include "ui/delegates/sharebardelegate.h"
#include "ui/record/standingline.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/bandssheet.h"
#include "ui/segments/dimensionspage.h"
#include "ui/segments/rulespage.h"
#include "ui/segments/segmentcolours.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/segments/savedsegments.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

DimensionsPage &dimensions(Desk &desk)
{
    return *desk.root.window().findChild<DimensionsPage *>();
}

RulesPage &rules(Desk &desk)
{
    return *desk.root.window().findChild<RulesPage *>();
}

bool settled(Desk &desk, const AnalysisPage &page)
{
    return desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }) && desk.rest();
}

/// Shows the page and lets it divide the customers by @p key, and by @p by.
bool divide(Desk &desk, const QString &key, const QString &by = {})
{
    desk.root.showPage(u"segments/dimensions"_s);
    if (!settled(desk, dimensions(desk)))
        return false;
    dimensions(desk).setQuestion({key, by});
    return settled(desk, dimensions(desk));
}

/// The names of the groups and how many each has.
QStringList groups(const FigureTable &table)
{
    QStringList all;
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString();
    return all;
}

/// Tab until an input of type @p Input called @p name has the keyboard, and its text is @p text.
template <typename Input> bool fill(Desk &desk, const QString &name, const QString &text)
{
    if (!desk.tabTo(name) || qobject_cast<Input *>(QApplication::focusWidget()) == nullptr)
        return false;
    desk.press({"Ctrl+A", "Delete"});
    desk.type(text);
    return true;
}

} // namespace

/// A manager divides the customers, keeps a group, changes bands and follows a segment to its people, without
/// a mouse.
class DimensionsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void keepsAGroupAsALiveSegment();
    void showsADeletesAndTakesBack();
    void tellsTheSegmentOnTheRecord();
    void editsTheBands();
    void refusesABandThatCannotBeRead();
    void opensACellOfTwoDimensions();
    void choosesByKeys();
    void saysWhatAnEmptyBookLacks();
    void squaresOnlyWithColours();
    void bandsSheetSaysItsForms();
};

void DimensionsWindowTest::keepsAGroupAsALiveSegment()
{
    Desk desk;
    QVERIFY(divide(desk, u"kind"_s));
    QCOMPARE(groups(dimensions(desk).table()), (QStringList{u"Company 3"_s, u"Person 1"_s, u"All 4"_s}));
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Groups"_s));
    desk.press({"Ctrl+Home", "Down"});
    QVERIFY(desk.tabTo(u"Keep “Person”"_s));
    desk.press({"Space"});
    QVERIFY(fill<QLineEdit>(desk, u"Name"_s, u"People"_s));
    QVERIFY(fill<QPlainTextEdit>(desk, u"Strategy"_s, u"Call in the evening"_s));
    QVERIFY(desk.tabTo(u"Save"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.message(), u"The segment “People” is saved."_s);
    QVERIFY(desk.comesBack(before));
    desk.root.showPage(u"segments/rules"_s);
    QVERIFY(settled(desk, rules(desk)));
    const auto &saved = rules(desk).figures().saved.segments;
    QCOMPARE(saved.size(), 1u);
    QCOMPARE(saved.front().saved.strategy, u"Call in the evening"_s);
    QCOMPARE(saved.front().figure.customers, 1);
}

void DimensionsWindowTest::showsADeletesAndTakesBack()
{
    Desk desk;
    desk.root.showPage(u"segments/rules"_s);
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(desk.tabTo(u"New segment"_s));
    desk.press({"Space"});
    QVERIFY(fill<QLineEdit>(desk, u"Name"_s, u"In China"_s));
    QVERIFY(fill<QLineEdit>(desk, u"Who is in it"_s, u"city = \"上海\""_s));
    desk.press({"Return"});
    QTRY_COMPARE(desk.message(), u"The segment “In China” is saved."_s);
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(desk.tabTo(u"Live segments"_s));
    desk.press({"Ctrl+Home"});
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Delete"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.message(), u"The segment “In China” is deleted."_s);
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(rules(desk).figures().saved.segments.empty());
    QVERIFY(desk.comesBack(before));
    desk.press({"Ctrl+Z"});
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(desk.tabTo(u"Live segments"_s));
    desk.press({"Ctrl+Home"});
    QVERIFY(desk.tabTo(u"Show 1 customer"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.page(), u"customers"_s);
    QTRY_COMPARE(desk.names(), QStringList{u"华信有限公司"_s});
}

void DimensionsWindowTest::tellsTheSegmentOnTheRecord()
{
    Desk desk;
    SavedSegment segment;
    segment.name = u"Persons"_s;
    segment.filter = u"kind = \"person\""_s;
    segment.strategy = u"Call first"_s;
    QVERIFY(awaited(desk.workspace.change(u"Add"_s, addSegment(segment))));
    QVERIFY(desk.goTo(u"Ben Ray"_s));
    desk.press({"Ctrl+Shift+O"});
    const auto &line = *desk.root.window().findChild<StandingLine *>();
    QTRY_VERIFY(line.text().contains(u"Persons because "_s));
    QVERIFY(line.text().contains(u"Call first"_s));
    desk.press({"Escape"});
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+Shift+O"});
    QTRY_VERIFY(!line.text().isEmpty() && !line.text().contains(u"Persons"_s));
}

void DimensionsWindowTest::editsTheBands()
{
    Desk desk;
    QVERIFY(divide(desk, u"city"_s));
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Edit bands"_s));
    desk.press({"Space"});
    QVERIFY(fill<QPlainTextEdit>(desk, u"Bands"_s, u"上海：city = \"上海\" or city = \"Shanghai\""_s));
    desk.press({"Return"});
    desk.type(u"Port: city = \"Hamburg\""_s);
    QVERIFY(desk.tabTo(u"Save"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.message(), u"The bands of “City” are saved."_s);
    QVERIFY(settled(desk, dimensions(desk)));
    QCOMPARE(groups(dimensions(desk).table()),
             (QStringList{u"上海 2"_s, u"Port 1"_s, u"in no band 1"_s, u"All 4"_s}));
    QVERIFY(desk.comesBack(before));
    QVERIFY(settled(desk, dimensions(desk)));
    const QByteArray own = desk.hash();
    QVERIFY(desk.tabTo(u"Edit bands"_s));
    desk.press({"Space"});
    QVERIFY(desk.tabTo(u"As shipped"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.message(), u"“City” is as shipped again."_s);
    QVERIFY(settled(desk, dimensions(desk)));
    QCOMPARE(dimensions(desk).table().model()->rowCount(), 5);
    QVERIFY(desk.comesBack(own));
}

void DimensionsWindowTest::refusesABandThatCannotBeRead()
{
    Desk desk;
    QVERIFY(divide(desk, u"size"_s));
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Edit bands"_s));
    desk.press({"Space"});
    for (const QString &text : {u"Big"_s, u"Big: emplyees > 5"_s, u": employees > 5"_s}) {
        QVERIFY(fill<QPlainTextEdit>(desk, u"Bands"_s, text));
        desk.press({"Ctrl+Return"});
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Bands"_s);
    }
    desk.press({"Escape"});
    QCOMPARE(desk.hash(), before);
}

void DimensionsWindowTest::opensACellOfTwoDimensions()
{
    Desk desk;
    QVERIFY(divide(desk, u"kind"_s, u"city"_s));
    QVERIFY(desk.tabTo(u"Two dimensions at once"_s));
    desk.press({"Right", "Return"});
    QTRY_COMPARE(desk.page(), u"customers"_s);
    QVERIFY(desk.rest());
    const Breakdown &table = dimensions(desk).figures().table;
    QCOMPARE(desk.names().size(), qsizetype(table.cells.front().customers));
}

void DimensionsWindowTest::choosesByKeys()
{
    Desk desk;
    QVERIFY(divide(desk, u"industry"_s));
    QVERIFY(desk.tabTo(u"Dimension"_s));
    desk.press({"Down"});
    QVERIFY(settled(desk, dimensions(desk)));
    QCOMPARE(dimensions(desk).figures().question.key, u"size"_s);
    QVERIFY(desk.tabTo(u"Second dimension"_s));
    desk.press({"Down"});
    QVERIFY(settled(desk, dimensions(desk)));
    QCOMPARE(dimensions(desk).figures().question, (DimensionQuestion{u"size"_s, u"industry"_s}));
    QVERIFY(dimensions(desk).crossTable().isVisible());
}

void DimensionsWindowTest::saysWhatAnEmptyBookLacks()
{
    Desk desk([](Editor &) { return Status(); });
    desk.root.showPage(u"segments/dimensions"_s);
    QVERIFY(settled(desk, dimensions(desk)));
    QVERIFY(!dimensions(desk).table().isVisible());
    desk.root.showPage(u"segments/rules"_s);
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(rules(desk).figures().saved.segments.empty());
    for (const FigureTable *table : rules(desk).findChildren<FigureTable *>())
        QVERIFY(!table->isVisible());
}

/// Names stand behind squares where a segment has a colour, and at the edge where none has.
void DimensionsWindowTest::squaresOnlyWithColours()
{
    Desk desk;
    SavedSegment segment;
    segment.name = u"Persons"_s;
    segment.filter = u"kind = \"person\""_s;
    QVERIFY(awaited(desk.workspace.change(u"Add"_s, addSegment(segment))));
    desk.root.showPage(u"segments/rules"_s);
    QVERIFY(settled(desk, rules(desk)));
    const auto hasSquares = [&](const QString &name) {
        const auto tables = rules(desk).findChildren<FigureTable *>();
        const auto table =
            std::ranges::find_if(tables, [&](auto *each) { return each->accessibleName() == name; });
        return qobject_cast<SwatchDelegate *>((*table)->itemDelegateForColumn(0)) != nullptr;
    };
    QVERIFY(!hasSquares(u"Live segments"_s));
    QVERIFY(!hasSquares(u"Ready groups"_s));
    segment.name = u"Companies"_s;
    segment.colour = segmentColours()[2].code;
    QVERIFY(awaited(desk.workspace.change(u"Add"_s, addSegment(segment))));
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(hasSquares(u"Live segments"_s));
    QVERIFY(!hasSquares(u"Ready groups"_s));
    for (const LiveSegments::Segment &live : rules(desk).figures().saved.segments) {
        if (live.saved.name == segment.name)
            segment = live.saved;
    }
    segment.colour.clear();
    QVERIFY(awaited(desk.workspace.change(u"Change"_s, updateSegment(segment))));
    QVERIFY(settled(desk, rules(desk)));
    QVERIFY(!hasSquares(u"Live segments"_s));
}

void DimensionsWindowTest::bandsSheetSaysItsForms()
{
    Desk desk;
    QVERIFY(divide(desk, u"size"_s));
    QVERIFY(desk.tabTo(u"Edit bands"_s));
    desk.press({"Space"});
    const auto &sheet = *desk.root.window().findChild<BandsSheet *>();
    QVERIFY(sheet.isVisible());
    const auto labels = sheet.findChildren<SpanLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const SpanLabel *label) {
        return label->isVisible() && label->text().contains(u"{home}"_s) &&
               label->text().contains(u"{4/5}"_s);
    }));
}

QTEST_MAIN(DimensionsWindowTest)
#include "tst_dimensionswindow.moc"
