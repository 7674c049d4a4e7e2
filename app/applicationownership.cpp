// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"

#include <array>

using namespace Qt::StringLiterals;

// Who looks after the people of the list.

namespace leadbook {

void Application::connectOwnership()
{
    OwnershipActions &ownership = m_customers->ownership();
    using Kind = OwnershipActions::Kind;
    constexpr std::array kKinds{
        std::pair(ActionId::Claim, Kind::Claim), std::pair(ActionId::ReturnToPool, Kind::Return),
        std::pair(ActionId::HandOver, Kind::HandOver), std::pair(ActionId::AssignByRules, Kind::Assign)};
    for (const auto &[id, kind] : kKinds) {
        m_window->actionTable().handle(id, this, [this, &ownership, kind = kind] {
            if (showPage("customers"_L1))
                ownership.open(kind);
        });
    }
    connect(&ownership, &OwnershipActions::done, this, &Application::offerUndo);
    connect(&ownership, &OwnershipActions::refused, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Warning, sentence);
    });
}

} // namespace leadbook
