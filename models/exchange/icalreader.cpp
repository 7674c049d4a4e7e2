// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalreader.h"

#include "core/text.h"
#include "exchange/icallines.h"
#include "exchange/vcardtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kMinutesOfHour = 60;
constexpr int kMinutesOfDay = 24 * kMinutesOfHour;
constexpr std::size_t kMostMoreDays = 10'000;

/// A day, with the minute of that day unless it is a day as a whole.
struct Moment
{
    Day day;
    std::optional<int> minute;
};

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value)
                                                                           : std::nullopt;
}

Day toDay(const QDate &date)
{
    return Day(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(date)));
}

/// "20261123T090000Z" or "20261123", in the zone that the line names, taken to @p zone.
std::optional<Moment> readMoment(std::string_view text, std::string_view zoneName, const QTimeZone &zone)
{
    constexpr std::size_t kDate = 8;
    constexpr std::size_t kTime = 13; // with minutes
    if (text.size() < kDate)
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(4, 2));
    const auto of = number(text.substr(6, 2));
    const auto day = year && month && of ? Day::fromCivil(*year, *month, *of) : std::nullopt;
    if (!day || *year < 1)
        return std::nullopt;
    if (text.size() < kTime || (text[kDate] != 'T' && text[kDate] != 't'))
        return Moment{*day, std::nullopt};
    const auto hour = number(text.substr(9, 2));
    const auto minute = number(text.substr(11, 2));
    if (!hour || !minute || *hour < 0 || *hour > 23 || *minute < 0 || *minute > 59)
        return Moment{*day, std::nullopt};
    const bool isUtc = text.back() == 'Z' || text.back() == 'z';
    QTimeZone said;
    if (isUtc)
        said = QTimeZone::utc();
    else if (!zoneName.empty())
        said = QTimeZone(QByteArray(zoneName.data(), static_cast<qsizetype>(zoneName.size())));
    if (!said.isValid() || said == zone)
        return Moment{*day, *hour * kMinutesOfHour + *minute};
    const QDateTime there(QDate(*year, *month, *of), QTime(*hour, *minute), said);
    const QDateTime here = there.toTimeZone(zone);
    return Moment{toDay(here.date()), here.time().hour() * kMinutesOfHour + here.time().minute()};
}

std::optional<Moment> readMoment(const IcalLine &line, const QTimeZone &zone)
{
    return readMoment(line.value, line.parameter("TZID"), zone);
}

/// Minutes of "P1DT2H30M"; absent where it is no duration or before nothing.
std::optional<int> readDuration(std::string_view text)
{
    constexpr int kMost = 10'000'000;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!text.starts_with('P') && !text.starts_with('p'))
        return std::nullopt;
    text.remove_prefix(1);
    int minutes = 0;
    while (!text.empty()) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        const auto count = number(text.substr(0, digits));
        const char unit = digits < text.size() ? text[digits] : '\0';
        if (digits == 0 && (unit == 'T' || unit == 't')) {
            text.remove_prefix(1);
            continue;
        }
        if (!count || unit == '\0' || *count > kMost / kMinutesOfDay)
            return std::nullopt;
        const std::string small = inSmallLetters({&unit, 1});
        minutes += *count * (small == "w"   ? 7 * kMinutesOfDay
                             : small == "d" ? kMinutesOfDay
                             : small == "h" ? kMinutesOfHour
                             : small == "m" ? 1
                                            : 0);
        if (minutes > kMost)
            return std::nullopt;
        text.remove_prefix(digits + 1);
    }
    return minutes;
}

/// An item that is being read.
struct Reading
{
    CalendarItem item;
    std::optional<Moment> start;
    std::optional<Moment> due;
    std::optional<Moment> end;
    std::optional<int> duration;
    bool isException = false; ///< of another item, for one of its days
};

QString mailAddress(const IcalLine &line)
{
    constexpr std::string_view kMailto = "mailto:";
    const std::string_view value = line.value;
    const bool isMail =
        value.size() > kMailto.size() && equalsIgnoringCase(value.substr(0, kMailto.size()), kMailto);
    return isMail ? toQString(value.substr(kMailto.size())).trimmed() : QString();
}

void takeStatus(const IcalLine &line, CalendarItem &item)
{
    if (equalsIgnoringCase(line.value, "COMPLETED"))
        item.status = CalendarItem::Status::Done;
    else if (equalsIgnoringCase(line.value, "CANCELLED"))
        item.status = CalendarItem::Status::Cancelled;
}

void takeMoreDays(const IcalLine &line, const QTimeZone &zone, CalendarItem &item)
{
    std::string_view rest = line.value;
    while (!rest.empty() && item.moreDays.size() < kMostMoreDays) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        if (const auto moment = readMoment(rest.substr(0, end), line.parameter("TZID"), zone))
            item.moreDays.push_back(moment->day);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void takeText(const IcalLine &line, CalendarItem &item)
{
    if (line.name == "UID")
        item.uid = line.text().trimmed();
    else if (line.name == "SUMMARY")
        item.summary = line.text();
    else if (line.name == "DESCRIPTION")
        item.description = line.text();
    else if (line.name == "LOCATION")
        item.location = line.text();
    else if (line.name == "CONTACT")
        item.contact = line.text();
    else if (line.name == "CATEGORIES")
        item.categories = item.categories.isEmpty() ? line.text() : item.categories + u", "_s + line.text();
    else if (line.name == "ATTENDEE" && item.email.isEmpty())
        item.email = mailAddress(line);
    else if (line.name == "RRULE" && item.rule.isEmpty())
        item.rule = line.text();
    else if (line.name == "X-LEADBOOK-CUSTOMER")
        item.customer = line.text().toLongLong();
}

void take(const IcalLine &line, const QTimeZone &zone, Reading &reading)
{
    if (line.name == "DTSTART")
        reading.start = readMoment(line, zone);
    else if (line.name == "DUE")
        reading.due = readMoment(line, zone);
    else if (line.name == "DTEND")
        reading.end = readMoment(line, zone);
    else if (line.name == "DURATION" || line.name == "ESTIMATED-DURATION")
        reading.duration = readDuration(line.value);
    else if (line.name == "RECURRENCE-ID")
        reading.isException = true;
    else if (line.name == "STATUS")
        takeStatus(line, reading.item);
    else if (line.name == "RDATE")
        takeMoreDays(line, zone, reading.item);
    else if (line.name == "COMPLETED") {
        const auto moment = readMoment(line, zone);
        reading.item.completed = moment ? moment->day : Day();
        reading.item.status = CalendarItem::Status::Done;
    } else {
        takeText(line, reading.item);
    }
}

/// What the times say together.
void settleTimes(Reading &reading)
{
    CalendarItem &item = reading.item;
    const auto &start = reading.start;
    item.start = start ? start->day : Day();
    item.minutes = reading.duration.value_or(0);
    if (item.kind == CalendarItem::Kind::Event) {
        const auto &end = reading.end;
        item.due = item.start;
        item.minute = start ? start->minute : std::nullopt;
        if (start && end && start->minute && end->minute) {
            const std::int64_t minutes =
                std::int64_t(end->day - start->day) * kMinutesOfDay + *end->minute - *start->minute;
            item.minutes = static_cast<std::int32_t>(std::clamp<std::int64_t>(minutes, 0, 10'000'000));
        } else if (start && end && end->day > start->day) {
            item.due = end->day - 1; // the day behind the last
        } else if (start && !start->minute && item.minutes > kMinutesOfDay) {
            item.due = item.start + (item.minutes - 1) / kMinutesOfDay;
        }
        if (!item.minute)
            item.minutes = 0;
        return;
    }
    const auto &due = reading.due ? reading.due : start;
    item.due = due ? due->day : Day();
    item.minute = due ? due->minute : std::nullopt;
}

/// A name for an item that has none, which is the same whenever the item is the same.
QString uidOf(const CalendarItem &item)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(
        u"%1\n%2\n%3\n%4"_s.arg(item.summary, item.start.toIso(), item.due.toIso(), item.rule).toUtf8());
    return u"leadbook-"_s + QString::fromLatin1(hash.result().toHex());
}

/// Reads the lines of a file.
class Reader
{
public:
    explicit Reader(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    Result<CalendarFile> read(const QByteArray &bytes)
    {
        IcalLines lines(bytes);
        IcalLine line;
        while (lines.next(line))
            take(line);
        finish();
        if (m_file.items.empty() && m_file.skipped == 0 && !m_isCalendar)
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate(
                             "CalendarFile", "This is no calendar file; export one as iCalendar (.ics)."),
                         {}};
        return std::move(m_file);
    }

private:
    void take(const IcalLine &line)
    {
        if (line.name == "BEGIN")
            return begin(line);
        if (line.name == "END")
            return end(line);
        if (m_reading && m_inner == 0)
            leadbook::take(line, m_zone, *m_reading);
    }
    void begin(const IcalLine &line)
    {
        const std::string part = inCapitals(line.value);
        m_isCalendar = m_isCalendar || part == "VCALENDAR";
        const bool isItem = part == "VTODO" || part == "VEVENT";
        if (m_reading && !isItem) {
            ++m_inner; // an alarm, say
            return;
        }
        finish();
        if (!isItem)
            return;
        m_reading.emplace();
        m_reading->item.kind = part == "VTODO" ? CalendarItem::Kind::ToDo : CalendarItem::Kind::Event;
    }
    void end(const IcalLine &line)
    {
        const std::string part = inCapitals(line.value);
        if (part == "VTODO" || part == "VEVENT" || part == "VCALENDAR")
            return finish();
        m_inner = std::max(0, m_inner - 1);
    }
    void finish()
    {
        m_inner = 0;
        if (!m_reading)
            return;
        if (m_reading->isException) {
            ++m_file.skipped;
        } else {
            settleTimes(*m_reading);
            if (m_reading->item.uid.isEmpty())
                m_reading->item.uid = uidOf(m_reading->item);
            m_file.items.push_back(std::move(m_reading->item));
        }
        m_reading.reset();
    }

    const QTimeZone &m_zone;
    CalendarFile m_file;
    std::optional<Reading> m_reading;
    int m_inner = 0;
    bool m_isCalendar = false;
};

} // namespace

Result<CalendarFile> readCalendar(const QByteArray &bytes, const QTimeZone &zone)
{
    if (bytes.size() > kMostCalendarBytes)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "CalendarFile", "The file is too large for a calendar; export fewer years of it."),
                     {}};
    return Reader(zone).read(bytes);
}

} // namespace leadbook
