// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "app/cli/writechange.h"
#include "core/text.h"
#include "items/rulewords.h"
#include "workspace/rules/rulereader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

struct Answer
{
    RuleProposal proposal;
    bool isApplied = false;

    QString customer(const RuleHit &hit) const
    {
        return toQString(proposal.snapshot->customers.columns.text(FieldId::Name)[hit.customer]);
    }
    QString then(const ActionRule &rule) const
    {
        return ruleThen(rule, ownerNameOf(*proposal.snapshot, rule.owner), proposal.templates);
    }
    QString reason(const ActionRule &rule, const RuleHit &hit) const
    {
        return ruleReason(rule, hit, *proposal.snapshot, proposal.grades);
    }
};

QJsonObject ruleObject(const Answer &answer, const RuleStanding &standing)
{
    const ActionRule &rule = standing.rule;
    QJsonObject object{{u"name"_s, rule.name},
                       {u"event"_s, toQString(kRuleEventKeys[static_cast<std::size_t>(rule.event)])},
                       {u"when"_s, ruleWhen(rule)},
                       {u"then"_s, answer.then(rule)},
                       {u"inUse"_s, rule.isInUse()},
                       {u"hits"_s, qint64(standing.hits.size())},
                       {u"due"_s, qint64(standing.due())},
                       {u"ran"_s, qint64(standing.ran)}};
    if (!rule.key.isEmpty())
        object[u"key"_s] = rule.key;
    if (rule.isInUse())
        object[u"since"_s] = rule.since.toIso();
    if (!rule.mailTemplate.isEmpty())
        object[u"template"_s] = rule.mailTemplate;
    if (!standing.problem.isEmpty())
        object[u"problem"_s] = standing.problem;
    return object;
}

QJsonObject toJson(const Answer &answer, int limit, double seconds)
{
    QJsonArray rules;
    QJsonArray rows;
    for (const RuleStanding &standing : answer.proposal.rules) {
        rules.append(ruleObject(answer, standing));
        for (std::size_t i = 0; i < standing.hits.size() && rows.size() < limit; ++i) {
            const RuleHit &hit = standing.hits[i];
            rows.append(QJsonObject{{u"rule"_s, standing.rule.name},
                                    {u"id"_s, qint64(answer.proposal.snapshot->customers.ids[hit.customer])},
                                    {u"customer"_s, answer.customer(hit)},
                                    {u"day"_s, hit.day.toIso()},
                                    {u"due"_s, standing.isDue[i] != 0},
                                    {u"reason"_s, answer.reason(standing.rule, hit)},
                                    {u"do"_s, answer.then(standing.rule)}});
        }
    }
    return {{u"asOf"_s, answer.proposal.asOf.toIso()},
            {u"from"_s, answer.proposal.from.toIso()},
            {u"applied"_s, answer.isApplied},
            {u"due"_s, qint64(answer.proposal.due())},
            {u"rows"_s, rows},
            {u"rules"_s, rules},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const Answer &answer, int limit)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Rule")},
                     {Cli::tr("When")},
                     {Cli::tr("Then")},
                     {Cli::tr("In use since")},
                     {Cli::tr("Happened"), kRight},
                     {Cli::tr("Due"), kRight}});
    TextTable hits({{Cli::tr("Rule")}, {Cli::tr("Customer")}, {Cli::tr("Reason")}, {Cli::tr("Do")}});
    int shown = 0;
    for (const RuleStanding &standing : answer.proposal.rules) {
        const ActionRule &rule = standing.rule;
        table.addRow({rule.name, ruleWhen(rule), answer.then(rule),
                      rule.isInUse() ? rule.since.toIso() : QString(),
                      standing.problem.isEmpty() ? QString::number(standing.hits.size()) : u"?"_s,
                      QString::number(standing.due())});
        for (std::size_t i = 0; i < standing.hits.size() && shown < limit; ++i, ++shown)
            hits.addRow({rule.name, answer.customer(standing.hits[i]), answer.reason(rule, standing.hits[i]),
                         answer.then(rule)});
    }
    QStringList lines = table.lines();
    if (shown > 0)
        lines << QStringList(QString()) + hits.lines();
    lines << QString();
    if (answer.isApplied)
        return lines << Cli::tr("Events acted on: %L1").arg(answer.proposal.due());
    lines << Cli::tr("Events to act on: %L1").arg(answer.proposal.due());
    if (answer.proposal.due() > 0)
        lines << Cli::tr("Nothing was written. Write it: leadbook rules --apply");
    return lines;
}

/// The rules that @p name means: one by its key or name, or with "all" those that are shipped.
Result<std::vector<ActionRule>> rulesOf(const Session &session, const QString &name)
{
    auto all = readRules(session.workspace().dataPath());
    LEADBOOK_TRY(all);
    std::erase_if(*all, [&name](const ActionRule &rule) {
        return name == u"all" ? rule.key.isEmpty()
                              : rule.key.compare(name, Qt::CaseInsensitive) != 0 &&
                                    rule.name.compare(name, Qt::CaseInsensitive) != 0;
    });
    if (!all->empty())
        return all;
    return Error{ErrorCode::NotFound,
                 Cli::tr("There is no rule “%1”; “leadbook rules --json” lists their keys.").arg(name),
                 {}};
}

Status prepare(Session &session)
{
    if (const auto name = session.option(u"use"_s)) {
        const auto rules = rulesOf(session, *name);
        LEADBOOK_TRY(rules);
        LEADBOOK_TRY(writeChange(session, useRules(*rules, session.workspace().clock().today())));
    }
    if (const auto name = session.option(u"stop"_s)) {
        const auto rules = rulesOf(session, *name);
        LEADBOOK_TRY(rules);
        LEADBOOK_TRY(writeChange(session, stopRules(*rules)));
    }
    return {};
}

} // namespace

Status runRules(Session &session, const QStringList &)
{
    const auto limit = session.number(u"limit"_s, std::numeric_limits<int>::max());
    LEADBOOK_TRY(limit);
    const auto days = session.number(u"days"_s, kDryRunDays);
    LEADBOOK_TRY(days);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    LEADBOOK_TRY(prepare(session));
    auto proposal = await(session.workspace().run(
        Session::reportProgress(u"rules"_s),
        [path = session.workspace().dataPath(), days = *days](const View &on, const Progress &progress) {
            return proposeRules(path, on, days, false, progress);
        }));
    LEADBOOK_TRY(proposal);
    const Answer answer{*std::move(proposal), session.options().isSet(u"apply"_s)};
    if (answer.isApplied && answer.proposal.due() > 0)
        LEADBOOK_TRY(writeChange(session, applyRules(std::make_shared<const RuleProposal>(answer.proposal),
                                                     Session::reportProgress(u"rules"_s))));
    session.print(toJson(answer, *limit, stopwatch.seconds()), toLines(answer, *limit));
    return {};
}

} // namespace leadbook::cli
