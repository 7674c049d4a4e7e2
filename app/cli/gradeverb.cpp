// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/movementsjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "analysis/gradecheck.h"
#include "domain/shippedschemes.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/gradelog.h"
#include "workspace/grading/publishing.h"
#include "workspace/regrading.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

struct FaultKey
{
    GradeFault fault;
    const char *counter; ///< key of the count
    const char *name;
};
constexpr std::array<FaultKey, 5> kFaults{{
    {GradeFault::Gap, "gaps", "gap"},
    {GradeFault::Overlap, "overlaps", "overlap"},
    {GradeFault::Dead, "dead", "dead"},
    {GradeFault::NonMonotonic, "nonMonotonic", "nonMonotonic"},
    {GradeFault::Definition, "definitions", "definition"},
}};

/// The book's settings with the scheme of --scheme in them.
Result<AnalysisSettings> settingsOf(Session &session, AnalysisSettings settings)
{
    const auto name = session.option(u"scheme"_s);
    if (!name)
        return settings;
    auto found = findGradeScheme(session.workspace(), *name);
    LEADBOOK_TRY(found);
    settings.grading = std::move(found->scheme);
    settings.gradingIsSettled = found->isSettled;
    return settings;
}

QJsonObject checkJson(const GradeCheck &check)
{
    QJsonObject json;
    QJsonArray found;
    for (const FaultKey &key : kFaults)
        json[QLatin1StringView(key.counter)] = qint64(check.count(key.fault));
    for (const GradeFinding &finding : check.found) {
        const auto *key = std::ranges::find(kFaults, finding.fault, &FaultKey::fault);
        found.append(QJsonObject{{u"fault"_s, QLatin1StringView(key->name)}, {u"text"_s, finding.text}});
    }
    json[u"found"_s] = found;
    json[u"notes"_s] = QJsonArray::fromStringList(check.notes);
    return json;
}

QStringList checkLines(const GradeCheck &check)
{
    QStringList lines;
    for (const GradeFinding &finding : check.found)
        lines << finding.text;
    if (lines.isEmpty() && check.isWhole)
        lines << Cli::tr("The rules have no gap, overlap, dead band or reversal.");
    return lines + check.notes;
}

QJsonObject toJson(const Regrading &regrading, const QStringList &before)
{
    const QStringList grades = regrading.settings.grading.grades();
    QJsonObject counts;
    for (qsizetype i = 0; i < grades.size(); ++i)
        counts[grades[i]] = qint64(regrading.counts[static_cast<std::size_t>(i)]);
    QJsonObject moves;
    for (qsizetype from = 0; from < before.size(); ++from) {
        for (qsizetype to = 0; to < grades.size(); ++to) {
            const auto rows =
                regrading.moves.at(static_cast<std::size_t>(from), static_cast<std::size_t>(to));
            if (rows > 0 && before[from] != grades[to])
                moves[before[from] + u'>' + grades[to]] = qint64(rows);
        }
    }
    return {{u"counts"_s, counts}, {u"graded"_s, qint64(regrading.graded)}, {u"moves"_s, moves}};
}

QStringList toLines(const Regrading &regrading, const QJsonObject &json)
{
    const QStringList grades = regrading.settings.grading.grades();
    QStringList counts;
    for (qsizetype i = 0; i < grades.size(); ++i)
        counts << u"%1 %2"_s.arg(gradeLabel(grades[i])).arg(regrading.counts[static_cast<std::size_t>(i)]);
    QStringList lines(counts.join(u"   "_s));
    lines << Cli::tr("%1 customers graded").arg(regrading.graded);
    const QJsonObject moves = json[u"moves"_s].toObject();
    for (auto it = moves.begin(); it != moves.end(); ++it)
        lines << u"%1: %2"_s.arg(it.key()).arg(it.value().toInteger());
    return lines;
}

/// What moved from @p since to @p to, by the rules that the book had then.
Result<GradeLog> movementsSince(Session &session, Day since, Day to)
{
    const GradeLogRequest request{since - 1, to, {}};
    return await(session.workspace().runAside(
        Session::reportProgress(u"grade"_s),
        [path = session.workspace().dataPath(), request](const View &view, const Progress &progress) {
            return gradeLog(path, view, request, progress);
        }));
}

Status runCheckAlone(Session &session, const GradeScheme &scheme)
{
    const Stopwatch stopwatch;
    const GradeCheck check = checkGrades(scheme);
    session.print({{u"check"_s, checkJson(check)}, {u"seconds"_s, stopwatch.seconds()}}, checkLines(check));
    return {};
}

} // namespace

Status runGrade(Session &session, const QStringList &)
{
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const bool checkAlone = session.option(u"check"_s).has_value();
    const bool apply = session.option(u"apply"_s).has_value();
    if (checkAlone && apply)
        return usageError(Cli::tr("Use --check to look or --apply to change, not both."));
    const auto since = session.day(u"since"_s);
    LEADBOOK_TRY(since);
    const bool wantsMovements = session.option(u"since"_s).has_value();
    if (wantsMovements && (checkAlone || *since > *asOf))
        return usageError(
            checkAlone ? Cli::tr("Use --check to look at the rules or --since to see what moved, not both.")
                       : Cli::tr("--since must not be later than the day of the grades."));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto settings = settingsOf(session, *(*view)->settings);
    LEADBOOK_TRY(settings);
    if (session.option(u"scheme"_s))
        LEADBOOK_TRY(checkGradeFields(settings->grading, *(*view)->snapshot));
    if (checkAlone)
        return runCheckAlone(session, settings->grading);

    const Stopwatch stopwatch;
    const auto regrading = await(session.workspace().run(
        std::make_shared<Progress>(), [path = session.workspace().dataPath(), settings = *settings,
                                       asOf = *asOf](const View &on, const Progress &progress) {
            return regradeAsOf(path, on, settings, asOf, progress);
        }));
    LEADBOOK_TRY(regrading);
    const double seconds = stopwatch.seconds();
    const GradeCheck check = checkGrades(regrading->settings.grading);
    std::optional<GradeLog> log;
    if (wantsMovements) {
        auto moved = movementsSince(session, *since, *asOf);
        LEADBOOK_TRY(moved);
        log = *std::move(moved);
    }
    // Whatever may fail has been done.
    if (apply)
        LEADBOOK_TRY(await(publishScheme(session.workspace(), regrading->settings.grading,
                                         session.workspace().clock().today())));
    QJsonObject json = toJson(*regrading, (*view)->settings->grading.grades());
    QStringList lines = toLines(*regrading, json);
    if (!check.isSound())
        lines += checkLines(check);
    json[u"check"_s] = checkJson(check);
    json[u"seconds"_s] = seconds;
    if (log) {
        json[u"movements"_s] = movementsJson(*log, *(*view)->snapshot);
        lines += movementLines(*log, *(*view)->snapshot);
    }
    session.print(json, lines);
    return {};
}

} // namespace leadbook::cli
