// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/encodingchoices.h"

#include "exchange/encodingtable.h"

namespace leadbook {

std::vector<EncodingChoice> encodingChoices()
{
    std::vector<EncodingChoice> choices;
    for (const OfferedEncoding &offered : offeredEncodings())
        choices.push_back({QString::fromLatin1(offered.name), encodingLabel(offered.name)});
    return choices;
}

QString encodingText(const QString &name)
{
    return encodingLabel(name.toLatin1().constData());
}

} // namespace leadbook
