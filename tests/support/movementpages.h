// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/openworkspace.h"
#include "ui/delegates/tableview.h"

#include <QSignalSpy>

namespace leadbook::test {

/// A Page of movements over a book without customers says nothing and lists nobody.
template <typename Page> void checkWithoutCustomers(Day today)
{
    OpenWorkspace book(today);
    book.load();
    Page page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.statusText().isEmpty());
    QCOMPARE(page.model().rowCount(), 0);
}

/// Enter in the list of a Page of movements over the book that @p fill makes opens its first customer.
template <typename Page> void checkOpensACustomer(Day today, const Book::Work &fill)
{
    OpenWorkspace book(today);
    book.fill(fill);
    Page page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QSignalSpy asked(&page, &Page::customerRequested);
    auto *table = page.template findChild<TableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toLongLong(), page.model().customerAt(0));
}

} // namespace leadbook::test
