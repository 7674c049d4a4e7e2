// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>

namespace leadbook {

/// Says who the program is: where its data and settings lie and by which .desktop file the desktop knows its
/// window follows from it. Before the application object is
/// made.
inline void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("leadbook"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.leadbook.Leadbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADBOOK_VERSION));
}

} // namespace leadbook
