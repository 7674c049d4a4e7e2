// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/reports/reporter.h"
#include "ui/reports/reportkinds.h"
#include "ui/rules/actionrulesheet.h"
#include "ui/rules/actionrulespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/strategies/effectmemberssheet.h"
#include "ui/strategies/effectpage.h"
#include "ui/strategies/evaluationsheet.h"
#include "ui/strategies/proposalsheet.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategysheet.h"
#include "workspace/rules/rulerunner.h"

// The page of strategies and its sheets.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addStrategies()
{
    auto *page = new StrategiesPage(m_workspace, m_window.get());
    m_window->addPage(page);
    connect(page, &StrategiesPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connectChanges(*page);
    addRules();
    auto *effect = new EffectPage(m_workspace, m_window.get());
    m_window->addHiddenPage(effect);
    connect(effect, &EffectPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connectChanges(*effect);
    connect(effect, &EffectPage::reportRequested, this,
            [this] { m_reporter->save(*findReportKind(u"effect")); });
    auto *evaluation = new EvaluationSheet(m_workspace, *m_window);
    connect(effect, &EffectPage::evaluationRequested, evaluation, &EvaluationSheet::open);
    auto *members = new EffectMembersSheet(m_workspace, *m_window);
    connect(effect, &EffectPage::membersRequested, members, &EffectMembersSheet::open);
    connect(members, &EffectMembersSheet::customerRequested, this, &Application::openRecord);
    m_sheets[u"strategies/effect/new"_s] = [evaluation] { evaluation->open(); };
    m_sheets[u"strategies/effect/members"_s] = [effect, members] {
        if (!effect->figures().evaluations.empty())
            members->open(effect->figures().evaluations.front());
    };
    auto *sheet = new StrategySheet(m_workspace, *m_window);
    connect(page, &StrategiesPage::editRequested, sheet, &StrategySheet::open);
    auto *proposal = new ProposalSheet(m_workspace, *m_window);
    connect(page, &StrategiesPage::proposalRequested, proposal, &ProposalSheet::open);
    m_sheets[u"strategies/edit"_s] = [page, sheet] {
        if (!page->strategies().standings.strategies.empty())
            sheet->open(page->strategies().standings.strategies.front().strategy);
    };
    m_sheets[u"strategies/propose"_s] = [proposal] { proposal->open(); };
    connect(proposal, &ProposalSheet::customerRequested, this, &Application::openRecord);
    for (ChangeSheet *each : std::initializer_list<ChangeSheet *>{sheet, proposal, evaluation}) {
        connectChanges(*each);
    }
}

void Application::addRules()
{
    auto *page = new ActionRulesPage(m_workspace, m_window.get());
    m_window->addHiddenPage(page);
    connect(page, &ActionRulesPage::customerRequested, this, &Application::openRecord);
    connectChanges(*page);
    auto *sheet = new ActionRuleSheet(m_workspace, *m_window);
    connect(page, &ActionRulesPage::editRequested, sheet, &ActionRuleSheet::open);
    connectChanges(*sheet);
    m_sheets[u"strategies/rules/edit"_s] = [sheet] { sheet->open(shippedRules().front()); };
    m_rules = new RuleRunner(m_workspace, this);
    connect(m_rules, &RuleRunner::acted, this,
            [this](int events) { offerUndo(tr("The rules acted on %Ln events.", nullptr, events)); });
    connect(m_rules, &RuleRunner::failed, this, &Application::tellFailure);
}

} // namespace leadbook
