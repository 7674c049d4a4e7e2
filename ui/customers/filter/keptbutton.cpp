// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/filter/keptbutton.h"

#include "workspace/deliver.h"

#include <QMenu>

#include <utility>

namespace leadbook {

KeptButton::KeptButton(Workspace &workspace, NameLine &names, QWidget *parent)
    : Button({}, Kind::Secondary, parent)
    , m_menu(new QMenu(this))
    , m_workspace(workspace)
    , m_names(names)
{
    setMenu(m_menu);
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        letGo();
        read();
    });
    connect(&workspace, &Workspace::undoStateChanged, this, [this] { read(); });
}

void KeptButton::setFilePrompt(FilePrompt *prompt)
{
    m_prompt = prompt;
}

void KeptButton::write(const QString &label, Book::Work work, const QString &done,
                       const std::function<void()> &then)
{
    deliver(m_workspace.change(label, std::move(work)), this,
            [this, done, then](const Result<CommittedChange> &change) {
                if (!change) {
                    Q_EMIT failed(change.error().message);
                    return;
                }
                if (!done.isEmpty())
                    Q_EMIT told(done);
                if (then)
                    then();
            });
}

} // namespace leadbook
