// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shape.h"

#include "exchange/celltext.h"
#include "exchange/datetext.h"
#include "exchange/numbertext.h"

#include <algorithm>

namespace leadbook {

namespace {

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != text.npos && at > 0 && text.find('@', at + 1) == text.npos &&
           text.find('.', at + 2) != text.npos && !text.ends_with('.') && text.find(' ') == text.npos;
}

bool isPhone(std::string_view text)
{
    constexpr std::string_view kBetween = "+-()./ ";
    std::size_t digits = 0;
    std::size_t signs = 0;
    for (const char c : text) {
        if (isDigit(c))
            ++digits;
        else if (kBetween.find(c) != kBetween.npos)
            ++signs;
        else
            return false;
    }
    const bool chineseMobile = signs == 0 && digits == 11 && text[0] == '1' && text[1] >= '3';
    return chineseMobile || (signs > 0 && digits >= 6 && digits <= 15);
}

} // namespace

Shape shapeOf(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return Shape::Empty;
    if (isEmail(text))
        return Shape::Email;
    if (std::ranges::none_of(text, isDigit) && static_cast<unsigned char>(text.front()) < 0x80)
        return Shape::Text;
    if (parseDate(text, DateOrder::Dmy) || parseDate(text, DateOrder::Mdy))
        return Shape::Date;
    const bool phone = isPhone(text);
    // "12.5" and "1 200" are numbers, "010-6512 3456" and "13812345678" are not.
    if (parseNumber(text, DecimalMark::Point) && !(phone && text.size() == 11 && isDigit(text[0])))
        return Shape::Number;
    if (phone)
        return Shape::Phone;
    return parseNumber(text, DecimalMark::Comma) ? Shape::Number : Shape::Text;
}

} // namespace leadbook
