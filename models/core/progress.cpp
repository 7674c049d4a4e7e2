// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress.h"

#include <QCoreApplication>

namespace leadbook {

Error cancelledError()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("Progress", "Stopped as you asked; nothing was changed."),
            {}};
}

} // namespace leadbook
