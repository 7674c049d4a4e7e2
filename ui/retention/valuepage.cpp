// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/valuepage.h"

#include "analysis/winrates.h"
#include "items/sentences.h"
#include "ui/charts/barchart.h"
#include "ui/charts/trendchart.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/insightstabs.h"
#include "ui/retention/figuretable.h"
#include "ui/retention/retentionwords.h"
#include "ui/retention/unitchips.h"
#include "ui/retention/valuewords.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/purchasecohorts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kChartHeight = 190;
constexpr int kTableHeight = 190;
constexpr int kFiguresInRow = 2;
/// The spans that are compared, in months.
constexpr std::array kSpans{12, 6, 3, 1};

} // namespace

ValuePage::ValuePage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"insights/value"_s, u"insights"_s, parent)
    , m_classes(new QComboBox(this))
    , m_units(new UnitChips(CalendarUnit::Month, this))
    , m_spans(new QComboBox(this))
    , m_tableCard(new Card({}, this))
    , m_table(new FigureTable(*m_tableCard))
    , m_wholeCard(new Card({}, this))
    , m_whole(new FigureGrid(kFiguresInRow, m_wholeCard))
    , m_definition(new SpanLabel(m_wholeCard))
    , m_barsCard(new Card({}, this))
    , m_bars(new BarChart(Qt::Vertical, m_barsCard))
    , m_barNotes(new SpanLabel(m_barsCard))
    , m_repeatCard(new Card({}, this))
    , m_repeat(new TrendChart(m_repeatCard))
    , m_orders(new SpanLabel(m_repeatCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_table);
    retranslate();
    showWaiting();
}

void ValuePage::buildHead()
{
    addBelowHead(new PageTabs(insightsTabs(), name(), this));
    for (Chip *chip : m_units->chips())
        addToHead(chip);
    connect(m_units, &UnitChips::changed, this, &ValuePage::askAgain);
    for (std::size_t i = 0; i < kCustomerClasses.size(); ++i)
        m_classes->addItem({});
    for (std::size_t i = 0; i < kSpans.size(); ++i)
        m_spans->addItem({});
    for (QComboBox *box : {m_classes, m_spans}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ValuePage::askAgain);
        addAction(box);
    }
}

QWidget *ValuePage::buildBody()
{
    connect(m_table, &FigureTable::customersRequested, this, &ValuePage::customersRequested);
    connect(m_bars, &Chart::partActivated, this, &ValuePage::openBar);
    for (SpanLabel *label : {m_definition, m_barNotes, m_orders}) {
        label->setWordWrap(true);
        label->setPixels(12);
    }
    m_wholeCard->body().addWidget(m_whole);
    m_wholeCard->body().addWidget(m_definition);
    m_wholeCard->body().addStretch(1);
    m_barsCard->body().addWidget(m_bars, 1);
    m_barsCard->body().addWidget(m_barNotes);
    m_repeatCard->body().addWidget(m_repeat, 1);
    m_repeatCard->body().addWidget(m_orders);
    auto *body = new QWidget(this);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    grid->addWidget(m_tableCard, 0, 0);
    grid->addWidget(m_wholeCard, 0, 1);
    grid->addWidget(m_barsCard, 1, 0);
    grid->addWidget(m_repeatCard, 1, 1);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    m_bars->setMinimumHeight(kChartHeight);
    m_repeat->setMinimumHeight(kChartHeight);
    m_table->setMinimumHeight(kTableHeight);
    auto *area = new FittingArea(body, this);
    area->setFilling();
    return area;
}

void ValuePage::setClass(CustomerClass by)
{
    m_classes->setCurrentIndex(static_cast<int>(by));
}

void ValuePage::setUnit(CalendarUnit unit)
{
    m_units->setUnit(unit);
}

void ValuePage::ask()
{
    const ValueQuestion question{static_cast<CustomerClass>(m_classes->currentIndex()), m_units->unit(),
                                 kSpans[static_cast<std::size_t>(m_spans->currentIndex())]};
    run([question](const View &view,
                   const Progress &progress) { return valueFigures(view, question, progress); },
        [this](const ValueFigures &figures) { take(figures); });
}

void ValuePage::forget()
{
    m_figures = {};
    m_table->clearRows();
}

void ValuePage::take(const ValueFigures &figures)
{
    m_figures = figures;
    update();
}

void ValuePage::update()
{
    if (!hasAnswer())
        return;
    if (m_figures.purchases == 0) {
        showNothing(
            tr("No purchases yet"),
            tr("This page adds up what customers bought. Import your purchases (customer, date, amount, "
               "order number), or look around first."));
        setStatusText({});
        return;
    }
    m_tableCard->setNote(spanWords(m_figures, locale()));
    m_table->setTable(valueColumns(m_figures.question.by), valueRows(m_figures, locale()),
                      {84, 92, 56, 70, 66, 56, 56}, m_figures.currency);
    updateWhole();
    updateBars();
    updateRepeat();
    setStatusText(
        {{tr("%Ln buyer(s)", nullptr, static_cast<int>(m_figures.total.buyersNow)), Tone::Text, true},
         {u" · "_s},
         {spanName(m_figures.question.months)},
         {u" · "_s},
         {tr("Enter on a figure shows who they are")}});
    showBody();
}

void ValuePage::updateWhole()
{
    const GroupRevenue &all = m_figures.total;
    const RepeatRate &repeat = m_figures.repeat;
    const auto kept = ValueFigures::kept(all);
    const auto money = [this](Money amount) {
        return formatMoneyShort(amount, m_figures.currency, locale());
    };
    m_whole->setFigures(
        {{tr("Revenue"), money(all.now), tr("before: %1").arg(money(all.before))},
         {tr("Change"), changeText(ValueFigures::change(all), locale()), tr("against before")},
         {tr("Buyers"), formatCount(all.buyersNow, locale()),
          tr("before: %1").arg(formatCount(all.buyersBefore, locale()))},
         {tr("Kept"), kept ? formatPercent(*kept, locale(), 1) : unknownText(), tr("of the buyers before")},
         {tr("Bought again"),
          repeat.buyers > 0 ? formatPercent(double(repeat.again) / double(repeat.buyers), locale(), 1)
                            : unknownText(),
          tr("of all buyers ever")},
         {tr("Orders per buyer"), locale().toString(repeat.ordersPerBuyer(), 'f', 1), tr("ever")}});
    m_definition->setText(
        tr("Revenue is every purchase row, returns taken off. A buyer has an order above 0 in that time. "
           "Kept: "
           "bought before and again now; gone: bought before and not now. Classes are those of today."),
        Tone::Muted);
}

void ValuePage::updateBars()
{
    QList<BarValue> bars;
    Money unlinked = Money(0);
    for (const UnitRevenue &unit : m_figures.units) {
        bars << BarValue{unitLabel(unit.start, m_figures.question.unit, locale()), unit.money.toDouble()};
        unlinked += unit.unlinked;
    }
    m_bars->setBars(
        bars, {}, m_figures.currency.isEmpty() ? tr("Revenue") : tr("Revenue in %1").arg(m_figures.currency));
    QStringList notes;
    if (!m_figures.units.empty()) {
        const auto count = m_figures.units.size();
        // The newest one that is over, against the one before it.
        const std::size_t last = count - (m_figures.isLastRunning ? 2 : 1);
        const Money now = m_figures.units[last].money;
        const Money before = m_figures.units[last - 1].money;
        if (before > Money(0))
            notes << tr("%1: %2 against the one before.")
                         .arg(unitLabel(m_figures.units[last].start, m_figures.question.unit, locale()),
                              changeText(now.toDouble() / before.toDouble() - 1, locale()));
        if (m_figures.isLastRunning)
            notes << tr("%1 is not over yet.").arg(bars.last().name);
    }
    if (unlinked != Money(0))
        notes << tr("Without a customer, and not in the bars: %1.")
                     .arg(formatMoneyShort(unlinked, m_figures.currency, locale()));
    m_barNotes->setText(joinedSentences(notes), Tone::Muted);
    m_barNotes->setVisible(!notes.isEmpty());
}

void ValuePage::updateRepeat()
{
    QList<TrendPoint> points;
    double highest = 0;
    for (const RepeatPoint &point : m_figures.repeat.points) {
        if (point.buyers == 0)
            continue;
        const WinCount count{point.buyers, point.again};
        const RateInterval interval = wilsonInterval(count);
        highest = std::max(highest, interval.high);
        points << TrendPoint{tr("%Ln day(s)", nullptr, point.days),
                             count.rate(),
                             interval.low,
                             interval.high,
                             point.buyers,
                             false};
    }
    // Up to the next tenth, so that small rates are told apart.
    // In fifths, so that each quarter of the axis is a whole number of percent.
    const double top = std::min(1.0, std::ceil(highest * 5) / 5);
    m_repeat->setPoints(points,
                        {0, top, tr("Within"), tr("Share with a second order"),
                         tr("buyers whose first order is as long ago")},
                        [](double value, const QLocale &locale) { return formatPercent(value, locale); });
    m_repeat->setVisible(!points.isEmpty());
    m_orders->setText(points.isEmpty() ? tr("Who bought again shows once a first order is 30 days old.")
                                       : orderClasses(m_figures.repeat, locale()),
                      Tone::Muted);
}

void ValuePage::openBar(int bar)
{
    if (bar < 0 || bar >= int(m_figures.units.size()))
        return;
    const CalendarUnit unit = m_figures.question.unit;
    const Day start = m_figures.units[static_cast<std::size_t>(bar)].start;
    const Day last = std::min(unitEnd(unitNumber(start, unit), unit), m_figures.spans.asOf);
    Q_EMIT customersRequested(purchaseFilter(CohortRule::All, start, last),
                              tr("Purchases in %1").arg(unitName(start, unit)));
}

void ValuePage::retranslate()
{
    setTitle(tr("Insights"));
    m_units->retranslate();
    for (int i = 0; i < classNames().size(); ++i)
        m_classes->setItemText(i, classNames().at(i));
    m_classes->setAccessibleName(tr("Classes"));
    for (std::size_t i = 0; i < kSpans.size(); ++i)
        m_spans->setItemText(static_cast<int>(i), spanName(kSpans[i]));
    m_spans->setAccessibleName(tr("Time that is compared"));
    m_tableCard->setTitle(tr("Revenue by class"));
    m_table->setAccessibleName(tr("Revenue by class"));
    m_wholeCard->setTitle(tr("All customers"));
    m_barsCard->setTitle(tr("Revenue over time"));
    m_bars->setAccessibleName(tr("Revenue over time"));
    m_bars->setExportName(tr("Revenue over time"));
    m_repeatCard->setTitle(tr("Who bought again"));
    m_repeatCard->setNote(tr("a second order within so many days of the first"));
    m_repeat->setAccessibleName(tr("Who bought again"));
    m_repeat->setExportName(tr("Who bought again"));
    update();
}

} // namespace leadbook
