// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/rowsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "workspace/today/daysoff.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Says what was asked of it; Enter in its input writes a day off.
class Lines : public RowSheet
{
public:
    Lines(Workspace &workspace, QWidget &window)
        : RowSheet(workspace, window, 400, 200)
        , m_input(new QLineEdit(&card()))
    {
        for (const QString &line : {u"one"_s, u"two"_s, u"three"_s})
            m_lines.appendRow(new QStandardItem(line));
        setLines(m_lines);
        addRow(*m_input);
        Lines::retranslate();
    }
    void open()
    {
        openLines(*m_input);
        showLines();
    }
    QLineEdit &input() { return *m_input; }
    QStandardItemModel &lines() { return m_lines; }

    using RowSheet::read;
    using RowSheet::readLines;
    using RowSheet::setCurrentLine;
    QStringList asked;
    int shown = 0; ///< how often the lines were shown

protected:
    void submit() override { write(saveDayOff({0, Day(20'700), m_input->text(), false}), u"Kept."_s); }
    void edit(int row) override { asked << u"edit %1"_s.arg(row); }
    void remove(const QList<int> &rows) override
    {
        asked << u"remove"_s;
        for (const int row : rows)
            asked.last() += u" %1"_s.arg(row);
    }
    void showLines() override
    {
        ++shown;
        setCurrentLine(table().currentIndex().row());
    }
    void clearInputs() override { m_input->clear(); }
    QList<QWidget *> inputs() const override { return {&table(), m_input}; }

private:
    QStandardItemModel m_lines;
    QLineEdit *m_input;
};

} // namespace

/// The keys and answers that sheets of lines have in common.
class RowSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keys_data();
    void keys();
    void theWindowsDelIsNotMeant();
    void theCurrentLineStays();
    void anEmptyListHasNothingToRemove();
    void writes();
    void whatIsRefusedStays();
    void showsWhatWasChangedElsewhere();
    void overtakenAnswersAreDropped();
    void answersForAnotherOpeningAreDropped();

private:
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_sheet->isSettled(); });
    }
    std::size_t daysOff() { return readWorkdays(m_book->path())->daysOff().size(); }

    std::unique_ptr<LoadedBook> m_book;
    std::unique_ptr<QWidget> m_window;
    Lines *m_sheet = nullptr;
};

void RowSheetTest::init()
{
    m_book = std::make_unique<LoadedBook>(Day::fromCivil(2026, 11, 21).value());
    m_book->load();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
    m_sheet = new Lines(m_book->workspace(), *m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_sheet->open();
    QVERIFY(m_sheet->input().hasFocus());
}

void RowSheetTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void RowSheetTest::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QList<int>>("selected");
    QTest::addColumn<QStringList>("asked");
    QTest::newRow("Enter") << int(Qt::Key_Enter) << QList<int>{1} << QStringList{u"edit 1"_s};
    QTest::newRow("Return") << int(Qt::Key_Return) << QList<int>{2} << QStringList{u"edit 2"_s};
    QTest::newRow("Del") << int(Qt::Key_Delete) << QList<int>{1} << QStringList{u"remove 1"_s};
    QTest::newRow("Del of two") << int(Qt::Key_Delete) << QList<int>{0, 2} << QStringList{u"remove 0 2"_s};
    QTest::newRow("another") << int(Qt::Key_F6) << QList<int>{1} << QStringList{};
}

void RowSheetTest::keys()
{
    QFETCH(int, key);
    QFETCH(QList<int>, selected);
    QFETCH(QStringList, asked);
    TableView &table = m_sheet->table();
    table.setFocus();
    table.setCurrentIndex(m_sheet->lines().index(selected.last(), 0));
    table.selectionModel()->clearSelection();
    for (const int row : selected)
        table.selectionModel()->select(m_sheet->lines().index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&table, Qt::Key(key));
    QCOMPARE(m_sheet->asked, asked);
    QCOMPARE(daysOff(), std::size_t(0)); // Enter did not submit
}

/// Del of a window's action does not take the key of the table away.
void RowSheetTest::theWindowsDelIsNotMeant()
{
    QAction action(m_window.get());
    action.setShortcut(Qt::Key_Delete);
    m_window->addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    m_sheet->table().setFocus();
    m_sheet->setCurrentLine(1);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Delete);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(m_sheet->asked, QStringList{u"remove 1"_s});
}

void RowSheetTest::theCurrentLineStays()
{
    m_sheet->setCurrentLine(-1);
    QCOMPARE(m_sheet->table().currentIndex().row(), 0);
    m_sheet->setCurrentLine(7);
    QCOMPARE(m_sheet->table().currentIndex().row(), 2);
    QVERIFY(m_sheet->removeButton().isEnabled());
    m_sheet->removeButton().click();
    QCOMPARE(m_sheet->asked, QStringList{u"remove 2"_s});
}

void RowSheetTest::anEmptyListHasNothingToRemove()
{
    m_sheet->lines().clear();
    m_sheet->setCurrentLine(0);
    QVERIFY(!m_sheet->removeButton().isEnabled());
    m_sheet->removeSelected();
    QVERIFY(m_sheet->asked.isEmpty());
}

void RowSheetTest::writes()
{
    QSignalSpy saved(m_sheet, &RowSheet::saved);
    m_sheet->input().setText(u"Feast"_s);
    QTest::keyClick(&m_sheet->input(), Qt::Key_Return);
    QVERIFY(!m_sheet->isSettled());
    QVERIFY(settled());
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), u"Kept."_s);
    QCOMPARE(daysOff(), std::size_t(1));
    QVERIFY(m_sheet->isVisible());
    QCOMPARE(m_sheet->input().text(), QString());
}

void RowSheetTest::whatIsRefusedStays()
{
    m_book->change(saveDayOff({0, Day(20'700), u"Other"_s, false}).work);
    QSignalSpy saved(m_sheet, &RowSheet::saved);
    m_sheet->input().setText(u"Feast"_s);
    QTest::keyClick(&m_sheet->input(), Qt::Key_Return);
    QVERIFY(settled());
    QCOMPARE(saved.count(), 0); // the book has another on that day
    QCOMPARE(m_sheet->input().text(), u"Feast"_s);
}

void RowSheetTest::showsWhatWasChangedElsewhere()
{
    const int before = m_sheet->shown;
    m_book->change(saveDayOff({0, Day(20'701), u"Other"_s, false}).work);
    QTRY_COMPARE(m_sheet->shown, before + 1);
    QVERIFY(awaited(m_book->workspace().undo()));
    QTRY_COMPARE(m_sheet->shown, before + 2);
    QTest::keyClick(&m_sheet->input(), Qt::Key_Escape);
    QVERIFY(!m_sheet->isVisible());
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(m_sheet->shown, before + 2); // nobody sees it
}

void RowSheetTest::overtakenAnswersAreDropped()
{
    QList<int> answers;
    auto isAsked = std::make_shared<QSemaphore>();
    const auto receive = [&answers](int answer) { answers << answer; };
    m_sheet->readLines(
        [isAsked](const View &, const Progress &) {
            isAsked->acquire();
            return 1;
        },
        receive);
    m_sheet->readLines([](const View &, const Progress &) { return 2; }, receive);
    isAsked->release();
    QVERIFY(settled());
    QCOMPARE(answers, QList<int>{2});
}

void RowSheetTest::answersForAnotherOpeningAreDropped()
{
    QList<int> answers;
    const auto receive = [&answers](int answer) { answers << answer; };
    m_sheet->read([](const View &, const Progress &) { return 1; }, receive);
    QTest::keyClick(&m_sheet->input(), Qt::Key_Escape);
    m_sheet->open();
    m_sheet->read([](const View &, const Progress &) { return 2; }, receive);
    QVERIFY(settled());
    QCOMPARE(answers, QList<int>{2});
}

QTEST_MAIN(RowSheetTest)
#include "tst_rowsheet.moc"
