// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnprofile.h"

#include "exchange/celltext.h"
#include "exchange/formulatext.h"
#include "exchange/severalvalues.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::size_t kIntegerDigits = 9; ///< more is a number somebody dialled or an id
constexpr std::size_t kRealDigits = 15;

/// A number that is written as a program writes it, so that it comes out as it went in.
bool isPlainInteger(std::string_view text, std::size_t mostDigits)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= mostDigits && std::ranges::all_of(text, isDigit) &&
           (text.size() == 1 || text.front() != '0');
}

bool isPlainReal(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == text.npos)
        return isPlainInteger(text, kRealDigits);
    const std::string_view decimals = text.substr(point + 1);
    return isPlainInteger(text.substr(0, point), kRealDigits) && !decimals.empty() &&
           decimals.size() <= kRealDigits && std::ranges::all_of(decimals, isDigit);
}

bool isPlainDay(std::string_view text)
{
    const auto date = parseDate(text, DateOrder::Dmy);
    const auto other = date ? date : parseDate(text, DateOrder::Mdy);
    const auto found = other ? other : parseDate(text, DateOrder::Ymd);
    return found && found->minute.value_or(0) == 0;
}

bool isNumberType(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money;
}

bool isChoice(FieldId field, std::string_view text, const ChoiceDictionary &choices)
{
    const bool isFlag = fieldOf(field).type == FieldType::Flag && choices.findFlag(text);
    return isFlag || choices.find(field, text) || choices.isNothing(field, text);
}

/// A number with a currency, or with two decimals.
bool looksLikeAmount(std::string_view text)
{
    constexpr auto kCurrencies =
        std::to_array<std::string_view>({"$", "€", "£", "¥", "￥", "元", "万", "USD", "EUR", "CNY", "RMB"});
    const auto holds = [text](std::string_view sign) { return text.find(sign) != text.npos; };
    constexpr std::size_t kDecimals = 2;
    const std::size_t point = text.find_last_of(".,");
    const bool hasCents = point != text.npos && text.size() - point - 1 == kDecimals &&
                          std::ranges::all_of(text.substr(point + 1), isDigit);
    return hasCents || std::ranges::any_of(kCurrencies, holds);
}

constexpr std::array kSeveral{FieldId::Email, FieldId::Phone, FieldId::Mobile, FieldId::CompanyPhone,
                              FieldId::CompanyEmail};

} // namespace

ColumnProfile::ColumnProfile(std::optional<FieldId> field)
    : m_field(field)
    , m_readsNumbers(field && isNumberType(fieldOf(*field).type))
    , m_readsDates(field && fieldOf(*field).type == FieldType::Day)
    , m_mayHaveSeveral(field && std::ranges::find(kSeveral, *field) != kSeveral.end())
    , m_mayBeInteger(!field)
    , m_mayBeReal(!field)
    , m_mayBeDay(!field)
    , m_mayBeFlag(!field)
{
}

void ColumnProfile::add(std::string_view cell, const ChoiceDictionary &choices)
{
    const std::string_view text = withoutFormulaGuard(trimmed(cell));
    if (!m_field && m_head.size() < kHead)
        m_head.emplace_back(text);
    if (text.empty())
        return;
    if (m_filled++ < kSample) {
        const Shape shape = shapeOf(text);
        ++m_shapes[static_cast<std::size_t>(shape)];
        if (shape == Shape::Phone && (text.front() == '+' || std::ranges::all_of(text, isDigit)))
            ++m_surePhones;
        m_amounts += shape == Shape::Number && looksLikeAmount(text) ? 1 : 0;
        if (m_field && !fieldOf(*m_field).choices.empty() && !isChoice(*m_field, text, choices))
            ++m_unknownChoices;
        if (!m_field && shape == Shape::Number)
            m_numbers.add(text);
    }
    m_hasSeveral = m_hasSeveral || (m_mayHaveSeveral && hasSeveralValues(text));
    if (m_readsNumbers)
        addNumber(text);
    if (m_readsDates || m_mayBeDay)
        m_dates.add(text);
    // The tests fall away one by one: a column of names costs nothing after its first row.
    m_mayBeInteger = m_mayBeInteger && isPlainInteger(text, kIntegerDigits);
    m_mayBeReal = m_mayBeReal && isPlainReal(text);
    m_hasFraction = m_hasFraction || (m_mayBeReal && text.find('.') != text.npos);
    m_mayBeDay = m_mayBeDay && isPlainDay(text);
    m_mayBeFlag = m_mayBeFlag && !isDigit(text.front()) && choices.findFlag(text);
}

void ColumnProfile::addNumber(std::string_view text)
{
    m_numbers.add(text);
    if (m_field != FieldId::PurchaseDiscount)
        return;
    const auto point = parseNumber(text, DecimalMark::Point);
    const auto number = point ? point : parseNumber(text, DecimalMark::Comma);
    if (!number)
        return;
    const double share = number->toDouble();
    m_hasPart = m_hasPart || (share > 0 && share < 1);
    m_leastShare = std::min(m_leastShare, number->toDouble());
    m_mostShare = std::max(m_mostShare, number->toDouble());
}

double ColumnProfile::share(Shape shape) const
{
    return shareOf(m_shapes[static_cast<std::size_t>(shape)]);
}

double ColumnProfile::surePhones() const
{
    return shareOf(m_surePhones);
}

double ColumnProfile::amounts() const
{
    return shareOf(m_amounts);
}

double ColumnProfile::shareOf(std::int64_t cells) const
{
    const std::int64_t seen = std::min(m_filled, kSample);
    return seen == 0 ? 0 : static_cast<double>(cells) / static_cast<double>(seen);
}

double ColumnProfile::misfits() const
{
    if (m_filled == 0 || !m_field)
        return 0;
    if (!fieldOf(*m_field).choices.empty())
        return static_cast<double>(m_unknownChoices) / static_cast<double>(std::min(m_filled, kSample));
    if (m_readsNumbers)
        return 1 - share(Shape::Number);
    return m_readsDates ? 1 - share(Shape::Date) : 0;
}

FieldType ColumnProfile::narrowestType() const
{
    if (m_filled == 0)
        return FieldType::Text;
    if (m_mayBeInteger)
        return FieldType::Integer;
    if (m_mayBeReal && m_hasFraction)
        return FieldType::Real;
    if (m_mayBeDay)
        return FieldType::Day;
    return m_mayBeFlag ? FieldType::Flag : FieldType::Text;
}

} // namespace leadbook
