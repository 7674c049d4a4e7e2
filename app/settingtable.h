// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting.h"
#include "workspace/latest.h"
#include "workspace/record/recordwork.h"
#include "workspace/workspace.h"

#include <QObject>

#include <vector>

namespace leadbook {

class Language;
class Preferences;
class Theme;
class WeekStart;

/// The settings of the program and of the book as the page of settings shows them: where each is kept, what
/// can be chosen, and how it is set. Window's thread; nothing waits.
class SettingTable : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    SettingTable(Workspace &workspace, Preferences &preferences, Theme &theme, Language &language,
                 WeekStart &weekStart, QObject *parent = nullptr);

    /// One row for each setting; another is a line in one of the tables.
    QList<Setting> settings();
    /// Why those of the book cannot be set now, in one sentence; empty: they can.
    QString bookBarred() const;
    /// Finds out what holds in the book where nothing is set, which takes a look at all customers; changed()
    /// tells of it.
    void findLikely();
    /// Nothing is being written.
    bool isSettled() const { return m_pending == 0; }

Q_SIGNALS:
    /// Something is set to something else.
    void changed();
    /// The book was closed, or another one opened; changed() follows.
    void bookLeft();
    /// What is set elsewhere: the page or sheet called @p name.
    void pageRequested(const QString &name);
    /// The window is to be blanked after so many minutes without input; 0: never.
    void lockMinutesChosen(int minutes);
    /// Another folder for backups is to be asked for.
    void backupFolderRequested();
    /// Exchange rates are to be set.
    void ratesRequested();
    /// A setting of the book could not be written; @p sentence says why.
    void refused(const QString &sentence);

private:
    QList<Setting> programSettings();
    QList<Setting> safetySettings();
    /// How many backups of one kind are kept: a choice of @p numbers.
    Setting backupNumber(const char *label, const char *hint, std::vector<int> numbers,
                         int (Preferences::*get)() const, void (Preferences::*set)(int));
    QList<SettingChoice> folderChoices() const;
    QList<Setting> settingsOfBook();
    QList<SettingChoice> currencyChoices() const;
    QList<Setting> bookLinks();
    void write(const RecordWork &work);

    Workspace &m_workspace;
    Preferences &m_preferences;
    Theme &m_theme;
    Language &m_language;
    WeekStart &m_weekStart;
    /// What holds where nothing is set.
    struct Likely
    {
        QString currency; ///< of all customers
        QString city;     ///< of most customers

        friend bool operator==(const Likely &, const Likely &) = default;
    };
    Likely m_likely;
    Latest m_finding;
    int m_pending = 0;
};

} // namespace leadbook
