// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace leadbook {

/// What stands between two sentences of @p locale: a blank, in Chinese nothing, whose full stop has room of
/// its own.
QString sentenceGap(const QLocale &locale = QLocale());
/// @p sentences one after the other.
QString joinedSentences(const QStringList &sentences, const QLocale &locale = QLocale());

} // namespace leadbook
