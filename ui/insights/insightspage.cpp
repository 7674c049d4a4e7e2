// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightspage.h"

#include "domain/stagenames.h"
#include "items/sentences.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/funnelchart.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/funneltablelook.h"
#include "ui/insights/funneltables.h"
#include "ui/insights/funnelwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kFiguresInRow = 3;
constexpr int kTableHeight = 220; // six stages and won
constexpr int kChartHeight = 300;

} // namespace

InsightsPage::InsightsPage(Workspace &workspace, AskedFunnel &asked, QWidget *parent)
    : FunnelPage(workspace, u"insights"_s, asked, parent)
    , m_funnelCard(new Card({}, this))
    , m_funnel(new FunnelChart(m_funnelCard))
    , m_others(new SpanLabel(m_funnelCard))
    , m_timesCard(new Card({}, this))
    , m_times(new BoxPlotChart(m_timesCard))
    , m_noTimes(new SpanLabel(m_timesCard))
    , m_stagesCard(new Card({}, this))
    , m_stages(new TableView(m_stagesCard))
    , m_stageModel(new FigureTableModel(this))
    , m_ownersCard(new Card({}, this))
    , m_grouping(new QComboBox(m_ownersCard))
    , m_owners(new TableView(m_ownersCard))
    , m_ownerModel(new FunnelOwnerModel(this))
    , m_reasonsCard(new Card({}, this))
    , m_reasons(new TableView(m_reasonsCard))
    , m_reasonModel(new FigureTableModel(this))
    , m_noReasons(new SpanLabel(m_reasonsCard))
    , m_outcomeCard(new Card({}, this))
    , m_outcome(new FigureGrid(kFiguresInRow, m_outcomeCard))
{
    buildFunnel();
    buildTables();
    buildOwners();
    setBody(buildBody());
    setFocusTarget(m_funnel);
    retranslate();
    showWaiting();
}

void InsightsPage::buildFunnel()
{
    for (SpanLabel *label : {m_others, m_noTimes, m_noReasons})
        label->setWordWrap(true);
    m_funnelCard->body().addWidget(m_funnel, 1);
    m_funnelCard->body().addWidget(m_others);
    m_timesCard->body().addWidget(m_times, 1);
    m_timesCard->body().addWidget(m_noTimes);
    m_funnel->setMinimumHeight(kChartHeight);
    connect(m_funnel, &Chart::partActivated, this, [this](int bar) {
        const auto stage = static_cast<std::size_t>(bar);
        const bool isWon = stage >= figures().funnel.stages.size();
        openDeals({FunnelPart::Reached, stage},
                  isWon ? tr("Won") : tr("Reached %1", "a stage").arg(stageName(stage)));
    });
    connect(m_times, &Chart::partActivated, this, &InsightsPage::timesRequested);
}

void InsightsPage::buildTables()
{
    m_stages->setModel(m_stageModel);
    m_reasons->setModel(m_reasonModel);
    for (const auto &[card, table] :
         {std::pair(m_stagesCard, m_stages), std::pair(m_reasonsCard, m_reasons)}) {
        card->setFlush(true);
        card->body().addWidget(table, 1);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setMinimumHeight(kTableHeight);
        table->header().setSectionsClickable(false);
        table->header().setInset(Card::kTableInset);
    }
    m_reasonsCard->body().addWidget(m_noReasons);
    connect(m_stages, &QAbstractItemView::activated, this, &InsightsPage::openStage);
    connect(m_reasons, &QAbstractItemView::activated, this, &InsightsPage::openReason);
}

void InsightsPage::buildOwners()
{
    m_owners->setModel(m_ownerModel);
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::Won, new FigureDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::Lost, new FigureDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::Open, new FigureDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::WinRate, new PercentDelegate(m_owners));
    m_owners->setItemDelegateForColumn(FunnelOwnerModel::WonValue, new MoneyDelegate(m_owners));
    (new ColumnFit(*m_owners))->setColumns({84, 54, 54, 58, 68, 88}, FunnelOwnerModel::Name);
    m_owners->setMinimumHeight(kTableHeight);
    m_owners->header().setInset(Card::kTableInset);
    connect(m_owners, &TableView::sortChanged, this, &InsightsPage::sortOwners);
    connect(m_owners, &QAbstractItemView::activated, this, &InsightsPage::openGroup);
    m_ownersCard->setFlush(true);
    m_ownersCard->body().addWidget(m_owners);
    m_ownersCard->addToHead(m_grouping);
    for (const char *by : funnelGroupings())
        m_grouping->addItem(QString(), QVariant(QString::fromLatin1(by)));
    connect(m_grouping, &QComboBox::activated, this,
            [this](int index) { setGrouping(m_grouping->itemData(index).toString()); });
}

QWidget *InsightsPage::buildBody()
{
    m_outcomeCard->body().addWidget(m_outcome);
    m_outcomeCard->body().addStretch(1);
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_funnelCard, 0, 0);
    grid->addWidget(m_timesCard, 0, 1);
    grid->addWidget(m_stagesCard, 1, 0, 1, 2);
    grid->addWidget(m_ownersCard, 2, 0);
    grid->addWidget(m_outcomeCard, 2, 1);
    grid->addWidget(m_reasonsCard, 3, 0, 1, 2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(0, 6);
    grid->setRowStretch(1, 5);
    return new FittingArea(body, this);
}

void InsightsPage::setGrouping(const QString &by)
{
    FunnelAsk ask = question();
    ask.by = by;
    asked().set(ask);
}

void InsightsPage::forget()
{
    FunnelPage::forget();
    m_ownerModel->setOwners({}, {});
    m_stageModel->setTable({}, {}, {});
    m_reasonModel->setTable({}, {}, {});
}

void InsightsPage::showFigures()
{
    showFunnel();
    showOthers();
    showTimes();
    showStages();
    showReasons();
    showOwners();
    showOutcome();
}

void InsightsPage::showOwners()
{
    const QString by = question().by;
    m_grouping->setCurrentIndex(m_grouping->findData(by));
    m_ownerModel->setKind(groupingName(by), groupingNone(by), groupingLabel(by));
    m_ownerModel->setOwners(figures().owners, figures().currency);
    m_ownersCard->setTitle(tr("By %1", "what deals are told by").arg(groupingName(by).toLower()));
    m_owners->setAccessibleName(tr("By %1", "what deals are told by").arg(groupingName(by).toLower()));
    sortOwners();
}

void InsightsPage::sortOwners()
{
    const QList<ColumnSort> &keys = m_owners->header().sortKeys();
    if (!keys.isEmpty())
        m_ownerModel->sort(keys.first().column, keys.first().order);
}

void InsightsPage::showFunnel()
{
    QList<FunnelStage> bars;
    const Funnel &funnel = figures().funnel;
    for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
        const FunnelStep &stage = funnel.stages[i];
        const auto step = i == 0 ? std::optional<double>() : funnel.stages[i - 1].stepRate;
        bars << FunnelStage{stageName(i),  stage.entered,    step, stage.overallRate.value_or(0),
                            stage.visited, stage.visitedRate};
    }
    // Nothing that is still open is won.
    if (question().count != FunnelCount::Current && !funnel.stages.empty()) {
        const auto all = static_cast<double>(std::max<std::int64_t>(1, funnel.stages.front().entered));
        bars << FunnelStage{tr("Won"), funnel.won, funnel.stages.back().stepRate,
                            static_cast<double>(funnel.won) / all};
    }
    m_funnel->setStages(
        bars, tr("%1 %2", "sentences").arg(countDefinition(question().count), recordedDefinition()));
    m_funnelCard->setNote(periodWords(figures().period, locale()));
}

void InsightsPage::showOthers()
{
    QStringList others;
    for (const FunnelOther &other : figures().others)
        others << tr("“%1” with %Ln deal(s)", nullptr, static_cast<int>(other.deals))
                      .arg(pipelineLabel(other.name));
    m_others->setText(others.isEmpty() ? QString()
                                       : tr("Only the pipeline “%1” is counted here, not %2.")
                                             .arg(pipelineLabel(figures().pipeline), others.join(tr(", "))),
                      Tone::Muted);
    m_others->setVisible(!others.isEmpty());
}

void InsightsPage::showTimes()
{
    QList<BoxPlotRow> rows;
    std::int64_t unknown = 0;
    const std::vector<StayTimes> &times = figures().funnel.times.stages;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const StayTimes &stage = times[i];
        unknown += stage.unknown;
        rows << BoxPlotRow{stageName(i), stage.p10, stage.p25,  stage.median,
                           stage.p75,    stage.p90, stage.stays};
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
    m_noTimes->setText(joinedSentences(notes), Tone::Muted);
    m_noTimes->setVisible(!notes.isEmpty());
}

void InsightsPage::showStages()
{
    const FunnelTable table = leadbook::stageTable(figures());
    m_stageModel->setTable(table.columns, table.rows, figures().currency);
    lookLike(*m_stages, table, figures().then ? 62 : 66);
    m_stagesCard->setTitle(figures().then ? tr("What changed") : tr("By stage"));
    m_stagesCard->setNote(figures().then ? tr("%1, then: %2", "period, period before")
                                               .arg(periodWords(figures().period, locale()),
                                                    periodWords(figures().thenPeriod, locale()))
                                         : tr("the value is that of open deals"));
    m_stages->setAccessibleName(figures().then ? tr("What changed") : tr("By stage"));
}

void InsightsPage::showReasons()
{
    const FunnelTable table = leadbook::reasonTable(figures());
    m_reasonModel->setTable(table.columns, table.rows, figures().currency);
    lookLike(*m_reasons, table, 62);
    const bool isAny = !figures().reasons.empty();
    m_reasons->setVisible(isAny);
    m_noReasons->setVisible(!isAny);
    m_noReasons->setText(tr("None of these deals was lost."), Tone::Muted);
    m_reasonsCard->setFlush(isAny);
}

void InsightsPage::openStage(const QModelIndex &cell)
{
    const auto stage = static_cast<std::size_t>(cell.row());
    const StageFigure figure = stageFigures(figures().then.has_value()).value(cell.column());
    const QString name = stageName(stage);
    const bool isWon = stage >= figures().funnel.stages.size();
    FunnelPick pick{FunnelPart::Reached, stage};
    QString what = isWon ? tr("Won") : tr("Reached %1", "a stage").arg(name);
    if (figure == StageFigure::ReachedThen || figure == StageFigure::StepRateThen) {
        pick.then = true;
        what = tr("%1, %2", "deals, period").arg(what, periodWords(figures().thenPeriod, locale()));
    } else if (!isWon && figure == StageFigure::Recorded) {
        pick.part = FunnelPart::Recorded;
        what = tr("Recorded in %1", "a stage").arg(name);
    } else if (!isWon && (figure == StageFigure::Open || figure == StageFigure::Value)) {
        pick.part = FunnelPart::Open;
        what = tr("Open, furthest in %1", "a stage").arg(name);
    } else if (!isWon && figure == StageFigure::Lost) {
        pick.part = FunnelPart::Lost;
        what = tr("Lost after %1", "a stage").arg(name);
    }
    openDeals(pick, what);
}

void InsightsPage::openReason(const QModelIndex &cell)
{
    const LostReason &reason = figures().reasons[static_cast<std::size_t>(cell.row())];
    const QString name = m_reasonModel->index(cell.row(), 0).data().toString();
    FunnelPick pick{FunnelPart::AnyLost, 0};
    pick.reason = reason.reason;
    QString what = tr("Lost: %1", "a reason").arg(name);
    const int stage = cell.column() - 2; // behind the reason and all
    if (stage >= 0 && stage < figures().stages.size()) {
        pick.part = FunnelPart::Lost;
        pick.stage = static_cast<std::size_t>(stage);
        what = tr("%1, after %2", "lost for a reason, a stage").arg(what, stageName(pick.stage));
    }
    openDeals(pick, what);
}

void InsightsPage::openGroup(const QModelIndex &cell)
{
    const FunnelOwner &group = m_ownerModel->ownerAt(cell.row());
    const QString name = m_ownerModel->index(cell.row(), FunnelOwnerModel::Name).data().toString();
    FunnelPick pick;
    pick.group = group.name;
    QString what = name;
    if (cell.column() == FunnelOwnerModel::Won || cell.column() == FunnelOwnerModel::WonValue) {
        pick.stage = figures().funnel.stages.size();
        what = tr("%1: won", "an owner").arg(name);
    } else if (cell.column() == FunnelOwnerModel::Lost) {
        pick.part = FunnelPart::AnyLost;
        what = tr("%1: lost", "an owner").arg(name);
    } else if (cell.column() == FunnelOwnerModel::Open) {
        pick.part = FunnelPart::AnyOpen;
        what = tr("%1: open", "an owner").arg(name);
    }
    openDeals(pick, what);
}

void InsightsPage::showOutcome()
{
    const Funnel &funnel = figures().funnel;
    const QLocale local = locale();
    const auto days = [&local](const std::optional<double> &value) {
        return value ? tr("%1 d").arg(local.toString(*value, 'f', 0)) : unknownText();
    };
    const auto money = [this, &local](Money amount) {
        return formatMoneyShort(amount, figures().currency, local);
    };
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
        {tr("Open value"), money(funnel.openValue()), {}},
    });
}

void InsightsPage::retranslate()
{
    m_funnelCard->setTitle(tr("Sales funnel"));
    m_funnel->setAccessibleName(tr("Sales funnel"));
    m_funnel->setExportName(tr("Sales funnel"));
    m_timesCard->setTitle(tr("Time in stage"));
    m_timesCard->setNote(tr("median and middle half, days"));
    m_times->setAccessibleName(tr("Time in stage"));
    m_times->setExportName(tr("Time in stage"));
    m_reasonsCard->setTitle(tr("Lost reasons"));
    m_reasonsCard->setNote(tr("by the furthest stage reached"));
    m_reasons->setAccessibleName(tr("Lost reasons"));
    m_outcomeCard->setTitle(tr("What became of them"));
    m_grouping->setAccessibleName(tr("Tell deals by"));
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, groupingName(m_grouping->itemData(i).toString()));
    FunnelPage::retranslate();
}

} // namespace leadbook
