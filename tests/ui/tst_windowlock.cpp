// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/windowlock.h"
#include "ui/shellfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const QString kSecret = u"Zq7markt"_s;
const Day kToday(20'000);

/// All that a screen reader finds from @p object on, however hidden.
QStringList accessibleTexts(QAccessibleInterface *object)
{
    QStringList texts;
    if (object == nullptr)
        return texts;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << object->text(kind);
    for (int i = 0; i < object->childCount(); ++i)
        texts << accessibleTexts(object->child(i));
    return texts;
}

} // namespace

/// The window blanked and shown again, and the watch that has it blanked.
class WindowLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsReadable();
    void keyboardStaysInFront();
    void unlocks_data();
    void unlocks();
    void keepsWhatIsBeingTyped();
    void dialogsGoAndComeBack();
    void locksFromADialog();
    void dialogsThatComeMeanwhileWait();
    void clearsWhatWasCopied();
    void followsTheBookBehind();
    void endsWhileLocked();
    void idle_data();
    void idle();
    void sleepCounts();

private:
    std::unique_ptr<ShellFixture> m_shell;
    WindowLock *m_lock = nullptr;
    QLineEdit *m_field = nullptr; ///< on the page
    QLineEdit *m_sheet = nullptr; ///< over the page, a child of the window
};

void WindowLockTest::init()
{
    m_shell.reset();
    m_shell = std::make_unique<ShellFixture>();
    m_shell->makeWindow();
    MainWindow &window = *m_shell->window;
    m_lock = new WindowLock(window);
    window.setBookName(kSecret + u".leadbook"_s);
    window.actionTable().handle(ActionId::Undo, &window, [] {});
    window.actionTable().setDetail(ActionId::Undo, kSecret);
    window.actionTable().handle(ActionId::Lock, &window, [this] { m_lock->lock(); });
    window.status().setRest(kSecret);
    m_field = new QLineEdit(kSecret, m_shell->first);
    m_field->show();
    m_sheet = new QLineEdit(kSecret, &window);
    m_sheet->setGeometry(20, 30, 200, 40);
    m_sheet->show();
    QVERIFY(window.showPage(u"customers"_s));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_field->setFocus();
}

void WindowLockTest::nothingIsReadable()
{
    MainWindow &window = *m_shell->window;
    const auto found = [&window] {
        return accessibleTexts(QAccessible::queryAccessibleInterface(&window)).join(u'\n').contains(kSecret);
    };
    QVERIFY(found());
    QVERIFY(window.windowTitle().contains(kSecret));
    QSignalSpy locked(m_lock, &WindowLock::locked);
    window.actionTable().action(ActionId::Lock).trigger();
    QCOMPARE(locked.count(), 1);
    QVERIFY(m_lock->isLocked());
    QVERIFY(!found());
    QVERIFY(!window.windowTitle().contains(kSecret));
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        QVERIFY2(!widget->toolTip().contains(kSecret) && !widget->windowTitle().contains(kSecret) &&
                     !widget->accessibleName().contains(kSecret),
                 widget->metaObject()->className());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            QVERIFY(!line->text().contains(kSecret));
    }
    QVERIFY(!m_field->isVisible() && !m_sheet->isVisible());
    m_lock->lock(); // once more is nothing
    m_lock->unlock();
    QVERIFY(found());
    QVERIFY(m_field->isVisible() && m_sheet->isVisible());
}

/// Tab stays on the one button, and no shortcut does anything.
void WindowLockTest::keyboardStaysInFront()
{
    MainWindow &window = *m_shell->window;
    int palettes = 0;
    window.actionTable().handle(ActionId::Palette, &window, [&palettes] { ++palettes; });
    m_lock->lock();
    QWidget *button = QApplication::focusWidget();
    QVERIFY(qobject_cast<QAbstractButton *>(button) != nullptr);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Backtab);
        QVERIFY(QApplication::focusWidget() == button ||
                QApplication::focusWidget() == window.centralWidget());
    }
    for (const Qt::Key key : {Qt::Key_K, Qt::Key_Z, Qt::Key_F, Qt::Key_2, Qt::Key_N})
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"typed"_s);
    QCOMPARE(palettes, 0);
    QCOMPARE(m_shell->first->searches, 0);
    QVERIFY(m_lock->isLocked());
    QCOMPARE(m_field->text(), kSecret);
    m_lock->unlock();
    QCOMPARE(window.currentPage(), m_shell->first);
    QTest::keyClick(m_field, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(palettes, 1);
}

void WindowLockTest::unlocks_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Esc") << Qt::Key_Escape;
}

void WindowLockTest::unlocks()
{
    QFETCH(Qt::Key, key);
    QSignalSpy unlocked(m_lock, &WindowLock::unlocked);
    m_lock->lock();
    QTest::keyClick(QApplication::focusWidget(), key);
    QTRY_COMPARE(unlocked.count(), 1);
    QVERIFY(!m_lock->isLocked());
    QCOMPARE(QApplication::focusWidget(), m_field);
    QVERIFY(m_shell->window->menuBar()->isVisible());
}

void WindowLockTest::keepsWhatIsBeingTyped()
{
    m_field->setText(u"half a"_s);
    m_field->setCursorPosition(4);
    m_sheet->setText(u"begun"_s);
    const QRect place = m_sheet->geometry();
    m_lock->lock();
    m_shell->window->resize(1100, 700);
    m_lock->unlock();
    QCOMPARE(m_field->text(), u"half a"_s);
    QCOMPARE(m_field->cursorPosition(), 4);
    QCOMPARE(QApplication::focusWidget(), m_field);
    QCOMPARE(m_sheet->text(), u"begun"_s);
    QCOMPARE(m_sheet->geometry(), place);
    QCOMPARE(m_sheet->parentWidget(), m_shell->window.get());
    QCOMPARE(m_shell->window->windowTitle(), kSecret + u".leadbook – Leadbook"_s);
}

void WindowLockTest::dialogsGoAndComeBack()
{
    QDialog dialog(m_shell->window.get());
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    m_lock->lock();
    QVERIFY(!dialog.isVisible());
    m_lock->unlock();
    QVERIFY(dialog.isVisible());
    QCOMPARE(finished.count(), 0);
}

/// A dialog is a window of its own, which the shortcuts of the window do not reach.
void WindowLockTest::locksFromADialog()
{
    m_lock->followKeys(m_shell->window->actionTable().action(ActionId::Lock));
    QDialog dialog(m_shell->window.get());
    auto *line = new QLineEdit(kSecret, &dialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(line, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_lock->isLocked());
    QTest::keyClick(line, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_lock->isLocked());
    QVERIFY(!dialog.isVisible());
    m_lock->unlock();
    QVERIFY(dialog.isVisible());
    QCOMPARE(line->text(), kSecret);
}

/// Something under way opens a dialog while nobody is there.
void WindowLockTest::dialogsThatComeMeanwhileWait()
{
    m_lock->lock();
    QDialog dialog(m_shell->window.get());
    dialog.open();
    QTRY_VERIFY(!dialog.isVisible());
    m_lock->unlock();
    QVERIFY(dialog.isVisible());
    QCoreApplication::processEvents();
    QVERIFY(dialog.isVisible()); // and stays
}

void WindowLockTest::clearsWhatWasCopied()
{
    QGuiApplication::clipboard()->setText(kSecret);
    m_lock->lock();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(kSecret));
}

/// What happens behind shows when it is unlocked, not before.
void WindowLockTest::followsTheBookBehind()
{
    MainWindow &window = *m_shell->window;
    m_lock->lock();
    window.setBookName(u"Other.leadbook"_s);
    QVERIFY(window.showPage(u"insights"_s));
    QVERIFY(!window.windowTitle().contains(u"Other"));
    QVERIFY(!m_shell->second->isVisible());
    m_lock->unlock();
    QVERIFY(window.windowTitle().contains(u"Other"));
    QVERIFY(m_shell->second->isVisible());
}

void WindowLockTest::endsWhileLocked()
{
    const QPointer<QLineEdit> field = m_field;
    const QPointer<QLineEdit> sheet = m_sheet;
    m_lock->lock();
    m_shell.reset(); // sanitizers see what is freed twice
    QVERIFY(!field && !sheet);
}

void WindowLockTest::idle_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("seconds"); // since the last input
    QTest::addColumn<int>("told");
    QTest::newRow("never") << 0 << 100'000 << 0;
    QTest::newRow("not yet") << 5 << 299 << 0;
    QTest::newRow("now") << 5 << 300 << 1;
    QTest::newRow("later") << 15 << 901 << 1;
}

void WindowLockTest::idle()
{
    QFETCH(int, minutes);
    QFETCH(int, seconds);
    FixedClock clock(kToday, 1'000'000'000);
    IdleWatch watch(clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(minutes);
    clock.set(kToday, clock.nowMs() + 250'000);
    QTest::keyClick(m_field, Qt::Key_A); // counts from here
    clock.set(kToday, clock.nowMs() + seconds * std::int64_t{1000});
    watch.look();
    watch.look(); // told once
    QTEST(int(idle.count()), "told");
    QTest::mouseClick(m_field, Qt::LeftButton); // begins anew
    clock.set(kToday, clock.nowMs() + 1000);
    watch.look();
    QTEST(int(idle.count()), "told");
}

/// A computer that slept: the first key after it must not count as work.
void WindowLockTest::sleepCounts()
{
    FixedClock clock(kToday, 1'000'000'000);
    IdleWatch watch(clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setMinutes(5);
    clock.set(kToday, clock.nowMs() + 8 * 3'600'000);
    QTest::keyClick(m_field, Qt::Key_A);
    QCOMPARE(idle.count(), 1);
}

QTEST_MAIN(WindowLockTest)
#include "tst_windowlock.moc"
