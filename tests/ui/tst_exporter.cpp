// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportfixture.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>

using namespace leadbook;
using namespace leadbook::test;

/// From the question what to the file, by the worker that writes it.
class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyOfAWholeBook();
    void scopes_data();
    void scopes();
    void contactsOfTheirList();
    void tables_data();
    void tables();
    void formats_data();
    void formats();
    void shownColumns();
    void proposesANameInTheLastFolder();
    void theFileDialogBeginsThere();
    void theEndingIsThatOfTheFormat();
    void replacesNothingUnasked();
    void cancelLeavesNoFile();
    void failuresAreSaid_data();
    void failuresAreSaid();
    void signsThatAnEncodingLacksAreSaid();
    void remembersWhatWasChosen();
    void keepsTheQuestionWhereNoFileIsNamed();
    void numbersFollowTheBook();
    void anotherBookTakesTheQuestionAway();
};

void ExporterTest::asksOnlyOfAWholeBook()
{
    LoadedBook book(kToday);
    QSettings settings(book.file(u"test.ini"_s), QSettings::IniFormat);
    FakeFilePrompt prompt;
    QWidget window;
    Exporter exporter(book.workspace(), prompt, settings, window);
    exporter.ask([] { return ExportOffer(); });
    QVERIFY(!exporter.dialog());
    book.load();
    exporter.ask([] { return ExportOffer(); });
    QVERIFY(exporter.dialog());
}

void ExporterTest::scopes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<int>>("customers");
    const QList<int> all{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const QList<int> berlin{1, 3, 5, 7, 9};
    QTest::newRow("everyone") << QString() << QList<int>() << u"All: 10"_s << all;
    QTest::newRow("one selected is looked at") << QString() << QList<int>{4} << u"All: 10"_s << all;
    QTest::newRow("filter") << u"city = Berlin"_s << QList<int>() << u"Shown in the list: 5"_s << berlin;
    QTest::newRow("selection") << u"city = Berlin"_s << QList<int>{5, 3} << u"Selected: 2"_s
                               << QList<int>{3, 5};
}

void ExporterTest::scopes()
{
    QFETCH(QString, filter);
    QFETCH(QList<int>, chosen);
    QFETCH(QString, button);
    QFETCH(QList<int>, customers);
    OpenExporter open;
    if (!filter.isEmpty())
        open.filter(filter);
    for (const int customer : chosen)
        open.offer.chosen.push_back(open.first + customer);
    ExportDialog &dialog = open.ask();
    QVERIFY(buttonOf(dialog, button).isChecked());
    buttonOf(dialog, u"Those shown"_s).click();
    const QSignalSpy exported(&open.exporter, &Exporter::exported);
    const QString file = open.exportTo(u"list.csv"_s);
    QByteArray expected = "\xef\xbb\xbfname,city\r\n";
    for (const int customer : customers)
        expected +=
            "Customer " + QByteArray::number(customer) + (customer % 2 == 0 ? ",上海\r\n" : ",Berlin\r\n");
    QCOMPARE(contentOf(file), expected);
    QCOMPARE(exported.size(), 1);
    QVERIFY(exported[0][0].toString().startsWith(QString::number(customers.size()) + u" customer"));
    QVERIFY(exported[0][0].toString().endsWith(u" exported to list.csv."));
    QCOMPARE(exported[0][1].toString(), file);
    QVERIFY(!open.exporter.dialog());
}

void ExporterTest::contactsOfTheirList()
{
    OpenExporter open;
    open.addContacts(3);
    open.offer.query.list = ListKind::Contacts;
    open.offer.shownColumns = QStringList{u"contact"_s, u"name"_s};
    open.offer.chosen = {open.contacts[2], open.contacts[0]};
    ExportDialog &dialog = open.ask();
    QCOMPARE(dialog.choice().tableSpec().list, ListKind::Contacts);
    QVERIFY(buttonOf(dialog, u"Selected: 2"_s).isChecked());
    buttonOf(dialog, u"Those shown"_s).click();
    const QSignalSpy exported(&open.exporter, &Exporter::exported);
    QCOMPARE(contentOf(open.exportTo(u"list.csv"_s)),
             "\xef\xbb\xbf"
             "contact,name\r\nKim 0,Customer 0\r\nKim 2,Customer 0\r\n");
    QVERIFY(exported[0][0].toString().startsWith(u"2 contact"));
    // Their customers are one.
    chooseTable(open.ask(), Entity::Customer);
    QVERIFY(buttonOf(*open.exporter.dialog(), u"Selected: 1"_s).isChecked());
}

void ExporterTest::tables_data()
{
    QTest::addColumn<Entity>("table");
    QTest::addColumn<int>("rows");
    QTest::newRow("customers") << Entity::Customer << 2;
    QTest::newRow("purchases of these customers") << Entity::Purchase << 1;
    QTest::newRow("deals of these customers") << Entity::Deal << 0;
    QTest::newRow("interactions of these customers") << Entity::Interaction << 0;
    QTest::newRow("surveys of these customers") << Entity::Survey << 0;
    QTest::newRow("contracts of these customers") << Entity::Contract << 0;
    QTest::newRow("owners, all of them") << Entity::Owner << 1;
    QTest::newRow("products, all of them") << Entity::Product << 0;
}

void ExporterTest::tables()
{
    QFETCH(Entity, table);
    QFETCH(int, rows);
    OpenExporter open;
    open.offer.chosen = {open.first + 3, open.first + 8};
    chooseTable(open.ask(ExportScope::Kind::Chosen), table);
    const QSignalSpy exported(&open.exporter, &Exporter::exported);
    const QByteArray text = contentOf(open.exportTo(u"table.csv"_s));
    QCOMPARE(exported.size(), 1);
    QCOMPARE(text.count("\r\n"), rows + 1);
}

void ExporterTest::formats_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    const QString csv = u"list.csv"_s;
    QTest::newRow("CSV") << u"CSV"_s << QString() << csv << QByteArray("\xef\xbb\xbfname");
    QTest::newRow("GB18030") << u"CSV"_s << u"GB18030"_s << csv
                             << QByteArray("name,city\r\nCustomer 0,\xc9\xcf\xba\xa3\r\n");
    QTest::newRow("UTF-16") << u"CSV"_s << u"UTF-16, little"_s << csv << QByteArray("\xff\xfen\0a\0", 6);
    QTest::newRow("workbook") << u"Excel"_s << QString() << u"list.xlsx"_s << QByteArray("PK");
    QTest::newRow("cards") << u"vCards"_s << QString() << u"list.vcf"_s
                           << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    QTest::newRow("older cards") << u"vCards"_s << u"3.0"_s << u"list.vcf"_s
                                 << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\n");
}

void ExporterTest::formats()
{
    QFETCH(QString, button);
    QFETCH(QString, entry);
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    OpenExporter open;
    buttonOf(open.ask(), u"Those shown"_s).click();
    buttonOf(*open.exporter.dialog(), button).click();
    if (!entry.isEmpty())
        chooseEntry(*open.exporter.dialog(), entry);
    const QByteArray written = contentOf(open.exportTo(file));
    QVERIFY2(written.startsWith(begin), written.left(40).constData());
    QVERIFY(open.prompt.lastFilter.contains(u"(*" + file.mid(4) + u')'));
}

void ExporterTest::shownColumns()
{
    OpenExporter open;
    open.offer.shownColumns = QStringList{u"grade"_s, u"name"_s};
    buttonOf(open.ask(), u"Those shown"_s).click();
    QVERIFY(contentOf(open.exportTo(u"a.csv"_s)).startsWith("\xef\xbb\xbfgrade,name\r\nD,Customer 0\r\n"));
    buttonOf(open.ask(), u"All fields"_s).click();
    const QByteArray all = contentOf(open.exportTo(u"b.csv"_s));
    QVERIFY(all.left(all.indexOf('\r')).contains(",industry,"));
    // Cards have fields of their own.
    buttonOf(open.ask(), u"Those shown"_s).click();
    buttonOf(*open.exporter.dialog(), u"vCards"_s).click();
    QVERIFY(contentOf(open.exportTo(u"c.vcf"_s)).contains("met at the fair"));
}

void ExporterTest::proposesANameInTheLastFolder()
{
    OpenExporter open;
    QVERIFY(QDir(open.book.file({})).mkdir(u"out"_s));
    open.ask();
    const QString file = open.exportTo(u"out/first.csv"_s);
    chooseTable(open.ask(), Entity::Deal);
    buttonOf(*open.exporter.dialog(), u"Excel"_s).click();
    open.exportTo(u"second.xlsx"_s);
    QCOMPARE(open.prompt.lastSuggested, QFileInfo(file).path() + u"/Deals 2026-11-21.xlsx");
}

void ExporterTest::theFileDialogBeginsThere()
{
    OpenExporter open;
    QVERIFY(QDir(open.book.file({})).mkdir(u"out"_s));
    open.settings.setValue(u"export/folder"_s, open.book.file(u"out"_s));
    DialogFilePrompt prompt;
    Exporter exporter(open.book.workspace(), prompt, open.settings, open.window);
    exporter.ask([] { return ExportOffer(); });
    buttonOf(*exporter.dialog(), u"Export"_s).click();
    QPointer<QFileDialog> files = exporter.dialog()->findChild<QFileDialog *>();
    QVERIFY(files);
    QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
    QCOMPARE(files->defaultSuffix(), u"csv"_s);
    const QString proposed = open.book.file(u"out/Customers 2026-11-21.csv"_s);
    QCOMPARE(files->selectedFiles(), QStringList{proposed});
    static_cast<QDialog *>(files)->accept();
    QTRY_VERIFY(!files);
    QTRY_VERIFY(exporter.isSettled());
    QVERIFY(contentOf(proposed).startsWith("\xef\xbb\xbf"));
}

void ExporterTest::theEndingIsThatOfTheFormat()
{
    OpenExporter open;
    open.ask();
    open.exportTo(u"list"_s);
    QVERIFY(contentOf(open.book.file(u"list.csv"_s)).startsWith("\xef\xbb\xbf"));
    open.ask();
    open.exportTo(u"LIST.CSV"_s);
    QVERIFY(QFile::exists(open.book.file(u"LIST.CSV"_s)));
    buttonOf(open.ask(), u"Excel"_s).click();
    open.exportTo(u"list.csv"_s);
    QVERIFY(contentOf(open.book.file(u"list.csv.xlsx"_s)).startsWith("PK"));
}

void ExporterTest::replacesNothingUnasked()
{
    OpenExporter open;
    QFile kept(open.book.file(u"kept.csv"_s));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write("mine");
    kept.close();
    const QSignalSpy failed(&open.exporter, &Exporter::failed);
    open.ask();
    open.exportTo(u"kept"_s); // whether "kept" may be replaced was asked, "kept.csv" was not
    QCOMPARE(contentOf(kept.fileName()), "mine");
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"kept.csv"));
    open.ask();
    open.exportTo(u"kept.csv"_s);
    QVERIFY(contentOf(kept.fileName()).startsWith("\xef\xbb\xbf"));
}

void ExporterTest::cancelLeavesNoFile()
{
    OpenExporter open;
    Jobs &jobs = open.book.workspace().jobs();
    QString name;
    connect(&jobs, &Jobs::started, this, [&](int job, const QString &said) {
        name = said;
        jobs.cancel(job);
    });
    const QSignalSpy exported(&open.exporter, &Exporter::exported);
    const QSignalSpy failed(&open.exporter, &Exporter::failed);
    const QStringList before = QDir(open.book.file({})).entryList();
    open.ask();
    const QString file = open.exportTo(u"list.csv"_s);
    QCOMPARE(name, u"Exporting list.csv"_s);
    QVERIFY(!QFile::exists(file));
    QStringList after = QDir(open.book.file({})).entryList();
    after.removeAll(u"test.ini"_s);
    QCOMPARE(after, before);
    QCOMPARE(exported.size(), 0);
    QCOMPARE(failed.size(), 0);
}

void ExporterTest::failuresAreSaid_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << u"CSV"_s << u".csv"_s;
    QTest::newRow("workbook") << u"Excel"_s << u".xlsx"_s;
    QTest::newRow("cards") << u"vCards"_s << u".vcf"_s;
}

void ExporterTest::failuresAreSaid()
{
    QFETCH(QString, button);
    QFETCH(QString, ending);
    OpenExporter open;
    QFile file(open.book.file(u"no folder"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QSignalSpy exported(&open.exporter, &Exporter::exported);
    const QSignalSpy failed(&open.exporter, &Exporter::failed);
    buttonOf(open.ask(), button).click();
    open.exportTo(u"no folder/list"_s + ending);
    QCOMPARE(failed.size(), 1);
    const QString sentence = failed[0][0].toString();
    QVERIFY2(sentence.contains(u"choose another folder"), qPrintable(sentence));
    QCOMPARE(exported.size(), 0);
    // That folder is not proposed again.
    open.ask();
    open.exportTo(u"list"_s + ending);
    QVERIFY(!open.prompt.lastSuggested.contains(u"no folder"_s));
    QCOMPARE(exported.size(), 1);
}

void ExporterTest::signsThatAnEncodingLacksAreSaid()
{
    OpenExporter open;
    const QSignalSpy failed(&open.exporter, &Exporter::failed);
    open.ask();
    chooseEntry(*open.exporter.dialog(), u"Windows-1252"_s);
    const QString file = open.exportTo(u"list.csv"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains(u"“上”"), qPrintable(failed[0][0].toString()));
    QVERIFY(!QFile::exists(file));
}

void ExporterTest::remembersWhatWasChosen()
{
    OpenExporter open;
    buttonOf(open.ask(), u"Excel"_s).click();
    buttonOf(*open.exporter.dialog(), u"Those shown"_s).click();
    open.exportTo(u"list.xlsx"_s);
    QVERIFY(buttonOf(open.ask(), u"Excel"_s).isChecked());
    buttonOf(*open.exporter.dialog(), u"CSV"_s).click();
    chooseEntry(*open.exporter.dialog(), u"GB18030"_s);
    open.exportTo(u"list.csv"_s);
    buttonOf(open.ask(), u"vCards"_s).click();
    chooseEntry(*open.exporter.dialog(), u"3.0"_s);
    open.exportTo(u"list.vcf"_s);
    Exporter next(open.book.workspace(), open.prompt, open.settings, open.window);
    next.ask([] { return ExportOffer(); });
    QCOMPARE(next.dialog()->choice().file, ExportFileKind::Cards);
    QCOMPARE(next.dialog()->choice().format.cards, VCardVersion::V30);
    QCOMPARE(next.dialog()->choice().format.encoding, u"GB18030"_s);
    QVERIFY(next.dialog()->choice().onlyShownColumns);
    // What is exported is told by the moment.
    QCOMPARE(next.dialog()->choice().scope, ExportScope::Kind::Everyone);
    QCOMPARE(next.dialog()->choice().tableSpec().table, Entity::Customer);
}

void ExporterTest::keepsTheQuestionWhereNoFileIsNamed()
{
    OpenExporter open;
    ExportDialog &dialog = open.ask();
    open.prompt.next.clear();
    buttonOf(dialog, u"Export"_s).click();
    QCOMPARE(open.exporter.dialog(), &dialog);
    QVERIFY(!open.exporter.isRunning());
    open.exporter.ask([] { return ExportOffer(); });
    QCOMPARE(open.exporter.dialog(), &dialog);
}

void ExporterTest::numbersFollowTheBook()
{
    OpenExporter open;
    open.filter(u"city = Berlin"_s);
    ExportDialog &dialog = open.ask();
    open.book.change([](Editor &editor) { return addCustomers(editor, 4); });
    QTRY_COMPARE(buttonOf(dialog, u"All:"_s).text(), u"&All: 14"_s);
    QTRY_COMPARE(buttonOf(dialog, u"Shown"_s).text(), u"S&hown in the list: 7"_s);
    QVERIFY(buttonOf(dialog, u"Shown"_s).isChecked());
}

void ExporterTest::anotherBookTakesTheQuestionAway()
{
    OpenExporter open;
    open.ask();
    QVERIFY(awaited(open.book.workspace().create(open.book.file(u"other.leadbook"_s))));
    QTRY_VERIFY(!open.exporter.dialog());
}

QTEST_MAIN(ExporterTest)
#include "tst_exporter.moc"
