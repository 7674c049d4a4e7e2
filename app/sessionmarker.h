// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// Leaves a file in the data folder while the program runs and takes it away when it ends as it should; one
/// that is found at the start says that the last run did not. For the first program of a user alone.
class SessionMarker
{
public:
    explicit SessionMarker(const QString &folder);
    ~SessionMarker();
    SessionMarker(const SessionMarker &) = delete;
    SessionMarker &operator=(const SessionMarker &) = delete;

    /// The run before was cut short: killed, crashed, or the power went.
    bool wasCutShort() const { return m_wasCutShort; }

private:
    QString m_path;
    bool m_wasCutShort;
};

} // namespace leadbook
