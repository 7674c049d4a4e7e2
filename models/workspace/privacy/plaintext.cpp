// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/plaintext.h"

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace leadbook {

namespace {

constexpr qsizetype kLongestEntity = 10; // &#x10ffff;

std::optional<char32_t> entity(QByteArrayView name)
{
    constexpr std::array<std::pair<const char *, char32_t>, 5> kNames{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (const auto &[known, letter] : kNames) {
        if (name == known)
            return letter;
    }
    if (!name.startsWith('#'))
        return {};
    bool isNumber = false;
    const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const QByteArray digits = name.sliced(isHex ? 2 : 1).toByteArray();
    const uint code = digits.toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber ? std::optional(static_cast<char32_t>(code)) : std::nullopt;
}

QByteArray utf8Of(char32_t letter)
{
    return QString::fromUcs4(&letter, 1).toUtf8();
}

QByteArray withoutXml(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '<') {
            const qsizetype end = text.indexOf('>', at);
            if (end < 0)
                break;
            at = end;
            continue;
        }
        if (text[at] == '&') {
            const qsizetype end = text.sliced(at, std::min(kLongestEntity, text.size() - at)).indexOf(';');
            const auto letter = end > 1 ? entity(text.sliced(at + 1, end - 1)) : std::nullopt;
            if (letter) {
                plain += utf8Of(*letter);
                at += end;
                continue;
            }
        }
        plain += text[at];
    }
    return plain;
}

/// The unit that \\uXXXX at @p at says.
std::optional<char16_t> unit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return {};
    bool isNumber = false;
    const uint code = text.sliced(at + 2, 4).toByteArray().toUInt(&isNumber, 16);
    return isNumber ? std::optional(static_cast<char16_t>(code)) : std::nullopt;
}

QByteArray withoutJson(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 >= text.size()) {
            plain += text[at];
            continue;
        }
        QString units;
        for (auto next = unit(text, at); next; next = unit(text, at)) {
            units += QChar(*next);
            at += 6;
        }
        if (!units.isEmpty()) {
            plain += units.toUtf8();
            --at;
            continue;
        }
        const char letter = text[++at];
        plain += letter == 'n' ? '\n' : letter == 't' ? '\t' : letter == 'r' ? '\r' : letter;
    }
    return plain;
}

QByteArray withoutFolds(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    for (const char *fold : {"\r\n ", "\r\n\t", "\n ", "\n\t"})
        plain.replace(fold, "");
    for (const auto &[escape, letter] :
         {std::pair("\\n", "\n"), std::pair("\\N", "\n"), std::pair("\\,", ","), std::pair("\\;", ";"),
          std::pair("\\\\", "\\")})
        plain.replace(escape, letter);
    return plain;
}

} // namespace

QByteArray withoutEscapes(QByteArrayView text, Escaping escaping)
{
    switch (escaping) {
    case Escaping::None:
        break;
    case Escaping::Xml:
        return withoutXml(text);
    case Escaping::Json:
        return withoutJson(text);
    case Escaping::Csv:
        return text.toByteArray().replace("\"\"", "\"");
    case Escaping::VCard:
        return withoutFolds(text);
    }
    return text.toByteArray();
}

} // namespace leadbook
