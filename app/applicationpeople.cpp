// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/companychooser.h"
#include "app/preferences.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filter/listfilter.h"
#include "ui/customers/listactions.h"
#include "ui/customers/newcustomersheet.h"
#include "ui/customers/peopletable.h"
#include "ui/duplicates/duplicateactions.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exporting/exporter.h"
#include "ui/history/historypage.h"
#include "ui/importing/importpage.h"
#include "ui/owners/ownerspage.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/showinfolder.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/sheet.h"

#include <QApplication>

using namespace Qt::StringLiterals;

// What is done to the people of the list: exported, written, logged.

namespace leadbook {

namespace {

constexpr auto kCustomers = "customers"_L1;
constexpr auto kMerge = "merge"_L1;
constexpr auto kHistory = "history"_L1;
constexpr auto kFilter = "filter"_L1;

} // namespace

void Application::connectExporter()
{
    QAction &action = m_window->actionTable().action(ActionId::Export);
    m_window->actionTable().handle(ActionId::Export, this, [this] { startExport(); });
    const auto enable = [this, &action] {
        const ViewPtr view = m_workspace.view();
        action.setEnabled(view && view->snapshot->complete);
    };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
    m_customers.whenMade([this](CustomersPage &page) {
        connect(&page, &CustomersPage::exportRequested, this,
                [this] { startExport(ExportScope::Kind::Chosen); });
    });
    connect(m_exporter, &Exporter::exported, this, [this](const QString &sentence, const QString &path) {
        m_window->messages().show(MessageBar::Kind::Done, sentence, tr("Show in folder"),
                                  [path] { showInFolder(path); });
    });
    connect(m_exporter, &Exporter::failed, this, &Application::tellFailure);
}

void Application::connectEditing()
{
    new WindowKeys(*m_window, m_preferences.settings());
    Actions &actions = m_window->actionTable();
    const auto onTheList = [this](void (ListActions::*act)()) {
        return [this, act] {
            if (showPage(kCustomers))
                (m_customers->listActions().*act)();
        };
    };
    actions.handle(ActionId::EditCustomer, this, [this] {
        if (isShown(m_record))
            m_record->editField();
        else if (isShown(m_owners))
            m_owners->rename();
        else if (showPage(kCustomers))
            m_customers->listActions().editCell();
    });
    actions.handle(ActionId::EditMany, this, onTheList(&ListActions::openSheet));
    // Only where the user sees who is selected.
    actions.handle(ActionId::DeleteCustomer, this, [this] {
        if (isShown(m_customers))
            m_customers->listActions().removeSelected();
    });
    m_customers.whenMade([this](CustomersPage &page) {
        PeopleEditor &editor = page.listActions().editor();
        connect(&editor, &PeopleEditor::done, this, &Application::offerUndo);
        connect(&editor, &PeopleEditor::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
        connect(&page.listActions().pasting(), &ListPaste::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
    });
    connectCompanies();
}

void Application::connectCompanies()
{
    Actions &actions = m_window->actionTable();
    actions.handle(ActionId::PutIntoCompany, this, [this] {
        if (isShown(m_record))
            m_record->moveToCompany();
        else
            m_companies->ask(m_customers->table().chosenCustomer());
    });
    connect(m_companies, &CompanyChooser::done, this, [this](const QString &sentence, std::int64_t company) {
        offerUndo(sentence);
        if (isShown(m_record))
            m_record->showCustomer(company);
        else
            showCustomer(company);
    });
    connect(m_companies, &CompanyChooser::contactMoved, this, &Application::offerUndo);
    connect(m_companies, &CompanyChooser::refused, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Warning, sentence);
    });
}

void Application::connectPaste()
{
    m_window->actionTable().handle(ActionId::Paste, this, [this] { paste(); });
    QAction &action = m_window->actionTable().action(ActionId::Paste);
    action.setEnabled(false);
    connect(&m_workspace, &Workspace::bookChanged, &action,
            [&action](const QString &path) { action.setEnabled(!path.isEmpty()); });
}

/// Text into the line that is being written, a table into the import, a block of cells into the list.
void Application::paste()
{
    QWidget *focused = QApplication::focusWidget();
    if (focused != nullptr && focused->metaObject()->indexOfMethod("paste()") >= 0) {
        QMetaObject::invokeMethod(focused, "paste");
        return;
    }
    for (const QWidget *over = focused; over != nullptr; over = over->parentWidget()) {
        if (qobject_cast<const Sheet *>(over) != nullptr)
            return; // lies over the page
    }
    if (isShown(m_import))
        m_import->pasteClipboard();
    else if (isShown(m_customers))
        m_customers->listActions().pasting().paste();
}

void Application::showPaste(const QString &text)
{
    m_customers->listActions().pasting().pasteText(text);
}

void Application::connectQuickLog()
{
    QAction &action = m_window->actionTable().action(ActionId::LogInteraction);
    const auto missing = [this] {
        return tr("Choose a customer in the list, then press %1 to log what was said.")
            .arg(keyText(*m_window, ActionId::LogInteraction));
    };
    m_window->actionTable().handle(ActionId::LogInteraction, this, [this, missing] {
        if (!chosenCustomers().empty())
            return showQuickLog({});
        showPage(kCustomers);
        m_window->messages().show(MessageBar::Kind::Warning, missing());
    });
    const auto enable = [this, &action] { action.setEnabled(m_workspace.view() != nullptr); };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
    m_customers.whenMade([this, missing](CustomersPage &page) {
        connect(&page.table(), &PeopleTable::chosenChanged, this, [this, missing, &page] {
            MessageBar &bar = m_window->messages();
            if (!bar.isHidden() && page.table().selectionCount() > 0 && bar.text() == missing())
                bar.dismiss(); // somebody is chosen now
        });
        connect(&page, &CustomersPage::logRequested, this,
                [this](std::int64_t id, InteractionKind kind) { m_quickLog->open({id}, kind); });
    });
    m_quickLog.whenMade([this](QuickLogSheet &sheet) {
        connect(&sheet, &QuickLogSheet::saved, this, &Application::offerUndo);
    });
}

void Application::connectNewCustomer()
{
    QAction &action = m_window->actionTable().action(ActionId::NewCustomer);
    m_window->actionTable().handle(ActionId::NewCustomer, this, [this] { showNewCustomer(); });
    const auto enable = [this, &action] { action.setEnabled(m_workspace.view() != nullptr); };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
    m_customers.whenMade([this](CustomersPage &page) {
        connect(&page, &CustomersPage::newRequested, this, &Application::showNewCustomer);
    });
    m_newCustomer.whenMade([this](NewCustomerSheet &sheet) {
        connect(&sheet, &NewCustomerSheet::openAsked, this, &Application::showCustomer);
        connect(&sheet, &NewCustomerSheet::saved, this,
                [this](const QString &sentence, std::int64_t id, bool another) {
                    offerUndo(sentence);
                    if (!another)
                        showCustomer(id);
                });
    });
}

void Application::showNewCustomer()
{
    if (m_window->showPage(kCustomers))
        m_newCustomer->open();
}

std::vector<std::int64_t> Application::chosenCustomers() const
{
    if (!m_workspace.view())
        return {}; // the book was closed, its page is still there
    if (isShown(m_record) && m_record.made()->customer() != 0)
        return {m_record.made()->customer()};
    const CustomersPage *list = m_customers.made();
    if (list == nullptr)
        return {};
    const ExportOffer offer = list->exportOffer();
    if (offer.query.list == ListKind::Customers)
        return offer.chosen;
    const std::int64_t one = list->table().chosenCustomer();
    return one == 0 ? std::vector<std::int64_t>() : std::vector{one};
}

void Application::showQuickLog(const QString &line)
{
    m_quickLog->open(chosenCustomers());
    if (!line.isEmpty())
        m_quickLog->setLine(line);
}

void Application::connectHistory()
{
    m_window->actionTable().handle(ActionId::History, this, [this] { showPage(kHistory); });
    QAction &action = m_window->actionTable().action(ActionId::History);
    action.setEnabled(false);
    connect(&m_workspace, &Workspace::bookChanged, &action,
            [&action](const QString &path) { action.setEnabled(!path.isEmpty()); });
    m_history.whenMade([this](HistoryPage &page) {
        connect(&page, &HistoryPage::done, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Done, sentence);
        });
        connect(&page, &HistoryPage::failed, this, &Application::tellFailure);
    });
}

void Application::showFilter(const QString &text, bool isBuilderOpen)
{
    showPage(isBuilderOpen ? kFilter : kCustomers);
    if (const Status shown = m_customers->filter().setText(text); !shown)
        tellFailure(shown.error().message);
}

void Application::startExport(std::optional<ExportScope::Kind> scope)
{
    m_exporter->ask([this] { return m_customers->exportOffer(); }, scope);
}

void Application::connectDuplicates()
{
    QAction &action = m_window->actionTable().action(ActionId::Duplicates);
    m_window->actionTable().handle(ActionId::Duplicates, this, [this] { showPage(kMerge); });
    const auto enable = [this, &action] { action.setEnabled(m_workspace.view() != nullptr); };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
    m_customers.whenMade([this](CustomersPage &page) { offerDuplicates(page); });
    m_duplicates.whenMade([this](DuplicatesPage &page) {
        connect(&page, &DuplicatesPage::changed, this, &Application::offerUndo);
        connect(&page, &DuplicatesPage::refused, this, &Application::tellFailure);
    });
}

/// What the list's own menu offers of duplicates.
void Application::offerDuplicates(CustomersPage &page)
{
    const auto selected = [&page] {
        const ExportOffer offer = page.exportOffer();
        const bool isCustomers = offer.query.list == ListKind::Customers;
        return SelectedPeople{isCustomers ? DuplicateKind::Customers : DuplicateKind::Contacts, offer.chosen};
    };
    PeopleTable &table = page.table();
    auto *offers = new DuplicateActions(table, selected);
    connect(&table, &PeopleTable::chosenChanged, offers,
            [&table, offers] { offers->update(static_cast<std::size_t>(table.selectionCount())); });
    connect(offers, &DuplicateActions::lookAlikesAsked, this, [this](const SelectedPeople &people) {
        showPage(kMerge);
        m_duplicates->showOnly(people);
    });
    connect(offers, &DuplicateActions::mergeAsked, this,
            [this](DuplicateKind kind, std::int64_t a, std::int64_t b) {
                showPage(kMerge);
                m_duplicates->compare(kind, a, b);
            });
}

} // namespace leadbook
