// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/numberformat.h"

#include <array>

namespace leadbook {

namespace {

struct FormatRange
{
    int first;
    int last;
    NumberKind kind;
};

// 34, 35, 55 and 56 are times in one edition and days in another; what the number is decides then.
constexpr std::array kBuiltIn{
    FormatRange{14, 17, NumberKind::Day},        FormatRange{18, 21, NumberKind::Time},
    FormatRange{22, 22, NumberKind::DayAndTime}, FormatRange{27, 31, NumberKind::Day},
    FormatRange{32, 33, NumberKind::Time},       FormatRange{34, 36, NumberKind::Day},
    FormatRange{45, 45, NumberKind::Time},       FormatRange{46, 46, NumberKind::Elapsed},
    FormatRange{47, 47, NumberKind::Time},       FormatRange{50, 58, NumberKind::Day},
};

/// What a section of a format shows.
struct Shown
{
    bool day = false;
    bool month = false; ///< or minutes
    bool time = false;
    bool elapsed = false;
    bool digits = false;

    NumberKind kind() const
    {
        if (digits)
            return NumberKind::Number;
        if (elapsed)
            return NumberKind::Elapsed;
        const bool hasDay = day || (month && !time);
        if (hasDay)
            return time ? NumberKind::DayAndTime : NumberKind::Day;
        return time ? NumberKind::Time : NumberKind::Number;
    }
};

/// Walks through a section, one thing at a time.
class FormatScanner
{
public:
    explicit FormatScanner(QStringView code)
        : m_code(code)
    {
    }

    Shown scan()
    {
        for (const QStringView general :
             {QStringView(u"General"), QStringView(u"G/"), QStringView(u"Standard")}) {
            if (m_code.startsWith(general, Qt::CaseInsensitive))
                return {};
        }
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step();
        return m_shown;
    }

private:
    void step()
    {
        const char16_t c = m_code[m_at].toLower().unicode();
        if (c == u'"' || c == u'[') {
            const qsizetype end = m_code.indexOf(c == u'"' ? u'"' : u']', m_at + 1);
            if (c == u'[' && end > 0)
                bracket(m_code.mid(m_at + 1, end - m_at - 1));
            m_at = end < 0 ? m_code.size() : end + 1;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            m_at += 2;
        } else if (m_code.mid(m_at).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            m_shown.time = true;
            m_at += 5;
        } else {
            letter(c);
        }
    }

    void letter(char16_t c)
    {
        const char16_t before = m_last;
        m_last = c;
        const qsizetype at = m_at++;
        const QChar after = m_at < m_code.size() ? m_code[m_at] : QChar();
        const bool isExponent = c == u'e' && (after == u'+' || after == u'-');
        if (isExponent || c == u'0' || c == u'#' || c == u'?' || c == u'@') {
            m_shown.digits = true;
        } else if (c == u'y' || c == u'd' || c == u'e' ||
                   m_code.mid(at).startsWith(u"aaa", Qt::CaseInsensitive)) {
            m_shown.day = true;
        } else if (c == u'm') {
            m_shown.month = true;
        } else if (c == u'h' || c == u's') {
            m_shown.time = true;
        } else if (c == u'.' && before == u's') {
            while (m_at < m_code.size() && m_code[m_at] == u'0') // parts of a second
                ++m_at;
        }
    }

    /// [h], [mm], [ss]; everything else is a colour, a condition or a language.
    void bracket(QStringView inside)
    {
        if (inside.isEmpty() || inside.size() > 2)
            return;
        const QChar first = inside.front().toLower();
        const bool isTime = first == u'h' || first == u'm' || first == u's';
        if (isTime && inside.back().toLower() == first)
            m_shown.elapsed = true;
        m_last = first.unicode();
    }

    QStringView m_code;
    qsizetype m_at = 0;
    char16_t m_last = 0;
    Shown m_shown;
};

} // namespace

NumberKind builtInKind(int formatId)
{
    for (const FormatRange &range : kBuiltIn) {
        if (formatId >= range.first && formatId <= range.last)
            return range.kind;
    }
    return NumberKind::Number;
}

NumberKind kindOfFormat(QStringView code)
{
    return FormatScanner(code).scan().kind();
}

} // namespace leadbook
