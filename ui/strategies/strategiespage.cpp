// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/strategiespage.h"

#include "domain/strategies/strategyclass.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/strategies/strategiestabs.h"
#include "ui/strategies/strategytables.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/strategies/strategywork.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kTableHeight = 200;
constexpr int kStepsHeight = 150;
constexpr int kOwnersHeight = 160;
constexpr int kInset = 14;
constexpr int kGap = 12;

} // namespace

StrategiesPage::StrategiesPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"strategies"_s, u"strategies"_s, parent)
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_stepsCard(new Card({}, this))
    , m_about(new SpanLabel(m_stepsCard))
    , m_steps(nullptr)
    , m_how(new SpanLabel(m_stepsCard))
    , m_ownersCard(new Card({}, this))
    , m_owners(new FigureTable(*m_ownersCard))
    , m_use(new Button({}, Button::Kind::Secondary, m_stepsCard))
    , m_edit(new Button({}, Button::Kind::Secondary, m_stepsCard))
    , m_new(new Button({}, Button::Kind::Secondary, this))
    , m_propose(new Button({}, Button::Kind::Primary, this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_list);
    // Strategies are no part of a view: a change of them alone makes no other one.
    followEveryChange();
    retranslate();
    showWaiting();
}

void StrategiesPage::buildHead()
{
    addBelowHead(new PageTabs(strategiesTabs(), name(), this));
    addAction(m_new);
    addAction(m_propose);
    connect(m_propose, &QAbstractButton::clicked, this, &StrategiesPage::proposalRequested);
    connect(m_new, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested(Strategy()); });
    connect(m_use, &QAbstractButton::clicked, this, &StrategiesPage::toggleUse);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const StrategyStanding *standing = chosen())
            Q_EMIT editRequested(standing->strategy);
    });
}

QWidget *StrategiesPage::buildBody()
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins(kInset, 0, kInset, kInset);
    m_about->setWordWrap(true);
    above->addWidget(m_about);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    above->addLayout(buttons);
    m_stepsCard->body().addLayout(above);
    m_steps = new FigureTable(*m_stepsCard);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, kInset / 2, kInset, kInset);
    m_how->setWordWrap(true);
    below->addWidget(m_how);
    m_stepsCard->body().addLayout(below);
    connect(m_list, &FigureTable::customersRequested, this, &StrategiesPage::customersRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StrategiesPage::updateChosen);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StrategiesPage::updateHow);
    m_list->setMinimumHeight(kTableHeight);
    m_steps->setMinimumHeight(kStepsHeight);
    m_owners->setFixedHeight(kOwnersHeight);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_stepsCard, 1);
    column->addWidget(m_ownersCard);
    m_cards = new CardGrid({m_listCard, right}, {{5, 4}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void StrategiesPage::ask()
{
    runAside([path = workspace().dataPath()](
                 const View &view, const Progress &progress) { return strategyBook(path, view, progress); },
             [this](const StrategyBook &book) { take(book); });
}

void StrategiesPage::forget()
{
    m_book = {};
    m_list->clearRows();
    m_steps->clearRows();
    m_owners->clearRows();
}

void StrategiesPage::take(const StrategyBook &book)
{
    m_book = book;
    update();
    showBody();
}

void StrategiesPage::update()
{
    if (!hasAnswer())
        return;
    updateList();
    updateChosen();
    const auto &all = m_book.standings.strategies;
    const auto inUse = std::ranges::count_if(
        all, [](const StrategyStanding &standing) { return standing.strategy.isInUse(); });
    setStatusText({{tr("%Ln strategies", nullptr, static_cast<int>(all.size())), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln in use", nullptr, static_cast<int>(inUse))},
                   {u" · "_s},
                   {tr("Enter on a figure shows who they are")}});
}

void StrategiesPage::updateList()
{
    m_list->setTable(strategyColumns(), strategyRows(m_book, locale()), {230, 82, 92, 74, 62});
}

const StrategyStanding *StrategiesPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    const auto &all = m_book.standings.strategies;
    return row < 0 || row >= static_cast<int>(all.size()) ? nullptr : &all[static_cast<std::size_t>(row)];
}

void StrategiesPage::updateChosen()
{
    const StrategyStanding *standing = chosen();
    m_use->setEnabled(standing != nullptr && !isWriting());
    m_edit->setEnabled(standing != nullptr);
    updateOwners();
    if (standing == nullptr) {
        m_stepsCard->setTitle({});
        m_steps->clearRows();
        return;
    }
    const Strategy &strategy = standing->strategy;
    m_stepsCard->setTitle(strategy.name);
    m_about->setSpans(aboutStrategy(*standing, m_book, locale()));
    m_use->setText(strategy.isInUse() ? tr("Stop using") : tr("Put into use"));
    m_steps->setTable(stepColumns(), stepRows(strategy), {200, 76, 84});
    updateHow();
}

void StrategiesPage::updateOwners()
{
    const StrategyStanding *standing = chosen();
    const auto rows =
        standing == nullptr
            ? QList<FigureRow>()
            : ownerRows(m_book, static_cast<std::size_t>(m_list->currentIndex().row()), locale());
    m_owners->setTable(ownerColumns(), rows, {150, 70, 76, 76, 76});
    m_ownersCard->setVisible(!rows.isEmpty());
}

void StrategiesPage::updateHow()
{
    const StrategyStanding *standing = chosen();
    const int row = m_steps->currentIndex().row();
    const bool isStep =
        standing != nullptr && row >= 0 && row < static_cast<int>(standing->strategy.steps.size());
    m_how->setText(isStep ? standing->strategy.steps[static_cast<std::size_t>(row)].text : QString(),
                   Tone::Muted);
}

void StrategiesPage::toggleUse()
{
    const StrategyStanding *standing = chosen();
    if (standing == nullptr || isWriting())
        return;
    const Strategy strategy = standing->strategy;
    if (strategy.isInUse())
        write(stopStrategies({strategy}), tr("“%1” is out of use.").arg(strategy.name));
    else
        write(useStrategies({strategy}, m_book.standings.asOf),
              tr("“%1” is in use from today on.").arg(strategy.name));
}

void StrategiesPage::retranslate()
{
    setTitle(tr("Strategies"));
    m_listCard->setTitle(tr("Strategies by class"));
    m_list->setAccessibleName(tr("Strategies by class"));
    m_steps->setAccessibleName(tr("Steps"));
    m_ownersCard->setTitle(tr("Tasks by owner"));
    m_owners->setAccessibleName(tr("Tasks by owner"));
    m_edit->setText(tr("Edit…"));
    m_new->setText(tr("New strategy…"));
    m_propose->setText(tr("Propose steps…"));
    if (hasAnswer())
        askAgain(); // those that are shipped are named by the worker
    update();
}

} // namespace leadbook
