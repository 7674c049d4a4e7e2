// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace leadbook {

struct KeptReceipt;

/// "contacts.csv: 1,200 new, 30 updated, 5 unchanged, 2 rejected", and below it which column became which
/// field.
QString receiptText(const KeptReceipt &receipt, const QLocale &locale);

} // namespace leadbook
