// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace leadbook {

/// The groups of the page of settings, in their order; one without a setting is not shown.
enum class SettingGroup
{
    Program,
    Book,
    Safety,
    Notifications,
};

inline constexpr std::size_t kSettingGroups = 4;

/// How a setting is set.
enum class SettingKind
{
    Choice, ///< one of a few
    Text,   ///< a line, taken when it is left
    Switch, ///< on or off
    Link,   ///< a button that leads to where it is set; the value stands beside it
};

/// One choice of a setting.
struct SettingChoice
{
    QString text; ///< in the user's language
    QVariant value;
};

/// One row of the page: what it is called, how it is read and how it is set. Texts are English sources,
/// translated in the context "Settings".
struct Setting
{
    SettingGroup group = SettingGroup::Program;
    SettingKind kind = SettingKind::Choice;
    const char *label = ""; ///< with its key
    const char *hint = "";  ///< what it is good for; may be empty
    /// Of SettingKind::Choice, asked again when the language changes.
    std::function<QList<SettingChoice>()> choices = {};
    /// What is set now: of a choice its value, of a text or a link a QString, of a switch a bool.
    std::function<QVariant()> value = {};
    /// Takes it at once; of a link: leads there.
    std::function<void(const QVariant &)> set = {};
    /// What an empty text means, in the user's language; may be none.
    std::function<QString()> placeholder = {};
};

} // namespace leadbook
