// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rulespage.h"

#include "ui/charts/heatmap.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/segmentcolours.h"
#include "ui/segments/segmentstabs.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900;
constexpr int kTableHeight = 170;
constexpr int kGap = 8;
constexpr int kInset = 14;
const QList<int> kWidths{120, 82, 62, 92, 92, 110};

void addBelow(Card &card, QWidget &widget, bool isWrapped = false)
{
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(&widget, 1, isWrapped ? Qt::Alignment() : Qt::AlignLeft);
    card.body().addLayout(below);
}

} // namespace

RulesPage::RulesPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"segments/rules"_s, u"segments"_s, parent)
    , m_new(new Button({}, Button::Kind::Primary, this))
    , m_cards(nullptr)
    , m_tableCard(new Card({}, this))
    , m_table(new FigureTable(*m_tableCard))
    , m_inNone(new SpanLabel(m_tableCard))
    , m_chosenCard(new Card({}, this))
    , m_filter(new SpanLabel(m_chosenCard))
    , m_strategy(new SpanLabel(m_chosenCard))
    , m_show(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_edit(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_remove(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_overlapCard(new Card({}, this))
    , m_overlap(new HeatMap(m_overlapCard))
    , m_readyCard(new Card({}, this))
    , m_ready(new FigureTable(*m_readyCard))
    , m_start(new SpanLabel(m_readyCard))
    , m_keep(new Button({}, Button::Kind::Secondary, m_readyCard))
{
    addBelowHead(new PageTabs(segmentsTabs(), name(), this));
    addAction(m_new);
    connect(m_new, &QAbstractButton::clicked, this, [this] { Q_EMIT editRequested({}); });
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

QWidget *RulesPage::buildBody()
{
    for (FigureTable *table : {m_table, m_ready})
        connect(table, &FigureTable::customersRequested, this, &RulesPage::customersRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPage::updateChosen);
    connect(m_overlap, &Chart::partActivated, this, &RulesPage::openOverlap);
    connect(m_keep, &QAbstractButton::clicked, this, &RulesPage::keepReady);
    addBelow(*m_tableCard, *m_inNone);
    addBelow(*m_readyCard, *m_start, true);
    addBelow(*m_readyCard, *m_keep);
    m_start->setWordWrap(true);
    buildChosen();
    m_overlapCard->body().addWidget(m_overlap, 1);
    m_cards =
        new CardGrid({m_tableCard, m_chosenCard, m_readyCard, m_overlapCard}, {{3, 2}, {1, 1}}, kTwoColumns);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_ready, m_overlap})
        part->setMinimumHeight(kTableHeight);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

QWidget *RulesPage::buildChosen()
{
    m_filter->setWordWrap(true);
    m_strategy->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    for (Button *button : {m_show, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_chosenCard->body().addWidget(m_filter);
    m_chosenCard->body().addWidget(m_strategy);
    m_chosenCard->body().addLayout(buttons);
    m_chosenCard->body().addStretch(1);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        if (const auto *segment = chosen())
            Q_EMIT customersRequested(segment->saved.filter, segment->saved.name);
    });
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        if (const auto *segment = chosen())
            Q_EMIT editRequested(segment->saved);
    });
    connect(m_remove, &QAbstractButton::clicked, this, &RulesPage::remove);
    return m_chosenCard;
}

void RulesPage::ask()
{
    run([path = workspace().dataPath()](
            const View &view, const Progress &progress) { return liveSegmentFigures(view, path, progress); },
        [this](const LiveSegmentFigures &figures) { take(figures); });
}

void RulesPage::forget()
{
    m_figures = {};
    m_table->clearRows();
    m_ready->clearRows();
}

void RulesPage::take(const LiveSegmentFigures &figures)
{
    m_figures = figures;
    update();
}

void RulesPage::update()
{
    if (!hasAnswer())
        return;
    if (!m_figures.problem.isEmpty()) {
        showFailed(m_figures.problem);
        return;
    }
    const bool hasAny = !m_figures.saved.segments.empty();
    if (m_figures.saved.all.customers == 0 && !hasAny) {
        showNothing(tr("No customers yet"),
                    tr("Import your customers to keep groups of them as segments, or look around first."));
        setStatusText({});
        return;
    }
    updateSaved();
    m_ready->setTable(liveSegmentColumns(false), liveSegmentRows(m_figures.ready), kWidths,
                      m_figures.currency);
    m_inNone->setText(tr("In no segment: %1").arg(formatCount(m_figures.saved.inNone, locale())),
                      Tone::Muted);
    m_start->setText(
        tr("No segment yet. Keep a ready group, save the filter of the list as a segment, or make "
           "a new one."),
        Tone::Muted);
    m_start->setVisible(!hasAny);
    m_tableCard->setVisible(hasAny);
    m_chosenCard->setVisible(hasAny);
    m_overlapCard->setVisible(m_figures.saved.segments.size() > 1);
    m_cards->arrange();
    setFocusTarget(hasAny ? m_table : m_ready);
    updateOverlap();
    updateChosen();
    updateStatus();
    showBody();
}

void RulesPage::updateSaved()
{
    const auto &segments = m_figures.saved.segments;
    const bool hasColours = std::ranges::any_of(segments, [](const LiveSegments::Segment &segment) {
        return segmentSeries(segment.saved.colour) >= 0;
    });
    QList<FigureColumn> columns = liveSegmentColumns(hasColours);
    columns << segmentOwnerColumn();
    QList<FigureRow> rows = liveSegmentRows(m_figures.saved);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const LiveSegments::Segment &segment = segments[static_cast<std::size_t>(i)];
        rows[i].front().series = segmentSeries(segment.saved.colour);
        rows[i] << segmentOwner(segment);
    }
    m_table->setTable(columns, rows, kWidths, m_figures.currency);
}

void RulesPage::updateOverlap()
{
    HeatMapValues values;
    const LiveSegments &saved = m_figures.saved;
    for (const LiveSegments::Segment &segment : saved.segments)
        values.rows << segment.saved.name;
    values.columns = values.rows;
    for (const std::int64_t shared : saved.shared)
        values.cells << static_cast<double>(shared);
    values.scaleNote = tr("Customers in both");
    m_overlap->setValues(values);
}

const LiveSegments::Segment *RulesPage::chosen() const
{
    const int row = m_table->currentIndex().row();
    const auto &segments = m_figures.saved.segments;
    return row >= 0 && row < static_cast<int>(segments.size()) ? &segments[static_cast<std::size_t>(row)]
                                                               : nullptr;
}

void RulesPage::updateChosen()
{
    const LiveSegments::Segment *segment = chosen();
    m_chosenCard->setTitle(segment == nullptr ? tr("Segment") : segment->saved.name);
    m_chosenCard->setNote(segment == nullptr ? tr("choose a segment to see its rule") : QString());
    for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_strategy, m_show, m_edit, m_remove})
        part->setVisible(segment != nullptr);
    if (segment == nullptr)
        return;
    const bool fits = segment->problem.isEmpty();
    m_filter->setSpans({{tr("if "), Tone::Text, true},
                        {m_figures.rules[m_table->currentIndex().row()]},
                        {fits ? QString() : u" — "_s + segment->problem, Tone::Bad}});
    m_strategy->setSpans({{tr("Strategy") + u"  "_s, Tone::Text, true},
                          {segment->saved.strategy.isEmpty() ? tr("none yet; edit the segment to write one")
                                                             : segment->saved.strategy,
                           segment->saved.strategy.isEmpty() ? Tone::Muted : Tone::Text}});
    m_show->setText(tr("Show %Ln customer(s)", nullptr, static_cast<int>(segment->figure.customers)));
    m_show->setEnabled(segment->figure.customers > 0);
}

void RulesPage::openOverlap(int part)
{
    const auto &segments = m_figures.saved.segments;
    const std::size_t row = static_cast<std::size_t>(part) / segments.size();
    const std::size_t column = static_cast<std::size_t>(part) % segments.size();
    const SavedSegment &one = segments[row].saved;
    const SavedSegment &other = segments[column].saved;
    if (m_figures.saved.sharedBy(row, column) == 0)
        return;
    if (one.id == other.id)
        Q_EMIT customersRequested(one.filter, one.name);
    else
        Q_EMIT customersRequested(bothFilters(one.filter, other.filter),
                                  tr("%1 and %2").arg(one.name, other.name));
}

void RulesPage::keepReady()
{
    const int row = std::max(0, m_ready->currentIndex().row());
    const auto &ready = m_figures.ready.segments;
    if (row < static_cast<int>(ready.size()))
        Q_EMIT editRequested(ready[static_cast<std::size_t>(row)].saved);
}

void RulesPage::remove()
{
    const LiveSegments::Segment *segment = chosen();
    if (segment == nullptr)
        return;
    const QString name = segment->saved.name;
    write({changeLabel(SegmentChange::Deleted, name), removeSegment(segment->saved.id)},
          tr("The segment “%1” is deleted.").arg(name));
}

void RulesPage::updateStatus()
{
    setStatusText({{tr("%Ln live segment(s)", nullptr, static_cast<int>(m_figures.saved.segments.size())),
                    Tone::Text, true},
                   {u" · "_s},
                   {tr("Enter on a figure shows who they are")}});
}

void RulesPage::retranslate()
{
    setTitle(tr("Segments"));
    m_new->setText(tr("New segment"));
    m_tableCard->setTitle(tr("Live segments"));
    m_table->setAccessibleName(tr("Live segments"));
    m_overlapCard->setTitle(tr("Who is in two at once"));
    m_overlap->setAccessibleName(tr("Overlap of segments"));
    m_overlap->setExportName(tr("Overlap of segments"));
    m_readyCard->setTitle(tr("Ready groups"));
    m_readyCard->setNote(tr("worth a segment in most books"));
    m_ready->setAccessibleName(tr("Ready groups"));
    m_keep->setText(tr("Keep as a live segment…"));
    m_edit->setText(tr("Edit…"));
    m_remove->setText(tr("Delete"));
    if (hasAnswer() && isVisible())
        askAgain(); // the ready groups are named by the worker
    update();
}

} // namespace leadbook
