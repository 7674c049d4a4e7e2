// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tree/binnedfields.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// A split of a tree, or a leaf.
struct TreeNode
{
    std::size_t field = 0;
    std::size_t bin = 0;        ///< right: at least the bin of a number, this bin of codes
    bool missingRight = false;  ///< where rows go that have no value
    std::size_t left = 0;       ///< 0: a leaf; its right neighbour is the right one
    std::size_t turn = 0;       ///< its split was the turn-th, from 0
    std::vector<double> counts; ///< rows by class

    std::size_t best() const; ///< the class of most rows, the first of equals
    double rows() const;
};

/// A classification tree (Breiman and others 1984) that was grown best split first, by Gini's index, so that
/// the first splits are the tree of fewer leaves.
struct DecisionTree
{
    std::vector<TreeNode> nodes; ///< the root first
    std::size_t leaves = 1;

    /// The node of row @p row where only the first @p most leaves are made.
    std::size_t nodeOf(std::span<const BinnedField> fields, std::size_t row, std::size_t most) const;
    /// The nodes that are leaves then, from left to right.
    std::vector<std::size_t> leafNodes(std::size_t most) const;
};

/// How large a tree may become.
struct TreeSize
{
    std::size_t leaves = 8;
    double leastRows = 5; ///< in a leaf
};

/// Grows a tree on @p rows (places in the fields, more than once where drawn so), whose classes are
/// @p labels, below @p classes.
DecisionTree growTree(std::span<const BinnedField> fields, std::span<const std::uint8_t> labels,
                      std::size_t classes, std::vector<std::uint32_t> rows, const TreeSize &size);

} // namespace leadbook
