// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/steadybuyers.h"
#include "ui/grading/cutoffhandle.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/rfmboxeseditor.h"
#include "ui/segments/rfmcutbar.h"
#include "ui/segments/rfmschemepage.h"
#include "ui/segments/rfmtrialwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000;
constexpr int kBuyers = 60;

/// Buyer n has bought n times, the last time 60 - n days ago, for 100 each; one never has.
Status addPurchases(Editor &editor)
{
    return addSteadyBuyers(editor, kBuyers, Day(kToday), u"Nobody"_s);
}

/// A page that shows the scheme of such a book.
struct OpenPage
{
    OpenWorkspace book{Day(kToday)};
    std::unique_ptr<RfmSchemePage> page;

    OpenPage()
    {
        book.fill(&addPurchases);
        page = std::make_unique<RfmSchemePage>(*book);
        page->resize(1000, 640);
        page->show();
        settle();
    }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return page->isSettled() && page->answer().has_value(); });
    }
    template <typename T> T *named(const QString &name) const
    {
        for (T *widget : page->findChildren<T *>())
            if (widget->accessibleName().startsWith(name))
                return widget;
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *found : page->findChildren<QPushButton *>())
            if (found->text().startsWith(text))
                return found;
        return nullptr;
    }
    std::int64_t customersIn(const QString &group) const
    {
        const qsizetype at = page->answer()->groups.indexOf(group);
        return at < 0 ? -1 : page->answer()->after[std::size_t(at)].customers;
    }
};

} // namespace

class RfmSchemePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSchemeInUse();
    void handleMovesACutPoint();
    void numbersAreWritten_data();
    void numbersAreWritten();
    void binsTakeCutPointsFromTheData();
    void boxesChange();
    void triesAShippedScheme();
    void appliesAndIsTakenBack();
    void resets();
    void checkSaysWhatIsWrong();
    void movesAreThoseBetweenGroups();
    void nobodyBought();
};

void RfmSchemePageTest::showsTheSchemeInUse()
{
    const OpenPage open;
    QCOMPARE(open.page->answer()->customers, kBuyers);
    QCOMPARE(open.page->answer()->moving, 0);
    QVERIFY(!open.page->isTrial());
    QVERIFY(!open.button(u"Apply"_s)->isEnabled());
    QCOMPARE(open.page->findChildren<CutoffHandle *>().size(), 12);
    QCOMPARE(open.named<QLineEdit>(u"Name of the scheme"_s)->text(), u"Eleven segments"_s);
    const auto *groups = open.page->findChild<FigureTable *>();
    QVERIFY(groups->figures().rowCount() >= 11);
    QVERIFY(plainText(open.page->statusText()).contains(u"60 customer(s) with a purchase"_s));
}

void RfmSchemePageTest::handleMovesACutPoint()
{
    const OpenPage open;
    auto *handle = open.page->findChild<RfmCutBar *>()->findChildren<CutoffHandle *>().at(1);
    QVERIFY(handle->accessibleName().startsWith(u"Cut points of recency: "_s));
    const double before = open.page->answer()->scheme.cuts->recency[1];
    QTest::keyClick(handle, Qt::Key_Right);
    QTest::keyClick(handle, Qt::Key_Right);
    QVERIFY(open.page->scheme().cuts);
    QVERIFY(open.page->scheme().cuts->recency[1] > before);
    QVERIFY(open.settle());
    QVERIFY(open.page->isTrial());
    QVERIFY(open.page->answer()->moving > 0);
    // As many as the analysis of the scheme says.
    std::int64_t sum = 0;
    for (const RfmGroupTotal &group : open.page->answer()->after)
        sum += group.customers;
    QCOMPARE(sum, kBuyers);
    QCOMPARE(open.named<QComboBox>(u"Cut points"_s)->currentIndex(), 1);
    // A handle goes no further than its neighbour.
    QTest::keyClick(handle, Qt::Key_End);
    QVERIFY(open.page->scheme().cuts->recency[1] <= open.page->scheme().cuts->recency[2]);
}

void RfmSchemePageTest::numbersAreWritten_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("other numbers") << u"10 20 30 40"_s << true;
    QTest::newRow("with semicolons") << u"10; 20;30 ;40"_s << true;
    QTest::newRow("falling") << u"10 30 20 40"_s << false;
    QTest::newRow("too few") << u"10 20 30"_s << false;
    QTest::newRow("words") << u"10 20 30 many"_s << false;
}

void RfmSchemePageTest::numbersAreWritten()
{
    const OpenPage open;
    QFETCH(QString, written);
    QFETCH(bool, isTaken);
    auto *numbers = open.named<QLineEdit>(u"Cut points of frequency"_s);
    const QString before = numbers->text();
    numbers->setFocus();
    numbers->selectAll();
    QTest::keyClicks(numbers, written);
    QTest::keyClick(numbers, Qt::Key_Return);
    QVERIFY(open.settle());
    QCOMPARE(open.page->isTrial(), isTaken);
    if (isTaken)
        QCOMPARE(open.page->answer()->scheme.cuts->frequency, (std::vector<double>{10, 20, 30, 40}));
    else
        QCOMPARE(numbers->text(), before);
}

void RfmSchemePageTest::binsTakeCutPointsFromTheData()
{
    const OpenPage open;
    auto *bins = open.page->findChild<QSpinBox *>();
    bins->setValue(3);
    QVERIFY(open.settle());
    QCOMPARE(open.page->answer()->scheme.bins, 3);
    QVERIFY(!open.page->scheme().cuts);
    QCOMPARE(open.page->answer()->perScore[0], (std::vector<std::int64_t>{20, 20, 20}));
    QCOMPARE(open.page->findChildren<CutoffHandle *>().size(), 6);
    bins->setValue(10);
    QVERIFY(open.settle());
    QCOMPARE(open.page->findChildren<CutoffHandle *>().size(), 27);
    QCOMPARE(bins->maximum(), RfmScheme::kMostBins);
    QCOMPARE(bins->minimum(), RfmScheme::kFewestBins);
}

void RfmSchemePageTest::boxesChange()
{
    const OpenPage open;
    const auto champions = open.customersIn(u"Champions"_s);
    QVERIFY(champions > 0);
    auto *range = open.named<QComboBox>(u"R scores of Champions"_s);
    range->setCurrentText(u"5"_s);
    QVERIFY(open.settle());
    QCOMPARE(open.page->scheme().segments.front().recency, (RfmSegment::Range{5, 5}));
    QVERIFY(open.customersIn(u"Champions"_s) < champions);
    QCOMPARE(open.page->answer()->check.unlabelled, 4);
    auto *editor = open.page->findChild<RfmBoxesEditor *>();
    const std::size_t boxes = editor->segments().size();
    open.button(u"Add a segment"_s)->click();
    QCOMPARE(editor->segments().size(), boxes + 1);
    auto *name = open.named<QLineEdit>(u"Name of segment %1"_s.arg(boxes + 1));
    name->setText(u"Everybody else"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(open.settle());
    QCOMPARE(open.page->answer()->check.unlabelled, 0); // it holds all scores, after the others
    QVERIFY(open.customersIn(u"Everybody else"_s) >= 0);
    open.named<QPushButton>(u"Remove Champions"_s)->click();
    QVERIFY(open.settle());
    QCOMPARE(open.customersIn(u"Champions"_s), -1);
    QCOMPARE(editor->segments().size(), boxes);
}

void RfmSchemePageTest::triesAShippedScheme()
{
    const OpenPage open;
    open.page->setScheme(u"tiers"_s);
    QVERIFY(open.settle());
    QVERIFY(open.page->isTrial());
    QCOMPARE(open.page->answer()->moving, kBuyers); // every group is called otherwise
    QCOMPARE(open.customersIn(u"High value"_s) + open.customersIn(u"Medium value"_s) +
                 open.customersIn(u"Low value"_s),
             kBuyers);
    open.page->setScheme({});
    QVERIFY(open.settle());
    QVERIFY(!open.page->isTrial());
}

void RfmSchemePageTest::appliesAndIsTakenBack()
{
    OpenPage open;
    open.page->setScheme(u"tiers"_s);
    QVERIFY(open.settle());
    auto *name = open.named<QLineEdit>(u"Name of the scheme"_s);
    name->setText(u"Ours"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(open.settle());
    const QSignalSpy applied(open.page.get(), &RfmSchemePage::applied);
    open.button(u"Apply"_s)->click();
    QTRY_COMPARE(applied.count(), 1);
    QVERIFY(applied.at(0).at(0).toString().contains(u"60 customer(s) are in the segments of “Ours”"_s));
    QTRY_VERIFY(!open.page->isTrial() && open.page->isSettled());
    const auto settings = open.book->view()->settings;
    QCOMPARE(settings->rfm.name, u"Ours"_s);
    QVERIFY(settings->rfmIsSaved); // with the cut points of the day
    QTRY_COMPARE(open.page->answer()->moving, 0);
    QVERIFY(awaited(open.book->undo()));
    QTRY_COMPARE(open.book->view()->settings->rfm.name, u"Eleven segments"_s);
    QTRY_VERIFY(open.page->isSettled() && !open.page->isTrial());
    QCOMPARE(open.page->scheme().name, u"Eleven segments"_s);
}

void RfmSchemePageTest::resets()
{
    const OpenPage open;
    open.page->setScheme(u"high-low"_s);
    QVERIFY(open.settle());
    open.page->findChild<QSpinBox *>()->setValue(4);
    QVERIFY(open.settle());
    open.button(u"Reset"_s)->click(); // what was changed of the scheme tried
    QVERIFY(open.settle());
    QCOMPARE(open.page->scheme(), shippedRfmScheme(u"high-low"_s).value());
    open.button(u"Reset"_s)->click();
    QVERIFY(open.settle());
    QVERIFY(!open.page->isTrial());
}

void RfmSchemePageTest::checkSaysWhatIsWrong()
{
    RfmTrialAnswer answer;
    answer.scheme.rest = u"Others"_s;
    QVERIFY(plainText(rfmCheckWords(answer)).startsWith(u"✓"_s));
    answer.check.unlabelled = 4;
    answer.check.several = 2;
    answer.dead = {u"Lost"_s};
    answer.bounds.frequency = {1, 1};
    answer.unreachable = {{RfmAxis::Frequency, 2}, {RfmAxis::Frequency, 3}};
    QCOMPARE(plainText(rfmCheckWords(answer)).split(u'\n'),
             (QStringList{u"⚠ No segment holds 4 of the 125 combinations; they are Others."_s,
                          u"⚠ Several segments hold 2 of the 125 combinations; the first has them."_s,
                          u"⚠ No score leads to Lost."_s, u"⚠ Nobody can have F2: the cut points meet."_s,
                          u"⚠ Nobody can have F3: no customer lies between the cut points."_s}));
}

/// Who stays is no move, and a group of both schemes is one node.
void RfmSchemePageTest::movesAreThoseBetweenGroups()
{
    RfmTrialAnswer answer;
    answer.groupsBefore = {u"A"_s, u"B"_s, u"C"_s};
    answer.groups = {u"B"_s, u"A"_s, u"D"_s};
    answer.scheme.rest = u"D"_s;
    answer.before.resize(4);
    answer.after.resize(4);
    answer.moves = {0, 9, 2, 5, 0, 0, 0, 0, 0}; // A: 9 stay, 2 to D; B: 5 stay
    QStringList nodes;
    for (const SankeyNode &node : rfmMoveNodes(answer))
        nodes << node.name;
    QCOMPARE(nodes, (QStringList{u"A"_s, u"D"_s}));
    const QList<SankeyFlow> flows = rfmMoveFlows(answer);
    QCOMPARE(flows.size(), 1);
    QCOMPARE(flows.first().from, 0);
    QCOMPARE(flows.first().to, 1);
    QCOMPARE(flows.first().count, 2);
    answer.before[0].customers = 11;
    answer.after[1].customers = 9;
    const QList<FigureRow> rows = rfmTrialRows(answer, QLocale::c());
    QCOMPARE(rows.size(), 2); // neither the empty rest nor what is gone and was empty
    QCOMPARE(rows.at(1).at(0).value.toString(), u"A"_s);
    QCOMPARE(rows.at(1).at(3).value.toString(), u"−2"_s);
    QVERIFY(!rows.at(0).at(5).value.isValid());
}

void RfmSchemePageTest::nobodyBought()
{
    OpenWorkspace book{Day(kToday)};
    book.load();
    RfmSchemePage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.answer()->customers, 0);
    QVERIFY(page.statusText().isEmpty());
    QVERIFY(!page.findChild<RfmBoxesEditor *>()->isVisible());
}

QTEST_MAIN(RfmSchemePageTest)
#include "tst_rfmschemepage.moc"
