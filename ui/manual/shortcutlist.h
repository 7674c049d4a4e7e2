// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

class Actions;

/// The keys of everything the menus offer in @p actions, as they are now, menu by menu: tables in Markdown,
/// in the language of the day. What has no key is left out.
QString shortcutsMarkdown(const Actions &actions);

} // namespace leadbook
