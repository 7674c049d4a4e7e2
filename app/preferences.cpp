// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kLanguage = "language"_L1;
constexpr auto kTheme = "theme"_L1;
constexpr auto kTextPercent = "textPercent"_L1;
constexpr auto kFirstWeekday = "firstWeekday"_L1;
constexpr auto kLastBook = "lastBook"_L1;
constexpr auto kRecent = "recent"_L1;
constexpr auto kTellsDueTasks = "notices/dueTasks"_L1;
constexpr auto kToldDay = "notices/day"_L1;
constexpr auto kToldTasks = "notices/told"_L1;
constexpr auto kTourStep = "tourStep"_L1;
constexpr auto kChecked = "checked/"_L1;
constexpr auto kPage = "window/page"_L1;
constexpr auto kBackupFolder = "backups/folder"_L1;
constexpr auto kDailyBackups = "backups/daily"_L1;
constexpr auto kWeeklyBackups = "backups/weekly"_L1;
constexpr auto kMonthlyBackups = "backups/monthly"_L1;
constexpr auto kLockAfterMinutes = "lockAfterMinutes"_L1;
constexpr int kNormalText = 100;

/// The key of when the book @p path was checked; a path holds what a key must not.
QString checkedKey(const QString &path)
{
    return kChecked + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/leadbook.ini"_s;
}

} // namespace

Preferences::Preferences()
    : Preferences(ownFile())
{
}

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(kLanguage).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(kLanguage, code);
}

QString Preferences::theme() const
{
    return m_settings.value(kTheme, u"system"_s).toString();
}

void Preferences::setTheme(const QString &name)
{
    m_settings.setValue(kTheme, name);
}

int Preferences::textPercent() const
{
    return m_settings.value(kTextPercent, kNormalText).toInt();
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(kTextPercent, percent);
}

bool Preferences::tellsDueTasks() const
{
    return m_settings.value(kTellsDueTasks, true).toBool();
}

void Preferences::setTellsDueTasks(bool tells)
{
    m_settings.setValue(kTellsDueTasks, tells);
}

QList<std::int64_t> Preferences::toldTasks(Day day) const
{
    QList<std::int64_t> ids;
    if (m_settings.value(kToldDay).toString() != day.toIso())
        return ids;
    const QStringList texts = m_settings.value(kToldTasks).toStringList();
    for (const QString &text : texts)
        ids << text.toLongLong();
    return ids;
}

void Preferences::setToldTasks(Day day, const QList<std::int64_t> &ids)
{
    QStringList texts;
    for (const std::int64_t id : ids.first(std::min(ids.size(), kMostTold)))
        texts << QString::number(id);
    m_settings.setValue(kToldDay, day.toIso());
    m_settings.setValue(kToldTasks, texts);
}

int Preferences::tourStep() const
{
    return m_settings.value(kTourStep, 0).toInt();
}

void Preferences::setTourStep(int step)
{
    m_settings.setValue(kTourStep, step);
}

QString Preferences::backupFolder() const
{
    return m_settings.value(kBackupFolder).toString();
}

void Preferences::setBackupFolder(const QString &folder)
{
    m_settings.setValue(kBackupFolder, folder);
}

int Preferences::dailyBackups() const
{
    return count(kDailyBackups, BackupNumbers().days);
}

void Preferences::setDailyBackups(int count)
{
    m_settings.setValue(kDailyBackups, count);
}

int Preferences::weeklyBackups() const
{
    return count(kWeeklyBackups, BackupNumbers().weeks);
}

void Preferences::setWeeklyBackups(int count)
{
    m_settings.setValue(kWeeklyBackups, count);
}

int Preferences::monthlyBackups() const
{
    return count(kMonthlyBackups, BackupNumbers().months);
}

void Preferences::setMonthlyBackups(int count)
{
    m_settings.setValue(kMonthlyBackups, count);
}

BackupRules Preferences::backupRules() const
{
    return {backupFolder(), {dailyBackups(), weeklyBackups(), monthlyBackups()}};
}

int Preferences::lockAfterMinutes() const
{
    return count(kLockAfterMinutes, 0);
}

void Preferences::setLockAfterMinutes(int minutes)
{
    m_settings.setValue(kLockAfterMinutes, minutes);
}

int Preferences::count(QLatin1StringView key, int fallback) const
{
    return std::max(0, m_settings.value(key, fallback).toInt());
}

int Preferences::firstWeekday() const
{
    const int weekday = m_settings.value(kFirstWeekday, int{Qt::Monday}).toInt();
    return weekday >= Qt::Monday && weekday <= Qt::Sunday ? weekday : int{Qt::Monday};
}

void Preferences::setFirstWeekday(int weekday)
{
    m_settings.setValue(kFirstWeekday, weekday);
}

QString Preferences::page() const
{
    return m_settings.value(kPage).toString();
}

QList<RecentBook> Preferences::recentBooks() const
{
    QList<RecentBook> books;
    const int count = m_settings.beginReadArray(kRecent);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentBook book;
        book.path = m_settings.value("path"_L1).toString();
        if (const QVariant customers = m_settings.value("customers"_L1); customers.isValid())
            book.customers = customers.toLongLong();
        book.opened = Day::fromIso(m_settings.value("opened"_L1).toString()).value_or(Day());
        if (QFileInfo::exists(book.path))
            books << book;
    }
    m_settings.endArray();
    return books;
}

void Preferences::addRecentBook(const RecentBook &book)
{
    QList<RecentBook> books = recentBooks();
    books.removeIf([&book](const RecentBook &known) { return known.path == book.path; });
    books.prepend(book);
    books = books.first(std::min(books.size(), kMostRecent));
    m_settings.remove(kRecent);
    m_settings.beginWriteArray(kRecent, static_cast<int>(books.size()));
    for (int i = 0; i < books.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("path"_L1, books[i].path);
        if (books[i].customers)
            m_settings.setValue("customers"_L1, qlonglong{*books[i].customers});
        m_settings.setValue("opened"_L1, books[i].opened.toIso());
    }
    m_settings.endArray();
}

QString Preferences::lastBook() const
{
    return m_settings.value(kLastBook).toString();
}

void Preferences::setLastBook(const QString &path)
{
    m_settings.setValue(kLastBook, path);
}

void Preferences::clearRecentBooks()
{
    m_settings.remove(kRecent);
}

std::optional<qint64> Preferences::checkedAt(const QString &path) const
{
    const QVariant at = m_settings.value(checkedKey(path));
    return at.isValid() ? std::optional(at.toLongLong()) : std::nullopt;
}

void Preferences::setCheckedAt(const QString &path, qint64 atMs)
{
    m_settings.setValue(checkedKey(path), atMs);
}

} // namespace leadbook
