// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/satisfactionpage.h"

#include "items/sentences.h"
#include "ui/charts/barchart.h"
#include "ui/charts/trendchart.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/insightstabs.h"
#include "ui/retention/figuretable.h"
#include "ui/retention/retentionwords.h"
#include "ui/retention/satisfactionwords.h"
#include "ui/retention/unitchips.h"
#include "ui/retention/valuewords.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kChartHeight = 150;
constexpr int kMonthsHeight = 120;
constexpr int kFiguresInRow = 3;

/// The axis of the trend: fixed where the scale is known, else around the figures.
TrendScale scaleOf(const SatisfactionFigures &figures)
{
    TrendScale scale;
    scale.valueTitle = measureTitle(figures);
    scale.lowest = figures.measure == SurveyMeasure::Nps ? -1 : 0;
    if (figures.measure != SurveyMeasure::Mean || figures.units.empty())
        return scale;
    const auto value = [](const SurveyGroup &group) { return group.figure; };
    scale.lowest =
        std::floor(value(*std::ranges::min_element(figures.units, {}, [](const SurveyGroup &group) {
                       return group.figure.low;
                   })).low);
    scale.highest =
        std::ceil(value(*std::ranges::max_element(figures.units, {}, [](const SurveyGroup &group) {
                      return group.figure.high;
                  })).high);
    if (scale.lowest == scale.highest)
        scale.highest += 1;
    return scale;
}

} // namespace

SatisfactionPage::SatisfactionPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"insights/satisfaction"_s, u"insights"_s, parent)
    , m_units(new UnitChips(CalendarUnit::Quarter, this))
    , m_surveys(new QComboBox(this))
    , m_classes(new QComboBox(this))
    , m_trendCard(new Card({}, this))
    , m_trend(new TrendChart(m_trendCard))
    , m_definition(new SpanLabel(m_trendCard))
    , m_classCard(new Card({}, this))
    , m_classTable(new FigureTable(*m_classCard))
    , m_engagementCard(new Card({}, this))
    , m_engagement(new FigureGrid(kFiguresInRow, m_engagementCard))
    , m_months(new BarChart(Qt::Vertical, m_engagementCard))
    , m_kindCard(new Card({}, this))
    , m_kindTable(new FigureTable(*m_kindCard))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_trend);
    retranslate();
    showWaiting();
}

void SatisfactionPage::buildHead()
{
    addBelowHead(new PageTabs(insightsTabs(), name(), this));
    for (Chip *chip : m_units->chips())
        addToHead(chip);
    connect(m_units, &UnitChips::changed, this, &SatisfactionPage::askAgain);
    for (std::size_t i = 0; i < kCustomerClasses.size(); ++i)
        m_classes->addItem({});
    connect(m_surveys, &QComboBox::activated, this,
            [this](int index) { setSurvey(m_surveys->itemText(index)); });
    connect(m_classes, &QComboBox::currentIndexChanged, this, &SatisfactionPage::askAgain);
    m_surveys->hide(); // until there are some to choose from
    addAction(m_surveys);
    addAction(m_classes);
}

QWidget *SatisfactionPage::buildBody()
{
    for (FigureTable *table : {m_classTable, m_kindTable})
        connect(table, &FigureTable::customersRequested, this, &SatisfactionPage::customersRequested);
    connect(m_trend, &Chart::partActivated, this, [this](int part) {
        if (part < 0 || part >= int(m_figures.units.size()))
            return;
        const SurveyGroup &group = m_figures.units[static_cast<std::size_t>(part)];
        Q_EMIT customersRequested(
            unitFilter(m_figures, group),
            tr("Answered %1 in %2")
                .arg(m_figures.question.survey, unitName(group.start, m_figures.question.unit)));
    });
    m_definition->setWordWrap(true);
    m_definition->setPixels(12);
    m_trendCard->body().addWidget(m_trend, 1);
    m_trendCard->body().addWidget(m_definition);
    m_engagementCard->body().addWidget(m_engagement);
    m_engagementCard->body().addWidget(m_months, 1);
    m_cards =
        new CardGrid({m_trendCard, m_classCard, m_engagementCard, m_kindCard}, {{1, 1}, {5, 4}}, kTwoColumns);
    m_trend->setMinimumHeight(kChartHeight);
    m_months->setMinimumHeight(kMonthsHeight);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

void SatisfactionPage::setSurvey(const QString &name)
{
    m_survey = name;
    askAgain();
}

void SatisfactionPage::setUnit(CalendarUnit unit)
{
    m_units->setUnit(unit);
}

void SatisfactionPage::setClass(CustomerClass by)
{
    m_classes->setCurrentIndex(static_cast<int>(by));
}

void SatisfactionPage::ask()
{
    const SatisfactionQuestion question{m_survey, m_units->unit(),
                                        static_cast<CustomerClass>(m_classes->currentIndex())};
    run([question](const View &view,
                   const Progress &progress) { return satisfactionFigures(view, question, progress); },
        [this](const SatisfactionFigures &figures) { take(figures); });
}

void SatisfactionPage::forget()
{
    m_figures = {};
    m_classTable->clearRows();
    m_kindTable->clearRows();
    if (!workspace().view())
        m_survey.clear();
}

void SatisfactionPage::take(const SatisfactionFigures &figures)
{
    m_figures = figures;
    update();
}

void SatisfactionPage::update()
{
    if (!hasAnswer())
        return;
    if (m_figures.surveys.empty() && m_figures.engagement.interactions == 0) {
        showNothing(
            tr("No answers and no contacts yet"),
            tr("Import the answers to your surveys (customer, survey, score, date) and your interactions "
               "(customer, kind, date), or look around first."));
        setStatusText({});
        return;
    }
    updateSurveys();
    updateTrend();
    updateEngagement();
    updateStatus();
    showBody();
}

void SatisfactionPage::updateSurveys()
{
    m_surveys->clear();
    for (const SurveyKindCount &survey : m_figures.surveys) {
        m_surveys->addItem(survey.name);
        if (survey.name == m_figures.question.survey)
            m_surveys->setCurrentIndex(m_surveys->count() - 1);
    }
    m_surveys->setVisible(m_surveys->count() > 1);
    m_classTable->setTable(surveyColumns(m_figures), surveyRows(m_figures, locale()), {84, 66, 96, 64, 76});
    // Without any survey a line that says so is all that the upper half has.
    const bool hasSurveys = !m_figures.surveys.empty();
    m_trendCard->setSizePolicy(QSizePolicy::Preferred,
                               hasSurveys ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    m_classCard->setVisible(hasSurveys);
    m_cards->arrange();
}

void SatisfactionPage::updateTrend()
{
    const CalendarUnit unit = m_figures.question.unit;
    const SurveyMeasure measure = m_figures.measure;
    QList<TrendPoint> points;
    for (std::size_t i = 0; i < m_figures.units.size(); ++i) {
        const SurveyGroup &group = m_figures.units[i];
        points << TrendPoint{unitLabel(group.start, unit, locale()),
                             group.figure.value,
                             group.figure.low,
                             group.figure.high,
                             group.tally.answers,
                             m_figures.isLastRunning && i + 1 == m_figures.units.size()};
    }
    TrendScale scale = scaleOf(m_figures);
    scale.nameTitle = unit == CalendarUnit::Month ? tr("Month") : tr("Quarter");
    scale.countTitle = tr("answers");
    m_trend->setPoints(points, scale, [measure](double value, const QLocale &locale) {
        return surveyFigureText(value, measure, locale);
    });
    m_trend->setVisible(!points.isEmpty());
    m_trendCard->setNote(m_figures.question.survey);
    QStringList words;
    if (m_figures.surveys.empty()) {
        words << tr(
            "No answers yet. Import a table with customer, survey (NPS, CSAT or a name of your own), score "
            "and date.");
    } else {
        words << measureDefinition(measure) << answersWords(m_figures, locale());
        if (m_figures.undated > 0)
            words << tr("%Ln answer(s) without a day are in no point.", nullptr,
                        static_cast<int>(m_figures.undated));
        if (m_figures.older > 0)
            words << tr("%Ln older answer(s) are not shown.", nullptr, static_cast<int>(m_figures.older));
    }
    m_definition->setText(joinedSentences(words), Tone::Muted);
}

void SatisfactionPage::updateEngagement()
{
    const Engagement &engagement = m_figures.engagement;
    const auto customers = static_cast<double>(std::max<std::int64_t>(1, engagement.customers));
    QList<BarValue> bars;
    double whole = 0;
    for (const auto &[start, interactions] : engagement.months) {
        bars << BarValue{unitLabel(start, CalendarUnit::Month, locale()),
                         static_cast<double>(interactions) / customers};
        whole += static_cast<double>(interactions);
    }
    const auto months = static_cast<double>(std::max<std::size_t>(1, engagement.months.size()));
    m_engagement->setFigures(
        {{tr("In contact"), formatPercent(static_cast<double>(engagement.inContact) / customers, locale(), 1),
          tr("of customers, within 90 days")},
         {tr("Customers in contact"), formatCount(engagement.inContact, locale()),
          tr("of %1").arg(formatCount(engagement.customers, locale()))},
         {tr("Per customer and month"), locale().toString(whole / months / customers, 'f', 2),
          tr("interactions, last 12 months")}});
    m_months->setBars(bars, {}, tr("Interactions per customer"));
    m_months->setFigure([](double value, const QLocale &locale) { return locale.toString(value, 'f', 2); });
    m_months->setVisible(engagement.interactions > 0);
    m_kindTable->setTable(contactColumns(), contactRows(m_figures), {100, 90, 82, 64});
}

void SatisfactionPage::updateStatus()
{
    QList<Span> spans;
    if (!m_figures.surveys.empty())
        spans << Span{tr("%Ln answer(s) to %1", nullptr, static_cast<int>(m_figures.all.tally.answers))
                          .arg(m_figures.question.survey),
                      Tone::Text, true}
              << Span{u" · "_s};
    spans << Span{tr("%Ln interaction(s)", nullptr, static_cast<int>(m_figures.engagement.interactions))}
          << Span{u" · "_s} << Span{tr("Enter on a figure shows who they are")};
    setStatusText(spans);
}

void SatisfactionPage::retranslate()
{
    setTitle(tr("Insights"));
    m_units->retranslate();
    for (int i = 0; i < classNames().size(); ++i)
        m_classes->setItemText(i, classNames().at(i));
    m_classes->setAccessibleName(tr("Classes"));
    m_surveys->setAccessibleName(tr("Survey"));
    m_trendCard->setTitle(tr("Satisfaction over time"));
    m_trend->setAccessibleName(tr("Satisfaction over time"));
    m_trend->setExportName(tr("Satisfaction over time"));
    m_classCard->setTitle(tr("Satisfaction by class"));
    m_classCard->setNote(tr("all answers; classes are those of today"));
    m_classTable->setAccessibleName(tr("Satisfaction by class"));
    m_engagementCard->setTitle(tr("Engagement"));
    m_engagementCard->setNote(tr("contact counts where both sides take part"));
    m_months->setAccessibleName(tr("Interactions per customer and month"));
    m_months->setExportName(tr("Interactions per customer and month"));
    m_kindCard->setTitle(tr("What goes on, by kind"));
    m_kindCard->setNote(tr("last 90 days, trials and usage too"));
    m_kindTable->setAccessibleName(tr("What goes on, by kind"));
    update();
}

} // namespace leadbook
