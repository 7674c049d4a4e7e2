// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowrequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace leadbook {

/// Sees to it that the program runs once for each user: the first start listens, a later one hands over
/// what it was asked for and ends. Window's thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p folder holds the lock and tells users (and tests) apart.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True where no other one runs; listens from then on.
    bool isFirst();
    /// Hands @p request to the one that runs; false where it does not answer.
    bool passOn(const WindowRequest &request);

Q_SIGNALS:
    /// Another start handed over what it was asked for (maybe nothing): the window is to be raised.
    void raised(const leadbook::WindowRequest &request);

private:
    void receive();

    QLockFile m_lock;
    QString m_name;
    QLocalServer m_server;
};

} // namespace leadbook
