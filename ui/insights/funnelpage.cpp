// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funnelpage.h"

#include "domain/stagenames.h"
#include "ui/insights/funnelfilterbar.h"
#include "ui/insights/funnelwords.h"
#include "ui/insights/insightstabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kRowGap = 8;
constexpr int kPeriodLetters = 7; // of what is chosen, at least
constexpr int kComparisonLetters = 12;

} // namespace

FunnelPage::FunnelPage(Workspace &workspace, const QString &name, AskedFunnel &asked, QWidget *parent)
    : AnalysisPage(workspace, name, u"insights"_s, parent)
    , m_asked(asked)
    , m_counts{new Chip({}, this), new Chip({}, this), new Chip({}, this)}
    , m_periods(new QComboBox(this))
    , m_comparisons(new QComboBox(this))
    , m_report(new Button({}, Button::Kind::Secondary, this))
    , m_filter(new Chip({}, this))
    , m_bar(new FunnelFilterBar(asked, this))
{
    buildHead();
    connect(&asked, &AskedFunnel::changed, this, [this] {
        showAsked();
        askAgain();
    });
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        // Anything that is offered may have changed; it is looked for when it is seen.
        if (m_bar->isVisible())
            m_bar->setView(this->workspace().view());
    });
}

void FunnelPage::buildHead()
{
    auto *counts = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i]->setCheckable(true);
        counts->addButton(m_counts[i]);
        addToHead(m_counts[i]);
        connect(m_counts[i], &QAbstractButton::clicked, this,
                [this, i] { setCount(static_cast<FunnelCount>(i)); });
    }
    // They get narrower before the head takes another row.
    for (const auto &[box, letters] :
         {std::pair(m_periods, kPeriodLetters), std::pair(m_comparisons, kComparisonLetters)}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumContentsLength(letters);
        addAction(box);
    }
    for (qsizetype i = 0; i < periodNames().size(); ++i)
        m_periods->addItem({});
    for (qsizetype i = 0; i < comparisonNames().size(); ++i)
        m_comparisons->addItem({});
    connect(m_periods, &QComboBox::activated, this,
            [this](int index) { setPeriod(static_cast<PeriodChoice>(index)); });
    connect(m_comparisons, &QComboBox::activated, this,
            [this](int index) { setComparison(static_cast<PeriodComparison>(index)); });
    addAction(m_report);
    connect(m_report, &QAbstractButton::clicked, this, &FunnelPage::reportRequested);
    auto *below = new QWidget(this);
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kRowGap);
    auto *tabs = new QHBoxLayout;
    tabs->addWidget(new PageTabs(insightsTabs(), name(), below));
    tabs->addStretch(1);
    tabs->addWidget(m_filter);
    rows->addLayout(tabs);
    rows->addWidget(m_bar);
    m_bar->hide();
    m_filter->setCheckable(true);
    connect(m_filter, &QAbstractButton::toggled, this, &FunnelPage::openFilters);
    addBelowHead(below);
}

template <typename Change> void FunnelPage::change(Change &&change)
{
    FunnelAsk ask = m_asked.ask();
    change(ask);
    m_asked.set(ask);
    showAsked();
}

void FunnelPage::setCount(FunnelCount count)
{
    change([count](FunnelAsk &ask) { ask.count = count; });
}

void FunnelPage::setPeriod(PeriodChoice period)
{
    change([period](FunnelAsk &ask) { ask.period = period; });
    if (period != PeriodChoice::Own)
        return;
    openFilters(true);
    m_bar->editDays();
}

void FunnelPage::setComparison(PeriodComparison than)
{
    change([than](FunnelAsk &ask) { ask.than = than; });
}

void FunnelPage::openFilters(bool open)
{
    m_filter->setChecked(open);
    if (open)
        m_bar->setView(hasWholeBook() ? workspace().view() : ViewPtr());
    m_bar->setVisible(open);
}

/// Puts what is asked into the head.
void FunnelPage::showAsked()
{
    const FunnelAsk &ask = m_asked.ask();
    m_counts[static_cast<std::size_t>(ask.count)]->setChecked(true);
    m_periods->setCurrentIndex(static_cast<int>(ask.period));
    m_comparisons->setCurrentIndex(static_cast<int>(ask.than));
    // Of all time there is nothing before.
    m_comparisons->setEnabled(ask.period != PeriodChoice::AllTime);
    const int filters = int{ask.owner.has_value()} + int{ask.source.has_value()} +
                        int{ask.segment.has_value()} + int{ask.grade.has_value()} +
                        int{!ask.where.trimmed().isEmpty()};
    m_filter->setText(filters == 0 ? tr("Filter") : tr("Filter: %1").arg(filters));
}

void FunnelPage::ask()
{
    run([ask = m_asked.ask()](const View &view,
                              const Progress &progress) { return funnelFigures(view, ask, progress); },
        [this](const Result<FunnelFigures> &figures) { take(figures); });
}

void FunnelPage::forget()
{
    m_figures = {};
    m_bar->setView({});
}

void FunnelPage::take(const Result<FunnelFigures> &figures)
{
    if (!figures) {
        // What is shown stays, with why it is not the answer to what is asked now.
        openFilters(true);
        m_bar->setProblem(figures.error().message);
        return;
    }
    m_bar->setProblem({});
    m_figures = *figures;
    update();
}

void FunnelPage::update()
{
    if (!hasAnswer())
        return;
    if (m_figures.deals == 0) {
        showNothing(tr("No deals yet"),
                    tr("A funnel counts how far deals came. Import your deals, or look around first."));
        setStatusText({});
        return;
    }
    showFigures();
    updateStatus();
    showBody();
}

void FunnelPage::updateStatus()
{
    QList<Span> spans{{tr("%Ln deal(s)", nullptr, static_cast<int>(m_figures.deals))},
                      {u" · "_s},
                      {tr("%Ln counted", nullptr, static_cast<int>(m_figures.counted)), Tone::Text, true}};
    if (m_figures.funnel.undated > 0)
        spans << Span{u" · "_s}
              << Span{tr("%Ln without a date left out", nullptr, static_cast<int>(m_figures.funnel.undated))};
    setStatusText(spans);
}

QString FunnelPage::stageName(std::size_t stage) const
{
    const auto at = static_cast<qsizetype>(stage);
    return at >= m_figures.stages.size() ? tr("Won") : stageLabel(m_figures.stages[at]);
}

void FunnelPage::openDeals(const FunnelPick &pick, const QString &what)
{
    if (hasAnswer())
        Q_EMIT dealsRequested(m_asked.ask(), pick, what);
}

void FunnelPage::retranslate()
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
    const QStringList comparisons = comparisonNames();
    for (int i = 0; i < comparisons.size(); ++i)
        m_comparisons->setItemText(i, comparisons[i]);
    m_periods->setAccessibleName(tr("Period"));
    m_comparisons->setAccessibleName(tr("Compared with"));
    m_report->setText(tr("Report (PDF)"));
    m_filter->setToolTip(tr("Only deals of an owner, a source, a segment, a grade or any filter"));
    m_bar->retranslate();
    showAsked();
    update();
}

} // namespace leadbook
