// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/importsline.h"

#include "ui/customersfixture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"

#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

RecordImport made(const QString &file, int day, bool isUndone = false)
{
    return {day, file, Entity::Customer, true, std::int64_t{kToday.number() + day} * 86'400'000, isUndone};
}

/// The texts that can be seen, top down.
QStringList shown(const QWidget &line)
{
    QStringList texts;
    for (const SpanLabel *label : line.findChildren<SpanLabel *>()) {
        if (label->isVisibleTo(&line) && !label->text().isEmpty())
            texts << label->text().remove(QChar(0x2060)).replace(QChar::Nbsp, u' ').split(u'\n');
    }
    return texts;
}

Button &more(const QWidget &line)
{
    return *line.findChild<Button *>();
}

} // namespace

/// The line that says where a customer came from.
class ImportsLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void nothingToSay();
    void oneImport();
    void othersOpen();
    void undoneComesLater();
    void theDayStaysWhole();
    void manyAreCut();
    void anotherCustomerCloses();
    void tellsScreenReaders();
    void paneShowsIt();
};

void ImportsLineTest::words_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<bool>("isUndone");
    QTest::addColumn<QString>("text");
    QTest::newRow("made") << u"customers"_s << true << false << u"From <b>.csv, 21 Nov 2026"_s;
    QTest::newRow("made by deals") << u"deals"_s << true << false << u"From <b>.csv, 21 Nov 2026"_s;
    QTest::newRow("updated") << u"customers"_s << false << false << u"Updated from <b>.csv, 21 Nov 2026"_s;
    QTest::newRow("filled by purchases")
        << u"purchases"_s << false << false << u"Updated from <b>.csv, 21 Nov 2026"_s;
    QTest::newRow("deals") << u"deals"_s << false << false << u"Deals from <b>.csv, 21 Nov 2026"_s;
    QTest::newRow("undone") << u"customers"_s << false << true
                            << u"Updated from <b>.csv, 21 Nov 2026 (undone)"_s;
}

void ImportsLineTest::words()
{
    QFETCH(QString, into);
    QFETCH(bool, isNew);
    QFETCH(bool, isUndone);
    QFETCH(QString, text);
    const RecordImport import{1,
                              u"<b>.csv"_s,
                              *findEntity(into.toStdString()),
                              isNew,
                              std::int64_t{kToday.number()} * 86'400'000,
                              isUndone};
    QCOMPARE(importText(import, QLocale(u"en"_s)), text);
}

void ImportsLineTest::nothingToSay()
{
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports({});
    QVERIFY(!line.isVisible());
    line.setImports({made(u"a.csv"_s, 0)});
    QVERIFY(line.isVisible());
    line.setImports({});
    QVERIFY(!line.isVisible());
}

void ImportsLineTest::oneImport()
{
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports({made(u"a.csv"_s, 0)});
    QCOMPARE(shown(line), QStringList{u"From a.csv, 21 Nov 2026"_s});
    QVERIFY(!more(line).isVisibleTo(&line));
}

void ImportsLineTest::othersOpen()
{
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports({made(u"c.csv"_s, 2), made(u"b.csv"_s, 1), made(u"a.csv"_s, 0)});
    QCOMPARE(shown(line), QStringList{u"From c.csv, 23 Nov 2026"_s});
    QCOMPARE(more(line).text(), u"2 more"_s);
    QVERIFY(more(line).toolTip().contains(u"b.csv") && more(line).toolTip().contains(u"a.csv"));
    QVERIFY(more(line).focusPolicy() & Qt::TabFocus);
    QTest::keyClick(&more(line), Qt::Key_Space);
    QCOMPARE(shown(line), (QStringList{u"From c.csv, 23 Nov 2026"_s, u"From b.csv, 22 Nov 2026"_s,
                                       u"From a.csv, 21 Nov 2026"_s}));
    QCOMPARE(more(line).text(), u"Less"_s);
    QTest::keyClick(&more(line), Qt::Key_Space);
    QCOMPARE(shown(line).size(), 1);
}

void ImportsLineTest::undoneComesLater()
{
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports({made(u"c.csv"_s, 2, true), made(u"b.csv"_s, 1), made(u"a.csv"_s, 0)});
    QTest::keyClick(&more(line), Qt::Key_Space);
    QCOMPARE(shown(line), (QStringList{u"From b.csv, 22 Nov 2026"_s, u"From c.csv, 23 Nov 2026 (undone)"_s,
                                       u"From a.csv, 21 Nov 2026"_s}));
    // Where all were taken back, the newest is told as such.
    line.setImports({made(u"c.csv"_s, 2, true), made(u"b.csv"_s, 1, true)});
    QCOMPARE(shown(line), QStringList{u"From c.csv, 23 Nov 2026 (undone)"_s});
}

/// A line that is too long ends before the day or in the name, never within the day.
void ImportsLineTest::theDayStaysWhole()
{
    QWidget window;
    ImportsLine line(&window);
    line.setImports({made(u"21 Nov 2026.csv"_s, 0)});
    const QString text = line.findChild<SpanLabel *>()->text();
    QVERIFY(text.startsWith(u"From 21 Nov 2026.csv, "_s));
    QVERIFY(!text.mid(text.lastIndexOf(u", "_s) + 2).contains(u' '));
}

void ImportsLineTest::manyAreCut()
{
    std::vector<RecordImport> imports;
    for (int i = 40; i > 0; --i)
        imports.push_back(made(u"%1.csv"_s.arg(i), i));
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports(imports);
    QCOMPARE(more(line).text(), u"39 more"_s);
    QTest::keyClick(&more(line), Qt::Key_Space);
    QCOMPARE(shown(line).size(), 8);
    QCOMPARE(shown(line).last(), u"and 33 earlier"_s);
}

void ImportsLineTest::anotherCustomerCloses()
{
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports({made(u"b.csv"_s, 1), made(u"a.csv"_s, 0)});
    QTest::keyClick(&more(line), Qt::Key_Space);
    // The same again, as after an edit, stays open.
    line.setImports({made(u"b.csv"_s, 1), made(u"a.csv"_s, 0)});
    QCOMPARE(shown(line).size(), 2);
    line.setImports({made(u"c.csv"_s, 2), made(u"a.csv"_s, 0)});
    QCOMPARE(shown(line), QStringList{u"From c.csv, 23 Nov 2026"_s});
}

void ImportsLineTest::tellsScreenReaders()
{
    QWidget window;
    ImportsLine line(&window);
    window.show();
    line.setImports({made(u"b.csv"_s, 1), made(u"a.csv"_s, 0)});
    QCOMPARE(line.findChild<SpanLabel *>()->accessibleName(), u"From b.csv, 22 Nov 2026"_s);
    QCOMPARE(more(line).accessibleName(), u"Show 1 more import(s)"_s);
    QTest::keyClick(&more(line), Qt::Key_Space);
    QCOMPARE(more(line).accessibleName(), u"Show fewer imports"_s);
}

void ImportsLineTest::paneShowsIt()
{
    OpenPage open(&addThree);
    const QString path = open.book.file(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("company,city\nAaa Ltd,Bath\n") > 0);
    file.close();
    ImportRequest request;
    request.files = QStringList{path};
    QVERIFY(awaited(open.book.workspace().import(request, std::make_shared<Progress>())));
    QTRY_COMPARE(open.table().model()->rowCount(), 4);
    int row = 0;
    while (row < 4 && open.name(row) != u"Aaa Ltd")
        ++row;
    open.table().selectRow(row);
    QVERIFY(open.settle());
    const auto *line = open.pane().findChild<ImportsLine *>();
    QVERIFY(line->isVisible());
    QCOMPARE(shown(*line), QStringList{u"From people.csv, 21 Nov 2026"_s});
    open.table().selectRow(row == 0 ? 1 : 0);
    QVERIFY(open.settle());
    QVERIFY(!line->isVisible());
}

QTEST_MAIN(ImportsLineTest)
#include "tst_importsline.moc"
