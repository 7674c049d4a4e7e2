// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace leadbook {

/// What a piece of text is; sizes at 100 % text size.
enum class TextRole
{
    Body,      ///< 13 px
    Strong,    ///< 13 px semi-bold: card titles, first columns
    Small,     ///< 12 px: table heads, chips, status line
    Note,      ///< 11 px: what stands beside a card's title, figures in charts
    PageTitle, ///< 18 px bold
    Figure,    ///< 22 px bold
    Welcome,   ///< 24 px bold
};

/// The pixel size of ordinary text at 100 %.
inline constexpr int kBodyPixels = 13;

/// The families to ask for, best first: Inter or Noto Sans, else @p desktopFamily, then a CJK face of the
/// right region. @p uiLanguage decides only that region ("zh_TW" Traditional, "ja" Japanese, "ko" Korean,
/// all others Simplified Chinese); without it fontconfig would draw Chinese with Japanese forms.
QStringList fontFamilies(const QString &uiLanguage, const QString &desktopFamily);

/// The application's font at @p textPercent.
QFont bodyFont(const QStringList &families, int textPercent);

/// The font of @p role, scaled as @p body (the widget's own font) is scaled.
QFont roleFont(const QFont &body, TextRole role);

/// @p pixels at 100 % text size, scaled as @p body is.
int scaledPixels(const QFont &body, double pixels);

} // namespace leadbook
