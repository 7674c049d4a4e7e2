// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowreader.h"

#include "exchange/celltext.h"
#include "exchange/formulatext.h"
#include "exchange/severalvalues.h"

#include <algorithm>
#include <array>
#include <limits>

namespace leadbook {

namespace {

constexpr std::array kTrimmedTexts{
    FieldId::Email,      FieldId::Phone,        FieldId::Mobile,     FieldId::CompanyPhone,
    FieldId::OwnerEmail, FieldId::CompanyEmail, FieldId::CreditCode,
};

/// What people write in their own words, blanks included.
constexpr std::array kProse{
    FieldId::Address,       FieldId::AddressForm, FieldId::Occupation,         FieldId::Notes,
    FieldId::ContactNotes,  FieldId::DealNotes,   FieldId::InteractionSummary, FieldId::SurveyComment,
    FieldId::ContractTerms,
};

/// Names and categories: in a column that is padded with blanks these stand for nothing.
constexpr std::array kNames{
    FieldId::Name,
    FieldId::ContactName,
    FieldId::FirstName,
    FieldId::LastName,
    FieldId::Title,
    FieldId::Department,
    FieldId::City,
    FieldId::Region,
    FieldId::Country,
    FieldId::Postcode,
    FieldId::Industry,
    FieldId::Source,
    FieldId::DealTitle,
    FieldId::DealSource,
    FieldId::DealCompetitor,
    FieldId::DealLostReason,
    FieldId::PurchaseCategory,
    FieldId::PurchasePayment,
};

bool isAmong(std::span<const FieldId> fields, std::optional<FieldId> field)
{
    return field && std::ranges::find(fields, *field) != fields.end();
}

/// Whether a text of blanks alone is handed on as such.
bool keepsBlanks(std::optional<FieldId> field, const ColumnFormat &format)
{
    if (!field)
        return format.type == FieldType::Text;
    return isAmong(kProse, field) || (isAmong(kNames, field) && !format.isPadded);
}

/// The whole numbers that the book's rules allow in a field.
struct Range
{
    std::int64_t least = std::numeric_limits<std::int32_t>::min();
    std::int64_t most = std::numeric_limits<std::int32_t>::max();
};

Range rangeOf(std::optional<FieldId> field)
{
    if (field == FieldId::Influence || field == FieldId::Cooperation)
        return {1, 5};
    if (field == FieldId::Employees || field == FieldId::InteractionMinutes)
        return {0, Range().most};
    return {};
}

/// What address books write where there is no date: 0/0/00, 0000-00-00.
bool isNoDate(std::string_view text)
{
    return text.find('0') != text.npos && text.find_first_not_of("0/.- :") == text.npos;
}

/// A number as @p type stores it.
CellValue numberValue(Decimal number, FieldType type, Range range, std::string_view cell)
{
    if (type == FieldType::Real)
        return CellValue::ofReal(number.toDouble());
    if (type == FieldType::Money) {
        const auto money = number.toMoney();
        return money ? CellValue::ofInteger(money->tenThousandths()) : CellValue::invalid(cell);
    }
    const auto integer = number.toInteger();
    if (!integer || *integer < range.least || *integer > range.most)
        return CellValue::invalid(cell);
    return CellValue::ofInteger(*integer);
}

} // namespace

RowReader::RowReader(const ColumnMapping &mapping, std::vector<ColumnFormat> formats,
                     const ChoiceDictionary &choices, const QStringList &missing)
    : m_mapping(mapping)
    , m_formats(std::move(formats))
    , m_choices(choices)
    , m_known(mapping.targets.size())
    , m_values(mapping.targets.size() + mapping.further.size())
    , m_made(m_values.size())
{
    for (const QString &word : missing)
        m_missing.push_back(word.trimmed().toStdString());
    for (std::size_t i = 0; i < mapping.targets.size(); ++i) {
        const auto field = mapping.targets[i].field;
        m_isTrimmed.push_back(isAmong(kTrimmedTexts, field));
        m_keepsBlanks.push_back(i < m_formats.size() && keepsBlanks(field, m_formats[i]));
    }
    findLeads();
}

std::string_view RowReader::present(std::string_view cell) const
{
    const std::string_view text = trimmed(cell);
    if (text.empty() || std::ranges::find(m_missing, text) != m_missing.end())
        return {};
    return cell;
}

std::span<const CellValue> RowReader::read(std::span<const std::string_view> cells)
{
    m_hasMade = false;
    for (std::size_t i = 0; i < m_mapping.targets.size(); ++i) {
        const ColumnTarget &target = m_mapping.targets[i];
        const auto column = static_cast<std::size_t>(target.columns.front());
        if (target.columns.size() > 1)
            m_values[i] = readParts(i, cells);
        else
            m_values[i] = column < cells.size() ? readOne(i, cells[column]) : CellValue();
    }
    if (!m_mapping.further.empty()) {
        readFurther(cells);
        lead();
    }
    return m_values;
}

CellValue RowReader::readOne(std::size_t target, std::string_view cell)
{
    const bool isKept = m_keepsBlanks[target] && !cell.empty() && isBlank(cell);
    return isKept ? CellValue::ofBlank(cell) : readCell(target, present(cell));
}

CellValue RowReader::readCell(std::size_t target, std::string_view cell)
{
    if (cell.empty())
        return {};
    const ColumnFormat format = m_formats[target];
    const auto field = m_mapping.targets[target].field;
    switch (format.type) {
    case FieldType::Choice:
    case FieldType::Flag:
        return readChoice(target, cell);
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Money: {
        const auto number = parseNumber(unguarded(trimmed(cell)), format.mark);
        if (!number)
            return CellValue::invalid(cell);
        if (format.isPercent && cell.find('%') == cell.npos)
            return CellValue::ofReal(number->toDouble() / 100);
        return numberValue(*number, format.type, rangeOf(field), cell);
    }
    case FieldType::Day: {
        const std::string_view text = unguarded(trimmed(cell));
        const auto date = parseDate(text, format.order);
        if (!date)
            return isNoDate(text) ? CellValue() : CellValue::invalid(cell);
        CellValue value = CellValue::ofInteger(date->day.number());
        value.minute = static_cast<std::int16_t>(date->minute.value_or(-1));
        return value;
    }
    default:
        break;
    }
    if (field == FieldId::Tags)
        return readTags(target, cell);
    return CellValue::ofText(unguarded(m_isTrimmed[target] ? trimmed(cell) : cell));
}

CellValue RowReader::readProduct(std::size_t target, std::span<const std::string_view> cells) const
{
    const ColumnFormat format = m_formats[target];
    Decimal product{1, 0};
    for (const int column : m_mapping.targets[target].columns) {
        const auto at = static_cast<std::size_t>(column);
        const std::string_view cell = at < cells.size() ? present(cells[at]) : std::string_view();
        if (cell.empty())
            return {};
        const auto factor = parseNumber(unguarded(trimmed(cell)), format.mark);
        const auto next = factor ? multiply(product, *factor) : std::nullopt;
        if (!next)
            return CellValue::invalid(cell);
        product = *next;
    }
    return numberValue(product, format.type, {}, {});
}

CellValue RowReader::readChoice(std::size_t target, std::string_view cell)
{
    Known &known = m_known[target];
    if (const auto found = known.find(cell); found != known.end()) {
        return found->second.kind == CellValue::Kind::Invalid ? CellValue::invalid(cell) : found->second;
    }
    const auto field = m_mapping.targets[target].field;
    CellValue value = CellValue::invalid(cell);
    if (field && m_choices.isNothing(*field, cell)) {
        value = {};
    } else if (field && fieldOf(*field).type == FieldType::Choice) {
        if (const auto choice = m_choices.find(*field, cell))
            value = CellValue::ofInteger(*choice);
    } else if (const auto flag = field ? m_choices.find(*field, cell) : std::nullopt) {
        value = CellValue::ofInteger(*flag);
    } else if (const auto plain = m_choices.findFlag(cell)) {
        value = CellValue::ofInteger(*plain ? 1 : 0);
    }
    constexpr std::size_t kMostKnown = 1000;
    if (known.size() < kMostKnown)
        known.emplace(cell, value.kind == CellValue::Kind::Invalid ? CellValue::invalid({}) : value);
    return value;
}

} // namespace leadbook
