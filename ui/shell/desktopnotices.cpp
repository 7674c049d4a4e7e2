// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

// https://specifications.freedesktop.org/notification-spec/latest/
constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr auto kPress = "default"_L1;
constexpr int kAsTheDesktopLikes = -1; // how long it is shown

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

} // namespace

void DesktopNotices::listen()
{
    if (m_isListening)
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(pressed(uint, QString)));
    bus.connect(kService, kPath, kService, u"ActivationToken"_s, this, SLOT(tokenGiven(uint, QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    m_isListening = true;
}

void DesktopNotices::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    listen();
    m_isWithdrawn = false;
    if (m_isAsked)
        m_next = notice;
    else
        send(notice);
}

void DesktopNotices::send(const Notice &notice)
{
    QDBusMessage message = call(u"Notify"_s);
    // The text may be read as markup; what a customer is called is none.
    message << u"Leadbook"_s << m_id << QGuiApplication::desktopFileName() << notice.title
            << notice.text.toHtmlEscaped() << QStringList{kPress, notice.open}
            << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << kAsTheDesktopLikes;
    m_isAsked = true;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        m_isAsked = false;
        m_id = reply.isError() ? 0 : reply.value();
        const std::optional<Notice> next = std::exchange(m_next, std::nullopt);
        if (m_isWithdrawn)
            withdraw();
        else if (next)
            send(*next);
    });
}

void DesktopNotices::withdraw()
{
    m_isWithdrawn = true;
    m_next.reset();
    if (m_isAsked || m_id == 0)
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << std::exchange(m_id, 0U);
    QDBusConnection::sessionBus().asyncCall(message);
}

void DesktopNotices::tokenGiven(uint id, const QString &token)
{
    if (id == m_id)
        m_token = token.toUtf8();
}

void DesktopNotices::pressed(uint id, const QString &action)
{
    if (id == 0 || id != m_id || action != kPress)
        return;
    Q_EMIT opened(std::exchange(m_token, {}));
}

void DesktopNotices::closed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace leadbook
