// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/sheetkeys.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A line and two buttons, and what was done with them.
class LineSheet : public Sheet
{
public:
    explicit LineSheet(QWidget &window)
        : Sheet(window, 300)
        , line(new QLineEdit(&card()))
        , other(new QPushButton(&card()))
        , option(new QPushButton(&card()))
    {
        for (QWidget *part : std::initializer_list<QWidget *>{line, other, option})
            card().body().addWidget(part);
        option->setCheckable(true);
        connect(other, &QAbstractButton::clicked, this, [this] { ++others; });
    }
    void open() { openSheet(*line); }
    void closeIt() { closeSheet(); }
    QRect cardPlace() const { return card().geometry(); }

    QLineEdit *line;
    QPushButton *other;
    QPushButton *option;
    int entered = 0;
    int closed = 0;
    int others = 0;
    Qt::KeyboardModifiers modifiers;

protected:
    QList<QWidget *> tabOrder() const override { return {line, other, option}; }
    void enter(Qt::KeyboardModifiers with) override
    {
        ++entered;
        modifiers = with;
    }
    void closing() override { ++closed; }
};

} // namespace

/// What all sheets have in common.
class SheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void givesTheKeyboardBack_data();
    void givesTheKeyboardBack();
    void enters();
    void tabStaysInside();
    void followsTheWindow();
    void keysBelowAreSilent_data();
    void keysBelowAreSilent();
    void lettersBelowAreSilent();
    void staysWithTheKeyboard();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_below = nullptr;
    LineSheet *m_sheet = nullptr;
};

void SheetTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_below = new QLineEdit(m_window.get());
    m_sheet = new LineSheet(*m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_below->setFocus();
    QVERIFY(!m_sheet->isVisible());
    m_sheet->open();
    QVERIFY(m_sheet->line->hasFocus());
}

void SheetTest::givesTheKeyboardBack_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("a click beside the card") << false;
}

void SheetTest::givesTheKeyboardBack()
{
    QFETCH(bool, byKey);
    m_sheet->open(); // again: the one below is still who had it
    QTest::mouseClick(m_sheet, Qt::LeftButton, {}, m_sheet->cardPlace().topLeft() + QPoint(2, 2));
    QVERIFY(m_sheet->isVisible());
    if (byKey)
        press(Qt::Key_Escape);
    else
        QTest::mouseClick(m_sheet, Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!m_sheet->isVisible());
    QCOMPARE(m_sheet->closed, 1);
    QVERIFY(m_below->hasFocus());
}

void SheetTest::enters()
{
    press(Qt::Key_Return);
    QCOMPARE(m_sheet->entered, 1);
    press(Qt::Key_Enter, Qt::ControlModifier);
    QCOMPARE(m_sheet->entered, 2);
    QVERIFY(m_sheet->modifiers.testFlag(Qt::ControlModifier));
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // a button does what it is for
    QCOMPARE(m_sheet->others, 1);
    QCOMPARE(m_sheet->entered, 2);
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // one that chooses is no reason to choose
    QCOMPARE(m_sheet->entered, 3);
    QVERIFY(!m_sheet->option->isChecked());
}

void SheetTest::tabStaysInside()
{
    m_sheet->other->setEnabled(false);
    press(Qt::Key_Tab);
    QVERIFY(m_sheet->option->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(m_sheet->line->hasFocus());
    m_sheet->option->hide();
    press(Qt::Key_Backtab);
    QVERIFY(m_sheet->line->hasFocus());
}

void SheetTest::keysBelowAreSilent_data()
{
    QTest::addColumn<bool>("holds");
    QTest::addColumn<bool>("isInside");
    QTest::newRow("of the window") << false << false;
    QTest::newRow("for what is in the sheet") << true << false;
    QTest::newRow("of the sheet") << false << true;
}

void SheetTest::keysBelowAreSilent()
{
    QFETCH(bool, holds);
    QFETCH(bool, isInside);
    int triggered = 0;
    QWidget &owner = isInside ? static_cast<QWidget &>(*m_sheet) : *m_window;
    QAction action;
    action.setParent(&owner);
    action.setShortcut(Qt::CTRL | Qt::Key_2);
    action.setProperty(kHoldsOverSheets, holds);
    owner.addAction(&action);
    connect(&action, &QAction::triggered, this, [&triggered] { ++triggered; });
    QShortcut shortcut(QKeySequence(Qt::Key_F10), m_window.get());
    bool isBelowHeard = false;
    connect(&shortcut, &QShortcut::activated, this, [&isBelowHeard] { isBelowHeard = true; });
    QTest::keyClick(m_window->windowHandle(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F10);
    QCOMPARE(triggered, isInside || holds ? 1 : 0);
    QVERIFY(!isBelowHeard);
    m_sheet->closeIt();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F10);
    QVERIFY(isBelowHeard);
    action.setParent(nullptr);
}

/// Alt and a letter chooses a button of the sheet, and none that lies below.
void SheetTest::lettersBelowAreSilent()
{
    QPushButton below(u"&Restore"_s, m_window.get());
    below.lower();
    below.show();
    bool isPressed = false;
    connect(&below, &QAbstractButton::clicked, this, [&isPressed] { isPressed = true; });
    m_sheet->other->setText(u"&Other"_s);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_R, Qt::AltModifier);
    QVERIFY(!isPressed);
    QCOMPARE(m_sheet->line->text(), QString());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_O, Qt::AltModifier);
    QTRY_COMPARE(m_sheet->others, 1);
    QLabel label(u"&Line"_s, m_sheet);
    label.setBuddy(m_sheet->line);
    label.show();
    m_sheet->other->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(m_sheet->line->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_X);
    QCOMPARE(m_sheet->line->text(), u"x"_s);
    m_sheet->closeIt();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(isPressed);
}

/// Another page, say, comes up below and takes the keyboard.
void SheetTest::staysWithTheKeyboard()
{
    m_below->setFocus();
    QVERIFY(m_sheet->line->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(m_below->hasFocus());
    m_sheet->open();
    QLineEdit above(m_window.get());
    above.show();
    above.setFocus(); // what is put over the sheet may have it
    QVERIFY(above.hasFocus());
}

void SheetTest::followsTheWindow()
{
    QCOMPARE(m_sheet->cardPlace().width(), scaledPixels(m_sheet->font(), 300));
    m_window->resize(200, 150);
    QCOMPARE(m_sheet->size(), QSize(200, 150));
    QVERIFY(m_sheet->rect().contains(m_sheet->cardPlace()));
}

QTEST_MAIN(SheetTest)
#include "tst_sheet.moc"
