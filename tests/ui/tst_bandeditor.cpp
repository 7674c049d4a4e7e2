// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/numberedit.h"
#include "ui/trial.h"

#include <QLabel>
#include <QLineEdit>
#include <QSlider>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The bands of a criterion and its input, edited on the page by keyboard.
class BandEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bandsAreEdited();
    void criterionComesAndGoes();
    void inputsAreWritten();
    void numbersThatAreNoneGoBack();
};

void BandEditorTest::bandsAreEdited()
{
    Trial trial;
    auto *edit = trial.named<Button>(u"Edit bands of Value"_s);
    QVERIFY(edit != nullptr);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Space);
    auto *from = trial.named<NumberEdit>(u"“high” begins at"_s);
    QVERIFY(from != nullptr);
    from->setFocus();
    from->selectAll();
    QTest::keyClicks(from, u"50,000"_s);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.criteria[1].bands[0].from.value(), 50'000.0);
    auto *points = trial.named<NumberEdit>(u"Points where it is unknown"_s);
    points->setFocus();
    points->selectAll();
    QTest::keyClicks(points, u"-3"_s);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.criteria[1].unknown, -3.0);
    points->selectAll();
    QTest::keyClicks(points, u"x"_s); // no number: as before
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.criteria[1].unknown, -3.0);
    QTest::keyClick(points, Qt::Key_Escape);
    QVERIFY(trial.named<QSlider>(u"Points of Value"_s) != nullptr);
    QVERIFY(edit->hasFocus());
}

void BandEditorTest::criterionComesAndGoes()
{
    Trial trial;
    Button &add = trial.button(u"Add a criterion"_s);
    add.setFocus();
    QTest::keyClick(&add, Qt::Key_Space);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.criteria.size(), std::size_t(5));
    QVERIFY(trial.page->answer().check.isSound());
    auto *halfLife = trial.named<NumberEdit>(u"Half-life in days"_s);
    QVERIFY(halfLife != nullptr); // it counts events
    halfLife->setFocus();
    QTest::keyClicks(halfLife, u"14"_s);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.criteria[4].halfLife, 14.0);
    Button &remove = trial.button(u"Remove criterion"_s);
    remove.setFocus();
    QTest::keyClick(&remove, Qt::Key_Space);
    QVERIFY(trial.settle());
    QCOMPARE(trial.page->answer().scheme.criteria.size(), std::size_t(4));
    QVERIFY(!trial.page->isTrial());
}

/// Other kinds and days, and filters, are written; what is no input is told and changes nothing.
void BandEditorTest::inputsAreWritten()
{
    Trial trial;
    Button &add = trial.button(u"Add a criterion"_s);
    add.setFocus();
    QTest::keyClick(&add, Qt::Key_Space);
    QVERIFY(trial.settle());
    const auto write = [&trial](const QString &text) {
        auto *line = trial.named<QLineEdit>(u"Input as it is written"_s);
        if (line == nullptr)
            return false;
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        return trial.settle();
    };
    const auto field = [&trial] { return trial.page->answer().scheme.criteria[4].field; };
    QVERIFY(write(u"count(meeting + visit, 60)"_s));
    QCOMPARE(field(), u"count(meeting + visit, 60)"_s);
    QVERIFY(write(u"meetingz"_s));
    QCOMPARE(field(), u"count(meeting + visit, 60)"_s);
    const auto *fault = trial.page->findChild<QLabel *>(u"fault"_s);
    QVERIFY(fault != nullptr && fault->isVisible());
    QVERIFY(fault->text().contains(u"meetingz"_s));
    QVERIFY(write(u"where(need = clear)"_s));
    QCOMPARE(field(), u"where(need = clear)"_s);
    QVERIFY(trial.page->isTrial());
}

/// A number half written gives way to the one that counts.
void BandEditorTest::numbersThatAreNoneGoBack()
{
    NumberEdit edit;
    edit.setNumber(12);
    QList<std::optional<double>> told;
    connect(&edit, &NumberEdit::numberEdited, this, [&](std::optional<double> number) { told << number; });
    edit.selectAll();
    QTest::keyClicks(&edit, u"7x"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), u"7"_s);
    QCOMPARE(told, QList<std::optional<double>>{7.0});
}

QTEST_MAIN(BandEditorTest)
#include "tst_bandeditor.moc"
