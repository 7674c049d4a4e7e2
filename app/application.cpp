// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/bookopener.h"
#include "app/companychooser.h"
#include "app/palettesearch.h"
#include "app/pipelinedesk.h"
#include "app/preferences.h"
#include "app/statusbinding.h"
#include "app/themename.h"
#include "ui/charts/accessibleroles.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/filter/viewsbutton.h"
#include "ui/customers/listactions.h"
#include "ui/customers/newcustomersheet.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exporting/exporter.h"
#include "ui/grading/gradebyhandsheet.h"
#include "ui/history/historypage.h"
#include "ui/importing/importpage.h"
#include "ui/insights/askedfunnel.h"
#include "ui/owners/ownerspage.h"
#include "ui/past/pastsheet.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/showinfolder.h"
#include "ui/shell/windowlock.h"
#include "ui/today/daysoffsheet.h"
#include "ui/today/todaypage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kWelcome = "welcome"_L1;
constexpr auto kCustomers = "customers"_L1;
constexpr auto kImport = "import"_L1;
constexpr auto kQuickLog = "quicklog"_L1;
constexpr auto kPaste = "paste"_L1;
constexpr auto kDaysOff = "daysoff"_L1;
constexpr auto kGradeByHand = "gradebyhand"_L1;
constexpr auto kProperties = "properties"_L1;
constexpr auto kNewCustomer = "new"_L1;
constexpr auto kFilter = "filter"_L1;
constexpr auto kExport = "export"_L1;
constexpr auto kManual = "manual"_L1;

bool isBook(const QString &file)
{
    return file.endsWith(".leadbook"_L1, Qt::CaseInsensitive);
}

} // namespace

Application::Application(QApplication &application, Workspace &workspace, Preferences &preferences,
                         FilePrompt &prompt)
    : m_workspace(workspace)
    , m_preferences(preferences)
    , m_prompt(prompt)
    , m_theme(application, m_system)
{
    installAccessibleRoles();
    look();
    m_window = std::make_unique<MainWindow>(m_theme, m_language, preferences.settings());
    m_window->setLocale(QLocale());
    m_me = std::make_unique<Me>(workspace, preferences.settings());
    m_books = new BookOpener(workspace, preferences, prompt, *m_window);
    m_status = new StatusBinding(workspace, m_window->status(), m_window->actionTable(), m_window.get());
    m_welcome = new WelcomePage(m_window.get());
    m_companies = new CompanyChooser(workspace, *m_window);
    m_exporter = new Exporter(workspace, prompt, preferences.settings(), *m_window);
    auto *search = new PaletteSearch(workspace, m_window->palettePopup(), [this](std::int64_t customer) {
        showPage(kCustomers);
        showCustomer(customer);
    });
    search->offerSegments([this](const QString &filter, const QString &name) { showOnly(filter, name); });
    m_askedFunnel = new AskedFunnel(this);
    planParts();
    addPages();
    connectActions();
    connectPages();
    connectExporter();
    connectEditing();
    connectPaste();
    connectOwnership();
    connectOwners();
    connectQuickLog();
    connectNewCustomer();
    connectHistory();
    connectDuplicates();
    connectRecord();
    connectGrading();
    connectPast();
    connectReports();
    connectPrivacy();
    connectStart();
    connectLock();
}

Application::~Application()
{
    // What is put away goes with the window, in the usual order.
    m_window->hide();
    m_lock->unlock();
}

void Application::look()
{
    m_language.set(m_preferences.language());
    m_theme.setLanguage(m_language.current());
    m_theme.setTextPercent(m_preferences.textPercent());
    m_theme.setChoice(themeOf(m_preferences.theme()));
    m_system.askDesktop();
    connect(&m_language, &Language::changed, this, [this](const QString &code) {
        m_preferences.setLanguage(code);
        m_theme.setLanguage(code);
        m_status->refresh();
        // Titles of tasks that come with the program are in the words of the day in which they were read.
        if (const ViewPtr view = m_workspace.view(); view && !view->snapshot->tasks.empty())
            m_books->load();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        m_preferences.setTheme(nameOf(m_theme.choice()));
        m_preferences.setTextPercent(m_theme.textPercent());
    });
}

void Application::connectActions()
{
    Actions &actions = m_window->actionTable();
    actions.handle(ActionId::NewBook, this, [this] { m_books->create(); });
    actions.handle(ActionId::OpenBook, this, [this] { m_books->browse(); });
    actions.handle(ActionId::OpenDemo, this, [this] { m_books->openDemo(); });
    actions.handle(ActionId::CloseBook, this, [this] { m_books->close(); });
    actions.action(ActionId::CloseBook).setEnabled(false);
    actions.handle(ActionId::Import, this, [this] { startImport(); });
    actions.handle(ActionId::SortByColumn, this, [this] { sortByColumn(false); });
    actions.handle(ActionId::ThenByColumn, this, [this] { sortByColumn(true); });
    actions.handle(ActionId::Undo, this, [this] { undo(); });
    actions.handle(ActionId::Redo, this, [this] { redo(); });
    connect(m_window.get(), &MainWindow::importRequested, this, &Application::startImport);
    connect(m_window.get(), &MainWindow::filesDropped, this, &Application::openFiles);
    m_window->setMayClose([this] { return mayClose(); });
    connect(m_window.get(), &MainWindow::searchRequested, this, [this] {
        if (!m_workspace.path().isEmpty() && showPage(kCustomers))
            m_customers->startSearch();
    });
    m_window->actionTable().handle(ActionId::SearchWritten, this, [this] {
        if (!m_workspace.path().isEmpty() && showPage(kCustomers))
            m_customers->searchWritten();
    });
    m_window->actionTable().handle(ActionId::FilterList, this, [this] {
        const bool isOpen = isShown(m_customers) && m_customers->filter().isOpen();
        if (!m_workspace.path().isEmpty() && showPage(kCustomers))
            m_customers->filter().open(!isOpen);
    });
    connect(m_window.get(), &MainWindow::closing, this, [this] { m_workspace.jobs().cancelAll(); });
}

void Application::connectPages()
{
    connect(&m_workspace, &Workspace::bookChanged, this, &Application::followBook);
    connect(m_books, &BookOpener::failed, this, &Application::tellFailure);
    connect(&m_workspace, &Workspace::viewFailed, this, &Application::tellFailure);
    connect(m_books, &BookOpener::alreadyThere, this, [this](const QString &path) {
        m_window->messages().show(MessageBar::Kind::Warning,
                                  tr("There is a file %1 already. Open it, or choose another name.")
                                      .arg(QFileInfo(path).fileName()),
                                  tr("Open it"), [this, path] { m_books->open(path); });
    });
    connect(m_welcome, &WelcomePage::importRequested, this, &Application::startImport);
    connect(m_welcome, &WelcomePage::demoRequested, m_books, &BookOpener::openDemo);
    connect(m_welcome, &WelcomePage::newRequested, m_books, &BookOpener::create);
    connect(m_welcome, &WelcomePage::openRequested, m_books, &BookOpener::open);
    connect(m_welcome, &WelcomePage::browseRequested, m_books, &BookOpener::browse);
    connect(m_welcome, &WelcomePage::filesDropped, this, &Application::openFiles);
}

void Application::start(const QStringList &files)
{
    const bool namesBook = std::any_of(files.begin(), files.end(), &isBook);
    const QString last = m_preferences.lastBook();
    showPage(kWelcome);
    if (!namesBook && QFileInfo::exists(last))
        m_books->open(last);
    openFiles(files);
}

void Application::openFiles(const QStringList &files)
{
    QStringList tables;
    for (const QString &file : files) {
        if (isBook(file))
            m_books->open(file);
        else
            tables << QFileInfo(file).absoluteFilePath();
    }
    if (tables.isEmpty())
        return;
    m_books->withBook([this, tables] {
        showPage(kImport);
        m_import->offer(tables);
    });
}

bool Application::mayClose()
{
    const bool isImporting = m_import.made() != nullptr && m_import->isImporting();
    if ((!isImporting && !m_exporter->isRunning()) || m_stopsJobs)
        return true;
    m_window->messages().show(
        MessageBar::Kind::Warning,
        isImporting ? tr("An import is running. Closing now stops it, and nothing of it is kept.")
                    : tr("An export is running. Closing now stops it, and leaves no file."),
        tr("Stop it and close"), [this] {
            m_stopsJobs = true;
            m_window->close();
        });
    return false;
}

void Application::startImport()
{
    m_books->withBook([this] {
        showPage(kImport);
        m_import->chooseFile();
    });
}

void Application::followBook(const QString &path)
{
    m_window->setBookName(QFileInfo(path).fileName());
    m_window->messages().dismiss();
    m_window->actionTable().action(ActionId::CloseBook).setEnabled(!path.isEmpty());
    if (path.isEmpty())
        showPage(kWelcome);
    else if (m_window->isWelcomeShown() && !showPage(m_preferences.page()))
        showPage(kCustomers);
}

bool Application::showPage(const QString &name)
{
    if (name == kExport) { // lies over the list
        m_window->showPage(kCustomers);
        startExport();
        return true;
    }
    if (name == kQuickLog || name == kPaste || name == kDaysOff || name == kGradeByHand ||
        name == kProperties) // lies over the list, once there is something to show
        return m_window->showPage(kCustomers);
    if (name == kNewCustomer) {
        m_window->showPage(kCustomers);
        showNewCustomer();
        return true;
    }
    if (name == kFilter) {
        m_window->showPage(kCustomers);
        m_customers->filter().open();
        return true;
    }
    if (name.section(u'/', 0, 0) == kManual)
        return showManual(name.section(u'/', 1));
    if (name != kWelcome)
        return m_pipeline->showSheet(name) || m_window->showPage(name);
    m_welcome->setRecentBooks(m_preferences.recentBooks(), m_workspace.clock().today());
    m_window->showWelcome();
    return true;
}

void Application::showAsked(const QString &name)
{
    if (name.isEmpty())
        return;
    m_books->withBook([this, name] {
        if (!showPage(name))
            tellFailure(tr("There is no page “%1”; choose one at the left.").arg(name));
    });
}

void Application::showCustomer(std::int64_t id)
{
    m_customers->showCustomer(id);
    if (m_record.made() != nullptr)
        m_record->showCustomer(id);
}

void Application::showImport(const QStringList &files, const QString &step)
{
    m_import->offer(files);
    m_import->showStep(step);
}

void Application::showSheet(const QString &name)
{
    if (const auto open = m_sheets.constFind(name); open != m_sheets.constEnd())
        (*open)();
}

} // namespace leadbook
