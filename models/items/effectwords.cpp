// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/effectwords.h"

#include "domain/daywords.h"
#include "items/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Effect)
};

struct IndicatorWords
{
    const char *label;
    const char *meaning;
};

constexpr std::array<IndicatorWords, kIndicators> kIndicatorWords{{
    {QT_TRANSLATE_NOOP("Effect", "Retention"),
     QT_TRANSLATE_NOOP("Effect", "Of those who had bought before: who bought again.")},
    {QT_TRANSLATE_NOOP("Effect", "Conversion"),
     QT_TRANSLATE_NOOP("Effect", "Of those who had not bought before: who bought.")},
    {QT_TRANSLATE_NOOP("Effect", "Purchase frequency"),
     QT_TRANSLATE_NOOP("Effect", "Orders of each customer.")},
    {QT_TRANSLATE_NOOP("Effect", "Revenue"),
     QT_TRANSLATE_NOOP("Effect", "What each customer bought, returns taken off.")},
    {QT_TRANSLATE_NOOP("Effect", "Churn"),
     QT_TRANSLATE_NOOP("Effect", "Of the buyers who had not churned before: who has by the end.")},
    {QT_TRANSLATE_NOOP("Effect", "Response"),
     QT_TRANSLATE_NOOP("Effect", "Of the messages of campaigns: those that were answered.")},
    {QT_TRANSLATE_NOOP("Effect", "Satisfaction"),
     QT_TRANSLATE_NOOP("Effect",
                       "The mean of answers to surveys, from the worst to the best of their scale.")},
    {QT_TRANSLATE_NOOP("Effect", "Engagement"),
     QT_TRANSLATE_NOOP("Effect",
                       "What each customer began: contacts, uses, trials, visits of the site, events.")},
    {QT_TRANSLATE_NOOP("Effect", "Signing rate"),
     QT_TRANSLATE_NOOP("Effect", "Of the deals decided: those won.")},
    {QT_TRANSLATE_NOOP("Effect", "Lifetime value"),
     QT_TRANSLATE_NOOP("Effect",
                       "Of those who had bought before: what each is expected to buy in the year after.")},
    {QT_TRANSLATE_NOOP("Effect", "Loyalty"),
     QT_TRANSLATE_NOOP("Effect", "Of those who had bought before: who has three orders and has not churned, "
                                 "or recommends us.")},
    {QT_TRANSLATE_NOOP("Effect", "Compared with rivals"),
     QT_TRANSLATE_NOOP("Effect", "The mean of answers on how we compare: 0 % worse, 50 % alike, 100 % "
                                 "better.")},
}};

struct VerdictWords
{
    const char16_t *key;
    const char *label;
};

/// By EffectVerdict.
constexpr std::array<VerdictWords, 9> kVerdictWords{{
    {u"figure", QT_TRANSLATE_NOOP("Effect", "Figure")},
    {u"cannot tell yet", QT_TRANSLATE_NOOP("Effect", "Cannot tell yet")},
    {u"cannot tell", QT_TRANSLATE_NOOP("Effect", "Cannot tell")},
    {u"change, not effect", QT_TRANSLATE_NOOP("Effect", "Change, not effect")},
    {u"worked", QT_TRANSLATE_NOOP("Effect", "Worked")},
    {u"did harm", QT_TRANSLATE_NOOP("Effect", "Did harm")},
    {u"no difference seen", QT_TRANSLATE_NOOP("Effect", "No difference seen")},
    {u"differs", QT_TRANSLATE_NOOP("Effect", "Differs")},
    {u"does not differ", QT_TRANSLATE_NOOP("Effect", "Does not differ")},
}};

/// What stands before the verdict: who is compared, and the interval.
QString comparison(const EffectRow &row, EffectDesign design, const QLocale &locale)
{
    const auto text = [&](double figure) { return indicatorText(row.indicator, figure, locale); };
    const EffectEstimate &effect = row.effect;
    const QString sides =
        design == EffectDesign::Change
            ? Words::tr("%1 before, %2 since.").arg(text(effect.control.figure), text(effect.treated.figure))
        : design == EffectDesign::Matched
            ? Words::tr("%1 of the customers, %2 of those who were like them.")
                  .arg(text(effect.treated.figure), text(effect.control.figure))
            : Words::tr("%1 of the treated, %2 of the control group.")
                  .arg(text(effect.treated.figure), text(effect.control.figure));
    if (!effect.isKnown)
        return sides;
    return sides + sentenceGap(locale) +
           Words::tr("The difference is %1, with 95 % certainty between %2 and %3.")
               .arg(differenceText(row.indicator, effect.estimate, locale),
                    differenceText(row.indicator, effect.low, locale),
                    differenceText(row.indicator, effect.high, locale));
}

QString tooFew(const EffectRow &row, const QLocale &locale)
{
    const EffectEstimate &effect = row.effect;
    if (std::min(effect.treated.customers, effect.control.customers) < kLeastInArm)
        return Words::tr("%1 and %2 customers count on the two sides; nothing is compared below %3 on each.")
            .arg(locale.toString(qlonglong{effect.treated.customers}),
                 locale.toString(qlonglong{effect.control.customers}),
                 locale.toString(qlonglong{kLeastInArm}));
    return Words::tr("Nobody differs from anybody.");
}

QString notEnough(const EffectRow &row, const QLocale &locale)
{
    const EffectEstimate &effect = row.effect;
    if (effect.needed == 0)
        return Words::tr("No difference is seen, and how many customers it would take is not known.");
    return Words::tr(
               "No difference is seen, but %1 and %2 customers are too few: to find one of %3 takes %4 on "
               "each side.")
        .arg(locale.toString(qlonglong{effect.treated.customers}),
             locale.toString(qlonglong{effect.control.customers}),
             differenceText(row.indicator, effect.smallest, locale),
             locale.toString(qlonglong{effect.needed}));
}

QString reasonAlone(const EffectStudy &study, const EffectRow &row, const QLocale &locale)
{
    const EffectQuestion &question = study.answer.question;
    switch (row.reason) {
    case EffectReason::None:
        return Words::tr("A figure alone: the question was another one.");
    case EffectReason::NoQuestion:
        return Words::tr("No indicator and no day of judgement were fixed beforehand, so these are figures "
                         "without a verdict.");
    case EffectReason::BeforeTheDay:
        return Words::tr("The day of judgement is %1; nothing is told before it.")
            .arg(dayWords(question.judge, locale));
    case EffectReason::AskedLate:
        return Words::tr("The question was put on %1, after its first day %2: what was known already cannot "
                         "answer it.")
            .arg(dayWords(question.fixed, locale), dayWords(question.from, locale));
    case EffectReason::NoTreated:
        return Words::tr("Nothing was done for anybody in these days.");
    case EffectReason::NoControls:
        return Words::tr("There is nobody to compare with.");
    case EffectReason::FewMatched:
        return Words::tr("Only %1 of %2 customers have somebody who was like them before; it takes four in "
                         "five.")
            .arg(locale.toString(qlonglong{study.matched}), locale.toString(qlonglong{study.found}));
    case EffectReason::Unbalanced:
        return Words::tr("Those who are compared still differ in what they were before.");
    case EffectReason::TooFew:
        return tooFew(row, locale);
    case EffectReason::NotEnough:
        return notEnough(row, locale);
    case EffectReason::Outside:
        return Words::tr("Chance alone seldom makes such a difference.");
    case EffectReason::Within:
        return Words::tr("There are enough customers to find a difference of %1, and none is seen.")
            .arg(differenceText(row.indicator, row.effect.smallest, locale));
    }
    return {};
}

} // namespace

QString indicatorLabel(Indicator indicator)
{
    return Words::tr(kIndicatorWords[static_cast<std::size_t>(indicator)].label);
}

QString indicatorMeaning(Indicator indicator)
{
    return Words::tr(kIndicatorWords[static_cast<std::size_t>(indicator)].meaning);
}

QString verdictLabel(EffectVerdict verdict)
{
    return Words::tr(kVerdictWords[static_cast<std::size_t>(verdict)].label);
}

QString verdictKey(EffectVerdict verdict)
{
    return QString::fromUtf16(kVerdictWords[static_cast<std::size_t>(verdict)].key);
}

QString designLabel(EffectDesign design)
{
    switch (design) {
    case EffectDesign::Holdout:
        return Words::tr("Random control group");
    case EffectDesign::Matched:
        return Words::tr("Matched customers");
    case EffectDesign::Change:
        break;
    }
    return Words::tr("Before and after");
}

QString designKey(EffectDesign design)
{
    return design == EffectDesign::Holdout   ? u"holdout"_s
           : design == EffectDesign::Matched ? u"matched"_s
                                             : u"change"_s;
}

QString indicatorText(Indicator indicator, double figure, const QLocale &locale)
{
    if (traitsOf(indicator).isShare)
        return Words::tr("%1 %").arg(locale.toString(figure * 100, 'f', 1));
    return locale.toString(figure, 'f', std::abs(figure) < 100 ? 2 : 0);
}

QString differenceText(Indicator indicator, double difference, const QLocale &locale)
{
    const QString sign = difference < 0 ? u"−"_s : u"+"_s;
    const double size = std::abs(difference);
    if (traitsOf(indicator).isShare)
        return sign + Words::tr("%1 points").arg(locale.toString(size * 100, 'f', 1));
    return sign + indicatorText(indicator, size, locale);
}

QString effectReason(const EffectStudy &study, const EffectRow &row, const QLocale &locale)
{
    const QString alone = reasonAlone(study, row, locale);
    const bool isTold = row.reason == EffectReason::Outside || row.reason == EffectReason::Within ||
                        row.reason == EffectReason::NotEnough || row.verdict == EffectVerdict::Change;
    return isTold ? comparison(row, study.answer.question.design, locale) + sentenceGap(locale) + alone
                  : alone;
}

} // namespace leadbook
