// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/resultwords.h"

#include "domain/daywords.h"
#include "domain/shippedschemes.h"
#include "items/gradewinwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(Results)
};

constexpr std::size_t kLettered = 4;

Tone toneOf(WinVerdict verdict)
{
    switch (verdict) {
    case WinVerdict::Better:
        return Tone::Good;
    case WinVerdict::NoMore:
    case WinVerdict::Worse:
        return Tone::Warning;
    default:
        return Tone::Muted;
    }
}

const char *markOf(WinVerdict verdict)
{
    switch (verdict) {
    case WinVerdict::Better:
        return "✓ ";
    case WinVerdict::NoMore:
    case WinVerdict::Worse:
        return "⚠ ";
    default:
        return "";
    }
}

void addLine(QList<Span> &spans, const QString &text, Tone tone = Tone::Text)
{
    if (!spans.isEmpty())
        spans << Span{u"\n"_s};
    spans << Span{text, tone};
}

} // namespace

QString winsTitle(const GradeWinFigures &figures)
{
    if (figures.periods.empty())
        return ResultText::tr("Won by grade");
    return ResultText::tr("Won within %1 days, by grade held on %2")
        .arg(figures.newest().horizon)
        .arg(dayWords(figures.newest().date));
}

QList<Span> winsVerdict(const GradeWinFigures &figures)
{
    if (figures.periods.empty())
        return {{figures.why, Tone::Muted}};
    QList<Span> spans;
    const GradeWins &wins = figures.newest();
    for (std::size_t better = 0; better + 1 < wins.byGrade.size(); ++better) {
        const WinVerdict verdict = wins.verdict(better);
        addLine(spans, QString::fromUtf8(markOf(verdict)) + gradeWinVerdict(wins, better), toneOf(verdict));
    }
    return spans;
}

QList<Span> winsSeries(const GradeWinFigures &figures, const QLocale &locale)
{
    QList<Span> spans;
    for (std::size_t i = 1; i < figures.periods.size(); ++i)
        addLine(spans,
                ResultText::tr("%1: %2", "a day and its figures")
                    .arg(dayWords(figures.periods[i].date, locale), gradeWinLine(figures.periods[i], locale)),
                Tone::Muted);
    return spans;
}

QList<Span> stageVerdict(const GradeWinFigures &figures)
{
    QList<Span> spans;
    if (figures.periods.empty() || figures.newest().byGrade.size() < 2)
        return spans;
    const WinVerdict verdict = figures.newest().verdictWithinStage(0);
    addLine(spans, gradeWinStageVerdict(figures.newest(), 0), toneOf(verdict));
    return spans;
}

QList<RateRow> winRows(const GradeWinFigures &figures)
{
    QList<RateRow> rows;
    if (figures.periods.empty())
        return rows;
    const GradeWins &wins = figures.newest();
    for (std::size_t grade = 0; grade < wins.byGrade.size(); ++grade) {
        const WinCount &count = wins.byGrade[grade];
        const RateInterval interval = wilsonInterval(count);
        RateRow row{gradeLabel(wins.grades[static_cast<qsizetype>(grade)]),
                    count.rate(),
                    interval.low,
                    interval.high,
                    count.won,
                    count.all,
                    {},
                    Tone::Accent};
        if (wins.byGrade.size() <= kLettered)
            row.tone = gradeTone(static_cast<int>(grade));
        rows << row;
    }
    return rows;
}

QString leadsTitle(const GradeWinFigures &figures, int grade)
{
    return ResultText::tr("%1 on %2", "a grade and a day")
        .arg(gradeLabel(figures.newest().grades.value(grade)), dayWords(figures.newest().date));
}

QList<Span> chanceWords(const ScoreFigures &figures, const QLocale &locale)
{
    if (!figures.why.isEmpty())
        return {{figures.why, Tone::Muted}};
    QList<Span> spans;
    addLine(spans,
            ResultText::tr("Learned from deals decided before %1, checked on %2 opened since.")
                .arg(dayWords(figures.cut, locale),
                     formatCount(static_cast<std::int64_t>(figures.measures.count), locale)),
            Tone::Muted);
    const auto fixed = [&locale](double value) { return locale.toString(value, 'f', 2); };
    addLine(spans, ResultText::tr("AUC %1 (%2 to %3), Brier score %4")
                       .arg(fixed(figures.measures.auc), fixed(figures.auc.low), fixed(figures.auc.high),
                            locale.toString(figures.measures.brier, 'f', 3)));
    if (figures.isUseful())
        addLine(spans, u"✓ "_s + ResultText::tr("It tells winners from losers better than guessing."),
                Tone::Good);
    else
        addLine(spans,
                u"⚠ "_s +
                    ResultText::tr("It tells winners from losers no better than guessing: do not go by it."),
                Tone::Warning);
    return spans;
}

QList<Span> factorWords(const ScoreFigures &figures)
{
    QList<Span> spans;
    for (const ScoreFactorLine &factor : figures.factors) {
        const bool isFor = factor.weight > 0;
        addLine(spans,
                (isFor ? ResultText::tr("+ %1 goes with winning") : ResultText::tr("− %1 goes with losing"))
                    .arg(factor.what),
                isFor ? Tone::Good : Tone::Muted);
        if (factor.mayKnow)
            spans << Span{u" "_s} << Span{ResultText::tr("(may know the outcome)"), Tone::Warning};
    }
    for (const QString &alarm : figures.alarms)
        addLine(spans, u"⚠ "_s + alarm, Tone::Warning);
    return spans;
}

QList<RateRow> calibrationRows(const ScoreMeasures &measures, const QLocale &locale)
{
    QList<RateRow> rows;
    for (const CalibrationBin &bin : measures.calibration) {
        const WinCount count{static_cast<std::int64_t>(bin.count),
                             std::llround(bin.observed * static_cast<double>(bin.count))};
        const RateInterval interval = wilsonInterval(count);
        rows << RateRow{ResultText::tr("%1 to %2", "two shares")
                            .arg(locale.toString(bin.low * 100, 'f', 0), formatPercent(bin.high, locale)),
                        bin.observed,
                        interval.low,
                        interval.high,
                        count.won,
                        count.all,
                        bin.expected,
                        Tone::Accent};
    }
    return rows;
}

} // namespace leadbook
