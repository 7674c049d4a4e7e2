// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailmessage.h"

#include <QByteArray>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <vector>

namespace leadbook {

namespace {

constexpr std::size_t kLine = 76;
constexpr std::string_view kEnd = "\r\n";
constexpr char kHex[] = "0123456789ABCDEF";

bool isControl(char character)
{
    const auto code = static_cast<unsigned char>(character);
    return code < 0x20 || code == 0x7f;
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// @p text as one line: control characters are blanks, none stand at its ends; what is no UTF-8 is mended.
std::string oneLine(std::string_view text)
{
    const QString read = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    std::string line = read.toStdString();
    std::ranges::replace_if(line, isControl, ' ');
    const std::size_t first = line.find_first_not_of(' ');
    if (first == line.npos)
        return {};
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

/// Where the character behind the one at @p at begins.
std::size_t nextCharacter(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
        ++at;
    return at;
}

std::string base64(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())).toBase64().toStdString();
}

/// Encoded words of at most 75 characters, no character torn, one a line (RFC 2047).
std::string encodedWords(std::string_view text)
{
    constexpr std::size_t kMostBytes = 39; // 52 characters of base64, 12 around them, "Subject: " before
    std::string words;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin;
        for (std::size_t next = nextCharacter(text, end); next - begin <= kMostBytes;
             next = nextCharacter(text, end)) {
            end = next;
            if (end >= text.size())
                break;
        }
        if (!words.empty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + base64(text.substr(begin, end - begin)) + "?=";
        begin = end;
    }
    return words;
}

/// Whether an ASCII text would be read as an encoded word, or cannot be folded within a line.
bool mustEncode(std::string_view text)
{
    if (!isAscii(text) || text.find("=?") != text.npos)
        return true;
    std::size_t word = 0;
    for (const char c : text) {
        word = c == ' ' ? 0 : word + 1;
        if (word > kLine - 16)
            return true;
    }
    return text.find("  ") != text.npos; // folding would not keep several blanks
}

/// Folds ASCII words behind a header's name.
std::string folded(std::string_view name, std::string_view text)
{
    std::string out(name);
    std::size_t column = out.size();
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t blank = std::min(text.find(' ', begin), text.size());
        const std::string_view word = text.substr(begin, blank - begin);
        if (column + 1 + word.size() > kLine && column > name.size()) {
            out += kEnd;
            column = 0;
        }
        out += ' ';
        out += word;
        column += 1 + word.size();
        begin = blank + 1;
    }
    return out;
}

std::string textHeader(std::string_view name, std::string_view value)
{
    const std::string line = oneLine(value);
    if (!mustEncode(line))
        return folded(name, line) + std::string(kEnd);
    return std::string(name) + ' ' + encodedWords(line) + std::string(kEnd);
}

std::string quotedName(const std::string &name)
{
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string addressHeader(std::string_view name, const MailAddress &who)
{
    if (!isMailAddress(who.address))
        return {};
    const std::string shown = oneLine(who.name);
    const std::string address = '<' + who.address + '>';
    if (shown.empty())
        return std::string(name) + ' ' + address + std::string(kEnd);
    const bool isEncoded = mustEncode(shown) || quotedName(shown).size() > kLine - 16;
    return std::string(name) + ' ' + (isEncoded ? encodedWords(shown) : quotedName(shown)) +
           std::string(kEnd) + ' ' + address + std::string(kEnd);
}

std::string dateHeader(std::int64_t ms)
{
    const QString date = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC),
                                               QStringLiteral("ddd, d MMM yyyy HH:mm:ss"));
    return "Date: " + date.toStdString() + " +0000" + std::string(kEnd);
}

/// The lines of a text, without their ends.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\n' && text[at] != '\r')
            continue;
        lines.push_back(text.substr(begin, at - begin));
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            ++at;
        begin = at + 1;
    }
    lines.push_back(text.substr(begin));
    return lines;
}

/// A line as quoted-printable, soft breaks included.
std::string quotedPrintable(std::string_view line)
{
    std::string out;
    std::size_t column = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isPlain = (c > ' ' && c <= '~' && c != '=') || ((c == ' ' || c == '\t') && !isLast);
        const std::size_t width = isPlain ? 1 : 3;
        if (column + width > kLine - 1 && !(isLast && column + width <= kLine)) {
            out += "=\r\n";
            column = 0;
        }
        if (isPlain) {
            out += c;
        } else {
            out += '=';
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[static_cast<unsigned char>(c) & 15];
        }
        column += width;
    }
    return out;
}

std::string broken(const std::string &text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); at += kLine)
        out += text.substr(at, kLine) + std::string(kEnd);
    return out;
}

} // namespace

bool isMailAddress(std::string_view address)
{
    constexpr std::string_view kNever = " ,;:<>()[]\"\\";
    constexpr std::size_t kLongest = 320; // RFC 3696, 64 before and 255 behind the @
    const std::size_t at = address.find('@');
    return address.size() <= kLongest && at != address.npos && at > 0 && at + 1 < address.size() &&
           address.find('@', at + 1) == address.npos && std::ranges::none_of(address, [&](char c) {
               return isControl(c) || kNever.find(c) != kNever.npos;
           });
}

std::string mailText(const MailMessage &mail)
{
    std::string printable;
    std::string plain;
    for (const std::string_view line : linesOf(mail.body)) {
        printable += quotedPrintable(line) + std::string(kEnd);
        plain += std::string(line) + std::string(kEnd);
    }
    const std::string packed = broken(base64(plain));
    const bool isPrintable = printable.size() <= packed.size();
    std::string text = "X-Unsent: 1\r\n";
    text += dateHeader(mail.atMs);
    text += addressHeader("From:", mail.from);
    text += addressHeader("To:", mail.to);
    text += textHeader("Subject:", mail.subject);
    if (!mail.id.empty())
        text += "Message-ID: <" + mail.id + '>' + std::string(kEnd);
    text += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: ";
    text += isPrintable ? "quoted-printable\r\n\r\n" : "base64\r\n\r\n";
    return text + (isPrintable ? printable : packed);
}

} // namespace leadbook
