// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"

#include <QString>

#include <vector>

namespace leadbook {

/// An input that a criterion may ask for.
struct InputChoice
{
    QString key;
    QString label; ///< in the user's language

    friend bool operator==(const InputChoice &, const InputChoice &) = default;
};

/// The inputs that customers of @p snapshot have: those of gradeFields() and custom fields that hold numbers.
std::vector<InputChoice> inputChoices(const Snapshot &snapshot);

} // namespace leadbook
