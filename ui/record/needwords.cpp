// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/needwords.h"

#include "domain/bandstandard.h"
#include "domain/field.h"
#include "ui/quicklog/quicklogwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NeedWords)
};

NeedEvidence evidenceOf(const StoredNeed &need)
{
    NeedEvidence evidence;
    evidence.product = need.product;
    evidence.usage = need.usage;
    if (need.budget)
        evidence.budget = Money(*need.budget);
    if (need.wantedDay)
        evidence.wanted = Day(static_cast<int>(*need.wantedDay));
    evidence.decisionMaker = need.decisionMaker;
    return evidence;
}

/// Who wrote it and when; the day of the assessment where the journal does not know.
QString writerText(const NeedStanding &standing, Day today, const QLocale &locale)
{
    const Day written =
        standing.at == 0
            ? standing.day
            : Day::fromIso(QDateTime::fromMSecsSinceEpoch(standing.at).date().toString(Qt::ISODate))
                  .value_or(standing.day);
    const QString day = formatDay(written, today, locale);
    return standing.who.isEmpty() ? Words::tr("set on %1").arg(day)
                                  : Words::tr("set by %1 on %2").arg(standing.who, day);
}

} // namespace

QList<Span> needSpans(const NeedStanding &standing, const QString &currency, Day today, const QLocale &locale)
{
    const int level = standing.level.value_or(0);
    QList<Span> spans{
        {Words::tr("Need %1").arg(choiceLabel(FieldId::Need, static_cast<std::uint8_t>(level)).toLower()),
         Tone::Text, true},
        {Words::tr(": %1", "the written standard").arg(levelStandard(u"need", level)), Tone::Muted}};
    if (!standing.level)
        return spans << Span{u" · "_s, Tone::Muted}
                     << Span{Words::tr("clear: %1").arg(levelStandard(u"need", 3)), Tone::Muted};
    const QString known = needText(evidenceOf(standing.need), today, currency, locale);
    spans << Span{u" · "_s, Tone::Muted}
          << (known.isEmpty() ? Span{Words::tr("no evidence written down"), Tone::Warning}
                              : Span{Words::tr("known: %1").arg(known)});
    if (!standing.note.isEmpty())
        spans << Span{u" · "_s, Tone::Muted} << Span{standing.note.simplified()};
    return spans << Span{u" · "_s, Tone::Muted} << Span{writerText(standing, today, locale), Tone::Muted};
}

} // namespace leadbook
