// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/messagetemplate.h"

#include <vector>

namespace leadbook {

/// The templates that come with the program, each in English and Chinese; their names are in the user's
/// language.
std::vector<MessageTemplate> shippedTemplates();

} // namespace leadbook
