// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/satisfactionwords.h"

#include "domain/field.h"
#include "items/cellroles.h"
#include "ui/retention/valuewords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SatisfactionWords)
};

FigureRow rowOf(const SatisfactionFigures &figures, const QString &name, const SurveyGroup &group,
                const QString &filter, const QLocale &locale)
{
    const QString heading =
        Words::tr("%1 · answered %2", "a class and a survey").arg(name, figures.question.survey);
    const auto cell = [&](const QVariant &value) { return FigureCell{value, filter, heading}; };
    return {cell(name), cell(surveyFigureText(group.figure.value, figures.measure, locale)),
            cell(intervalText(group.figure, figures.measure, locale)), cell(qlonglong{group.tally.answers}),
            cell(qlonglong{group.customers})};
}

} // namespace

QString surveyFigureText(double value, SurveyMeasure measure, const QLocale &locale)
{
    if (measure == SurveyMeasure::Nps)
        return formatChange(std::llround(value * 100), locale);
    if (measure == SurveyMeasure::Satisfied)
        return formatPercent(value, locale);
    return locale.toString(value, 'f', 1);
}

QString intervalText(const SurveyFigure &figure, SurveyMeasure measure, const QLocale &locale)
{
    return Words::tr("%1 to %2", "an interval")
        .arg(surveyFigureText(figure.low, measure, locale), surveyFigureText(figure.high, measure, locale));
}

QString measureTitle(const SatisfactionFigures &figures)
{
    switch (figures.measure) {
    case SurveyMeasure::Nps:
        return Words::tr("NPS (-100 to +100)");
    case SurveyMeasure::Satisfied:
        return Words::tr("Satisfied (4 and 5 of 5)");
    case SurveyMeasure::Mean:
        break;
    }
    return Words::tr("Mean score of %1").arg(figures.question.survey);
}

QString measureDefinition(SurveyMeasure measure)
{
    switch (measure) {
    case SurveyMeasure::Nps:
        return Words::tr(
            "NPS: share of promoters (9 and 10) less that of detractors (0 to 6). Whiskers: where it "
            "likely lies among all customers (95 %).");
    case SurveyMeasure::Satisfied:
        return Words::tr(
            "Satisfied: share of 4 and 5 on a scale of 5. Whiskers: where it likely lies among all "
            "customers (95 %).");
    case SurveyMeasure::Mean:
        break;
    }
    return Words::tr(
        "Mean of the scores; the scale of this survey is not known. Whiskers: where it likely lies "
        "among all customers (95 %).");
}

QString answersWords(const SatisfactionFigures &figures, const QLocale &locale)
{
    const SurveyTally &tally = figures.all.tally;
    if (figures.measure == SurveyMeasure::Nps)
        return Words::tr("Promoters %1, passives %2, detractors %3.")
            .arg(formatCount(tally.good, locale), formatCount(tally.answers - tally.good - tally.bad, locale),
                 formatCount(tally.bad, locale));
    return Words::tr("Mean score %1.").arg(locale.toString(tally.mean(), 'f', 2));
}

QList<FigureColumn> surveyColumns(const SatisfactionFigures &figures)
{
    return {{classTitles().at(static_cast<int>(figures.question.by)), Qt::DisplayRole},
            {figures.measure == SurveyMeasure::Nps         ? Words::tr("NPS")
             : figures.measure == SurveyMeasure::Satisfied ? Words::tr("Satisfied")
                                                           : Words::tr("Mean"),
             Qt::DisplayRole},
            {Words::tr("Likely"), Qt::DisplayRole},
            {Words::tr("Answers"), CountRole},
            {Words::tr("Customers"), CountRole}};
}

QList<FigureRow> surveyRows(const SatisfactionFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const SurveyGroup &group : figures.classes)
        rows << rowOf(figures, classLabel(figures.question.by, group.name), group,
                      answersFilter(figures, group), locale);
    if (figures.all.tally.answers > 0)
        rows << rowOf(figures, Words::tr("All"), figures.all, allAnswersFilter(figures), locale);
    return rows;
}

QList<FigureColumn> contactColumns()
{
    return {{Words::tr("Kind"), Qt::DisplayRole},
            {Words::tr("Interactions"), CountRole},
            {Words::tr("Customers"), CountRole},
            {Words::tr("Share"), ShareRole}};
}

QList<FigureRow> contactRows(const SatisfactionFigures &figures)
{
    QList<FigureRow> rows;
    const auto all = static_cast<double>(figures.engagement.customers);
    for (const ContactKind &kind : figures.engagement.kinds) {
        const QString name = choiceLabel(FieldId::InteractionKind, kind.kind);
        const QString heading = Words::tr("%1 in the last %Ln day(s)", nullptr, kContactDays).arg(name);
        const auto cell = [&](const QVariant &value) {
            return FigureCell{value, contactFilter(figures, kind), heading};
        };
        rows << FigureRow{cell(name), cell(qlonglong{kind.interactions}), cell(qlonglong{kind.customers}),
                          cell(all > 0 ? QVariant(double(kind.customers) / all) : QVariant())};
    }
    return rows;
}

} // namespace leadbook
