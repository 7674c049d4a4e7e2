// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;

namespace leadbook {

class SystemScheme;

/// Which theme the user wants.
enum class ThemeChoice
{
    System,
    Light,
    Dark,
};

/// The palette of one theme: every role in all three groups.
QPalette paletteOf(const Tokens &tokens);

/// The application's style sheet for one theme; @p textPercent scales its font sizes.
QString styleSheetOf(const Tokens &tokens, int textPercent);

/// How the application looks: colours, text size and fonts, all switched without a restart. Made once by the
/// composition root before the first window; user interface thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSmallestText = 80;
    static constexpr int kLargestText = 200;

    /// Takes over @p app's style, palette, font and style sheet; @p system says whether the desktop is dark.
    Theme(QApplication &app, SystemScheme &system, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Text size in percent of 13 px, kSmallestText ... kLargestText.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    /// The language of the user interface ("en", "zh_CN"): decides which Chinese letter forms are drawn.
    void setLanguage(const QString &language);

    /// True where the dark theme is shown now.
    bool isDark() const;

Q_SIGNALS:
    /// Colours, fonts or sizes are others now; every widget has been told already.
    void changed();

private:
    void apply();

    QApplication &m_app;
    SystemScheme &m_system;
    QString m_desktopFamily;
    QString m_language;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_textPercent = 100;
};

} // namespace leadbook
