// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace leadbook::test {

/// A session bus for one test program and nobody else: made before the application object, it is the one that
/// QDBusConnection::sessionBus() finds.
class PrivateBus
{
public:
    PrivateBus()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// Empty where there is no dbus-daemon: the test is skipped.
    const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/// Runs the tests of T(bus) with a bus of their own.
template <typename T, typename Application> int runWithBus(int argumentCount, char **arguments)
{
    const PrivateBus bus;
    Application application(argumentCount, arguments);
    T test(bus.address());
    return QTest::qExec(&test, argumentCount, arguments);
}

} // namespace leadbook::test
