// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/customers/customerpane.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/me.h"
#include "ui/customers/peopletable.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline const Day kToday = Day::fromCivil(2026, 11, 21).value();

inline Status addThree(Editor &editor)
{
    LEADBOOK_TRY(addCustomer(editor, u"Nordwind GmbH"_s));
    LEADBOOK_TRY(addCustomer(editor, u"<b>x</b>"_s));
    return addCustomer(editor, u"天成有限公司"_s);
}

/// A page on a small book, shown and settled.
class OpenPage
{
public:
    explicit OpenPage(Book::Work work)
        : book(kToday)
        , settings(book.file(u"test.ini"_s), QSettings::IniFormat)
        , page(book.workspace(), settings, me)
    {
        if (work)
            book.change(std::move(work));
        page.resize(1176, 808);
        page.show();
        book.load();
        settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); });
    }
    PeopleTable &table() { return page.table(); }
    QString name(int row) { return table().model()->index(row, 0).data().toString(); }
    SearchField &search() { return *page.findChild<SearchField *>(); }
    CustomerPane &pane() { return *page.findChild<CustomerPane *>(); }
    QAbstractButton *button(const QString &text)
    {
        const auto buttons = page.findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *button) {
            return button->text() == text && button->isVisibleTo(&page);
        });
        return found == buttons.end() ? nullptr : *found;
    }

    LoadedBook book;
    QSettings settings;
    Me me{book.workspace(), settings};
    CustomersPage page;
};

} // namespace leadbook::test
