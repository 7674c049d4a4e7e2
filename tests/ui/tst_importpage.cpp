// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/delegates/tableview.h"
#include "ui/importing/columnsview.h"
#include "ui/importing/filestep.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importwords.h"
#include "ui/importing/outcomecard.h"
#include "ui/importing/planview.h"
#include "ui/importing/roweditor.h"
#include "ui/shell/fileprompt.h"
#include "ui/widgets/tabstrip.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// Answers with the file it was given.
class Answering : public FilePrompt
{
public:
    void askSave(QWidget *, const QString &, const QString &, const QString &, Answer answer) override
    {
        answer(target);
    }
    void askOpen(QWidget *, const QString &, const QString &, Answers answer) override { answer({file}); }

    QString file;
    QString target;
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// The page over an empty book, with a file of two customers.
class OpenPage
{
public:
    OpenPage()
        : book(kToday)
        , page(book.workspace(), prompt)
    {
        book.load();
        prompt.file = book.file(u"expo.csv"_s);
        write(prompt.file, "Company;City;Lead Quality\nNordwind;Berlin;High\n<b>x</b>;Paris;Low\n");
        page.resize(1176, 808);
        page.show();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); });
    }
    QPushButton *button(const QString &begin)
    {
        const auto buttons = page.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->text().startsWith(begin) && button->isVisibleTo(&page);
        });
        return found == buttons.end() ? nullptr : *found;
    }
    QString card(RowOutcome outcome)
    {
        return page.findChildren<OutcomeCard *>()[static_cast<qsizetype>(outcome)]->accessibleName();
    }
    qsizetype customers()
    {
        return static_cast<qsizetype>(book.workspace().view()->snapshot->customers.aliveCount);
    }

    Answering prompt;
    LoadedBook book;
    ImportPage page;
};

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAFile();
    void plansBeforeItWrites();
    void importsAndTells();
    void aFileThatCannotBeRead();
    void aRunningImportKeepsItsOutcome();
    void aPlanFollowsTheBook();
    void aPlanFollowsUndo();
    void anUndoneReceiptIsGone();
    void sums();
    void steps();
    void anotherEncoding();
    void columnsElsewhere();
    void answersFromTheKeyboard_data();
    void answersFromTheKeyboard();
    void mendedRow();
    void badRowsAreSaved();
    void aChangedFileIsPlannedAgain();
    void pastes_data();
    void pastes();
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

void ImportPageTest::steps()
{
    OpenPage open;
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    auto *steps = open.page.findChild<TabStrip *>();
    QCOMPARE(steps->currentIndex(), 2);
    QVERIFY(!steps->isTabEnabled(3));
    open.button(u"Back"_s)->click();
    open.button(u"Back"_s)->click();
    QCOMPARE(steps->currentIndex(), 0);
    QVERIFY(open.page.findChild<FileStep *>()->isVisible());
    QVERIFY(!open.button(u"Back"_s)->isEnabled());
    open.button(u"Next"_s)->click();
    QVERIFY(open.page.findChild<ColumnsView *>()->isVisible());
    open.page.showStep(u"plan"_s);
    QVERIFY(open.page.findChild<PlanView *>()->isVisible());
    open.button(u"Import 2"_s)->click();
    QVERIFY(open.settle());
    QCOMPARE(steps->currentIndex(), 3);
    QVERIFY(!steps->isTabEnabled(2));
    open.page.offer({open.prompt.file});
    QCOMPARE(steps->currentIndex(), 2);
}

/// The preview is what the file says in the encoding chosen.
void ImportPageTest::anotherEncoding()
{
    OpenPage open;
    write(open.prompt.file, QStringEncoder("GB18030").encode(u"姓名,城市\n王伟,上海\n李娜,北京\n"_s));
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    auto *file = open.page.findChild<FileStep *>();
    const auto first = [&] { return file->findChild<TableView *>()->model()->index(0, 0).data().toString(); };
    QCOMPARE(first(), u"王伟"_s);
    auto *encoding = file->findChildren<QComboBox *>().first();
    encoding->setCurrentIndex(encoding->findData(u"Big5"_s));
    QVERIFY(encoding->currentIndex() > 0);
    Q_EMIT encoding->activated(encoding->currentIndex());
    QVERIFY(open.settle());
    QVERIFY(first() != u"王伟"_s && !first().isEmpty());
    encoding->setCurrentIndex(0);
    Q_EMIT encoding->activated(0);
    QVERIFY(open.settle());
    QCOMPARE(first(), u"王伟"_s);
}

void ImportPageTest::columnsElsewhere()
{
    OpenPage open;
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    auto *table = open.page.findChild<ColumnsView *>()->findChild<TableView *>();
    const QModelIndex target = table->model()->index(1, ImportMappingModel::Target);
    QCOMPARE(target.data(Qt::EditRole).toString(), u"city"_s);
    QVERIFY(table->model()->setData(target, u"region"_s, Qt::EditRole));
    QVERIFY(open.settle());
    const auto key = [&](int row) {
        return table->model()->index(row, ImportMappingModel::Target).data(Qt::EditRole).toString();
    };
    QCOMPARE(key(0), u"company"_s);
    QCOMPARE(key(1), u"region"_s);
    QCOMPARE(key(2), u"extra.Lead Quality"_s);
    // A field goes from one column to another.
    QVERIFY(table->model()->setData(table->model()->index(2, ImportMappingModel::Target), u"region"_s,
                                    Qt::EditRole));
    QVERIFY(open.settle());
    QCOMPARE(key(1), QString());
    QCOMPARE(key(2), u"region"_s);
}

void ImportPageTest::answersFromTheKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("card");
    QTest::newRow("same") << int(Qt::Key_S) << u"Update: 1"_s;
    QTest::newRow("new") << int(Qt::Key_N) << u"New: 1"_s;
}

void ImportPageTest::answersFromTheKeyboard()
{
    QFETCH(int, key);
    QFETCH(QString, card);
    OpenPage open;
    write(open.prompt.file, "Name,Phone\nAnn Lee,\n");
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    open.button(u"Import 1"_s)->click();
    QVERIFY(open.settle());
    const QString again = open.book.file(u"again.csv"_s);
    write(again, "Name,City\nAnn Lee,Rome\n");
    open.page.offer({again});
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::Review), u"Ask me: 1"_s);
    auto *table = open.page.findChild<PlanView *>()->findChild<TableView *>();
    table->selectRow(0);
    QTest::keyClick(table, static_cast<Qt::Key>(key));
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::Review), u"Ask me: 0"_s);
    QVERIFY(card == open.card(RowOutcome::New) || card == open.card(RowOutcome::Updated));
}

void ImportPageTest::mendedRow()
{
    OpenPage open;
    write(open.prompt.file, "Name,Birthday,City\nAnn,1990-01-01,Rome\nBob,31.02.1980,Bari\n");
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::Rejected), u"Cannot import: 1"_s);
    auto *plan = open.page.findChild<PlanView *>();
    auto *table = plan->findChild<TableView *>();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = plan->findChild<RowEditor *>();
    QVERIFY(editor->isVisible());
    const auto fields = editor->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QCOMPARE(fields[1]->text(), u"31.02.1980"_s);
    fields[1]->setText(u"1980-02-28"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    QVERIFY(!editor->isVisible());
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::Rejected), u"Cannot import: 0"_s);
    QCOMPARE(open.card(RowOutcome::New), u"New: 2"_s);
}

void ImportPageTest::badRowsAreSaved()
{
    OpenPage open;
    write(open.prompt.file, "Name,Birthday\nAnn,1990-01-01\nBob,31.02.1980\n");
    open.prompt.target = open.book.file(u"bad.csv"_s);
    const QSignalSpy told(&open.page, &ImportPage::told);
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    open.button(u"Save 1"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(u"bad.csv"));
    QFile file(open.prompt.target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Bob") && !text.contains("Ann"));
    QCOMPARE(open.customers(), 0);
}

void ImportPageTest::aChangedFileIsPlannedAgain()
{
    OpenPage open;
    const QSignalSpy told(&open.page, &ImportPage::told);
    open.page.offer({open.prompt.file});
    QVERIFY(open.settle());
    write(open.prompt.file, "Company;City\nNordwind;Berlin\nSudwind;Rome\nOstwind;Bari\n");
    open.button(u"Import 2"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(open.settle());
    QCOMPARE(open.card(RowOutcome::New), u"New: 3"_s);
    QCOMPARE(open.customers(), 0);
}

void ImportPageTest::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("rows of a spreadsheet") << u"Name\tCity\nAnn\tRome\nBob\t\"Ba\nri\"\n"_s << true;
    QTest::newRow("a word") << u"hello"_s << false;
    QTest::newRow("nothing") << u" \n"_s << false;
}

void ImportPageTest::pastes()
{
    QFETCH(QString, text);
    QFETCH(bool, isTable);
    OpenPage open;
    QCOMPARE(open.page.paste(text), isTable);
    QVERIFY(open.settle());
    if (isTable)
        QCOMPARE(open.card(RowOutcome::New), u"New: 2"_s);
}

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
