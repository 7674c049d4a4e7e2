// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/records.h"
#include "support/temporarybook.h"
#include "workspace/record/recordwork.h"

#include <QTest>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// A book with one customer, and rows that belong to it.
class RecordBook
{
public:
    RecordBook() { customer = insert(RecordTable::Customer, {{"name", u"上海华信"_s}}); }

    std::int64_t insert(RecordTable table, std::vector<Cell> cells)
    {
        std::int64_t id = 0;
        const auto done = book->change(
            u"Test"_s, [&](Editor &editor) { return asStatus(editor.insert(table, cells), &id); });
        if (!done)
            QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
        return id;
    }
    /// A row that belongs to the customer.
    std::int64_t add(RecordTable table, std::vector<Cell> cells)
    {
        cells.push_back({"customer", qlonglong(customer)});
        return insert(table, std::move(cells));
    }
    /// An open deal at the stage at @p position of the book's pipeline.
    std::int64_t addDeal(int position, const QString &title = u"Line 3"_s)
    {
        const auto stage = number(*book, "SELECT id FROM stage ORDER BY position LIMIT 1 OFFSET " +
                                             std::to_string(position));
        return add(RecordTable::Deal, {{"title", title},
                                       {"pipeline", qlonglong(number(*book, "SELECT id FROM pipeline"))},
                                       {"stage", qlonglong(stage)}});
    }
    std::int64_t addContact(const QString &name, const QVariant &role)
    {
        const std::int64_t contact = insert(RecordTable::Contact, {{"name", name}});
        add(RecordTable::CustomerContact, {{"contact", qlonglong(contact)}, {"role", role}});
        return contact;
    }

    TemporaryBook book;
    std::int64_t customer = 0;
};

/// Writes @p work, after which @p sql counts 1, takes it back and does it again: what was not as it should
/// be; empty where the book was each time as before.
inline QString doneUndoneRedone(Book &book, const RecordWork &work, const QByteArray &sql)
{
    if (work.label.isEmpty())
        return u"no label"_s;
    const QByteArray before = book.contentHash().value();
    if (const auto done = book.change(work.label, work.work); !done)
        return u"not written: "_s + done.error().message + done.error().detail;
    if (number(book, sql.toStdString()) != 1)
        return u"what was written is not there"_s;
    const QByteArray after = book.contentHash().value();
    if (after == before)
        return u"nothing was written"_s;
    if (!book.undo() || book.contentHash().value() != before)
        return u"not undone"_s;
    if (!book.redo() || book.contentHash().value() != after)
        return u"not redone"_s;
    return {};
}

} // namespace leadbook::test
