// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lifetimejson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/lifetime/lifetimetable.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kWeek = 7;
constexpr int kYearInWeeks = 52;
constexpr int kYearInDays = 365;

Result<LifetimeQuestion> questionOf(const Session &session)
{
    LifetimeQuestion question;
    const QString unit = session.option(u"unit"_s).value_or(u"week"_s);
    if (unit != u"week"_s && unit != u"day"_s)
        return usageError(Cli::tr("--unit takes day or week."));
    question.unitDays = unit == u"week"_s ? kWeek : 1;
    const auto horizon =
        session.number(u"horizon"_s, question.unitDays == kWeek ? kYearInWeeks : kYearInDays, 1);
    LEADBOOK_TRY(horizon);
    question.horizon = *horizon;
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    question.asOf = *asOf;
    if (session.option(u"calibration-end"_s)) {
        const auto end = session.day(u"calibration-end"_s);
        LEADBOOK_TRY(end);
        question.calibrationEnd = *end;
        if (*end > question.asOf)
            return usageError(Cli::tr("--calibration-end lies after the day of the analysis."));
    }
    return question;
}

Result<CustomerClass> classOf(const Session &session)
{
    const QString key = session.option(u"by"_s).value_or(classKey(CustomerClass::LifeCycle));
    const auto found = std::ranges::find(kCustomerClasses, key, classKey);
    if (found != kCustomerClasses.end())
        return *found;
    QStringList keys;
    for (const CustomerClass by : kCustomerClasses)
        keys << classKey(by);
    return usageError(Cli::tr("--by takes one of %1.").arg(keys.join(u", "_s)));
}

/// What is looked at, of the command line.
struct Asked
{
    LifetimeQuestion question;
    CustomerClass by = CustomerClass::LifeCycle;
    bool isDayTold = false;
    QString path; ///< of the book
};

Result<LifetimeOutcome> look(const View &view, Asked asked, const Progress &progress)
{
    LifetimeQuestion &question = asked.question;
    const Day today = question.asOf;
    if (!asked.isDayTold)
        question.asOf =
            std::max(cohortDay(*view.snapshot, today, CalendarUnit::Month), question.calibrationEnd);
    LifetimeOutcome outcome;
    outcome.by = asked.by;
    outcome.analysis = analyseLifetime(*view.snapshot, question, progress);
    outcome.classes = lifetimeClasses(view, outcome.analysis, asked.by, progress);
    const bool isCalibrated = question.calibrationEnd.isValid();
    ContractQuestion contracts;
    contracts.asOf = isCalibrated ? question.calibrationEnd : today;
    contracts.horizonDays = static_cast<int>(std::lround(question.horizon * question.unitDays));
    contracts.margin = question.margin;
    auto renewals = contractRenewals(asked.path, contracts, asked.isDayTold || isCalibrated, progress);
    LEADBOOK_TRY(renewals);
    outcome.contracts = *std::move(renewals);
    return outcome;
}

} // namespace

Status runLifetime(Session &session, const QStringList &)
{
    Asked asked;
    const auto question = questionOf(session);
    LEADBOOK_TRY(question);
    asked.question = *question;
    const auto by = classOf(session);
    LEADBOOK_TRY(by);
    asked.by = *by;
    asked.isDayTold = session.option(u"as-of"_s).has_value();
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    asked.path = session.workspace().dataPath();
    const Stopwatch stopwatch;
    const auto outcome = await(session.workspace().run(
        std::make_shared<Progress>(),
        [asked](const View &on, const Progress &progress) { return look(on, asked, progress); }));
    LEADBOOK_TRY(outcome);
    const double seconds = stopwatch.seconds();
    if (const auto table = session.option(u"table"_s))
        LEADBOOK_TRY(writeLifetimeTable(*table, **view, outcome->analysis, Progress()));
    session.print(lifetimeJson(*outcome, seconds), lifetimeLines(*outcome));
    return {};
}

} // namespace leadbook::cli
