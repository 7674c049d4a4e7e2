// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/actionrulespage.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/rulewords.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/strategies/strategiestabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/linelist.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/rules/rulereader.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kTableHeight = 220;
constexpr int kGap = 12;
constexpr std::size_t kMostLines = 40;

} // namespace

ActionRulesPage::ActionRulesPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"strategies/rules"_s, u"strategies"_s, parent)
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_ruleCard(new Card({}, this))
    , m_about(new SpanLabel(m_ruleCard))
    , m_hitsCard(new Card({}, this))
    , m_hitsNote(new SpanLabel(m_hitsCard))
    , m_hits(new LineList(m_hitsCard))
    , m_use(new Button({}, Button::Kind::Secondary, m_ruleCard))
    , m_edit(new Button({}, Button::Kind::Secondary, m_ruleCard))
    , m_remove(new Button({}, Button::Kind::Secondary, m_ruleCard))
    , m_new(new Button({}, Button::Kind::Secondary, this))
    , m_run(new Button({}, Button::Kind::Primary, this))
{
    addBelowHead(new PageTabs(strategiesTabs(), name(), this));
    addAction(m_new);
    addAction(m_run);
    connect(m_new, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(ActionRule()); });
    connect(m_use, &QAbstractButton::clicked, this, &ActionRulesPage::toggleUse);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const RuleStanding *standing = chosen())
            Q_EMIT editRequested(standing->rule);
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (const RuleStanding *standing = chosen(); standing != nullptr && standing->rule.id != 0)
            write(removeRule(standing->rule), tr("The rule “%1” is removed.").arg(standing->rule.name));
    });
    connect(m_run, &QAbstractButton::clicked, this, [this] {
        const auto due = static_cast<int>(m_proposal.due());
        if (due > 0)
            write(applyRules(std::make_shared<const RuleProposal>(m_proposal),
                             this->workspace().jobs().start(tr("Rules"))),
                  tr("The rules acted on %Ln events.", nullptr, due));
    });
    setBody(buildBody());
    setFocusTarget(m_list);
    // Rules are no part of a view: a change of them alone makes no other one.
    followEveryChange();
    retranslate();
    showWaiting();
}

QWidget *ActionRulesPage::buildBody()
{
    m_about->setWordWrap(true);
    m_ruleCard->body().addWidget(m_about);
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_use, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_ruleCard->body().addLayout(buttons);
    m_hitsNote->setWordWrap(true);
    m_hitsCard->body().addWidget(m_hitsNote);
    m_hitsCard->body().addWidget(m_hits);
    m_hitsCard->body().addStretch(1);
    connect(m_hits, &LineList::activated, this, [this](int line) {
        if (line >= 0 && static_cast<std::size_t>(line) < m_hitCustomers.size())
            Q_EMIT customerRequested(m_hitCustomers[static_cast<std::size_t>(line)]);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActionRulesPage::updateChosen);
    m_list->setMinimumHeight(kTableHeight);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_ruleCard);
    column->addWidget(m_hitsCard, 1);
    m_cards = new CardGrid({m_listCard, right}, {{5, 4}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void ActionRulesPage::ask()
{
    runAside(
        [path = workspace().dataPath()](const View &view, const Progress &progress) {
            return proposeRules(path, view, kDryRunDays, false, progress);
        },
        [this](const RuleProposal &proposal) { take(proposal); });
}

void ActionRulesPage::forget()
{
    m_proposal = {};
    m_hitCustomers.clear();
    m_list->clearRows();
    m_hits->setLines({});
}

void ActionRulesPage::take(const RuleProposal &proposal)
{
    m_proposal = proposal;
    update();
    showBody();
}

void ActionRulesPage::update()
{
    if (!hasAnswer())
        return;
    QList<FigureRow> rows;
    for (const RuleStanding &standing : m_proposal.rules) {
        const bool isKnown = standing.problem.isEmpty();
        rows << FigureRow{
            {standing.rule.name},
            {isKnown ? QVariant(qlonglong(standing.hits.size())) : QVariant()},
            {qlonglong{standing.due()}},
            {standing.rule.isInUse() ? formatDay(standing.rule.since, {}, locale()) : QString()}};
    }
    m_list->setTable({{tr("Rule")},
                      {tr("Last %1 days").arg(kDryRunDays), CountRole},
                      {tr("Due"), CountRole},
                      {tr("In use since"), Qt::DisplayRole, true}},
                     rows, {260, 96, 60, 96});
    updateChosen();
    const auto inUse = std::ranges::count_if(
        m_proposal.rules, [](const RuleStanding &standing) { return standing.rule.isInUse(); });
    const auto due = static_cast<int>(m_proposal.due());
    m_run->setEnabled(due > 0 && !isWriting());
    setStatusText({{tr("%Ln rules", nullptr, static_cast<int>(m_proposal.rules.size())), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln in use", nullptr, static_cast<int>(inUse))},
                   {u" · "_s},
                   {due > 0 ? tr("%Ln events to act on", nullptr, due) : tr("nothing is due")}});
}

const RuleStanding *ActionRulesPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_proposal.rules.size())
               ? nullptr
               : &m_proposal.rules[static_cast<std::size_t>(row)];
}

void ActionRulesPage::updateChosen()
{
    const RuleStanding *standing = chosen();
    m_use->setEnabled(standing != nullptr && !isWriting());
    m_edit->setEnabled(standing != nullptr);
    m_remove->setEnabled(standing != nullptr && standing->rule.id != 0 && !isWriting());
    updateHits();
    if (standing == nullptr) {
        m_ruleCard->setTitle({});
        m_about->setText({}, Tone::Text);
        return;
    }
    const ActionRule &rule = standing->rule;
    m_ruleCard->setTitle(rule.name);
    m_use->setText(rule.isInUse() ? tr("Stop using") : tr("Put into use"));
    const QString owner = ownerNameOf(*m_proposal.snapshot, rule.owner);
    QList<Span> spans{{ruleWhen(rule), Tone::Text},
                      {u"\n→ "_s + ruleThen(rule, owner, m_proposal.templates), Tone::Text}};
    if (!rule.who.isEmpty())
        spans << Span{u"\n"_s + tr("Only for: %1").arg(rule.who), Tone::Muted};
    if (standing->ran > 0)
        spans << Span{u"\n"_s + tr("Acted %Ln times.", nullptr, static_cast<int>(standing->ran)),
                      Tone::Muted};
    if (!standing->problem.isEmpty())
        spans << Span{u"\n"_s + standing->problem, Tone::Warning};
    m_about->setSpans(spans);
}

void ActionRulesPage::updateHits()
{
    const RuleStanding *standing = chosen();
    m_hitCustomers.clear();
    QList<Line> lines;
    if (standing != nullptr) {
        const FieldTable &customers = m_proposal.snapshot->customers;
        // The newest first.
        for (std::size_t i = standing->hits.size(); i-- > 0 && m_hitCustomers.size() < kMostLines;) {
            const RuleHit &hit = standing->hits[i];
            m_hitCustomers.push_back(customers.ids[hit.customer]);
            lines << Line{toQString(customers.columns.text(FieldId::Name)[hit.customer]),
                          ruleReason(standing->rule, hit, *m_proposal.snapshot, m_proposal.grades),
                          true,
                          {}};
        }
    }
    m_hits->setLines(lines);
    const auto hits = static_cast<int>(standing == nullptr ? 0 : standing->hits.size());
    if (hits == 0)
        m_hitsNote->setText(tr("In the last %1 days it did not happen.").arg(kDryRunDays), Tone::Muted);
    else if (hits > static_cast<int>(kMostLines))
        m_hitsNote->setText(tr("The newest %1 of %Ln:", nullptr, hits).arg(kMostLines), Tone::Muted);
    else
        m_hitsNote->setText({}, Tone::Muted);
    m_hitsNote->setVisible(hits == 0 || hits > static_cast<int>(kMostLines));
}

void ActionRulesPage::toggleUse()
{
    const RuleStanding *standing = chosen();
    if (standing == nullptr || isWriting())
        return;
    const ActionRule rule = standing->rule;
    if (rule.isInUse())
        write(stopRules({rule}), tr("“%1” is out of use.").arg(rule.name));
    else
        write(useRules({rule}, m_proposal.asOf), tr("“%1” is in use from today on.").arg(rule.name));
}

void ActionRulesPage::retranslate()
{
    setTitle(tr("Rules"));
    m_listCard->setTitle(tr("When this happens, then do that"));
    m_list->setAccessibleName(tr("Rules"));
    m_hitsCard->setTitle(tr("With whom it happened in the last %1 days").arg(kDryRunDays));
    m_hits->setAccessibleName(m_hitsCard->accessibleName());
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
    m_new->setText(tr("New rule…"));
    m_run->setText(tr("Do what is due"));
    if (hasAnswer())
        askAgain(); // those that are shipped are named by the worker
    update();
}

} // namespace leadbook
