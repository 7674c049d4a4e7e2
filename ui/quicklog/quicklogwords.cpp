// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklogwords.h"
#include "domain/shippedschemes.h"

#include "ui/customers/gradewords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QuickLogWords)
};

Span gradeSpan(const GradeReason &reason)
{
    const int grade = reason.explanation.grade;
    return {gradeName(reason), gradeTone(grade), true};
}

} // namespace

QList<Span> noteSpans(const QuickLog &said, const QLocale &locale)
{
    QList<Span> spans;
    qsizetype at = 0;
    for (const CalendarPoint &point : said.noteDays) {
        spans << Span{said.note.mid(at, point.at.end() - at)};
        spans << Span{Words::tr(" (%1)").arg(formatDay(point.day, Day(), locale)), Tone::Muted};
        at = point.at.end();
    }
    spans << Span{said.note.mid(at)};
    return spans;
}

QString needText(const NeedEvidence &need, Day today, const QString &currency, const QLocale &locale)
{
    QStringList parts;
    if (!need.product.isEmpty())
        parts << Words::tr("product %1").arg(need.product);
    if (!need.usage.isEmpty())
        parts << Words::tr("use %1").arg(need.usage);
    if (need.budget.isKnown())
        parts << Words::tr("budget %1").arg(formatMoney(need.budget, currency, locale));
    if (need.wanted.isValid())
        parts << Words::tr("wanted by %1").arg(formatDay(need.wanted, today, locale));
    if (!need.decisionMaker.isEmpty())
        parts << Words::tr("decision maker %1").arg(need.decisionMaker);
    return parts.join(u" · "_s);
}

QList<Span> effectSpans(const LogEffects &effects, const QLocale &locale)
{
    QList<Span> spans;
    const auto part = [&spans](const QString &text, Tone tone = Tone::Text) {
        if (!spans.isEmpty())
            spans << Span{u" · "_s, Tone::Muted};
        spans << Span{text, tone};
    };
    for (const LogMove &move : effects.moves) {
        part(Words::tr("%n customer(s) ", nullptr, move.customers));
        spans << gradeSpan(move.example.before) << Span{u" → "_s} << gradeSpan(move.example.after);
    }
    if (effects.asBefore > 0)
        part(Words::tr("%1 as before").arg(locale.toString(effects.asBefore)), Tone::Muted);
    if (effects.notLooked > 0)
        part(Words::tr("%1 more not worked out").arg(locale.toString(effects.notLooked)), Tone::Muted);
    return spans;
}

QList<Span> effectSpans(const LogEffect &effect, Day today, const QLocale &locale)
{
    if (effect.before.byHand)
        return {
            {Words::tr("Grade ")},
            {gradeWord(effect.before.byHand->grade), Tone::Text, true},
            {Words::tr(", set by hand until %1").arg(formatDay(effect.before.byHand->until, today, locale)),
             Tone::Muted}};
    QList<Span> spans{{Words::tr("Grade ")}, gradeSpan(effect.before)};
    if (effect.after.explanation.grade != effect.before.explanation.grade)
        return spans << Span{u" → "_s} << gradeSpan(effect.after);
    const QString way = wayUpText(effect.after, today, locale);
    if (way.isEmpty())
        return spans << Span{Words::tr(", as before"), Tone::Muted};
    const int better = effect.after.explanation.waysUp.front().grade;
    return spans << Span{u" → "_s} << Span{wayUpGrade(effect.after), gradeTone(better), true}
                 << Span{Words::tr(" with %1").arg(way)};
}

} // namespace leadbook
