// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/factorwords.h"

#include "core/text.h"
#include "items/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct FactorText
{
    Q_DECLARE_TR_FUNCTIONS(WinFactors)
};

struct FactorWord
{
    const char *key;
    const char *name;
};

/// By FactorId.
constexpr std::array<FactorWord, 10> kFactors{{
    {"source", QT_TRANSLATE_NOOP("WinFactors", "Source")},
    {"industry", QT_TRANSLATE_NOOP("WinFactors", "Industry")},
    {"region", QT_TRANSLATE_NOOP("WinFactors", "Region")},
    {"size", QT_TRANSLATE_NOOP("WinFactors", "Employees")},
    {"product", QT_TRANSLATE_NOOP("WinFactors", "Product")},
    {"competitor", QT_TRANSLATE_NOOP("WinFactors", "Competitor")},
    {"owner", QT_TRANSLATE_NOOP("WinFactors", "Owner")},
    {"amount", QT_TRANSLATE_NOOP("WinFactors", "Amount of the deal")},
    {"earlyContacts", QT_TRANSLATE_NOOP("WinFactors", "Contacts up to then")},
    {"firstAnswer", QT_TRANSLATE_NOOP("WinFactors", "First answer")},
}};

constexpr std::array<const char *, 3> kAmounts{
    QT_TRANSLATE_NOOP("WinFactors", "smallest third"),
    QT_TRANSLATE_NOOP("WinFactors", "middle third"),
    QT_TRANSLATE_NOOP("WinFactors", "largest third"),
};

/// By FactorVerdict.
constexpr std::array<const char *, 3> kVerdicts{
    QT_TRANSLATE_NOOP("WinFactors", "cannot tell yet"),
    QT_TRANSLATE_NOOP("WinFactors", "goes with winning"),
    QT_TRANSLATE_NOOP("WinFactors", "goes with losing"),
};

const FactorWord &wordOf(FactorId factor)
{
    return kFactors[static_cast<std::size_t>(factor)];
}

/// "up to 19", "20 to 99", "500 and more".
QString bandText(std::span<const int> bands, std::uint32_t band)
{
    if (band == 0)
        return bands[0] == 1 ? FactorText::tr("none") : FactorText::tr("up to %L1").arg(bands[0] - 1);
    if (band >= bands.size())
        return FactorText::tr("%L1 and more").arg(bands.back());
    return FactorText::tr("%L1 to %L2").arg(bands[band - 1]).arg(bands[band] - 1);
}

QString answerText(std::uint32_t band)
{
    constexpr std::span<const int> kBands(kAnswerBands);
    if (band >= kBands.size())
        return FactorText::tr("none yet");
    const int from = band == 0 ? 0 : kBands[band - 1];
    return FactorText::tr("after %1 to %2 days").arg(from).arg(kBands[band] - 1);
}

QString points(double share, const QLocale &locale)
{
    const auto rounded = static_cast<int>(std::lround(share * 100));
    return (rounded > 0 ? u"+"_s : QString()) + locale.toString(rounded);
}

} // namespace

QString factorKey(FactorId factor)
{
    return QString::fromLatin1(wordOf(factor).key);
}

QString factorName(FactorId factor)
{
    return FactorText::tr(wordOf(factor).name);
}

QString factorLevelName(const FactorTable &table, std::uint32_t level)
{
    switch (table.id) {
    case FactorId::Size:
        return bandText(kSizeBands, level);
    case FactorId::Contacts:
        return bandText(kContactBands, level);
    case FactorId::Answer:
        return answerText(level);
    case FactorId::Amount:
        return level < kAmounts.size() ? FactorText::tr(kAmounts[level]) : QString();
    default:
        return level < table.names.size() ? toQString(table.names[level]) : QString();
    }
}

QString factorVerdictWord(FactorVerdict verdict)
{
    return FactorText::tr(kVerdicts[static_cast<std::size_t>(verdict)]);
}

QString factorDifference(const FactorLevel &level, const QLocale &locale)
{
    if (level.rest.all == 0)
        return u"–"_s;
    return FactorText::tr("%1 (%2 to %3)", "points of percentage and their interval")
        .arg(points(level.difference, locale), points(level.interval.low, locale),
             points(level.interval.high, locale));
}

QString factorSentence(const FactorTable &table, const FactorLevel &level, const QLocale &locale)
{
    const QString what = FactorText::tr("%1: %2", "a factor and its level")
                             .arg(factorName(table.id), factorLevelName(table, level.level));
    if (level.rest.all == 0)
        return FactorText::tr("%1. All decided deals are of this kind; there is nothing to compare with.")
            .arg(what);
    const QString rates =
        FactorText::tr("%1 of %2 deals were won, of the others %3 of %4")
            .arg(winRateText(level.own, locale), locale.toString(qlonglong{level.own.all}),
                 winRateText(level.rest, locale), locale.toString(qlonglong{level.rest.all}));
    QString sentence =
        FactorText::tr("%1. %2; the difference is %3 points, likely between %4 and %5: %6.")
            .arg(what, rates, points(level.difference, locale), points(level.interval.low, locale),
                 points(level.interval.high, locale), factorVerdictWord(level.verdict));
    if (!level.isCompared)
        sentence += sentenceGap(locale) +
                    FactorText::tr("Fewer than %1 deals on one side are not compared.").arg(kLeastCompared);
    if (level.mayKnowOutcome)
        sentence += sentenceGap(locale) + FactorText::tr("It may have been written down after the outcome.");
    return sentence;
}

std::vector<const FactorLevel *> factorOrder(const std::vector<FactorLevel> &levels)
{
    std::vector<const FactorLevel *> order;
    for (const FactorLevel &level : levels)
        order.push_back(&level);
    const auto place = [](const FactorLevel *level) {
        const int verdict = level->verdict == FactorVerdict::Winning  ? 0
                            : level->verdict == FactorVerdict::Losing ? 1
                            : level->isCompared                       ? 2
                                                                      : 3;
        return std::tuple(verdict, level->chance, -level->own.all);
    };
    std::ranges::stable_sort(order, {}, place);
    return order;
}

} // namespace leadbook
