// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>

namespace leadbook {

class FilePrompt;
class Preferences;

/// Opens, makes and closes books for the window: asks for names, loads what was opened, remembers it, and
/// says in one sentence what went wrong. Window's thread; nothing waits.
class BookOpener : public QObject
{
    Q_OBJECT

public:
    /// How large the demo book is.
    static constexpr int kDemoCustomers = 2000;

    BookOpener(Workspace &workspace, Preferences &preferences, FilePrompt &prompt, QWidget &window);

    void open(const QString &path);
    /// Asks which book.
    void browse();
    /// Asks for the name of a new one.
    void create();
    /// Opens the demo book, made on the first call; where an empty book is open, fills that one.
    void openDemo();
    /// Calls @p next once a book is open: at once, after the book that is being opened (not at all where that
    /// fails), or after the user's own default book is opened or made.
    void withBook(std::function<void()> next);
    void close();
    /// Loads the open book (again).
    void load();

Q_SIGNALS:
    /// A book is open, its rows are on their way.
    void opened();
    /// The name for a new book is that of a file that is there: @p path.
    void alreadyThere(const QString &path);
    /// @p sentence says what went wrong; what was open is still open.
    void failed(const QString &sentence);

private:
    void openOrCreate(const QString &path, std::function<void()> next);
    /// Makes a book as the language of now has it.
    QFuture<Status> makeBook(const QString &path);
    void start(const QFuture<Status> &future, std::function<void()> next);
    void fillDemo();
    void remember(const ViewPtr &view);

    Workspace &m_workspace;
    Preferences &m_preferences;
    FilePrompt &m_prompt;
    QWidget &m_window;
    QFuture<Status> m_opening; ///< the latest
    int m_openings = 0;        ///< that have not ended
};

} // namespace leadbook
