// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "app/cli/writechange.h"
#include "core/text.h"
#include "domain/strategies/strategyclass.h"
#include "items/strategywords.h"
#include "workspace/strategies/strategyfigures.h"
#include "workspace/strategies/strategyreader.h"
#include "workspace/strategies/strategywork.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// What the verb tells.
struct Answer
{
    StrategyProposal proposal;
    std::map<std::int64_t, StrategyFigures> figures;
    bool isApplied = false;

    StepFigures figuresOf(const Strategy &strategy) const
    {
        const auto found = figures.find(strategy.id);
        return found == figures.end() ? StepFigures() : found->second.all;
    }
};

QString customerOf(const StrategyProposal &proposal, const StrategyChange &change)
{
    return toQString(proposal.snapshot->customers.columns.text(FieldId::Name)[change.customer]);
}

void addFigures(QJsonObject &object, const StepFigures &figures)
{
    object[u"created"_s] = qint64(figures.created);
    object[u"done"_s] = qint64(figures.done);
    object[u"doneInTime"_s] = qint64(figures.inTime);
    object[u"dropped"_s] = qint64(figures.dropped);
    object[u"withdrawn"_s] = qint64(figures.withdrawn);
    object[u"open"_s] = qint64(figures.open);
    object[u"overdue"_s] = qint64(figures.overdue);
    object[u"doneRate"_s] = numberJson(figures.doneRate());
    object[u"medianDelay"_s] = numberJson(figures.medianDelay);
}

QJsonObject strategyJson(const Answer &answer, const StrategyStanding &standing)
{
    const Strategy &strategy = standing.strategy;
    QJsonArray steps;
    for (const StrategyStep &step : strategy.steps)
        steps.append(QJsonObject{{u"kind"_s, toQString(kTaskKindKeys[static_cast<std::size_t>(step.kind)])},
                                 {u"offset"_s, step.offsetDays},
                                 {u"title"_s, step.title},
                                 {u"text"_s, step.text}});
    QJsonObject object{{u"name"_s, strategy.name},
                       {u"class"_s, strategy.customerClass},
                       {u"goal"_s, strategy.goal},
                       {u"cadence"_s, strategy.cadence ? QJsonValue(*strategy.cadence) : QJsonValue()},
                       {u"members"_s, qint64(standing.members)},
                       {u"leftOut"_s, qint64(standing.leftOut)},
                       {u"holdout"_s, strategy.holdout},
                       {u"heldOut"_s, qint64(standing.heldOut)},
                       {u"filter"_s, standing.where},
                       {u"inUse"_s, strategy.isInUse()},
                       {u"inBook"_s, strategy.id != 0},
                       {u"steps"_s, steps}};
    if (strategy.isInUse())
        object[u"since"_s] = strategy.since.toIso();
    if (!strategy.ownerName.isEmpty())
        object[u"owner"_s] = strategy.ownerName;
    if (!standing.problem.isEmpty())
        object[u"problem"_s] = standing.problem;
    addFigures(object, answer.figuresOf(strategy));
    QJsonArray owners;
    if (const auto figures = answer.figures.find(strategy.id); figures != answer.figures.end()) {
        for (const auto &[owner, each] : figures->second.owners) {
            QJsonObject one{{u"owner"_s, owner}};
            addFigures(one, each);
            owners.append(one);
        }
    }
    object[u"owners"_s] = owners;
    return object;
}

QJsonObject toJson(const Answer &answer, int limit, double seconds)
{
    const StrategyProposal &proposal = answer.proposal;
    QJsonArray rows;
    for (std::size_t i = 0; i < proposal.changes.size() && rows.size() < limit; ++i) {
        const StrategyChange &change = proposal.changes[i];
        const Strategy &strategy = proposal.strategies[change.strategy].strategy;
        rows.append(
            QJsonObject{{u"strategy"_s, strategy.name},
                        {u"class"_s, strategy.customerClass},
                        {u"id"_s, qint64(proposal.snapshot->customers.ids[change.customer])},
                        {u"customer"_s, customerOf(proposal, change)},
                        {u"step"_s, strategyStepTitle(proposal, change)},
                        {u"due"_s, change.due.isValid() ? QJsonValue(change.due.toIso()) : QJsonValue()},
                        {u"reason"_s, strategyReason(proposal, change)},
                        {u"change"_s, change.isWithdrawn ? u"withdraw"_s : u"create"_s}});
    }
    QJsonArray strategies;
    for (const StrategyStanding &standing : proposal.strategies)
        strategies.append(strategyJson(answer, standing));
    return {{u"asOf"_s, proposal.asOf.toIso()},
            {u"applied"_s, answer.isApplied},
            {u"created"_s, qint64(proposal.created())},
            {u"withdrawn"_s, qint64(proposal.withdrawn())},
            {u"rows"_s, rows},
            {u"strategies"_s, strategies},
            {u"seconds"_s, seconds}};
}

QString percent(std::optional<double> share)
{
    return share ? QString::number(*share * 100, 'f', 0) + u" %"_s : QString();
}

QStringList strategyLines(const Answer &answer)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Strategy")},
                     {Cli::tr("Class")},
                     {Cli::tr("Customers"), kRight},
                     {Cli::tr("In use since")},
                     {Cli::tr("Done"), kRight},
                     {Cli::tr("Days late"), kRight}});
    for (const StrategyStanding &standing : answer.proposal.strategies) {
        const Strategy &strategy = standing.strategy;
        const StepFigures figures = answer.figuresOf(strategy);
        table.addRow({strategy.name, strategy.customerClass,
                      standing.where.isEmpty() ? u"?"_s : QString::number(standing.members),
                      strategy.isInUse() ? strategy.since.toIso() : QString(), percent(figures.doneRate()),
                      figures.medianDelay ? QString::number(*figures.medianDelay) : QString()});
    }
    return table.lines();
}

QStringList changeLines(const StrategyProposal &proposal, int limit)
{
    if (proposal.changes.empty() || limit == 0)
        return {};
    TextTable table(
        {{Cli::tr("Change")}, {Cli::tr("Customer")}, {Cli::tr("Do")}, {Cli::tr("Due")}, {Cli::tr("Reason")}});
    int rows = 0;
    for (const StrategyChange &change : proposal.changes) {
        if (rows++ == limit)
            break;
        table.addRow({change.isWithdrawn ? Cli::tr("withdraw") : Cli::tr("create"),
                      customerOf(proposal, change), strategyStepTitle(proposal, change),
                      change.due.isValid() ? change.due.toIso() : QString(),
                      strategyReason(proposal, change)});
    }
    return QStringList(QString()) + table.lines();
}

QStringList toLines(const Answer &answer, int limit)
{
    QStringList lines = strategyLines(answer) + changeLines(answer.proposal, limit);
    lines << QString();
    if (answer.isApplied)
        return lines << appliedCounts(answer.proposal);
    lines << proposalCounts(answer.proposal);
    if (!answer.proposal.changes.empty())
        lines << Cli::tr("Nothing was written. Write it: leadbook strategies --apply");
    return lines;
}

/// The strategies that @p name means: those of a class, or with all those that are shipped.
Result<std::vector<Strategy>> strategiesOf(const Session &session, const QString &name)
{
    auto all = readStrategies(session.workspace().dataPath());
    LEADBOOK_TRY(all);
    std::erase_if(*all, [&name](const Strategy &strategy) {
        return name == u"all" ? strategy.key.isEmpty()
                              : strategy.customerClass.compare(name, Qt::CaseInsensitive) != 0;
    });
    if (!all->empty())
        return all;
    return Error{
        ErrorCode::NotFound,
        Cli::tr("There is no strategy for “%1”; “leadbook strategies” lists their classes.").arg(name),
        {}};
}

/// Sets the control group of each strategy that "CLASS=SHARE" means.
Status setHoldout(Session &session, const QString &written)
{
    const qsizetype at = written.lastIndexOf(u'=');
    bool isNumber = false;
    const double share = written.mid(at + 1).toDouble(&isNumber);
    if (at <= 0 || !isNumber || !(share >= 0 && share <= Strategy::kMostHoldout))
        return usageError(Cli::tr("--holdout is CLASS=SHARE with a share from 0 to 0.9, as grade:A=0.2."));
    const auto strategies = strategiesOf(session, written.left(at));
    LEADBOOK_TRY(strategies);
    for (Strategy strategy : *strategies) {
        strategy.holdout = share;
        LEADBOOK_TRY(writeChange(session, saveStrategy(strategy, session.workspace().clock().today())));
    }
    return {};
}

/// What is asked for before anything is proposed.
Status prepare(Session &session)
{
    if (session.options().isSet(u"seed"_s))
        LEADBOOK_TRY(writeChange(session, seedStrategies()));
    if (const auto name = session.option(u"use"_s)) {
        const auto strategies = strategiesOf(session, *name);
        LEADBOOK_TRY(strategies);
        LEADBOOK_TRY(writeChange(session, useStrategies(*strategies, session.workspace().clock().today())));
    }
    if (const auto written = session.option(u"holdout"_s))
        LEADBOOK_TRY(setHoldout(session, *written));
    if (const auto name = session.option(u"stop"_s)) {
        const auto strategies = strategiesOf(session, *name);
        LEADBOOK_TRY(strategies);
        LEADBOOK_TRY(writeChange(session, stopStrategies(*strategies)));
    }
    return {};
}

/// Compares the book with its strategies.
Result<StrategyProposal> propose(Session &session)
{
    return await(session.workspace().run(
        Session::reportProgress(u"strategies"_s),
        [path = session.workspace().dataPath(),
         everybody = session.options().isSet(u"everybody"_s)](const View &on, const Progress &progress) {
            return proposeStrategies(path, on, everybody, progress);
        }));
}

} // namespace

Status runStrategies(Session &session, const QStringList &)
{
    const auto limit = session.number(u"limit"_s, std::numeric_limits<int>::max());
    LEADBOOK_TRY(limit);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    LEADBOOK_TRY(prepare(session));
    auto proposal = propose(session);
    LEADBOOK_TRY(proposal);
    Answer answer{*std::move(proposal), {}, session.options().isSet(u"apply"_s)};
    if (answer.isApplied && !answer.proposal.changes.empty())
        LEADBOOK_TRY(
            writeChange(session, applyStrategies(std::make_shared<const StrategyProposal>(answer.proposal),
                                                 Session::reportProgress(u"strategies"_s))));
    auto figures = strategyFigures(session.workspace().dataPath(), answer.proposal.asOf, Progress());
    LEADBOOK_TRY(figures);
    answer.figures = *std::move(figures);
    session.print(toJson(answer, *limit, stopwatch.seconds()), toLines(answer, *limit));
    return {};
}

} // namespace leadbook::cli
