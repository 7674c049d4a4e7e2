// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "items/pastepreviewmodel.h"
#include "ui/customers/pasting/pastesheet.h"
#include "ui/customers/peopletable.h"
#include "ui/importing/importpage.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Ctrl+V in the program's window, by the keyboard alone.
class WindowPasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_program.reset(); }
    void aBlockIsCopiedChangedAndPasted();
    void aClipboardWithoutText_data();
    void aClipboardWithoutText();
    void aLineThatIsWrittenTakesIt();
    void aCellThatIsWrittenTakesIt();
    void theImportTakesATable();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void pressPaste() { press(Qt::Key_V, Qt::ControlModifier); }
    /// From the search down into the list.
    void goToTheList()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Down);
    }
    MainWindow &window() { return m_program->root.window(); }
    PasteSheet *sheet() { return window().findChild<PasteSheet *>(); }
    QString name(int row)
    {
        return window().findChild<PeopleTable *>()->model()->index(row, 0).data().toString();
    }
    QByteArray hash() { return awaited(m_program->workspace.check())->contentHash; }

    std::unique_ptr<Program> m_program;
};

void WindowPasteTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->root.start({m_program->makeBook(u"a.leadbook"_s, 5)});
    QVERIFY(QTest::qWaitFor([this] { return m_program->page() == u"customers"; }));
    QVERIFY(m_program->settle());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    window().setFocus();
}

void WindowPasteTest::aBlockIsCopiedChangedAndPasted()
{
    const QByteArray before = hash();
    goToTheList();
    press(Qt::Key_Down);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QString block = QApplication::clipboard()->text();
    QCOMPARE(block.count(u'\n'), 2);
    const QStringList names{name(1), name(2)};
    QApplication::clipboard()->setText(block.replace(names[1], u"天成有限公司"_s));
    press(Qt::Key_Up); // the current cell, alone, is where it was copied
    QCOMPARE(sheet(), nullptr);
    pressPaste();
    QVERIFY(m_program->settle());
    QVERIFY(sheet()->isVisible());
    auto *model = qobject_cast<PastePreviewModel *>(sheet()->findChild<TableView *>()->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, PastePreviewModel::Before).data().toString(), names[1]);
    QCOMPARE(model->index(0, PastePreviewModel::After).data().toString(), u"天成有限公司"_s);
    QVERIFY(model->plan()->same > 0);
    QCOMPARE(hash(), before);
    press(Qt::Key_Return);
    QVERIFY(m_program->settle());
    QCOMPARE(name(1), names[0]);
    QCOMPARE(name(2), u"天成有限公司"_s);
    const QByteArray after = hash();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return name(2) == names[1]; }));
    QCOMPARE(hash(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return name(2) == u"天成有限公司"; }));
    QCOMPARE(hash(), after);
}

void WindowPasteTest::aClipboardWithoutText_data()
{
    QTest::addColumn<bool>("hasPicture");
    QTest::newRow("empty") << false;
    QTest::newRow("a picture") << true;
}

void WindowPasteTest::aClipboardWithoutText()
{
    QFETCH(bool, hasPicture);
    QApplication::clipboard()->clear();
    if (hasPicture) {
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
    }
    goToTheList();
    pressPaste();
    QVERIFY(m_program->settle());
    QVERIFY(!sheet());
    QCOMPARE(window().messages().text(),
             u"The clipboard holds no text. Copy cells in a spreadsheet first."_s);
}

void WindowPasteTest::aLineThatIsWrittenTakesIt()
{
    QApplication::clipboard()->setText(u"Customer 3"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    pressPaste();
    QCOMPARE(search->text(), u"Customer 3"_s);
    search->selectAll();
    m_program->action(ActionId::Paste).trigger(); // from the menu
    QCOMPARE(search->text(), u"Customer 3"_s);
    QVERIFY(!sheet());
}

void WindowPasteTest::aCellThatIsWrittenTakesIt()
{
    QApplication::clipboard()->setText(u"Other"_s);
    goToTheList();
    press(Qt::Key_F2);
    auto *input = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(input);
    pressPaste();
    QCOMPARE(input->text(), u"Other"_s);
    QVERIFY(!sheet());
}

void WindowPasteTest::theImportTakesATable()
{
    QApplication::clipboard()->setText(u"Company\tCity\nAcme\tKiel\n"_s);
    QVERIFY(m_program->root.showPage(u"import"_s));
    auto *page = window().findChild<ImportPage *>();
    page->setFocus();
    pressPaste();
    QVERIFY(m_program->settle());
    QVERIFY(!sheet());
    QVERIFY2(m_program->status().startsWith(u"1 row"), qPrintable(m_program->status()));
}

QTEST_MAIN(WindowPasteTest)
#include "tst_windowpaste.moc"
