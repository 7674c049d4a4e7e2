// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingtable.h"

#include "app/preferences.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"
#include "ui/shell/weekstart.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Settings", source);
}

QList<SettingChoice> languageChoices()
{
    QList<SettingChoice> choices;
    for (const LanguageChoice &language : Language::available())
        choices.append({language.name, language.code});
    return choices;
}

QList<SettingChoice> themeChoices()
{
    return {{words(QT_TRANSLATE_NOOP("Settings", "As the system")), static_cast<int>(ThemeChoice::System)},
            {words(QT_TRANSLATE_NOOP("Settings", "Light")), static_cast<int>(ThemeChoice::Light)},
            {words(QT_TRANSLATE_NOOP("Settings", "Dark")), static_cast<int>(ThemeChoice::Dark)}};
}

QList<SettingChoice> textChoices()
{
    constexpr int kStep = 10;
    QList<SettingChoice> choices;
    for (int percent = Theme::kSmallestText; percent <= Theme::kLargestText; percent += kStep)
        choices.append({formatPercent(percent / 100.0, QLocale()), percent});
    return choices;
}

QList<SettingChoice> weekdayChoices()
{
    QList<SettingChoice> choices;
    for (const int weekday : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        choices.append({QLocale().standaloneDayName(weekday), weekday});
    return choices;
}

/// @p numbers and @p now in their order, each said by @p text; 0 by @p none.
QList<SettingChoice> numberChoices(std::vector<int> numbers, int now, const char *none, const char *text)
{
    numbers.push_back(now);
    std::ranges::sort(numbers);
    const auto [end, last] = std::ranges::unique(numbers);
    numbers.erase(end, last);
    QList<SettingChoice> choices;
    for (const int number : numbers)
        choices.append(
            {number == 0 ? words(none) : QCoreApplication::translate("Settings", text, nullptr, number),
             number});
    return choices;
}

} // namespace

SettingTable::SettingTable(Workspace &workspace, Preferences &preferences, Theme &theme, Language &language,
                           WeekStart &weekStart, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_theme(theme)
    , m_language(language)
    , m_weekStart(weekStart)
{
    connect(&theme, &Theme::changed, this, &SettingTable::changed);
    connect(&weekStart, &WeekStart::changed, this, [this](int weekday) {
        m_preferences.setFirstWeekday(weekday);
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::pastChanged, this, &SettingTable::changed);
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_finding.cancel();
        m_likely = {}; // of the book before
        Q_EMIT bookLeft();
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::viewChanged, this, &SettingTable::changed);
}

QList<Setting> SettingTable::settings()
{
    return programSettings() + settingsOfBook() + bookLinks() + safetySettings();
}

QList<Setting> SettingTable::programSettings()
{
    using enum SettingGroup;
    using enum SettingKind;
    return {
        {Program, Choice, QT_TRANSLATE_NOOP("Settings", "&Language"), "", &languageChoices,
         [this] { return m_language.current(); },
         [this](const QVariant &code) { m_language.set(code.toString()); }},
        {Program, Choice, QT_TRANSLATE_NOOP("Settings", "The&me"), "", &themeChoices,
         [this] { return static_cast<int>(m_theme.choice()); },
         [this](const QVariant &choice) { m_theme.setChoice(static_cast<ThemeChoice>(choice.toInt())); }},
        {Program, Choice, QT_TRANSLATE_NOOP("Settings", "Te&xt size"), "", &textChoices,
         [this] { return m_theme.textPercent(); },
         [this](const QVariant &percent) { m_theme.setTextPercent(percent.toInt()); }},
        {Program, Choice, QT_TRANSLATE_NOOP("Settings", "&Weeks begin on"),
         QT_TRANSLATE_NOOP("Settings", "Of the week page, of weekly figures and reports, and of calendars."),
         &weekdayChoices, [this] { return m_weekStart.weekday(); },
         [this](const QVariant &weekday) { m_weekStart.set(weekday.toInt()); }},
    };
}

QList<Setting> SettingTable::safetySettings()
{
    using enum SettingGroup;
    using enum SettingKind;
    return {
        {Safety, Choice, QT_TRANSLATE_NOOP("Settings", "Lock the window &after"),
         QT_TRANSLATE_NOOP("Settings", "Without input the window is blanked; the book is not encrypted."),
         [this] {
             return numberChoices({0, 5, 15, 30}, m_preferences.lockAfterMinutes(),
                                  QT_TRANSLATE_NOOP("Settings", "Never"),
                                  QT_TRANSLATE_N_NOOP("Settings", "%Ln minute(s)"));
         },
         [this] { return m_preferences.lockAfterMinutes(); },
         [this](const QVariant &minutes) {
             Q_EMIT lockMinutesChosen(minutes.toInt());
             Q_EMIT changed();
         }},
        backupNumber(
            QT_TRANSLATE_NOOP("Settings", "&Daily backups kept"),
            QT_TRANSLATE_NOOP("Settings", "Made by themselves on each day on which a book is changed."),
            {0, 3, 7, 14, 30}, &Preferences::dailyBackups, &Preferences::setDailyBackups),
        backupNumber(QT_TRANSLATE_NOOP("Settings", "Weekl&y backups kept"), "", {0, 2, 4, 8},
                     &Preferences::weeklyBackups, &Preferences::setWeeklyBackups),
        backupNumber(QT_TRANSLATE_NOOP("Settings", "Monthly bac&kups kept"), "", {0, 3, 6, 12},
                     &Preferences::monthlyBackups, &Preferences::setMonthlyBackups),
        {Safety, Choice, QT_TRANSLATE_NOOP("Settings", "Folder of back&ups"), "",
         [this] { return folderChoices(); }, [this] { return m_preferences.backupFolder(); },
         [this](const QVariant &folder) {
             if (!folder.isValid())
                 Q_EMIT backupFolderRequested();
             else
                 m_preferences.setBackupFolder(folder.toString());
             Q_EMIT changed();
         }},
        {Safety,
         Link,
         QT_TRANSLATE_NOOP("Settings", "&Backups…"),
         "",
         {},
         [] { return QString(); },
         [this](const QVariant &) { Q_EMIT pageRequested(u"backups"_s); }},
        {Notifications,
         Switch,
         QT_TRANSLATE_NOOP("Settings", "&Notify me of due tasks"),
         QT_TRANSLATE_NOOP("Settings", "Once for each task, while the window is in the background."),
         {},
         [this] { return m_preferences.tellsDueTasks(); },
         [this](const QVariant &tells) { m_preferences.setTellsDueTasks(tells.toBool()); }},
    };
}

Setting SettingTable::backupNumber(const char *label, const char *hint, std::vector<int> numbers,
                                   int (Preferences::*get)() const, void (Preferences::*set)(int))
{
    return {SettingGroup::Safety,
            SettingKind::Choice,
            label,
            hint,
            [this, numbers = std::move(numbers), get] {
                return numberChoices(numbers, (m_preferences.*get)(), QT_TRANSLATE_NOOP("Settings", "None"),
                                     QT_TRANSLATE_N_NOOP("Settings", "the last %Ln"));
            },
            [this, get] { return (m_preferences.*get)(); },
            [this, set](const QVariant &number) {
                (m_preferences.*set)(number.toInt());
                Q_EMIT changed();
            }};
}

QList<SettingChoice> SettingTable::folderChoices() const
{
    QList<SettingChoice> choices{{words(QT_TRANSLATE_NOOP("Settings", "Beside each book")), QString(u""_s)}};
    if (const QString folder = m_preferences.backupFolder(); !folder.isEmpty())
        choices.append({QDir::toNativeSeparators(folder), folder});
    choices.append({words(QT_TRANSLATE_NOOP("Settings", "Another folder…")), QVariant()});
    return choices;
}

QString SettingTable::bookBarred() const
{
    const ViewPtr view = m_workspace.view();
    if (m_workspace.path().isEmpty())
        return tr("Open a book to set them.");
    if (!view || !view->snapshot->complete)
        return tr("The book is loading…");
    return m_workspace.pastDay() ? tr("The past is shown, in which nothing can be set.") : QString();
}

} // namespace leadbook
