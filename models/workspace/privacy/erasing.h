// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/personerase.h"
#include "store/tracesearch.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

class Book;
class Clock;

/// What becomes of the backups of the book that hold anything of a person who is erased.
enum class BackupFate : std::uint8_t
{
    Kept, ///< whoever restores one has the person again
    Removed,
    Rewritten ///< the person is erased from them too; older ones become books of this version by that
};

/// Whom to erase, and what beside the book is looked at.
struct EraseRequest
{
    std::vector<std::int64_t> customers;
    bool isPlan = false; ///< says what would go and writes nothing
    BackupFate backups = BackupFate::Kept;
    QStringList logs;   ///< of the program; lines that hold anything of a person go
    QStringList others; ///< further files to search, unpacked too (findTraces()); never written
};

/// The proof of an erase, or its plan.
struct EraseCertificate
{
    Erasure erasure;
    QStringList files;              ///< searched afterwards; of a plan: would be written anew
    QStringList backups;            ///< of the book, that Leadbook made and that hold anything of a person
    QStringList removedBackups;     ///< of these
    QStringList rewrittenBackups;   ///< of these
    QStringList outOfReach;         ///< places of backups that are not there now and could not be looked at
    std::vector<TraceHit> found;    ///< places of the people's texts; none: it is proven
    std::int64_t searchedBytes = 0; ///< of the files
    std::int64_t unpackedBytes = 0; ///< searched beside, in what files hold packed
    QStringList unread;             ///< of the files: what could not be unpacked as a whole
};

/// Files that Leadbook itself made of the book at @p path: copies beside it before a new schema or a restore,
/// what a broken off copy left, and all its backups, wherever they lie (findBackups()).
QStringList backupsBeside(const QString &path);

/// Says what erase() would do to the book at @p path, through a connection of its own. Any thread. Errors:
/// those of leadbook::planErase().
Result<EraseCertificate> planErasing(const QString &path, const EraseRequest &request,
                                     const Progress *progress);

/// Erases people from @p book (erasePeopleForGood), the logs and, where asked, the backups beside it, and
/// searches every byte of them all for the people's texts that nothing else of the book holds. In the thread
/// of the book; @p entry gives time and author for the journal. Errors: those of erasePeopleForGood(); Io
/// where a log or backup cannot be written.
Result<EraseCertificate> erase(Book &book, const EraseRequest &request, const Change &entry,
                               const Clock &clock, const Progress *progress);

} // namespace leadbook
