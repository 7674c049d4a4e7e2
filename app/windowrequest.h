// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QStringList>

namespace leadbook {

/// What a start of the program asks of its window.
struct WindowRequest
{
    QStringList files; ///< books and tables to open, absolute paths
    QString page;      ///< to show, by its name; empty: as it was
    /// The desktop's leave to come to the front, as a second start gets it; empty where it gives none.
    QByteArray activationToken;

    bool operator==(const WindowRequest &) const = default;
};

/// Reads @p arguments (without the program's name): --book FILE, --show PAGE, with a blank or "=", and files,
/// also as file:// URLs; paths are those seen from @p folder.
WindowRequest readWindowRequest(const QStringList &arguments, const QDir &folder);

/// A request as bytes for another process, and back; what an older or newer version does not know is left
/// out.
QByteArray toBytes(const WindowRequest &request);
WindowRequest requestFromBytes(const QByteArray &bytes);

} // namespace leadbook
