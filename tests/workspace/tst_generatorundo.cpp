// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/generator/booksink.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// A generated book is one change: in order, undone and redone whole, also after a restart.
class GeneratorUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeUndone();
};

void GeneratorUndoTest::oneChangeUndone()
{
    constexpr GeneratorOptions options{400, 2'500, 150, 900, 9};
    TemporaryBook book;
    const auto before = book->contentHash();
    LEADBOOK_VERIFY(before);
    LEADBOOK_VERIFY(generateInto(*book, u"Demo data"_s, options, *Day::fromIso(u"2026-11-21"), Progress()));
    const auto filled = book->contentHash();
    LEADBOOK_VERIFY(filled);
    QVERIFY(*filled != *before);
    const auto history = book->history();
    LEADBOOK_VERIFY(history);
    QCOMPARE(history->size(), 1U);
    const auto report = book->check();
    LEADBOOK_VERIFY(report);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    book.reopen();
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner"), 0);
    QCOMPARE(book->contentHash().value_or({}), *before);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(book->contentHash().value_or({}), *filled);
}

QTEST_GUILESS_MAIN(GeneratorUndoTest)
#include "tst_generatorundo.moc"
