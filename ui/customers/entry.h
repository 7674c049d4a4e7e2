// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace leadbook {

/// A thing told in the pane beside the list: a bold title with something at its right, muted text below.
struct Entry
{
    QString title;
    QString aside; ///< a day, an amount, "main contact"
    QStringList text;

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// Name; role, title and department; how to reach the person.
Entry contactEntry(const RecordContact &contact, Day today, const QLocale &locale);
/// Title and amount; stage or outcome with its day, product, owner.
Entry dealEntry(const RecordDeal &deal, Day today, const QLocale &locale);

/// Parts that are there, with a dot between: "Manufacturing · 420 people · 上海".
QString dotted(QStringList parts);

} // namespace leadbook
