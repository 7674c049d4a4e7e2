// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/editing/peopleedit.h"

#include <QObject>

namespace leadbook {

class PeopleTableModel;

/// Carries out what is asked of the people in a list: edits of cells as the model asks for them, edits and
/// removals of many. Many are a job with progress and cancel. Window's thread; never waits.
class PeopleEditor : public QObject
{
    Q_OBJECT

public:
    PeopleEditor(Workspace &workspace, PeopleTableModel &model, QObject *parent = nullptr);

    void edit(const PeopleEdit &edit);
    void remove(ListKind list, const std::vector<std::int64_t> &ids);
    /// Nothing is being written.
    bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    /// It was done and can be undone.
    void done(const QString &sentence);
    /// It was not done, or not for everyone.
    void refused(const QString &sentence);
    /// It was written, whether there is anything to say or not.
    void written();

private:
    std::shared_ptr<Progress> progressFor(std::size_t people, const QString &name);
    void take(ListKind list, const Result<EditOutcome> &outcome, std::size_t people, bool isRemoval);
    /// Why it was not done; empty where it was.
    static QString problemOf(ListKind list, const Result<EditOutcome> &outcome, std::size_t people);

    Workspace &m_workspace;
    int m_running = 0;
};

} // namespace leadbook
