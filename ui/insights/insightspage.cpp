// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightspage.h"

#include "domain/stagenames.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/funnelchart.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/funnelwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kFiguresInRow = 3;

} // namespace

InsightsPage::InsightsPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"insights"_s, u"insights"_s, parent)
    , m_counts{new Chip({}, this), new Chip({}, this), new Chip({}, this)}
    , m_periods(new QComboBox(this))
    , m_funnelCard(new Card({}, this))
    , m_funnel(new FunnelChart(m_funnelCard))
    , m_others(new SpanLabel(m_funnelCard))
    , m_timesCard(new Card({}, this))
    , m_times(new BoxPlotChart(m_timesCard))
    , m_noTimes(new SpanLabel(m_timesCard))
    , m_ownersCard(new Card({}, this))
    , m_owners(new TableView(m_ownersCard))
    , m_ownerModel(new FunnelOwnerModel(this))
    , m_outcomeCard(new Card({}, this))
    , m_outcome(new FigureGrid(kFiguresInRow, m_outcomeCard))
{
    buildHead();
    buildOwners();
    setBody(buildBody());
    setFocusTarget(m_funnel);
    retranslate();
    showWaiting();
}

void InsightsPage::buildHead()
{
    auto *counts = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i]->setCheckable(true);
        counts->addButton(m_counts[i]);
        addToHead(m_counts[i]);
        connect(m_counts[i], &QAbstractButton::clicked, this,
                [this, i] { setCount(static_cast<FunnelCount>(i)); });
    }
    m_counts[0]->setChecked(true);
    for (int i = 0; i < periodNames().size(); ++i)
        m_periods->addItem({});
    connect(m_periods, &QComboBox::activated, this,
            [this](int index) { setPeriod(static_cast<PeriodChoice>(index)); });
    addAction(m_periods);
}

void InsightsPage::buildOwners()
{
    m_owners->setModel(m_ownerModel);
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::Won, new FigureDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::Lost, new FigureDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::Open, new FigureDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::WinRate, new PercentDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::WonValue, new MoneyDelegate(m_owners));
    m_owners->setColumnWidths({84, 54, 54, 58, 68, 88});
    m_owners->setStretchColumn(FunnelOwnerModel::Name);
    m_owners->header().setInset(Card::kTableInset);
    connect(m_owners, &TableView::sortChanged, this, &InsightsPage::sortOwners);
    m_ownersCard->setFlush(true);
    m_ownersCard->body().addWidget(m_owners);
}

QWidget *InsightsPage::buildBody()
{
    m_others->setWordWrap(true);
    m_funnelCard->body().addWidget(m_funnel, 1);
    m_funnelCard->body().addWidget(m_others);
    m_noTimes->setWordWrap(true);
    m_timesCard->body().addWidget(m_times, 1);
    m_timesCard->body().addWidget(m_noTimes);
    m_outcomeCard->body().addWidget(m_outcome);
    m_outcomeCard->body().addStretch(1);
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_funnelCard, 0, 0);
    grid->addWidget(m_timesCard, 0, 1);
    grid->addWidget(m_ownersCard, 1, 0);
    grid->addWidget(m_outcomeCard, 1, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(0, 6);
    grid->setRowStretch(1, 5);
    return body;
}

void InsightsPage::setCount(FunnelCount count)
{
    m_counts[static_cast<std::size_t>(count)]->setChecked(true);
    if (std::exchange(m_count, count) != count)
        askAgain();
}

void InsightsPage::setPeriod(PeriodChoice period)
{
    m_periods->setCurrentIndex(static_cast<int>(period));
    if (std::exchange(m_period, period) != period)
        askAgain();
}

void InsightsPage::ask()
{
    run(
        [count = m_count, period = m_period](const View &view, const Progress &progress) {
            return funnelFigures(view, count, period, progress);
        },
        [this](const FunnelFigures &figures) { take(figures); });
}

void InsightsPage::forget()
{
    m_figures = {};
    m_hasFigures = false;
    m_ownerModel->setOwners({}, {});
}

void InsightsPage::take(const FunnelFigures &figures)
{
    m_figures = figures;
    m_hasFigures = true;
    update();
}

void InsightsPage::update()
{
    if (!m_hasFigures)
        return;
    if (m_figures.deals == 0) {
        showNothing(tr("No deals yet"),
                    tr("A funnel counts how far deals came. Import your deals, or look around first."));
        setStatusText({});
        return;
    }
    updateFunnel();
    updateOthers();
    updateTimes();
    updateOutcome();
    m_ownerModel->setOwners(m_figures.owners, m_figures.currency);
    sortOwners();
    updateStatus();
    showBody();
}

void InsightsPage::sortOwners()
{
    const QList<ColumnSort> &keys = m_owners->header().sortKeys();
    if (!keys.isEmpty())
        m_ownerModel->sort(keys.first().column, keys.first().order);
}

void InsightsPage::updateFunnel()
{
    QList<FunnelStage> bars;
    const Funnel &funnel = m_figures.funnel;
    for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
        const FunnelStep &stage = funnel.stages[i];
        const auto step = i == 0 ? std::optional<double>() : funnel.stages[i - 1].stepRate;
        bars << FunnelStage{stageLabel(m_figures.stages.value(static_cast<qsizetype>(i))), stage.entered,
                            step, stage.overallRate.value_or(0)};
    }
    // Nothing that is still open is won.
    if (m_count != FunnelCount::Current && !funnel.stages.empty()) {
        const auto all = static_cast<double>(std::max<std::int64_t>(1, funnel.stages.front().entered));
        bars << FunnelStage{tr("Won"), funnel.won, funnel.stages.back().stepRate,
                            static_cast<double>(funnel.won) / all};
    }
    m_funnel->setStages(bars, countDefinition(m_count));
}

void InsightsPage::updateOthers()
{
    QStringList others;
    for (const FunnelOther &other : m_figures.others)
        others << tr("“%1” with %Ln deal(s)", nullptr, static_cast<int>(other.deals))
                      .arg(pipelineLabel(other.name));
    m_others->setText(others.isEmpty() ? QString()
                                       : tr("Only the pipeline “%1” is counted here, not %2.")
                                             .arg(pipelineLabel(m_figures.pipeline), others.join(tr(", "))),
                      Tone::Muted);
    m_others->setVisible(!others.isEmpty());
}

void InsightsPage::updateTimes()
{
    QList<BoxPlotRow> rows;
    std::int64_t unknown = 0;
    for (std::size_t i = 0; i < m_figures.funnel.stages.size(); ++i) {
        const FunnelStep &stage = m_figures.funnel.stages[i];
        unknown += stage.unknownStays;
        rows << BoxPlotRow{stageLabel(m_figures.stages.value(static_cast<qsizetype>(i))),
                           stage.p10Days,
                           stage.p25Days,
                           stage.medianDays,
                           stage.p75Days,
                           stage.p90Days,
                           stage.stays};
    }
    m_times->setRows(rows, tr("%1 d"), tr("days"));
    const bool isKnown =
        std::ranges::any_of(rows, [](const BoxPlotRow &row) { return row.median || row.lowerQuartile; });
    m_times->setVisible(isKnown);
    QStringList notes;
    if (!isKnown)
        notes << tr("How long deals stay in a stage shows once the days on which they moved are known.");
    else if (unknown > 0)
        notes << tr("%Ln stay(s) without a known day left out.", nullptr, static_cast<int>(unknown));
    m_noTimes->setText(notes.join(u' '), Tone::Muted);
    m_noTimes->setVisible(!notes.isEmpty());
}

void InsightsPage::updateOutcome()
{
    const Funnel &funnel = m_figures.funnel;
    const QLocale local = locale();
    const auto days = [&local](const std::optional<double> &value) {
        return value ? tr("%1 d").arg(local.toString(*value, 'f', 0)) : unknownText();
    };
    const auto money = [this, &local](Money amount) {
        return formatMoneyShort(amount, m_figures.currency, local);
    };
    Money openValue = Money(0);
    for (const FunnelStep &stage : funnel.stages)
        openValue += stage.value;
    m_outcome->setFigures({
        {tr("Won"), formatCount(funnel.won, local), {}},
        {tr("Lost"), formatCount(funnel.lost, local), {}},
        {tr("Open"), formatCount(funnel.open, local), {}},
        {tr("Win rate"), funnel.winRate ? formatPercent(*funnel.winRate, local, 1) : unknownText(),
         tr("of won and lost")},
        {tr("Sales cycle"), days(funnel.medianCycleDays), tr("median")},
        {tr("Time to win"), days(funnel.meanWonCycleDays), tr("average", "of days")},
        {tr("Won value"), money(funnel.wonValue), {}},
        {tr("Lost value"), money(funnel.lostValue), {}},
        {tr("Open value"), money(openValue), {}},
    });
}

void InsightsPage::updateStatus()
{
    QList<Span> spans{{tr("%Ln deal(s)", nullptr, static_cast<int>(m_figures.deals))},
                      {u" · "_s},
                      {tr("%Ln counted", nullptr, static_cast<int>(m_figures.counted)), Tone::Text, true}};
    if (m_figures.funnel.undated > 0)
        spans << Span{u" · "_s}
              << Span{tr("%Ln without a date left out", nullptr, static_cast<int>(m_figures.funnel.undated))};
    setStatusText(spans);
}

void InsightsPage::retranslate()
{
    setTitle(tr("Insights"));
    const QStringList counts = countNames();
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i]->setText(counts[static_cast<qsizetype>(i)]);
        m_counts[i]->setToolTip(countDefinition(static_cast<FunnelCount>(i)));
    }
    const QStringList periods = periodNames();
    for (int i = 0; i < periods.size(); ++i)
        m_periods->setItemText(i, periods[i]);
    m_periods->setAccessibleName(tr("Period"));
    m_funnelCard->setTitle(tr("Sales funnel"));
    m_funnelCard->setNote(tr("deals that reached each stage or further"));
    m_funnel->setAccessibleName(tr("Sales funnel"));
    m_funnel->setExportName(tr("Sales funnel"));
    m_timesCard->setTitle(tr("Time in stage"));
    m_timesCard->setNote(tr("median and middle half, days"));
    m_times->setAccessibleName(tr("Time in stage"));
    m_times->setExportName(tr("Time in stage"));
    m_ownersCard->setTitle(tr("By owner"));
    m_owners->setAccessibleName(tr("By owner"));
    m_outcomeCard->setTitle(tr("What became of them"));
    m_ownerModel->retranslate();
    update();
}

} // namespace leadbook
