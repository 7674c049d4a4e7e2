// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>
#include <span>

namespace leadbook {

/// What a colour is for; the names of interface.md.
enum class Tone : unsigned char
{
    Window,     ///< behind the cards
    Surface,    ///< cards, menu bar, navigation, status line
    Zebra,      ///< every second row of a table
    Line,       ///< borders and separators
    Text,       ///< what is read first
    Muted,      ///< what is read second
    Accent,     ///< links, primary buttons, focus
    AccentSoft, ///< behind what is switched on
    Selection,  ///< behind selected rows
    GradeA,     ///< the four grades; a letter always goes with them
    GradeB,
    GradeC,
    GradeD,
    Good,     ///< better, done
    Warning,  ///< look here
    Bad,      ///< overdue, failed
    OnAccent, ///< text on Accent and on the four grades
};

inline constexpr std::size_t kToneCount = 17;

/// One theme as a table, indexed by Tone.
using Tokens = std::array<QRgb, kToneCount>;

inline constexpr Tokens kLightTokens{
    0xfff6f7f9, 0xffffffff, 0xfffafbfc, 0xffe3e6eb, 0xff1c2430, 0xff566072,
    0xff2563eb, 0xffe8f0fe, 0xffdbe8ff, 0xff12805c, 0xff2563eb, 0xff8f5c0c,
    0xff626b7a, 0xff12805c, 0xff8f5c0c, 0xffc2362b, 0xffffffff,
};

inline constexpr Tokens kDarkTokens{
    0xff15181d, 0xff1d2127, 0xff20242b, 0xff2f353e, 0xffe6e9ee, 0xff98a2b3,
    0xff6ea0ff, 0xff22314f, 0xff2a3a5c, 0xff4cc38a, 0xff6ea0ff, 0xffe0b05b,
    0xff98a2b3, 0xff4cc38a, 0xffe0b05b, 0xfff0776c, 0xff15181d,
};

/// Colours that tell parts of one chart apart, segments above all; a name always goes with them. At least
/// 3:1 against the surface. After the last comes the first again.
inline constexpr std::array<QRgb, 11> kLightSeries{0xff12805c, 0xff2563eb, 0xff7c5cd6, 0xff2a8c9d,
                                                   0xffb06f14, 0xffc2362b, 0xffcf6730, 0xff6f7989,
                                                   0xff9a4f8f, 0xff4b5666, 0xff858d99};
inline constexpr std::array<QRgb, 11> kDarkSeries{0xff4cc38a, 0xff6ea0ff, 0xffa78bfa, 0xff5cc6d9,
                                                  0xffe0b05b, 0xfff0776c, 0xfff29a66, 0xff98a2b3,
                                                  0xffd78acb, 0xff7a8698, 0xffc3cad6};

constexpr QRgb rgbOf(const Tokens &tokens, Tone tone)
{
    return tokens[static_cast<std::size_t>(tone)];
}

/// The tone of a grade: 0 = A ... 3 = D.
constexpr Tone gradeTone(int grade)
{
    return static_cast<Tone>(static_cast<int>(Tone::GradeA) + (grade < 0 || grade > 3 ? 3 : grade));
}

/// True where @p palette is the dark theme's: whatever draws asks its own palette, so nothing else has to
/// be told when the theme changes.
bool isDark(const QPalette &palette);

/// The tokens the palette was made from.
const Tokens &tokensOf(const QPalette &palette);

/// The colour of @p tone in the theme @p palette belongs to.
QColor toneColor(const QPalette &palette, Tone tone);

/// The colour of text of @p tone in a selected row: itself where it reads well there, else the text colour.
QColor toneOnSelection(const QPalette &palette, Tone tone);

/// The series colours of the theme @p palette belongs to.
std::span<const QRgb> seriesOf(const QPalette &palette);

/// @p over laid on @p under with @p opacity 0..1, opaque.
QColor mixed(const QColor &over, const QColor &under, double opacity);

/// Contrast of two opaque colours, 1..21 (WCAG 2.1, "contrast ratio").
double contrast(const QColor &a, const QColor &b);

/// A text colour with a contrast of at least 4.5 on @p background: Text, else OnAccent, else black or white.
QColor readableOn(const QPalette &palette, const QColor &background);

} // namespace leadbook
