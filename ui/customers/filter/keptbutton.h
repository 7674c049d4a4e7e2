// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <functional>

class QMenu;

namespace leadbook {

class FilePrompt;
class NameLine;

/// A button with a menu of what the book keeps by name: saved views, grading schemes. It is read again after
/// every change, undo and redo, and whatever the menu does to it is a change that can be undone.
class KeptButton : public Button
{
    Q_OBJECT

public:
    /// Without one nothing goes to files or comes from them.
    virtual void setFilePrompt(FilePrompt *prompt);

Q_SIGNALS:
    /// What was done, and what could not be.
    void told(const QString &sentence);
    void failed(const QString &sentence);

protected:
    /// @p names asks for names; both outlive it.
    KeptButton(Workspace &workspace, NameLine &names, QWidget *parent);

    /// Reads what the book keeps.
    virtual void read() = 0;
    /// The book is another one: what was read of the one before goes.
    virtual void letGo() = 0;
    Workspace &workspace() const { return m_workspace; }
    NameLine &names() const { return m_names; }
    FilePrompt *prompt() const { return m_prompt; }
    bool hasBook() const { return !m_workspace.path().isEmpty(); }
    /// Writes; then says @p done, where it is not empty, and goes on with @p then, if any.
    void write(const QString &label, Book::Work work, const QString &done,
               const std::function<void()> &then = {});

    QMenu *m_menu;
    Latest m_latest; ///< of read()

private:
    Workspace &m_workspace;
    NameLine &m_names;
    FilePrompt *m_prompt = nullptr;
};

} // namespace leadbook
