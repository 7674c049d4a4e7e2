// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "ui/grading/bandeditor.h"
#include "ui/grading/criterionrow.h"
#include "ui/grading/cutoffhandle.h"
#include "ui/grading/numberedit.h"
#include "ui/grading/schemebutton.h"
#include "ui/grading/schemecheck.h"
#include "ui/trial.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>

#include <limits>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Trying other settings on the page of grading, and applying them.
class GradingTrialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sliderByKeyboard();
    void cutoffByKeyboard();
    void cutoffByMouse();
    void appliedIsAsPreviewed();
    void isCheckedOnce();
    void changedWhileChecked_data();
    void changedWhileChecked();
    void brokenSchemeIsRefused_data();
    void brokenSchemeIsRefused();
    void ribbonNarrows();
    void moreMoversByKeyboard();
    void resets();
    void savedSchemesAreChosen();
    void expectedWins();
    void asksForTheReport();
    void everythingHasAName();
};

void GradingTrialTest::sliderByKeyboard()
{
    Trial trial;
    auto *slider = trial.named<QSlider>(u"Points of Need"_s);
    QVERIFY(slider != nullptr);
    slider->setFocus();
    QCOMPARE(slider->value(), 40);
    QVERIFY(!trial.page->isTrial());
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(trial.settle());
    QCOMPARE(slider->value(), 60);
    QVERIFY(trial.page->isTrial());
    QVERIFY(trial.page->answer().moved > 0);
    QCOMPARE(trial.page->answer().scheme.criteria[0].bands[1].points, 30.0);
    QCOMPARE(trial.page->moving().rowCount(), int(trial.page->answer().moved));
    const QString why = trial.page->moving().index(0, MovingCustomerModel::Because).data().toString();
    QVERIFY2(why.startsWith(u"Need "_s), qPrintable(why));
    QVERIFY(plainText(trial.page->statusText()).contains(u"regraded in"_s));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    QVERIFY(trial.settle());
    QVERIFY(!trial.page->isTrial());
    QCOMPARE(trial.page->answer().moved, std::int64_t(0));
}

void GradingTrialTest::cutoffByKeyboard()
{
    Trial trial;
    auto *handle = trial.named<CutoffHandle>(u"C from 22 points"_s);
    QVERIFY(handle != nullptr);
    handle->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(handle, Qt::Key_Left);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.cutoffs[2].from, 18.0);
    QCOMPARE(handle->accessibleName(), u"C from 18 points"_s);
    QTest::keyClick(handle, Qt::Key_End); // as far as its neighbour lets it
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.cutoffs[2].from, 55.0);
    QVERIFY(trial.page->answer().moved > 0);
}

void GradingTrialTest::cutoffByMouse()
{
    Trial trial;
    auto *handle = trial.named<CutoffHandle>(u"B from 56 points"_s);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, QPointF(middle) - QPointF(20, 0),
                     handle->mapToGlobal(QPointF(middle) - QPointF(20, 0)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle);
    QVERIFY(trial.settle());
    const double from = trial.page->answer().scheme.cutoffs[1].from;
    QVERIFY(from < 56 && from > 22);
}

/// To the lead; and undone and redone the book is what it was, byte for byte.
void GradingTrialTest::appliedIsAsPreviewed()
{
    Trial trial;
    const QByteArray before = trial.hash();
    const auto gradesBefore = trial.grades();
    auto *slider = trial.named<QSlider>(u"Points of Stage"_s);
    slider->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(trial.settle());
    WhatIfEngine engine;
    QVERIFY(engine.answer(trial.book->view(), {.scheme = trial.page->answer().scheme}, Progress()));
    const auto previewed = engine.grades();
    QVERIFY(previewed != gradesBefore);
    QCOMPARE(trial.grades(), gradesBefore);
    QSignalSpy applied(trial.page.get(), &GradingPage::applied);
    Button &apply = trial.button(u"Apply to 60"_s);
    apply.setFocus();
    QTest::keyClick(&apply, Qt::Key_Space);
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(trial.settle());
    QCOMPARE(trial.grades(), previewed);
    QVERIFY(!trial.page->isTrial());
    QVERIFY(!apply.isEnabled());
    const QByteArray after = trial.hash();
    QVERIFY(after != before);
    trial.book.await(trial.book->undo());
    QVERIFY(trial.settle());
    QCOMPARE(trial.hash(), before);
    QCOMPARE(trial.grades(), gradesBefore);
    QCOMPARE(slider->value(), 10);
    trial.book.await(trial.book->redo());
    QVERIFY(trial.settle());
    QCOMPARE(trial.hash(), after);
    QCOMPARE(trial.grades(), previewed);
}

/// The window waits for nothing meanwhile, and one press is one version.
void GradingTrialTest::isCheckedOnce()
{
    Trial trial;
    QTest::keyClick(trial.named<QSlider>(u"Points of Need"_s), Qt::Key_PageUp);
    QVERIFY(trial.settle());
    const auto changes = [&trial] {
        const auto history = trial.book->history(0);
        trial.book.await(history);
        return history.result()->size();
    };
    const std::size_t before = changes();
    QSignalSpy applied(trial.page.get(), &GradingPage::applied);
    Button &apply = trial.button(u"Apply to 60"_s);
    apply.click();
    QCOMPARE(apply.text(), u"Checking…"_s);
    QVERIFY(!apply.isEnabled());
    Q_EMIT apply.clicked(); // a second press that was on its way
    QTRY_COMPARE(applied.size(), 1);
    QVERIFY(trial.settle());
    QVERIFY(apply.text().startsWith(u"Apply to"_s));
    QCOMPARE(changes(), before + 1);
}

void GradingTrialTest::changedWhileChecked_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("other points") << false;
    QTest::newRow("the one in use") << true;
}

/// What the check says of a scheme that is no longer shown is not used.
void GradingTrialTest::changedWhileChecked()
{
    QFETCH(bool, isReset);
    Trial trial;
    const QByteArray before = trial.hash();
    auto *slider = trial.named<QSlider>(u"Points of Need"_s);
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(trial.settle());
    QSignalSpy applied(trial.page.get(), &GradingPage::applied);
    QSignalSpy failed(trial.page.get(), &GradingPage::failed);
    Button &apply = trial.button(u"Apply to 60"_s);
    apply.click();
    QCOMPARE(apply.text(), u"Checking…"_s);
    if (isReset)
        trial.button(u"Reset"_s).click();
    else
        QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(trial.settle());
    QCOMPARE(applied.size() + failed.size(), 0);
    QCOMPARE(trial.hash(), before);
    QCOMPARE(trial.page->isTrial(), !isReset);
    QCOMPARE(apply.isEnabled(), !isReset);
    QVERIFY(apply.text().startsWith(u"Apply to"_s));
    if (isReset)
        return;
    apply.click();
    QTRY_COMPARE(applied.size(), 1);
    QCOMPARE(trial.book->view()->settings->grading.criteria[0].bands[0].points, 50.0);
}

void GradingTrialTest::brokenSchemeIsRefused_data()
{
    QTest::addColumn<QString>("field"); // where it is broken
    QTest::addColumn<QString>("typed"); // empty: the band is removed
    QTest::newRow("a gap") << u"Remove “low”"_s << QString();
    QTest::newRow("an overlap") << u"“high” begins at"_s << u"20000"_s;
    QTest::newRow("a reversal") << u"Points of “high”"_s << u"3"_s;
}

void GradingTrialTest::brokenSchemeIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    Trial trial;
    const QByteArray before = trial.hash();
    // Average begins at 20,000 where the book has few values.
    auto *edit = trial.named<Button>(u"Edit bands of Value"_s);
    QTest::keyClick(edit, Qt::Key_Space);
    auto *average = trial.named<NumberEdit>(u"“average” begins at"_s);
    average->selectAll();
    QTest::keyClicks(average, u"20000"_s);
    if (typed.isEmpty()) {
        QTest::keyClick(trial.named<Button>(field), Qt::Key_Space);
    } else {
        auto *number = trial.named<NumberEdit>(field);
        QVERIFY(number != nullptr);
        number->selectAll();
        QTest::keyClicks(number, typed);
    }
    QVERIFY(trial.settle());
    QVERIFY(!trial.page->answer().check.isSound());
    QSignalSpy failed(trial.page.get(), &GradingPage::failed);
    QTest::keyClick(&trial.button(u"Apply"_s), Qt::Key_Space);
    QTRY_COMPARE(failed.size(), 1);
    const QString sentence = failed.front().front().toString();
    QVERIFY2(sentence.contains(u"Value"_s), qPrintable(sentence));
    QCOMPARE(trial.hash(), before);
    QVERIFY(trial.page->isTrial());
}

void GradingTrialTest::ribbonNarrows()
{
    Trial trial;
    auto *handle = trial.named<CutoffHandle>(u"C from 22 points"_s);
    QTest::keyClick(handle, Qt::Key_End);
    QVERIFY(trial.settle());
    const auto all = trial.page->answer().movingInAll;
    QVERIFY(all > 0);
    trial.page->setGrade(2);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().movingInAll, std::int64_t(0)); // nobody comes to C
    QCOMPARE(trial.page->answer().moved, all);
    trial.page->setGrade(3);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().movingInAll, all);
    trial.page->setGrade(3); // again: everybody
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->moving().rowCount(), int(all));
    QSignalSpy wanted(trial.page.get(), &GradingPage::customerRequested);
    trial.page->choose(0);
    auto *table = trial.named<QAbstractItemView>(u"Moving customers"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toLongLong(), trial.page->moving().rowAt(0).customer.id);
}

/// Whoever reads on to the end sees everybody who moves, and keeps the place.
void GradingTrialTest::moreMoversByKeyboard()
{
    constexpr int kManyLeads = 1200;
    Trial trial(kManyLeads);
    QTest::keyClick(trial.named<CutoffHandle>(u"C from 22 points"_s), Qt::Key_End);
    QVERIFY(trial.settle());
    const auto all = static_cast<int>(trial.page->answer().movingInAll);
    QVERIFY(all > 2 * int(kMostMoving));
    auto *table = trial.named<QAbstractItemView>(u"Moving customers"_s);
    trial.page->choose(3);
    table->setFocus();
    QSet<qlonglong> seen;
    for (int step = 0; table->model()->rowCount() < all; ++step) {
        QVERIFY2(step < all, "no more came");
        const int before = table->model()->rowCount();
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(table->model()->rowCount() > before);
        QCOMPARE(table->currentIndex().row(), before - 1);
    }
    double last = std::numeric_limits<double>::max();
    for (int row = 0; row < all; ++row) {
        const QModelIndex value = table->model()->index(row, MovingCustomerModel::Value);
        seen << value.data(CustomerIdRole).toLongLong();
        const double worth = value.data().isValid() ? value.data().toDouble() : -1;
        QVERIFY(worth <= last);
        last = worth;
    }
    QCOMPARE(seen.size(), all);
    QVERIFY(!table->model()->canFetchMore({}));
}

void GradingTrialTest::resets()
{
    Trial trial;
    Button &reset = trial.button(u"Reset"_s);
    QVERIFY(!reset.isEnabled());
    trial.page->setScheme(u"software"_s);
    QVERIFY(trial.settle());
    const GradeScheme chosen = trial.page->answer().scheme;
    auto *slider = trial.named<QSlider>(u"Points of Need"_s);
    QTest::keyClick(slider, Qt::Key_Left);
    QVERIFY(trial.settle());
    QVERIFY(!(trial.page->answer().scheme == chosen));
    QTest::keyClick(&reset, Qt::Key_Space);
    QVERIFY(trial.settle());
    QVERIFY(trial.page->answer().scheme == chosen);
    QTest::keyClick(&reset, Qt::Key_Space);
    QVERIFY(trial.settle());
    QVERIFY(!trial.page->isTrial());
    QVERIFY(trial.page->answer().scheme == trial.book->view()->settings->grading);
}

void GradingTrialTest::savedSchemesAreChosen()
{
    Trial trial;
    GradeScheme mine = trial.book->view()->settings->grading;
    mine.name = u"Mine & <b>"_s;
    mine.cutoffs[0].from = 70;
    trial.book.await(trial.book->change(u"x"_s, saveGradeScheme(mine)));
    auto *button = trial.page->findChild<SchemeButton *>();
    QTRY_COMPARE(button->schemes().size(), std::size_t(1));
    Q_EMIT button->schemeChosen(button->schemes().front().scheme, true);
    QVERIFY(trial.settle());
    QVERIFY(trial.page->answer().scheme == mine);
    QCOMPARE(button->text(), u"Scheme: Mine && <b>"_s);
    QSignalSpy applied(trial.page.get(), &GradingPage::applied);
    QTest::keyClick(&trial.button(u"Apply"_s), Qt::Key_Space);
    QTRY_COMPARE(applied.size(), 1);
    QTRY_COMPARE(trial.book->view()->settings->grading.name, mine.name);
    // The version that waited is the one in use; none was added.
    QTRY_VERIFY(button->schemes().size() == 1 && button->schemes().front().isInUse);
}

void GradingTrialTest::expectedWins()
{
    Trial trial;
    trial.page->setChanceSource([](const View &view, const Progress &) {
        WinChances chances;
        chances.chance.assign(view.snapshot->customers.rows(), 0.25F);
        return chances;
    });
    QTest::keyClick(trial.named<QSlider>(u"Points of Need"_s), Qt::Key_PageUp);
    QTRY_VERIFY(!trial.page->answer().winsAfter.empty());
    const WhatIfAnswer &answer = trial.page->answer();
    for (std::size_t grade = 0; grade < 4; ++grade) {
        QCOMPARE(answer.winsBefore[grade], double(answer.before[grade]) * 0.25);
        QCOMPARE(answer.winsAfter[grade], double(answer.after[grade]) * 0.25);
    }
    QCOMPARE(answer.wins, kTrialLeads * 0.25);
}

void GradingTrialTest::asksForTheReport()
{
    Trial trial;
    QSignalSpy wanted(trial.page.get(), &GradingPage::reportRequested);
    QTest::keyClick(&trial.button(u"Report"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void GradingTrialTest::everythingHasAName()
{
    Trial trial;
    QTest::keyClick(trial.named<Button>(u"Edit bands of Interaction"_s), Qt::Key_Space);
    QVERIFY(trial.page->findChild<BandEditor *>() != nullptr);
    for (const QWidget *widget : trial.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            !qobject_cast<const QWidget *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool says = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(says, widget->metaObject()->className());
    }
}

QTEST_MAIN(GradingTrialTest)
#include "tst_gradingtrial.moc"
