// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writeout.h"

#include <QCoreApplication>
#include <QIODevice>

namespace leadbook {

Status writeOut(QIODevice &device, std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    const bool isWritten = device.write(text.data(), size) == size;
    text.clear();
    if (isWritten)
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("Export",
                                             "The file could not be written to its end. Make room on "
                                             "the disk or choose another folder, and export again."),
                 device.errorString()};
}

} // namespace leadbook
