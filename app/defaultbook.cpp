// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/defaultbook.h"

#include <QStandardPaths>

namespace leadbook {

QString defaultBookPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/customers.leadbook");
}

} // namespace leadbook
