// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"
#include "ui/importfixture.h"
#include "ui/importing/columnsview.h"
#include "ui/importing/filestep.h"
#include "ui/importing/planview.h"
#include "ui/importing/roweditor.h"
#include "ui/widgets/tabstrip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStringEncoder>

using namespace leadbook;
using namespace leadbook::test;

/// The steps of an import in the window: the file, its columns, the answers and mends of its rows.
class ImportStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps();
    void thePreviewCutsNothingThatFits();
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

void ImportStepsTest::steps()
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

void ImportStepsTest::thePreviewCutsNothingThatFits()
{
    OpenPage open;
    write(open.prompt.file,
          "id,company,e-mail\n1,Orkpont Packaging GmbH & Co. KG,chloe.perez49@orkpont.example\n");
    open.page.offer({open.prompt.file});
    open.page.showStep(u"file"_s);
    QVERIFY(open.settle());
    auto *preview = open.page.findChild<FileStep *>()->findChild<TableView *>();
    const QAbstractItemView &cells = *preview;
    QCOMPARE(preview->model()->columnCount(), 3);
    for (int column = 0; column < 3; ++column)
        QTRY_VERIFY2(preview->columnWidth(column) >= cells.sizeHintForColumn(column),
                     qPrintable(QString::number(column)));
}

/// The preview is what the file says in the encoding chosen.
void ImportStepsTest::anotherEncoding()
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

void ImportStepsTest::columnsElsewhere()
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

void ImportStepsTest::answersFromTheKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("card");
    QTest::newRow("same") << int(Qt::Key_S) << u"Update: 1"_s;
    QTest::newRow("new") << int(Qt::Key_N) << u"New: 1"_s;
}

void ImportStepsTest::answersFromTheKeyboard()
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

void ImportStepsTest::mendedRow()
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

void ImportStepsTest::badRowsAreSaved()
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

void ImportStepsTest::aChangedFileIsPlannedAgain()
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

void ImportStepsTest::pastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("rows of a spreadsheet") << u"Name\tCity\nAnn\tRome\nBob\t\"Ba\nri\"\n"_s << true;
    QTest::newRow("a word") << u"hello"_s << false;
    QTest::newRow("nothing") << u" \n"_s << false;
}

void ImportStepsTest::pastes()
{
    QFETCH(QString, text);
    QFETCH(bool, isTable);
    OpenPage open;
    QCOMPARE(open.page.paste(text), isTable);
    QVERIFY(open.settle());
    if (isTable)
        QCOMPARE(open.card(RowOutcome::New), u"New: 2"_s);
}

QTEST_MAIN(ImportStepsTest)
#include "tst_importsteps.moc"
