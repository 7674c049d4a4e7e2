// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "ui/importfixture.h"
#include "ui/importing/importwords.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAFile();
    void plansBeforeItWrites();
    void theKeyboardIsWhereTheNextStepIs();
    void importsAndTells();
    void aFileThatCannotBeRead();
    void aRunningImportKeepsItsOutcome();
    void aPlanFollowsTheBook();
    void aPlanFollowsUndo();
    void anUndoneReceiptIsGone();
    void sums();
};

void ImportPageTest::asksForAFile()
{
    OpenPage open;
    QVERIFY(open.button(u"Choose a file"_s));
    QVERIFY(!open.button(u"Import"_s));
    open.button(u"Choose a file"_s)->click();
    QVERIFY(open.settle());
    QCOMPARE(open.page.title(), u"Import expo.csv"_s);
}

void ImportPageTest::plansBeforeItWrites()
{
    OpenPage open;
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::New), u"New: 2"_s);
    QVERIFY(open.button(u"Import 2"_s));
    QVERIFY(open.button(u"Import 2"_s)->isEnabled());
    QCOMPARE(open.customers(), 0);
    auto *into = open.page.findChildren<QComboBox *>().first();
    into->setCurrentIndex(into->findText(u"Products"_s));
    Q_EMIT into->activated(into->currentIndex());
    QVERIFY(!open.page.isSettled());
    QVERIFY(open.settle());
    QCOMPARE(open.customers(), 0);
}

void ImportPageTest::theKeyboardIsWhereTheNextStepIs()
{
    OpenPage open;
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    open.page.shown(true);
    QCOMPARE(QApplication::focusWidget(), open.button(u"Choose a file"_s));
    // Dropped on the page, or named on the command line: nothing was clicked.
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QVERIFY(open.button(u"Import 2"_s));
    QCOMPARE(QApplication::focusWidget(), open.button(u"Import 2"_s));
    // Who chooses something else on the page keeps the keyboard there when the plan is made again.
    auto *into = open.page.findChildren<QComboBox *>().first();
    into->setFocus();
    open.page.reload();
    QVERIFY(open.settle());
    QCOMPARE(QApplication::focusWidget(), into);
    // Where nothing is to be imported the next step is another file.
    open.button(u"Import 2"_s)->click();
    QTRY_VERIFY(open.button(u"Show customers"_s));
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QCOMPARE(QApplication::focusWidget(), open.button(u"Another file"_s));
}

void ImportPageTest::importsAndTells()
{
    OpenPage open;
    QSignalSpy told(&open.page, &ImportPage::imported);
    QSignalSpy wanted(&open.page, &ImportPage::customersRequested);
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    open.button(u"Import 2"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return told.size() == 1; }));
    QVERIFY(told[0][0].toString().startsWith(u"2 row"));
    QVERIFY(QTest::qWaitFor([&] { return open.customers() == 2; }));
    QCOMPARE(open.card(RowOutcome::New), u"Added: 2"_s);
    open.button(u"Show customers"_s)->click();
    QCOMPARE(wanted.size(), 1);
    // The same file again brings nothing.
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::Unchanged), u"Unchanged: 2"_s);
    QVERIFY(!open.button(u"Import 0"_s)->isEnabled());
}

void ImportPageTest::aFileThatCannotBeRead()
{
    OpenPage open;
    open.page.offer({open.book.file(u"missing.csv"_s)});
    QVERIFY(open.settle());
    QTRY_VERIFY(open.button(u"Try again"_s));
    QVERIFY(open.button(u"Another file"_s));
    open.button(u"Another file"_s)->click();
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::New), u"New: 2"_s);
}

void ImportPageTest::aRunningImportKeepsItsOutcome()
{
    OpenPage open;
    const QSignalSpy told(&open.page, &ImportPage::imported);
    const QSignalSpy refused(&open.page, &ImportPage::refused);
    const QSignalSpy importing(&open.page, &ImportPage::importingChanged);
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    open.button(u"Import 2"_s)->click();
    QVERIFY(open.page.isImporting());
    open.page.reload();
    QCOMPARE(refused.size(), 0);
    open.page.offer({open.book.file(u"other.csv"_s)});
    open.page.chooseFile();
    QCOMPARE(refused.size(), 2);
    QVERIFY(open.page.isImporting());
    QVERIFY(QTest::qWaitFor([&] { return told.size() == 1; }));
    QCOMPARE(open.page.title(), u"Import expo.csv"_s);
    QCOMPARE(open.card(RowOutcome::New), u"Added: 2"_s);
    QCOMPARE(importing.size(), 2);
}

void ImportPageTest::aPlanFollowsTheBook()
{
    OpenPage open;
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    open.button(u"Import 2"_s)->click();
    QVERIFY(open.settle());
    // The receipt of the book before is none of the next one's.
    QVERIFY(awaited(open.book.workspace().create(open.book.file(u"next.leadbook"_s))));
    QTRY_VERIFY(open.button(u"Choose a file"_s));
    // A plan is made anew for the next book: nobody of the file is in it.
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::New), u"New: 2"_s);
    QVERIFY(awaited(open.book.workspace().open(open.book.path())));
    QTRY_VERIFY(open.page.isSettled() && open.card(RowOutcome::Unchanged) == u"Unchanged: 2");
    QVERIFY(awaited(open.book.workspace().close()));
    QTRY_VERIFY(open.button(u"Choose a file"_s));
    QCOMPARE(open.page.title(), u"Import"_s);
}

void ImportPageTest::aPlanFollowsUndo()
{
    OpenPage open;
    open.book.change([](Editor &editor) { return addCustomer(editor, u"Nordwind"_s); });
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::New), u"New: 1"_s);
    QVERIFY(awaited(open.book.workspace().undo()));
    QTRY_VERIFY(open.page.isSettled() && open.card(RowOutcome::New) == u"New: 2");
    // Behind another page it is made when it is seen again.
    open.page.hide();
    QVERIFY(awaited(open.book.workspace().redo()));
    QTest::qWait(0);
    QVERIFY(open.page.isSettled());
    open.page.show();
    QTRY_VERIFY(open.page.isSettled() && open.card(RowOutcome::New) == u"New: 1");
}

void ImportPageTest::anUndoneReceiptIsGone()
{
    OpenPage open;
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    open.button(u"Import 2"_s)->click();
    QVERIFY(open.settle());
    open.book.change([](Editor &editor) { return addCustomer(editor, u"Later"_s); });
    QVERIFY(awaited(open.book.workspace().undo()));
    QTest::qWait(0);
    QCOMPARE(open.card(RowOutcome::New), u"Added: 2"_s);
    QVERIFY(awaited(open.book.workspace().undo()));
    QTRY_VERIFY(open.button(u"Choose a file"_s));
}

void ImportPageTest::sums()
{
    ImportReceipt one;
    one.outcomes[0] = 3;
    one.unlinked = 1;
    ImportReceipt two;
    two.outcomes[0] = 4;
    two.outcomes[4] = 2;
    const ImportReceipt sum = sumOf({one, two});
    QCOMPARE(sum.rows(), 9);
    QCOMPARE(sum.count(RowOutcome::New), 7);
    QCOMPARE(sum.unlinked, 1);
    QVERIFY(receiptText(sum).contains(u"2 not imported"));
    QCOMPARE(sumOf({}).rows(), 0);
    QVERIFY(!receiptText({}).isEmpty());
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
