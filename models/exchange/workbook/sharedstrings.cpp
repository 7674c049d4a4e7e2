// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/sharedstrings.h"

#include "exchange/workbook/escapedtext.h"

namespace leadbook {

namespace {

constexpr std::size_t kStringsBetweenQuestions = 4096;

} // namespace

Result<SharedStrings> SharedStrings::read(PartXml &xml, const WorkbookLimits &limits,
                                          const Progress *progress)
{
    SharedStrings strings;
    QString text;
    while (xml.next()) {
        if (!xml.isStart(u"si"))
            continue;
        text.resize(0);
        xml.readRuns(text);
        appendUnescaped(text, strings.m_text, strings.m_faults);
        strings.m_ends.push_back(strings.m_text.size());
        if (strings.m_text.size() > limits.sharedText || strings.m_ends.size() > limits.sharedStrings)
            return workbookError(WorkbookFault::TooLarge, QStringLiteral("shared strings"));
        if (progress && strings.m_ends.size() % kStringsBetweenQuestions == 0 && progress->isCancelled())
            return cancelledError();
    }
    LEADBOOK_TRY(xml.status());
    return strings;
}

std::optional<std::string_view> SharedStrings::at(std::size_t index) const
{
    if (index >= m_ends.size())
        return std::nullopt;
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

} // namespace leadbook
