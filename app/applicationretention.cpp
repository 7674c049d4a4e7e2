// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/products/productspage.h"
#include "ui/retention/retentionpage.h"
#include "ui/retention/satisfactionpage.h"
#include "ui/retention/valuepage.h"

// The pages of insights on who bought again, what customers are worth and how satisfied they are.

namespace leadbook {

void Application::addRetentionPages()
{
    const auto add = [this](auto *page) {
        using PageType = std::remove_pointer_t<decltype(page)>;
        m_window->addHiddenPage(page);
        connect(page, &PageType::customersRequested, this,
                [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    };
    add(new RetentionPage(m_workspace, m_window.get()));
    add(new ValuePage(m_workspace, m_window.get()));
    add(new ProductsPage(m_workspace, m_window.get()));
    add(new SatisfactionPage(m_workspace, m_window.get()));
}

} // namespace leadbook
