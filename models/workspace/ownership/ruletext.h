// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "workspace/ownership/assignmentrules.h"

namespace leadbook {

/// The rules as people write them, one on a line: region = "East" → Mei, Tom. A rule for everyone begins with
/// the arrow. Owners who are gone are left out, and so are rules of nobody else.
QString rulesText(const Snapshot &snapshot, const AssignmentRules &rules);

/// Reads that again; "->" is an arrow too, and a Chinese comma separates. Invalid with a sentence that names
/// the line, where it has no arrow, no owner, or one who is not known or inactive. Filters are not tested.
Result<AssignmentRules> rulesFromText(const Snapshot &snapshot, const QString &text);

} // namespace leadbook
