// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/evaluations.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/reader.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evaluations)
};

Status check(const Evaluation &evaluation, Day today)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (evaluation.name.trimmed().isEmpty())
        return refuse(Words::tr("An evaluation needs a name."));
    if (evaluation.subject.trimmed().isEmpty())
        return refuse(Words::tr("Choose what is to be judged."));
    if (!evaluation.from.isValid() || evaluation.from < today)
        return refuse(Words::tr("It begins today or later: what is known already cannot answer it."));
    if (!evaluation.judge.isValid() || evaluation.judge <= evaluation.from)
        return refuse(Words::tr("The day of judgement comes after the first day."));
    return {};
}

} // namespace

Result<std::vector<Evaluation>> readEvaluations(sqlite3 *database)
{
    auto read =
        Statement::prepare(database, "SELECT id, name, subject, indicator, design, from_day, judge_day, "
                                     "fixed_day FROM evaluation ORDER BY fixed_day DESC, id DESC");
    LEADBOOK_TRY(read);
    std::vector<Evaluation> evaluations;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return evaluations;
        const auto indicator = indicatorOf(read->text(3));
        if (!indicator)
            continue; // of a later program
        evaluations.push_back({read->integer(0), toQString(read->text(1)), toQString(read->text(2)),
                               *indicator,
                               read->integer(4) == 0 ? EffectDesign::Holdout : EffectDesign::Matched,
                               read->day(5), read->day(6), read->day(7)});
    }
}

Result<std::vector<Evaluation>> readEvaluations(const QString &path)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readEvaluations(connection->handle());
}

RecordWork fixEvaluation(const Evaluation &evaluation, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Evaluation “%1” fixed"), evaluation.name),
            [evaluation, today](Editor &editor) -> Status {
                LEADBOOK_TRY(check(evaluation, today));
                LEADBOOK_TRY(editor.insert(
                    RecordTable::Evaluation,
                    std::array{Cell{"name", evaluation.name.trimmed()},
                               Cell{"subject", evaluation.subject.trimmed()},
                               Cell{"indicator", toQString(traitsOf(evaluation.indicator).key)},
                               Cell{"design", evaluation.design == EffectDesign::Holdout ? 0 : 1},
                               Cell{"from_day", int{evaluation.from.number()}},
                               Cell{"judge_day", int{evaluation.judge.number()}},
                               Cell{"fixed_day", int{today.number()}}}));
                return {};
            }};
}

RecordWork removeEvaluation(const Evaluation &evaluation)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Evaluation “%1” removed"), evaluation.name),
            [id = evaluation.id](Editor &editor) { return editor.remove(RecordTable::Evaluation, id); }};
}

Result<std::vector<JudgedEvaluation>> judgeEvaluations(const QString &path, const View &view,
                                                       const Progress &progress)
{
    auto evaluations = readEvaluations(path);
    LEADBOOK_TRY(evaluations);
    std::vector<JudgedEvaluation> judged;
    for (Evaluation &evaluation : *evaluations) {
        progress.report(std::int64_t(judged.size()), std::int64_t(evaluations->size()));
        auto study = studyEffect(path, view, evaluation.asked(view.asOf), progress);
        if (!study && study.error().code != ErrorCode::NotFound && study.error().code != ErrorCode::Invalid)
            return study.error();
        JudgedEvaluation &one = judged.emplace_back();
        one.evaluation = std::move(evaluation);
        if (study)
            one.study = *std::move(study);
        else
            one.problem = study.error().message;
    }
    return judged;
}

} // namespace leadbook
