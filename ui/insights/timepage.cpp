// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/timepage.h"

#include "items/sentences.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/staychart.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/funneltablelook.h"
#include "ui/insights/funneltables.h"
#include "ui/insights/funnelwords.h"
#include "ui/widgets/button.h"
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
constexpr int kInset = 14;
constexpr int kFiguresInRow = 6;
constexpr int kTableHeight = 226; // six stages and the whole cycle
constexpr int kChartHeight = 230;
constexpr int kColumnWidth = 62;

} // namespace

TimePage::TimePage(Workspace &workspace, AskedFunnel &asked, QWidget *parent)
    : FunnelPage(workspace, u"insights/time"_s, asked, parent)
    , m_plotCard(new Card({}, this))
    , m_plots(new BoxPlotChart(m_plotCard))
    , m_curveCard(new Card({}, this))
    , m_stages(new QComboBox(m_curveCard))
    , m_curve(new StayChart(m_curveCard))
    , m_curveWords(new SpanLabel(m_curveCard))
    , m_tableCard(new Card({}, this))
    , m_table(new TableView(m_tableCard))
    , m_timeModel(new FigureTableModel(this))
    , m_tableWords(new SpanLabel(m_tableCard))
    , m_speedCard(new Card({}, this))
    , m_speed(new FigureGrid(kFiguresInRow, m_speedCard))
    , m_speedWords(new SpanLabel(m_speedCard))
    , m_stuckWords(new SpanLabel(m_speedCard))
    , m_stuck(new Button({}, Button::Kind::Secondary, m_speedCard))
{
    build();
    setBody(buildBody());
    setFocusTarget(m_plots);
    retranslate();
    showWaiting();
}

void TimePage::build()
{
    m_plots->setMinimumHeight(kChartHeight);
    m_plotCard->body().addWidget(m_plots, 1);
    connect(m_plots, &Chart::partActivated, this, &TimePage::chooseStage);
    m_curve->setMinimumHeight(kChartHeight - 30);
    m_curveCard->addToHead(m_stages);
    m_curveCard->body().addWidget(m_curve, 1);
    m_curveCard->body().addWidget(m_curveWords);
    m_curveCard->body().addStretch();
    m_stages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_stages, &QComboBox::activated, this, &TimePage::chooseStage);
    for (SpanLabel *label : {m_curveWords, m_tableWords, m_speedWords, m_stuckWords})
        label->setWordWrap(true);
    for (SpanLabel *label : {m_curveWords, m_tableWords, m_speedWords})
        label->setPixels(11);
    m_table->setModel(m_timeModel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(kTableHeight);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(Card::kTableInset);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &cell) { chooseStage(cell.row()); });
    m_tableCard->setFlush(true);
    m_tableCard->body().addWidget(m_table, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(m_tableWords);
    m_tableCard->body().addLayout(below);
    m_speedCard->body().addWidget(m_speed);
    m_speedCard->body().addWidget(m_speedWords);
    m_speedCard->body().addSpacing(kGap);
    m_speedCard->body().addWidget(m_stuckWords);
    m_speedCard->body().addWidget(m_stuck, 0, Qt::AlignLeft);
    m_speedCard->body().addStretch(1);
    connect(m_stuck, &QAbstractButton::clicked, this, [this] {
        FunnelPick pick;
        pick.stuck = true;
        openDeals(pick, tr("Longer in their stage than 9 in 10 won deals were"));
    });
}

QWidget *TimePage::buildBody()
{
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_plotCard, 0, 0);
    grid->addWidget(m_curveCard, 0, 1);
    grid->addWidget(m_tableCard, 1, 0, 1, 2);
    grid->addWidget(m_speedCard, 2, 0, 1, 2);
    grid->setColumnStretch(0, 6);
    grid->setColumnStretch(1, 5);
    grid->setRowStretch(0, 6);
    grid->setRowStretch(1, 5);
    auto *area = new FittingArea(body, this);
    area->setFilling();
    return area;
}

const StayTimes &TimePage::timesOf(std::size_t stage) const
{
    const StageTimes &times = figures().funnel.times;
    return stage < times.stages.size() ? times.stages[stage] : times.cycle;
}

QString TimePage::nameOf(std::size_t stage) const
{
    return stage < figures().funnel.times.stages.size() ? stageName(stage) : tr("Whole cycle");
}

void TimePage::chooseStage(int stage)
{
    m_stage = std::max(0, stage);
    if (hasFigures())
        showCurve();
}

void TimePage::forget()
{
    FunnelPage::forget();
    m_timeModel->setTable({}, {}, {});
}

void TimePage::showFigures()
{
    showPlots();
    showCurve();
    showTable();
    showSpeed();
    showStuck();
}

void TimePage::showPlots()
{
    QList<BoxPlotRow> rows;
    for (std::size_t i = 0; i <= figures().funnel.times.stages.size(); ++i) {
        const StayTimes &times = timesOf(i);
        rows << BoxPlotRow{nameOf(i), times.p10, times.p25, times.median, times.p75, times.p90, times.stays};
    }
    m_plots->setRows(rows, tr("%1 d"), tr("days"));
    m_plotCard->setNote(periodWords(figures().period, locale()));
}

void TimePage::showCurve()
{
    const int count = static_cast<int>(figures().funnel.times.stages.size()) + 1;
    m_stage = std::min(m_stage, count - 1);
    m_stages->clear();
    for (int i = 0; i < count; ++i)
        m_stages->addItem(nameOf(static_cast<std::size_t>(i)));
    m_stages->setCurrentIndex(m_stage);
    const StayTimes &times = timesOf(static_cast<std::size_t>(m_stage));
    const bool isCycle = m_stage == count - 1;
    // The last stays of all say little of many days: what nine in ten took is enough of them.
    const double whole = times.curve.empty() ? 0 : times.curve.back().days;
    const double longest = times.p90 ? std::min(whole, *times.p90 * 1.5) : whole;
    QList<StayPoint> points;
    for (const StayStep &step : times.curve)
        if (step.days <= longest)
            points << StayPoint{static_cast<double>(step.days), step.on, step.back, step.lost};
    m_curve->setPoints(points, longest, isCycle ? tr("Won") : tr("Moved on"));
    m_curve->setVisible(!points.isEmpty());
    m_curveCard->setTitle(tr("What becomes of them"));
    const auto last = times.last();
    const QLocale local = locale();
    QString words = tr("No deal has left this stage on a known day.");
    if (last)
        words = tr("%1: of %2 stays, %3 are still open. Deals that are lost cannot move on any more, so the "
                   "shares come to 100 % (Aalen-Johansen).")
                    .arg(nameOf(static_cast<std::size_t>(m_stage)), formatCount(times.stays, local),
                         formatCount(times.open, local));
    m_curveWords->setText(words, Tone::Muted);
}

void TimePage::showTable()
{
    const FunnelTable table = leadbook::timeTable(figures(), locale());
    m_timeModel->setTable(table.columns, table.rows, figures().currency);
    lookLike(*m_table, table, kColumnWidth);
    m_tableCard->setTitle(tr("In figures"));
    std::int64_t unknown = 0;
    for (const StayTimes &times : figures().funnel.times.stages)
        unknown += times.unknown;
    QString words = tr("A stay ends by any exit; those still open count for as long as they last so far.");
    if (unknown > 0)
        words += sentenceGap() +
                 tr("%Ln stay(s) without a known day left out.", nullptr, static_cast<int>(unknown));
    m_tableWords->setText(words, Tone::Muted);
}

void TimePage::showSpeed()
{
    const Funnel &funnel = figures().funnel;
    const QLocale local = locale();
    const auto days = [&local](const std::optional<double> &value) {
        return daysWords(value ? std::optional(double(qRound(*value * 10)) / 10) : value, unknownText(),
                         local);
    };
    const auto velocity = funnel.velocity();
    const Money aDay = velocity ? Money(qRound64(*velocity * double(Money::kScale))) : Money();
    m_speed->setFigures({
        {tr("Velocity"), formatMoneyShort(aDay, figures().currency, local), tr("won a day")},
        {tr("Time to win"), days(funnel.meanWonCycleDays), tr("average", "of days")},
        {tr("Until decided"), days(funnel.meanClosedCycleDays), tr("average", "of days")},
        {tr("Open"), formatCount(funnel.open, local), {}},
        {tr("Win rate"), funnel.winRate ? formatPercent(*funnel.winRate, local, 1) : unknownText(),
         tr("of won and lost")},
        {tr("Half are decided"), days(funnel.times.cycle.median), tr("days, open ones counted")},
    });
    m_speedCard->setTitle(tr("How fast"));
    m_speedWords->setText(
        velocity ? tr("Velocity is open deals × win rate × mean value of a won deal ÷ days to win.")
                 : tr("Velocity shows once deals were won whose value and days are known."),
        Tone::Muted);
}

void TimePage::showStuck()
{
    const StuckFigures &stuck = figures().stuck;
    const bool canTell =
        std::ranges::any_of(stuck.limit, [](const auto &limit) { return limit.has_value(); });
    QList<Span> spans;
    if (!canTell) {
        spans << Span{tr("Which deals are stuck shows once ten won deals have been through a stage on known "
                         "days."),
                      Tone::Muted};
    } else {
        spans << Span{tr("%Ln open deal(s)", nullptr, static_cast<int>(stuck.deals)), Tone::Text, true}
              << Span{u" "_s}
              << Span{tr("are longer in their stage than 9 in 10 won deals were, worth %1.")
                          .arg(formatMoneyShort(stuck.value, figures().currency, locale()))};
        QStringList limits;
        for (std::size_t i = 0; i < stuck.limit.size(); ++i)
            if (stuck.limit[i])
                limits << tr("%1 over %2 d: %3", "stage, days, deals")
                              .arg(stageName(i), formatCount(*stuck.limit[i], locale()),
                                   formatCount(stuck.byStage[i], locale()));
        spans << Span{u"\n"_s + limits.join(u" · "_s), Tone::Muted};
        if (stuck.unknown > 0)
            spans << Span{u"\n"_s + tr("Of %Ln open deal(s) it is not known since when.", nullptr,
                                       static_cast<int>(stuck.unknown)),
                          Tone::Muted};
    }
    m_stuckWords->setSpans(spans);
    m_stuck->setVisible(stuck.deals > 0);
}

void TimePage::retranslate()
{
    m_plotCard->setTitle(tr("Time in stage"));
    m_plots->setAccessibleName(tr("Time in stage"));
    m_plots->setExportName(tr("Time in stage"));
    m_curve->setAccessibleName(tr("What becomes of them"));
    m_curve->setExportName(tr("What becomes of them"));
    m_stages->setAccessibleName(tr("Stage"));
    m_table->setAccessibleName(tr("In figures"));
    m_stuck->setText(tr("Show them"));
    FunnelPage::retranslate();
}

} // namespace leadbook
