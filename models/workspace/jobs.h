// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace leadbook {

/// The long jobs that are under way, for the status area: what each is, how far, and its cancel. Lives in the
/// window's thread; the Progress it hands out may be used in any.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// Announces a job called @p name ("Importing accounts.csv"). It ends when the last holder of the
    /// returned Progress lets go of it.
    std::shared_ptr<Progress> start(const QString &name);
    void cancel(int job);
    /// Asks every job to stop; for closing the book.
    void cancelAll();

Q_SIGNALS:
    void started(int job, const QString &name);
    /// @p total 0 = not known.
    void progressed(int job, qint64 done, qint64 total);
    void ended(int job);

private:
    int m_lastJob = 0;
    QHash<int, std::weak_ptr<Progress>> m_running;
};

} // namespace leadbook
