// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/surveywords.h"

#include "analysis/winrates.h"
#include "items/sentences.h"
#include "items/sharetext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyWords)
};

QString number(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', 1);
}

QString npsNumber(double value, const QLocale &locale)
{
    const double points = std::round(value * 100);
    return (points > 0 ? u"+"_s : QString()) + locale.toString(points, 'f', 0);
}

/// Says so where there are few answers.
QString withFew(const QString &sentence, std::int64_t answers)
{
    if (answers >= kFewAnswers)
        return sentence;
    return sentence + sentenceGap() +
           Words::tr("With fewer than %1 answers nothing is to be made of it.").arg(kFewAnswers);
}

} // namespace

QString surveyFigureWords(double value, SurveyMeasure measure, const QLocale &locale)
{
    if (measure == SurveyMeasure::Mean)
        return number(value, locale);
    return measure == SurveyMeasure::Nps ? npsNumber(value, locale) : shareText(value, locale);
}

QString surveyReason(const SurveyTally &tally, SurveyMeasure measure, const QLocale &locale)
{
    if (tally.answers == 0)
        return Words::tr("Nobody answered.");
    const SurveyFigure figure = surveyFigure(tally, measure);
    const auto words = [&](double value) { return surveyFigureWords(value, measure, locale); };
    const QString answers = locale.toString(qlonglong{tally.answers});
    const QString good = locale.toString(qlonglong{tally.good});
    if (measure == SurveyMeasure::Nps)
        return withFew(
            Words::tr("%1 of %2 would recommend us (9 or 10) and %3 would not (0 to 6): NPS %4, at "
                      "95 % between %5 and %6 (multinomial, adjusted for small numbers).")
                .arg(good, answers, locale.toString(qlonglong{tally.bad}), words(figure.value),
                     words(figure.low), words(figure.high)),
            tally.answers);
    if (measure == SurveyMeasure::Mean)
        return meanReason(tally, locale);
    return withFew(Words::tr("%1 of %2 were satisfied (4 or 5 of 5): %3, at 95 % between %4 and %5 (Wilson); "
                             "the mean is %6.")
                       .arg(good, answers, words(figure.value), words(figure.low), words(figure.high),
                            number(tally.mean(), locale)),
                   tally.answers);
}

QString meanReason(const SurveyTally &tally, const QLocale &locale)
{
    if (tally.answers == 0)
        return Words::tr("Nobody answered.");
    const SurveyFigure mean = surveyFigure(tally, SurveyMeasure::Mean);
    return withFew(Words::tr("The mean of %1 answers is %2, at 95 % between %3 and %4.")
                       .arg(locale.toString(qlonglong{tally.answers}), number(mean.value, locale),
                            number(mean.low, locale), number(mean.high, locale)),
                   tally.answers);
}

QString choiceReason(const ChoiceCount &choice, std::int64_t answers, const QLocale &locale)
{
    const WinCount count{answers, choice.answers};
    const RateInterval interval = wilsonInterval(count);
    return withFew(Words::tr("%1 of %2 said so: %3, at 95 % between %4 and %5 (Wilson).")
                       .arg(locale.toString(qlonglong{choice.answers}), locale.toString(qlonglong{answers}),
                            shareText(count.rate(), locale), shareText(interval.low, locale),
                            shareText(interval.high, locale)),
                   answers);
}

QString churnReasonWords(const ChurnReason &reason, const ChurnReasons &all, const QLocale &locale)
{
    return Words::tr("%1 of %2 who were asked said so; %3 deals of churned customers were lost for it.")
        .arg(locale.toString(qlonglong{reason.answers}), locale.toString(qlonglong{all.answered}),
             locale.toString(qlonglong{reason.lostDeals}));
}

} // namespace leadbook
