// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/clusterspage.h"

#include "items/sentences.h"
#include "ui/customers/filter/choicesbutton.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/clusterask.h"
#include "ui/segments/segmentstabs.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kInset = 14;
constexpr int kTwoColumns = 900;
constexpr int kTableHeight = 150;
constexpr int kChartHeight = 210;
/// What took longer is not done again with every change of the book.
constexpr qint64 kAtOnceMs = 300;
constexpr int kLeastClusters = 2;

} // namespace

ClustersPage::ClustersPage(Workspace &workspace, QSettings &settings, QWidget *parent)
    : AnalysisPage(workspace, u"segments/clusters"_s, u"segments"_s, parent)
    , m_settings(settings)
    , m_ask(readClusterAsk(settings))
    , m_fields(new ChoicesButton(this))
    , m_scale(new QComboBox(this))
    , m_count(new QComboBox(this))
    , m_verdictCard(new Card({}, this))
    , m_verdict(new SpanLabel(m_verdictCard))
    , m_tableCard(new Card({}, this))
    , m_table(new FigureTable(*m_tableCard))
    , m_notes(new SpanLabel(m_tableCard))
    , m_scatterCard(new Card({}, this))
    , m_axesChips{new Chip({}, m_scatterCard), new Chip({}, m_scatterCard)}
    , m_scatter(new ScatterChart(m_scatterCard))
    , m_chosenCard(new Card({}, this))
    , m_rules(new SpanLabel(m_chosenCard))
    , m_keep(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_show(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_profileCard(new Card({}, this))
    , m_profile(new HeatMap(m_profileCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void ClustersPage::buildHead()
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    addToHead(m_fields);
    addToHead(m_scale);
    addToHead(m_count);
    for (QComboBox *box : {m_scale, m_count})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i <= kClusterScales; ++i)
        m_scale->addItem({});
    m_count->addItem({});
    for (int count = kLeastClusters; count <= static_cast<int>(kMostClusters); ++count)
        m_count->addItem({});
    connect(m_fields, &ChoicesButton::chosenChanged, this, [this] {
        ClusterAsk ask = m_ask;
        ask.fields = m_fields->chosen();
        change(ask);
    });
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        ClusterAsk ask = m_ask;
        ask.scale = index == 0 ? std::nullopt : std::optional(static_cast<ClusterScale>(index - 1));
        change(ask);
    });
    connect(m_count, &QComboBox::activated, this, [this](int index) {
        ClusterAsk ask = m_ask;
        ask.count.reset();
        if (index > 0)
            ask.count = static_cast<std::size_t>(index - 1 + kLeastClusters);
        change(ask);
    });
}

QWidget *ClustersPage::buildBody()
{
    connect(m_table, &FigureTable::customersRequested, this, &ClustersPage::customersRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ClustersPage::updateChosen);
    connect(m_scatter, &Chart::partActivated, this, &ClustersPage::openPart);
    connect(m_profile, &Chart::partActivated, this,
            [this](int part) { openCluster(static_cast<std::size_t>(part) / m_figures.fields.size()); });
    m_verdict->setWordWrap(true);
    m_verdictCard->body().addWidget(m_verdict);
    m_notes->setWordWrap(true);
    m_notes->setPixels(12);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(m_notes);
    m_tableCard->body().addLayout(below);
    auto *axes = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_axesChips.size(); ++i) {
        m_axesChips[i]->setCheckable(true);
        axes->addButton(m_axesChips[i], static_cast<int>(i));
        m_scatterCard->addToHead(m_axesChips[i]);
    }
    m_axesChips[0]->setChecked(true);
    connect(axes, &QButtonGroup::idClicked, this, [this](int id) { setAxes(static_cast<ClusterAxes>(id)); });
    m_scatterCard->body().addWidget(m_scatter, 1);
    m_profileCard->body().addWidget(m_profile, 1);
    m_profile->setFigure(deviationFigure);
    buildChosen();
    m_table->setMinimumHeight(kTableHeight);
    for (Chart *chart : std::initializer_list<Chart *>{m_scatter, m_profile})
        chart->setMinimumHeight(kChartHeight);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_verdictCard);
    column->addWidget(new CardGrid({m_tableCard, m_scatterCard, m_chosenCard, m_profileCard},
                                   {{5, 4}, {1, 1}}, kTwoColumns),
                      1);
    auto *area = new FittingArea(body, this);
    area->setFilling();
    return area;
}

void ClustersPage::buildChosen()
{
    m_rules->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    m_chosenCard->body().addWidget(m_rules);
    m_chosenCard->body().addLayout(buttons);
    m_chosenCard->body().addStretch(1);
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        const std::size_t cluster = chosenCluster();
        Q_EMIT segmentRequested(clusterHeading(m_figures, cluster),
                                toText(m_figures.clusters[cluster].filter));
    });
    connect(m_show, &QAbstractButton::clicked, this, [this] { openCluster(chosenCluster()); });
}

void ClustersPage::setQuestion(const ClusterAsk &ask)
{
    m_ask = ask;
    askAgain();
}

void ClustersPage::change(const ClusterAsk &ask)
{
    writeClusterAsk(m_settings, ask);
    setQuestion(ask);
}

void ClustersPage::setAxes(ClusterAxes axes)
{
    m_axes = axes;
    m_axesChips[static_cast<std::size_t>(axes)]->setChecked(true);
    update();
}

void ClustersPage::ask()
{
    m_isOlder = false;
    if (!m_hasFigures)
        showLoading(tr("Looking for customers who are alike…"));
    using Answer = std::pair<Result<ClusterFigures>, qint64>;
    runAsJob(
        tr("Clustering"),
        [ask = m_ask](const View &view, const Progress &progress) {
            QElapsedTimer timer;
            timer.start();
            auto figures = clusterFigures(view, ask, progress);
            return Answer(std::move(figures), timer.elapsed());
        },
        [this](const Answer &answer) {
            m_lastMs = answer.second;
            take(answer.first);
        });
}

void ClustersPage::forget()
{
    m_figures = {};
    m_hasFigures = false;
    m_lastMs = 0;
    m_table->clearRows();
}

bool ClustersPage::followsAtOnce(const ViewPtr &, const ViewChange &)
{
    m_isOlder = m_hasFigures && m_lastMs > kAtOnceMs;
    if (m_isOlder)
        updateStatus();
    return !m_isOlder;
}

void ClustersPage::take(const Result<ClusterFigures> &figures)
{
    if (!figures) { // the user stopped it
        m_hasFigures = false;
        showEmpty(tr("Stopped"), tr("Clustering was stopped; choose fields or a number to look again."), {});
        return;
    }
    m_figures = *figures;
    m_hasFigures = true;
    update();
}

void ClustersPage::update()
{
    if (!m_hasFigures)
        return;
    fillChoices();
    if (m_figures.isEmpty) {
        showNothing(tr("No customers yet"),
                    tr("Import your customers to see which of them are alike, or look around first."));
        setStatusText({});
        return;
    }
    m_fields->setEnabled(!m_figures.offers.empty());
    if (m_figures.offers.empty()) {
        showNothing(tr("Nothing to tell customers apart by"),
                    tr("No two customers of this book differ in a number or a choice. Import purchases, "
                       "employees or other fields of theirs, or look around first."));
        setStatusText({});
        return;
    }
    if (!m_figures.problem.isEmpty()) {
        showEmpty(tr("No clusters"), m_figures.problem, {});
        setStatusText({});
        return;
    }
    const QString verdict = verdictSentence(m_figures.verdict);
    m_verdictCard->setVisible(!verdict.isEmpty());
    m_verdict->setSpans(
        {{verdict, Tone::Warning, true},
         {sentenceGap()},
         {tr("Take the groups below as a way to sort, not as kinds of customers, or try other "
             "fields.")}});
    m_tableCard->setNote(m_ask.count ? tr("silhouette %1").arg(m_figures.silhouette.mean, 0, 'f', 2)
                                     : countSentence(m_figures.clusters.size(), m_figures.silhouette.mean));
    QList<int> widths{150, 90, 60};
    for (const ClusterField &field : m_figures.fields)
        widths << (field.type == FieldType::Day ? 168 : field.isNumber() ? 92 : 140);
    m_table->setTable(clusterColumns(m_figures), clusterRows(m_figures), widths, m_figures.currency);
    m_notes->setSpans(clusterNotes(m_figures));
    updateCharts();
    updateChosen();
    updateStatus();
    showBody();
}

void ClustersPage::fillChoices()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_fields), QSignalBlocker(m_scale),
                                    QSignalBlocker(m_count)};
    std::vector<FilterChoice> choices;
    for (const ClusterField &field : m_figures.offers)
        choices.push_back({field.key, field.label()});
    // A menu that is open stays as it is.
    QStringList known;
    for (const ClusterField &field : m_figures.offers)
        known << field.label();
    if (known != m_knownFields)
        m_fields->setChoices(choices);
    m_knownFields = known;
    m_fields->setChosen(m_figures.ask.fields);
    m_scale->setItemText(0, m_figures.problem.isEmpty()
                                ? tr("As advised: %1").arg(scaleLabel(m_figures.advice.scale))
                                : tr("As advised"));
    m_scale->setCurrentIndex(m_ask.scale ? static_cast<int>(*m_ask.scale) + 1 : 0);
    m_count->setCurrentIndex(m_ask.count ? static_cast<int>(*m_ask.count) - kLeastClusters + 1 : 0);
}

void ClustersPage::updateCharts()
{
    m_scatter->setValues(clusterScatter(m_figures, m_axes, locale()));
    const bool isSample = m_figures.customers > std::ssize(m_figures.points);
    m_scatterCard->setNote(
        isSample ? tr("a sample of %1").arg(formatCount(std::ssize(m_figures.points), locale())) : QString());
    m_profile->setValues(clusterProfile(m_figures, locale()));
}

std::size_t ClustersPage::chosenCluster() const
{
    const int row = std::max(0, m_table->currentIndex().row());
    const auto cluster = static_cast<std::size_t>(row);
    return cluster < m_figures.clusters.size() ? cluster : 0;
}

void ClustersPage::updateChosen()
{
    const ViewPtr view = workspace().view();
    if (!m_hasFigures || m_figures.clusters.empty() || !view)
        return;
    const std::size_t cluster = chosenCluster();
    const ClusterFigure &figure = m_figures.clusters[cluster];
    m_chosenCard->setTitle(
        tr("Cluster %1 “%2” in plain rules").arg(cluster + 1).arg(clusterHeading(m_figures, cluster)));
    m_chosenCard->setNote(m_figures.rules.empty()
                              ? QString()
                              : tr("fidelity %1").arg(formatPercent(m_figures.fidelity, locale())));
    m_rules->setSpans(clusterRuleSpans(*view, m_figures, cluster, locale()));
    m_keep->setEnabled(figure.listed > 0);
    m_show->setEnabled(figure.listed > 0);
    m_show->setText(tr("Show %Ln customer(s)", nullptr, static_cast<int>(figure.listed)));
}

void ClustersPage::openPart(int part)
{
    const auto point = static_cast<std::size_t>(part) - ScatterChart::kPoints;
    if (part < ScatterChart::kPoints)
        openCluster(static_cast<std::size_t>(part));
    else if (point < m_figures.points.size())
        Q_EMIT customerRequested(m_figures.points[point].customer);
}

void ClustersPage::openCluster(std::size_t cluster)
{
    if (cluster < m_figures.clusters.size() && m_figures.clusters[cluster].listed > 0)
        Q_EMIT customersRequested(toText(m_figures.clusters[cluster].filter),
                                  clusterHeading(m_figures, cluster));
}

void ClustersPage::updateStatus()
{
    QList<Span> spans{
        {tr("%Ln customer(s)", nullptr, static_cast<int>(m_figures.customers)), Tone::Text, true},
        {u" · "_s},
        {tr("%Ln cluster(s)", nullptr, static_cast<int>(m_figures.clusters.size()))},
        {u" · "_s},
        {tr("Enter on a cluster shows who its rules have")}};
    if (m_isOlder)
        spans << Span{u" · "_s}
              << Span{tr("the book changed since; choose the scale again to look anew"), Tone::Warning};
    setStatusText(spans);
}

void ClustersPage::retranslate()
{
    setTitle(tr("Segments"));
    m_fields->setAccessibleName(tr("Fields to cluster by"));
    m_scale->setAccessibleName(tr("Scale"));
    m_count->setAccessibleName(tr("Number of clusters"));
    m_scale->setItemText(0, tr("As advised"));
    for (int i = 0; i < kClusterScales; ++i)
        m_scale->setItemText(i + 1, scaleLabel(static_cast<ClusterScale>(i)));
    m_count->setItemText(0, tr("Number chosen"));
    for (int i = 1; i < m_count->count(); ++i)
        m_count->setItemText(i, tr("%Ln cluster(s)", nullptr, i - 1 + kLeastClusters));
    m_tableCard->setTitle(tr("Clusters"));
    m_table->setAccessibleName(tr("Clusters"));
    m_scatterCard->setTitle(tr("Customers by cluster"));
    m_axesChips[0]->setText(tr("Telling fields"));
    m_axesChips[1]->setText(tr("Principal components"));
    m_scatter->setAccessibleName(tr("Customers by cluster"));
    m_scatter->setExportName(tr("Customers by cluster"));
    m_profileCard->setTitle(tr("What each cluster is like"));
    m_profile->setAccessibleName(tr("What each cluster is like"));
    m_profile->setExportName(tr("Profile of the clusters"));
    m_keep->setText(tr("Keep as live segment…"));
    update();
}

} // namespace leadbook
