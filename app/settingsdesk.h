// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lazy.h"
#include "ui/shell/weekstart.h"

#include <QObject>

#include <functional>

class QApplication;

namespace leadbook {

class BookOpener;
class FilePrompt;
class Language;
class MainWindow;
class Page;
class Preferences;
class PropertiesSheet;
class RatesSheet;
class SettingTable;
class Shortcuts;
class Theme;
class Workspace;

/// What can be set, and what is told of the open book: the pages of settings and of keys, the book's
/// properties and the menu of recent books, made and wired.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    /// What it stands on; all of it outlives the desk.
    struct Parts
    {
        QApplication &application;
        Workspace &workspace;
        Preferences &preferences;
        Theme &theme;
        Language &language;
        BookOpener &books;
        FilePrompt &prompt;
        MainWindow &window;
    };

    explicit SettingsDesk(const Parts &parts);

    /// Make the pages of settings and of keys, each once.
    Page *makeSettings();
    Page *makeShortcuts();
    /// Opens the properties of the open book.
    void showProperties();
    /// Opens the rates of other currencies.
    void showRates();
    /// Nothing is being read or checked.
    bool isSettled() const;

Q_SIGNALS:
    /// Something is set on the page or sheet called @p name.
    void pageRequested(const QString &name);
    /// The window is to be blanked after so many minutes without input; 0: never.
    void lockMinutesChosen(int minutes);
    /// Something was done; @p sentence says what.
    void told(const QString &sentence);

private:
    void connectSettings();
    void askBackupFolder();
    void followWeekStart();
    void connectShortcuts();
    void connectProperties();
    void connectRecent();

    Parts m_parts;
    WeekStart m_weekStart;
    SettingTable *m_settings;
    Shortcuts *m_shortcuts;
    Lazy<PropertiesSheet> m_properties;
    Lazy<RatesSheet> m_rates;
};

} // namespace leadbook
