// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Look
{
    int pixels;
    QFont::Weight weight;
};

/// Indexed by TextRole.
constexpr std::array<Look, 7> kLooks{{
    {13, QFont::Normal},
    {13, QFont::DemiBold},
    {12, QFont::Normal},
    {11, QFont::Normal},
    {18, QFont::Bold},
    {22, QFont::Bold},
    {24, QFont::Bold},
}};

struct Region
{
    const char16_t *language;
    const char16_t *family;
};

constexpr std::array<Region, 5> kRegions{{
    {u"zh_TW", u"Noto Sans CJK TC"},
    {u"zh_HK", u"Noto Sans CJK HK"},
    {u"ja", u"Noto Sans CJK JP"},
    {u"ko", u"Noto Sans CJK KR"},
    {u"", u"Noto Sans CJK SC"},
}};

} // namespace

QStringList fontFamilies(const QString &uiLanguage, const QString &desktopFamily)
{
    QStringList families;
    for (const QString &family : {u"Inter"_s, u"Noto Sans"_s}) {
        if (QFontDatabase::hasFamily(family)) {
            families << family;
            break;
        }
    }
    if (!families.contains(desktopFamily) && !desktopFamily.isEmpty())
        families << desktopFamily;
    for (const Region &region : kRegions) {
        if (uiLanguage.startsWith(QStringView(region.language))) {
            // Before the desktop's family: that one may be an alias which brings a CJK face of its own.
            families.insert(std::min(qsizetype(1), families.size()), QString::fromUtf16(region.family));
            break;
        }
    }
    return families;
}

QFont bodyFont(const QStringList &families, int textPercent)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(kBodyPixels * textPercent / 100.0)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int scaledPixels(const QFont &body, double pixels)
{
    const int own = body.pixelSize() > 0 ? body.pixelSize() : QFontInfo(body).pixelSize();
    return static_cast<int>(std::lround(pixels * own / kBodyPixels));
}

QFont roleFont(const QFont &body, TextRole role)
{
    const Look &look = kLooks[static_cast<std::size_t>(role)];
    QFont font = body;
    font.setPixelSize(scaledPixels(body, look.pixels));
    font.setWeight(look.weight);
    return font;
}

} // namespace leadbook
