// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/channel.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Channel)
};

constexpr const char *kLabels[kChannelCount] = {
    QT_TRANSLATE_NOOP("Channel", "E-mail"), QT_TRANSLATE_NOOP("Channel", "Text message"),
    QT_TRANSLATE_NOOP("Channel", "WeChat"), QT_TRANSLATE_NOOP("Channel", "Call"),
    QT_TRANSLATE_NOOP("Channel", "Letter"), QT_TRANSLATE_NOOP("Channel", "Event"),
};

QString asText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

} // namespace

QString channelLabel(Channel channel)
{
    return Words::tr(kLabels[static_cast<std::size_t>(channel)]);
}

std::optional<Channel> findChannel(QStringView key)
{
    for (std::size_t i = 0; i < kChannelCount; ++i) {
        if (key.compare(asText(kChannelKeys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Channel>(i);
    }
    return std::nullopt;
}

bool needsConsent(QStringView purpose)
{
    const QStringView word = purpose.trimmed();
    return word.compare(u"service", Qt::CaseInsensitive) != 0 &&
           word.compare(u"surveys", Qt::CaseInsensitive) != 0;
}

} // namespace leadbook
