// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "ui/shell/language.h"

namespace leadbook::cli {

/// Sets @p language to the one that --language names, English where it is not given; a usage error where
/// there is no translation.
Status speak(const Session &session, Language &language);

} // namespace leadbook::cli
