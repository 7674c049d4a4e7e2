// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace leadbook {

/// Whether the desktop is dark. Asks the settings portal (org.freedesktop.portal.Settings, "color-scheme")
/// without waiting for it and listens to its changes; where there is none, goes by the palette the desktop
/// gave the application. Make it before the Theme, which replaces that palette. User interface thread.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

    /// Begins to ask the portal; without this call only the palette counts.
    void askDesktop();

    /// Says it in the desktop's stead; 1 = dark, 2 = light, others = no preference (the portal's numbers).
    void take(uint preference);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    bool m_paletteDark;
    bool m_dark;
};

} // namespace leadbook
