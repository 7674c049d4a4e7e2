// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/factors/factorspage.h"
#include "ui/forecast/forecastpage.h"
#include "ui/shell/mainwindow.h"

// What the pages of forecast and of what goes with winning ask for.

namespace leadbook {

void Application::addForecastPages()
{
    auto *forecast = new ForecastPage(m_workspace, m_window.get());
    m_window->addHiddenPage(forecast);
    connect(forecast, &ForecastPage::customersRequested, this,
            [this](const QString &filter, const QString &title) { showOnly(filter, title); });
    connect(forecast, &ForecastPage::done, this, &Application::offerUndo);
    connect(forecast, &ForecastPage::refused, this, &Application::tellFailure);
    auto *factors = new FactorsPage(m_workspace, m_window.get());
    m_window->addHiddenPage(factors);
    connect(factors, &FactorsPage::recordRequested, this, &Application::openRecord);
}

} // namespace leadbook
