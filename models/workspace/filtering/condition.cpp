// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/condition.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace leadbook {

namespace {

int sumOfCosts(const std::vector<ConditionPtr> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0,
                           [](int sum, const ConditionPtr &part) { return sum + part->cost(); });
}

class AllCondition : public Condition
{
public:
    explicit AllCondition(std::vector<ConditionPtr> parts)
        : m_parts(std::move(parts))
    {
        std::ranges::stable_sort(m_parts, {}, [](const ConditionPtr &part) { return part->cost(); });
    }
    void narrow(std::span<const Row> rows, Selection &selection) const override
    {
        for (const ConditionPtr &part : m_parts) {
            if (selection.empty())
                return;
            part->narrow(rows, selection);
        }
    }
    int cost() const override { return sumOfCosts(m_parts); }

private:
    std::vector<ConditionPtr> m_parts;
};

class AnyCondition : public Condition
{
public:
    explicit AnyCondition(std::vector<ConditionPtr> parts)
        : m_parts(std::move(parts))
    {
        std::ranges::stable_sort(m_parts, {}, [](const ConditionPtr &part) { return part->cost(); });
    }
    void narrow(std::span<const Row> rows, Selection &selection) const override
    {
        Selection left = std::move(selection);
        selection.clear();
        Selection merged;
        for (const ConditionPtr &part : m_parts) {
            Selection passed = left;
            part->narrow(rows, passed);
            Selection rest;
            rest.reserve(left.size() - passed.size());
            std::ranges::set_difference(left, passed, std::back_inserter(rest));
            left.swap(rest);
            merged.clear();
            std::ranges::merge(selection, passed, std::back_inserter(merged));
            selection.swap(merged);
            if (left.empty())
                return;
        }
    }
    int cost() const override { return sumOfCosts(m_parts); }

private:
    std::vector<ConditionPtr> m_parts;
};

class NotCondition : public Condition
{
public:
    explicit NotCondition(ConditionPtr part)
        : m_part(std::move(part))
    {
    }
    void narrow(std::span<const Row> rows, Selection &selection) const override
    {
        Selection passed = selection;
        m_part->narrow(rows, passed);
        Selection rest;
        rest.reserve(selection.size() - passed.size());
        std::ranges::set_difference(selection, passed, std::back_inserter(rest));
        selection.swap(rest);
    }
    int cost() const override { return m_part->cost(); }

private:
    ConditionPtr m_part;
};

} // namespace

ConditionPtr allOf(std::vector<ConditionPtr> parts)
{
    return std::make_unique<AllCondition>(std::move(parts));
}

ConditionPtr anyOf(std::vector<ConditionPtr> parts)
{
    return std::make_unique<AnyCondition>(std::move(parts));
}

ConditionPtr notThe(ConditionPtr part)
{
    return std::make_unique<NotCondition>(std::move(part));
}

ConditionPtr never()
{
    return makeCondition([](Row) { return false; });
}

} // namespace leadbook
