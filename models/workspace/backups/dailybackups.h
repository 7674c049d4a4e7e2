// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/backups/backupfiles.h"
#include "workspace/workspace.h"

#include <QObject>

#include <functional>

namespace leadbook {

/// Sees to the daily backup of the book that is open in a workspace: asks for it when a book was loaded and
/// with the first change of a day (makeDailyBackup() decides), in the background. Lives in the workspace's
/// thread.
class DailyBackups : public QObject
{
    Q_OBJECT

public:
    /// @p rules are asked each time, so that a setting holds from the next backup on. @p workspace outlives
    /// it.
    DailyBackups(Workspace &workspace, std::function<BackupRules()> rules, QObject *parent = nullptr);

    /// No backup is being made.
    bool isSettled() const { return !m_isMaking; }

Q_SIGNALS:
    /// Today's backup was made at @p path.
    void made(const QString &path);
    /// It could not be made; @p sentence says why. Told once a day, until the book is opened again.
    void failed(const QString &sentence);

private:
    void look();
    void take(const Result<std::optional<QString>> &made, const QString &path, Day day);

    Workspace &m_workspace;
    std::function<BackupRules()> m_rules;
    QString m_loaded;  ///< the book that was asked for since it was loaded
    QString m_settled; ///< the book that has its backup of m_day, or cannot have it
    Day m_day;
    bool m_isMaking = false;
    bool m_looksAgain = false;
};

} // namespace leadbook
