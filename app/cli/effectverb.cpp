// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "items/effectwords.h"
#include "workspace/effect/evaluations.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QJsonValue numberOrNull(bool isKnown, double number)
{
    return isKnown ? QJsonValue(number) : QJsonValue();
}

QJsonValue figureOf(const ArmFigure &arm)
{
    return numberOrNull(arm.customers > 0, arm.figure);
}

QJsonObject effectJson(const EffectRow &row)
{
    const EffectEstimate &effect = row.effect;
    const bool hasBoth = effect.treated.customers > 0 && effect.control.customers > 0;
    return {{u"estimate"_s, numberOrNull(hasBoth, effect.estimate)},
            {u"low"_s, numberOrNull(effect.isKnown, effect.low)},
            {u"high"_s, numberOrNull(effect.isKnown, effect.high)},
            {u"n"_s, qint64(effect.treated.customers + effect.control.customers)},
            {u"treated"_s, qint64(effect.treated.customers)},
            {u"control"_s, qint64(effect.control.customers)},
            {u"treatedFigure"_s, figureOf(effect.treated)},
            {u"controlFigure"_s, figureOf(effect.control)},
            {u"verdict"_s, verdictKey(row.verdict)}};
}

QJsonObject rowJson(const EffectStudy &study, const EffectRow &row)
{
    QJsonObject object = effectJson(row);
    object[u"indicator"_s] = toQString(traitsOf(row.indicator).key);
    object[u"before"_s] = figureOf(row.before);
    object[u"after"_s] = figureOf(row.effect.treated);
    object[u"needed"_s] = row.effect.needed > 0 ? QJsonValue(qint64(row.effect.needed)) : QJsonValue();
    object[u"smallest"_s] = row.effect.smallest;
    object[u"reason"_s] = effectReason(study, row, QLocale());
    return object;
}

QJsonObject toJson(const EffectStudy &study, double seconds)
{
    const EffectRow &asked = study.asked();
    const EffectQuestion &question = study.answer.question;
    QJsonObject object = rowJson(study, asked);
    for (const QString &key : {u"estimate"_s, u"low"_s, u"high"_s, u"n"_s, u"treated"_s, u"control"_s,
                               u"treatedFigure"_s, u"controlFigure"_s, u"verdict"_s})
        object.remove(key);
    object[u"effect"_s] = effectJson(asked);
    object[u"subject"_s] = study.subject.written;
    object[u"name"_s] = study.subject.name;
    object[u"design"_s] = designKey(question.design);
    object[u"from"_s] = question.from.toIso();
    object[u"judge"_s] = dayJson(question.judge);
    object[u"fixed"_s] = dayJson(question.fixed);
    object[u"asOf"_s] = study.answer.asOf.toIso();
    object[u"end"_s] = question.end(study.answer.asOf).toIso();
    object[u"found"_s] = qint64(study.found);
    object[u"reached"_s] = qint64(study.reached);
    object[u"matchedShare"_s] =
        study.answer.matchedShare ? QJsonValue(*study.answer.matchedShare) : QJsonValue();
    QJsonArray rows;
    for (const EffectRow &row : study.answer.rows)
        rows.append(rowJson(study, row));
    object[u"rows"_s] = rows;
    QJsonArray market;
    for (const MarketChange &change : study.market)
        market.append(QJsonObject{{u"name"_s, change.after.name},
                                  {u"unit"_s, change.after.unit},
                                  {u"before"_s, change.before.value},
                                  {u"beforeDay"_s, change.before.day.toIso()},
                                  {u"after"_s, change.after.value},
                                  {u"afterDay"_s, change.after.day.toIso()}});
    object[u"market"_s] = market;
    object[u"seconds"_s] = seconds;
    return object;
}

QStringList toLines(const EffectStudy &study)
{
    constexpr auto kRight = TextTable::Align::Right;
    const QLocale locale;
    const EffectRow &asked = study.asked();
    QStringList lines{Cli::tr("%1: %2").arg(study.subject.name, verdictLabel(asked.verdict)),
                      effectReason(study, asked, locale), QString()};
    TextTable table({{Cli::tr("Indicator")},
                     {Cli::tr("Before"), kRight},
                     {Cli::tr("Since"), kRight},
                     {Cli::tr("Control"), kRight},
                     {Cli::tr("Difference"), kRight},
                     {Cli::tr("Low"), kRight},
                     {Cli::tr("High"), kRight},
                     {Cli::tr("Customers"), kRight},
                     {Cli::tr("Needed a side"), kRight}});
    for (const EffectRow &row : study.answer.rows) {
        const EffectEstimate &effect = row.effect;
        const auto figure = [&](const ArmFigure &arm) {
            return arm.customers > 0 ? indicatorText(row.indicator, arm.figure, locale) : QString();
        };
        const auto difference = [&](double value) {
            return effect.isKnown ? differenceText(row.indicator, value, locale) : QString();
        };
        table.addRow({indicatorLabel(row.indicator), figure(row.before), figure(effect.treated),
                      figure(effect.control), difference(effect.estimate), difference(effect.low),
                      difference(effect.high),
                      u"%1 + %2"_s.arg(effect.treated.customers).arg(effect.control.customers),
                      effect.needed > 0 ? QString::number(effect.needed) : QString()});
    }
    return lines + table.lines();
}

Result<std::optional<Day>> optionalDay(const Session &session, const QString &name)
{
    if (!session.option(name))
        return std::optional<Day>();
    const auto day = session.day(name);
    LEADBOOK_TRY(day);
    return std::optional(*day);
}

QString indicatorKeys()
{
    QStringList keys;
    for (const IndicatorTraits &traits : kIndicatorTraits)
        keys << toQString(traits.key);
    return keys.join(u", "_s);
}

Result<EffectAsk> readAsk(const Session &session, const QString &subject)
{
    EffectAsk ask;
    ask.subject = subject;
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    ask.asOf = *asOf;
    const auto from = optionalDay(session, u"from"_s);
    LEADBOOK_TRY(from);
    const auto judge = optionalDay(session, u"judge"_s);
    LEADBOOK_TRY(judge);
    if (!*from)
        return usageError(Cli::tr("Say from which day on: --from DATE."));
    ask.from = **from;
    ask.judge = judge->value_or(Day());
    if (const auto name = session.option(u"indicator"_s)) {
        ask.indicator = indicatorOf(name->trimmed().toLower().toStdString());
        if (!ask.indicator)
            return usageError(Cli::tr("“%1” is no indicator; there are %2.").arg(*name, indicatorKeys()));
    }
    if (const auto design = session.option(u"design"_s)) {
        for (const EffectDesign each : {EffectDesign::Holdout, EffectDesign::Matched, EffectDesign::Change}) {
            if (design->compare(designKey(each), Qt::CaseInsensitive) == 0)
                ask.design = each;
        }
        if (!ask.design)
            return usageError(Cli::tr("--design is holdout, matched or change."));
    }
    return ask;
}

/// Puts the question beforehand.
Status fix(Session &session, const EffectAsk &ask, const QString &name, const View &view)
{
    if (!ask.indicator || !ask.judge.isValid())
        return usageError(Cli::tr("--fix needs --judge DATE and --indicator NAME."));
    const auto subject = findSubject(session.workspace().dataPath(), view, ask.subject);
    LEADBOOK_TRY(subject);
    const EffectDesign design =
        ask.design.value_or(subject->hasControls ? EffectDesign::Holdout : EffectDesign::Matched);
    const RecordWork work =
        fixEvaluation({0, name, subject->written, *ask.indicator, design, ask.from, ask.judge, {}},
                      session.workspace().clock().today());
    LEADBOOK_TRY(await(session.workspace().change(work.label, work.work)));
    return {};
}

/// A question that the book has fixed of the same subject, first day and, where they are told, day of
/// judgement, indicator and design is asked with what it fixed.
Status takeFixed(EffectAsk &ask, const QString &path, const View &view)
{
    const auto subject = findSubject(path, view, ask.subject);
    LEADBOOK_TRY(subject);
    const auto evaluations = readEvaluations(path);
    LEADBOOK_TRY(evaluations);
    for (const Evaluation &each : *evaluations) {
        if (each.subject != subject->written || each.from != ask.from ||
            (ask.judge.isValid() && ask.judge != each.judge) ||
            (ask.indicator && ask.indicator != each.indicator) || (ask.design && ask.design != each.design))
            continue;
        ask = each.asked(ask.asOf);
        break;
    }
    return {};
}

} // namespace

Status runEffect(Session &session, const QStringList &arguments)
{
    auto ask = readAsk(session, arguments.front());
    LEADBOOK_TRY(ask);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    if (const auto name = session.option(u"fix"_s))
        LEADBOOK_TRY(fix(session, *ask, *name, **view));
    LEADBOOK_TRY(takeFixed(*ask, session.workspace().dataPath(), **view));
    const Result<EffectStudy> study = await(session.workspace().run(
        Session::reportProgress(u"effect"_s),
        [path = session.workspace().dataPath(), ask = *ask](const View &on, const Progress &progress) {
            return studyEffect(path, on, ask, progress);
        }));
    LEADBOOK_TRY(study);
    session.print(toJson(*study, stopwatch.seconds()), toLines(*study));
    return {};
}

} // namespace leadbook::cli
