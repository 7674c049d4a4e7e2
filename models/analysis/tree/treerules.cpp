// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tree/treerules.h"

#include "analysis/clusters/clusterstability.h"
#include "analysis/randomdraws.h"
#include "analysis/tree/decisiontree.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::size_t kFolds = 5;

struct Learning
{
    std::vector<BinnedField> fields;
    std::vector<std::uint8_t> labels;
    std::size_t classes;
    TreeSize size;

    std::size_t rows() const { return labels.size(); }
    DecisionTree grow(std::vector<std::uint32_t> from) const
    {
        return growTree(fields, labels, classes, std::move(from), size);
    }
};

/// The quadratic loss of a row of class @p label in @p node, 0 to 2 (Brier 1950).
double lossOf(const TreeNode &node, std::size_t label)
{
    const double rows = std::max(1.0, node.rows());
    double loss = 1;
    for (std::size_t c = 0; c < node.counts.size(); ++c) {
        const double chance = node.counts[c] / rows;
        loss += chance * chance - (c == label ? 2 * chance : 0.0);
    }
    return loss;
}

/// What held-out rows say of trees of 1, 2, … leaves.
struct HeldOut
{
    std::vector<std::vector<double>> loss; ///< by leaves - 1 and row
    std::vector<std::vector<std::uint8_t>> isRight;

    HeldOut(const Learning &learning, RandomDraws &draws, const Progress &progress, const ForEach &forEach)
        : loss(learning.size.leaves, std::vector<double>(learning.rows()))
        , isRight(learning.size.leaves, std::vector<std::uint8_t>(learning.rows()))
    {
        std::vector<std::size_t> fold(learning.rows());
        std::ranges::generate(fold, [&] { return draws.below(kFolds); });
        forEach(kFolds, [&](std::size_t out) {
            if (!progress.isCancelled())
                holdOut(learning, fold, out);
        });
    }

    /// Learns without the rows whose @p fold is @p out and asks them.
    void holdOut(const Learning &learning, const std::vector<std::size_t> &fold, std::size_t out)
    {
        std::vector<std::uint32_t> from;
        for (std::uint32_t row = 0; row < learning.rows(); ++row)
            if (fold[row] != out)
                from.push_back(row);
        const DecisionTree tree = learning.grow(std::move(from));
        for (std::size_t row = 0; row < learning.rows(); ++row) {
            for (std::size_t leaves = 1; leaves <= loss.size() && fold[row] == out; ++leaves) {
                const TreeNode &node = tree.nodes[tree.nodeOf(learning.fields, row, leaves)];
                loss[leaves - 1][row] = lossOf(node, learning.labels[row]);
                isRight[leaves - 1][row] = node.best() == learning.labels[row] ? 1 : 0;
            }
        }
    }

    /// How many standard errors the loss of @p leaves lies below that of @p others.
    double advantage(std::size_t leaves, std::size_t others) const
    {
        const auto count = static_cast<double>(loss[0].size());
        double sum = 0;
        double squares = 0;
        for (std::size_t row = 0; row < loss[0].size(); ++row) {
            const double less = loss[others - 1][row] - loss[leaves - 1][row];
            sum += less;
            squares += less * less;
        }
        const double error = std::sqrt(std::max(0.0, squares - sum * sum / count));
        return error > 0 ? sum / error : 0.0;
    }
    std::size_t chosen() const
    {
        std::vector<double> sums;
        for (const std::vector<double> &own : loss)
            sums.push_back(std::accumulate(own.begin(), own.end(), 0.0));
        const auto best = static_cast<std::size_t>(std::ranges::min_element(sums) - sums.begin()) + 1;
        std::size_t leaves = 1;
        while (leaves < best && advantage(best, leaves) > 1)
            ++leaves;
        return leaves;
    }
    double shareRight(std::size_t leaves) const
    {
        const std::vector<std::uint8_t> &own = isRight[leaves - 1];
        return std::accumulate(own.begin(), own.end(), 0.0) / static_cast<double>(own.size());
    }
};

/// Narrows @p rule by the way from @p node to one of its sides.
void narrow(TreeRule &rule, const TreeNode &node, const BinnedField &field, bool toRight)
{
    auto known = std::ranges::find(rule.conditions, node.field, &RuleCondition::field);
    if (known == rule.conditions.end()) {
        RuleCondition fresh;
        fresh.field = node.field;
        // Where nobody lacked a value nothing is known of those who do.
        fresh.orMissing = std::ranges::find(field.bin, BinnedField::kMissing) != field.bin.end();
        known = rule.conditions.insert(rule.conditions.end(), fresh);
    }
    known->orMissing = known->orMissing && node.missingRight == toRight;
    if (field.isNumber()) {
        const double cut = field.cuts[node.bin - 1];
        if (toRight)
            known->from = std::max(known->from.value_or(cut), cut);
        else
            known->below = std::min(known->below.value_or(cut), cut);
        return;
    }
    const std::uint32_t level = field.levels[node.bin - 1];
    const bool isExcepted = std::ranges::find(known->except, level) != known->except.end();
    // Further down those without a value were parted from this level, or from all levels but another.
    if (toRight ? isExcepted || (known->level && *known->level != level) : known->level == level)
        known->noneKnown = true;
    if (toRight) {
        known->level = level;
        known->except.clear();
    } else {
        known->except.push_back(level);
    }
}

TreeRule ruleOf(const DecisionTree &tree, const Learning &learning, std::size_t leaf)
{
    TreeRule rule;
    for (std::size_t at = leaf; at != 0;) {
        const auto parent = std::ranges::find_if(tree.nodes, [at](const TreeNode &node) {
            return node.left != 0 && (node.left == at || node.left + 1 == at);
        });
        // From the leaf up: what was asked last stands first and is not widened.
        narrow(rule, *parent, learning.fields[parent->field], parent->left + 1 == at);
        at = static_cast<std::size_t>(parent - tree.nodes.begin());
    }
    std::ranges::sort(rule.conditions, {}, &RuleCondition::field);
    return rule;
}

bool meets(const RuleCondition &condition, const ScoreField &field, std::size_t row)
{
    if (field.isNumber()) {
        const double value = field.number[row];
        if (std::isnan(value))
            return condition.orMissing;
        return (!condition.from || value >= *condition.from) &&
               (!condition.below || value < *condition.below);
    }
    const std::uint32_t code = field.code[row];
    if (code == 0)
        return condition.orMissing;
    return !condition.noneKnown && (!condition.level || code == *condition.level) &&
           std::ranges::find(condition.except, code) == condition.except.end();
}

void countRows(TreeAnswer &answer, const ScoreTable &table, std::span<const std::uint8_t> labels,
               std::size_t classes, const Progress &progress, const ForEach &forEach)
{
    constexpr std::size_t kRowsAtOnce = 65'536; // between two looks at the progress
    forEach(answer.rules.size(), [&](std::size_t at) {
        TreeRule &rule = answer.rules[at];
        rule.counts.assign(classes, 0);
        for (std::size_t row = 0; row < labels.size(); ++row) {
            if (row % kRowsAtOnce == 0 && progress.isCancelled())
                return;
            const bool isCaught = std::ranges::all_of(rule.conditions, [&](const RuleCondition &condition) {
                return meets(condition, table.fields[condition.field], row);
            });
            rule.counts[labels[row]] += isCaught ? 1 : 0;
        }
        rule.rows = std::accumulate(rule.counts.begin(), rule.counts.end(), std::int64_t{0});
        rule.label = static_cast<std::size_t>(std::ranges::max_element(rule.counts) - rule.counts.begin());
        rule.purity = rule.rows > 0
                          ? static_cast<double>(rule.counts[rule.label]) / static_cast<double>(rule.rows)
                          : 0.0;
        rule.share = static_cast<double>(rule.rows) / static_cast<double>(labels.size());
    });
}

void measureStability(TreeAnswer &answer, const DecisionTree &tree, std::size_t leaves,
                      const Learning &learning, RandomDraws &draws, const Progress &progress,
                      const ForEach &forEach)
{
    const auto leafNumbers = [&](const DecisionTree &of) {
        const std::vector<std::size_t> nodes = of.leafNodes(leaves);
        std::vector<std::uint8_t> numbers(learning.rows());
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            const std::size_t node = of.nodeOf(learning.fields, row, leaves);
            numbers[row] = static_cast<std::uint8_t>(std::ranges::find(nodes, node) - nodes.begin());
        }
        return numbers;
    };
    const std::vector<std::uint8_t> own = leafNumbers(tree);
    std::array<std::vector<std::uint32_t>, TreeAnswer::kResamples> drawn;
    for (std::vector<std::uint32_t> &rows : drawn) {
        rows.resize(learning.rows());
        std::ranges::generate(rows, [&] { return static_cast<std::uint32_t>(draws.below(learning.rows())); });
    }
    std::array<std::vector<double>, TreeAnswer::kResamples> alike;
    forEach(drawn.size(), [&](std::size_t resample) {
        if (!progress.isCancelled())
            alike[resample] = bestJaccard(own, answer.rules.size(),
                                          leafNumbers(learning.grow(std::move(drawn[resample]))), leaves);
    });
    if (progress.isCancelled())
        return;
    for (const std::vector<double> &one : alike)
        for (std::size_t i = 0; i < answer.rules.size(); ++i)
            answer.rules[i].jaccard += one[i];
    for (TreeRule &rule : answer.rules) {
        rule.jaccard /= TreeAnswer::kResamples;
        answer.stability += rule.jaccard * rule.share;
    }
}

} // namespace

TreeAnswer learnRules(const ScoreTable &table, std::span<const std::uint8_t> labels, std::size_t classes,
                      std::size_t mostRules, std::uint64_t seed, const Progress &progress,
                      const ForEach &forEach)
{
    constexpr std::size_t kLeastRows = 20;
    constexpr double kSure = 3;
    constexpr double kLeastShare = 0.01;
    TreeAnswer answer;
    // Drawn on, so that data made from the same seed are not parted by the numbers that made them.
    RandomDraws draws(RandomDraws(~seed).next());
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const double left = static_cast<double>(labels.size() - row);
        if (draws.uniform() * left <
            static_cast<double>(TreeAnswer::kRows) - static_cast<double>(rows.size()))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    answer.rows = rows.size();
    if (rows.size() < kLeastRows || classes < 2 || table.fields.empty())
        return answer;
    Learning learning{binFields(table, rows), {}, classes, {mostRules, 5}};
    learning.size.leastRows = std::max(5.0, kLeastShare * static_cast<double>(rows.size()));
    for (const std::uint32_t row : rows)
        learning.labels.push_back(labels[row]);
    const HeldOut heldOut(learning, draws, progress, forEach);
    if (progress.isCancelled())
        return answer;
    const std::size_t leaves = heldOut.chosen();
    answer.guess = heldOut.shareRight(1);
    answer.fidelity = heldOut.shareRight(leaves);
    if (leaves == 1 || heldOut.advantage(leaves, 1) < kSure)
        return answer;
    std::vector<std::uint32_t> all(learning.rows());
    std::iota(all.begin(), all.end(), 0U);
    const DecisionTree tree = learning.grow(std::move(all));
    for (const std::size_t leaf : tree.leafNodes(leaves))
        answer.rules.push_back(ruleOf(tree, learning, leaf));
    answer.isTelling = answer.rules.size() > 1;
    countRows(answer, table, labels, classes, progress, forEach);
    measureStability(answer, tree, leaves, learning, draws, progress, forEach);
    return answer;
}

} // namespace leadbook
