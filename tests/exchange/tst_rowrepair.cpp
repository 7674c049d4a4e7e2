// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/rowrepair.h"

#include "exchange/tablefile.h"

#include <QBuffer>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader = "customerID,companyName,address,city,postalCode,country,phone\n";
const QByteArray kWhole = "ALF,Alfreds,Obere Str. 57,Berlin,12209,Germany,030-0074321\n"
                          "BER,Berglund,Berguvsvägen 8,Luleå,95822,Sweden,0921-123465\n"
                          "BSB,B Beverages,Fauntleroy Circus,London,EC2 5NT,UK,(171) 555-1212\n"
                          "LAZ,Lazy K,12 Orchestra Terrace,Walla Walla,99362,USA,(509) 555-7969\n"
                          "LEH,Lehmanns,Magazinweg 7,Frankfurt,60528,Germany,069-0245984\n"
                          "MAI,Maison Dewey,Rue Joseph 532,Bruxelles,B-1180,Belgium,(02) 201 24 67\n"
                          "OTT,Otto,Mehrheimer Str. 369,Köln,50739,Germany,0221-0644327\n"
                          "PER,Pericles,Dr Calle Dr. 12,México,05033,Mexico,(5) 552-3745\n";

} // namespace

/// Rows with one cell too many are made whole where that makes them look like the others, and nowhere else.
class RowRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void joins_data();
    void joins();
    void largeFile();

private:
    static TableFile inspect(QBuffer &device, bool repairs)
    {
        TableWishes wishes;
        wishes.repair = repairs;
        device.open(QIODevice::ReadOnly);
        auto table = inspectTable(device, Entity::Customer, wishes, Dictionaries());
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        return std::move(*table);
    }
    static QStringList rowsOf(QBuffer &device, const TableFile &table)
    {
        const auto source = openRows(device, table).value();
        QStringList rows;
        TableRow row;
        if (!skipToRows(*source, table))
            return rows;
        while (*source->next(row)) {
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << toQString(cell);
            rows << (row.isRepaired ? u"+"_s : QString()) + cells.join(u'|');
        }
        return rows;
    }
};

void RowRepairTest::offers_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("header"); // empty: nothing is offered
    const auto row = [](const char *name, const QByteArray &rows, const QString &header) {
        QTest::newRow(name) << kWhole + rows << header;
    };
    row("every row is whole", {}, {});
    row("an address in two", "BOL,Bólido,C/ Araquil, 67,Madrid,28023,Spain,(91) 555 22 82\n", u"address"_s);
    row("the number first", "BON,Bon app,12, rue des Bouchers,Marseille,13008,France,91.24.45.40\n",
        u"address"_s);
    row("a company in two", "PAV,Pavlova, Ltd.,74 Rose St.,Melbourne,30580,Australia,(03) 444-2343\n",
        u"companyName"_s);
    row("mostly addresses",
        "BOL,Bólido,C/ Araquil, 67,Madrid,28023,Spain,(91) 555 22 82\n"
        "PAV,Pavlova, Ltd.,74 Rose St.,Melbourne,30580,Australia,(03) 444-2343\n"
        "BON,Bon app,12, rue des Bouchers,Marseille,13008,France,91.24.45.40\n",
        u"address"_s);
    row("an address in three", "BOL,Bólido,C/ Araquil, 67, 2nd floor,Madrid,28023,Spain,(91) 555 22 82\n",
        u"address"_s);
    row("shifted by an empty cell", "BOL,,Bólido,C/ Araquil 67,Madrid,28023,Spain,(91) 555 22 82\n", {});
    row("a cell of no column behind", "BOL,Bólido,C/ Araquil 67,Madrid,28023,Spain,(91) 555 22 82,call him\n",
        {});
    row("empty cells behind", "BOL,Bólido,C/ Araquil 67,Madrid,28023,Spain,(91) 555 22 82,,\n", {});
    row("many cells too many", "BOL,Bólido,a, b, c, d, e, f,Madrid,28023,Spain,(91) 555 22 82\n", {});
    QTest::newRow("too few whole rows") << kWhole.first(kWhole.indexOf("\nBSB") + 1) +
                                               "BOL,Bólido,C/ Araquil, 67,Madrid,28023,Spain,(91) 555 22 82\n"
                                        << QString();
}

void RowRepairTest::offers()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, header);
    QByteArray text = kHeader + rows;
    QBuffer device(&text);
    const TableFile table = inspect(device, false);
    QCOMPARE(table.repair ? table.repair->header : QString(), header);
    QVERIFY(!table.isRepaired);
    for (const QString &row : rowsOf(device, table))
        QVERIFY2(!row.startsWith(u'+'), qPrintable(row));
}

void RowRepairTest::joins_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("cells");
    QTest::newRow("the halves, as they were")
        << "BOL,Bólido,C/ Araquil, 67,Madrid,28023,Spain,(91) 555 22 82"_ba
        << u"+BOL|Bólido|C/ Araquil, 67|Madrid|28023|Spain|(91) 555 22 82"_s;
    QTest::newRow("three parts, an empty cell behind")
        << "BOL,Bólido,C/ Araquil, 67, 2nd floor,Madrid,28023,Spain,(91) 555 22 82,"_ba
        << u"+BOL|Bólido|C/ Araquil, 67, 2nd floor|Madrid|28023|Spain|(91) 555 22 82"_s;
    QTest::newRow("another column's value stays as it is")
        << "PAV,Pavlova, Ltd.,74 Rose St.,Melbourne,30580,Australia,(03) 444-2343"_ba
        << u"PAV|Pavlova| Ltd.|74 Rose St.|Melbourne|30580|Australia|(03) 444-2343"_s;
    QTest::newRow("a whole row") << "X,Y,Z 1,Rome,12345,Italy,030-0074321"_ba
                                 << u"X|Y|Z 1|Rome|12345|Italy|030-0074321"_s;
    QTest::newRow("a short row") << "X,Y,Z 1,Rome"_ba << u"X|Y|Z 1|Rome"_s;
    QTest::newRow("a quotation mark never closed")
        << "BOL,Bólido,C/ Araquil, 67,Madrid,28023,Spain,\"(91) 555 22 82"_ba
        << u"BOL|Bólido|C/ Araquil| 67|Madrid|28023|Spain|(91) 555 22 82"_s;
}

void RowRepairTest::joins()
{
    QFETCH(QByteArray, row);
    QByteArray text = kHeader + kWhole +
                      "BON,Bon app,12, rue des Bouchers,Marseille,13008,France,91.24.45.40\n"
                      "COM,Comércio,Av. dos Lusíadas, 23,Sao Paulo,05432,Brazil,(11) 555-7647\n" +
                      row;
    QBuffer device(&text);
    const TableFile table = inspect(device, true);
    QVERIFY(table.isRepaired);
    QTEST(rowsOf(device, table).last(), "cells");
}

void RowRepairTest::largeFile()
{
    QByteArray text = kHeader;
    for (int i = 0; i < 3000; ++i)
        text += kWhole + "BOL,Bólido,C/ Araquil, 67,Madrid,28023,Spain,(91) 555 22 82\n";
    QBuffer device(&text);
    const TableFile table = inspect(device, true);
    QCOMPARE(table.rows, 27'000);
    QCOMPARE(rowsOf(device, table).filter(u"+"_s).size(), 3000);
}

QTEST_GUILESS_MAIN(RowRepairTest)
#include "tst_rowrepair.moc"
