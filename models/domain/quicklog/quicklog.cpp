// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/quicklog.h"

#include "domain/quicklog/contactwords.h"
#include "domain/quicklog/nextaction.h"
#include "domain/quicklog/quantities.h"
#include "domain/quicklog/saidday.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Full-width digits, letters and blanks as the others, character for character, so that ranges stay.
QString narrowed(QString line)
{
    constexpr char16_t kFirst = 0xFF10;
    constexpr char16_t kLast = 0xFF5A;
    constexpr char16_t kShift = 0xFEE0;
    for (QChar &c : line) {
        const bool isWide = c.unicode() >= kFirst && c.unicode() <= kLast &&
                            QChar(char16_t(c.unicode() - kShift)).isLetterOrNumber();
        if (isWide)
            c = QChar(char16_t(c.unicode() - kShift));
        else if (c == QChar(0x3000) || c == u'\t')
            c = u' ';
    }
    return line;
}

/// Reads the head of a line piece by piece, then finds in the rest what else was said.
class Reading
{
public:
    Reading(const QString &line, Day today, InteractionKind kind)
        : m_line(line)
        , m_text(narrowed(line))
        , m_today(today)
    {
        m_log.kind = kind;
        m_log.day = today;
    }

    QuickLog read()
    {
        m_log.next = findNextAction(m_text, m_today);
        m_end = m_log.next ? m_log.next->at.begin : m_text.size();
        readHead();
        if (m_log.kindAt.isEmpty() && !m_log.answeredAt.isEmpty() && m_log.kind == InteractionKind::Note)
            m_log.kind = InteractionKind::Call; // only calls are answered or not
        const qsizetype behind = m_log.next ? m_log.next->at.end() : m_text.size();
        readRest(m_at, m_end);
        QString note = m_line.mid(m_at, m_end - m_at);
        if (!m_inNote.isEmpty())
            note = bare(m_line.mid(m_at, m_inNote.begin - m_at)) + u' ' +
                   bare(m_line.mid(m_inNote.end(), m_end - m_inNote.end()));
        const QString more = bare(m_line.mid(behind));
        m_log.note = bare(note);
        if (!more.isEmpty())
            m_log.note += m_log.note.isEmpty() ? more : u"; "_s + more;
        const QString text = narrowed(m_log.note);
        m_log.need = needEvidence(text, m_today);
        m_log.noteDays = daysOf(text);
        return std::move(m_log);
    }

private:
    /// Without blanks and separators around it; what closes a sentence stays.
    static QString bare(QString text)
    {
        static const QRegularExpression kAround = expressionOf(u"^[\\s,，、:：;；.。]+|[\\s,，、:：;；]+$"_s);
        return text.replace(kAround, QString());
    }

    /// One piece at the place reached; false where the head ends.
    bool readPiece()
    {
        static const QRegularExpression kFiller = expressionOf(
            u"[\\s,，、:：;；.。·()（）-]+|(?:for|lasting|about|approx\\.?|ca\\.?) (?=\\d+(?:[.,]\\d+)? ?(?:h|m)|an? (?:half|quarter|hour)|half an? hour)|(?:大约|大概|聊了|谈了|用了|历时|共)(?=\\s*[\\d半一二两三四五六七八九十])"_s);
        const auto filler = kFiller.match(m_text, m_at, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (filler.hasMatch() && m_at + filler.capturedLength() <= m_end) {
            m_at += filler.capturedLength();
            return true;
        }
        return readDuration() || readTime() || readDay() || readWords();
    }

    bool take(TextRange at)
    {
        if (at.end() > m_end)
            return false;
        m_at = at.end();
        return true;
    }

    bool readDuration()
    {
        const auto duration = m_log.minutes ? std::nullopt : durationAt(m_text, m_at);
        if (!duration || !take(duration->at))
            return false;
        m_log.minutes = duration->minutes;
        m_log.minutesAt = duration->at;
        return true;
    }

    bool readTime()
    {
        const auto time = m_log.minuteOfDay ? std::nullopt : timeAt(m_text, m_at);
        if (!time || !take(time->at))
            return false;
        m_log.minuteOfDay = time->minute;
        m_log.minuteOfDayAt = time->at;
        return true;
    }

    bool readDay()
    {
        const auto day =
            m_log.dayAt.isEmpty() ? leadbook::dayAt(m_text, m_at, m_today, DayDirection::Back) : std::nullopt;
        if (!day || day->day > m_today || !take(day->at))
            return false;
        m_log.day = day->day;
        m_log.dayAt = day->at;
        return true;
    }

    bool readWords()
    {
        const auto words = m_at < m_text.size() ? contactWordsAt(m_text, m_at) : std::nullopt;
        if (!words || words->at.end() > m_end || (words->kind && !m_log.kindAt.isEmpty()))
            return false;
        if (words->kind) {
            m_log.kind = *words->kind;
            m_log.kindAt = words->at;
        }
        if (words->isFromCustomer) {
            m_log.isFromCustomer = words->isFromCustomer;
            m_log.directionAt = words->at;
        }
        if (words->isAnswered) {
            m_log.isAnswered = words->isAnswered;
            m_log.answeredAt = words->at;
        }
        return take(words->at);
    }

    /// Pieces without a word of contact are the note's: "Tuesday is bad" or "12 Dec".
    void readHead()
    {
        qsizetype begin = m_at;
        while (m_at < m_end && readPiece()) {}
        const bool isContact = !m_log.kindAt.isEmpty() || m_log.minutes || !m_log.answeredAt.isEmpty() ||
                               !m_log.directionAt.isEmpty();
        const bool keepsDay = isContact || isPast(begin);
        if (keepsDay)
            return;
        m_log.day = m_today;
        m_log.dayAt = {};
        m_log.minuteOfDay.reset();
        m_log.minuteOfDayAt = {};
        m_at = begin;
    }

    /// Whether the line begins with a day that only a log begins with.
    bool isPast(qsizetype begin) const
    {
        static const QRegularExpression kPast = expressionOf(
            u"^(?:yesterday|today|last |on \\w+day,? (?:I|we|he|she|they)\\b|day before|昨|前天|大前天|今天|上周|上个?星期)"_s);
        return kPast.match(m_text.mid(begin)).hasMatch() && !m_log.dayAt.isEmpty();
    }

    /// What the sentence says although it does not begin with it.
    void readRest(qsizetype from, qsizetype to)
    {
        const QString rest = m_text.mid(from, to - from);
        if (m_log.kindAt.isEmpty()) {
            if (const auto words = findContactWords(rest)) {
                m_log.kind = words->kind.value_or(m_log.kind);
                m_log.kindAt = {from + words->at.begin, words->at.size};
                if (words->isFromCustomer) {
                    m_log.isFromCustomer = words->isFromCustomer;
                    m_log.directionAt = m_log.kindAt;
                }
            }
        }
        const auto duration = m_log.minutes ? std::nullopt : findDuration(rest);
        if (duration) {
            m_log.minutes = duration->minutes;
            m_log.minutesAt = {from + duration->at.begin, duration->at.size};
            m_inNote = m_log.minutesAt;
            if (m_log.kindAt.isEmpty())
                readWordsBefore(m_log.minutesAt.begin, from);
        } else if (m_log.dayAt.isEmpty()) {
            readLastDay(rest, from);
        }
    }

    /// "👍 call 14 min": words of contact right before the duration that ends at @p to.
    void readWordsBefore(qsizetype to, qsizetype from)
    {
        constexpr qsizetype kLongest = 24;
        for (qsizetype at = std::max(from, to - kLongest); at < to; ++at) {
            const auto words = contactWordsAt(m_text, at);
            if (!words || !words->kind || words->at.end() > to ||
                !m_text.mid(words->at.end(), to - words->at.end()).trimmed().isEmpty())
                continue;
            m_log.kind = *words->kind;
            m_log.kindAt = words->at;
            m_log.isFromCustomer = words->isFromCustomer;
            m_inNote = {at, m_inNote.end() - at};
            return;
        }
    }

    /// "… yesterday" at the end.
    void readLastDay(const QString &rest, qsizetype from)
    {
        static const QRegularExpression kLast = expressionOf(
            u"(?:^|[\\s,，(（])(?<day>yesterday|day before yesterday|昨天|前天)[)）.。]?\\s*$"_s);
        const auto match = kLast.match(rest);
        if (!match.hasMatch())
            return;
        const qsizetype begin = from + match.capturedStart(u"day"_s);
        if (const auto day = leadbook::dayAt(m_text, begin, m_today, DayDirection::Back)) {
            m_log.day = day->day;
            m_log.dayAt = day->at;
        }
    }

    std::vector<CalendarPoint> daysOf(const QString &note) const
    {
        std::vector<CalendarPoint> days;
        for (auto day = findDay(note, 0, m_today, DayDirection::Ahead); day;
             day = findDay(note, day->at.end(), m_today, DayDirection::Ahead)) {
            if (day->isRelative && day->day != m_today)
                days.push_back({day->at, day->day});
        }
        return days;
    }

    const QString &m_line;
    QString m_text;
    Day m_today;
    QuickLog m_log;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    TextRange m_inNote; ///< a duration amid the note
};

} // namespace

QuickLog parseQuickLog(const QString &line, Day today, InteractionKind kind)
{
    return Reading(line, today, kind).read();
}

} // namespace leadbook
