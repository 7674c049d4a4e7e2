// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"
#include "shellfixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/statusarea.h"
#include "ui/welcome/welcomepage.h"

#include <QAccessible>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesByKeysAndClicks();
    void navigationArrows();
    void remembersSize();
    void switchesLanguage();
    void welcome();
    void drops();
    void everyControlHasAName();

private:
    ShellFixture m_shell;
};

void MainWindowTest::init()
{
    m_shell.settings.clear();
    m_shell.makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.window.get()));
}

void MainWindowTest::pagesByKeysAndClicks()
{
    QCOMPARE(m_shell.window->navigation().names(), (QStringList{u"customers"_s, u"insights"_s}));
    QVERIFY(m_shell.window->showPage(u"customers"_s));
    QVERIFY(!m_shell.window->showPage(u"campaigns"_s));
    QCOMPARE(m_shell.window->currentPage(), m_shell.first);
    QCOMPARE(m_shell.first->firstShown, 1);
    QTest::keyClick(m_shell.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_shell.window->currentPage(), m_shell.second);
    QCOMPARE(m_shell.window->navigation().current(), u"insights"_s);
    QTest::keyClick(m_shell.window.get(), Qt::Key_8, Qt::ControlModifier); // no such page
    QCOMPARE(m_shell.window->currentPage(), m_shell.second);
    const QList<NavigationButton *> entries = m_shell.window->navigation().findChildren<NavigationButton *>();
    for (NavigationButton *entry : entries) {
        if (entry->name() == u"customers"_s)
            QTest::mouseClick(entry, Qt::LeftButton);
    }
    QCOMPARE(m_shell.window->currentPage(), m_shell.first);
    QCOMPARE(m_shell.first->shownAgain, 1);
    QTest::keyClick(m_shell.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(m_shell.window.get(), Qt::Key_F5);
    QCOMPARE(m_shell.first->searches, 1);
    QCOMPARE(m_shell.first->reloads, 1);
    m_shell.first->setBadge(u"7"_s);
    QCOMPARE(m_shell.window->navigation().findChildren<NavigationButton *>().size(), 3); // and "Import…"
}

void MainWindowTest::navigationArrows()
{
    m_shell.window->showPage(u"customers"_s);
    const QList<NavigationButton *> entries = m_shell.window->navigation().findChildren<NavigationButton *>();
    const auto named = [&](const QString &name) {
        return *std::find_if(entries.begin(), entries.end(),
                             [&](const auto *entry) { return entry->name() == name; });
    };
    named(u"customers"_s)->setFocus();
    QTest::keyClick(named(u"customers"_s), Qt::Key_Down);
    QVERIFY(named(u"insights"_s)->hasFocus());
    QTest::keyClick(named(u"insights"_s), Qt::Key_Down);
    QVERIFY(named(u"insights"_s)->hasFocus());
    QTest::keyClick(named(u"insights"_s), Qt::Key_Home);
    QVERIFY(named(u"customers"_s)->hasFocus());
    QTest::keyClick(named(u"customers"_s), Qt::Key_End);
    QTest::keyClick(named(u"insights"_s), Qt::Key_Space);
    QCOMPARE(m_shell.window->currentPage(), m_shell.second);
}

void MainWindowTest::remembersSize()
{
    m_shell.window->resize(1000, 640);
    m_shell.window->showPage(u"insights"_s);
    m_shell.window->close();
    m_shell.window = std::make_unique<MainWindow>(m_shell.theme, m_shell.language, m_shell.settings);
    QCOMPARE(m_shell.window->size(), QSize(1000, 640));
    QCOMPARE(m_shell.window->lastPage(), u"insights"_s);
}

void MainWindowTest::switchesLanguage()
{
    m_shell.window->showPage(u"customers"_s);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    QCOMPARE(m_shell.first->title(), u"[Customers~~~~]"_s);
    QCOMPARE(m_shell.window->actionTable().menu(MenuId::File).title(), u"[&File~~]"_s);
    QVERIFY(m_shell.window->windowTitle().startsWith(u"[Leadbook"_s));
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    QCOMPARE(m_shell.first->title(), u"Customers"_s);
    m_shell.language.set(u"xx_not_there"_s);
    QCOMPARE(m_shell.language.current(), u"en"_s);
}

void MainWindowTest::welcome()
{
    auto *page = new WelcomePage;
    const Day today = *Day::fromIso(u"2026-11-21"_s);
    page->setRecentBooks({{u"/books/<b>north</b>.leadbook"_s, 12'431, today - 1}}, today);
    m_shell.window->setWelcome(page);
    m_shell.window->showWelcome();
    QVERIFY(m_shell.window->isWelcomeShown());
    QVERIFY(m_shell.window->navigation().current().isEmpty());
    QSignalSpy imported(page, &WelcomePage::importRequested);
    QSignalSpy demo(page, &WelcomePage::demoRequested);
    QSignalSpy made(page, &WelcomePage::newRequested);
    QSignalSpy opened(page, &WelcomePage::openRequested);
    const QList<QAbstractButton *> buttons = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!button->text().isEmpty())
            button->click();
    }
    QCOMPARE(imported.count(), 1);
    QCOMPARE(demo.count(), 1);
    QCOMPARE(made.count(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), u"/books/<b>north</b>.leadbook"_s);
    m_shell.window->showPage(u"customers"_s);
    QVERIFY(!m_shell.window->isWelcomeShown());
}

void MainWindowTest::drops()
{
    QSignalSpy dropped(m_shell.window.get(), &MainWindow::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/expo.csv"_s), QUrl(u"https://example.org/x.csv"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_shell.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_shell.window.get(), &event);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/expo.csv"_s});
}

void MainWindowTest::everyControlHasAName()
{
    auto *page = new WelcomePage;
    page->setRecentBooks({{u"/books/north.leadbook"_s, {}, {}}}, Day(20'000));
    m_shell.window->setWelcome(page);
    m_shell.window->messages().show(MessageBar::Kind::Done, u"Done"_s);
    m_shell.window->status().startJob(u"Counting"_s);
    int controls = 0;
    const QList<QWidget *> widgets = m_shell.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                             qobject_cast<QComboBox *>(widget) || widget->focusPolicy() != Qt::NoFocus;
        const bool inner = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QMenu *>(widget);
        if (!control || inner || widget->isHidden())
            continue;
        ++controls;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls >= 10);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
