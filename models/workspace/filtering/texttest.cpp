// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/texttest.h"

#include "domain/collation.h"
#include "domain/fold.h"
#include "workspace/filtering/filterfield.h"

#include <algorithm>

namespace leadbook {

TextTest::TextTest(FilterOperator op, const std::vector<FilterValue> &values)
    : m_op(op)
{
    for (const FilterValue &value : values) {
        const std::string text = filterText(value).toStdString();
        if (isOrder())
            CollationKeyWriter().append(text, m_values.emplace_back());
        else
            m_values.push_back(folded(text));
    }
}

bool TextTest::isOrder() const
{
    return m_op == FilterOperator::Less || m_op == FilterOperator::LessOrEqual ||
           m_op == FilterOperator::Greater || m_op == FilterOperator::GreaterOrEqual;
}

bool TextTest::compareFolded(std::string_view text) const
{
    switch (m_op) {
    case FilterOperator::Equal:
        return text == m_values.front();
    case FilterOperator::NotEqual:
        return text != m_values.front();
    case FilterOperator::Less:
        return text < m_values.front();
    case FilterOperator::LessOrEqual:
        return text <= m_values.front();
    case FilterOperator::Greater:
        return text > m_values.front();
    case FilterOperator::GreaterOrEqual:
        return text >= m_values.front();
    case FilterOperator::Contains:
        return text.find(m_values.front()) != std::string_view::npos;
    default:
        return std::ranges::find(m_values, text) != m_values.end();
    }
}

bool TextTest::operator()(std::string_view text, std::string &scratch) const
{
    if (text.empty())
        return m_op == FilterOperator::NotEqual || m_op == FilterOperator::IsEmpty;
    if (m_values.empty())
        return false;
    scratch.clear();
    if (isOrder())
        CollationKeyWriter().append(text, scratch);
    else
        appendFolded(text, scratch);
    return compareFolded(scratch);
}

bool TextTest::anyPart(std::string_view text, std::string &scratch) const
{
    const bool all = m_op == FilterOperator::NotEqual || m_op == FilterOperator::IsEmpty;
    const bool isEnd =
        forEachPartWhile(text, [&](std::string_view part) { return (*this)(part, scratch) == all; });
    return isEnd == all;
}

std::vector<std::uint8_t> TextTest::answers(std::size_t count,
                                            const std::function<std::string_view(std::size_t)> &textOf,
                                            bool hasParts) const
{
    std::string scratch;
    std::vector<std::uint8_t> answers(count);
    for (std::size_t i = 0; i < count; ++i)
        answers[i] = (hasParts ? anyPart(textOf(i), scratch) : (*this)(textOf(i), scratch)) ? 1 : 0;
    return answers;
}

} // namespace leadbook
