// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

QString shippedText(const char *context, const QString &kept)
{
    return kept.isEmpty() ? kept : QCoreApplication::translate(context, kept.toUtf8().constData());
}

QString keptText(const char *context, std::span<const char *const> sources, const QString &shown)
{
    const auto source = std::ranges::find_if(
        sources, [&](const char *text) { return QCoreApplication::translate(context, text) == shown; });
    return source == sources.end() ? shown : QString::fromUtf8(*source);
}

} // namespace leadbook
