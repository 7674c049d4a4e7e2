// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/explanation.h"

#include "workspace/clusters/clustertable.h"
#include "workspace/clusters/explainingfields.h"
#include "workspace/clusters/rulefilter.h"
#include "workspace/filtering.h"
#include "workspace/parallel.h"
#include "workspace/scoring/scorefields.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace leadbook {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// The values of @p field; days as days before the view's, those to come below 0. Absent as for a score.
std::optional<ScoreField> readField(const View &view, FieldRef field, std::span<const Row> customers,
                                    const Progress &progress)
{
    // Counted from a day after all others, so that none of them is later.
    constexpr int kAhead = 400'000;
    const bool isDay = listFieldType(*view.snapshot, field) == FieldType::Day;
    const Day from(view.asOf.number() + kAhead);
    auto read = readScoreField(
        view, field, customers, [from](std::size_t) { return from; }, progress);
    if (!read)
        return std::nullopt;
    for (double &number : read->number)
        number -= isDay ? kAhead : 0;
    if (!read->isNumber())
        foldLevels(*read);
    return read;
}

std::vector<Row> rowsOf(const View &view, const Filter &filter, std::vector<Row> rows,
                        const Progress &progress)
{
    if (!filter.isEmpty())
        filterRows(view, ListKind::Customers, filter, rows, progress);
    return rows;
}

Status check(const View &view, const ExplainRequest &request)
{
    for (const Filter *filter : {&request.question, &request.among})
        LEADBOOK_TRY(checkFilter(view, *filter));
    const std::vector<FieldRef> known = ruleFields(*view.snapshot);
    for (const FieldRef field : request.fields) {
        if (std::ranges::find(known, field) == known.end())
            return Error{ErrorCode::Invalid,
                         Sentence::tr("Rules cannot ask about “%1”; choose another field.")
                             .arg(listFieldLabel(*view.snapshot, field)),
                         {}};
    }
    return {};
}

/// Reads the fields and keeps those that say something.
void gather(const View &view, Explanation &explanation, const Progress &progress)
{
    std::vector<FieldRef> &fields = explanation.request.fields;
    std::vector<std::optional<ScoreField>> read(fields.size());
    forEachParallel(fields.size(), [&](std::size_t i) {
        if (!progress.isCancelled())
            read[i] = readField(view, fields[i], explanation.customers, progress);
    });
    std::vector<FieldRef> kept;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!read[i])
            continue;
        kept.push_back(fields[i]);
        explanation.table.fields.push_back(*std::move(read[i]));
    }
    fields = std::move(kept);
    explanation.table.rows = explanation.customers.size();
}

} // namespace

double Explanation::yesShare(const TreeRule &rule)
{
    return rule.rows > 0 ? static_cast<double>(rule.counts[1]) / static_cast<double>(rule.rows) : 0.0;
}

double Explanation::yesShare() const
{
    return customers.empty() ? 0.0 : static_cast<double>(yes) / static_cast<double>(customers.size());
}

Result<Explanation> explainQuestion(const View &view, const ExplainRequest &request, const Progress &progress)
{
    LEADBOOK_TRY(check(view, request));
    const Snapshot &snapshot = *view.snapshot;
    Explanation explanation;
    explanation.request = request;
    std::vector<Row> everybody;
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        if (snapshot.customers.isAlive(row))
            everybody.push_back(row);
    }
    explanation.customers = rowsOf(view, request.among, std::move(everybody), progress);
    const std::vector<Row> yes = rowsOf(view, request.question, explanation.customers, progress);
    explanation.yes = std::ssize(yes);
    progress.report(1, 4);
    if (request.fields.empty())
        explanation.request.fields = explainingFields(snapshot, request.question, request.among);
    gather(view, explanation, progress);
    if (progress.isCancelled())
        return cancelledError();
    progress.report(2, 4);
    std::vector<std::uint8_t> labels;
    for (auto next = yes.begin(); const Row row : explanation.customers) {
        const bool isYes = next != yes.end() && *next == row;
        next += isYes ? 1 : 0;
        labels.push_back(isYes ? 1 : 0);
    }
    explanation.rules =
        learnRules(explanation.table, labels, 2, request.mostRules, request.seed, progress, forEachParallel);
    std::ranges::stable_sort(explanation.rules.rules, std::ranges::greater(),
                             [](const TreeRule &rule) { return Explanation::yesShare(rule); });
    if (progress.isCancelled())
        return cancelledError();
    progress.report(4, 4);
    return explanation;
}

Filter ruleFilter(const Snapshot &snapshot, const Explanation &explanation, const TreeRule &rule)
{
    Filter asked = ruleFilter(snapshot, explanation.request.fields, explanation.table, rule);
    if (explanation.request.among.isEmpty())
        return asked;
    std::vector<Filter> all{explanation.request.among};
    if (asked.kind == Filter::Kind::All)
        all.insert(all.end(), asked.children.begin(), asked.children.end());
    else
        all.push_back(std::move(asked));
    return Filter::all(std::move(all));
}

} // namespace leadbook
