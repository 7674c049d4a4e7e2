// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/effectpage.h"

#include "items/effectwords.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/strategies/effecttables.h"
#include "ui/strategies/strategiestabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kListHeight = 150;
constexpr int kChartHeight = 230;
constexpr int kOverviewHeight = 200;
constexpr int kInset = 14;
constexpr int kMarketFigures = -1; ///< in the place of an indicator

} // namespace

EffectPage::EffectPage(Workspace &workspace, QWidget *parent)
    : ChangePage(workspace, u"strategies/effect"_s, u"strategies"_s, parent)
    , m_listCard(new Card({}, this))
    , m_list(new FigureTable(*m_listCard))
    , m_none(new SpanLabel(m_listCard))
    , m_chosenCard(new Card({}, this))
    , m_reason(new SpanLabel(m_chosenCard))
    , m_chart(new IntervalChart(m_chosenCard))
    , m_members(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_remove(new Button({}, Button::Kind::Secondary, m_chosenCard))
    , m_overviewCard(new Card({}, this))
    , m_dimension(new QComboBox(m_overviewCard))
    , m_indicator(new QComboBox(m_overviewCard))
    , m_unit(new QComboBox(m_overviewCard))
    , m_meaning(new SpanLabel(m_overviewCard))
    , m_report(new Button({}, Button::Kind::Secondary, this))
    , m_new(new Button({}, Button::Kind::Primary, this))
{
    buildHead();
    setBody(buildBody());
    setFocusTarget(m_list);
    // Evaluations are no part of a view.
    followEveryChange();
    retranslate();
    showWaiting();
}

void EffectPage::buildHead()
{
    addBelowHead(new PageTabs(strategiesTabs(), name(), this));
    addAction(m_report);
    addAction(m_new);
    connect(m_report, &QAbstractButton::clicked, this, &EffectPage::reportRequested);
    connect(m_new, &QAbstractButton::clicked, this, &EffectPage::evaluationRequested);
    connect(m_remove, &QAbstractButton::clicked, this, &EffectPage::removeChosen);
    connect(m_members, &QAbstractButton::clicked, this, [this] {
        if (const JudgedEvaluation *judged = chosen())
            Q_EMIT membersRequested(*judged);
    });
}

QWidget *EffectPage::buildBody()
{
    m_none->setWordWrap(true);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(kInset, 0, kInset, kInset);
    above->addWidget(m_none);
    m_listCard->body().insertLayout(0, above);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EffectPage::updateChosen);
    auto *about = new QVBoxLayout;
    about->setContentsMargins({});
    m_reason->setWordWrap(true);
    about->addWidget(m_reason);
    about->addWidget(m_chart, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_members);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    about->addLayout(buttons);
    m_chosenCard->body().addLayout(about);
    m_list->setMinimumHeight(kListHeight);
    m_chart->setMinimumHeight(kChartHeight);
    m_cards = new CardGrid({m_listCard, m_chosenCard, buildOverview()}, {{1, 1}, {1, 1}}, kTwoColumns);
    auto *area = new FittingArea(m_cards, this);
    area->setFilling();
    return area;
}

QWidget *EffectPage::buildOverview()
{
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(kInset, 0, kInset, kInset / 2);
    for (QComboBox *box : {m_indicator, m_dimension, m_unit}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(box);
    }
    m_meaning->setWordWrap(true);
    m_meaning->setPixels(12);
    choices->addWidget(m_meaning, 1);
    m_overviewCard->body().addLayout(choices);
    m_overview = new FigureTable(*m_overviewCard);
    m_overview->setMinimumHeight(kOverviewHeight);
    connect(m_overview, &FigureTable::customersRequested, this, &EffectPage::customersRequested);
    connect(m_indicator, &QComboBox::activated, this, &EffectPage::updateOverview);
    connect(m_dimension, &QComboBox::activated, this, [this] {
        m_asked.dimension = m_dimension->currentData().toString();
        askAgain();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_asked.unit = static_cast<CalendarUnit>(m_unit->currentData().toInt());
        m_asked.periods = m_asked.unit == CalendarUnit::Month ? 6 : 4;
        askAgain();
    });
    return m_overviewCard;
}

void EffectPage::ask()
{
    runAside(
        [path = workspace().dataPath(), asked = m_asked](const View &view,
                                                         const Progress &progress) -> Result<EffectFigures> {
            auto evaluations = judgeEvaluations(path, view, progress);
            LEADBOOK_TRY(evaluations);
            EffectFigures figures{*std::move(evaluations), {}, {}};
            auto overview = indicatorOverview(path, view, asked, progress);
            if (overview)
                figures.overview = *std::move(overview);
            else if (overview.error().code == ErrorCode::Invalid)
                figures.problem = overview.error().message;
            else
                return overview.error();
            return figures;
        },
        [this](const EffectFigures &figures) { take(figures); });
}

void EffectPage::forget()
{
    m_figures = {};
    m_list->clearRows();
    m_overview->clearRows();
    m_chart->setRows({}, {});
}

void EffectPage::take(const EffectFigures &figures)
{
    m_figures = figures;
    update();
    showBody();
}

void EffectPage::update()
{
    if (!hasAnswer())
        return;
    const auto &all = m_figures.evaluations;
    m_list->setTable(evaluationColumns(), evaluationRows(all, locale()), {130, 120, 100, 92});
    if (!m_list->currentIndex().isValid() && !all.empty())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_none->setText(tr("Fix a question before you act: one indicator, one day of judgement. Until that day "
                       "nothing is told, so that looking often cannot mislead."),
                    Tone::Muted);
    m_none->setVisible(all.empty());
    m_list->setVisible(!all.empty());
    updateChosen();
    updateOverview();
    setStatusText({{tr("%Ln evaluation(s)", nullptr, static_cast<int>(all.size())), Tone::Text, true},
                   {u" · "_s},
                   {tr("Enter on a figure shows who they are")}});
}

const JudgedEvaluation *EffectPage::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_figures.evaluations.size())
               ? &m_figures.evaluations[static_cast<std::size_t>(row)]
               : nullptr;
}

void EffectPage::updateChosen()
{
    const JudgedEvaluation *judged = chosen();
    m_chosenCard->setVisible(judged != nullptr);
    m_cards->arrange();
    if (judged == nullptr)
        return;
    m_chosenCard->setTitle(judged->evaluation.name);
    m_reason->setSpans(aboutEvaluation(*judged, locale()));
    m_members->setEnabled(judged->problem.isEmpty());
    m_chart->setVisible(judged->problem.isEmpty());
    m_chart->setRows(judged->problem.isEmpty() ? intervalRows(judged->study, locale()) : QList<IntervalRow>(),
                     tr("Indicator"));
}

void EffectPage::updateOverview()
{
    if (!hasAnswer())
        return;
    fillChoices();
    if (!m_figures.problem.isEmpty()) {
        m_meaning->setText(m_figures.problem, Tone::Warning);
        m_overview->clearRows();
        return;
    }
    const int chosen = m_indicator->currentData().toInt();
    const bool isMarket = chosen == kMarketFigures;
    m_dimension->setEnabled(!isMarket);
    QList<int> widths{120};
    for (std::size_t i = 0; i <= m_figures.overview.periods.size(); ++i)
        widths << 84;
    if (isMarket) {
        m_meaning->setText(tr("Market share, how many know the brand, rivals: written down by hand under "
                              "Campaigns > Market; of everybody together."),
                           Tone::Muted);
        m_overview->setTable(marketFigureColumns(m_figures.overview),
                             marketFigureRows(m_figures.overview, locale()), widths);
        return;
    }
    const auto indicator = static_cast<Indicator>(chosen);
    m_meaning->setText(indicatorMeaning(indicator), Tone::Muted);
    m_overview->setTable(overviewColumns(m_figures.overview, indicator, locale()),
                         overviewRows(m_figures.overview, indicator, locale()), widths);
}

void EffectPage::fillChoices()
{
    if (m_indicator->count() > 0)
        return;
    const QSignalBlocker blockers[]{QSignalBlocker(m_indicator), QSignalBlocker(m_dimension),
                                    QSignalBlocker(m_unit)};
    for (std::size_t i = 0; i < kIndicators; ++i)
        m_indicator->addItem(indicatorLabel(static_cast<Indicator>(i)), static_cast<int>(i));
    m_indicator->addItem(tr("Market figures"), kMarketFigures);
    for (const auto &[label, key] :
         {std::pair(tr("By grade"), u"grade"_s), std::pair(tr("By life cycle"), u"lifeCycle"_s),
          std::pair(tr("By RFM segment"), u"rfm"_s)})
        m_dimension->addItem(label, key);
    m_unit->addItem(tr("Quarters"), static_cast<int>(CalendarUnit::Quarter));
    m_unit->addItem(tr("Months"), static_cast<int>(CalendarUnit::Month));
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(m_asked.dimension)));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(static_cast<int>(m_asked.unit))));
}

void EffectPage::removeChosen()
{
    if (const JudgedEvaluation *judged = chosen())
        write(removeEvaluation(judged->evaluation), tr("“%1” is removed.").arg(judged->evaluation.name));
}

void EffectPage::writingChanged()
{
    m_remove->setEnabled(!isWriting());
}

void EffectPage::retranslate()
{
    setTitle(tr("Did it work"));
    m_listCard->setTitle(tr("Evaluations"));
    m_list->setAccessibleName(tr("Evaluations"));
    m_chart->setAccessibleName(tr("Differences with their intervals"));
    m_chart->setExportName(tr("differences"));
    m_overviewCard->setTitle(tr("Indicators by class"));
    m_overview->setAccessibleName(tr("Indicators by class"));
    m_indicator->setAccessibleName(tr("Indicator"));
    m_dimension->setAccessibleName(tr("Classes"));
    m_unit->setAccessibleName(tr("Periods"));
    m_new->setText(tr("New evaluation…"));
    m_report->setText(tr("Report…"));
    m_members->setText(tr("Who they are…"));
    m_remove->setText(tr("Remove"));
    const int indicator = m_indicator->currentIndex();
    m_indicator->clear();
    m_dimension->clear();
    m_unit->clear();
    fillChoices();
    m_indicator->setCurrentIndex(std::max(0, indicator));
    update();
}

} // namespace leadbook
