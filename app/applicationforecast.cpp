// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/factors/factorspage.h"
#include "ui/forecast/forecastpage.h"
#include "ui/shell/mainwindow.h"

// What the pages of forecast and of what goes with winning ask for.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addForecastPages()
{
    plan(u"pipeline/forecast"_s, [this] {
        auto *forecast = new ForecastPage(m_workspace, m_window.get());
        connect(forecast, &ForecastPage::customersRequested, this,
                [this](const QString &filter, const QString &title) { showOnly(filter, title); });
        connect(forecast, &ForecastPage::done, this, &Application::offerUndo);
        connect(forecast, &ForecastPage::refused, this, &Application::tellFailure);
        return forecast;
    });
    plan(u"insights/factors"_s, [this] {
        auto *factors = new FactorsPage(m_workspace, m_window.get());
        connect(factors, &FactorsPage::recordRequested, this, &Application::openRecord);
        return factors;
    });
}

} // namespace leadbook
