// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QString>

#include <cstdint>

namespace leadbook {

/// The first customer of the book that is open, for sheets that are pictured.
struct ExampleCustomer
{
    std::int64_t id = 0; ///< 0: there is none
    QString name;

    static ExampleCustomer of(Workspace &workspace);
};

} // namespace leadbook
