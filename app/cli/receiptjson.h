// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptreceipt.h"
#include "workspace/customerimports.h"

#include <QJsonObject>
#include <QStringList>

namespace leadbook::cli {

/// A moment as every verb tells it: "2026-11-21T14:02:00Z".
QString momentText(std::int64_t ms);

/// A receipt of the history, with the keys that `import` has for it: what was imported, not what was in it.
QJsonObject receiptJson(const KeptReceipt &receipt);
/// The same to be read, below the line of its change.
QStringList receiptLines(const KeptReceipt &receipt);

/// A file that a customer came from.
QJsonObject importJson(const RecordImport &import);
/// The same to be read: "From contacts.csv, 2026-11-21 (change 12)".
QString importLine(const RecordImport &import);

} // namespace leadbook::cli
