// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QJsonObject>

namespace leadbook::cli {

/// Everything a record holds: `id`, its own fields by key, `extra` (the user's fields by name), `contacts[]`,
/// `deals[]`, `timeline[]`, `timelineTotal`, `purchases`.
QJsonObject recordJson(const CustomerRecord &record);

} // namespace leadbook::cli
