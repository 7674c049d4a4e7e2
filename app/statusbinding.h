// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QList>
#include <QObject>
#include <QString>

namespace leadbook {

class Actions;
class StatusArea;

/// Keeps the status line and the Undo and Redo actions to the workspace: the newest running job with its
/// progress and cancel, else when the book was saved and what Undo would undo.
class StatusBinding : public QObject
{
    Q_OBJECT

public:
    StatusBinding(Workspace &workspace, StatusArea &status, Actions &actions, QObject *parent = nullptr);

    /// Says everything again, after the language changed.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Job
    {
        int id;
        QString name;
    };

    void begin(int job, const QString &name);
    void end(int job);
    void updateUndo();
    QString restText() const;

    Workspace &m_workspace;
    StatusArea &m_status;
    Actions &m_actions;
    QList<Job> m_jobs; ///< running ones, the newest last
};

} // namespace leadbook
