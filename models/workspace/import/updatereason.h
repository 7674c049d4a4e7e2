// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "workspace/import/peoplematching.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leadbook {

/// What an updated row rests on and does, translated: "same e-mail: fills Title, City". At most four fields
/// are named, each once, custom fields (@p extras, their names) last.
QString updateReason(PeopleMatch::Sign sign, const std::vector<FieldId> &fields, const QStringList &extras,
                     bool overwrites);

} // namespace leadbook
