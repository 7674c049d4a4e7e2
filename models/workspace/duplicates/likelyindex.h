// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/likelycustomers.h"
#include "workspace/import/blockindex.h"

#include <span>

namespace leadbook {

/// Answers likelyCustomers() at each key without passing over the text of the book: every customer stands
/// under keys of its names, phones, e-mail addresses and WeChat ids (BlockKeys), and only those who share a
/// key with what is typed are weighed; a key that more than 200 share says nothing. Made in parallel, some
/// 120 bytes a customer while it lives; needs no view to live.
class LikelyIndex
{
public:
    /// Cancelled: what there is is of no use.
    static LikelyIndex make(const View &view, const Progress &progress);

    /// As likelyCustomers(). @p view is the one it was made of or a later one of the same book, @p changed
    /// the rows that changed since: they are all weighed.
    std::vector<LikelyCustomer> find(const View &view, const EnteredCustomer &entered,
                                     std::span<const Row> changed, std::size_t most) const;
    /// Keys of customers that it holds.
    std::size_t places() const { return m_index.size(); }

private:
    BlockIndex m_index;
};

} // namespace leadbook
