// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/testdata.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class ImportCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts();
};

void ImportCustomersTest::accounts()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/maven_crm/accounts.csv"_s);
    TemporaryBook book;
    const auto receipt = importFile(book, path, Entity::Customer);
    QCOMPARE(describe(receipt), u"85 new"_s);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE kind = 0"), 85);
}

QTEST_GUILESS_MAIN(ImportCustomersTest)
#include "tst_importcustomers.moc"
