// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kPatienceMs = 2000;

QString serverName(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1);
    return u"leadbook-"_s + QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_lock(folder + u"/leadbook.lock"_s)
    , m_name(serverName(folder))
{
    QDir().mkpath(folder);
    // The lock of a process that is gone is taken over; one that lives keeps it however long.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::isFirst()
{
    if (!m_lock.tryLock())
        return m_lock.error() != QLockFile::LockFailedError;
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qWarning("a second start will not find this one: %s", qPrintable(m_server.errorString()));
    return true;
}

bool SingleInstance::passOn(const WindowRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(toBytes(request));
    if (!socket.waitForBytesWritten(kPatienceMs))
        return false;
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(kPatienceMs);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            const WindowRequest request = requestFromBytes(socket->readAll());
            socket->deleteLater();
            Q_EMIT raised(request);
        });
        // It may have said all and gone before this was connected.
        if (socket->state() == QLocalSocket::UnconnectedState)
            Q_EMIT socket->disconnected();
    }
}

} // namespace leadbook
