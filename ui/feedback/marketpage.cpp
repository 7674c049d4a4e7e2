// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/marketpage.h"

#include "domain/daywords.h"
#include "items/marketwords.h"
#include "ui/campaigns/campaignstabs.h"
#include "ui/charts/trendchart.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kTableHeight = 180;
constexpr int kChartHeight = 180;
constexpr int kGap = 12;

/// The change from the figure before the newest.
QString changeText(const MarketSeries &series, const QLocale &locale)
{
    if (series.figures.size() < 2)
        return {};
    const double change = series.figures.back().value - series.figures[series.figures.size() - 2].value;
    return marketDifference(change, series.unit, locale);
}

} // namespace

MarketPage::MarketPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"campaigns/market"_s, u"campaigns"_s, parent)
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_trendCard(new Card({}, this))
    , m_trend(new TrendChart(m_trendCard))
    , m_figureCard(new Card({}, this))
    , m_figures(new FigureTable(*m_figureCard))
    , m_new(new Button({}, Button::Kind::Primary, this))
    , m_edit(new Button({}, Button::Kind::Secondary, this))
    , m_remove(new Button({}, Button::Kind::Secondary, this))
{
    addBelowHead(new PageTabs(campaignsTabs(), name(), this));
    for (Button *button : {m_remove, m_edit, m_new})
        addAction(button);
    setBody(buildBody());
    setFocusTarget(m_list);
    connect(m_new, &QAbstractButton::clicked, this, &MarketPage::newFigure);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const MarketFigure *figure = chosenFigure())
            Q_EMIT editRequested(*figure);
    });
    connect(m_remove, &QAbstractButton::clicked, this, &MarketPage::remove);
    // Figures are no part of a view: a change of them alone makes no other one.
    followEveryChange();
    retranslate();
    showWaiting();
}

QWidget *MarketPage::buildBody()
{
    m_list->setMinimumHeight(kTableHeight);
    m_figures->setMinimumHeight(kTableHeight);
    m_trend->setMinimumHeight(kChartHeight);
    m_trendCard->body().addWidget(m_trend, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MarketPage::updateChosen);
    connect(m_figures, &QAbstractItemView::activated, m_edit, &QAbstractButton::click);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_trendCard, 1);
    column->addWidget(m_figureCard, 1);
    m_cards = new CardGrid({m_listCard, right}, {{2, 3}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void MarketPage::ask()
{
    run([path = workspace().dataPath()](const View &, const Progress &) { return readMarketFigures(path); },
        [this](const std::vector<MarketSeries> &series) { take(series); });
}

void MarketPage::forget()
{
    m_series.clear();
    m_list->clearRows();
    m_figures->clearRows();
}

void MarketPage::take(const std::vector<MarketSeries> &series)
{
    m_series = series;
    update();
    if (!m_series.empty())
        return showBody();
    tellState([this] {
        showEmpty(
            tr("No figures of the market yet"),
            tr("Write down market share, how many know the brand, or a rival's price, each with its day and "
               "where it comes from; from the second one on there is a trend."),
            {});
    });
}

const MarketSeries *MarketPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= int(m_series.size()) ? nullptr : &m_series[static_cast<std::size_t>(row)];
}

const MarketFigure *MarketPage::chosenFigure() const
{
    const MarketSeries *series = chosen();
    // Newest first.
    const int place =
        series == nullptr ? -1 : int(series->figures.size()) - 1 - m_figures->currentIndex().row();
    return place < 0 || m_figures->currentIndex().row() < 0
               ? nullptr
               : &series->figures[static_cast<std::size_t>(place)];
}

void MarketPage::update()
{
    if (!hasAnswer())
        return;
    QList<FigureRow> rows;
    std::size_t figures = 0;
    for (const MarketSeries &series : m_series) {
        figures += series.figures.size();
        rows << FigureRow{{series.name},
                          {marketFigure(series.figures.back().value, series.unit, locale())},
                          {changeText(series, locale())},
                          {formatDay(series.figures.back().day, {}, locale())}};
    }
    m_list->setTable({{tr("Name")}, {tr("Newest")}, {tr("Change")}, {tr("Day"), Qt::DisplayRole, true}}, rows,
                     {150, 90, 80, 92});
    updateChosen();
    setStatusText({{tr("%Ln figure(s)", nullptr, int(figures)), Tone::Text, true},
                   {u" · "_s},
                   {tr("written down by hand")}});
}

void MarketPage::updateChosen()
{
    const MarketSeries *series = chosen();
    m_edit->setEnabled(series != nullptr);
    m_remove->setEnabled(series != nullptr);
    if (series == nullptr)
        return;
    m_trendCard->setTitle(series->name);
    m_trendCard->setNote(series->unit);
    QList<FigureRow> rows;
    for (auto figure = series->figures.rbegin(); figure != series->figures.rend(); ++figure)
        rows << FigureRow{{formatDay(figure->day, {}, locale())},
                          {marketFigure(figure->value, figure->unit, locale())},
                          {figure->source}};
    m_figures->setTable({{tr("Day")}, {tr("Figure")}, {tr("Source"), Qt::DisplayRole, true}}, rows,
                        {100, 100, 200});
    updateTrend(*series);
}

void MarketPage::updateTrend(const MarketSeries &series)
{
    QList<TrendPoint> points;
    double least = series.figures.front().value;
    double most = least;
    for (const MarketFigure &figure : series.figures) {
        points << TrendPoint{
            dayWords(figure.day, locale()), figure.value, figure.value, figure.value, 1, false};
        least = std::min(least, figure.value);
        most = std::max(most, figure.value);
    }
    TrendScale scale;
    // From 0 on, as for shares, unless figures lie below it.
    scale.lowest = std::min(0.0, std::floor(least));
    scale.highest = most > 0 ? most * 1.1 : 1;
    scale.nameTitle = tr("Day");
    scale.valueTitle = series.unit.isEmpty() ? series.name : u"%1 (%2)"_s.arg(series.name, series.unit);
    m_trend->setPoints(points, scale,
                       [](double value, const QLocale &locale) { return marketNumber(value, locale); });
}

void MarketPage::newFigure()
{
    MarketFigure figure;
    figure.day = workspace().clock().today();
    if (const MarketSeries *series = chosen()) {
        figure.name = series->name;
        figure.unit = series->unit;
        figure.source = series->figures.back().source;
    }
    Q_EMIT editRequested(figure);
}

void MarketPage::remove()
{
    if (const MarketFigure *figure = chosenFigure())
        write(removeMarketFigure(*figure), tr("A figure of “%1” is removed.").arg(figure->name));
}

void MarketPage::retranslate()
{
    setTitle(tr("Market"));
    m_listCard->setTitle(tr("Market share, brand, rivals"));
    m_list->setAccessibleName(tr("Figures of the market"));
    m_trend->setAccessibleName(tr("Figures over time"));
    m_trend->setExportName(tr("Figures over time"));
    m_figureCard->setTitle(tr("Figures"));
    m_figureCard->setNote(tr("Enter edits"));
    m_figures->setAccessibleName(tr("Figures"));
    m_new->setText(tr("Note a figure…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Remove"));
    update();
}

} // namespace leadbook
