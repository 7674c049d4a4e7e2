// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "workspace/calendar/calendardays.h"
#include "workspace/calendar/calendarexport.h"
#include "workspace/calendar/calendarimport.h"
#include "workspace/strategydesk.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

namespace leadbook::test {

using namespace Qt::StringLiterals;

/// A Friday.
inline const Day kCalendarToday = *Day::fromIso(u"2026-11-20");

/// Texts with what a calendar has to escape, fold and encode.
inline QStringList calendarTexts()
{
    return {u"Call, then write; by noon"_s, u"two\nlines \\ and more"_s, u"致电王芳，确认报价📞"_s,
            u"很长的一行，"_s.repeated(40)};
}

/// A desk with two customers, their contacts, and a task for each text; the second belongs to Mei.
class CalendarDesk : public StrategyDesk
{
public:
    CalendarDesk()
        : StrategyDesk(kCalendarToday)
    {
        change([this](Editor &editor) -> Status {
            RowWriter rows(editor);
            m_mei = rows.add(RecordTable::Owner, {{"name", u"Mei"_s}});
            m_acme = rows.add(RecordTable::Customer,
                              {{"name", u"Acme Ltd"_s}, {"created_day", kCalendarToday.number() - 9}});
            m_bolt = rows.add(RecordTable::Customer, {{"name", u"北京远大"_s}, {"owner", qlonglong{m_mei}}});
            m_wang = addContact(rows, m_acme, u"Wang Fang"_s, u"wang@acme.org"_s, u"1984-02-05"_s, 1);
            addContact(rows, m_bolt, u"Ann Lee"_s, u"ann@bolt.org"_s, u"2000-02-29"_s, 0);
            int day = 0;
            for (const QString &text : calendarTexts()) {
                rows.add(RecordTable::Task, {{"customer", qlonglong{day % 2 == 0 ? m_acme : m_bolt}},
                                             {"title", text},
                                             {"note", text},
                                             {"due_day", kCalendarToday.number() + 3 + day}});
                ++day;
            }
            rows.add(RecordTable::Task, {{"customer", qlonglong{m_acme}},
                                         {"title", u"Report"_s},
                                         {"due_day", kCalendarToday.number() + 17},
                                         {"first_due_day", kCalendarToday.number() + 15},
                                         {"repeats", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA"_s},
                                         {"minute", 570},
                                         {"minutes", 45}});
            rows.add(RecordTable::Task, {{"customer", qlonglong{m_acme}}, {"title", u"Some day"_s}});
            rows.add(RecordTable::Task, {{"customer", qlonglong{m_acme}},
                                         {"title", u"Over"_s},
                                         {"due_day", kCalendarToday.number()},
                                         {"done_day", kCalendarToday.number()}});
            return rows.status();
        });
    }

    CalendarContent content(const CalendarAsk &ask = {})
    {
        return check(calendarContent(path(), view(), ask, Progress()));
    }
    std::int64_t number(const char *sql)
    {
        auto connection = check(ReadConnection::open(path()));
        auto read = Statement::prepare(connection.handle(), sql);
        return read->step().value_or(false) ? read->integer(0) : -1;
    }
    std::int64_t acme() const { return m_acme; }
    std::int64_t wang() const { return m_wang; }

private:
    static std::int64_t addContact(RowWriter &rows, std::int64_t customer, const QString &name,
                                   const QString &mail, const QString &born, int lunar)
    {
        const qlonglong contact = rows.add(RecordTable::Contact, {{"name", name},
                                                                  {"email", mail},
                                                                  {"birthday", Day::fromIso(born)->number()},
                                                                  {"lunar_birthday", lunar}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{customer}}, {"contact", contact}, {"is_primary", 1}});
        return contact;
    }

    std::int64_t m_mei = 0;
    std::int64_t m_acme = 0;
    std::int64_t m_bolt = 0;
    std::int64_t m_wang = 0;
};

/// The items whose name begins with @p begin.
inline std::vector<CalendarItem> ofUid(const CalendarContent &content, QStringView begin)
{
    std::vector<CalendarItem> items;
    std::ranges::copy_if(content.items, std::back_inserter(items),
                         [begin](const CalendarItem &item) { return item.uid.startsWith(begin); });
    return items;
}

/// What is exported.
inline QByteArray written(CalendarDesk &desk, const CalendarAsk &ask = {})
{
    const QString path = desk.path() + u".ics";
    StrategyDesk::check(writeCalendarFile(desk.content(ask), path, 0));
    return StrategyDesk::check(calendarBytes(path));
}

/// @p bytes as a file of a calendar in UTC.
inline CalendarFile readIn(const QByteArray &bytes)
{
    return StrategyDesk::check(readCalendar(bytes, QTimeZone::utc()));
}

/// A file with @p lines as its only item.
inline CalendarFile fileOf(const QByteArray &lines)
{
    return readIn("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\n" + lines + "\r\nEND:VTODO\r\nEND:VCALENDAR\r\n");
}

/// What @p file would change in the book; @p customer: whose tasks those are that name nobody.
inline CalendarPlan planned(StrategyDesk &desk, const CalendarFile &file, std::int64_t customer = 0)
{
    return StrategyDesk::check(planCalendar(desk.path(), desk.view(), file, customer, Progress()));
}

/// Writes @p plan.
inline void take(StrategyDesk &desk, const CalendarPlan &plan)
{
    desk.change(importCalendar(std::make_shared<const CalendarPlan>(plan), desk.today()));
}

} // namespace leadbook::test
