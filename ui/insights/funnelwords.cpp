// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funnelwords.h"

#include "domain/shippedschemes.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FunnelWords)
};

constexpr std::array<const char *, 3> kCounts{
    QT_TRANSLATE_NOOP("FunnelWords", "All deals"),
    QT_TRANSLATE_NOOP("FunnelWords", "Open now"),
    QT_TRANSLATE_NOOP("FunnelWords", "Begun in the period"),
};
constexpr std::array<const char *, 3> kDefinitions{
    QT_TRANSLATE_NOOP("FunnelWords", "Deals with anything dated in the period, by the furthest stage they "
                                     "reached until its end; a won deal has passed every stage."),
    QT_TRANSLATE_NOOP("FunnelWords",
                      "Deals open at the end of the period that had come to this stage or further."),
    QT_TRANSLATE_NOOP("FunnelWords", "Deals begun in the period, by the furthest stage they have reached "
                                     "since; a won deal has passed every stage."),
};
constexpr std::array<const char *, 7> kPeriods{
    QT_TRANSLATE_NOOP("FunnelWords", "All time"),         QT_TRANSLATE_NOOP("FunnelWords", "This year"),
    QT_TRANSLATE_NOOP("FunnelWords", "Last 12 months"),   QT_TRANSLATE_NOOP("FunnelWords", "This quarter"),
    QT_TRANSLATE_NOOP("FunnelWords", "Last quarter"),     QT_TRANSLATE_NOOP("FunnelWords", "Last year"),
    QT_TRANSLATE_NOOP("FunnelWords", "From day to day…"),
};
constexpr std::array<const char *, 3> kComparisons{
    QT_TRANSLATE_NOOP("FunnelWords", "Not compared"),
    QT_TRANSLATE_NOOP("FunnelWords", "Period before"),
    QT_TRANSLATE_NOOP("FunnelWords", "Year before"),
};

/// What deals are told by.
struct Grouping
{
    const char *key;
    const char *name;
    const char *none;
    QString (*label)(const QString &name);
};
constexpr std::array<Grouping, 7> kGroupings{{
    {"owner", QT_TRANSLATE_NOOP("FunnelWords", "Owner"), QT_TRANSLATE_NOOP("FunnelWords", "No owner"),
     nullptr},
    {"manager", QT_TRANSLATE_NOOP("FunnelWords", "Manager"), QT_TRANSLATE_NOOP("FunnelWords", "No manager"),
     nullptr},
    {"product", QT_TRANSLATE_NOOP("FunnelWords", "Product"), QT_TRANSLATE_NOOP("FunnelWords", "No product"),
     nullptr},
    {"source", QT_TRANSLATE_NOOP("FunnelWords", "Source"), QT_TRANSLATE_NOOP("FunnelWords", "No source"),
     nullptr},
    {"rfm", QT_TRANSLATE_NOOP("FunnelWords", "Segment"), QT_TRANSLATE_NOOP("FunnelWords", "No segment"),
     &segmentLabel},
    {"grade", QT_TRANSLATE_NOOP("FunnelWords", "Grade"), QT_TRANSLATE_NOOP("FunnelWords", "No grade"),
     &gradeLabel},
    {"industry", QT_TRANSLATE_NOOP("FunnelWords", "Industry"),
     QT_TRANSLATE_NOOP("FunnelWords", "No industry"), nullptr},
}};

const Grouping &groupingOf(const QString &by)
{
    for (const Grouping &grouping : kGroupings)
        if (by == QLatin1StringView(grouping.key))
            return grouping;
    return kGroupings.front();
}

template <std::size_t N> QStringList translated(const std::array<const char *, N> &words)
{
    QStringList list;
    for (const char *word : words)
        list << Words::tr(word);
    return list;
}

} // namespace

QStringList countNames()
{
    return translated(kCounts);
}

QString countDefinition(FunnelCount count)
{
    return Words::tr(kDefinitions[static_cast<std::size_t>(count)]);
}

QStringList periodNames()
{
    return translated(kPeriods);
}

QString recordedDefinition()
{
    return Words::tr("Recorded counts the deals that were seen in the stage itself; reached counts those "
                     "too that skipped it.");
}

QStringList comparisonNames()
{
    return translated(kComparisons);
}

QString periodWords(const Period &period, const QLocale &locale)
{
    const auto day = [&locale](Day at) { return formatDay(at, Day(0), locale); };
    if (period.begin.isValid() && period.end.isValid())
        return Words::tr("%1 to %2", "days").arg(day(period.begin), day(period.end - 1));
    if (period.begin.isValid())
        return Words::tr("since %1", "a day").arg(day(period.begin));
    if (period.end.isValid())
        return Words::tr("until %1", "a day").arg(day(period.end - 1));
    return Words::tr("all time");
}

QString groupingName(const QString &by)
{
    return Words::tr(groupingOf(by).name);
}

QString groupingNone(const QString &by)
{
    return Words::tr(groupingOf(by).none);
}

QString (*groupingLabel(const QString &by))(const QString &name)
{
    return groupingOf(by).label;
}

QString daysWords(const std::optional<double> &days, const QString &absent, const QLocale &locale)
{
    if (!days)
        return absent;
    const bool isWhole = *days == static_cast<double>(static_cast<qint64>(*days));
    return Words::tr("%1 d", "days").arg(locale.toString(*days, 'f', isWhole ? 0 : 1));
}

QString notReached()
{
    return Words::tr("not reached");
}

} // namespace leadbook
