// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keptreceipt.h"
#include "support/importing.h"

#include <QTest>

namespace leadbook::test {

inline constexpr const char *kPeople = "name,company,email,city\n"
                                       "Ada Byron,Analytic Ltd,ada@analytic.example,London\n"
                                       "Grace Hopper,Cobol Inc,grace@cobol.example,New York\n"
                                       "Mary Poppins,Umbrella Ltd,mary@umbrella.example,\n";

/// A file beside the book.
inline QString write(const TemporaryBook &book, const QString &name, const QByteArray &text)
{
    QFile file(book.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    return file.fileName();
}

/// Imports @p text as a file called @p name.
inline ImportReceipt importAs(TemporaryBook &book, const QString &name, const QByteArray &text,
                              Entity into = Entity::Customer, ImportRequest request = {})
{
    return importFile(book, write(book, name, text), into, std::move(request));
}

/// All that are kept, newest first.
inline std::vector<KeptReceipt> receiptsOf(const TemporaryBook &book)
{
    auto receipts = readReceipts(book->handle());
    if (!receipts)
        QTest::qFail(qPrintable(receipts.error().detail), __FILE__, __LINE__);
    return std::move(receipts).value_or(std::vector<KeptReceipt>());
}

} // namespace leadbook::test
