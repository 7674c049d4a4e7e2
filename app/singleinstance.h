// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace leadbook {

/// Sees to it that the program runs once for each user: the first start listens, a later one hands its files
/// over and ends. Window's thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p folder holds the lock and tells users (and tests) apart.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True where no other one runs; listens from then on.
    bool isFirst();
    /// Hands @p files to the one that runs; false where it does not answer.
    bool passOn(const QStringList &files);

Q_SIGNALS:
    /// Another start handed over its files (maybe none): the window is to be raised.
    void raised(const QStringList &files);

private:
    void receive();

    QLockFile m_lock;
    QString m_name;
    QLocalServer m_server;
};

} // namespace leadbook
