// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/page.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/button.h"

#include "pseudotranslator.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A page that counts what the window asks of it.
class PlainPage : public Page
{
public:
    PlainPage(const QString &name, const QString &title)
        : Page(name, name)
        , m_text(title)
    {
        setBody(new QWidget);
        setStatusText({{u"12 "_s}, {u"shown"_s, Tone::Text, true}});
        retranslate();
    }
    void shown(bool first) override { (first ? firstShown : shownAgain) += 1; }
    bool startSearch() override
    {
        ++searches;
        return true;
    }
    void reload() override { ++reloads; }
    using Page::setBadge;
    using Page::showBody;
    using Page::showEmpty;
    using Page::showFailed;

    int firstShown = 0;
    int shownAgain = 0;
    int searches = 0;
    int reloads = 0;

protected:
    void retranslate() override
    {
        setTitle(QCoreApplication::translate("Test", m_text.toUtf8().constData()));
    }

private:
    QString m_text;
};

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pagesByKeysAndClicks();
    void navigationArrows();
    void onlyHandledActionsShow();
    void explicitShortcuts();
    void undoSaysWhat();
    void statusWaitsForLongWork();
    void statusShowsCounts();
    void messages();
    void pageStates();
    void paletteFindsAndRuns();
    void paletteTakesLateFindings();
    void matchScores();
    void remembersSize();
    void switchesLanguage();
    void welcome();
    void drops();
    void everyControlHasAName();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SystemScheme> m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    PlainPage *m_first = nullptr;
    PlainPage *m_second = nullptr;
};

void ShellTest::initTestCase()
{
    m_scheme = std::make_unique<SystemScheme>();
    m_theme = std::make_unique<Theme>(*qApp, *m_scheme);
    m_language = std::make_unique<Language>();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
}

void ShellTest::init()
{
    m_settings->clear();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_language, *m_settings);
    m_first = new PlainPage(u"customers"_s, u"Customers"_s);
    m_second = new PlainPage(u"insights"_s, u"Insights"_s);
    m_window->addPage(m_first);
    m_window->addPage(m_second);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ShellTest::cleanup()
{
    m_window.reset();
}

void ShellTest::pagesByKeysAndClicks()
{
    QCOMPARE(m_window->navigation().names(), (QStringList{u"customers"_s, u"insights"_s}));
    QVERIFY(m_window->showPage(u"customers"_s));
    QVERIFY(!m_window->showPage(u"campaigns"_s));
    QCOMPARE(m_window->currentPage(), m_first);
    QCOMPARE(m_first->firstShown, 1);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_second);
    QCOMPARE(m_window->navigation().current(), u"insights"_s);
    QTest::keyClick(m_window.get(), Qt::Key_8, Qt::ControlModifier); // no such page
    QCOMPARE(m_window->currentPage(), m_second);
    const QList<NavigationButton *> entries = m_window->navigation().findChildren<NavigationButton *>();
    for (NavigationButton *entry : entries) {
        if (entry->name() == u"customers"_s)
            QTest::mouseClick(entry, Qt::LeftButton);
    }
    QCOMPARE(m_window->currentPage(), m_first);
    QCOMPARE(m_first->shownAgain, 1);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_first->searches, 1);
    QCOMPARE(m_first->reloads, 1);
    m_first->setBadge(u"7"_s);
    QCOMPARE(m_window->navigation().findChildren<NavigationButton *>().size(), 3); // and "Import…"
}

void ShellTest::navigationArrows()
{
    m_window->showPage(u"customers"_s);
    const QList<NavigationButton *> entries = m_window->navigation().findChildren<NavigationButton *>();
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
    QCOMPARE(m_window->currentPage(), m_second);
}

void ShellTest::onlyHandledActionsShow()
{
    Actions &actions = m_window->actionTable();
    QVERIFY(!actions.action(ActionId::Backup).isVisible());
    QVERIFY(!actions.menu(MenuId::Tools).menuAction()->isVisible());
    int called = 0;
    actions.handle(ActionId::Backup, m_window.get(), [&called] { ++called; });
    QVERIFY(actions.menu(MenuId::Tools).menuAction()->isVisible());
    actions.action(ActionId::Backup).trigger();
    QCOMPARE(called, 1);
}

void ShellTest::explicitShortcuts()
{
    Actions &actions = m_window->actionTable();
    QCOMPARE(actions.action(ActionId::Quit).shortcut(), QKeySequence(u"Ctrl+Q"_s));
    QCOMPARE(actions.action(ActionId::Preferences).shortcut(), QKeySequence(u"Ctrl+,"_s));
    QCOMPARE(actions.action(ActionId::Redo).shortcuts(),
             (QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}));
    QSet<QKeySequence> seen;
    for (const ActionSpec &spec : kActions) {
        const QList<QKeySequence> keys = actions.action(spec.id).shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

void ShellTest::undoSaysWhat()
{
    Actions &actions = m_window->actionTable();
    actions.setDetail(ActionId::Undo, u"Edit R&D"_s);
    QCOMPARE(actions.action(ActionId::Undo).text(), u"&Undo “Edit R&&D”"_s);
    actions.setDetail(ActionId::Undo, {});
    QCOMPARE(actions.action(ActionId::Undo).text(), u"&Undo"_s);
}

void ShellTest::statusWaitsForLongWork()
{
    StatusArea &status = m_window->status();
    QSignalSpy cancelled(&status, &StatusArea::cancelRequested);
    status.startJob(u"Counting"_s);
    status.setProgress(1, 2);
    QVERIFY(!status.isJobShown());
    status.finishJob();
    QTest::qWait(StatusArea::kPatience + 60);
    QVERIFY(!status.isJobShown()); // it was short
    status.startJob(u"Counting"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status.isJobShown(), 2000);
    status.setProgress(61, 100);
    const QList<Button *> buttons = status.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->accessibleName() == u"Cancel"_s)
            button->click();
    }
    QCOMPARE(cancelled.count(), 1);
    status.finishJob();
    QVERIFY(!status.isJobShown());
}

void ShellTest::statusShowsCounts()
{
    m_window->showPage(u"customers"_s);
    const QList<SpanLabel *> labels = m_window->status().findChildren<SpanLabel *>();
    const bool found = std::any_of(labels.begin(), labels.end(), [](const SpanLabel *label) {
        return label->text() == u"12 shown"_s && label->spans().last().bold;
    });
    QVERIFY(found);
}

void ShellTest::messages()
{
    MessageBar &bar = m_window->messages();
    int undone = 0;
    bar.show(MessageBar::Kind::Done, u"Imported <b>85</b> customers"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"Imported <b>85</b> customers"_s);
    const QList<Button *> buttons = bar.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == u"Undo"_s)
            button->click();
    }
    QCOMPARE(undone, 1);
    QVERIFY(!bar.isVisible());
    bar.show(MessageBar::Kind::Failed, u"The disk is full."_s);
    QCOMPARE(bar.accessibleName(), u"Error"_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void ShellTest::pageStates()
{
    m_window->showPage(u"customers"_s);
    auto *state = m_first->findChild<PageState *>();
    QVERIFY(!state->isVisible());
    int imports = 0;
    m_first->showEmpty(u"No customers yet"_s, u"Import a file."_s,
                       {{u"Import…"_s, [&imports] { ++imports; }, true}});
    QVERIFY(state->isVisible());
    state->findChild<Button *>()->click();
    QCOMPARE(imports, 1);
    m_first->showFailed(u"The book is gone."_s);
    const QList<Button *> buttons = state->findChildren<Button *>();
    buttons.last()->click();
    QCOMPARE(m_first->reloads, 1);
    m_first->showBody();
    QVERIFY(!state->isVisible());
}

void ShellTest::paletteFindsAndRuns()
{
    m_window->showPage(u"customers"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_window->palettePopup();
    QVERIFY(palette.isVisible());
    auto *field = palette.findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"insi"_s);
    QCOMPARE(palette.shownTexts().first(), u"Insights"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(m_window->currentPage(), m_second);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void ShellTest::paletteTakesLateFindings()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_window->palettePopup();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"hua"_s);
    palette.setFound(u"hu"_s, {{u"too late"_s, {}, {}, [] {}}});
    QVERIFY(!palette.shownTexts().contains(u"too late"_s));
    palette.setFound(u"hua"_s, {{u"华信有限公司"_s, {}, {}, [] {}}});
    QVERIFY(palette.shownTexts().contains(u"华信有限公司"_s));
}

void ShellTest::matchScores()
{
    QCOMPARE(matchScore(u"xyz"_s, u"Customers"_s), 0);
    QVERIFY(matchScore(u"cust"_s, u"Customers"_s) > matchScore(u"tom"_s, u"Customers"_s));
    QVERIFY(matchScore(u"nc"_s, u"New customer"_s) > matchScore(u"nc"_s, u"Pencil"_s) - 1000);
    QVERIFY(matchScore(u"nb"_s, u"New book"_s) > 0);
    QVERIFY(matchScore(QString(), u"anything"_s) > 0);
}

void ShellTest::remembersSize()
{
    m_window->resize(900, 600);
    m_window->showPage(u"insights"_s);
    m_window->close();
    m_window = std::make_unique<MainWindow>(*m_theme, *m_language, *m_settings);
    QCOMPARE(m_window->size(), QSize(900, 600));
    QCOMPARE(m_settings->value(u"window/page"_s).toString(), u"insights"_s);
}

void ShellTest::switchesLanguage()
{
    m_window->showPage(u"customers"_s);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::processEvents();
    QCOMPARE(m_first->title(), u"[Customers~~~~]"_s);
    QCOMPARE(m_window->actionTable().menu(MenuId::File).title(), u"[&File~~]"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"[Leadbook"_s));
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    QCOMPARE(m_first->title(), u"Customers"_s);
    m_language->set(u"xx_not_there"_s);
    QCOMPARE(m_language->current(), u"en"_s);
}

void ShellTest::welcome()
{
    auto *page = new WelcomePage;
    const Day today = *Day::fromIso(u"2026-11-21"_s);
    page->setRecentBooks({{u"/books/<b>north</b>.leadbook"_s, 12'431, today - 1}}, today);
    m_window->setWelcome(page);
    m_window->showWelcome();
    QVERIFY(m_window->isWelcomeShown());
    QVERIFY(m_window->navigation().current().isEmpty());
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
    m_window->showPage(u"customers"_s);
    QVERIFY(!m_window->isWelcomeShown());
}

void ShellTest::drops()
{
    QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/expo.csv"_s), QUrl(u"https://example.org/x.csv"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/expo.csv"_s});
}

void ShellTest::everyControlHasAName()
{
    auto *page = new WelcomePage;
    page->setRecentBooks({{u"/books/north.leadbook"_s, {}, {}}}, Day(20'000));
    m_window->setWelcome(page);
    m_window->messages().show(MessageBar::Kind::Done, u"Done"_s);
    m_window->status().startJob(u"Counting"_s);
    int controls = 0;
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
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

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
