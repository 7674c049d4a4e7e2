// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipelineboard.h"
#include "ui/pipeline/stagesheet.h"
#include "workspace/deals/dealwork.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// At the sheet of stages, by keyboard alone.
class Stages : public PipelineBoard
{
public:
    Stages()
    {
        if (!tabTo(u"Stages"_s))
            qFatal("no stages");
        press({"Space"});
    }
    StageSheet &sheet() { return *root.window().findChild<StageSheet *>(); }
    QListWidget &list() { return *sheet().findChild<QListWidget *>(); }
    /// "First contact 10 % expected, Needs analysis 25 %": the stages of the newest view.
    QString stages()
    {
        QStringList all;
        for (const StageRow &stage : workspace.view()->snapshot->stages) {
            QString text = QString::fromStdString(stage.name);
            if (stage.chance)
                text += u" %1%"_s.arg(qRound(*stage.chance * 100));
            if (!stage.required.empty())
                text += u' ' + QString::fromStdString(stage.required);
            all << text;
        }
        return all.join(u", "_s);
    }
    /// Back in the list, where Ctrl+Z is the book's.
    bool toList() { return tabTo(u"Stages in their order"_s); }
};

constexpr auto kFirst = u"First contact 10%, Needs analysis 25%, Solution design 40%, "
                        u"Quotation 60% expected, Signing 80%";

} // namespace

class StagesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits();
    void wrongChanceIsTold();
    void reorders();
    void addsAndRemoves();
    void givesDealsBeforeItGoes();
    void addsAPipeline();
    void boardFollows();
};

void StagesWindowTest::edits()
{
    Stages desk;
    QVERIFY(desk.sheet().isVisible());
    QVERIFY(desk.list().hasFocus());
    QCOMPARE(desk.stages(), QString::fromUtf16(kFirst));
    const QByteArray before = desk.hash();
    desk.press({"Down", "F2", "Ctrl+A"});
    desk.type(u"Survey"_s);
    desk.press({"Return"});
    QVERIFY(desk.stages().contains(u"Survey 25%"_s));
    QVERIFY(desk.toList());
    QVERIFY(desk.comesBack(before));
    const QByteArray renamed = desk.hash();
    QVERIFY(desk.tabTo(u"Chance to win"_s));
    desk.press({"Ctrl+A"});
    desk.type(u"32.5 %"_s);
    desk.press({"Tab", "Space"}); // leaves the chance, and ticks the first field
    QVERIFY(desk.toList());
    QVERIFY(desk.hash() != renamed);
    const StageRow stage = desk.workspace.view()->snapshot->stages[1];
    QCOMPARE(stage.chance, std::optional(0.325));
    QCOMPARE(requiredFields(stage), (std::vector<FieldId>{requirableFields().front()}));
    desk.press({"Ctrl+Z", "Ctrl+Z"});
    QCOMPARE(desk.hash(), renamed);
}

void StagesWindowTest::wrongChanceIsTold()
{
    Stages desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Chance to win"_s));
    desk.press({"Ctrl+A"});
    desk.type(u"120"_s);
    desk.press({"Return"});
    const auto labels = desk.sheet().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"120"_s); }));
    QCOMPARE(desk.hash(), before);
    desk.press({"Ctrl+A", "Del", "Return"}); // none is one
    QVERIFY(!desk.workspace.view()->snapshot->stages[0].chance);
}

void StagesWindowTest::reorders()
{
    Stages desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Down"});
    QVERIFY(desk.stages().startsWith(u"Needs analysis 25%, First contact 10%"_s));
    QCOMPARE(desk.list().currentRow(), 1); // the choice goes along
    QVERIFY(desk.comesBack(before));
    desk.press({"End", "Ctrl+Down"}); // nothing is below the last
    desk.press({"Home", "Ctrl+Up"});
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(desk.stages(), QString::fromUtf16(kFirst));
    QCOMPARE(desk.hash(), before);
}

void StagesWindowTest::addsAndRemoves()
{
    Stages desk;
    const QByteArray before = desk.hash();
    desk.press({"Ins"});
    QVERIFY(desk.stages().endsWith(u"New stage"_s));
    QCOMPARE(desk.list().currentRow(), 5);
    QVERIFY(desk.toList());
    QVERIFY(desk.comesBack(before));
    desk.press({"End", "Del"}); // no deal was ever in it
    QTRY_COMPARE(desk.stages(), QString::fromUtf16(kFirst));
    QCOMPARE(desk.hash(), before);
}

/// One that is in use does not vanish: its deals go elsewhere first.
void StagesWindowTest::givesDealsBeforeItGoes()
{
    Stages desk;
    const QByteArray before = desk.hash();
    desk.press({"Del"});
    QCOMPARE(desk.hash(), before);
    QVERIFY(desk.tabTo(u"Give its deals to"_s));
    desk.press({"Down"}); // to the third one
    QVERIFY(desk.tabTo(u"Give its deals and remove"_s));
    desk.press({"Space"});
    QTRY_VERIFY(desk.stages().startsWith(u"Needs analysis"_s));
    QVERIFY(desk.toList());
    QVERIFY(desk.comesBack(before));
    desk.press({"Esc"});
    QVERIFY(!desk.sheet().isVisible());
    QTRY_COMPARE(desk.shown(), u"Roof|Lamps Doors||"_s);
}

void StagesWindowTest::addsAPipeline()
{
    Stages desk;
    const QByteArray before = desk.hash();
    QVERIFY(desk.tabTo(u"Add a pipeline"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.workspace.view()->snapshot->pipelines.size(), std::size_t(2));
    QCOMPARE(desk.saysOf(desk.target()), u"Name of the pipeline"_s);
    desk.type(u"Partners"_s);
    desk.press({"Return"});
    QTRY_COMPARE(QString::fromStdString(desk.workspace.view()->snapshot->pipelines[1].name), u"Partners"_s);
    QVERIFY(desk.tabTo(u"Remove it"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.workspace.view()->snapshot->pipelines.size(), std::size_t(1));
    QCOMPARE(desk.hash(), before);
}

void StagesWindowTest::boardFollows()
{
    Stages desk;
    desk.press({"Ins"});
    QVERIFY(desk.toList());
    desk.press({"Esc"});
    QTRY_COMPARE(desk.board().board().boxes().size(), qsizetype(6));
    QCOMPARE(desk.shown(), u"Lamps Doors|Roof||||"_s);
}

QTEST_MAIN(StagesWindowTest)
#include "tst_stageswindow.moc"
