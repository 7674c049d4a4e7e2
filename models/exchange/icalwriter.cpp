// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalwriter.h"

#include "exchange/vcardtext.h"

#include <QDateTime>

#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kLineBytes = 75;
constexpr int kMinutesOfHour = 60;

QString withoutControls(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() < u' ' && c != u'\n' && c != u'\t'; });
}

class Writer
{
public:
    explicit Writer(std::int64_t atMs)
        : m_stamp(
              QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toStdString())
    {
    }

    QByteArray take() { return QByteArray::fromStdString(m_out); }

    /// Writes a line, folded.
    void line(std::string_view text)
    {
        std::size_t room = kLineBytes;
        while (text.size() > room) {
            std::size_t cut = room;
            while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U)
                --cut; // within a character
            m_out.append(text.substr(0, cut)).append("\r\n ");
            text.remove_prefix(cut);
            room = kLineBytes - 1; // the blank
        }
        m_out.append(text).append("\r\n");
    }
    void text(std::string_view name, QString value)
    {
        if (value.isEmpty())
            return;
        value.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        line(std::string(name) + ':' + vcardEscaped(withoutControls(value).toStdString()));
    }
    void moment(std::string_view name, Day day, std::optional<std::int32_t> minute)
    {
        if (!day.isValid())
            return;
        const std::string date = day.toIso().remove(u'-').toStdString();
        if (!minute)
            return line(std::string(name) + ";VALUE=DATE:" + date);
        const QString time =
            QTime(*minute / kMinutesOfHour, *minute % kMinutesOfHour).toString(u"'T'HHmm00"_s);
        line(std::string(name) + ':' + date + time.toStdString());
    }
    void item(const CalendarItem &item)
    {
        const bool isToDo = item.kind == CalendarItem::Kind::ToDo;
        const std::string part = isToDo ? "VTODO" : "VEVENT";
        line("BEGIN:" + part);
        text("UID", item.uid);
        line("DTSTAMP:" + m_stamp);
        if (isToDo)
            toDoTimes(item);
        else
            eventTimes(item);
        text("SUMMARY", item.summary);
        text("DESCRIPTION", item.description);
        text("LOCATION", item.location);
        text("CONTACT", item.contact);
        text("CATEGORIES", item.categories);
        if (!item.email.isEmpty())
            line("ATTENDEE:mailto:" + withoutControls(item.email).remove(u'\n').toStdString());
        if (!item.rule.isEmpty())
            line("RRULE:" + withoutControls(item.rule).remove(u'\n').toStdString());
        moreDays(item);
        if (item.customer != 0)
            line("X-LEADBOOK-CUSTOMER:" + std::to_string(item.customer));
        line("END:" + part);
    }

private:
    void toDoTimes(const CalendarItem &item)
    {
        // What repeats is counted from its start.
        const Day start = item.start.isValid() || item.rule.isEmpty() ? item.start : item.due;
        moment("DTSTART", start, item.minute);
        moment("DUE", item.due, item.minute);
        if (item.minutes > 0)
            line("ESTIMATED-DURATION:PT" + std::to_string(item.minutes) + 'M');
        if (item.status == CalendarItem::Status::Done) {
            line("STATUS:COMPLETED");
            if (item.completed.isValid())
                line("COMPLETED:" + item.completed.toIso().remove(u'-').toStdString() + "T120000Z");
        } else {
            line(item.status == CalendarItem::Status::Cancelled ? "STATUS:CANCELLED" : "STATUS:NEEDS-ACTION");
        }
    }
    void eventTimes(const CalendarItem &item)
    {
        moment("DTSTART", item.start, item.minute);
        if (!item.minute)
            moment("DTEND", (item.due.isValid() ? item.due : item.start) + 1, std::nullopt);
        else if (item.minutes > 0)
            line("DURATION:PT" + std::to_string(item.minutes) + 'M');
        if (item.status == CalendarItem::Status::Cancelled)
            line("STATUS:CANCELLED");
        line("TRANSP:TRANSPARENT");
    }
    void moreDays(const CalendarItem &item)
    {
        if (item.moreDays.empty())
            return;
        std::string days;
        for (const Day day : item.moreDays)
            days += (days.empty() ? "" : ",") + day.toIso().remove(u'-').toStdString();
        line("RDATE;VALUE=DATE:" + days);
    }

    std::string m_stamp;
    std::string m_out;
};

} // namespace

QByteArray writeCalendar(const std::vector<CalendarItem> &items, const QString &name, std::int64_t atMs)
{
    Writer writer(atMs);
    writer.line("BEGIN:VCALENDAR");
    writer.line("VERSION:2.0");
    writer.line("PRODID:-//Leadbook//Leadbook//EN");
    writer.line("CALSCALE:GREGORIAN");
    writer.text("X-WR-CALNAME", name);
    for (const CalendarItem &item : items)
        writer.item(item);
    writer.line("END:VCALENDAR");
    return writer.take();
}

} // namespace leadbook
