// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/campaignwords.h"

#include "core/text.h"
#include "domain/field.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

constexpr std::array<const char *, kLeftOutCount> kReasons{
    QT_TRANSLATE_NOOP("CampaignWords", "written to"),
    QT_TRANSLATE_NOOP("CampaignWords", "invalid"),
    QT_TRANSLATE_NOOP("CampaignWords", "not to be contacted"),
    QT_TRANSLATE_NOOP("CampaignWords", "unsubscribed"),
    QT_TRANSLATE_NOOP("CampaignWords", "refused for this purpose"),
    QT_TRANSLATE_NOOP("CampaignWords", "with an expired consent"),
    QT_TRANSLATE_NOOP("CampaignWords", "without a consent"),
    QT_TRANSLATE_NOOP("CampaignWords", "in a control group"),
    QT_TRANSLATE_NOOP("CampaignWords", "without an address"),
    QT_TRANSLATE_NOOP("CampaignWords", "whose address is refused by somebody else"),
    QT_TRANSLATE_NOOP("CampaignWords", "with the address of somebody else"),
};

constexpr std::array<const char *, 3> kStates{QT_TRANSLATE_NOOP("CampaignWords", "Draft"),
                                              QT_TRANSLATE_NOOP("CampaignWords", "Running"),
                                              QT_TRANSLATE_NOOP("CampaignWords", "Finished")};

/// @p value with its sign, a true minus.
QString signedText(double value, int decimals)
{
    const QString text = QLocale().toString(std::abs(value), 'f', decimals);
    return (value < 0 ? u"\u2212"_s : u"+"_s) + text;
}

QString percentText(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

QString differenceText(const ArmDifference &difference, double scale, int decimals)
{
    return Words::tr("%1 (%2 to %3)")
        .arg(signedText(difference.value * scale, decimals), signedText(difference.low * scale, decimals),
             signedText(difference.high * scale, decimals));
}

QString verdictSentence(ArmVerdict verdict)
{
    switch (verdict) {
    case ArmVerdict::NoControl:
        return Words::tr("Cannot tell: there is no control group to compare with.");
    case ArmVerdict::TooFew:
        return Words::tr("Cannot tell yet: too few members or purchases (at least %1 in each group and %2 "
                         "conversions).")
            .arg(kLeastArm)
            .arg(kLeastConverted);
    case ArmVerdict::More:
        return Words::tr(
            "More conversions than in the control group, and chance alone seldom makes such a difference.");
    case ArmVerdict::NoMore:
        return Words::tr(
            "No difference in conversions from the control group that chance alone could not make.");
    case ArmVerdict::Less:
        return Words::tr(
            "Fewer conversions than in the control group, and chance alone seldom makes such a difference.");
    }
    return {};
}

} // namespace

QString leftOutLabel(LeftOut why, Channel channel)
{
    if (why == LeftOut::NoAddress && channel == Channel::Mail)
        return Words::tr("without an e-mail");
    if (why == LeftOut::NoAddress && channel == Channel::Text)
        return Words::tr("without a mobile number");
    return Words::tr(kReasons[static_cast<std::size_t>(why)]);
}

QString leftOutSentence(const LeftOutCounts &counts, Channel channel)
{
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts << Words::tr("%1 %2", "12 unsubscribed")
                         .arg(QLocale().toString(qlonglong{counts[i]}),
                              leftOutLabel(static_cast<LeftOut>(i), channel));
    }
    return parts.isEmpty() ? Words::tr("Nobody is left out.")
                           : Words::tr("Left out: %1.").arg(parts.join(Words::tr(", ")));
}

QString campaignStateLabel(CampaignState state)
{
    return Words::tr(kStates[static_cast<std::size_t>(state)]);
}

QString memberSegmentLabel(const QString &segment)
{
    if (segment.isEmpty())
        return Words::tr("No class");
    const auto &choices = fieldOf(FieldId::LifeCycle).choices;
    const auto found = std::ranges::find_if(
        choices, [&segment](const Choice &choice) { return toQString(choice.key) == segment; });
    return found == choices.end() ? segment : choiceLabel(FieldId::LifeCycle, found->value);
}

QString campaignVerdict(const CampaignFigures &figures, bool isOver)
{
    const QString said = verdictSentence(figures.verdict);
    const bool isTold = figures.verdict != ArmVerdict::NoControl && figures.verdict != ArmVerdict::TooFew;
    return isOver || !isTold ? said
                             : Words::tr("So far, to be judged when the campaign is over: %1").arg(said);
}
QString rateWithInterval(const WinCount &count)
{
    if (count.all <= 0)
        return {};
    const RateInterval interval = wilsonInterval(count);
    return Words::tr("%1 % (%2 to %3 %)")
        .arg(percentText(count.rate()), percentText(interval.low), percentText(interval.high));
}

QString differenceWithInterval(const std::optional<ArmDifference> &difference)
{
    return difference ? differenceText(*difference, 1, 2) : QString();
}

QString rateDifferenceWithInterval(const std::optional<ArmDifference> &difference)
{
    return difference ? Words::tr("%1 points").arg(differenceText(*difference, 100, 1)) : QString();
}

} // namespace leadbook
