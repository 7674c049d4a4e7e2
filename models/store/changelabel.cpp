// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changelabel.h"

#include <QCoreApplication>
#include <QStringList>

namespace leadbook {

namespace {

/// Unit separator: no keyboard types it, no file name holds it.
constexpr QChar kSeparator(0x1f);

} // namespace

QString writtenLabel(const char *phrase, const QString &argument, int count)
{
    QStringList parts{QString::fromUtf8(phrase), argument};
    if (count >= 0)
        parts << QString::number(count);
    return parts.join(kSeparator);
}

QString shownLabel(const QString &written)
{
    const QStringList parts = written.split(kSeparator);
    if (parts.size() < 2)
        return written;
    const int count = parts.size() > 2 ? parts[2].toInt() : -1;
    const QString phrase =
        QCoreApplication::translate("Change", parts[0].toUtf8().constData(), nullptr, count);
    return phrase.contains(QStringLiteral("%1")) ? phrase.arg(parts[1]) : phrase;
}

} // namespace leadbook
