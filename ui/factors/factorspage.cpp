// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factors/factorspage.h"

#include "core/text.h"
#include "domain/stagenames.h"
#include "ui/charts/ratechart.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/factors/differencechart.h"
#include "ui/insights/insightstabs.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kInset = 14;
constexpr int kTableHeight = 190;
constexpr int kMostDrawn = 8;
constexpr int kMostCompetitors = 8;

Tone toneOf(FactorVerdict verdict)
{
    if (verdict == FactorVerdict::CannotTell)
        return Tone::Muted;
    return verdict == FactorVerdict::Winning ? Tone::Good : Tone::Bad;
}

/// The sign that goes with the colour.
QString signOf(FactorVerdict verdict)
{
    if (verdict == FactorVerdict::CannotTell)
        return {};
    return verdict == FactorVerdict::Winning ? u"▲ "_s : u"▼ "_s;
}

} // namespace

FactorsPage::FactorsPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"insights/factors"_s, u"insights"_s, parent)
    , m_points(new QComboBox(this))
    , m_chartCard(new Card({}, this))
    , m_chart(new DifferenceChart(m_chartCard))
    , m_verdict(new SpanLabel(m_chartCard))
    , m_tableCard(new Card({}, this))
    , m_table(new TableView(m_tableCard))
    , m_factors(new FactorModel(this))
    , m_dealCard(new Card({}, this))
    , m_sentence(new SpanLabel(m_dealCard))
    , m_dealTable(new TableView(m_dealCard))
    , m_deals(new FactorDealModel(this))
    , m_competitorCard(new Card({}, this))
    , m_competitors(new RateChart(m_competitorCard))
    , m_noCompetitors(new SpanLabel(m_competitorCard))
{
    buildHead();
    buildTables();
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void FactorsPage::buildHead()
{
    addBelowHead(new PageTabs(insightsTabs(), name(), this));
    connect(m_points, &QComboBox::activated, this, [this](int index) { measureAt(index - 1); });
    addAction(m_points);
}

void FactorsPage::buildTables()
{
    m_verdict->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_noCompetitors->setWordWrap(true);
    m_chartCard->body().addWidget(m_chart);
    m_chartCard->body().addWidget(m_verdict);
    m_chartCard->body().addStretch(1);
    m_chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_chart, &Chart::partActivated, this, &FactorsPage::chooseLevel);
    m_competitorCard->body().addWidget(m_competitors);
    m_competitorCard->body().addWidget(m_noCompetitors);
    m_competitorCard->body().addStretch(1);
    m_competitors->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tableCard->setFlush(true);
    m_dealCard->setFlush(true);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(kInset, 0, kInset, kInset);
    above->addWidget(m_sentence);
    m_dealCard->body().addLayout(above);
    m_table->setModel(m_factors);
    m_dealTable->setModel(m_deals);
    for (const auto &[card, table] : {std::pair(m_tableCard, m_table), std::pair(m_dealCard, m_dealTable)}) {
        card->body().addWidget(table, 1);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->header().setSectionsClickable(false);
        table->header().setInset(Card::kTableInset);
        table->setMinimumHeight(kTableHeight);
    }
    m_table->setItemDelegateForColumn(FactorModel::Deals, new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(FactorModel::WinRate, new PercentDelegate(m_table));
    m_table->setItemDelegateForColumn(FactorModel::Others, new PercentDelegate(m_table));
    (new ColumnFit(*m_table))->setColumns({128, 110, 52, 66, 84, 132, 146}, FactorModel::Level);
    m_dealTable->setItemDelegateForColumn(FactorDealModel::Closed, new DayDelegate(m_dealTable));
    (new ColumnFit(*m_dealTable))->setColumns({150, 140, 70, 100}, FactorDealModel::Customer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &cell) {
                if (cell.isValid())
                    chooseLevel(cell.row());
            });
    connect(m_table, &QAbstractItemView::activated, this, [this] {
        m_dealTable->setFocus(Qt::OtherFocusReason);
        if (m_deals->rowCount() > 0 && !m_dealTable->currentIndex().isValid())
            m_dealTable->setCurrentIndex(m_deals->index(0, 0));
    });
    connect(m_dealTable, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (cell.isValid() && m_deals->dealAt(cell.row()).customer != 0)
            Q_EMIT recordRequested(m_deals->dealAt(cell.row()).customer);
    });
}

QWidget *FactorsPage::buildBody()
{
    auto *area = new FittingArea(
        new CardGrid({m_tableCard, m_chartCard, m_dealCard, m_competitorCard}, {{2, 1}, {1, 1}}, kTwoColumns),
        this);
    area->setFilling();
    return area;
}

void FactorsPage::measureAt(int stage)
{
    const FactorPoint before = m_point;
    m_point.stage = stage < 0 ? std::optional<std::uint16_t>() : static_cast<std::uint16_t>(stage);
    m_points->setCurrentIndex(stage + 1);
    if (before.stage != m_point.stage)
        askAgain();
}

void FactorsPage::ask()
{
    updateStages();
    run([point = m_point](const View &view,
                          const Progress &progress) { return winFactorsOf(view, point, progress); },
        [this](const WinFactors &found) { take(found); });
}

void FactorsPage::forget()
{
    m_hasAnswer = false;
    m_point.stage.reset();
    m_factors->setFactors({}, locale());
    m_deals->setDeals({});
}

void FactorsPage::take(const WinFactors &found)
{
    m_factors->setFactors(found, locale());
    m_hasAnswer = true;
    m_chosen = std::clamp(m_chosen, 0, std::max(0, m_factors->rowCount() - 1));
    update();
    if (m_factors->rowCount() > 0)
        m_table->setCurrentIndex(m_factors->index(m_chosen, 0));
}

void FactorsPage::updateStages()
{
    const QSignalBlocker blocker(m_points);
    const int chosen = m_point.stage ? *m_point.stage + 1 : 0;
    m_points->clear();
    m_points->addItem(tr("14 days after it began"));
    if (const ViewPtr view = workspace().view())
        for (const StageRow &stage : view->snapshot->stages)
            m_points->addItem(tr("when it came into %1").arg(stageLabel(toQString(stage.name))));
    m_points->setCurrentIndex(std::min(chosen, m_points->count() - 1));
}

void FactorsPage::update()
{
    if (!m_hasAnswer)
        return;
    const FactorInput &input = m_factors->factors().input;
    if (input.deals.empty() && !m_point.stage) {
        showNothing(tr("No decided deals yet"),
                    tr("What goes with winning shows once deals with the days on which they were opened and "
                       "closed are won and lost. Import your deals, or look around first."));
        setStatusText({});
        return;
    }
    updateCharts();
    updateDeals();
    QList<Span> status{{tr("%Ln decided deal(s) compared", nullptr, static_cast<int>(input.deals.size())),
                        Tone::Text, true}};
    if (input.tooEarly > 0)
        status << Span{u" · "_s}
               << Span{tr("%Ln decided before the day of measuring", nullptr,
                          static_cast<int>(input.tooEarly))};
    setStatusText(status);
    showBody();
}

void FactorsPage::updateCharts()
{
    const WinFactors &found = m_factors->factors();
    QList<DifferenceRow> rows;
    int named = 0;
    for (int row = 0; row < m_factors->rowCount(); ++row) {
        const FactorLevel &level = m_factors->levelAt(row);
        named += level.verdict != FactorVerdict::CannotTell ? 1 : 0;
        if (!level.isCompared || rows.size() >= kMostDrawn)
            continue;
        const FactorTable &table = found.input.factors[level.factor];
        rows << DifferenceRow{signOf(level.verdict) +
                                  tr("%1: %2", "a factor and its level")
                                      .arg(factorName(table.id), factorLevelName(table, level.level)),
                              level.difference,
                              level.interval.low,
                              level.interval.high,
                              m_factors->sentence(row),
                              toneOf(level.verdict)};
    }
    m_chart->setRows(rows, tr("Level"), tr("Difference to the others, points"));
    m_chart->setVisible(!rows.isEmpty());
    m_verdict->setText(named > 0
                           ? tr("%Ln level(s) go with winning or losing; of such, one in ten may be chance. "
                                "That they go together does not say that one makes the other.",
                                nullptr, named)
                           : tr("Cannot tell yet: no level differs by more than chance would make it."),
                       Tone::Muted);
    QList<RateRow> rates;
    for (const FactorLevel &level : found.levels) {
        const FactorTable &table = found.input.factors[level.factor];
        if (table.id != FactorId::Competitor)
            continue;
        const RateInterval interval = wilsonInterval(level.own);
        RateRow rate;
        rate.name = factorLevelName(table, level.level);
        rate.rate = level.own.rate();
        rate.low = interval.low;
        rate.high = interval.high;
        rate.won = level.own.won;
        rate.all = level.own.all;
        rates << rate;
    }
    std::ranges::stable_sort(rates, std::greater(), &RateRow::all);
    rates.resize(std::min<qsizetype>(rates.size(), kMostCompetitors));
    m_competitors->setRows(rates, tr("Competitor"), tr("Won against them"));
    m_competitors->setVisible(!rates.isEmpty());
    m_noCompetitors->setText(
        rates.isEmpty() ? tr("No decided deal names a competitor; write who else was asked into your deals.")
                        : QString(),
        Tone::Muted);
    m_noCompetitors->setVisible(rates.isEmpty());
}

void FactorsPage::chooseLevel(int row)
{
    if (row < 0 || row >= m_factors->rowCount())
        return;
    m_chosen = row;
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_factors->index(row, 0));
    updateDeals();
}

void FactorsPage::updateDeals()
{
    const ViewPtr view = workspace().view();
    if (!view || m_chosen >= m_factors->rowCount()) {
        m_deals->setDeals({});
        m_sentence->setText({});
        return;
    }
    const FactorLevel &level = m_factors->levelAt(m_chosen);
    m_deals->setDeals(factorDeals(*view->snapshot, m_factors->factors(), level));
    m_sentence->setText(m_factors->sentence(m_chosen));
    m_dealCard->setNote(formatCount(m_deals->rowCount(), locale()));
}

void FactorsPage::retranslate()
{
    setTitle(tr("Insights"));
    updateStages();
    m_points->setAccessibleName(tr("Measured"));
    m_tableCard->setTitle(tr("What goes with winning"));
    m_tableCard->setNote(tr("each level against the others, 95 % interval"));
    m_table->setAccessibleName(tr("What goes with winning"));
    m_chartCard->setTitle(tr("Differences"));
    m_chart->setAccessibleName(tr("Differences"));
    m_chart->setExportName(tr("What goes with winning"));
    m_dealCard->setTitle(tr("Deals of the level"));
    m_dealTable->setAccessibleName(tr("Deals of the level"));
    m_competitorCard->setTitle(tr("Against competitors"));
    m_competitorCard->setNote(tr("share won, 95 % interval"));
    m_competitors->setAccessibleName(tr("Against competitors"));
    m_competitors->setExportName(tr("Against competitors"));
    m_factors->retranslate(locale());
    m_deals->retranslate();
    update();
}

} // namespace leadbook
