// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csvstyle.h"
#include "support/importedrows.h"
#include "support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Tests whose metadata says something that the CSV itself does not.
struct Deviation
{
    QLatin1StringView test;
    const char *reason;
};
constexpr Deviation kDeviations[] = {
    {QLatin1StringView("test049"), "the metadata replaces the values of the CSV"},
    {QLatin1StringView("test188"),
     "the metadata says how days are written; the reader gives texts as they stand"},
    {QLatin1StringView("test189"),
     "the metadata says how times are written; the reader gives texts as they stand"},
    {QLatin1StringView("test190"),
     "the metadata says how times are written; the reader gives texts as they stand"},
};

/// What a row of a table is expected to say: header and text.
using Described = QList<std::pair<QString, QString>>;

/// The rows of a table in a result; none where some value is no text.
std::optional<QList<Described>> describedRows(const QJsonObject &table)
{
    QList<Described> rows;
    for (const QJsonValue &row : table[u"row"].toArray()) {
        rows.append(Described());
        for (const QJsonValue &thing : row[u"describes"].toArray()) {
            const QJsonObject object = thing.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!it.value().isString())
                    return std::nullopt;
                if (!it.key().startsWith(u'@'))
                    rows.last().append({it.key(), it.value().toString()});
            }
        }
    }
    return rows;
}

/// Whether a table is told in the words of the CSV's first row, which the metadata of many tests replaces.
bool isTold(const QList<Described> &rows, const QStringList &header)
{
    return !rows.isEmpty() && std::ranges::all_of(rows, [&](const Described &row) {
        return !row.isEmpty() &&
               std::ranges::all_of(row, [&](const auto &cell) { return header.contains(cell.first); });
    });
}

} // namespace

/// The W3C's tests of CSV on the web: the rows of the CSV files against those of the JSON made of them, where
/// the JSON speaks of the columns of the CSV.
class CsvwTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void cleanupTestCase();

private:
    Dictionaries m_dictionaries;
    int m_tables = 0;
    int m_same = 0;
};

void CsvwTest::tables_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QList<Described>>("rows");
    LEADBOOK_REQUIRE_DATA(folder, u"csv_torture/w3c-csvw/tests"_s);
    const QString home = u"http://www.w3.org/2013/csvw/tests/"_s;
    for (const QString &name : QDir(folder).entryList({u"test???.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray tables = QJsonDocument::fromJson(file.readAll()).object()[u"tables"].toArray();
        int n = 0;
        for (const QJsonValue &table : tables) {
            const QString url = table[u"url"].toString().section(u'?', 0, 0);
            QFile csv(folder + u'/' + url.sliced(std::min(url.size(), home.size())));
            const auto rows = describedRows(table.toObject());
            ++n;
            if (!rows || !csv.open(QIODevice::ReadOnly) || csv.size() == 0)
                continue;
            if (isTold(*rows, rowsOf(csv, {}, {}).value(0)))
                QTest::addRow("%s %d", qPrintable(name.left(7)), n) << csv.fileName() << *rows;
        }
    }
}

void CsvwTest::tables()
{
    QFETCH(QString, csv);
    QFETCH(QList<Described>, rows);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto imported = importedRows(file, Entity::Customer, m_dictionaries);
    QVERIFY(imported);
    QList<Described> found;
    for (qsizetype r = 0; r < imported->rows.size(); ++r) {
        found.append(Described());
        for (const auto &[header, text] : rows.value(r)) {
            const qsizetype column = imported->headers.indexOf(header);
            found.last().append({header, imported->rows[r].value(column)});
        }
    }
    ++m_tables;
    m_same += found == rows ? 1 : 0;
    const auto *deviation = std::ranges::find_if(kDeviations, [](const Deviation &entry) {
        return QString::fromLatin1(QTest::currentDataTag()).startsWith(entry.test);
    });
    if (deviation != std::end(kDeviations))
        QEXPECT_FAIL("", deviation->reason, Continue);
    QCOMPARE(found, rows);
}

void CsvwTest::cleanupTestCase()
{
    if (m_tables == 0)
        return;
    qInfo("CSV on the web: %d of %d tables", m_same, m_tables);
    QVERIFY(m_tables >= 100);
}

QTEST_GUILESS_MAIN(CsvwTest)
#include "tst_csvw.moc"
