// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/welcomepage.h"

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
    mutable QSettings m_settings;
};

} // namespace leadbook
