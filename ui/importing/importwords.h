// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"

#include <QLocale>
#include <QString>

#include <array>
#include <vector>

namespace leadbook {

/// What a file may hold, in the order offered.
inline constexpr std::array kImportable{Entity::Customer,    Entity::Deal,    Entity::Purchase,
                                        Entity::Interaction, Entity::Survey,  Entity::Owner,
                                        Entity::Product,     Entity::Contract};
inline constexpr std::array kIfExists{IfExists::Fill, IfExists::Overwrite, IfExists::Skip, IfExists::New};

QString entityText(Entity entity);
QString ifExistsText(IfExists choice);
/// "Ask me 29".
QString outcomeCountText(RowOutcome outcome, std::int64_t count);

/// All files of an import as one: figures added up, columns and format of the first.
ImportReceipt sumOf(const std::vector<ImportReceipt> &receipts);
/// "GB18030 · “;” · 4,512 rows".
QString factsText(const ImportReceipt &receipt, const QLocale &locale);
/// "4,017 added, 382 updated, 71 unchanged, 29 left for you, 13 not imported."
QString receiptText(const ImportReceipt &receipt);
/// For the status line: rows, and how many are linked to no customer.
QList<Span> statusSpans(const ImportReceipt &receipt);

} // namespace leadbook
