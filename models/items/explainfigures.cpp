// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/explainfigures.h"

#include "items/cellroles.h"
#include "workspace/clusters/explainingfields.h"
#include "workspace/clusters/explanation.h"
#include "workspace/filtering.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExplainFigures)
};

Result<ExplainRequest> requestOf(const View &view, const ExplainAsk &ask)
{
    ExplainRequest request;
    auto question = parseFilter(view, ask.question);
    LEADBOOK_TRY(question);
    if (question->isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("Choose a question, or write one as a filter."), {}};
    auto among = parseFilter(view, ask.among);
    LEADBOOK_TRY(among);
    request.question = *std::move(question);
    request.among = *std::move(among);
    for (const FieldRef field : ruleFields(*view.snapshot)) {
        if (ask.fields.contains(listFieldKey(*view.snapshot, field)))
            request.fields.push_back(field);
    }
    return request;
}

void take(ExplainFigures &figures, const Snapshot &snapshot, Explanation explanation)
{
    figures.customers = std::ssize(explanation.customers);
    figures.yes = explanation.yes;
    for (const FieldRef field : explanation.request.fields)
        figures.fields << listFieldKey(snapshot, field);
    for (const TreeRule &rule : explanation.rules.rules)
        figures.rules.push_back({ruleFilter(snapshot, explanation.request.fields, explanation.table, rule),
                                 ruleFilter(snapshot, explanation, rule), rule.rows,
                                 Explanation::yesShare(rule), rule.share, rule.purity, rule.jaccard});
    figures.answer = std::move(explanation.rules);
    figures.answer.rules.clear();
}

} // namespace

double ExplainFigures::yesShare() const
{
    return customers > 0 ? static_cast<double>(yes) / static_cast<double>(customers) : 0.0;
}

Result<ExplainFigures> explainFigures(const View &view, const ExplainAsk &ask, const Progress &progress)
{
    ExplainFigures figures;
    figures.ask = ask;
    figures.isEmpty = view.snapshot->customers.aliveCount == 0;
    figures.offers = clusterFields(*view.snapshot, ruleFields(*view.snapshot));
    const auto request = requestOf(view, ask);
    auto explanation =
        request ? explainQuestion(view, *request, progress) : Result<Explanation>(request.error());
    if (explanation)
        take(figures, *view.snapshot, *std::move(explanation));
    else if (explanation.error().code == ErrorCode::Cancelled)
        return explanation.error();
    else
        figures.problem = explanation.error().message;
    return figures;
}

QList<FigureColumn> explainColumns()
{
    return {{Words::tr("Rule"), Qt::DisplayRole}, {Words::tr("Yes"), ShareRole},
            {Words::tr("Customers"), CountRole},  {Words::tr("Share"), ShareRole},
            {Words::tr("Purity"), ShareRole},     {Words::tr("Stability"), Qt::DisplayRole}};
}

QList<FigureRow> explainRows(const ExplainFigures &figures, const QStringList &names)
{
    QList<FigureRow> rows;
    for (std::size_t i = 0; i < figures.rules.size(); ++i) {
        const ExplainRule &rule = figures.rules[i];
        const QString &name = names[static_cast<qsizetype>(i)];
        const QString filter = toText(rule.filter);
        FigureRow row;
        for (const QVariant &value :
             {QVariant(name), QVariant(rule.yes), QVariant(qlonglong{rule.customers}), QVariant(rule.share),
              QVariant(rule.purity), QVariant(QLocale().toString(rule.jaccard, 'f', 2))})
            row << FigureCell{value, filter, name};
        rows << row;
    }
    return rows;
}

} // namespace leadbook
