// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QtGlobal>

#include <array>
#include <cstddef>

namespace leadbook {

/// Everything the menus can do.
enum class ActionId
{
    NewBook,
    OpenBook,
    OpenDemo,
    RemoveDemo,
    Save,
    Import,
    Export,
    CalendarExport,
    CalendarImport,
    Print,
    Privacy,
    BookProperties,
    CloseBook,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    SearchWritten,
    FilterList,
    Preferences,
    Palette,
    Back,
    Forward,
    Reload,
    ShowPast,
    SidePane,
    SortByColumn,
    ThenByColumn,
    TextLarger,
    TextSmaller,
    TextNormal,
    NewCustomer,
    NewDeal,
    OpenCustomer,
    EditCustomer,
    EditMany,
    PersonData,
    ErasePerson,
    DeleteCustomer,
    LogInteraction,
    SetGrade,
    PutIntoCompany,
    Claim,
    ReturnToPool,
    HandOver,
    AssignByRules,
    GradeReport,
    FunnelReport,
    Check,
    Backup,
    Restore,
    History,
    Owners,
    DaysOff,
    Duplicates,
    Manual,
    Shortcuts,
    About,
    Lock,
};

/// The menus of the menu bar, in their order.
enum class MenuId
{
    File,
    Edit,
    View,
    Customer,
    Insights,
    Tools,
    Help,
};

/// One row of the table of actions. Texts are English sources, translated in the context "Actions".
struct ActionSpec
{
    ActionId id;
    MenuId menu;
    const char *text;
    const char *icon;     ///< of resources/icons, may be empty
    const char *shortcut; ///< portable text, may be empty; explicit also where Qt has a standard key,
    const char *second;   ///< since Linux platforms bind no Quit or Preferences and differ over Redo
    QAction::MenuRole role = QAction::NoRole;
    bool separatorBefore = false;
};

inline constexpr std::array<const char *, 7> kMenuTitles{
    QT_TRANSLATE_NOOP("Actions", "&File"),     QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),     QT_TRANSLATE_NOOP("Actions", "&Customer"),
    QT_TRANSLATE_NOOP("Actions", "&Insights"), QT_TRANSLATE_NOOP("Actions", "&Tools"),
    QT_TRANSLATE_NOOP("Actions", "&Help"),
};

// clang-format off
inline constexpr auto kActions = std::to_array<ActionSpec>({
    {ActionId::NewBook, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&New book…"), "document", "Ctrl+Shift+N", ""},
    {ActionId::OpenBook, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Open book…"), "folder", "Ctrl+O", ""},
    {ActionId::OpenDemo, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open &demo data"), "demo", "", ""},
    {ActionId::RemoveDemo, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Re&move demo data"), "", "", ""},
    {ActionId::Save, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S", ""},
    {ActionId::Import, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Import…"), "import", "Ctrl+I", "", QAction::NoRole, true},
    {ActionId::Export, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Export…"), "export", "Ctrl+E", ""},
    {ActionId::CalendarExport, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Tasks to a c&alendar…"), "calendar", "", ""},
    {ActionId::CalendarImport, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Tasks &from a calendar…"), "", "", ""},
    {ActionId::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Print…"), "print", "Ctrl+P", ""},
    {ActionId::Privacy, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Pri&vacy…"), "check", "", ""},
    {ActionId::BookProperties, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Book properties…"), "info", "Alt+Return", ""},
    {ActionId::CloseBook, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Close book"), "", "Ctrl+W", "", QAction::NoRole, true},
    {ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", "", QAction::QuitRole},
    {ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", "Ctrl+Z", ""},
    {ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z", "Ctrl+Y"},
    {ActionId::Cut, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "", "Ctrl+X", "", QAction::NoRole, true},
    {ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", "Ctrl+C", ""},
    {ActionId::Paste, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), "", "Ctrl+V", ""},
    {ActionId::SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), "", "Ctrl+A", ""},
    {ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Find"), "search", "Ctrl+F", ""},
    {ActionId::SearchWritten, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find in what was &written too"), "", "Ctrl+Alt+F", ""},
    {ActionId::FilterList, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Fi&lter the list…"), "filter", "Ctrl+Shift+F", ""},
    {ActionId::Preferences, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Prefere&nces…"), "settings", "Ctrl+,", "", QAction::PreferencesRole, true},
    {ActionId::Palette, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Command palette…"), "command", "Ctrl+K", ""},
    {ActionId::Back, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Back"), "chevron-left", "Alt+Left", ""},
    {ActionId::Forward, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Forward"), "chevron-right", "Alt+Right", ""},
    {ActionId::Reload, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Reload"), "", "F5", "Ctrl+R"},
    {ActionId::ShowPast, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&As it was on a day…"), "", "Ctrl+Shift+H", ""},
    {ActionId::SidePane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Na&vigation"), "", "F9", ""},
    {ActionId::SortByColumn, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Sort by this c&olumn"), "", "Ctrl+Shift+S", "", QAction::NoRole, true},
    {ActionId::ThenByColumn, MenuId::View, QT_TRANSLATE_NOOP("Actions", "T&hen by this column"), "", "Ctrl+Alt+S", ""},
    {ActionId::TextLarger, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "", "Ctrl++", "Ctrl+=", QAction::NoRole, true},
    {ActionId::TextSmaller, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "", "Ctrl+-", ""},
    {ActionId::TextNormal, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Normal text size"), "", "Ctrl+0", ""},
    {ActionId::NewCustomer, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&New customer"), "plus", "Ctrl+N", ""},
    {ActionId::NewDeal, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Ne&w deal…"), "", "Ctrl+D", ""},
    {ActionId::OpenCustomer, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Open the record"), "", "Ctrl+Shift+O", ""},
    {ActionId::EditCustomer, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Edit"), "edit", "F2", ""},
    {ActionId::EditMany, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Change many…"), "", "Ctrl+Shift+E", ""},
    {ActionId::LogInteraction, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Log a contact…"), "phone", "Ctrl+L", ""},
    {ActionId::SetGrade, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Set the &grade by hand…"), "", "Ctrl+Shift+G", ""},
    {ActionId::PutIntoCompany, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Put into a company…"), "", "Ctrl+Shift+P", ""},
    {ActionId::Claim, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Cla&im…"), "", "", "", QAction::NoRole, true},
    {ActionId::ReturnToPool, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Return to the pool…"), "", "", ""},
    {ActionId::HandOver, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Hand o&ver…"), "", "", ""},
    {ActionId::AssignByRules, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Assign by rules…"), "", "", ""},
    {ActionId::PersonData, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Data of this per&son…"), "document", "", "", QAction::NoRole, true},
    {ActionId::ErasePerson, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "Erase &for good…"), "trash", "", ""},
    {ActionId::DeleteCustomer, MenuId::Customer, QT_TRANSLATE_NOOP("Actions", "&Delete"), "trash", "Del", "", QAction::NoRole, true},
    {ActionId::GradeReport, MenuId::Insights, QT_TRANSLATE_NOOP("Actions", "&Grading report (PDF)…"), "document", "", ""},
    {ActionId::FunnelReport, MenuId::Insights, QT_TRANSLATE_NOOP("Actions", "&Funnel report (PDF)…"), "document", "", ""},
    {ActionId::History, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&History…"), "history", "Ctrl+H", ""},
    {ActionId::Owners, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&Owners and the pool…"), "person", "Ctrl+T", ""},
    {ActionId::DaysOff, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Da&ys off…"), "", "", ""},
    {ActionId::Duplicates, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Find &duplicates"), "", "Ctrl+Shift+D", ""},
    {ActionId::Check, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&Check the book"), "check", "", ""},
    {ActionId::Backup, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&Back up…"), "save", "", "", QAction::NoRole, true},
    {ActionId::Restore, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&Restore a backup…"), "", "", ""},
    {ActionId::Lock, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "&Lock the window"), "eye", "Ctrl+Shift+B", "", QAction::NoRole, true},
    {ActionId::Manual, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Manual"), "help", "F1", ""},
    {ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "", "Ctrl+?", "Ctrl+/"},
    {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Leadbook"), "info", "", "", QAction::AboutRole, true},
});
// clang-format on

} // namespace leadbook
