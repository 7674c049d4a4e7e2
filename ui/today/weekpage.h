// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/analysispage.h"
#include "workspace/today/weekplan.h"

#include <array>

namespace leadbook {

class Button;
class Card;
class FigureTable;
class LineList;
class Me;
class MineChoice;
class SpanLabel;
class WeekGrid;

/// A week of what is planned, day by day, and below it by city: whom to visit on one way.
class WeekPage : public AnalysisPage
{
    Q_OBJECT

public:
    /// Both outlive it.
    WeekPage(Workspace &workspace, Me &me, QWidget *parent = nullptr);

    const WeekPlan &plan() const { return m_plan; }
    const LineList &day(int place) const { return *m_days[static_cast<std::size_t>(place)]; }
    FigureTable &cities() const { return *m_cities; }
    /// The customers of the city chosen.
    const LineList &cityCustomers() const { return *m_cityCustomers; }
    Button &previousButton() const { return *m_previous; }
    Button &nextButton() const { return *m_next; }
    /// Weeks begin on @p weekday, 1 Monday to 7 Sunday.
    void setFirstWeekday(int weekday);
    /// The week of @p day.
    void showWeek(Day day);

Q_SIGNALS:
    void customerRequested(std::int64_t customer);

protected:
    void ask() override;
    void forget() override;
    void retranslate() override;

private:
    QWidget *buildBody();
    void move(int weeks);
    void update();
    void updateDay(std::size_t place);
    void updateCities();
    void updateChosenCity();
    /// Fills m_places.
    void findPlaces();
    void open(const std::vector<Row> &rows, int line);
    QString nameOf(Row customer) const;
    /// The weekday of the day at @p place, short.
    QString dayName(int place) const;

    WeekPlan m_plan;
    View m_view;
    int m_weeks = 0; ///< from that of today
    int m_firstWeekday = 1;
    MineChoice *m_mine;
    SpanLabel *m_span;
    Button *m_previous;
    Button *m_this;
    Button *m_next;
    WeekGrid *m_grid = nullptr;
    std::array<Card *, 7> m_cards{};
    std::array<LineList *, 7> m_days{};
    std::array<std::vector<Row>, 7> m_dayCustomers; ///< by line
    Card *m_cityCard;
    FigureTable *m_cities;
    Card *m_chosenCard;
    LineList *m_cityCustomers;
    std::vector<Row> m_cityRows; ///< by line
    /// A row of the table: a city, or a district of it.
    struct Place
    {
        const CityPlan *plan;
        QString name;  ///< in the table
        QString title; ///< by itself
    };
    std::vector<Place> m_places; ///< of m_plan
};

} // namespace leadbook
