// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/channel.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace leadbook {

/// The languages that templates may be written in.
inline constexpr std::array<std::u16string_view, 2> kMessageLanguages{u"en", u"zh_CN"};
/// That of these which @p language (a code such as zh, zh-Hans or en_GB) means; English where it is none.
QString messageLanguage(QStringView language);

/// The wording of a template in one language.
struct MessageWording
{
    std::int64_t id = 0; ///< in the book; 0: not written yet
    QString language;    ///< one of kMessageLanguages
    QString subject;
    QString body;

    friend bool operator==(const MessageWording &, const MessageWording &) = default;
};

/// A message that is written to many, see TemplateText.
struct MessageTemplate
{
    std::int64_t id = 0; ///< in the book; 0: not written yet
    QString key;         ///< of a shipped one, the same in every language; else empty
    QString name;
    Channel channel = Channel::Mail;
    QString purpose; ///< as in consent (kMessagePurposes); empty: offers
    std::vector<MessageWording> wordings;

    /// The wording in @p language, else the first that says anything; null: it has none.
    const MessageWording *wordingIn(QStringView language) const;

    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

/// How a text that the book keeps refers to @p written: the key of a shipped one, whether the book has it or
/// not; else its id in digits. Empty where it is neither.
QString templateReference(const MessageTemplate &written);
/// That of @p templates which @p reference means; null: it is gone, or the reference is empty.
const MessageTemplate *templateOf(const std::vector<MessageTemplate> &templates, const QString &reference);

} // namespace leadbook
