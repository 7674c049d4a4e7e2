// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>
#include <string_view>

namespace leadbook {

/// A line of a calendar file, `DTSTART;TZID=Asia/Shanghai:20261123T090000`.
struct IcalLine
{
    std::string name;                              ///< in capitals
    std::map<std::string, std::string> parameters; ///< by name in capitals, the first value, without quotes
    std::string value;                             ///< as it stands there, escapes and all

    std::string_view parameter(const std::string &key) const;
    /// The value as text: escapes resolved, what is no UTF-8 as U+FFFD, control characters left out.
    QString text() const;
};

/// The lines of a calendar file, folded ones put together; lines end with CRLF, LF or CR.
class IcalLines
{
public:
    /// @p bytes are UTF-8, or UTF-16 with a byte order mark.
    explicit IcalLines(const QByteArray &bytes);

    /// The next line that has a name and a value; false at the end.
    bool next(IcalLine &line);

private:
    bool nextWhole(std::string &line);

    std::string m_text;
    std::size_t m_at = 0;
};

} // namespace leadbook
