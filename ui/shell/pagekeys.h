// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QtGlobal>

#include <array>

namespace leadbook {

/// Keys that do something on one page or in one kind of list, and are not in the table of actions.
enum class PageKey
{
    ShowPage,
    Menus,
    RecentBook,
    PinnedView,
    NextFound,
    PreviousFound,
    SelectRow,
    CopyRows,
    CopyWithHeadings,
    EditCell,
    TaskDone,
    TaskLater,
    TaskNotNeeded,
    TaskMail,
    ReviewSame,
    ReviewNew,
    NotTheSame,
    DecideLater,
    MergePair,
    SaveAnother,
    DealParts,
    DealWon,
    DealLost,
    NextTab,
    PreviousTab,
};

/// One row of the table of those keys. Texts are English sources, translated in the context "PageKeys".
struct PageKeySpec
{
    PageKey id;
    const char *place;     ///< where it holds
    const char *text;      ///< what it does
    QKeyCombination first; ///< the key
    int count = 1;         ///< how many keys in a row there are from it on: Ctrl+1 … Ctrl+8
};

// clang-format off
inline constexpr auto kPageKeys = std::to_array<PageKeySpec>({
    {PageKey::ShowPage, QT_TRANSLATE_NOOP("PageKeys", "Everywhere"), QT_TRANSLATE_NOOP("PageKeys", "Show a page of the navigation"), Qt::CTRL | Qt::Key_1, 8},
    {PageKey::Menus, QT_TRANSLATE_NOOP("PageKeys", "Everywhere"), QT_TRANSLATE_NOOP("PageKeys", "Open the menus"), QKeyCombination(Qt::Key_F10)},
    {PageKey::RecentBook, QT_TRANSLATE_NOOP("PageKeys", "Everywhere"), QT_TRANSLATE_NOOP("PageKeys", "Open a recent book"), Qt::CTRL | Qt::ALT | Qt::Key_1, 9},
    {PageKey::PinnedView, QT_TRANSLATE_NOOP("PageKeys", "Customers"), QT_TRANSLATE_NOOP("PageKeys", "Show a pinned view"), Qt::ALT | Qt::Key_1, 9},
    {PageKey::NextFound, QT_TRANSLATE_NOOP("PageKeys", "Customers"), QT_TRANSLATE_NOOP("PageKeys", "Go to the next one found"), QKeyCombination(Qt::Key_F3)},
    {PageKey::PreviousFound, QT_TRANSLATE_NOOP("PageKeys", "Customers"), QT_TRANSLATE_NOOP("PageKeys", "Go to the one found before"), Qt::SHIFT | Qt::Key_F3},
    {PageKey::SelectRow, QT_TRANSLATE_NOOP("PageKeys", "Lists and tables"), QT_TRANSLATE_NOOP("PageKeys", "Select or deselect the row"), QKeyCombination(Qt::Key_Space)},
    {PageKey::CopyRows, QT_TRANSLATE_NOOP("PageKeys", "Lists and tables"), QT_TRANSLATE_NOOP("PageKeys", "Copy the selected rows"), Qt::CTRL | Qt::Key_C},
    {PageKey::CopyWithHeadings, QT_TRANSLATE_NOOP("PageKeys", "Lists and tables"), QT_TRANSLATE_NOOP("PageKeys", "Copy them with their headings"), Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    {PageKey::EditCell, QT_TRANSLATE_NOOP("PageKeys", "Lists and tables"), QT_TRANSLATE_NOOP("PageKeys", "Edit what the keyboard is on"), QKeyCombination(Qt::Key_F2)},
    {PageKey::TaskDone, QT_TRANSLATE_NOOP("PageKeys", "Today"), QT_TRANSLATE_NOOP("PageKeys", "Done"), QKeyCombination(Qt::Key_D)},
    {PageKey::TaskLater, QT_TRANSLATE_NOOP("PageKeys", "Today"), QT_TRANSLATE_NOOP("PageKeys", "Later"), QKeyCombination(Qt::Key_L)},
    {PageKey::TaskNotNeeded, QT_TRANSLATE_NOOP("PageKeys", "Today"), QT_TRANSLATE_NOOP("PageKeys", "Not needed"), QKeyCombination(Qt::Key_N)},
    {PageKey::TaskMail, QT_TRANSLATE_NOOP("PageKeys", "Today"), QT_TRANSLATE_NOOP("PageKeys", "Write the mail"), QKeyCombination(Qt::Key_M)},
    {PageKey::ReviewSame, QT_TRANSLATE_NOOP("PageKeys", "Import"), QT_TRANSLATE_NOOP("PageKeys", "The same customer"), QKeyCombination(Qt::Key_S)},
    {PageKey::ReviewNew, QT_TRANSLATE_NOOP("PageKeys", "Import"), QT_TRANSLATE_NOOP("PageKeys", "A new customer"), QKeyCombination(Qt::Key_N)},
    {PageKey::NotTheSame, QT_TRANSLATE_NOOP("PageKeys", "Duplicates"), QT_TRANSLATE_NOOP("PageKeys", "Not the same"), Qt::CTRL | Qt::Key_Backspace},
    {PageKey::DecideLater, QT_TRANSLATE_NOOP("PageKeys", "Duplicates"), QT_TRANSLATE_NOOP("PageKeys", "Later"), Qt::CTRL | Qt::Key_Period},
    {PageKey::MergePair, QT_TRANSLATE_NOOP("PageKeys", "Duplicates"), QT_TRANSLATE_NOOP("PageKeys", "Merge"), Qt::CTRL | Qt::Key_Return},
    {PageKey::SaveAnother, QT_TRANSLATE_NOOP("PageKeys", "New customer"), QT_TRANSLATE_NOOP("PageKeys", "Save and add another"), Qt::CTRL | Qt::Key_Return},
    {PageKey::DealParts, QT_TRANSLATE_NOOP("PageKeys", "Pipeline"), QT_TRANSLATE_NOOP("PageKeys", "Stages, quotes and products of the deal"), Qt::CTRL | Qt::Key_Return},
    {PageKey::DealWon, QT_TRANSLATE_NOOP("PageKeys", "Pipeline"), QT_TRANSLATE_NOOP("PageKeys", "The deal is won"), Qt::CTRL | Qt::SHIFT | Qt::Key_W},
    {PageKey::DealLost, QT_TRANSLATE_NOOP("PageKeys", "Pipeline"), QT_TRANSLATE_NOOP("PageKeys", "The deal is lost"), Qt::CTRL | Qt::SHIFT | Qt::Key_L},
    {PageKey::NextTab, QT_TRANSLATE_NOOP("PageKeys", "Record"), QT_TRANSLATE_NOOP("PageKeys", "The next tab"), Qt::CTRL | Qt::Key_PageDown},
    {PageKey::PreviousTab, QT_TRANSLATE_NOOP("PageKeys", "Record"), QT_TRANSLATE_NOOP("PageKeys", "The tab before"), Qt::CTRL | Qt::Key_PageUp},
});
// clang-format on

/// The key of @p id, or the one at @p place of those in a row.
constexpr QKeyCombination keyOf(PageKey id, int place = 0)
{
    const QKeyCombination first = kPageKeys[static_cast<std::size_t>(id)].first;
    return QKeyCombination::fromCombined(first.toCombined() + place);
}

/// How many keys of @p id there are in a row.
constexpr int keyCount(PageKey id)
{
    return kPageKeys[static_cast<std::size_t>(id)].count;
}

/// The key as people write it.
inline QString keyText(PageKey id, int place = 0)
{
    return QKeySequence(keyOf(id, place)).toString(QKeySequence::NativeText);
}

} // namespace leadbook
