// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainedquestion.h"

#include "app/cli/celljson.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "items/explainwords.h"
#include "workspace/clusters/explanation.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kMostRules = 24;

Result<ExplainRequest> requestOf(const Session &session, const View &view)
{
    ExplainRequest request;
    const auto question = parseWhere(view, session.option(u"explain"_s).value_or(QString()));
    LEADBOOK_TRY(question);
    request.question = **question;
    if (request.question.isEmpty())
        return usageError(Cli::tr("--explain takes a filter: --explain \"lifeCycle = churned\""));
    const auto among = parseWhere(view, session.option(u"among"_s).value_or(QString()));
    LEADBOOK_TRY(among);
    request.among = **among;
    if (const auto fields = session.option(u"fields"_s)) {
        const auto parsed = parseFields(*view.snapshot, *fields);
        LEADBOOK_TRY(parsed);
        request.fields = *parsed;
    }
    const auto rules = session.number(u"rules"_s, static_cast<int>(request.mostRules), 2);
    LEADBOOK_TRY(rules);
    if (*rules > kMostRules)
        return usageError(Cli::tr("--rules takes a number from 2 to %1.").arg(kMostRules));
    request.mostRules = static_cast<std::size_t>(*rules);
    const auto seed = session.number(u"seed"_s, 1);
    LEADBOOK_TRY(seed);
    request.seed = static_cast<std::uint64_t>(*seed);
    return request;
}

QJsonObject toJson(const Snapshot &snapshot, const Explanation &explanation, double seconds)
{
    QStringList keys;
    for (const ScoreField &field : explanation.table.fields)
        keys << QString::fromStdString(field.key);
    QJsonArray rules;
    for (const TreeRule &rule : explanation.rules.rules)
        rules.append(QJsonObject{{u"rule"_s, toText(ruleFilter(snapshot, explanation, rule))},
                                 {u"answer"_s, rule.label == 1 ? u"yes"_s : u"no"_s},
                                 {u"customers"_s, qint64(rule.rows)},
                                 {u"yes"_s, qint64(rule.counts[1])},
                                 {u"share"_s, rule.share},
                                 {u"purity"_s, rule.purity},
                                 {u"stability"_s, rule.jaccard}});
    return {{u"question"_s, toText(explanation.request.question)},
            {u"among"_s, toText(explanation.request.among)},
            {u"customers"_s, qint64(std::ssize(explanation.customers))},
            {u"yes"_s, qint64(explanation.yes)},
            {u"fields"_s, QJsonArray::fromStringList(keys)},
            {u"isTelling"_s, explanation.rules.isTelling},
            {u"rules"_s, rules},
            {u"fidelity"_s, explanation.rules.fidelity},
            {u"guess"_s, explanation.rules.guess},
            {u"stability"_s, explanation.rules.stability},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const Snapshot &snapshot, const Explanation &explanation)
{
    QStringList lines{answerSentence(explanation.yes, std::ssize(explanation.customers), QLocale()),
                      tellingSentence(explanation.rules, QLocale())};
    if (!explanation.rules.isTelling)
        return lines;
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Yes"), kRight},
                     {Cli::tr("Customers"), kRight},
                     {Cli::tr("Share"), kRight},
                     {Cli::tr("Stability"), kRight},
                     {Cli::tr("Rule")}});
    for (const TreeRule &rule : explanation.rules.rules)
        table.addRow({percentText(Explanation::yesShare(rule)), QString::number(rule.rows),
                      percentText(rule.share), QString::number(rule.jaccard, 'f', 2),
                      toText(ruleFilter(snapshot, explanation, rule))});
    return lines + table.lines();
}

} // namespace

Status runExplained(Session &session, const View &view)
{
    const auto request = requestOf(session, view);
    LEADBOOK_TRY(request);
    const Stopwatch stopwatch;
    const auto explanation =
        await(session.workspace().run(Session::reportProgress(u"clusters"_s),
                                      [request = *request](const View &on, const Progress &progress) {
                                          return explainQuestion(on, request, progress);
                                      }));
    if (!explanation)
        return usageError(explanation.error().message);
    const Snapshot &snapshot = *view.snapshot;
    session.print(toJson(snapshot, *explanation, stopwatch.seconds()), toLines(snapshot, *explanation));
    return {};
}

} // namespace leadbook::cli
