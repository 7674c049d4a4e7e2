// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/products/productspage.h"
#include "ui/retention/retentionpage.h"
#include "ui/retention/satisfactionpage.h"
#include "ui/retention/valuepage.h"

// The pages of insights on who bought again, what customers are worth and how satisfied they are.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addRetentionPages()
{
    const auto wired = [this](auto *page) -> Page * {
        using PageType = std::remove_pointer_t<decltype(page)>;
        connect(page, &PageType::customersRequested, this,
                [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
        return page;
    };
    QWidget *window = m_window.get();
    plan(u"insights/retention"_s, [=, this] { return wired(new RetentionPage(m_workspace, window)); });
    plan(u"insights/value"_s, [=, this] { return wired(new ValuePage(m_workspace, window)); });
    plan(u"insights/products"_s, [=, this] { return wired(new ProductsPage(m_workspace, window)); });
    plan(u"insights/satisfaction"_s, [=, this] { return wired(new SatisfactionPage(m_workspace, window)); });
}

} // namespace leadbook
