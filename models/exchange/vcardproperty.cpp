// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardparser.h"

#include "exchange/celltext.h"
#include "exchange/utf8prefix.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>

namespace leadbook {

namespace {

constexpr std::size_t kLongestName = 64;

/// A line cut into what comes before and behind its colon.
struct Cut
{
    std::string_view name;
    std::vector<std::string_view> parameters;
    std::string_view value;
};

/// Cuts @p line; a quotation mark hides : and ; up to the next one where @p minding.
std::optional<Cut> cutLine(std::string_view line, bool minding)
{
    Cut cut;
    bool isQuoted = false;
    bool isNamed = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && minding)
            isQuoted = !isQuoted;
        if (isQuoted || (c != ';' && c != ':'))
            continue;
        const std::string_view part = line.substr(begin, i - begin);
        begin = i + 1;
        if (isNamed)
            cut.parameters.push_back(part);
        else
            cut.name = part;
        isNamed = true;
        if (c == ':') {
            cut.value = line.substr(begin);
            return cut;
        }
    }
    return std::nullopt;
}

bool isNameSign(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '/';
}

/// The name in capitals, empty where it is none.
std::string readName(std::string_view written, std::string &group)
{
    if (const std::size_t dot = written.find('.'); dot != written.npos) {
        group = inSmallLetters(trimmed(written.substr(0, dot)));
        written.remove_prefix(dot + 1);
    }
    const std::string name = inCapitals(trimmed(written));
    return name.size() <= kLongestName && std::ranges::all_of(name, isNameSign) ? name : std::string();
}

/// How the value of a line stands for its text.
struct Coding
{
    enum class Bytes
    {
        Plain,
        QuotedPrintable,
        Base64
    };
    Bytes bytes = Bytes::Plain;
    std::string charset;
};

bool readCoding(std::string_view word, Coding &coding)
{
    constexpr auto kPlain = std::to_array<std::string_view>({"8BIT", "7BIT", "BINARY"});
    if (equalsIgnoringCase(word, "QUOTED-PRINTABLE"))
        coding.bytes = Coding::Bytes::QuotedPrintable;
    else if (equalsIgnoringCase(word, "BASE64") || equalsIgnoringCase(word, "B"))
        coding.bytes = Coding::Bytes::Base64;
    else
        return std::ranges::find(kPlain, inCapitals(word)) != kPlain.end();
    return true;
}

int readPreference(std::string_view text)
{
    int place = 0;
    std::from_chars(text.data(), text.data() + text.size(), place);
    return place >= 1 && place <= 100 ? place : 0;
}

/// Adds the types of `work,cell` or "work,cell".
void addTypes(std::string_view list, VCardProperty &property)
{
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string type = inSmallLetters(trimmed(list.substr(0, comma)));
        list.remove_prefix(std::min(comma + 1, list.size()));
        if (type == "pref")
            property.preference = 1;
        else if (!type.empty() && !property.hasType(type))
            property.types.push_back(type);
    }
}

std::string withoutQuotes(std::string_view text)
{
    std::string plain(text);
    std::erase(plain, '"');
    return plain;
}

void readParameter(std::string_view written, VCardVersion version, VCardDecoder &decoder,
                   VCardProperty &property, Coding &coding)
{
    const std::size_t sign = written.find('=');
    if (sign == written.npos) {
        // 2.1 leaves out TYPE= and ENCODING=.
        const std::string word = withoutQuotes(trimmed(written));
        if (!readCoding(word, coding))
            addTypes(decoder.decode(word, {}), property);
        return;
    }
    const std::string name = inCapitals(trimmed(written.substr(0, sign)));
    std::string value = withoutQuotes(trimmed(written.substr(sign + 1)));
    if (name == "ENCODING") {
        readCoding(value, coding);
    } else if (name == "CHARSET") {
        coding.charset = value;
    } else {
        value = decoder.decode(value, {});
        if (version != VCardVersion::V21)
            value = fromParameterText(value);
        if (name == "TYPE")
            addTypes(value, property);
        else if (name == "PREF")
            property.preference = readPreference(value);
        else
            property.parameters.push_back({name, std::move(value)});
    }
}

/// The value of quoted-printable text; CRLF, its line end, becomes LF.
std::string quotedPrintableValue(std::string_view written)
{
    std::string bytes = fromQuotedPrintable(written);
    std::string value;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r' || i + 1 == bytes.size() || bytes[i + 1] != '\n')
            value += bytes[i];
    }
    return value;
}

/// What base64 stands for, absent where that is no text.
std::optional<std::string> base64Value(std::string_view written, std::string_view charset)
{
    std::string bytes =
        QByteArray::fromBase64(QByteArray(written.data(), static_cast<qsizetype>(written.size())))
            .toStdString();
    const bool isText =
        bytes.find('\0') == bytes.npos && (!charset.empty() || utf8Prefix(bytes).valid == bytes.size());
    return isText ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace

bool VCardProperty::hasType(std::string_view type) const
{
    return std::ranges::find(types, type) != types.end();
}

std::string_view VCardProperty::parameter(std::string_view parameter) const
{
    const auto found = std::ranges::find(parameters, parameter, &Parameter::name);
    return found == parameters.end() ? std::string_view() : std::string_view(found->value);
}

std::optional<VCardProperty> parseVCardProperty(std::string_view line, VCardVersion version,
                                                VCardDecoder &decoder)
{
    auto cut = cutLine(line, true);
    if (!cut) // a quotation mark is opened and never closed
        cut = cutLine(line, false);
    VCardProperty property;
    property.name = cut ? readName(cut->name, property.group) : std::string();
    if (property.name.empty())
        return std::nullopt;
    Coding coding;
    for (const std::string_view parameter : cut->parameters)
        readParameter(parameter, version, decoder, property, coding);
    std::string value(cut->value);
    if (coding.bytes == Coding::Bytes::QuotedPrintable) {
        value = quotedPrintableValue(value);
    } else if (coding.bytes == Coding::Bytes::Base64) {
        auto text = base64Value(value, coding.charset);
        if (!text)
            return std::nullopt;
        value = std::move(*text);
    }
    const bool isDecoded = decoder.isWide() && coding.bytes == Coding::Bytes::Plain;
    property.value = decoder.decode(value, isDecoded ? std::string() : coding.charset);
    return property;
}

} // namespace leadbook
