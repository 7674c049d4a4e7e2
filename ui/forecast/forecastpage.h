// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "items/activitymodel.h"
#include "items/forecastmonthmodel.h"
#include "items/targetmodel.h"
#include "ui/insights/analysispage.h"
#include "workspace/forecasting/salesforecast.h"

#include <optional>

class QComboBox;

namespace leadbook {

class Button;
class Card;
class ForecastChart;
class SpanLabel;
class TableView;
class TargetSheet;

/// What will be won in the months to come, how past forecasts did, targets against what was signed and
/// received, and what owners did each week.
class ForecastPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// @p workspace outlives the page.
    explicit ForecastPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ForecastPage() override;

    const SalesForecast &sales() const { return m_answer.sales; }
    const TargetModel &targets() const { return *m_targets; }
    const ActivityModel &activity() const { return *m_activity; }
    ForecastChart &chart() const { return *m_chart; }
    TableView &targetTable() const { return *m_targetTable; }
    /// Shows targets of the month, the quarter or the year (1, 3, 12).
    void setTargetMonths(int months);
    /// Weeks begin on @p weekday, 1 Monday to 7 Sunday.
    void setFirstWeekday(int weekday);
    /// Sets or changes the target that the table stands on.
    void editTarget();

Q_SIGNALS:
    /// The customers behind a figure are wanted: @p filterText is a filter.
    void customersRequested(const QString &filterText, const QString &title);
    /// A target was set or removed and can be undone.
    void done(const QString &sentence);
    void refused(const QString &sentence);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer
    {
        SalesForecast sales;
        TargetFigures targets;
        ActivityFigures activity;
        QString currency;
        int firstMonth = 1;             ///< of the fiscal year
        std::optional<QString> problem; ///< targets and activity could not be read
    };

    void buildHead();
    void buildTables();
    void buildForecast();
    QWidget *buildBody();
    void take(const Answer &answer);
    void update();
    void updateForecast();
    void updateWeeks();
    void updateActivity();
    void updateStatus();
    void listMonth(int month);
    TargetSheet &sheet();

    int m_months = 3;
    int m_firstWeekday = 1;
    Answer m_answer;

    Card *m_chartCard;
    ForecastChart *m_chart;
    SpanLabel *m_doubt; ///< too little to go by
    Card *m_monthCard;
    TableView *m_monthTable;
    ForecastMonthModel *m_monthModel;
    SpanLabel *m_errors;
    Card *m_targetCard;
    QComboBox *m_periods;
    Button *m_edit;
    TableView *m_targetTable;
    TargetModel *m_targets;
    Card *m_activityCard;
    QComboBox *m_weeks;
    TableView *m_activityTable;
    ActivityModel *m_activity;
    TargetSheet *m_sheet = nullptr; ///< made when it is first needed, over the window
};

} // namespace leadbook
