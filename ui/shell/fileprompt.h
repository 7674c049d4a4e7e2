// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

class QFileDialog;
class QWidget;

namespace leadbook {

/// Asks the user for file names; handed in wherever a name is needed, so that tests answer. Nothing waits:
/// the answer comes to the function given, in the user interface thread, and not at all where the user
/// cancels or @p parent dies first.
class FilePrompt
{
public:
    using Answer = std::function<void(const QString &path)>;
    using Answers = std::function<void(const QStringList &paths)>;

    FilePrompt() = default;
    FilePrompt(const FilePrompt &) = delete;
    FilePrompt &operator=(const FilePrompt &) = delete;
    virtual ~FilePrompt() = default;

    /// A file to write. @p suggested is a name with suffix, @p filter as QFileDialog's ("Pictures (*.png)").
    virtual void askSave(QWidget *parent, const QString &title, const QString &suggested,
                         const QString &filter, Answer answer) = 0;
    /// A file to make: as askSave(), but nothing is asked of one that is there, which is not to be replaced.
    virtual void askNew(QWidget *parent, const QString &title, const QString &suggested,
                        const QString &filter, Answer answer)
    {
        askSave(parent, title, suggested, filter, std::move(answer));
    }
    /// A folder to write into.
    virtual void askFolder(QWidget *parent, const QString &title, Answer answer)
    {
        askNew(parent, title, {}, {}, std::move(answer));
    }
    /// One or more files to read.
    virtual void askOpen(QWidget *parent, const QString &title, const QString &filter, Answers answer) = 0;
};

/// The desktop's file dialog; remembers the folder last used while the program runs.
class DialogFilePrompt : public FilePrompt
{
public:
    void askSave(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                 Answer answer) override;
    void askNew(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                Answer answer) override;
    void askFolder(QWidget *parent, const QString &title, Answer answer) override;
    void askOpen(QWidget *parent, const QString &title, const QString &filter, Answers answer) override;

private:
    void askTarget(QFileDialog *dialog, const QString &suggested, Answer answer);

    QString m_folder;
};

} // namespace leadbook
