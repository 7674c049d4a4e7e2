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

/// Whom to erase, and what beside the book is looked at.
struct EraseRequest
{
    std::int64_t customer = 0;
    bool isPlan = false;         ///< says what would go and writes nothing
    bool removesBackups = false; ///< those beside the book that hold anything of the person
    QStringList logs;            ///< of the program; lines that hold anything of the person go
    QStringList others;          ///< further files to search, never written
};

/// The proof of an erase, or its plan.
struct EraseCertificate
{
    Erasure erasure;
    QStringList files;           ///< searched afterwards; of a plan: would be written anew
    QStringList backups;         ///< beside the book, that Leadbook made and that hold anything of the person
    QStringList removedBackups;  ///< of these
    std::vector<TraceHit> found; ///< places of the person's texts; none: it is proven
    std::int64_t searchedBytes = 0;
};

/// Files that Leadbook itself made beside the book at @p path: copies before a new schema or a restore, and
/// what a broken off copy left.
QStringList backupsBeside(const QString &path);

/// Erases a person from @p book (Book::eraseCustomer), the logs and, where asked, the backups beside it, and
/// searches every byte of them all for the person's texts that nothing else of the book holds. In the thread
/// of the book. Errors: those of eraseCustomer(); Io where a log or backup cannot be written.
Result<EraseCertificate> erase(Book &book, const EraseRequest &request, const Progress *progress);

} // namespace leadbook
