// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastpage.h"

#include "items/bookcurrency.h"
#include "ui/customers/valuedelegates.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/forecast/forecastchart.h"
#include "ui/forecast/forecastwords.h"
#include "ui/forecast/targetsheet.h"
#include "ui/pipeline/pipelinetabs.h"
#include "ui/shell/pagetabs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTwoColumns = 900; // pixels at 100 % text size
constexpr int kInset = 14;
constexpr int kChartHeight = 170;
constexpr int kMonthsHeight = 160;
constexpr int kTableHeight = 150;
constexpr std::array kTargetMonths{1, 3, 12};

} // namespace

ForecastPage::ForecastPage(Workspace &workspace, QWidget *parent)
    : AnalysisPage(workspace, u"pipeline/forecast"_s, u"pipeline"_s, parent)
    , m_chartCard(new Card({}, this))
    , m_chart(new ForecastChart(m_chartCard))
    , m_doubt(new SpanLabel(m_chartCard))
    , m_monthCard(new Card({}, this))
    , m_monthTable(new TableView(m_monthCard))
    , m_monthModel(new ForecastMonthModel(this))
    , m_errors(new SpanLabel(m_monthCard))
    , m_targetCard(new Card({}, this))
    , m_periods(new QComboBox(this))
    , m_edit(new Button({}, Button::Kind::Secondary, this))
    , m_targetTable(new TableView(m_targetCard))
    , m_targets(new TargetModel(this))
    , m_activityCard(new Card({}, this))
    , m_weeks(new QComboBox(this))
    , m_activityTable(new TableView(m_activityCard))
    , m_activity(new ActivityModel(this))
{
    buildHead();
    buildForecast();
    buildTables();
    setBody(buildBody());
    setFocusTarget(m_chart);
    retranslate();
    showWaiting();
}

ForecastPage::~ForecastPage() = default;

void ForecastPage::buildHead()
{
    addToHead(new PageTabs(pipelineTabs(), name(), this));
    m_periods->addItems({QString(), QString(), QString()});
    m_periods->setCurrentIndex(1);
    connect(m_periods, &QComboBox::activated, this, [this](int index) {
        setTargetMonths(kTargetMonths[static_cast<std::size_t>(std::clamp(index, 0, 2))]);
    });
    connect(m_weeks, &QComboBox::activated, this, &ForecastPage::updateActivity);
    connect(m_edit, &QAbstractButton::clicked, this, &ForecastPage::editTarget);
    m_weeks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_weeks->hide(); // until there are weeks to choose from
    addAction(m_periods);
    addAction(m_weeks);
    addAction(m_edit);
}

void ForecastPage::buildForecast()
{
    m_doubt->setWordWrap(true);
    m_chartCard->body().addWidget(m_chart, 1);
    m_chartCard->body().addWidget(m_doubt);
    m_chart->setMinimumHeight(kChartHeight);
    connect(m_chart, &Chart::partActivated, this, &ForecastPage::listMonth);
    m_errors->setWordWrap(true);
    m_errors->setPixels(12);
    m_monthCard->setFlush(true);
    m_monthCard->body().addWidget(m_monthTable, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(kInset, 0, kInset, kInset);
    below->addWidget(m_errors);
    m_monthCard->body().addLayout(below);
    m_monthTable->setModel(m_monthModel);
    for (int column = ForecastMonthModel::Won; column <= ForecastMonthModel::High; ++column)
        m_monthTable->setItemDelegateForColumn(column, new MoneyDelegate(m_monthTable));
    (new ColumnFit(*m_monthTable))->setColumns({84, 64, 86, 74, 76, 64, 64}, ForecastMonthModel::Month);
    m_monthTable->setMinimumHeight(kMonthsHeight);
    connect(m_monthTable, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (cell.isValid())
            listMonth(static_cast<int>(m_answer.sales.pastMonths.size()) + cell.row());
    });
}

void ForecastPage::buildTables()
{
    for (TableView *table : {m_monthTable, m_targetTable, m_activityTable}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->header().setSectionsClickable(false);
        table->header().setInset(Card::kTableInset);
    }
    for (const auto &[card, table] :
         {std::pair(m_targetCard, m_targetTable), std::pair(m_activityCard, m_activityTable)}) {
        card->setFlush(true);
        card->body().addWidget(table, 1);
        table->setMinimumHeight(kTableHeight);
    }
    m_targetTable->setModel(m_targets);
    for (int column = TargetModel::ToSign; column <= TargetModel::Received; ++column)
        m_targetTable->setItemDelegateForColumn(column, new MoneyDelegate(m_targetTable));
    (new ColumnFit(*m_targetTable))->setColumns({84, 72, 72, 76, 72, 80, 76}, TargetModel::Name);
    m_targetTable->installEventFilter(this);
    connect(m_targetTable, &QAbstractItemView::activated, this, &ForecastPage::editTarget);
    m_activityTable->setModel(m_activity);
    for (int column = ActivityModel::Calls; column <= ActivityModel::Moved; ++column)
        m_activityTable->setItemDelegateForColumn(column, new FigureDelegate(m_activityTable));
    (new ColumnFit(*m_activityTable))->setColumns({86, 46, 58, 72, 80, 50, 70, 88}, ActivityModel::Name);
}

QWidget *ForecastPage::buildBody()
{
    auto *area = new FittingArea(
        new CardGrid({m_chartCard, m_monthCard, m_targetCard, m_activityCard}, {{1, 1}, {5, 4}}, kTwoColumns),
        this);
    area->setFilling();
    return area;
}

void ForecastPage::setTargetMonths(int months)
{
    const auto place = std::ranges::find(kTargetMonths, months);
    m_periods->setCurrentIndex(static_cast<int>(place - kTargetMonths.begin()));
    if (std::exchange(m_months, months) != months)
        askAgain();
}

void ForecastPage::setFirstWeekday(int weekday)
{
    if (std::exchange(m_firstWeekday, weekday) != weekday)
        askAgain();
}

void ForecastPage::ask()
{
    runAside(
        [path = workspace().path(), months = m_months, weekday = m_firstWeekday](const View &view,
                                                                                 const Progress &progress) {
            Answer answer;
            answer.currency = bookCurrency(view);
            answer.firstMonth = view.book.firstMonth;
            answer.sales = salesForecast(view, view.asOf, kForecastMonths, progress);
            auto targets = targetFigures(path, view, view.asOf, months, progress);
            auto activity = activityFigures(path, view, view.asOf, kActivityWeeks, progress, weekday);
            if (targets && activity) {
                answer.targets = *std::move(targets);
                answer.activity = *std::move(activity);
            } else {
                answer.problem = targets ? activity.error().message : targets.error().message;
            }
            return answer;
        },
        [this](const Answer &answer) { take(answer); });
}

void ForecastPage::forget()
{
    m_answer = {};
    m_monthModel->setPeriods({}, {}, locale());
    m_targets->setFigures({}, {});
    m_activity->setWeek({});
}

void ForecastPage::take(const Answer &answer)
{
    m_answer = answer;
    const QModelIndex before = m_targetTable->currentIndex();
    m_monthModel->setPeriods(answer.sales.forecast.periods, answer.currency, locale());
    m_targets->setFigures(answer.targets, answer.currency);
    if (before.isValid() && m_targets->rowCount() > 0)
        m_targetTable->setCurrentIndex(
            m_targets->index(std::min(before.row(), m_targets->rowCount() - 1), before.column()));
    update();
}

void ForecastPage::update()
{
    if (!hasAnswer())
        return;
    if (m_answer.problem) {
        showFailed(*m_answer.problem);
        return;
    }
    const Forecast &forecast = m_answer.sales.forecast;
    if (forecast.open + forecast.decided == 0) {
        showNothing(tr("No deals yet"), tr("A forecast comes from open deals and from how earlier ones went. "
                                           "Import your deals, or look around first."));
        setStatusText({});
        return;
    }
    updateForecast();
    updateWeeks();
    updateActivity();
    m_targetCard->setNote(targetPeriodName(m_answer.targets.days.begin, m_answer.targets.months,
                                           m_answer.firstMonth, locale()));
    updateStatus();
    showBody();
}

void ForecastPage::updateForecast()
{
    const Forecast &forecast = m_answer.sales.forecast;
    m_chart->setMonths(forecastBars(m_answer.sales, locale()), m_answer.currency);
    m_errors->setSpans(forecastErrorWords(m_answer.sales.errors, locale()));
    m_doubt->setVisible(!forecast.isEnough());
    m_doubt->setText(tr("Cannot tell yet: %Ln won deal(s) so far are too few to go by.", nullptr,
                        static_cast<int>(forecast.won)),
                     Tone::Warning);
}

void ForecastPage::updateWeeks()
{
    const int chosen = std::max(0, m_weeks->currentIndex());
    m_weeks->clear();
    for (const Period &week : m_answer.activity.weeks)
        m_weeks->addItem(weekName(week, locale()));
    m_weeks->setCurrentIndex(std::min(chosen, m_weeks->count() - 1));
    m_weeks->setVisible(m_weeks->count() > 0);
}

void ForecastPage::updateActivity()
{
    const auto week = static_cast<std::size_t>(std::max(0, m_weeks->currentIndex()));
    const bool isThere = week < m_answer.activity.byWeek.size();
    m_activity->setWeek(isThere ? m_answer.activity.byWeek[week] : std::vector<OwnerWeek>());
    m_activityCard->setNote(m_weeks->currentText());
}

void ForecastPage::updateStatus()
{
    const Forecast &forecast = m_answer.sales.forecast;
    if (forecast.periods.empty())
        return;
    const ForecastPeriod &month = forecast.periods.front();
    const auto money = [this](Money amount) { return formatMoneyShort(amount, m_answer.currency, locale()); };
    setStatusText({{tr("%Ln open deal(s)", nullptr, static_cast<int>(forecast.open))},
                   {u" · "_s},
                   {tr("this month %1 expected").arg(money(month.expected)), Tone::Text, true},
                   {u" · "_s},
                   {tr("%1 won so far").arg(money(month.won))}});
}

void ForecastPage::listMonth(int month)
{
    const auto past = static_cast<int>(m_answer.sales.pastMonths.size());
    const auto all = past + static_cast<int>(m_answer.sales.forecast.periods.size());
    if (month < 0 || month >= all)
        return;
    const Period &days = month < past
                             ? m_answer.sales.pastMonths[static_cast<std::size_t>(month)]
                             : m_answer.sales.forecast.periods[static_cast<std::size_t>(month - past)].days;
    const QString name = monthName(days.begin, locale());
    const bool isAhead = days.begin > m_answer.sales.forecast.asOf;
    Q_EMIT customersRequested(monthFilter(days, m_answer.sales.forecast.asOf),
                              isAhead ? tr("Open deals") : tr("Won in %1").arg(name));
}

TargetSheet &ForecastPage::sheet()
{
    if (m_sheet == nullptr) {
        m_sheet = new TargetSheet(workspace(), *window());
        connect(m_sheet, &TargetSheet::saved, this, &ForecastPage::done);
        connect(m_sheet, &TargetSheet::failed, this, &ForecastPage::refused);
    }
    return *m_sheet;
}

void ForecastPage::editTarget()
{
    if (!hasAnswer() || m_targets->rowCount() == 0)
        return;
    const QModelIndex cell = m_targetTable->currentIndex();
    TargetKey key;
    key.owner = cell.isValid() ? m_targets->ownerAt(cell.row()).owner : 0;
    key.kind = cell.column() >= TargetModel::ToReceive ? TargetKind::Received : TargetKind::Signed;
    key.first = m_answer.targets.days.begin;
    key.months = m_answer.targets.months;
    sheet().open(key);
}

bool ForecastPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_targetTable && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        editTarget();
        return true;
    }
    return AnalysisPage::eventFilter(watched, event);
}

void ForecastPage::retranslate()
{
    setTitle(tr("Pipeline"));
    m_periods->setItemText(0, tr("Targets: month"));
    m_periods->setItemText(1, tr("Targets: quarter"));
    m_periods->setItemText(2, tr("Targets: year"));
    m_periods->setAccessibleName(tr("Period of the targets"));
    m_weeks->setAccessibleName(tr("Week of the activity"));
    m_edit->setText(tr("Set target…"));
    m_chartCard->setTitle(tr("Forecast"));
    m_chartCard->setNote(tr("won + open + not yet opened, 80 % range"));
    m_chart->setAccessibleName(tr("Forecast"));
    m_chart->setExportName(tr("Forecast"));
    m_monthCard->setTitle(tr("By month"));
    m_monthTable->setAccessibleName(tr("Forecast by month"));
    m_targetCard->setTitle(tr("Targets"));
    m_targetTable->setAccessibleName(tr("Targets"));
    m_activityCard->setTitle(tr("Activity"));
    m_activityTable->setAccessibleName(tr("Activity"));
    m_monthModel->retranslate(locale());
    m_targets->retranslate();
    m_activity->retranslate();
    update();
}

} // namespace leadbook
