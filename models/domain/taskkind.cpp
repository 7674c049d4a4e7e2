// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taskkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::array<const char *, kTaskKinds> kLabels{
    QT_TRANSLATE_NOOP("TaskKind", "Call"),   QT_TRANSLATE_NOOP("TaskKind", "Mail"),
    QT_TRANSLATE_NOOP("TaskKind", "Visit"),  QT_TRANSLATE_NOOP("TaskKind", "Gift"),
    QT_TRANSLATE_NOOP("TaskKind", "Survey"), QT_TRANSLATE_NOOP("TaskKind", "Training"),
    QT_TRANSLATE_NOOP("TaskKind", "Review"), QT_TRANSLATE_NOOP("TaskKind", "Message"),
    QT_TRANSLATE_NOOP("TaskKind", "To do"),
};

} // namespace

QString taskKindLabel(TaskKind kind)
{
    return QCoreApplication::translate("TaskKind", kLabels[static_cast<std::size_t>(kind)]);
}

std::optional<TaskKind> taskKind(std::string_view key)
{
    const auto found = std::ranges::find(kTaskKindKeys, key);
    if (found == kTaskKindKeys.end())
        return std::nullopt;
    return static_cast<TaskKind>(found - kTaskKindKeys.begin());
}

} // namespace leadbook
