// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/book.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string_view>

namespace leadbook::test {

/// A book in a folder of its own that goes with it.
class TemporaryBook
{
public:
    TemporaryBook() { take(Book::create(path(), m_clock)); }

    QString path() const { return m_folder.filePath(QStringLiteral("test.leadbook")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    const Clock &clock() const { return m_clock; }
    bool isOpen() const { return m_book != nullptr; }
    Book &operator*() const { return *m_book; }
    Book *operator->() const { return m_book.get(); }

    void close() { m_book.reset(); }
    void reopen()
    {
        close();
        take(Book::open(path(), m_clock));
    }

private:
    /// A test without its book cannot go on.
    void take(Result<std::unique_ptr<Book>> book)
    {
        if (!book)
            qFatal("%s %s", qPrintable(book.error().message), qPrintable(book.error().detail));
        m_book = std::move(*book);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{Day(20'000), 1'728'000'000'000};
    std::unique_ptr<Book> m_book;
};

/// The first integer an SQL question gives; the test fails where it cannot be asked.
inline std::int64_t number(const Book &book, std::string_view sql)
{
    auto statement = Statement::prepare(book.handle(), sql);
    if (!statement) {
        QTest::qFail(qPrintable(statement.error().detail), __FILE__, __LINE__);
        return -1;
    }
    return statement->step().value_or(false) ? statement->integer(0) : -1;
}

/// The error of a failed result; an Error with an empty message where it did not fail.
template <typename T> Error errorOf(const Result<T> &result)
{
    return result ? Error{} : result.error();
}

} // namespace leadbook::test

/// Fails the test with the error of a failed result.
#define LEADBOOK_VERIFY(result)                                                                              \
    do {                                                                                                     \
        const auto &verified_ = (result);                                                                    \
        QVERIFY2(verified_.has_value(),                                                                      \
                 verified_ ? "" : qPrintable(verified_.error().message + u' ' + verified_.error().detail));  \
    } while (false)
