// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/past/pastbar.h"

#include "ui/shell/actions.h"
#include "ui/shell/bookcorner.h"
#include "ui/shell/droppedfiles.h"
#include "ui/shell/language.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pageshelf.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/readingorder.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewmenu.h"
#include "ui/shell/welcomecontrols.h"
#include "ui/shell/windowcommands.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr auto kPageKey = "window/page"_L1;

} // namespace

MainWindow::MainWindow(Theme &theme, Language &language, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new Actions(*this))
    , m_navigation(new Navigation(this))
    , m_past(new PastBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new PageStack)
    , m_status(new StatusArea(this))
    , m_corner(new BookCorner(this))
    , m_viewMenu(new ViewMenu(theme, language, *this))
    , m_commands(new CommandPalette(*this))
    , m_welcomeControls(new WelcomeControls(*m_viewMenu, this))
    , m_shelf(new PageShelf(this))
{
    build();
    connectShell(theme);
    connect(&language, &Language::changed, &theme, &Theme::setLanguage);
    restore();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *frame = new QWidget(this);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_navigation, 0, 0, 3, 1);
    grid->addWidget(m_past, 0, 1);
    grid->addWidget(m_messages, 1, 1);
    grid->addLayout(m_stack, 2, 1);
    grid->addWidget(m_status, 3, 0, 1, 2);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(frame);
    m_status->addControl(m_welcomeControls);
    m_welcomeControls->hide();
    setMinimumSize(960, 600);
    m_actions->fill(*menuBar());
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    m_viewMenu->addTo(m_actions->menu(MenuId::View));
}

void MainWindow::connectShell(Theme &theme)
{
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_shelf, &PageShelf::pageMade, this, &MainWindow::take);
    connect(m_shelf, &PageShelf::pageMade, this, &MainWindow::pageMade);
    connect(m_navigation, &Navigation::importRequested, this, &MainWindow::importRequested);
    connect(new DroppedFiles(*this), &DroppedFiles::dropped, this, &MainWindow::filesDropped);
    m_actions->handle(ActionId::Palette, this, [this] { m_commands->open(windowCommands(*this)); });
    m_actions->handle(ActionId::Quit, this, [this] { close(); });
    m_actions->handle(ActionId::Find, this, [this] {
        Page *page = currentPage();
        if (page == nullptr || !page->startSearch())
            Q_EMIT searchRequested();
    });
    m_actions->handle(ActionId::Reload, this, [this] {
        if (Page *page = currentPage())
            page->reload();
    });
    m_actions->handle(ActionId::TextLarger, this,
                      [&theme] { theme.setTextPercent(theme.textPercent() + 10); });
    m_actions->handle(ActionId::TextSmaller, this,
                      [&theme] { theme.setTextPercent(theme.textPercent() - 10); });
    m_actions->handle(ActionId::TextNormal, this, [&theme] { theme.setTextPercent(100); });
}

void MainWindow::addPage(Page *page)
{
    m_shelf->add(page, true);
    m_navigation->insertEntry(static_cast<int>(m_shelf->entries().size()) - 1, page->name(), page->icon());
    take(page);
}

void MainWindow::addHiddenPage(Page *page)
{
    m_shelf->add(page, false);
    take(page);
}

void MainWindow::planPage(PagePlan plan)
{
    const QString name = plan.name;
    m_shelf->plan(std::move(plan), true);
    m_navigation->insertEntry(static_cast<int>(m_shelf->entries().size()) - 1, name, m_shelf->icon(name));
    m_navigation->setText(name, m_shelf->title(name));
}

void MainWindow::planHiddenPage(PagePlan plan)
{
    m_shelf->plan(std::move(plan), false);
}

/// Takes a page into the window: one that is added, or a planned one that was made just now.
void MainWindow::take(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::statusTextChanged, this, &MainWindow::updateStatus);
    if (!m_shelf->isEntry(page->name()))
        return;
    m_navigation->setText(page->name(), page->title());
    m_navigation->setBadge(page->name(), page->badge());
    connect(page, &Page::titleChanged, this,
            [this, page] { m_navigation->setText(page->name(), page->title()); });
    connect(page, &Page::badgeChanged, this,
            [this, page] { m_navigation->setBadge(page->name(), page->badge()); });
}

void MainWindow::makePage(const QString &name)
{
    m_shelf->page(name);
}

bool MainWindow::showPage(const QString &name)
{
    Page *page = m_shelf->page(name);
    if (page == nullptr)
        return false;
    m_stack->setCurrentWidget(page);
    // A page "ENTRY/TAB" belongs to that entry of the navigation.
    m_navigation->setCurrent(name.section(u'/', 0, 0));
    m_welcomeControls->hide();
    if (m_shelf->isEntry(name))
        m_settings.setValue(kPageKey, name);
    const bool first = !m_seen.contains(page);
    if (first)
        m_seen.append(page);
    page->shown(first);
    updateStatus();
    Q_EMIT pageShown(page);
    return true;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::setWelcome(QWidget *welcome)
{
    m_welcome = welcome;
    m_stack->addWidget(welcome);
}

void MainWindow::showWelcome()
{
    if (!m_welcome)
        return;
    m_stack->setCurrentWidget(m_welcome);
    m_navigation->setCurrent({});
    m_welcomeControls->show();
    m_status->setRest({});
    updateStatus();
}

bool MainWindow::isWelcomeShown() const
{
    return m_welcome && m_stack->currentWidget() == m_welcome;
}

void MainWindow::setBookName(const QString &name)
{
    m_bookName = name;
    m_corner->setBookName(name);
    fitCorner();
    updateTitle();
}

void MainWindow::setDemo(bool isDemo)
{
    m_corner->setDemo(isDemo);
    fitCorner();
}

QString MainWindow::lastPage() const
{
    return m_settings.value(kPageKey).toString();
}

void MainWindow::restore()
{
    resize(1360, 860);
    restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
}

void MainWindow::updateStatus()
{
    if (const Page *page = currentPage())
        m_status->setCounts(page->statusText());
    else
        m_status->setCounts({{tr("No book open"), Tone::Muted}});
}

void MainWindow::setBlank(bool isBlank)
{
    m_isBlank = isBlank;
    updateTitle();
    if (!isBlank)
        fitCorner();
}

void MainWindow::updateTitle()
{
    if (m_isBlank)
        return setWindowTitle(tr("Leadbook"));
    setWindowTitle(m_bookName.isEmpty() ? tr("Leadbook") : tr("%1 – Leadbook").arg(m_bookName));
}

void MainWindow::fitCorner()
{
    if (m_isBlank)
        return; // the menu bar is put away
    const QList<QAction *> menus = menuBar()->actions();
    if (!menus.isEmpty())
        m_corner->setFixedHeight(menuBar()->actionGeometry(menus.first()).height());
    // A menu bar does not notice by itself that its corner wants another size.
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
}

void MainWindow::retranslate()
{
    // The menus are translated and laid out after this.
    QMetaObject::invokeMethod(this, &MainWindow::fitCorner, Qt::QueuedConnection);
    if (!m_isBlank)
        menuBar()->setAccessibleName(tr("Menu"));
    for (const QString &name : m_shelf->entries()) {
        if (m_shelf->made(name) == nullptr) // one that is made says by itself what it is called
            m_navigation->setText(name, m_shelf->title(name));
    }
    updateTitle();
    updateStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue(kGeometryKey, saveGeometry());
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return (centralWidget() != nullptr && focusNextInReadingOrder(*centralWidget(), next)) ||
           QMainWindow::focusNextPrevChild(next);
}

} // namespace leadbook
