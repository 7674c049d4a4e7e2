// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sourcefolder.h"

#include <QFileInfo>
#include <QString>
#include <QStringList>

namespace leadbook {

/// The path of a file of the collection of real files, which is not part of the project: looked for in
/// $LEADBOOK_TEST_DATA, then beside the source folder; empty where it is not there.
inline QString testDataPath(const QString &name)
{
    const QStringList roots{qEnvironmentVariable("LEADBOOK_TEST_DATA"),
                            QStringLiteral(LEADBOOK_SOURCE_DIR "/../shared/data"),
                            QStringLiteral(LEADBOOK_SOURCE_DIR "/../../shared/data")};
    for (const QString &root : roots) {
        const QString path = root + QLatin1Char('/') + name;
        if (!root.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace leadbook

/// Skips the test where that file is absent, else sets @p variable to its path.
#define LEADBOOK_REQUIRE_DATA(variable, name)                                                                \
    const QString variable = leadbook::testDataPath(name);                                                   \
    if (variable.isEmpty())                                                                                  \
    QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA")
