// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/me.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/owners/ownerspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"

#include <array>

using namespace Qt::StringLiterals;

// Who looks after the people of the list, and lists of some of them.

namespace leadbook {

void Application::connectOwnership()
{
    using Kind = OwnershipActions::Kind;
    constexpr std::array kKinds{
        std::pair(ActionId::Claim, Kind::Claim), std::pair(ActionId::ReturnToPool, Kind::Return),
        std::pair(ActionId::HandOver, Kind::HandOver), std::pair(ActionId::AssignByRules, Kind::Assign)};
    for (const auto &[id, kind] : kKinds) {
        m_window->actionTable().handle(id, this, [this, kind = kind] {
            if (showPage("customers"_L1))
                m_customers->ownership().open(kind);
        });
    }
    m_customers.whenMade([this](CustomersPage &page) {
        connect(&page.ownership(), &OwnershipActions::done, this, &Application::offerUndo);
        connect(&page.ownership(), &OwnershipActions::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
    });
    connectAuthor();
}

/// The journal keeps who the user is in this book.
void Application::connectAuthor()
{
    const auto tell = [this] { m_workspace.setAuthor(m_me->name()); };
    connect(m_me.get(), &Me::changed, this, tell);
    connect(&m_workspace, &Workspace::viewChanged, this, tell);
    connect(&m_workspace, &Workspace::bookChanged, this, tell);
}

void Application::connectOwners()
{
    QAction &action = m_window->actionTable().action(ActionId::Owners);
    m_window->actionTable().handle(ActionId::Owners, this, [this] { showPage("owners"_L1); });
    action.setEnabled(false);
    connect(&m_workspace, &Workspace::bookChanged, &action,
            [&action](const QString &path) { action.setEnabled(!path.isEmpty()); });
    m_owners.whenMade([this](OwnersPage &page) {
        connect(&page, &OwnersPage::listAsked, this, &Application::showOnly);
        connect(&page, &OwnersPage::assignmentAsked, this, [this] {
            if (showPage("customers"_L1))
                m_customers->ownership().open(OwnershipActions::Kind::Assign);
        });
        connect(&page, &OwnersPage::done, this, &Application::offerUndo);
        connect(&page, &OwnersPage::told, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Done, sentence);
        });
        connect(&page, &OwnersPage::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
    });
}

void Application::showOnly(const QString &filterText, const QString &segment, ListKind list)
{
    showPage("customers"_L1);
    if (const Status shown = m_customers->showOnly(filterText, segment, list); !shown)
        tellFailure(shown.error().message);
}

} // namespace leadbook
