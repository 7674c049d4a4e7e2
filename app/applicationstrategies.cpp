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
    planEntry(u"strategies"_s, [this] { return makeStrategies(); });
    plan(u"strategies/rules"_s, [this] { return makeRules(); });
    plan(u"strategies/effect"_s, [this] { return makeEffect(); });
    m_rules = new RuleRunner(m_workspace, this);
    connect(m_rules, &RuleRunner::acted, this,
            [this](int events) { offerUndo(tr("The rules acted on %Ln events.", nullptr, events)); });
    connect(m_rules, &RuleRunner::failed, this, &Application::tellFailure);
}

Page *Application::makeStrategies()
{
    auto *page = new StrategiesPage(m_workspace, m_window.get());
    connect(page, &StrategiesPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    auto *sheet = adopted(new StrategySheet(m_workspace, *m_window));
    connect(page, &StrategiesPage::editRequested, sheet, &StrategySheet::open);
    auto *proposal = adopted(new ProposalSheet(m_workspace, *m_window));
    connect(page, &StrategiesPage::proposalRequested, proposal, &ProposalSheet::open);
    connect(proposal, &ProposalSheet::customerRequested, this, &Application::openRecord);
    m_sheets[u"strategies/edit"_s] = [page, sheet] {
        if (!page->strategies().standings.strategies.empty())
            sheet->open(page->strategies().standings.strategies.front().strategy);
    };
    m_sheets[u"strategies/propose"_s] = [proposal] { proposal->open(); };
    connectChanges(*page);
    connectChanges(*sheet);
    connectChanges(*proposal);
    return page;
}

Page *Application::makeRules()
{
    auto *page = new ActionRulesPage(m_workspace, m_window.get());
    connect(page, &ActionRulesPage::customerRequested, this, &Application::openRecord);
    auto *sheet = adopted(new ActionRuleSheet(m_workspace, *m_window));
    connect(page, &ActionRulesPage::editRequested, sheet, &ActionRuleSheet::open);
    m_sheets[u"strategies/rules/edit"_s] = [sheet] { sheet->open(shippedRules().front()); };
    connectChanges(*page);
    connectChanges(*sheet);
    return page;
}

Page *Application::makeEffect()
{
    auto *page = new EffectPage(m_workspace, m_window.get());
    connect(page, &EffectPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &EffectPage::reportRequested, this,
            [this] { m_reporter->save(*findReportKind(u"effect")); });
    auto *evaluation = adopted(new EvaluationSheet(m_workspace, *m_window));
    connect(page, &EffectPage::evaluationRequested, evaluation, &EvaluationSheet::open);
    auto *members = adopted(new EffectMembersSheet(m_workspace, *m_window));
    connect(page, &EffectPage::membersRequested, members, &EffectMembersSheet::open);
    connect(members, &EffectMembersSheet::customerRequested, this, &Application::openRecord);
    m_sheets[u"strategies/effect/new"_s] = [evaluation] { evaluation->open(); };
    m_sheets[u"strategies/effect/members"_s] = [page, members] {
        if (!page->figures().evaluations.empty())
            members->open(page->figures().evaluations.front());
    };
    connectChanges(*page);
    connectChanges(*evaluation);
    return page;
}

} // namespace leadbook
