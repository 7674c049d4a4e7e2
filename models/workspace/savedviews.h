// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
#include "workspace/listcolumn.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// How a list was asked for and arranged: by keys and texts, so that it fits every book.
struct ViewDefinition
{
    struct Column
    {
        QString key;
        int width = 0; ///< pixels at 100 % text size, 0 = as wide as the field is by default

        friend bool operator==(const Column &, const Column &) = default;
    };

    ListKind list = ListKind::Customers;
    QString filter; ///< text form; empty = everyone
    QString search;
    QList<Column> columns;    ///< shown ones, left to right; empty = as usual
    QStringList sort;         ///< "name" or "value:desc", first key first
    bool alsoWritten = false; ///< the search looks through interactions and whole notes too

    friend bool operator==(const ViewDefinition &, const ViewDefinition &) = default;
};

/// A view under a name, as table saved_view keeps it.
struct SavedView
{
    std::int64_t id = 0;
    QString name;
    bool isPinned = false;
    ViewDefinition definition;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The ending of a file that holds one view.
inline constexpr std::u16string_view kViewSuffix = u"leadbook-view";

/// A definition as JSON and back; Invalid with one sentence where it is none.
QByteArray toJson(const ViewDefinition &definition);
Result<ViewDefinition> viewFromJson(const QByteArray &json);

/// A view as the content of a file of its own (versioned JSON) and back. Invalid or TooNew with one sentence
/// that says what is wrong with it.
QByteArray toViewFile(const SavedView &view);
Result<SavedView> fromViewFile(const QByteArray &content);
Status writeViewFile(const QString &path, const SavedView &view);
Result<SavedView> readViewFile(const QString &path);

/// All views of a book, pinned ones first, then by id; those whose definition cannot be read are left out.
Result<std::vector<SavedView>> readSavedViews(sqlite3 *database);

/// What is done to views.
enum class SavedViewChange : std::uint8_t
{
    Saved,
    Updated,
    Renamed,
    Pinned,
    Unpinned,
    Deleted,
};
/// The label of such a change to the one called @p name.
QString changeLabel(SavedViewChange change, const QString &name);

/// The work of a change that keeps a new view, that makes the one of @p view's id what @p view says, and that
/// removes it.
Book::Work addView(const SavedView &view);
Book::Work updateView(const SavedView &view);
Book::Work removeView(std::int64_t id);

} // namespace leadbook
