// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/dimensionspage.h"

#include "items/grouplabel.h"
#include "ui/charts/barchart.h"
#include "ui/charts/heatmap.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/segmentstabs.h"
#include "ui/segments/segmentwords.h"
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
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900;
constexpr int kChartHeight = 220;
constexpr int kInset = 14;

/// The dimensions with their keys, topic by topic, each topic below its heading, which has no key.
QList<std::pair<QString, QString>> choicesOf(const std::vector<Dimension> &dimensions)
{
    QList<std::pair<QString, QString>> choices;
    for (int topic = 0; topic < kDimensionTopics; ++topic) {
        choices << std::pair(topicLabel(static_cast<DimensionTopic>(topic)), QString());
        for (const Dimension &dimension : dimensions) {
            if (static_cast<int>(dimension.topic) == topic)
                choices << std::pair(dimensionLabel(dimension), dimension.key);
        }
    }
    return choices;
}

void addDimensions(QComboBox &box, const QList<std::pair<QString, QString>> &choices)
{
    for (const auto &[label, key] : choices) {
        box.addItem(label, key);
        if (!key.isEmpty())
            continue;
        QStandardItem *heading = qobject_cast<QStandardItemModel *>(box.model())->item(box.count() - 1);
        heading->setEnabled(false);
        QFont font = box.font();
        font.setBold(true);
        heading->setFont(font);
    }
}

/// The dimension of @p groups with its groups as bands, to be edited.
Dimension asBands(const CustomerGroups &groups, const QLocale &locale)
{
    Dimension dimension = groups.dimension;
    if (!dimension.bands.empty() || !groups.isKnown)
        return dimension;
    for (const CustomerGroup &group : groups.groups) {
        if (group.kind != GroupKind::Unknown)
            dimension.bands.push_back({groupLabel(groups, group, locale), group.where});
    }
    return dimension;
}

} // namespace

DimensionsPage::DimensionsPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"segments/dimensions"_s, u"segments"_s, parent)
    , m_dimensions(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_measures{new Chip({}, this), new Chip({}, this), new Chip({}, this)}
    , m_edit(new Button({}, Button::Kind::Secondary, this))
    , m_cards(nullptr)
    , m_tableCard(new Card({}, this))
    , m_table(new FigureTable(*m_tableCard))
    , m_source(new SpanLabel(m_tableCard))
    , m_keep(new Button({}, Button::Kind::Secondary, m_tableCard))
    , m_barsCard(new Card({}, this))
    , m_bars(new BarChart(Qt::Horizontal, m_barsCard))
    , m_crossCard(new Card({}, this))
    , m_cross(new HeatMap(m_crossCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_table);
    m_edit->setEnabled(false);
    retranslate();
    showWaiting();
}

void DimensionsPage::buildHead()
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    for (QComboBox *box : {m_dimensions, m_by}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        addToHead(box);
    }
    connect(m_dimensions, &QComboBox::activated, this, [this] {
        setQuestion({m_dimensions->currentData().toString(), m_question.by});
    });
    connect(m_by, &QComboBox::activated, this, [this] {
        setQuestion({m_question.key, m_by->currentData().toString()});
    });
    auto *measures = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        m_measures[i]->setCheckable(true);
        measures->addButton(m_measures[i], static_cast<int>(i));
        addToHead(m_measures[i]);
    }
    m_measures[0]->setChecked(true);
    connect(measures, &QButtonGroup::idClicked, this,
            [this](int id) { setMeasure(static_cast<GroupMeasure>(id)); });
    addAction(m_edit);
    connect(m_edit, &QAbstractButton::clicked, this,
            [this] { Q_EMIT bandsRequested(asBands(m_figures.table.rows, locale())); });
}

QWidget *DimensionsPage::buildBody()
{
    connect(m_table, &FigureTable::customersRequested, this, &DimensionsPage::customersRequested);
    connect(m_bars, &Chart::partActivated, this, &DimensionsPage::openGroup);
    connect(m_cross, &Chart::partActivated, this, &DimensionsPage::openCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DimensionsPage::updateChosen);
    connect(m_keep, &QAbstractButton::clicked, this, &DimensionsPage::keepChosen);
    m_source->setWordWrap(true);
    m_source->setPixels(12);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(m_source);
    below->addWidget(m_keep, 0, Qt::AlignLeft);
    m_tableCard->body().addLayout(below);
    m_barsCard->body().addWidget(m_bars, 1);
    m_crossCard->body().addWidget(m_cross, 1);
    m_cards = new CardGrid({m_tableCard, m_barsCard, m_crossCard}, {{5, 4}, {1, 1}}, kTwoColumns);
    m_table->setMinimumHeight(kChartHeight);
    m_bars->setMinimumHeight(kChartHeight);
    m_cross->setMinimumHeight(kChartHeight);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void DimensionsPage::setQuestion(const DimensionQuestion &question)
{
    m_question = question;
    askAgain();
}

void DimensionsPage::setMeasure(GroupMeasure measure)
{
    m_measure = measure;
    m_measures[static_cast<std::size_t>(measure)]->setChecked(true);
    update();
}

void DimensionsPage::ask()
{
    run(
        [question = m_question, path = workspace().dataPath()](const View &view, const Progress &progress) {
            return dimensionFigures(view, path, question, progress);
        },
        [this](const DimensionFigures &figures) { take(figures); });
}

void DimensionsPage::forget()
{
    m_figures = {};
    m_edit->setEnabled(false);
    m_table->clearRows();
}

void DimensionsPage::take(const DimensionFigures &figures)
{
    m_figures = figures;
    m_question = figures.question;
    update();
}

void DimensionsPage::update()
{
    if (!hasAnswer())
        return;
    fillChoices();
    m_edit->setEnabled(!m_figures.table.rows.dimension.key.isEmpty());
    if (!m_figures.problem.isEmpty()) {
        showFailed(m_figures.problem);
        return;
    }
    const Breakdown &table = m_figures.table;
    if (table.all.customers == 0) {
        showNothing(tr("No customers yet"),
                    tr("Import your customers to see what they have in common, or look around first."));
        setStatusText({});
        return;
    }
    m_tableCard->setNote(formatCount(table.all.customers, locale()));
    m_table->setTable(groupColumns(m_figures), groupRows(m_figures, locale()), {110, 82, 62, 70, 92, 92},
                      m_figures.currency);
    m_source->setText(sourceText(m_figures), Tone::Muted);
    m_crossCard->setVisible(table.columns.has_value());
    m_cards->arrange();
    updateBars();
    updateCross();
    updateChosen();
    updateStatus();
    showBody();
}

void DimensionsPage::fillChoices()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_dimensions), QSignalBlocker(m_by)};
    // Somebody may be choosing in them just now.
    if (const auto choices = choicesOf(m_figures.dimensions); choices != m_choices) {
        m_choices = choices;
        m_dimensions->clear();
        addDimensions(*m_dimensions, choices);
        m_by->clear();
        m_by->addItem(tr("not split"), QString());
        addDimensions(*m_by, choices);
    }
    m_dimensions->setCurrentIndex(m_dimensions->findData(m_figures.question.key));
    m_by->setCurrentIndex(std::max(0, m_by->findData(m_figures.question.by)));
}

QString DimensionsPage::measureTitle() const
{
    const QString &currency = m_figures.currency;
    switch (m_measure) {
    case GroupMeasure::Customers:
        return tr("Customers");
    case GroupMeasure::Revenue:
        return revenueTitle(currency);
    case GroupMeasure::RevenuePerCustomer:
        return currency.isEmpty() ? tr("Revenue per customer")
                                  : tr("Revenue per customer (%1)").arg(currency);
    }
    return {};
}

void DimensionsPage::updateBars()
{
    const Breakdown &table = m_figures.table;
    m_barsCard->setTitle(dimensionLabel(table.rows.dimension));
    QList<BarValue> bars;
    for (std::size_t i = 0; i < table.rows.groups.size(); ++i)
        bars << BarValue{groupLabel(table.rows, table.rows.groups[i], locale()),
                         measured(table.figures[i], m_measure)};
    m_bars->setBars(bars, {}, measureTitle());
}

void DimensionsPage::updateCross()
{
    const Breakdown &table = m_figures.table;
    if (!table.columns)
        return;
    HeatMapValues values;
    for (const CustomerGroup &group : table.rows.groups)
        values.rows << groupLabel(table.rows, group, locale());
    for (const CustomerGroup &group : table.columns->groups)
        values.columns << groupLabel(*table.columns, group, locale());
    for (const GroupFigure &cell : table.cells)
        values.cells << (cell.customers == 0 ? std::optional<double>() : measured(cell, m_measure));
    values.rowTitle = dimensionLabel(table.rows.dimension);
    values.columnTitle = dimensionLabel(table.columns->dimension);
    values.scaleNote = measureTitle();
    m_crossCard->setTitle(tr("%1 by %2").arg(values.rowTitle, values.columnTitle));
    m_cross->setValues(values);
}

int DimensionsPage::chosenGroup() const
{
    const int row = m_table->currentIndex().row();
    return row < static_cast<int>(m_figures.table.rows.groups.size()) ? row : -1;
}

void DimensionsPage::updateChosen()
{
    const int group = chosenGroup();
    m_keep->setEnabled(group >= 0 && m_figures.table.rows.isKnown);
    m_keep->setText(
        group < 0
            ? tr("Keep as a live segment")
            : tr("Keep “%1” as a live segment")
                  .arg(groupLabel(m_figures.table.rows,
                                  m_figures.table.rows.groups[static_cast<std::size_t>(group)], locale())));
}

void DimensionsPage::keepChosen()
{
    const auto group = static_cast<std::size_t>(chosenGroup());
    Q_EMIT segmentRequested(groupHeading(m_figures.table.rows, group, locale()),
                            m_figures.table.rows.groups[group].where);
}

void DimensionsPage::openGroup(int group)
{
    const CustomerGroups &rows = m_figures.table.rows;
    const auto place = static_cast<std::size_t>(group);
    if (rows.groups[place].customers > 0)
        Q_EMIT customersRequested(rows.groups[place].where, groupHeading(rows, place, locale()));
}

void DimensionsPage::openCell(int part)
{
    const Breakdown &table = m_figures.table;
    const auto columns = table.columns->groups.size();
    const std::size_t row = static_cast<std::size_t>(part) / columns;
    const std::size_t column = static_cast<std::size_t>(part) % columns;
    Q_EMIT customersRequested(table.cellFilter(row, column),
                              tr("%1, %2").arg(groupHeading(table.rows, row, locale()),
                                               groupHeading(*table.columns, column, locale())));
}

void DimensionsPage::updateStatus()
{
    const Breakdown &table = m_figures.table;
    setStatusText({{tr("%Ln customer(s)", nullptr, static_cast<int>(table.all.customers)), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln group(s)", nullptr, static_cast<int>(table.rows.groups.size()))},
                   {u" · "_s},
                   {tr("Enter on a figure shows who they are")}});
}

void DimensionsPage::retranslate()
{
    setTitle(tr("Segments"));
    m_dimensions->setAccessibleName(tr("Dimension"));
    m_by->setAccessibleName(tr("Second dimension"));
    m_measures[0]->setText(tr("Customers"));
    m_measures[1]->setText(tr("Revenue"));
    m_measures[2]->setText(tr("Per customer"));
    m_edit->setText(tr("Edit bands…"));
    m_tableCard->setTitle(tr("Groups"));
    m_table->setAccessibleName(tr("Groups"));
    m_bars->setAccessibleName(tr("Groups as bars"));
    m_bars->setExportName(tr("Groups"));
    m_cross->setAccessibleName(tr("Two dimensions at once"));
    m_cross->setExportName(tr("Two dimensions"));
    m_choices.clear();
    if (hasAnswer())
        askAgain(); // some of it is named by the worker
    update();
}

} // namespace leadbook
