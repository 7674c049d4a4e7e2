// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendar/calendarexport.h"

#include "core/text.h"
#include "domain/lunarday.h"
#include "domain/shippedtask.h"
#include "exchange/icalwriter.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/contactable.h"
#include "workspace/exporting/outputfile.h"
#include "workspace/today/todayfacts.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kLunarYears = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

QString uid(QStringView begin, std::int64_t id)
{
    return begin + QString::number(id);
}

/// Gathers the items.
class Gathering
{
public:
    Gathering(const View &view, const CalendarAsk &ask)
        : m_view(view)
        , m_snapshot(*view.snapshot)
        , m_ask(ask)
    {
    }

    Result<CalendarContent> run(const QString &path, const Progress &progress)
    {
        LEADBOOK_TRY(takeTasks(path, progress));
        takeFollowUps(progress);
        takeBirthdays();
        if (progress.isCancelled())
            return cancelledError();
        return std::move(m_content);
    }

private:
    bool isAskedFor(Row customer) const
    {
        return !m_ask.owner || m_snapshot.customers.columns.code(FieldId::Owner)[customer] == *m_ask.owner;
    }
    bool isOwned(std::int64_t owner, Row customer) const
    {
        if (!m_ask.owner || owner == 0)
            return isAskedFor(customer);
        const auto found = std::ranges::find(m_snapshot.owners, owner, &OwnerRow::id);
        return found != m_snapshot.owners.end() && found->name == *m_ask.owner;
    }
    bool isInSpan(Day day) const
    {
        if (!day.isValid())
            return !m_ask.from.isValid() && !m_ask.until.isValid();
        return (!m_ask.from.isValid() || day >= m_ask.from) && (!m_ask.until.isValid() || day <= m_ask.until);
    }
    Day horizon() const { return m_ask.until.isValid() ? m_ask.until : m_view.asOf + kCalendarDays; }
    QString nameOf(Row customer) const
    {
        return toQString(m_snapshot.customers.columns.text(FieldId::Name)[customer]);
    }
    /// "Wang Fang, 138 0011 2233".
    QString contactOf(Row contact) const
    {
        const auto &columns = m_snapshot.contacts.columns;
        QStringList parts{toQString(columns.text(FieldId::ContactName)[contact]),
                          toQString(columns.text(FieldId::Mobile)[contact])};
        if (parts.last().isEmpty())
            parts.last() = toQString(columns.text(FieldId::Phone)[contact]);
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    CalendarItem itemFor(Row customer) const
    {
        CalendarItem item;
        item.location = nameOf(customer);
        item.customer = m_snapshot.customers.ids[customer];
        return item;
    }
    void setDay(CalendarItem &item, Day day) const
    {
        item.due = day;
        if (!m_ask.asEvents || !day.isValid())
            return;
        item.kind = CalendarItem::Kind::Event;
        item.start = day;
    }

    Status takeTasks(const QString &path, const Progress &progress)
    {
        auto connection = ReadConnection::open(path);
        LEADBOOK_TRY(connection);
        connection->stopWith(progress);
        auto read =
            Statement::prepare(connection->handle(), "SELECT id, customer, contact, owner, title, note, "
                                                     "due_day, first_due_day, repeats, minute, minutes, uid "
                                                     "FROM task WHERE done_day IS NULL AND customer IS NOT "
                                                     "NULL ORDER BY due_day IS NULL, due_day, id");
        LEADBOOK_TRY(read);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            const Row customer = m_snapshot.customers.ids.find(read->integer(1));
            if (customer != kNoRow && isWorkedWith(m_snapshot, customer) &&
                isOwned(read->integer(3), customer) && isInSpan(read->day(6)))
                takeTask(*read, customer);
        }
        m_content.tasks = m_content.items.size();
        return {};
    }
    void takeTask(const Statement &read, Row customer)
    {
        CalendarItem item = itemFor(customer);
        item.uid = toQString(read.text(11));
        if (item.uid.isEmpty())
            item.uid = uid(kTaskUid, read.integer(0));
        item.summary = shownTaskTitle(toQString(read.text(4)));
        item.description = toQString(read.text(5));
        item.rule = toQString(read.text(8));
        const Day first = read.day(7);
        setDay(item, read.day(6));
        if (item.kind == CalendarItem::Kind::ToDo && !item.rule.isEmpty() && first.isValid() &&
            first <= item.due)
            item.start = first; // the day that the rule counts from
        if (!read.isNull(9) && item.due.isValid())
            item.minute = static_cast<std::int32_t>(read.integer(9));
        item.minutes = static_cast<std::int32_t>(read.integer(10));
        const Row contact = read.isNull(2) ? kNoRow : m_snapshot.contacts.ids.find(read.integer(2));
        if (contact != kNoRow)
            item.contact = contactOf(contact);
        m_content.items.push_back(std::move(item));
    }

    static QString followUp(TodayCause cause)
    {
        switch (cause) {
        case TodayCause::Enquiry:
            return Words::tr("Answer the enquiry of %1");
        case TodayCause::LongStay:
            return Words::tr("%1: the deal is long in its stage");
        default:
            return Words::tr("Get in touch with %1");
        }
    }
    void takeFollowUps(const Progress &progress)
    {
        TodayAsk ask;
        ask.owner = m_ask.owner;
        ask.daysAhead = std::clamp(horizon() - m_view.asOf, 0, kCalendarDays);
        const TodayQueue queue = todayQueue(m_view, ask, {}, progress);
        std::vector<TodayItem> items;
        std::ranges::copy_if(queue.items, std::back_inserter(items), [this](const TodayItem &item) {
            return item.cause != TodayCause::Task && isInSpan(item.due);
        });
        std::ranges::stable_sort(items, {}, &TodayItem::due);
        m_content.leftOut += items.size() - std::min(items.size(), kMostCalendarOthers);
        items.resize(std::min(items.size(), kMostCalendarOthers));
        for (const TodayItem &each : items) {
            CalendarItem item = itemFor(each.customer);
            item.uid = uid(kFollowUpUid, item.customer);
            item.summary = followUp(each.cause).arg(nameOf(each.customer));
            setDay(item, each.due);
            m_content.items.push_back(std::move(item));
        }
        m_content.followUps = items.size();
    }

    void takeBirthdays()
    {
        const auto &born = m_snapshot.contacts.columns.day(FieldId::Birthday);
        const auto &lunar = m_snapshot.contacts.columns.choice(FieldId::LunarBirthday);
        const Day from = m_ask.from.isValid() ? m_ask.from : m_view.asOf;
        std::vector<Birthday> all;
        for (Row link = 0; link < m_snapshot.links.ids.size(); ++link) {
            const Row contact = m_snapshot.links.contact[link];
            const Row customer = m_snapshot.links.customer[link];
            if (m_snapshot.links.alive[link] == 0 || contact == kNoRow || customer == kNoRow ||
                !born[contact].isValid() || !isWorkedWith(m_snapshot, customer) || !isAskedFor(customer) ||
                m_snapshot.contacts.columns.choice(FieldId::DoNotContact)[contact] == 1)
                continue;
            const bool isLunar = lunar[contact] == 1 && nextLunarBirthday(born[contact], from).has_value();
            const Day next = nextBirthday(born[contact], isLunar, from);
            if (next <= horizon())
                all.push_back({customer, contact, next, isLunar});
        }
        std::ranges::stable_sort(all, {}, &Birthday::day);
        m_content.leftOut += all.size() - std::min(all.size(), kMostCalendarOthers);
        all.resize(std::min(all.size(), kMostCalendarOthers));
        for (const Birthday &each : all)
            m_content.items.push_back(birthdayItem(each, born[each.contact]));
        m_content.birthdays = all.size();
    }
    CalendarItem birthdayItem(const Birthday &birthday, Day born) const
    {
        CalendarItem item = itemFor(birthday.customer);
        item.kind = CalendarItem::Kind::Event;
        item.uid = uid(kBirthdayUid, m_snapshot.contacts.ids[birthday.contact]);
        item.summary =
            Words::tr("Birthday of %1")
                .arg(toQString(m_snapshot.contacts.columns.text(FieldId::ContactName)[birthday.contact]));
        item.contact = contactOf(birthday.contact);
        item.start = item.due = birthday.day;
        if (birthday.isLunar) {
            item.description = inWords(*toLunar(birthday.day));
            for (Day last = birthday.day; item.moreDays.size() < kLunarYears - 1;) {
                const auto next = nextLunarBirthday(born, last + 1);
                if (!next)
                    break;
                last = *next;
                item.moreDays.push_back(last);
            }
            return item;
        }
        // Of 29 February it is kept on the last day of that month.
        const bool isLeapDay = born.civil().month == 2 && born.civil().day == 29;
        item.rule = isLeapDay ? u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"_s : u"FREQ=YEARLY"_s;
        return item;
    }

    const View &m_view;
    const Snapshot &m_snapshot;
    const CalendarAsk &m_ask;
    CalendarContent m_content;
};

} // namespace

Result<CalendarContent> calendarContent(const QString &path, const View &view, const CalendarAsk &ask,
                                        const Progress &progress)
{
    return Gathering(view, ask).run(path, progress);
}

Status writeCalendarFile(const CalendarContent &content, const QString &path, std::int64_t atMs)
{
    LEADBOOK_TRY(checkOutput(path));
    QSaveFile file(path);
    const QByteArray bytes = writeCalendar(content.items, u"Leadbook"_s, atMs);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorCode::Io,
                 Words::tr("The calendar could not be written to %1: %2.").arg(path, file.errorString()),
                 path};
}

} // namespace leadbook
