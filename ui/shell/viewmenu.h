// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace leadbook {

class Language;

/// The choices of theme and language as menus: in the View menu, and on the welcome page's status line. Both
/// switch at once.
class ViewMenu : public QObject
{
    Q_OBJECT

public:
    ViewMenu(Theme &theme, Language &language, QWidget &window);

    /// Puts both at the end of @p menu.
    void addTo(QMenu &menu) const;
    QMenu &themes() const { return *m_themes; }
    QMenu &languages() const { return *m_languages; }
    /// "Light" and "English" in the language spoken now: what is switched on.
    QString themeText() const;
    QString languageText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    Theme &m_theme;
    Language &m_language;
    QWidget &m_window;
    QMenu *m_themes;
    QMenu *m_languages;
    QActionGroup *m_themeGroup;
    QActionGroup *m_languageGroup;
};

} // namespace leadbook
