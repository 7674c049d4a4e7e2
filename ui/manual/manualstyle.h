// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QPalette;
class QTextDocument;

namespace leadbook {

/// Gives @p document, just read from Markdown, the look of the window: sizes and distances by @p font,
/// colours by @p palette.
void styleManual(QTextDocument &document, const QFont &font, const QPalette &palette);

} // namespace leadbook
