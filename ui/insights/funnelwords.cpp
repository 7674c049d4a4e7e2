// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funnelwords.h"

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
constexpr std::array<const char *, 4> kPeriods{
    QT_TRANSLATE_NOOP("FunnelWords", "All time"),
    QT_TRANSLATE_NOOP("FunnelWords", "This year"),
    QT_TRANSLATE_NOOP("FunnelWords", "Last 12 months"),
    QT_TRANSLATE_NOOP("FunnelWords", "This quarter"),
};

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

} // namespace leadbook
