// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace leadbook {

/// Says who the program is: where its data and settings lie follows from it. Before the application object is
/// made.
inline void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("leadbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADBOOK_VERSION));
}

} // namespace leadbook
