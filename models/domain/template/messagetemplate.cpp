// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/messagetemplate.h"

#include <algorithm>

namespace leadbook {

QString messageLanguage(QStringView language)
{
    const std::u16string_view found =
        language.startsWith(u"zh", Qt::CaseInsensitive) ? kMessageLanguages[1] : kMessageLanguages[0];
    return QString::fromUtf16(found.data(), static_cast<qsizetype>(found.size()));
}

const MessageWording *MessageTemplate::wordingIn(QStringView language) const
{
    const QString wanted = messageLanguage(language);
    const auto says = [](const MessageWording &wording) { return !wording.body.isEmpty(); };
    for (const MessageWording &wording : wordings) {
        if (wording.language == wanted && says(wording))
            return &wording;
    }
    const auto any = std::ranges::find_if(wordings, says);
    return any == wordings.end() ? nullptr : &*any;
}

QString templateReference(const MessageTemplate &written)
{
    if (!written.key.isEmpty())
        return written.key;
    return written.id != 0 ? QString::number(written.id) : QString();
}

const MessageTemplate *templateOf(const std::vector<MessageTemplate> &templates, const QString &reference)
{
    const auto found = std::ranges::find(templates, reference, &templateReference);
    return reference.isEmpty() || found == templates.end() ? nullptr : &*found;
}

} // namespace leadbook
