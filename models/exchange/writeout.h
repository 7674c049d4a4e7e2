// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>

class QIODevice;

namespace leadbook {

/// Writes all of @p text to a device and empties it. Fails with a sentence when the device does not take it.
Status writeOut(QIODevice &device, std::string &text);

} // namespace leadbook
