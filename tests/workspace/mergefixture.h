// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openworkspace.h"
#include "support/temporarybook.h"

#include <QTest>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline constexpr Day kMergeDay(20'000);

inline QString text(const Book &book, const std::string &sql)
{
    auto statement = Statement::prepare(book.handle(), sql);
    if (!statement || !statement->step().value_or(false))
        return u"(none)"_s;
    return statement->isNull(0) ? u"(null)"_s
                                : QString::fromUtf8(statement->text(0).data(),
                                                    static_cast<qsizetype>(statement->text(0).size()));
}

/// Two people of one name in one book: a known one, and what a list of a fair brought.
struct TwoCustomers
{
    std::int64_t first = 0;
    std::int64_t second = 0;
    std::int64_t firstContact = 0;
    std::int64_t secondContact = 0;

    explicit TwoCustomers(const TemporaryBook &book)
    {
        LEADBOOK_VERIFY(book->change(u"Fill"_s, [this](Editor &editor) -> Status {
            RowWriter rows(editor);
            first = rows.add(RecordTable::Customer, {{"name", u"华信有限公司"_s},
                                                     {"city", u"上海"_s},
                                                     {"source", u"Referral"_s},
                                                     {"phone", u"021-55556666"_s},
                                                     {"tags", u"VIP"_s},
                                                     {"notes", u"Wants delivery before May"_s},
                                                     {"created_day", 19'000},
                                                     {"industry", u"Tools"_s}});
            second = rows.add(RecordTable::Customer, {{"name", u"华信公司"_s},
                                                      {"city", u"Shanghai"_s},
                                                      {"status", 1},
                                                      {"source", u"Exhibition"_s},
                                                      {"phone", u"021 7777 8888"_s},
                                                      {"email", u"info@huaxin.example"_s},
                                                      {"tags", u"expo-2026; VIP"_s},
                                                      {"notes", u"Met at stand B12"_s},
                                                      {"created_day", 18'000}});
            firstContact =
                rows.add(RecordTable::Contact, {{"name", u"王伟"_s}, {"mobile", u"13800112233"_s}});
            secondContact = rows.add(RecordTable::Contact, {{"name", u"Wang Wei"_s},
                                                            {"mobile", u"+86 138 0011 2233"_s},
                                                            {"email", u"wang.wei@huaxin.example"_s}});
            link(rows, first, firstContact);
            link(rows, second, secondContact);
            return rows.status();
        }));
    }
    static void link(RowWriter &rows, std::int64_t customer, std::int64_t contact)
    {
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qint64{customer}}, {"contact", qint64{contact}}, {"is_primary", 1}});
    }
};

/// Makes a change, takes it back and makes it again; each time the book is the same to the bit.
template <typename Check> void thereAndBack(TemporaryBook &book, const Book::Work &work, Check &&check)
{
    const QByteArray before = *book->contentHash();
    LEADBOOK_VERIFY(book->change(u"Work"_s, work));
    check();
    const QByteArray after = *book->contentHash();
    QVERIFY(before != after);
    for (int round = 0; round < 2; ++round) {
        LEADBOOK_VERIFY(book->undo());
        book.reopen();
        QCOMPARE(*book->contentHash(), before);
        LEADBOOK_VERIFY(book->redo());
        book.reopen();
        QCOMPARE(*book->contentHash(), after);
        check();
    }
    QCOMPARE(book->check()->problems, QStringList());
}

} // namespace leadbook::test
