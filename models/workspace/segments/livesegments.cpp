// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/livesegments.h"

#include "workspace/filtering.h"
#include "workspace/filtering/filtercompiler.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::size_t kWordBits = 64;

/// Customers as bits by row.
class MemberBits
{
public:
    explicit MemberBits(std::size_t rows)
        : m_words((rows + kWordBits - 1) / kWordBits)
    {
    }
    void set(Row row) { m_words[row / kWordBits] |= std::uint64_t{1} << (row % kWordBits); }
    void add(const MemberBits &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    std::int64_t count() const { return sharedWith(*this); }
    std::int64_t sharedWith(const MemberBits &other) const
    {
        std::int64_t count = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            count += std::popcount(m_words[i] & other.m_words[i]);
        return count;
    }

private:
    std::vector<std::uint64_t> m_words;
};

/// Asks filters of one customer, without a look at what happened with others.
class OneCustomer
{
public:
    OneCustomer(const View &view, Row row, const Progress &progress)
        : m_view(view)
        , m_row(row)
        , m_progress(progress)
    {
    }

    bool passes(const Filter &filter) const
    {
        if (filter.isEmpty())
            return true;
        const std::span only(&m_row, 1);
        Selection selection{0};
        FilterCompiler(m_view, ListKind::Customers, m_progress, only).make(filter)->narrow(only, selection);
        return !selection.empty();
    }
    /// Adds to @p reasons; @p filter is one that the customer passes.
    void addReasons(const Filter &filter, std::vector<Filter> &reasons) const
    {
        if (filter.kind == Filter::Kind::All) {
            for (const Filter &child : filter.children)
                addReasons(child, reasons);
            return;
        }
        if (filter.kind == Filter::Kind::Any) {
            const auto first =
                std::ranges::find_if(filter.children, [this](const Filter &child) { return passes(child); });
            if (first != filter.children.end())
                addReasons(*first, reasons);
            return;
        }
        reasons.push_back(filter);
    }

private:
    const View &m_view;
    Row m_row;
    const Progress &m_progress;
};

} // namespace

LiveSegments liveSegments(const View &view, const std::vector<SavedSegment> &saved, const Progress &progress)
{
    LiveSegments live;
    live.asOf = view.asOf;
    const FieldTable &customers = view.snapshot->customers;
    std::vector<Row> alive;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (!customers.isAlive(row))
            continue;
        alive.push_back(row);
        live.all += figureOf(view, row);
    }
    std::vector<MemberBits> members;
    MemberBits inAny(customers.rows());
    for (const SavedSegment &segment : saved) {
        LiveSegments::Segment &added = live.segments.emplace_back();
        added.saved = segment;
        MemberBits &bits = members.emplace_back(customers.rows());
        const auto filter = parseFilter(view, segment.filter);
        if (!filter) {
            added.problem = filter.error().message;
            continue;
        }
        std::vector<Row> rows = alive;
        filterRows(view, ListKind::Customers, *filter, rows, progress);
        for (const Row row : rows) {
            bits.set(row);
            added.figure += figureOf(view, row);
        }
        inAny.add(bits);
    }
    live.shared.resize(saved.size() * saved.size());
    for (std::size_t one = 0; one < saved.size(); ++one) {
        for (std::size_t other = 0; other <= one; ++other) {
            const std::int64_t shared = members[one].sharedWith(members[other]);
            live.shared[one * saved.size() + other] = shared;
            live.shared[other * saved.size() + one] = shared;
        }
    }
    live.inNone = std::ssize(alive) - inAny.count();
    return live;
}

std::vector<CustomerSegment> segmentsOf(const View &view, const std::vector<SavedSegment> &saved, Row row,
                                        const Progress &progress)
{
    const OneCustomer customer(view, row, progress);
    std::vector<CustomerSegment> found;
    for (const SavedSegment &segment : saved) {
        if (progress.isCancelled())
            break;
        const auto filter = parseFilter(view, segment.filter);
        if (!filter || !customer.passes(*filter))
            continue;
        customer.addReasons(*filter, found.emplace_back(CustomerSegment{segment, {}}).reasons);
    }
    return found;
}

} // namespace leadbook
