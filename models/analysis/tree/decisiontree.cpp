// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tree/decisiontree.h"

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

bool goesRight(const TreeNode &node, const BinnedField &field, std::uint8_t bin)
{
    if (bin == BinnedField::kMissing)
        return node.missingRight;
    return field.isNumber() ? bin >= node.bin : bin == node.bin;
}

double total(std::span<const double> counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

/// The sum of squared counts by rows: the larger, the purer.
double purity(std::span<const double> counts, double rows)
{
    double squares = 0;
    for (const double count : counts)
        squares += count * count;
    return rows > 0 ? squares / rows : 0.0;
}

/// The best way to part one node.
struct Split
{
    double gain = 0;
    std::size_t field = 0;
    std::size_t bin = 0;
    bool missingRight = false;
};

/// A leaf that may yet be parted.
struct OpenLeaf
{
    std::size_t node = 0;
    std::vector<std::uint32_t> rows;
    Split split;
};

class Growing
{
public:
    Growing(std::span<const BinnedField> fields, std::span<const std::uint8_t> labels, std::size_t classes,
            const TreeSize &size)
        : m_fields(fields)
        , m_labels(labels)
        , m_classes(classes)
        , m_size(size)
    {
    }

    OpenLeaf leaf(std::size_t node, std::vector<std::uint32_t> rows, TreeNode &made) const
    {
        made.counts.assign(m_classes, 0);
        for (const std::uint32_t row : rows)
            made.counts[m_labels[row]] += 1;
        OpenLeaf open{node, std::move(rows), {}};
        for (std::size_t field = 0; field < m_fields.size(); ++field)
            tryField(field, open, made.counts);
        return open;
    }

private:
    void tryField(std::size_t field, OpenLeaf &open, const std::vector<double> &all) const
    {
        const BinnedField &binned = m_fields[field];
        std::vector<double> counts(binned.bins() * m_classes);
        std::vector<double> missing(m_classes);
        for (const std::uint32_t row : open.rows) {
            const std::uint8_t bin = binned.bin[row];
            ++(bin == BinnedField::kMissing ? missing[m_labels[row]]
                                            : counts[bin * m_classes + m_labels[row]]);
        }
        const bool hasMissing = total(missing) > 0;
        std::vector<double> right(m_classes);
        for (std::size_t bin = binned.bins(); bin-- > 1;) {
            for (std::size_t c = 0; c < m_classes; ++c)
                right[c] = (binned.isNumber() ? right[c] : 0.0) + counts[bin * m_classes + c];
            weigh({0, field, bin, false}, right, all, open.split);
            if (!hasMissing)
                continue;
            std::vector<double> withMissing = right;
            for (std::size_t c = 0; c < m_classes; ++c)
                withMissing[c] += missing[c];
            weigh({0, field, bin, true}, withMissing, all, open.split);
        }
    }

    void weigh(Split split, const std::vector<double> &right, const std::vector<double> &all,
               Split &best) const
    {
        const double whole = total(all);
        const double onRight = total(right);
        if (onRight < m_size.leastRows || whole - onRight < m_size.leastRows)
            return;
        std::vector<double> left(m_classes);
        for (std::size_t c = 0; c < m_classes; ++c)
            left[c] = all[c] - right[c];
        split.gain = purity(left, whole - onRight) + purity(right, onRight) - purity(all, whole);
        if (split.gain > best.gain + 1e-9)
            best = split;
    }

    std::span<const BinnedField> m_fields;
    std::span<const std::uint8_t> m_labels;
    std::size_t m_classes;
    TreeSize m_size;
};

} // namespace

std::size_t TreeNode::best() const
{
    return static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin());
}

double TreeNode::rows() const
{
    return total(counts);
}

std::size_t DecisionTree::nodeOf(std::span<const BinnedField> fields, std::size_t row, std::size_t most) const
{
    std::size_t at = 0;
    while (nodes[at].left != 0 && nodes[at].turn + 1 < most) {
        const BinnedField &field = fields[nodes[at].field];
        at = nodes[at].left + (goesRight(nodes[at], field, field.bin[row]) ? 1U : 0U);
    }
    return at;
}

std::vector<std::size_t> DecisionTree::leafNodes(std::size_t most) const
{
    std::vector<std::size_t> found;
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (nodes[at].left == 0 || nodes[at].turn + 1 >= most) {
            found.push_back(at);
            continue;
        }
        open.push_back(nodes[at].left + 1);
        open.push_back(nodes[at].left);
    }
    return found;
}

DecisionTree growTree(std::span<const BinnedField> fields, std::span<const std::uint8_t> labels,
                      std::size_t classes, std::vector<std::uint32_t> rows, const TreeSize &size)
{
    const Growing growing(fields, labels, classes, size);
    DecisionTree tree;
    tree.nodes.emplace_back();
    std::vector<OpenLeaf> open;
    open.push_back(growing.leaf(0, std::move(rows), tree.nodes[0]));
    for (; tree.leaves < size.leaves; ++tree.leaves) {
        const auto best =
            std::ranges::max_element(open, {}, [](const OpenLeaf &leaf) { return leaf.split.gain; });
        if (best->split.gain <= 0)
            break;
        const OpenLeaf parted = std::move(*best);
        open.erase(best);
        const std::size_t left = tree.nodes.size();
        tree.nodes.resize(left + 2);
        TreeNode &node = tree.nodes[parted.node];
        node.field = parted.split.field;
        node.bin = parted.split.bin;
        node.missingRight = parted.split.missingRight;
        node.left = left;
        node.turn = tree.leaves - 1;
        std::vector<std::uint32_t> sides[2];
        const BinnedField &field = fields[node.field];
        for (const std::uint32_t row : parted.rows)
            sides[goesRight(node, field, field.bin[row]) ? 1 : 0].push_back(row);
        for (std::size_t side = 0; side < 2; ++side)
            open.push_back(growing.leaf(left + side, std::move(sides[side]), tree.nodes[left + side]));
    }
    return tree;
}

} // namespace leadbook
