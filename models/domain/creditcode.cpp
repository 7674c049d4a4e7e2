// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creditcode.h"

#include "domain/fold.h"

namespace leadbook {

namespace {

// The place of a character is its value.
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::size_t kLength = 18;
constexpr std::size_t kModulus = 31;

/// The character that must follow the first 17.
char checkCharacter(std::string_view code)
{
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (const char c : code.substr(0, kLength - 1)) {
        sum += kAlphabet.find(c) * weight;
        weight = weight * 3 % kModulus;
    }
    return kAlphabet[(kModulus - sum % kModulus) % kModulus];
}

} // namespace

std::optional<std::string> creditCode(std::string_view typed)
{
    std::string code;
    for (const char c : folded(typed)) {
        if (c != ' ' && c != '-')
            code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    if (code.size() != kLength || code.find_first_not_of(kAlphabet) != std::string::npos ||
        code.back() != checkCharacter(code))
        return std::nullopt;
    return code;
}

} // namespace leadbook
