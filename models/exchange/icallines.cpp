// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icallines.h"

#include "core/text.h"
#include "exchange/vcardtext.h"

#include <QStringDecoder>

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// UTF-16 with a byte order mark as UTF-8, anything else as it is.
std::string toUtf8(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes.toStdString();
    QStringDecoder decoder(*encoding);
    return QString(decoder.decode(bytes)).toStdString();
}

/// The place of @p sign from @p from on outside quotes; npos where there is none.
std::size_t findPlain(std::string_view line, std::string_view signs, std::size_t from)
{
    bool isQuoted = false;
    for (std::size_t i = from; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && signs.find(line[i]) != signs.npos)
            return i;
    }
    return std::string_view::npos;
}

std::string_view unquoted(std::string_view value)
{
    if (value.starts_with('"'))
        value.remove_prefix(1);
    return value.substr(0, value.find('"'));
}

/// Reads ";A=B;C=D" into @p line.
void readParameters(std::string_view text, IcalLine &line)
{
    while (!text.empty()) {
        text.remove_prefix(1);
        const std::size_t end = std::min(findPlain(text, ";", 0), text.size());
        const std::string_view part = text.substr(0, end);
        const std::size_t equals = part.find('=');
        if (equals != part.npos)
            line.parameters.emplace(inCapitals(part.substr(0, equals)),
                                    fromParameterText(unquoted(part.substr(equals + 1))));
        text.remove_prefix(end);
    }
}

} // namespace

std::string_view IcalLine::parameter(const std::string &key) const
{
    const auto found = parameters.find(key);
    return found == parameters.end() ? std::string_view() : std::string_view(found->second);
}

QString IcalLine::text() const
{
    QString text = toQString(vcardText(value, VCardVersion::V40));
    text.removeIf([](QChar c) { return c.unicode() < u' ' && c != u'\n' && c != u'\t'; });
    return text;
}

IcalLines::IcalLines(const QByteArray &bytes)
    : m_text(toUtf8(bytes))
{
    if (m_text.starts_with(kByteOrderMark))
        m_at = kByteOrderMark.size();
}

bool IcalLines::nextWhole(std::string &line)
{
    line.clear();
    if (m_at >= m_text.size())
        return false;
    while (true) {
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        line.append(m_text, m_at, end - m_at);
        m_at = end;
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        // A blank begins the rest of a line that was folded.
        if (m_at >= m_text.size() || (m_text[m_at] != ' ' && m_text[m_at] != '\t'))
            return true;
        ++m_at;
    }
}

bool IcalLines::next(IcalLine &line)
{
    std::string whole;
    while (nextWhole(whole)) {
        const std::size_t colon = findPlain(whole, ":", 0);
        if (colon == whole.npos || colon == 0)
            continue;
        const std::string_view head = std::string_view(whole).substr(0, colon);
        const std::size_t semicolon = std::min(head.find(';'), head.size());
        line.name = inCapitals(head.substr(0, semicolon));
        line.parameters.clear();
        readParameters(head.substr(semicolon), line);
        line.value = whole.substr(colon + 1);
        return true;
    }
    return false;
}

} // namespace leadbook
