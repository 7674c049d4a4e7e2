// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/filestamp.h"

#include "workspace/import/stablehash.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace leadbook {

namespace {

constexpr qint64 kPiece = 1 << 20;

std::int64_t changeTime(const QFile &file)
{
    return QFileInfo(file.fileName()).lastModified().toMSecsSinceEpoch();
}

} // namespace

Result<FileStamp> stampOf(QFile &file, const Progress &progress)
{
    FileStamp stamp;
    stamp.changedMs = changeTime(file);
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        // Pieces are whole but for the last, so that equal files have equal ones.
        qint64 filled = 0;
        while (filled < kPiece) {
            const qint64 read = file.read(piece.data() + filled, kPiece - filled);
            if (read < 0) {
                return Error{ErrorCode::Io,
                             QCoreApplication::translate("Import",
                                                         "The file cannot be read. Copy it to a local "
                                                         "folder and try again."),
                             file.errorString()};
            }
            if (read == 0)
                break;
            filled += read;
        }
        stamp.bytes += filled;
        stamp.hash = combined(stamp.hash, stableHash({piece.constData(), static_cast<std::size_t>(filled)}));
        if (progress.isCancelled())
            return cancelledError();
        if (filled < kPiece)
            break;
    }
    file.seek(0);
    return stamp;
}

bool isUntouched(const QFile &file, const FileStamp &stamp)
{
    return QFileInfo(file.fileName()).size() == stamp.bytes && changeTime(file) == stamp.changedMs;
}

} // namespace leadbook
