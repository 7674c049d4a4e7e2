// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/welcomepage.h"
#include "workspace/backups/backupfiles.h"

#include <QList>
#include <QSettings>
#include <QString>

#include <optional>

namespace leadbook {

/// What the program remembers between its starts, in one INI file in the user's configuration folder: how it
/// looks and speaks, which books were open, and through settings() what the window and its pages keep.
class Preferences
{
public:
    static constexpr qsizetype kMostRecent = 8;
    static constexpr qsizetype kMostTold = 1000;

    /// The user's own file.
    Preferences();
    /// @p file instead of the user's own.
    explicit Preferences(const QString &file);

    QSettings &settings() { return m_settings; }

    /// "en", "zh_CN"; empty = as the desktop speaks.
    QString language() const;
    void setLanguage(const QString &code);
    /// "light", "dark", or "system".
    QString theme() const;
    void setTheme(const QString &name);
    int textPercent() const;
    void setTextPercent(int percent);
    /// On which weekday weeks begin: 1 Monday to 7 Sunday.
    int firstWeekday() const;
    void setFirstWeekday(int weekday);

    /// Whether the desktop is told of due tasks while the window is in the background; true at first.
    bool tellsDueTasks() const;
    void setTellsDueTasks(bool tells);
    /// The tasks of which the desktop was told, or which the user saw, on @p day; of other days nothing is
    /// kept, and of one day kMostTold.
    QList<std::int64_t> toldTasks(Day day) const;
    void setToldTasks(Day day, const QList<std::int64_t> &ids);

    /// Which of the first hints is next, from 0; as many as there are: they have ended.
    int tourStep() const;
    void setTourStep(int step);

    /// Where backups go; empty: beside each book.
    QString backupFolder() const;
    void setBackupFolder(const QString &folder);
    /// How many of the backups of each day, week and month are kept; 0 daily ones: none are made by
    /// themselves.
    int dailyBackups() const;
    void setDailyBackups(int count);
    int weeklyBackups() const;
    void setWeeklyBackups(int count);
    int monthlyBackups() const;
    void setMonthlyBackups(int count);
    /// All of these.
    BackupRules backupRules() const;

    /// After how many minutes without input the window is blanked; 0, as at first: never.
    int lockAfterMinutes() const;
    void setLockAfterMinutes(int minutes);

    /// The page shown last, by its name.
    QString page() const;

    /// Books opened before whose files are still there, newest first.
    QList<RecentBook> recentBooks() const;
    /// Puts @p book first.
    void addRecentBook(const RecentBook &book);
    /// The book to open at the start; empty where the last one was closed.
    QString lastBook() const;
    void setLastBook(const QString &path);
    /// No book was opened before.
    void clearRecentBooks();
    /// When the book @p path was last checked and found whole, in UTC milliseconds; absent: not known.
    std::optional<qint64> checkedAt(const QString &path) const;
    void setCheckedAt(const QString &path, qint64 atMs);

private:
    int count(QLatin1StringView key, int fallback) const;

    mutable QSettings m_settings;
};

} // namespace leadbook
