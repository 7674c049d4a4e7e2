// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sentences.h"

using namespace Qt::StringLiterals;

namespace leadbook {

QString sentenceGap(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? QString() : u" "_s;
}

QString joinedSentences(const QStringList &sentences, const QLocale &locale)
{
    return sentences.join(sentenceGap(locale));
}

} // namespace leadbook
