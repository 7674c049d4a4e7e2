// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/selectiontext.h"

#include "ui/delegates/cellroles.h"
#include "ui/delegates/figuredelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Reads the clipboard's text as a spreadsheet does.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString &cell = rows.last().last();
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"' && (isQuoted || cell.isEmpty()))
            isQuoted = !isQuoted;
        else if (c == u'\t' && !isQuoted)
            rows.last() << QString();
        else if ((c == u'\n' || c == u'\r') && !isQuoted)
            rows << QStringList{QString()};
        else
            cell += c;
    }
    rows.removeLast();
    return rows;
}

} // namespace

/// What is copied from a table: the cells as they are seen, in the order they are seen.
class SelectionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingSelected();
    void orderOfTheScreen();
    void awkwardCells();
    void htmlIsHarmless();
    void cellsAsTheyAreShown();
    void rowsOnce();

private:
    void select(const QList<int> &rows);

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
};

void SelectionTextTest::init()
{
    m_table.reset();
    m_model = std::make_unique<QStandardItemModel>(4, 3);
    m_model->setHorizontalHeaderLabels({u"Name"_s, u"City"_s, u"Value"_s});
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 3; ++column)
            m_model->setItem(row, column, new QStandardItem(u"r%1c%2"_s.arg(row).arg(column)));
    }
    m_table = std::make_unique<QTableView>();
    m_table->setModel(m_model.get());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
}

void SelectionTextTest::select(const QList<int> &rows)
{
    for (const int row : rows)
        m_table->selectionModel()->select(m_model->index(row, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void SelectionTextTest::nothingSelected()
{
    QVERIFY(selectedRows(*m_table).isEmpty());
    QCOMPARE(selectionAsText(*m_table, false), QString());
    QCOMPARE(selectionAsText(*m_table, true), u"Name\tCity\tValue\n"_s);
    const QTableView without;
    QVERIFY(selectedRows(without).isEmpty());
}

void SelectionTextTest::orderOfTheScreen()
{
    m_table->horizontalHeader()->moveSection(2, 0);
    m_table->hideColumn(1);
    select({3, 1});
    QCOMPARE(shownColumns(*m_table), (QList<int>{2, 0}));
    QCOMPARE(selectedRows(*m_table), (QList<int>{1, 3}));
    QCOMPARE(selectionAsText(*m_table, true), u"Value\tName\nr1c2\tr1c0\nr3c2\tr3c0\n"_s);
    m_table->showColumn(1);
    QCOMPARE(shownColumns(*m_table), (QList<int>{2, 0, 1}));
}

void SelectionTextTest::awkwardCells()
{
    const QStringList cells{u"tab\there"_s,        u"two\nlines"_s,   u"say \"x\""_s, u"\""_s,      u""_s,
                            u"carriage\rreturn"_s, u"上海，“华信”"_s, u"end\n"_s,     u" blanks "_s};
    m_model->setRowCount(static_cast<int>(cells.size()));
    for (int row = 0; row < cells.size(); ++row) {
        m_model->setItem(row, 0, new QStandardItem(cells[row]));
        m_model->setItem(row, 1, new QStandardItem(cells[cells.size() - 1 - row]));
        m_model->setItem(row, 2, new QStandardItem(u"last"_s));
        select({row});
    }
    const QList<QStringList> read = cellsOf(selectionAsText(*m_table, false));
    QCOMPARE(read.size(), cells.size());
    for (int row = 0; row < cells.size(); ++row)
        QCOMPARE(read[row], (QStringList{cells[row], cells[cells.size() - 1 - row], u"last"_s}));
}

void SelectionTextTest::htmlIsHarmless()
{
    m_model->setItem(0, 0, new QStandardItem(u"<b>Acme</b> & <script>x</script>"_s));
    select({0});
    const QString html = selectionAsHtml(*m_table, true);
    QVERIFY2(html.contains(u"&lt;b&gt;Acme&lt;/b&gt; &amp; &lt;script&gt;"_s), qPrintable(html));
    QVERIFY(!html.contains(u"<script"_s));
    QCOMPARE(html.count(u"<tr>"_s), 2);
    QCOMPARE(html.count(u"<th>"_s), 3);
    QCOMPARE(html.count(u"<td>"_s), 3);
    QCOMPARE(html.count(u'<'), 2 * (1 + 2 + 6));
}

void SelectionTextTest::cellsAsTheyAreShown()
{
    MoneyDelegate money;
    m_table->setItemDelegateForColumn(2, &money);
    m_table->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    m_model->setData(m_model->index(0, 2), qlonglong{12'345'670'000}, AmountRole);
    m_model->setData(m_model->index(0, 2), u"USD"_s, CurrencyRole);
    select({0});
    const QString text = selectionAsText(*m_table, false);
    QCOMPARE(cellsOf(text).front().last(), money.text(m_model->index(0, 2), m_table->locale()));
    QVERIFY2(text.contains(u"1,234,567"_s), qPrintable(text));
}

void SelectionTextTest::rowsOnce()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    for (const int column : {0, 2}) {
        for (const int row : {2, 0})
            m_table->selectionModel()->select(m_model->index(row, column), QItemSelectionModel::Select);
    }
    QCOMPARE(selectedRows(*m_table), (QList<int>{0, 2}));
    QCOMPARE(cellsOf(selectionAsText(*m_table, false)).size(), 2);
}

QTEST_MAIN(SelectionTextTest)
#include "tst_selectiontext.moc"
