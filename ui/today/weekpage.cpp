// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/weekpage.h"

#include "analysis/weekbegin.h"
#include "core/text.h"
#include "items/cellroles.h"
#include "ui/customers/ownership/me.h"
#include "ui/retention/figuretable.h"
#include "ui/shell/pagetabs.h"
#include "ui/today/minechoice.h"
#include "ui/today/todaytabs.h"
#include "ui/today/weekgrid.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/format.h"
#include "ui/widgets/linelist.h"
#include "ui/widgets/spanlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSpacerItem>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr int kWeek = 7;
constexpr std::size_t kMostLines = 8; // of a day
constexpr std::size_t kMostCustomers = 30;
constexpr int kDayHeight = 70; // of its lines
constexpr int kTableHeight = 180;
constexpr int kTwoColumns = 800; // pixels at 100 % text size

} // namespace

WeekPage::WeekPage(Workspace &workspace, Me &me, QWidget *parent)
    : AnalysisPage(workspace, u"today/week"_s, u"calendar"_s, parent)
    , m_mine(new MineChoice(*this, me, workspace))
    , m_span(new SpanLabel(this))
    , m_previous(new Button(u"‹"_s, Button::Kind::Secondary, this))
    , m_this(new Button({}, Button::Kind::Secondary, this))
    , m_next(new Button(u"›"_s, Button::Kind::Secondary, this))
    , m_cityCard(new Card({}, this))
    , m_cities(new FigureTable(*m_cityCard))
    , m_chosenCard(new Card({}, this))
    , m_cityCustomers(new LineList(m_chosenCard))
{
    addToHead(m_span);
    for (QWidget *action : std::initializer_list<QWidget *>{m_previous, m_this, m_next})
        addAction(action);
    for (QWidget *chip : m_mine->chips())
        addAction(chip);
    addBelowHead(new PageTabs(todayTabs(), name(), this));
    connect(m_mine, &MineChoice::changed, this, &WeekPage::askAgain);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { move(m_weeks - 1); });
    connect(m_this, &QAbstractButton::clicked, this, [this] { move(0); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { move(m_weeks + 1); });
    setBody(buildBody());
    setFocusTarget(m_next);
    retranslate();
    showWaiting();
}

QWidget *WeekPage::buildBody()
{
    std::array<QWidget *, kWeek> parts{};
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        m_cards[place] = new Card({}, this);
        m_days[place] = new LineList(m_cards[place]);
        // A card that gave its own least height would squeeze the lines of a full day.
        auto *row = new QHBoxLayout;
        row->addWidget(m_days[place], 1, Qt::AlignTop);
        row->addSpacerItem(new QSpacerItem(0, kDayHeight, QSizePolicy::Fixed, QSizePolicy::Minimum));
        m_cards[place]->body().addLayout(row);
        m_cards[place]->body().addStretch(1);
        parts[place] = m_cards[place];
        connect(m_days[place], &LineList::activated, this,
                [this, place](int line) { open(m_dayCustomers[place], line); });
    }
    m_grid = new WeekGrid(parts);
    m_cities->setMinimumHeight(kTableHeight);
    m_chosenCard->body().addWidget(m_cityCustomers);
    m_chosenCard->body().addStretch(1);
    connect(m_cityCustomers, &LineList::activated, this, [this](int line) { open(m_cityRows, line); });
    connect(m_cities->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WeekPage::updateChosenCity);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(kGap);
    column->addWidget(m_grid, 1);
    column->addWidget(new CardGrid({m_cityCard, m_chosenCard}, {{3, 2}, {1, 1}}, kTwoColumns), 1);
    auto *area = new FittingArea(body, this);
    area->setFilling();
    return area;
}

void WeekPage::move(int weeks)
{
    m_weeks = weeks;
    askAgain();
}

void WeekPage::showWeek(Day day)
{
    const ViewPtr view = workspace().view();
    if (view)
        move((weekBegin(day, m_firstWeekday) - weekBegin(view->asOf, m_firstWeekday)) / kWeek);
}

void WeekPage::setFirstWeekday(int weekday)
{
    if (std::exchange(m_firstWeekday, weekday) != weekday)
        askAgain();
}

QString WeekPage::dayName(int place) const
{
    constexpr int kMonday = 1;
    const int weekday = (m_firstWeekday - kMonday + place) % kWeek + kMonday;
    return locale().standaloneDayName(weekday, QLocale::ShortFormat);
}

void WeekPage::ask()
{
    struct Answer
    {
        WeekPlan plan;
        View view;
    };
    run(
        [path = workspace().dataPath(), ask = m_mine->question(), weeks = m_weeks,
         weekday = m_firstWeekday](const View &view, const Progress &progress) -> Result<Answer> {
            const Day first = weekBegin(view.asOf, weekday) + weeks * kWeek;
            auto plan = weekPlan(path, view, ask, first, progress);
            LEADBOOK_TRY(plan);
            return Answer{*std::move(plan), view};
        },
        [this](const Answer &answer) {
            m_plan = answer.plan;
            m_view = answer.view;
            update();
            if (answer.view.snapshot->customers.aliveCount == 0)
                tellState([this] {
                    showNothing(tr("Nobody here yet"),
                                tr("Import your customers from a file, or look around first."));
                });
            else
                showBody();
        });
}

void WeekPage::forget()
{
    m_plan = {};
    m_view = {};
    for (LineList *day : m_days)
        day->setLines({});
    m_places.clear();
    m_cities->clearRows();
    m_cityCustomers->setLines({});
}

QString WeekPage::nameOf(Row customer) const
{
    return toQString(m_view.snapshot->customers.columns.text(FieldId::Name)[customer]);
}

void WeekPage::open(const std::vector<Row> &rows, int line)
{
    if (line >= 0 && static_cast<std::size_t>(line) < rows.size())
        Q_EMIT customerRequested(m_view.snapshot->customers.ids[rows[static_cast<std::size_t>(line)]]);
}

void WeekPage::update()
{
    if (!hasAnswer())
        return;
    std::size_t tasks = 0;
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        updateDay(place);
        tasks += m_plan.days[place].size();
    }
    updateCities();
    m_span->setText(tr("%1 – %2").arg(formatDay(m_plan.first, m_view.asOf, locale()),
                                      formatDay(m_plan.first + (kWeek - 1), m_view.asOf, locale())),
                    Tone::Muted);
    setStatusText({{tr("%Ln planned", nullptr, static_cast<int>(tasks)), Tone::Text, true},
                   {u" · "_s},
                   {tr("%Ln left from before", nullptr, static_cast<int>(m_plan.before.size()))}});
}

void WeekPage::updateDay(std::size_t place)
{
    const Day day = m_plan.first + static_cast<int>(place);
    const auto &items = m_plan.days[place];
    const bool isToday = day == m_view.asOf;
    m_cards[place]->setTitle(formatWeekday(day, locale()));
    m_cards[place]->setNote(isToday ? tr("today") : QString());
    m_dayCustomers[place].clear();
    QList<Line> lines;
    for (std::size_t i = 0; i < std::min(items.size(), kMostLines); ++i) {
        m_dayCustomers[place].push_back(items[i].customer);
        lines << Line{nameOf(items[i].customer) + u" · "_s +
                          toQString(m_view.snapshot->tasks[items[i].task].title),
                      {},
                      true,
                      {}};
    }
    if (items.size() > kMostLines)
        lines << Line{
            tr("and %Ln more", nullptr, static_cast<int>(items.size() - kMostLines)), {}, false, {}};
    if (items.empty())
        lines << Line{u"–"_s, {}, false, {}};
    m_days[place]->setLines(lines);
    m_days[place]->setAccessibleName(formatWeekday(day, locale()));
}

void WeekPage::findPlaces()
{
    m_places.clear();
    for (const CityPlan &city : m_plan.cities) {
        const QString name = city.city.empty() ? tr("City not known") : toQString(city.city);
        m_places.push_back({&city, name, name});
        for (const CityPlan &district : city.districts) {
            const QString part = district.city.empty() ? tr("District not known") : toQString(district.city);
            m_places.push_back({&district, u"    "_s + part, name + u" · "_s + part});
        }
    }
}

void WeekPage::updateCities()
{
    findPlaces();
    QList<FigureColumn> columns{{tr("City")}};
    for (int place = 0; place < kWeek; ++place)
        columns << FigureColumn{dayName(place), CountRole};
    columns << FigureColumn{tr("Also due"), CountRole};
    QList<FigureRow> rows;
    for (const Place &place : m_places) {
        FigureRow row{{place.name}};
        for (const auto &day : place.plan->days)
            row << FigureCell{day.empty() ? QVariant() : QVariant(qlonglong(day.size()))};
        row << FigureCell{qlonglong(place.plan->also.size())};
        rows << row;
    }
    m_cityCard->setNote(rows.isEmpty() ? tr("Nothing is planned, and nobody is due.")
                                       : tr("customers with something planned, and who else is due there"));
    m_cities->setTable(columns, rows, {120, 44, 44, 44, 44, 44, 44, 44, 76});
    if (!rows.isEmpty() && !m_cities->currentIndex().isValid())
        m_cities->setCurrentIndex(m_cities->model()->index(0, 0));
    updateChosenCity();
}

void WeekPage::updateChosenCity()
{
    m_cityRows.clear();
    QList<Line> lines;
    const int row = m_cities->currentIndex().row();
    if (row >= 0 && row < static_cast<int>(m_places.size())) {
        const Place &chosen = m_places[static_cast<std::size_t>(row)];
        const CityPlan &city = *chosen.plan;
        m_chosenCard->setTitle(chosen.title);
        const auto add = [&](Row customer, const QString &note) {
            if (m_cityRows.size() == kMostCustomers)
                return;
            m_cityRows.push_back(customer);
            const std::string_view region =
                m_view.snapshot->customers.columns.code(FieldId::Region)[customer];
            const QString place =
                region.empty() || region == city.city ? QString() : u" · "_s + toQString(region);
            lines << Line{nameOf(customer) + place, note, true, {}};
        };
        for (int day = 0; day < kWeek; ++day) {
            for (const Row customer : city.days[static_cast<std::size_t>(day)])
                add(customer, dayName(day));
        }
        for (const Row customer : city.also)
            add(customer, tr("also due"));
        const std::size_t all = city.planned() + city.also.size();
        if (all > m_cityRows.size())
            lines << Line{
                tr("and %Ln more", nullptr, static_cast<int>(all - m_cityRows.size())), {}, false, {}};
    } else {
        m_chosenCard->setTitle({});
        lines << Line{tr("Nothing is planned, and nobody is due."), {}, false, {}};
    }
    m_cityCustomers->setLines(lines);
}

void WeekPage::retranslate()
{
    setTitle(tr("Week"));
    m_mine->retranslate();
    m_previous->setAccessibleName(tr("Week before"));
    m_next->setAccessibleName(tr("Week after"));
    m_previous->setToolTip(tr("Week before"));
    m_next->setToolTip(tr("Week after"));
    m_this->setText(tr("This week"));
    m_cityCard->setTitle(tr("By city and district"));
    m_cities->setAccessibleName(tr("By city and district"));
    m_cityCustomers->setAccessibleName(tr("Customers of the city"));
    update();
}

} // namespace leadbook
