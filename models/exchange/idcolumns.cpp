// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/idcolumns.h"

#include "exchange/celltext.h"
#include "exchange/dictionaryfile.h"
#include "exchange/shape.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <string>
#include <system_error>
#include <utility>

namespace leadbook {

namespace {

/// Headers that do not say whose ids they are.
constexpr std::array<std::string_view, 4> kBare{"id", "uid", "key", "编号"};
constexpr std::size_t kLeastWidth = 3; ///< of codes without a header
/// Shares of the rows, in a hundred: that have an id, and the most that may have another one where they are
/// said to come back.
constexpr std::size_t kLeastFilled = 80;
constexpr std::size_t kMostDifferent = 80;
/// Different days for a hundred ids, at least: the lines of one order are of one day.
constexpr std::size_t kLeastDays = 105;

std::uint64_t hashOf(std::string_view text)
{
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    return hash == 0 ? 1 : hash;
}

/// Of two things together.
std::uint64_t joined(std::uint64_t first, std::uint64_t second)
{
    constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15U;
    return first ^ (second + kGolden + (first << 6) + (first >> 2));
}

std::size_t different(std::vector<std::uint64_t> hashes)
{
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes.size() - (!hashes.empty() && hashes.front() == 0 ? 1 : 0);
}

/// The hashes of both together, 0 where the first is.
std::vector<std::uint64_t> together(const std::vector<std::uint64_t> &first,
                                    const std::vector<std::uint64_t> &second)
{
    std::vector<std::uint64_t> both(first.size());
    std::ranges::transform(first, second, both.begin(),
                           [](std::uint64_t a, std::uint64_t b) { return a == 0 ? 0 : joined(a, b); });
    return both;
}

std::size_t filled(const std::vector<std::uint64_t> &hashes)
{
    return hashes.size() - static_cast<std::size_t>(std::ranges::count(hashes, std::uint64_t{0}));
}

} // namespace

IdColumns::IdColumns(const ColumnMapping &mapping, bool hasHeader)
    : m_hasHeader(hasHeader)
{
    if (mapping.entity != Entity::Purchase)
        return;
    m_wantsCustomer = std::ranges::none_of(mapping.targets, [](const ColumnTarget &target) {
        return target.field && (target.field == FieldId::PurchaseCustomer ||
                                fieldOf(*target.field).entity == Entity::Customer);
    });
    m_wantsOrder = hasHeader && !mapping.find(FieldId::PurchaseOrder);
    if (const ColumnTarget *day = mapping.find(FieldId::PurchaseDay))
        m_day = static_cast<std::size_t>(day->columns.front());
    for (int column = 0; (m_wantsCustomer || m_wantsOrder) && column < mapping.headers.size(); ++column) {
        const std::string key = spellingKey(mapping.headers[column].toStdString());
        const bool isTaken = std::ranges::any_of(mapping.targets, [column](const ColumnTarget &target) {
            return std::ranges::find(target.columns, column) != target.columns.end();
        });
        const bool isLeftOut = std::ranges::find(mapping.leftOut, column) != mapping.leftOut.end();
        const bool isBare = !hasHeader || std::ranges::find(kBare, key) != kBare.end();
        if (isTaken || isLeftOut || !isBare)
            continue;
        Candidate candidate;
        candidate.column = static_cast<std::size_t>(column);
        m_candidates.push_back(std::move(candidate));
    }
}

void IdColumns::findDay(std::span<const std::string_view> cells)
{
    const auto found =
        std::ranges::find_if(cells, [](std::string_view cell) { return shapeOf(cell) == Shape::Date; });
    if (found != cells.end())
        m_day = static_cast<std::size_t>(found - cells.begin());
}

void IdColumns::add(std::span<const std::string_view> cells)
{
    if (m_candidates.empty() || m_days.size() >= kMostRows)
        return;
    if (!m_day)
        findDay(cells);
    m_days.push_back(m_day && *m_day < cells.size() ? hashOf(trimmed(cells[*m_day])) : 0);
    for (Candidate &candidate : m_candidates)
        addId(candidate, candidate.column < cells.size() ? trimmed(cells[candidate.column]) : "");
    if (!m_hasHeader)
        std::erase_if(m_candidates, [](const Candidate &candidate) { return !candidate.isCode; });
}

/// Whether the cell is the number behind that of the row before.
bool IdColumns::countsOn(Candidate &candidate, std::string_view cell)
{
    const std::int64_t before = candidate.number;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), candidate.number);
    const bool isFirst = candidate.ids.size() == 1 && candidate.number == 1;
    return error == std::errc() && end == cell.data() + cell.size() &&
           (isFirst || candidate.number == before + 1);
}

void IdColumns::addId(Candidate &candidate, std::string_view cell) const
{
    candidate.ids.push_back(cell.empty() ? 0 : hashOf(cell));
    if (m_hasHeader) {
        candidate.isCount = candidate.isCount && countsOn(candidate, cell);
        return;
    }
    candidate.width = candidate.ids.size() == 1 ? cell.size() : candidate.width;
    candidate.isCode =
        cell.size() == candidate.width && cell.size() >= kLeastWidth && std::ranges::all_of(cell, isDigit);
    candidate.hasZero = candidate.hasZero || cell.starts_with('0');
}

/// Leaves the first of columns that say the same of each row.
void IdColumns::dropOthers()
{
    std::erase_if(m_candidates,
                  [this](const Candidate &candidate) { return !m_hasHeader && !candidate.hasZero; });
    if (m_candidates.size() < 2)
        return;
    const std::vector<std::uint64_t> first = m_candidates.front().ids;
    const std::size_t count = different(first);
    std::erase_if(m_candidates, [&](const Candidate &candidate) {
        return candidate.column != m_candidates.front().column && different(candidate.ids) == count &&
               different(together(first, candidate.ids)) == count;
    });
}

bool IdColumns::isCustomer(const Candidate &candidate) const
{
    const std::size_t ids = different(candidate.ids);
    const std::size_t days = different(together(candidate.ids, m_days));
    return filled(candidate.ids) * 100 >= candidate.ids.size() * kLeastFilled &&
           ids * 100 <= candidate.ids.size() * kMostDifferent && days * 100 >= ids * kLeastDays;
}

bool IdColumns::isRow(const Candidate &candidate)
{
    return !candidate.isCount && filled(candidate.ids) == candidate.ids.size() &&
           different(candidate.ids) == candidate.ids.size();
}

void IdColumns::claim(ColumnMapping &mapping)
{
    dropOthers();
    if (m_candidates.size() != 1 || m_days.empty())
        return;
    const Candidate &only = m_candidates.front();
    std::optional<FieldId> field;
    if (m_wantsCustomer && isCustomer(only))
        field = FieldId::PurchaseCustomer;
    else if (m_wantsOrder && isRow(only))
        field = FieldId::PurchaseOrder;
    if (!field)
        return;
    mapping.targets.push_back({{static_cast<int>(only.column)}, field, {}, false});
    std::ranges::stable_sort(mapping.targets, {},
                             [](const ColumnTarget &target) { return target.columns.front(); });
}

} // namespace leadbook
