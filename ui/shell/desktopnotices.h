// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notices.h"

#include <optional>

namespace leadbook {

/// Notices of the desktop, by org.freedesktop.Notifications on the session's bus. Nothing waits for it; where
/// there is no such service, nothing is shown.
class DesktopNotices : public Notices
{
    Q_OBJECT

public:
    using Notices::Notices;

    void show(const Notice &notice) override;
    void withdraw() override;

private Q_SLOTS:
    void pressed(uint id, const QString &action);
    void tokenGiven(uint id, const QString &token);
    void closed(uint id, uint reason);

private:
    void listen();
    void send(const Notice &notice);

    bool m_isListening = false;
    bool m_isAsked = false; ///< the number of what was sent is not known yet
    bool m_isWithdrawn = false;
    std::optional<Notice> m_next; ///< to be shown once the number is known
    uint m_id = 0;                ///< of what is shown; 0: nothing is
    QByteArray m_token;
};

} // namespace leadbook
