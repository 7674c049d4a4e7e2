// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "workspace/scoring/scorefactors.h"

#include <QString>

#include <string>
#include <vector>

namespace leadbook {

/// What a field that a score learned from is called, by its key.
QString scoreFieldLabel(const Snapshot &snapshot, const std::string &key);

/// What speaks for or against: "Industry: Chemicals", "Earlier orders: 3", in general "Earlier orders: more
/// of it". @p fields are those that @p factor counts by.
QString scoreFactorText(const Snapshot &snapshot, const std::vector<ScoreFieldName> &fields,
                        const ScoreFactor &factor);

} // namespace leadbook
