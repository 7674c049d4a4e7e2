// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradeinput.h"
#include "support/tstranslator.h"
#include "ui/grading/bandeditor.h"
#include "ui/grading/numberedit.h"
#include "ui/trial.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>
#include <memory>

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
    void goesAwayWhileTypedIn();
    void speaksAnotherLanguage_data();
    void speaksAnotherLanguage();
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
    const auto faults = trial.page->findChildren<QLabel *>(u"fault"_s);
    const auto fault = std::ranges::find_if(faults, &QWidget::isVisible);
    QVERIFY(fault != faults.end());
    QVERIFY((*fault)->text().contains(u"meetingz"_s));
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

/// What is typed when its window goes away is handed over to nobody.
void BandEditorTest::goesAwayWhileTypedIn()
{
    auto editor = std::make_unique<BandEditor>();
    GradeCriterion criterion{u"Calls"_s, u"contactDays30"_s, 0, {}};
    criterion.bands = {{u"many"_s, {}, 3.0, 9}, {u"few"_s, {}, {}, 1}};
    editor->setCriterion(criterion, {}, u"CNY"_s, false);
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    int changes = 0;
    connect(editor.get(), &BandEditor::criterionChanged, this, [&changes] { ++changes; });
    auto *key = editor->findChild<QLineEdit *>(u"inputKey"_s);
    QVERIFY(key != nullptr);
    key->show();
    key->setFocus();
    key->selectAll();
    QTest::keyClicks(key, u"contactDays90"_s);
    QVERIFY(key->hasFocus());
    QCOMPARE(changes, 0);
    editor.reset();
    QCOMPARE(changes, 0);
}

void BandEditorTest::speaksAnotherLanguage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("afterwards");
    QTest::addColumn<QString>("typed");
    const QString written = u"Input as it is written"_s;
    const QString inChinese = u"输入项的写法"_s;
    QTest::newRow("no input yet") << written << inChinese << u"meetingz"_s;
    QTest::newRow("an input that is not taken over yet") << written << inChinese << u"count(call, 60)"_s;
    QTest::newRow("half a number") << u"Points where it is unknown"_s << u"未知时的分数"_s << u"-"_s;
    QTest::newRow("nothing in a name") << u"Name of band 1"_s << u"第1档的名称"_s << QString();
}

/// An open editor speaks the new language at once; what is being typed stays, and so does the keyboard.
void BandEditorTest::speaksAnotherLanguage()
{
    QFETCH(QString, line);
    QFETCH(QString, afterwards);
    QFETCH(QString, typed);
    Trial trial;
    QTest::keyClick(&trial.button(u"Add a criterion"_s), Qt::Key_Space);
    QVERIFY(trial.settle());
    auto *before = trial.named<QLineEdit>(line);
    QVERIFY(before != nullptr);
    before->setFocus();
    before->selectAll();
    QTest::keyClick(before, Qt::Key_Delete);
    QTest::keyClicks(before, typed);
    const GradeCriterion shown = trial.page->findChild<BandEditor *>()->criterion();
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(trial.settle());
    auto *editor = trial.page->findChild<BandEditor *>();
    QVERIFY(editor != nullptr && editor->isVisible());
    QVERIFY(editor->criterion() == shown);
    auto *after = trial.named<QLineEdit>(afterwards);
    QVERIFY(after != nullptr);
    QCOMPARE(after->text(), typed);
    QCOMPARE(after->cursorPosition(), int(typed.size()));
    QVERIFY(after->hasFocus());
    const auto *inputs = editor->findChild<QComboBox *>();
    QCOMPARE(inputs->currentText(), gradeInputLabel(shown.field));
    QVERIFY(inputs->findText(u"需求"_s) >= 0);
    for (const QWidget *widget : editor->findChildren<QWidget *>()) {
        const QString name = widget->accessibleName();
        QVERIFY2(!widget->isVisible() || !name.startsWith(u"Move"_s), qPrintable(name));
    }
    const auto contents = editor->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(std::ranges::count_if(contents, &QWidget::isVisible), 1);
    trial.page->close(); // which finishes the editing
}

QTEST_MAIN(BandEditorTest)
#include "tst_bandeditor.moc"
