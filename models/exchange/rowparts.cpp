// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/celltext.h"
#include "exchange/formulatext.h"
#include "exchange/rowreader.h"
#include "exchange/severalvalues.h"
#include "exchange/shape.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

bool isPartOfAddress(FieldId field)
{
    return pointKindOf(field) == PointKind::Address;
}

/// Whether two parts of a name stand side by side without a blank: Han characters.
bool joinsBare(std::string_view left, std::string_view right)
{
    const auto isWide = [](char c) { return static_cast<unsigned char>(c) >= 0xE3; };
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    std::size_t last = left.size();
    while (last > 0 && isInside(left[last - 1]))
        --last;
    return last > 0 && isWide(left[last - 1]) && !right.empty() && isWide(right.front());
}

bool isMail(std::string_view value)
{
    return value.find('@') != value.npos;
}

} // namespace

/// A value that the file keeps in several columns.
CellValue RowReader::readParts(std::size_t target, std::span<const std::string_view> cells)
{
    const ColumnTarget &parts = m_mapping.targets[target];
    const FieldType type = m_formats[target].type;
    if (!parts.field || !mayBeJoined(*parts.field))
        return readProduct(target, cells);
    const CellValue joined = joinParts(target, *parts.field, parts.columns, cells);
    if (joined.isEmpty() || type != FieldType::Day)
        return joined;
    // A year may be missing where the day is known; that is no date, but no error either.
    const auto date = parseDate(joined.text, DateOrder::Ymd);
    return date ? CellValue::ofInteger(date->day.number()) : CellValue();
}

CellValue RowReader::joinParts(std::size_t value, FieldId field, const std::vector<int> &columns,
                               std::span<const std::string_view> cells)
{
    const auto joint = jointOf(field);
    std::string_view only;
    int count = 0;
    std::string &made = m_made[value];
    for (const int column : columns) {
        const auto at = static_cast<std::size_t>(column);
        const std::string_view cell =
            at < cells.size() ? unguarded(trimmed(present(cells[at]))) : std::string_view();
        if (cell.empty())
            continue;
        if (++count == 1) {
            only = cell;
        } else if (joint) {
            m_hasMade = true;
            if (count == 2)
                made = only;
            const bool isBare = field != FieldId::Tags && joinsBare(made, cell);
            made.append(isBare ? std::string_view() : *joint).append(cell);
        }
    }
    if (field == FieldId::Tags)
        return readTags(value, count > 1 ? std::string_view(made) : only);
    if (count == 0)
        return {};
    return CellValue::ofText(count == 1 || !joint ? only : std::string_view(made));
}

CellValue RowReader::readTags(std::size_t target, std::string_view cell)
{
    const std::string_view text = unguarded(trimmed(cell));
    if (!needsJoining(text))
        return text.empty() ? CellValue() : CellValue::ofText(text);
    m_hasMade = true;
    m_made[target] = joinedTags(text);
    return m_made[target].empty() ? CellValue() : CellValue::ofText(m_made[target]);
}

/// Keeps the first value in the field's own column and hands the rest to the further one; a phone in a column
/// of e-mails, or the other way, is all rest.
void RowReader::takeFirst(std::size_t target, std::size_t rest, FieldId field)
{
    m_values[rest] = {};
    if (m_values[target].kind != CellValue::Kind::Text)
        return;
    std::string_view left = m_values[target].text;
    const std::string_view whole = left;
    const std::string_view first = takeValue(left).value;
    const bool wantsMail = field == FieldId::Email || field == FieldId::CompanyEmail;
    const bool fits = wantsMail ? isMail(first) || shapeOf(first) != Shape::Phone : !isMail(first);
    m_values[target] = fits && !first.empty() ? CellValue::ofText(first) : CellValue();
    const std::string_view others = fits ? left : whole;
    m_values[rest] = others.empty() ? CellValue() : CellValue::ofText(others);
}

void RowReader::readFurther(std::span<const std::string_view> cells)
{
    const std::size_t first = m_mapping.targets.size();
    for (std::size_t i = 0; i < m_mapping.further.size(); ++i) {
        const FurtherTarget &further = m_mapping.further[i];
        if (!further.isRest) {
            m_values[first + i] = joinParts(first + i, further.field, further.columns, cells);
            continue;
        }
        const auto own = std::ranges::find(m_mapping.targets, further.columns, &ColumnTarget::columns);
        if (own != m_mapping.targets.end())
            takeFirst(static_cast<std::size_t>(own - m_mapping.targets.begin()), first + i, further.field);
    }
}

void RowReader::findLeads()
{
    const auto &targets = m_mapping.targets;
    std::vector<QString> labels;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].field && isPartOfAddress(*targets[i].field))
            m_ownAddress.push_back(i);
        if (targets[i].field == FieldId::Company || targets[i].field == FieldId::ContactName)
            m_companies.push_back(i);
    }
    for (std::size_t i = 0; i < m_mapping.further.size(); ++i) {
        const FurtherTarget &further = m_mapping.further[i];
        const auto own = std::ranges::find(targets, std::optional(further.field), &ColumnTarget::field);
        if (!further.mayLead() || further.isExact || own == targets.end())
            continue;
        const Lead lead{static_cast<std::size_t>(own - targets.begin()), targets.size() + i};
        if (!isPartOfAddress(further.field)) {
            m_leads.push_back(lead);
            continue;
        }
        const auto known = std::ranges::find(labels, further.label);
        const auto group = static_cast<std::size_t>(known - labels.begin());
        if (known == labels.end()) {
            labels.push_back(further.label);
            m_addressLeads.emplace_back();
        }
        m_addressLeads[group].push_back(lead);
    }
}

void RowReader::lead()
{
    for (const auto &[target, further] : m_leads) {
        if (!m_values[target].isEmpty() || m_values[further].isEmpty())
            continue;
        std::string_view rest = m_values[further].text;
        const std::string_view first = takeValue(rest).value;
        m_values[target] = first.empty() ? CellValue() : CellValue::ofText(first);
        m_values[further] = rest.empty() ? CellValue() : CellValue::ofText(rest);
    }
    const auto isEmpty = [this](std::size_t target) { return m_values[target].isEmpty(); };
    if (!std::ranges::all_of(m_companies, isEmpty) || !std::ranges::all_of(m_ownAddress, isEmpty))
        return;
    for (const std::vector<Lead> &parts : m_addressLeads) {
        const bool hasAny =
            std::ranges::any_of(parts, [&](const Lead &lead) { return !isEmpty(lead.further); });
        if (!hasAny)
            continue;
        for (const auto &[target, further] : parts)
            std::swap(m_values[target], m_values[further]);
        return;
    }
}

} // namespace leadbook
