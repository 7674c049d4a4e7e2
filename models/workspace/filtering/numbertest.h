// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"

#include <algorithm>
#include <vector>

namespace leadbook {

/// A comparison with numbers, for values that are there.
template <typename Number> class NumberTest
{
public:
    /// @p values as Filter::values: one, several for In.
    NumberTest(FilterOperator op, std::vector<Number> values)
        : m_op(op)
        , m_values(std::move(values))
    {
        std::ranges::sort(m_values);
    }

    bool operator()(Number value) const
    {
        const Number first = m_values.front();
        switch (m_op) {
        case FilterOperator::Equal:
            return value == first;
        case FilterOperator::NotEqual:
            return value != first;
        case FilterOperator::Less:
            return value < first;
        case FilterOperator::LessOrEqual:
            return value <= first;
        case FilterOperator::Greater:
            return value > first;
        case FilterOperator::GreaterOrEqual:
            return value >= first;
        default:
            return std::ranges::binary_search(m_values, value);
        }
    }

private:
    FilterOperator m_op;
    std::vector<Number> m_values;
};

} // namespace leadbook
