// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/lifetimepage.h"

// The page of segments on lifetime value.

namespace leadbook {

void Application::addLifetimePage()
{
    auto *page = new LifetimePage(m_workspace, m_window.get());
    m_window->addHiddenPage(page);
    connect(page, &LifetimePage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
}

} // namespace leadbook
