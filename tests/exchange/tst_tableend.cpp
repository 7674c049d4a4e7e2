// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/tableend.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What below a header is a row of the table and what is not. Rows are written "a,b;c,d", "_" is a line
/// without anything.
class TableEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void manyBlankRows();
};

static bool isKnown(std::string_view header)
{
    return header == "stage" || header == "amount" || header == "title";
}

struct Ended
{
    QString rows;
    std::int64_t after = 0;
    std::int64_t nextTable = 0;
};

static Ended readAll(const QString &text)
{
    const std::vector<std::string> header{"name", "city", "amount"};
    TableEnd end(header, header.size(), isKnown);
    QStringList taken;
    const auto take = [&taken](std::span<const std::string_view> cells) {
        QStringList row;
        for (const std::string_view cell : cells)
            row << toQString(cell);
        taken << row.join(u',');
    };
    TableRow row;
    row.line = 1;
    for (const QString &line : text.split(u';')) {
        ++row.line;
        if (line == u'_') {
            row.afterBlank = true;
            continue;
        }
        std::vector<std::string> texts;
        for (const QString &cell : line.split(u','))
            texts.push_back(cell.toStdString());
        const std::vector<std::string_view> cells(texts.begin(), texts.end());
        row.cells = cells;
        end.add(row, take);
        row.afterBlank = false;
    }
    end.finish(take);
    return {taken.join(u';'), end.rowsAfter(), end.nextTable()};
}

void TableEndTest::ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("nextTable");
    const auto row = [](const char *name, const QString &text, const QString &rows, int after, int next = 0) {
        QTest::newRow(name) << text << rows << after << next;
    };
    const QString ann = u"Ann,Rome,5"_s;
    const auto behind = [&ann](const QString &text) { return QString(ann + u';' + text); };
    row("nothing below", ann, ann, 0);
    row("total", behind(u"Total,,5"_s), ann, 1);
    row("total with a colon", behind(u"TOTAL:,,5"_s), ann, 1);
    row("Chinese total", behind(u"合计,,5"_s), ann, 1);
    row("Chinese total without a number", behind(u"总计：,,"_s), ann, 1);
    row("total in another column", behind(u",Grand total,5"_s), ann, 1);
    row("blank row, total, note", behind(u",,;Total,,5;Source: own books"_s), ann, 3);
    row("note below a blank line", behind(u"_;made by Bob"_s), ann, 1);
    row("several notes", behind(u"* without tax;(2 rows)"_s), ann, 2);
    row("blank rows below a total", behind(u"Total,,5;,,;,,"_s), ann, 3);
    // In doubt it is a row.
    const auto stays = [&](const char *name, const QString &text) {
        row(name, behind(text), behind(text), 0);
    };
    stays("a company called Total", u"Total,Paris,5"_s);
    stays("and without more", u"Total,,"_s);
    stays("a total in the middle", u"Total,,5;Bob,Oslo,6"_s);
    stays("a row cut off", u"Bo"_s);
    stays("blank rows alone", u",,;,,"_s);
    stays("a name alone", u"Bob,,"_s);
    stays("a total with a word", u"Total,,five"_s);
    // Headers among the rows.
    row("the header again", behind(u"name,city,amount;Bob,Oslo,6"_s), u"Ann,Rome,5;Bob,Oslo,6"_s, 0);
    row("its texts in another order", behind(u"city,name,amount;Oslo,Bob,6"_s), ann, 2, 3);
    row("another table", behind(u"_;title,stage;Big,Won;Small,Lost"_s), ann, 3, 4);
    row("another table of another width", behind(u"title,stage;Big,Won"_s), ann, 2, 3);
    row("total, then another table", behind(u"Total,,5;title,stage,x;Big,Won,1"_s), ann, 3, 4);
    stays("known texts in a row of values", u"title,stage,5"_s);
    stays("one known text", u"_;amount,Rome,x"_s.mid(2));
}

void TableEndTest::ends()
{
    QFETCH(QString, text);
    const Ended ended = readAll(text);
    QTEST(ended.rows, "rows");
    QTEST(static_cast<int>(ended.after), "after");
    QTEST(static_cast<int>(ended.nextTable), "nextTable");
}

void TableEndTest::manyBlankRows()
{
    // Only so many are held back; the total behind them is none of the table all the same.
    const Ended ended = readAll(u"Ann,Rome,5;"_s + u",,;"_s.repeated(100) + u"Total,,5"_s);
    QCOMPARE(ended.rows.count(u';') + 1 + ended.after, 102);
    QVERIFY(!ended.rows.contains(u"Total"_s));
}

QTEST_GUILESS_MAIN(TableEndTest)
#include "tst_tableend.moc"
