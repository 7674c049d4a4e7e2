// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/fonts.h"
#include "ui/shell/mnemonicstyle.h"
#include "ui/shell/systemscheme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Role
{
    QPalette::ColorRole role;
    Tone tone;
    Tone disabled;
};

constexpr std::array<Role, 20> kRoles{{
    {QPalette::WindowText, Tone::Text, Tone::Muted},
    {QPalette::Button, Tone::Surface, Tone::Window},
    {QPalette::Light, Tone::Surface, Tone::Surface},
    {QPalette::Midlight, Tone::Zebra, Tone::Zebra},
    {QPalette::Dark, Tone::Muted, Tone::Muted},
    {QPalette::Mid, Tone::Line, Tone::Line},
    {QPalette::Text, Tone::Text, Tone::Muted},
    {QPalette::BrightText, Tone::OnAccent, Tone::OnAccent},
    {QPalette::ButtonText, Tone::Text, Tone::Muted},
    {QPalette::Base, Tone::Surface, Tone::Window},
    {QPalette::Window, Tone::Window, Tone::Window},
    {QPalette::Shadow, Tone::Text, Tone::Text},
    {QPalette::Highlight, Tone::Selection, Tone::Line},
    {QPalette::HighlightedText, Tone::Text, Tone::Muted},
    {QPalette::Link, Tone::Accent, Tone::Muted},
    {QPalette::LinkVisited, Tone::Accent, Tone::Muted},
    {QPalette::AlternateBase, Tone::Zebra, Tone::Zebra},
    {QPalette::ToolTipBase, Tone::Surface, Tone::Surface},
    {QPalette::ToolTipText, Tone::Text, Tone::Text},
    {QPalette::PlaceholderText, Tone::Muted, Tone::Muted},
}};

struct Placeholder
{
    const char16_t *name;
    Tone tone;
};

constexpr std::array<Placeholder, 12> kPlaceholders{{
    {u"window", Tone::Window},
    {u"surface", Tone::Surface},
    {u"line", Tone::Line},
    {u"text", Tone::Text},
    {u"muted", Tone::Muted},
    {u"accent", Tone::Accent},
    {u"soft", Tone::AccentSoft},
    {u"selection", Tone::Selection},
    {u"onaccent", Tone::OnAccent},
    {u"bad", Tone::Bad},
    {u"warning", Tone::Warning},
    {u"zebra", Tone::Zebra},
}};

} // namespace

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    for (const Role &entry : kRoles) {
        const QColor color = QColor::fromRgb(rgbOf(tokens, entry.tone));
        palette.setColor(QPalette::Active, entry.role, color);
        palette.setColor(QPalette::Inactive, entry.role, color);
        palette.setColor(QPalette::Disabled, entry.role, QColor::fromRgb(rgbOf(tokens, entry.disabled)));
    }
    return palette;
}

QString styleSheetOf(const Tokens &tokens, int textPercent)
{
    QFile file(u":/shell/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Placeholder &entry : kPlaceholders)
        sheet.replace(u'@' + QString::fromUtf16(entry.name) + u';',
                      QColor::fromRgb(rgbOf(tokens, entry.tone)).name() + u';');
    const QColor muted = QColor::fromRgb(rgbOf(tokens, Tone::Muted));
    const QColor surface = QColor::fromRgb(rgbOf(tokens, Tone::Surface));
    sheet.replace(u"@thumb;"_s, mixed(muted, surface, 0.5).name() + u';');
    const bool dark = tokens == kDarkTokens;
    sheet.replace(u"@theme"_s, dark ? u"dark"_s : u"light"_s);
    static const QRegularExpression size(u"@px\\((\\d+)\\)"_s);
    for (auto match = size.match(sheet); match.hasMatch(); match = size.match(sheet)) {
        const auto pixels = std::lround(match.captured(1).toInt() * textPercent / 100.0);
        sheet.replace(match.capturedStart(), match.capturedLength(), QString::number(pixels) + u"px"_s);
    }
    return sheet;
}

Theme::Theme(QApplication &app, SystemScheme &system, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_system(system)
    // Not QFontInfo: it would load the desktop's font, and Qt keeps the fallbacks of a family's first use.
    , m_desktopFamily(QApplication::font().family())
{
    QApplication::setStyle(new MnemonicStyle);
    connect(&system, &SystemScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, kSmallestText, kLargestText);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    apply();
}

void Theme::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system.isDark());
}

void Theme::apply()
{
    const Tokens &tokens = isDark() ? kDarkTokens : kLightTokens;
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setFont(bodyFont(fontFamilies(m_language, m_desktopFamily), m_textPercent));
    m_app.setStyleSheet(styleSheetOf(tokens, m_textPercent));
    Q_EMIT changed();
}

} // namespace leadbook
