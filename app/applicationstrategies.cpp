// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/reports/reporter.h"
#include "ui/reports/reportkinds.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/strategies/effectpage.h"
#include "ui/strategies/evaluationsheet.h"
#include "ui/strategies/proposalsheet.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategysheet.h"

// The page of strategies and its sheets.

namespace leadbook {

void Application::addStrategies()
{
    auto *page = new StrategiesPage(m_workspace, m_window.get());
    m_window->addPage(page);
    const auto refuse = [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Failed, sentence);
    };
    connect(page, &StrategiesPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &StrategiesPage::done, this, &Application::offerUndo);
    connect(page, &StrategiesPage::refused, this, refuse);
    auto *effect = new EffectPage(m_workspace, m_window.get());
    m_window->addHiddenPage(effect);
    connect(effect, &EffectPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(effect, &EffectPage::done, this, &Application::offerUndo);
    connect(effect, &EffectPage::refused, this, refuse);
    connect(effect, &EffectPage::reportRequested, this,
            [this] { m_reporter->save(*findReportKind(u"effect")); });
    auto *evaluation = new EvaluationSheet(m_workspace, *m_window);
    connect(effect, &EffectPage::evaluationRequested, evaluation, &EvaluationSheet::open);
    auto *sheet = new StrategySheet(m_workspace, *m_window);
    connect(page, &StrategiesPage::editRequested, sheet, &StrategySheet::open);
    auto *proposal = new ProposalSheet(m_workspace, *m_window);
    connect(page, &StrategiesPage::proposalRequested, proposal, &ProposalSheet::open);
    connect(proposal, &ProposalSheet::customerRequested, this, &Application::openRecord);
    for (ChangeSheet *each : std::initializer_list<ChangeSheet *>{sheet, proposal, evaluation}) {
        connect(each, &ChangeSheet::saved, this, &Application::offerUndo);
        connect(each, &ChangeSheet::failed, this, refuse);
    }
}

} // namespace leadbook
