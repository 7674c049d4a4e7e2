// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/companychooser.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagetrail.h"

using namespace Qt::StringLiterals;

// The page of one customer, and the way there and back.

namespace leadbook {

void Application::connectRecord()
{
    auto *trail = new PageTrail(*m_window);
    connect(&m_workspace, &Workspace::bookChanged, trail, &PageTrail::clear);
    QAction &action = m_window->actionTable().action(ActionId::OpenCustomer);
    m_window->actionTable().handle(ActionId::OpenCustomer, this,
                                   [this] { openRecord(m_customers->table().chosenCustomer()); });
    action.setEnabled(false);
    m_customers.whenMade([this, &action](CustomersPage &page) {
        PeopleTable &table = page.table();
        const auto enable = [&table, &action] { action.setEnabled(table.chosenCustomer() != 0); };
        enable();
        connect(&table, &PeopleTable::chosenChanged, &action, enable);
        connect(&page, &CustomersPage::recordRequested, this, &Application::openRecord);
    });
    m_record.whenMade([this](RecordPage &page) {
        connect(&page, &RecordPage::backRequested, this, [this] { showPage(u"customers"_s); });
        connect(&page, &RecordPage::logRequested, this,
                [this](std::int64_t id, InteractionKind kind) { m_quickLog->open({id}, kind); });
        connect(&page, &RecordPage::companyRequested, m_companies, &CompanyChooser::ask);
        connect(&page, &RecordPage::contactMoveRequested, m_companies, &CompanyChooser::askForContact);
        connect(&page, &RecordPage::done, this, &Application::offerUndo);
        connect(&page, &RecordPage::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
        if (m_customers.made() != nullptr)
            page.showCustomer(m_customers->table().chosenCustomer());
    });
}

void Application::openRecord(std::int64_t customer)
{
    if (customer == 0)
        return;
    m_record->showCustomer(customer);
    showPage(u"record"_s);
}

bool Application::showRecord(std::int64_t customer, const QString &tab)
{
    const auto known = RecordPage::tabNamed(tab);
    if (!known && !tab.isEmpty())
        return false;
    openRecord(customer);
    m_record->showTab(known.value_or(RecordPage::Timeline));
    return true;
}

} // namespace leadbook
