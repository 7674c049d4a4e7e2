// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quicklog/quicklog.h"

#include <QStringList>

#include <array>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kToday = Day::fromCivil(2026, 11, 21).value(); ///< a Saturday

inline QString needText(const NeedEvidence &need)
{
    QStringList parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts << key + u'=' + value;
    };
    add(u"product"_s, need.product);
    add(u"use"_s, need.usage);
    add(u"budget"_s, need.budget.toDecimal());
    add(u"by"_s, need.wanted.toIso());
    add(u"who"_s, need.decisionMaker);
    return parts.isEmpty() ? QString() : u" {"_s + parts.join(u", "_s) + u'}';
}

/// "call in missed 14m 15:30 2026-11-20 | note <named day> -> next @day [kind] {need}", what is not said left
/// out.
inline QString describe(const QuickLog &log)
{
    static constexpr std::array kKinds{"call",  "email",   "meeting", "visit", "message", "wechat", "event",
                                       "visit", "enquiry", "usage",   "trial", "note",    "other"};
    const auto kindText = [](InteractionKind kind) {
        return QString::fromLatin1(kKinds[static_cast<std::size_t>(kind)]);
    };
    QString text = kindText(log.kind);
    if (log.isFromCustomer)
        text += *log.isFromCustomer ? u" in"_s : u" out"_s;
    if (log.isAnswered)
        text += *log.isAnswered ? u" answered"_s : u" missed"_s;
    if (log.minutes)
        text += u" %1m"_s.arg(*log.minutes);
    if (log.minuteOfDay)
        text += u" %1:%2"_s.arg(*log.minuteOfDay / 60).arg(*log.minuteOfDay % 60, 2, 10, QLatin1Char('0'));
    if (log.day != kToday)
        text += u' ' + log.day.toIso();
    text += u" | "_s + log.note;
    for (const CalendarPoint &point : log.noteDays)
        text += u" <%1 %2>"_s.arg(log.note.mid(point.at.begin, point.at.size), point.day.toIso());
    if (log.next) {
        text += u" -> "_s + log.next->text;
        if (log.next->due.isValid())
            text += u" @"_s + log.next->due.toIso();
        if (log.next->kind)
            text += u" ["_s + kindText(*log.next->kind) + u']';
    }
    return text + needText(log.need);
}

} // namespace leadbook::test
