// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/csvreader.h"
#include "workspace/import/rowblock.h"
#include "workspace/import/rowimport.h"
#include "workspace/import/rowpump.h"

#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Notes whose rows it was asked to prepare.
class NotingImport : public RowImport
{
public:
    Status beginFile(const FieldPlaces &) override { return {}; }
    void prepare(const ImportRow &row, Party &party) const override
    {
        party.personName = std::string(row.text(FieldId::Name));
        party.hasPerson = row.line() % 2 == 0;
    }
    Result<RowVerdict> take(const ImportRow &, const Party &) override { return RowVerdict{}; }
    Status endFile(ImportReceipt &) override { return {}; }
    void finish() override {}
};

/// A file with what is needed to pump it.
class PumpedFile
{
public:
    explicit PumpedFile(const QByteArray &text)
    {
        if (!m_file.open() || m_file.write(text) != text.size() || !m_file.seek(0))
            qFatal("the test cannot write its file");
        auto table = inspectTable(m_file, Entity::Customer, {}, m_dictionaries);
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        m_table = *std::move(table);
        m_places.emplace(m_table.mapping);
        m_values.emplace(m_table.mapping, m_table.formats, m_dictionaries.choices, QStringList());
    }
    std::unique_ptr<RowPump> pump()
    {
        return std::make_unique<RowPump>(m_file, m_table, *m_values, *m_places, m_import, m_answers);
    }
    /// The names of all rows with their lines, "2 Ann"; the error's message where one came.
    QStringList rows()
    {
        const auto pump = this->pump();
        QStringList rows;
        for (;;) {
            const auto block = pump->next();
            if (!block) {
                rows << block.error().message;
                return rows;
            }
            if (!*block)
                return rows;
            for (std::size_t i = 0; i < (*block)->size(); ++i)
                rows << spell(**block, i);
        }
    }
    QString spell(const RowBlock &block, std::size_t i) const
    {
        const TableRow cells = block.row(i);
        const ImportRow row(*m_places, block.values(i), cells);
        const std::string_view name = row.text(FieldId::Name);
        const Party &party = block.parties[i];
        const bool isPrepared = party.personName == name && party.hasPerson == (cells.line % 2 == 0);
        return QString::number(cells.line) + u' ' + toQString(name) +
               (isPrepared ? QString() : u" not prepared"_s);
    }
    std::int64_t size() const { return m_file.size(); }

private:
    QTemporaryFile m_file;
    Dictionaries m_dictionaries;
    TableFile m_table;
    std::optional<FieldPlaces> m_places;
    std::optional<RowReader> m_values;
    NotingImport m_import;
    RowAnswers m_answers;
};

QByteArray fileOf(int rows, QStringList *expected = nullptr)
{
    QByteArray text("name,city\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray name = "N" + QByteArray::number(i);
        text += name + ",Rome\n";
        if (expected != nullptr)
            *expected << QString::number(i + 2) + u' ' + QString::fromLatin1(name);
    }
    return text;
}

TableRow rowOf(std::span<const std::string_view> cells, std::int64_t line)
{
    return {cells, line, false};
}

} // namespace

/// Rows that are read ahead in another thread: all of them, in order, whatever their size.
class RowPumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRow_data();
    void givesEveryRow();
    void rowLargerThanABlock();
    void stopsEarly_data();
    void stopsEarly();
    void bytesRise();
    void errorComesInItsTurn();
    void blockOwnsItsText();
    void blockIsFullAtItsRows();
    void blockIsFullAtItsBytes();
};

void RowPumpTest::givesEveryRow_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2'047, 2'048, 2'049, 30'000})
        QTest::addRow("%d rows", rows) << rows;
}

void RowPumpTest::givesEveryRow()
{
    QFETCH(int, rows);
    QStringList expected;
    PumpedFile file(fileOf(rows, &expected));
    QCOMPARE(file.rows(), expected);
}

void RowPumpTest::rowLargerThanABlock()
{
    const QByteArray large(700'000, 'x');
    PumpedFile file("name,notes\nfirst,a\nsecond,\"" + large + "\"\nthird,\"" + large + "\"\nlast,b\n");
    QCOMPARE(file.rows(), (QStringList{u"2 first"_s, u"3 second"_s, u"4 third"_s, u"5 last"_s}));
}

void RowPumpTest::stopsEarly_data()
{
    QTest::addColumn<int>("blocks"); // taken before it goes away
    for (const int blocks : {0, 1, 3})
        QTest::addRow("after %d blocks", blocks) << blocks;
}

/// The thread that reads is waiting for room when nobody takes the rows: it must end all the same.
void RowPumpTest::stopsEarly()
{
    QFETCH(int, blocks);
    PumpedFile file(fileOf(60'000));
    std::size_t rows = 0;
    {
        const auto pump = file.pump();
        for (int i = 0; i < blocks; ++i) {
            const auto block = pump->next();
            QVERIFY(block && *block);
            rows += (*block)->size();
        }
    }
    QVERIFY(rows < 60'000);
    QCOMPARE(rows > 0, blocks > 0);
}

void RowPumpTest::bytesRise()
{
    PumpedFile file(fileOf(10'000));
    const auto pump = file.pump();
    std::int64_t last = 0;
    for (;;) {
        const auto block = pump->next();
        QVERIFY(block);
        if (!*block)
            break;
        QVERIFY((*block)->bytesRead >= last);
        last = (*block)->bytesRead;
    }
    QCOMPARE(last, file.size());
    const auto end = pump->next(); // asked again it is still the end
    QVERIFY(end && !*end);
}

/// A row that never ends: the rows before it come first, then the error, and nothing after it.
void RowPumpTest::errorComesInItsTurn()
{
    QByteArray text = fileOf(3'000);
    PumpedFile good(text);
    const QStringList before = good.rows();
    text += "last,\"" + QByteArray(qsizetype(CsvReader::kLongestRow) + 10, 'x');
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(text) == text.size() && file.seek(0));
    const ChoiceDictionary choices;
    TableFile table; // as inspectTable() would have it, which refuses this file
    table.rows = 10'000;
    table.mapping.headers = QStringList{u"name"_s, u"city"_s};
    const FieldPlaces places(table.mapping);
    RowReader values(table.mapping, {}, choices, {});
    const NotingImport import;
    const RowAnswers answers;
    RowPump pump(file, table, values, places, import, answers);
    std::size_t rows = 0;
    for (;;) {
        const auto block = pump.next();
        if (!block) {
            QVERIFY(!block.error().message.isEmpty());
            break;
        }
        QVERIFY2(*block, "the file ended without an error");
        rows += (*block)->size();
    }
    QVERIFY(rows >= std::size_t(before.size()));
    QVERIFY(!pump.next());
}

void RowPumpTest::blockOwnsItsText()
{
    RowBlock block(1);
    {
        std::string first = "Ann";
        std::string second = "王伟";
        const std::string_view cells[] = {first, {}, second};
        QVERIFY(block.add(rowOf(cells, 7)));
        first.assign(3, '?');
        second.assign(6, '?');
    }
    const TableRow row = block.row(0);
    QCOMPARE(row.line, std::int64_t(7));
    QCOMPARE(row.cells.size(), std::size_t(3));
    QVERIFY(row.cells[0] == "Ann");
    QVERIFY(row.cells[1].empty());
    QVERIFY(row.cells[2] == "王伟");
    QCOMPARE(block.lastCells().size(), std::size_t(3));
}

void RowPumpTest::blockIsFullAtItsRows()
{
    RowBlock block(0);
    const std::string_view cells[] = {"a", "b"};
    std::int64_t taken = 0;
    while (taken < 100'000 && block.add(rowOf(cells, taken)))
        ++taken;
    QVERIFY(taken > 0 && taken < 100'000);
    QCOMPARE(block.size(), std::size_t(taken));
    QCOMPARE(block.row(std::size_t(taken) - 1).line, taken - 1);
    QVERIFY(!block.add(rowOf(cells, taken)));
    QCOMPARE(block.size(), std::size_t(taken));
}

void RowPumpTest::blockIsFullAtItsBytes()
{
    RowBlock block(0);
    const std::string half(200'000, 'h');
    const std::string whole(900'000, 'w');
    const std::string_view some[] = {half};
    const std::string_view much[] = {whole};
    QVERIFY(block.add(rowOf(some, 1)));
    QVERIFY(!block.add(rowOf(some, 2))); // no room: it goes into the next block
    QVERIFY(block.row(0).cells[0] == half);
    RowBlock other(0);
    QVERIFY(other.add(rowOf(much, 1))); // an empty block has room for any row
    QVERIFY(!other.add(rowOf(some, 2)));
    QVERIFY(other.row(0).cells[0] == whole);
}

QTEST_GUILESS_MAIN(RowPumpTest)
#include "tst_rowpump.moc"
