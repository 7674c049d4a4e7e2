// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/lifetimepage.h"

#include "ui/insights/figuregrid.h"
#include "ui/retention/figuretable.h"
#include "ui/retention/valuewords.h"
#include "ui/segments/segmentstabs.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kChartHeight = 210;
constexpr int kTableHeight = 220;
constexpr int kFiguresInRow = 3;
constexpr int kContractFigures = 2;
constexpr int kTwoColumns = 860;
constexpr int kTwoTables = 1240;
/// How far may be looked ahead, in weeks.
constexpr std::array kHorizons{52, 13, 26, 104};
/// Shares of the money that may be earned.
constexpr std::array kMargins{1.0, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1};

template <std::size_t N> int checkedOf(const std::array<Chip *, N> &chips)
{
    const auto at = std::ranges::find_if(chips, &QAbstractButton::isChecked);
    return at == chips.end() ? 0 : static_cast<int>(at - chips.begin());
}

/// As high as its rows, but not as many as would fill the page.
int heightOf(const FigureTable &table)
{
    constexpr int kMostRows = 13;
    const int rows = std::clamp(table.model()->rowCount(), 1, kMostRows);
    const QModelIndex first = table.model()->index(0, 0);
    const int row = first.isValid() ? table.visualRect(first).height() : 0;
    return std::max(kTableHeight, table.header().height() + rows * row + kGap);
}

} // namespace

LifetimePage::LifetimePage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"segments/value"_s, u"segments"_s, parent)
    , m_classes(new QComboBox(this))
    , m_horizons(new QComboBox(this))
    , m_margins(new QComboBox(this))
    , m_totalsCard(new Card({}, this))
    , m_totals(new FigureGrid(kFiguresInRow, m_totalsCard))
    , m_sentences(new SpanLabel(m_totalsCard))
    , m_trackingCard(new Card({}, this))
    , m_tracking(new TrackingChart(m_trackingCard))
    , m_classCard(new Card({}, this))
    , m_classTable(new FigureTable(*m_classCard))
    , m_barsCard(new Card({}, this))
    , m_bars(new BarChart(Qt::Horizontal, m_barsCard))
    , m_whiteCard(new Card({}, this))
    , m_white(new HeatMap(m_whiteCard))
    , m_holdOutCard(new Card({}, this))
    , m_holdOutTable(new FigureTable(*m_holdOutCard))
    , m_topCard(new Card({}, this))
    , m_topTable(new FigureTable(*m_topCard))
    , m_save(new Button({}, Button::Kind::Link, m_topCard))
    , m_contractCard(new Card({}, this))
    , m_contracts(new FigureGrid(kContractFigures, m_contractCard))
    , m_contractSentences(new SpanLabel(m_contractCard))
    , m_contractTableCard(new Card({}, this))
    , m_contractTable(new FigureTable(*m_contractTableCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_classTable);
    retranslate();
    showWaiting();
}

void LifetimePage::buildHead()
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    for (std::size_t i = 0; i < kCustomerClasses.size(); ++i)
        m_classes->addItem({});
    for (std::size_t i = 0; i < kHorizons.size(); ++i)
        m_horizons->addItem({});
    for (std::size_t i = 0; i < kMargins.size(); ++i)
        m_margins->addItem({});
    m_classes->setCurrentIndex(static_cast<int>(CustomerClass::Segment));
    for (QComboBox *box : {m_classes, m_horizons, m_margins}) {
        connect(box, &QComboBox::currentIndexChanged, this, &LifetimePage::askAgain);
        addAction(box);
    }
}

template <std::size_t N>
void LifetimePage::addChips(Card *card, std::array<Chip *, N> &chips, void (LifetimePage::*then)())
{
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    for (Chip *&chip : chips) {
        chip = new Chip({}, card);
        chip->setCheckable(true);
        group->addButton(chip);
        row->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, then);
    }
    row->addStretch(1);
    chips.front()->setChecked(true);
    card->body().addLayout(row);
}

QWidget *LifetimePage::buildBody()
{
    for (FigureTable *table : {m_classTable, m_topTable}) {
        connect(table, &FigureTable::customersRequested, this, &LifetimePage::customersRequested);
        table->setMinimumHeight(kTableHeight);
    }
    m_holdOutTable->setMinimumHeight(kTableHeight);
    m_topCard->addToHead(m_save);
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT tableRequested(asked()); });
    for (SpanLabel *text : {m_sentences, m_contractSentences}) {
        text->setWordWrap(true);
        text->setPixels(12);
    }
    m_contractCard->body().addWidget(m_contracts);
    m_contractCard->body().addWidget(m_contractSentences);
    m_contractCard->body().addStretch(1);
    m_totalsCard->body().addWidget(m_totals);
    m_totalsCard->body().addWidget(m_sentences);
    m_totalsCard->body().addStretch(1);
    m_trackingCard->body().addWidget(m_tracking, 1);
    addChips(m_barsCard, m_measures, &LifetimePage::updateBars);
    m_barsCard->body().addWidget(m_bars, 1);
    addChips(m_whiteCard, m_whiteMeasures, &LifetimePage::updateWhiteSpace);
    m_whiteCard->body().addWidget(m_white, 1);
    for (Chart *chart : std::initializer_list<Chart *>{m_tracking, m_bars, m_white})
        chart->setMinimumHeight(kChartHeight);
    connect(m_white, &Chart::partActivated, this, &LifetimePage::openWhiteSpace);
    connect(m_bars, &Chart::partActivated, this, [this](int part) {
        if (part < 0 || part >= int(m_figures.classes.lines.size()))
            return;
        const QString &name = m_figures.classes.lines[static_cast<std::size_t>(part)].name;
        Q_EMIT customersRequested(lifetimeFilter(m_figures, &name), classLabel(m_figures.ask.by, name));
    });
    m_first = new CardGrid({m_totalsCard, m_trackingCard}, {{1, 1}, {1, 1}, {0, 1}}, kTwoColumns);
    m_second = new CardGrid({m_barsCard, m_whiteCard}, {{1, 1}, {1, 1}}, kTwoColumns);
    m_third = new CardGrid({m_topCard, m_holdOutCard}, {{6, 5}, {1, 1}}, kTwoTables);
    m_fourth = new CardGrid({m_contractCard, m_contractTableCard}, {{5, 6}, {1, 1}, {0, 1}}, kTwoColumns);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_first);
    column->addWidget(m_classCard);
    column->addWidget(m_second, 1);
    column->addWidget(m_third);
    column->addWidget(m_fourth);
    column->addStretch(0); // takes the room where no chart does
    auto *area = new FittingArea(body, this);
    area->setFilling();
    return area;
}

void LifetimePage::setClass(CustomerClass by)
{
    m_classes->setCurrentIndex(static_cast<int>(by));
}

void LifetimePage::setHorizon(int choice)
{
    m_horizons->setCurrentIndex(choice);
}

void LifetimePage::setMargin(int choice)
{
    m_margins->setCurrentIndex(choice);
}

void LifetimePage::setMeasure(LifetimeMeasure measure)
{
    m_measures[static_cast<std::size_t>(measure)]->click();
}

void LifetimePage::setWhiteSpaceMeasure(WhiteSpaceMeasure measure)
{
    m_whiteMeasures[static_cast<std::size_t>(measure)]->click();
}

LifetimeMeasure LifetimePage::measure() const
{
    return static_cast<LifetimeMeasure>(checkedOf(m_measures));
}

WhiteSpaceMeasure LifetimePage::whiteSpaceMeasure() const
{
    return static_cast<WhiteSpaceMeasure>(checkedOf(m_whiteMeasures));
}

LifetimeAsk LifetimePage::asked() const
{
    return {static_cast<CustomerClass>(m_classes->currentIndex()),
            kHorizons[static_cast<std::size_t>(m_horizons->currentIndex())],
            kMargins[static_cast<std::size_t>(m_margins->currentIndex())]};
}

void LifetimePage::ask()
{
    runAside(
        [question = asked(), path = workspace().dataPath()](const View &view, const Progress &progress) {
            return lifetimeFigures(view, path, question, progress);
        },
        [this](const LifetimeFigures &figures) { take(figures); });
}

void LifetimePage::forget()
{
    m_figures = {};
    for (FigureTable *table : {m_classTable, m_holdOutTable, m_topTable, m_contractTable})
        table->clearRows();
}

void LifetimePage::take(const LifetimeFigures &figures)
{
    m_figures = figures;
    update();
}

void LifetimePage::update()
{
    if (!hasAnswer())
        return;
    if (m_figures.purchases == 0 && m_figures.contracts.contracts == 0) {
        showNothing(tr("No purchases yet"),
                    tr("This page tells from past purchases what customers will be worth. Import your "
                       "purchases (customer, date, amount, order number), or look around first."));
        setStatusText({});
        return;
    }
    m_totals->setFigures(lifetimeTotals(m_figures, locale()));
    m_sentences->setText(lifetimeSentences(m_figures, locale()), Tone::Muted);
    m_contracts->setFigures(contractFigures(m_figures, locale()));
    m_contractSentences->setText(contractSentences(m_figures, locale()), Tone::Muted);
    showCards(m_figures.total.customers > 0);
    m_tracking->setValues(trackingValues(m_figures, locale()), tr("Repeat purchases"));
    updateTables();
    updateBars();
    updateWhiteSpace();
    updateStatus();
    showBody();
}

void LifetimePage::showCards(bool hasModel)
{
    m_totalsCard->setVisible(m_figures.purchases > 0);
    m_contracts->setVisible(!m_contracts->figures().isEmpty());
    m_contractTableCard->setVisible(m_figures.contracts.known().ended > 0);
    m_trackingCard->setVisible(hasModel && !m_figures.analysis.tracking.empty());
    m_classCard->setVisible(hasModel);
    m_barsCard->setVisible(hasModel);
    m_whiteCard->setVisible(hasModel && !m_figures.classes.whiteSpace.products.empty());
    m_topCard->setVisible(hasModel);
    m_holdOutCard->setVisible(!m_figures.analysis.holdOut.rows.empty());
    m_second->setVisible(hasModel); // an empty one would still take the height there is
    for (CardGrid *grid : {m_first, m_second, m_third, m_fourth})
        grid->arrange();
}

void LifetimePage::updateTables()
{
    m_classCard->setNote(horizonName(m_figures.ask.weeks));
    m_classTable->setTable(classLifetimeColumns(m_figures), classLifetimeRows(m_figures, locale()),
                           {96, 56, 76, 92, 104, 84, 86, 80, 84}, m_figures.currency);
    m_classTable->setMinimumHeight(heightOf(*m_classTable));
    m_holdOutCard->setNote(
        tr("after %1", "a day").arg(formatDay(m_figures.analysis.checkedFrom, Day(0), locale())));
    m_holdOutTable->setTable(holdOutColumns(), holdOutRows(m_figures, locale()), {90, 84, 88, 108, 94});
    m_holdOutTable->setMinimumHeight(heightOf(*m_holdOutTable));
    m_topTable->setTable(valuedColumns(), valuedRows(m_figures, locale()), {110, 58, 78, 100, 110, 92},
                         m_figures.currency);
    m_contractTable->setTable(contractColumns(), contractRows(m_figures, locale()), {90, 72, 80, 72, 100});
    m_contractTable->setMinimumHeight(heightOf(*m_contractTable));
}

void LifetimePage::updateBars()
{
    const QString title = lifetimeMeasureNames().at(static_cast<int>(measure()));
    m_bars->setBars(lifetimeBars(m_figures, measure()), {},
                    m_figures.currency.isEmpty() ? title : tr("%1 in %2").arg(title, m_figures.currency));
}

void LifetimePage::updateWhiteSpace()
{
    m_white->setValues(whiteSpaceValues(m_figures, whiteSpaceMeasure(), locale()));
    m_white->setFigure(whiteSpaceMeasure() == WhiteSpaceMeasure::Potential
                           ? HeatMap::Figure()
                           : [](double value, const QLocale &local) { return formatPercent(value, local); });
}

void LifetimePage::updateStatus()
{
    if (m_figures.purchases == 0) {
        setStatusText({});
        return;
    }
    if (m_figures.total.customers == 0) { // nothing can be told of them
        setStatusText({});
        return;
    }
    setStatusText(
        {{tr("%Ln buyer(s)", nullptr, static_cast<int>(m_figures.total.customers)), Tone::Text, true},
         {u" · "_s},
         {horizonName(m_figures.ask.weeks)},
         {u" · "_s},
         {tr("Enter on a figure shows who they are")}});
}

void LifetimePage::openWhiteSpace(int part)
{
    const std::size_t width = m_figures.classes.whiteSpace.products.size();
    if (part < 0 || width == 0 || static_cast<std::size_t>(part) / width >= m_figures.classes.lines.size())
        return;
    const std::size_t row = static_cast<std::size_t>(part) / width;
    const std::size_t product = static_cast<std::size_t>(part) % width;
    Q_EMIT customersRequested(
        whiteSpaceFilter(m_figures, m_figures.classes.lines[row].name,
                         QString::fromStdString(m_figures.classes.whiteSpace.products[product])),
        whiteSpaceHeading(m_figures, row, product));
}

void LifetimePage::retranslate()
{
    setTitle(tr("Segments"));
    for (int i = 0; i < classNames().size() && i < m_classes->count(); ++i)
        m_classes->setItemText(i, classNames().at(i));
    m_classes->setAccessibleName(tr("Classes"));
    for (std::size_t i = 0; i < kHorizons.size(); ++i)
        m_horizons->setItemText(static_cast<int>(i), horizonName(kHorizons[i]));
    m_horizons->setAccessibleName(tr("How far to look ahead"));
    for (std::size_t i = 0; i < kMargins.size(); ++i)
        m_margins->setItemText(static_cast<int>(i),
                               i == 0 ? tr("Revenue")
                                      : tr("Margin %1").arg(formatPercent(kMargins[i], locale())));
    m_margins->setAccessibleName(tr("What of the money is counted"));
    m_totalsCard->setTitle(tr("What customers will be worth"));
    m_trackingCard->setTitle(tr("Expected and actual"));
    m_trackingCard->setNote(tr("all repeat purchases, week by week"));
    m_classCard->setTitle(tr("Value by class"));
    m_barsCard->setTitle(tr("Value and what a tenth more brings"));
    m_whiteCard->setTitle(tr("White space"));
    m_whiteCard->setNote(tr("who has bought what"));
    m_holdOutCard->setTitle(tr("Hold-out"));
    m_topCard->setTitle(tr("Customers of the greatest value"));
    m_save->setText(tr("Save all…"));
    m_save->setToolTip(tr("Every customer with value, range and next purchase, as a table"));
    m_contractCard->setTitle(tr("Contracts"));
    m_contractTableCard->setTitle(tr("Retention by renewal"));
    for (const auto &[chart, title] :
         {std::pair<Chart *, QString>{m_tracking, tr("Expected and actual")},
          std::pair<Chart *, QString>{m_bars, tr("Value and what a tenth more brings")},
          std::pair<Chart *, QString>{m_white, tr("White space")}}) {
        chart->setAccessibleName(title);
        chart->setExportName(title);
    }
    m_classTable->setAccessibleName(tr("Value by class"));
    m_holdOutTable->setAccessibleName(tr("Hold-out"));
    m_topTable->setAccessibleName(tr("Customers of the greatest value"));
    m_contractTable->setAccessibleName(tr("Retention by renewal"));
    for (int i = 0; i < kLifetimeMeasures; ++i)
        m_measures[static_cast<std::size_t>(i)]->setText(lifetimeMeasureNames().at(i));
    for (int i = 0; i < kWhiteSpaceMeasures; ++i)
        m_whiteMeasures[static_cast<std::size_t>(i)]->setText(whiteSpaceMeasureNames().at(i));
    update();
}

} // namespace leadbook
