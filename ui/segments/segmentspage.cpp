// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentspage.h"

#include "domain/filter.h"
#include "ui/charts/barchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/treemap.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/sharebardelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/schemechoice.h"
#include "ui/segments/segmentstabs.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/fonts.h"
#include "ui/shell/headerlayout.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kChipGap = 6;
constexpr int kInset = 14;
constexpr int kFiguresInRow = 5;
constexpr int kTableWidth = 272; // beside both charts at 1000 pixels
constexpr int kWideTableWidth = 520;
constexpr int kWide = 1100; // from here on there is room for all columns

} // namespace

SegmentsPage::SegmentsPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"segments"_s, u"segments"_s, parent)
    , m_schemes(new SchemeChoice(SchemeKind::Rfm, this))
    , m_asOf(new SpanLabel(this))
    , m_edit(new Button({}, Button::Kind::Secondary, this))
    , m_tableCard(new Card({}, this))
    , m_table(new TableView(m_tableCard))
    , m_model(new SegmentModel(this))
    , m_noPurchase(new SpanLabel(m_tableCard))
    , m_heatCard(new Card({}, this))
    , m_heat(new HeatMap(m_heatCard))
    , m_bounds(new SpanLabel(m_heatCard))
    , m_barsCard(new Card({}, this))
    , m_bars(new BarChart(Qt::Horizontal, m_barsCard))
    , m_charts(new QStackedWidget(m_barsCard))
    , m_treemap(new Treemap(m_charts))
    , m_measures{new Chip({}, this), new Chip({}, this), new Chip({}, this)}
    , m_chosenCard(new Card({}, this))
    , m_chosenFigures(new FigureGrid(kFiguresInRow, m_chosenCard))
    , m_boxes(new SpanLabel(m_chosenCard))
    , m_show(new Button({}, Button::Kind::Secondary, m_chosenCard))
{
    buildHead();
    buildTable();
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void SegmentsPage::buildHead()
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    addToHead(m_schemes);
    addToHead(m_asOf);
    Page::addAction(m_edit);
    connect(m_edit, &QAbstractButton::clicked, this, &SegmentsPage::schemeRequested);
    connect(m_schemes, &QComboBox::activated, this, &SegmentsPage::askAgain);
    auto *measures = new QButtonGroup(this);
    auto *row = new HeaderLayout;
    row->setFlowing();
    row->setSpacing(kChipGap);
    for (Chip *chip : m_measures) {
        chip->setCheckable(true);
        measures->addButton(chip);
        row->addLeft(chip);
        connect(chip, &QAbstractButton::clicked, this, &SegmentsPage::updateBars);
    }
    m_barsCard->body().addLayout(row);
    m_measures[0]->setChecked(true);
}

void SegmentsPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(SegmentModel::Name, new SwatchDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentModel::Customers, new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentModel::Spend, new PercentDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentModel::Orders, new FigureDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentModel::Revenue, new MoneyDelegate(m_table));
    m_table->setItemDelegateForColumn(SegmentModel::Recency, new FigureDelegate(m_table));
    (new ColumnFit(*m_table))->setColumns({112, 84, 58, 60, 100, 74}, SegmentModel::Name);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(Card::kTableInset);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QList<int> rows = m_table->selectedRows();
        m_chosen = rows.isEmpty() ? -1 : rows.first();
        m_chosenName =
            rows.isEmpty() ? QString() : m_figures.segments[static_cast<std::size_t>(m_chosen)].name;
        updateChosen();
    });
}

QWidget *SegmentsPage::buildBody()
{
    m_noPurchase->setWordWrap(true);
    m_tableCard->setFlush(true);
    m_tableCard->body().addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(m_noPurchase);
    m_tableCard->body().addLayout(below);
    m_bounds->setWordWrap(true);
    m_bounds->setPixels(11);
    m_heatCard->body().addWidget(m_heat, 1);
    m_heatCard->body().addWidget(m_bounds);
    m_charts->addWidget(m_bars);
    m_charts->addWidget(m_treemap);
    m_barsCard->body().addWidget(m_charts, 1);
    m_boxes->setWordWrap(true);
    m_chosenCard->body().addWidget(m_chosenFigures);
    m_chosenCard->body().addWidget(m_boxes);
    m_chosenCard->body().addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_heat, &Chart::partActivated, this, [this](int part) {
        // Rows go from the highest recency down, columns from the lowest frequency up.
        choose(m_figures.segmentAt(m_figures.bins - part / m_figures.bins, part % m_figures.bins + 1));
    });
    connect(m_bars, &Chart::partActivated, this, &SegmentsPage::choose);
    connect(m_treemap, &Chart::partActivated, this, [this](int segment) {
        choose(segment);
        openPeople(segment);
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] { openPeople(m_chosen); });
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_tableCard, 0, 0, 2, 1);
    grid->addWidget(m_heatCard, 0, 1);
    grid->addWidget(m_barsCard, 0, 2);
    grid->addWidget(m_chosenCard, 1, 1, 1, 2);
    grid->setColumnStretch(0, 6);
    grid->setColumnStretch(1, 7);
    grid->setColumnStretch(2, 8);
    grid->setRowStretch(0, 1);
    return body;
}

void SegmentsPage::openPeople(int segment)
{
    if (segment < 0 || segment >= m_model->rowCount() || !m_schemes->chosen().isEmpty())
        return;
    const QString name = m_figures.segments[static_cast<std::size_t>(segment)].name;
    Q_EMIT customersRequested(toText(Filter::compare(u"rfm"_s, FilterOperator::Equal, {FilterValue(name)})),
                              name);
}

void SegmentsPage::fitColumns()
{
    const bool isWide = width() >= scaledPixels(font(), kWide);
    for (const int column : {SegmentModel::Orders, SegmentModel::Revenue, SegmentModel::Recency})
        m_table->setColumnHidden(column, !isWide);
    m_tableCard->setMinimumWidth(isWide ? scaledPixels(font(), kWideTableWidth) : kTableWidth);
}

void SegmentsPage::resizeEvent(QResizeEvent *event)
{
    AnalysisPage::resizeEvent(event);
    fitColumns();
}

void SegmentsPage::showTreemap()
{
    m_measures[2]->setChecked(true);
    updateBars();
}

void SegmentsPage::choose(int segment)
{
    if (segment >= 0 && segment < m_model->rowCount())
        m_table->selectRow(segment);
    else
        m_table->clearSelection();
}

void SegmentsPage::setScheme(const QString &key)
{
    m_schemes->choose(key);
    askAgain();
}

void SegmentsPage::ask()
{
    m_schemes->setInUse(workspace().view()->settings->rfm.name);
    std::optional<RfmScheme> scheme;
    if (const QString key = m_schemes->chosen(); !key.isEmpty()) {
        const auto shipped = shippedRfmScheme(key);
        if (!shipped) {
            showFailed(shipped.error().message);
            return;
        }
        scheme = *shipped;
    }
    run([scheme](const View &view,
                 const Progress &progress) { return segmentFigures(view, scheme, progress); },
        [this](const SegmentFigures &figures) { take(figures); });
}

void SegmentsPage::forget()
{
    m_figures = {};
    m_model->setSegments({});
    m_chosen = -1;
    // The same book, loaded again, has it still.
    if (!workspace().view())
        m_chosenName.clear();
}

void SegmentsPage::take(const SegmentFigures &figures)
{
    m_figures = figures;
    update();
}

void SegmentsPage::update()
{
    if (!hasAnswer())
        return;
    if (m_figures.customers == 0) {
        showNothing(tr("No purchases yet"),
                    tr("Segments come from what customers bought. Import your purchases, or look around "
                       "first."));
        setStatusText({});
        return;
    }
    m_model->setSegments(m_figures.segments, m_figures.currency);
    chooseAgain();
    m_asOf->setText(tr("as of %1").arg(formatDay(m_figures.asOf, Day(0), locale())), Tone::Muted);
    m_tableCard->setNote(formatCount(m_figures.customers, locale()));
    m_noPurchase->setText(tr("No purchase: %1").arg(formatCount(m_figures.noPurchase, locale())),
                          Tone::Muted);
    updateHeatMap();
    updateBars();
    updateChosen();
    updateStatus();
    showBody();
}

void SegmentsPage::chooseAgain()
{
    const auto found = std::ranges::find(m_figures.segments, m_chosenName, &SegmentFigure::name);
    const bool isThere = found != m_figures.segments.end();
    m_chosen = isThere ? static_cast<int>(found - m_figures.segments.begin()) : -1;
    if (!isThere)
        m_chosenName.clear();
    choose(m_chosen);
}

void SegmentsPage::updateHeatMap()
{
    HeatMapValues values;
    for (int recency = m_figures.bins; recency >= 1; --recency) {
        values.rows << u"R"_s + QString::number(recency);
        for (int frequency = 1; frequency <= m_figures.bins; ++frequency) {
            const SegmentCell &cell = m_figures.cell(recency, frequency);
            values.cells << (cell.customers == 0
                                 ? std::optional<double>()
                                 : cell.revenue.toDouble() / static_cast<double>(cell.customers));
        }
    }
    for (int frequency = 1; frequency <= m_figures.bins; ++frequency)
        values.columns << u"F"_s + QString::number(frequency);
    values.rowTitle = tr("Recency");
    values.columnTitle = tr("Frequency");
    values.scaleNote = tr("Money per customer");
    m_heat->setValues(values);
    m_bounds->setText(boundsText(m_figures, locale()), Tone::Muted);
}

void SegmentsPage::updateTreemap()
{
    QList<TreemapValue> boxes;
    for (const SegmentFigure &segment : m_figures.segments)
        boxes << TreemapValue{segmentLabel(segment.name), segment.total.revenue.toDouble(),
                              tr("%1: %2, %3 of all")
                                  .arg(segmentLabel(segment.name),
                                       formatMoneyShort(segment.total.revenue, m_figures.currency, locale()),
                                       formatPercent(segment.spendShare, locale()))};
    m_treemap->setValues(boxes, tr("Segment"), revenueTitle(m_figures.currency));
}

void SegmentsPage::updateBars()
{
    m_charts->setCurrentWidget(m_measures[2]->isChecked() ? static_cast<QWidget *>(m_treemap) : m_bars);
    updateTreemap();
    const bool isRevenue = m_measures[0]->isChecked();
    QList<BarValue> bars;
    for (const SegmentFigure &segment : m_figures.segments)
        bars << BarValue{segmentLabel(segment.name), isRevenue
                                                         ? segment.total.revenue.toDouble()
                                                         : static_cast<double>(segment.total.customers)};
    m_bars->setBars(bars, {}, isRevenue ? revenueTitle(m_figures.currency) : tr("Customers"));
}

void SegmentsPage::updateChosen()
{
    const bool isOne = m_chosen >= 0 && m_chosen < m_model->rowCount();
    const QLocale local = locale();
    SegmentFigure all;
    all.total = {m_figures.customers, m_figures.orders, m_figures.revenue, 0};
    all.spendShare = 1;
    const SegmentFigure &shown = isOne ? m_figures.segments[static_cast<std::size_t>(m_chosen)] : all;
    m_chosenCard->setTitle(isOne ? segmentLabel(shown.name) : tr("All segments"));
    m_chosenCard->setNote(isOne ? QString() : tr("choose a segment to see its figures"));
    m_chosenFigures->setFigures(segmentWords(shown, m_figures, local));
    m_boxes->setText(boxesText(shown), Tone::Muted);
    m_boxes->setVisible(isOne && !shown.boxes.empty());
    // The list knows the segments of the scheme in use only.
    m_show->setVisible(isOne && m_schemes->chosen().isEmpty() && shown.total.customers > 0);
    m_show->setText(tr("Show %Ln customer(s)", nullptr, static_cast<int>(shown.total.customers)));
}

void SegmentsPage::updateStatus()
{
    setStatusText({{tr("%Ln customer(s) with a purchase", nullptr, static_cast<int>(m_figures.customers)),
                    Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln segment(s)", nullptr, static_cast<int>(m_figures.segments.size()))},
                   {u" · "_s},
                   {tr("no purchase: %1").arg(formatCount(m_figures.noPurchase, locale()))}});
}

void SegmentsPage::retranslate()
{
    setTitle(tr("Segments"));
    m_schemes->retranslate();
    m_schemes->setAccessibleName(tr("Scheme"));
    m_tableCard->setTitle(tr("RFM segments"));
    m_table->setAccessibleName(tr("RFM segments"));
    m_heatCard->setTitle(tr("Recency × frequency"));
    m_heat->setAccessibleName(tr("Recency × frequency"));
    m_heat->setExportName(tr("Recency by frequency"));
    m_barsCard->setTitle(tr("By segment"));
    m_bars->setAccessibleName(tr("By segment"));
    m_bars->setExportName(tr("RFM segments"));
    m_measures[0]->setText(tr("Revenue"));
    m_measures[1]->setText(tr("Customers"));
    m_measures[2]->setText(tr("Treemap"));
    m_treemap->setAccessibleName(tr("Revenue by segment"));
    m_treemap->setExportName(tr("Revenue by segment"));
    m_edit->setText(tr("Change scheme"));
    m_model->retranslate();
    update();
}

} // namespace leadbook
