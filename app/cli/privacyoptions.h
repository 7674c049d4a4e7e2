// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QtGlobal>

namespace leadbook::cli {

/// Options of the verbs about people's data, as verboptions.h has them of the others.
inline constexpr VerbOption kPrivacy[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "rule: whom it is about; everyone where left out")},
    {"days", "N", QT_TRANSLATE_NOOP("Cli", "rule: due after N days without a contact; 1095 where left out")},
    {"basis", "TEXT", QT_TRANSLATE_NOOP("Cli", "rule: why data are kept so long")},
    {"in-use", "HOW", QT_TRANSLATE_NOOP("Cli", "rule: yes or no")},
};
inline constexpr VerbOption kSubject[] = {{"language", "CODE", QT_TRANSLATE_NOOP("Cli", "en or zh_CN")}};

} // namespace leadbook::cli
