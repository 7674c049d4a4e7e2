// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayside.h"

#include "core/text.h"
#include "domain/contactcadence.h"
#include "domain/lunarday.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"
#include "ui/widgets/linelist.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 12;
constexpr std::size_t kMostCooling = 5;
constexpr std::size_t kMostPayments = 4;
constexpr std::size_t kMostBirthdays = 5;
constexpr std::size_t kMostHolidays = 4;
constexpr std::size_t kMostMoves = 4;
constexpr std::size_t kMostChanges = 4;
constexpr double kFullBar = 8; // cadences that make the longest bar, or more where somebody waits longer

Day dayOfMoment(std::int64_t ms)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    return Day(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace

TodaySide::TodaySide(QWidget *parent)
    : QWidget(parent)
    , m_coolingCard(new Card({}, this))
    , m_cooling(new LineList(m_coolingCard))
    , m_dueCard(new Card({}, this))
    , m_due(new LineList(m_dueCard))
    , m_birthdayCard(new Card({}, this))
    , m_birthdays(new LineList(m_birthdayCard))
    , m_holidayCard(new Card({}, this))
    , m_holidays(new LineList(m_holidayCard))
    , m_daysOff(new Button({}, Button::Kind::Link, m_holidayCard))
    , m_changeCard(new Card({}, this))
    , m_changeLines(new LineList(m_changeCard))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_coolingCard->body().addWidget(m_cooling);
    m_dueCard->body().addWidget(m_due);
    m_birthdayCard->body().addWidget(m_birthdays);
    m_holidayCard->body().addWidget(m_holidays);
    m_holidayCard->addToHead(m_daysOff);
    m_changeCard->body().addWidget(m_changeLines);
    m_changeCard->body().addStretch(1);
    column->addWidget(m_coolingCard);
    column->addWidget(m_dueCard);
    column->addWidget(m_birthdayCard);
    column->addWidget(m_holidayCard);
    column->addWidget(m_changeCard, 1);
    connect(m_cooling, &LineList::activated, this,
            [this](int line) { open(m_facts->cooling[static_cast<std::size_t>(line)].customer); });
    connect(m_due, &LineList::activated, this, [this](int line) {
        const auto place = static_cast<std::size_t>(line) - (m_facts->reviewDue.isValid() ? 1 : 0);
        if (m_facts->reviewDue.isValid() && line == 0)
            Q_EMIT reviewRequested();
        else
            open(m_facts->payments[place].customer);
    });
    connect(m_birthdays, &LineList::activated, this,
            [this](int line) { open(m_facts->birthdays[static_cast<std::size_t>(line)].customer); });
    connect(m_holidays, &LineList::activated, this, &TodaySide::daysOffRequested);
    connect(m_daysOff, &QAbstractButton::clicked, this, &TodaySide::daysOffRequested);
    connect(m_changeLines, &LineList::activated, this, [this](int line) {
        const auto moves = static_cast<int>(std::min(kMostMoves, m_notice.lines.size()));
        if (line < moves)
            Q_EMIT moveRequested(m_notice.lines[static_cast<std::size_t>(line)], m_notice.span);
        else
            Q_EMIT historyRequested();
    });
    retranslate();
}

void TodaySide::setFacts(std::shared_ptr<const TodayFacts> facts, const QString &currency)
{
    m_currency = currency;
    m_facts = std::move(facts);
    updateCooling();
    updateDue();
    updateBirthdays();
    updateHolidays();
}

void TodaySide::setChanges(const MoveNotice &notice, const std::vector<Change> &changes)
{
    m_notice = notice;
    m_changes = changes;
    updateChanges();
}

QString TodaySide::nameOf(Row customer) const
{
    return toQString(m_facts->view.snapshot->customers.columns.text(FieldId::Name)[customer]);
}

void TodaySide::open(Row customer)
{
    Q_EMIT customerRequested(m_facts->view.snapshot->customers.ids[customer]);
}

void TodaySide::updateCooling()
{
    QList<Line> lines;
    const std::size_t count = m_facts ? m_facts->cooling.size() : 0;
    const auto cadences = [this](std::size_t i) {
        const CoolingCustomer &each = m_facts->cooling[i];
        return each.days /
               double(contactCadence(m_facts->view.derived.choice(FieldId::Grade)[each.customer]));
    };
    double full = kFullBar;
    for (std::size_t i = 0; i < std::min(count, kMostCooling); ++i)
        full = std::max(full, cadences(i));
    for (std::size_t i = 0; i < std::min(count, kMostCooling); ++i) {
        const CoolingCustomer &each = m_facts->cooling[i];
        lines << Line{nameOf(each.customer), tr("%Ln day(s)", nullptr, each.days), true, cadences(i) / full};
    }
    if (lines.isEmpty())
        lines << Line{tr("Nobody: all contacted in time."), {}, false, {}};
    m_cooling->setLines(lines);
    m_coolingCard->setNote(count > kMostCooling ? tr("A and B, %L1 in all").arg(count)
                                                : tr("A and B without contact"));
}

/// Payments that have not come in, and rules that want to be looked at again; not there where nothing is due.
void TodaySide::updateDue()
{
    QList<Line> lines;
    if (m_facts && m_facts->reviewDue.isValid())
        lines << Line{tr("The grading rules are due for review"),
                      tr("since %1").arg(formatDay(m_facts->reviewDue, m_facts->view.asOf, locale())),
                      true,
                      {}};
    const std::size_t count = m_facts ? m_facts->payments.size() : 0;
    for (std::size_t i = 0; i < std::min(count, kMostPayments); ++i) {
        const OverduePayment &each = m_facts->payments[i];
        const QString currency = each.currency.isEmpty() ? m_currency : each.currency;
        lines << Line{nameOf(each.customer) + u" · " + formatMoney(each.open, currency, locale()),
                      tr("%Ln days late", nullptr, m_facts->view.asOf - each.due),
                      true,
                      {}};
    }
    m_due->setLines(lines);
    m_dueCard->setNote(count > kMostPayments ? tr("%L1 payments in all").arg(count)
                                             : tr("payments and reviews"));
    m_dueCard->setVisible(!lines.isEmpty());
}

void TodaySide::updateBirthdays()
{
    QList<Line> lines;
    const std::size_t count = m_facts ? m_facts->birthdays.size() : 0;
    for (std::size_t i = 0; i < std::min(count, kMostBirthdays); ++i) {
        const Birthday &birthday = m_facts->birthdays[i];
        const auto &names = m_facts->view.snapshot->contacts.columns.text(FieldId::ContactName);
        const auto &days = m_facts->view.snapshot->contacts.columns.day(FieldId::Birthday);
        const bool isToday = birthday.day == m_facts->view.asOf;
        QString when = isToday ? tr("today") : formatWeekday(birthday.day, locale());
        const auto lunar = birthday.isLunar ? toLunar(birthday.day) : std::nullopt;
        if (lunar)
            when = tr("%1 · %2").arg(when, inWords(*lunar));
        const auto born = lunar ? toLunar(days[birthday.contact]) : std::nullopt;
        if (born && born->isLeap && !lunar->isLeap)
            when = tr("%1 (born in the leap month)").arg(when);
        lines << Line{toQString(names[birthday.contact]), when, true, {}};
    }
    if (lines.isEmpty())
        lines << Line{tr("None in the next two weeks."), {}, false, {}};
    m_birthdays->setLines(lines);
    m_birthdayCard->setNote(count > kMostBirthdays ? tr("%L1 in two weeks").arg(count) : QString());
}

void TodaySide::updateHolidays()
{
    QList<Line> lines;
    const std::vector<NearHoliday> holidays = m_facts ? m_facts->holidays() : std::vector<NearHoliday>();
    for (std::size_t i = 0; i < std::min(holidays.size(), kMostHolidays); ++i) {
        const NearHoliday &each = holidays[i];
        QString when = formatWeekday(each.first, locale());
        if (each.last != each.first)
            when = tr("%1 – %2").arg(when, formatWeekday(each.last, locale()));
        lines << Line{each.name, when, each.kind != NearHoliday::Kind::Festival, {}};
    }
    if (lines.isEmpty())
        lines << Line{tr("None in the next two weeks."), {}, false, {}};
    m_holidays->setLines(lines);
}

void TodaySide::updateChanges()
{
    QList<Line> lines;
    for (std::size_t i = 0; i < std::min(m_notice.lines.size(), kMostMoves); ++i)
        lines << Line{sentence(m_notice.lines[i]), tr("7 days"), true, {}};
    const Day today = m_facts ? m_facts->view.asOf : Day();
    for (std::size_t i = 0; i < std::min(m_changes.size(), kMostChanges); ++i)
        lines << Line{HistoryModel::labelOf(m_changes[i]),
                      formatDay(dayOfMoment(m_changes[i].atMs), today, locale()),
                      true,
                      {}};
    if (lines.isEmpty())
        lines << Line{tr("Nothing yet."), {}, false, {}};
    m_changeLines->setLines(lines);
}

void TodaySide::retranslate()
{
    m_coolingCard->setTitle(tr("Cooling down"));
    m_dueCard->setTitle(tr("Also due"));
    m_birthdayCard->setTitle(tr("Birthdays"));
    m_holidayCard->setTitle(tr("Holidays"));
    m_daysOff->setText(tr("Days off…"));
    m_daysOff->setToolTip(tr("Holidays and the weekends that are worked in exchange"));
    m_changeCard->setTitle(tr("What changed"));
    updateCooling();
    updateDue();
    updateBirthdays();
    updateHolidays();
    updateChanges();
}

} // namespace leadbook
