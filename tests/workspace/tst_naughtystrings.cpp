// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/celltext.h"
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "store/reader.h"
#include "store/statement.h"
#include "support/testdata.h"
#include "workspace/exportfixture.h"
#include "workspace/searching.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// A free text, by the header of its column and where the book keeps it.
struct FreeText
{
    const char *header;
    const char *table;
    const char *column;
};
constexpr std::array kFreeTexts{
    FreeText{"name", "customer", "name"},
    FreeText{"contact", "contact", "name"},
    FreeText{"firstName", "contact", "given_name"},
    FreeText{"lastName", "contact", "family_name"},
    FreeText{"addressForm", "contact", "address_form"},
    FreeText{"title", "customer_contact", "title"},
    FreeText{"department", "customer_contact", "department"},
    FreeText{"occupation", "contact", "occupation"},
    FreeText{"contactNotes", "contact", "notes"},
    FreeText{"city", "customer", "city"},
    FreeText{"region", "customer", "region"},
    FreeText{"address", "customer", "address"},
    FreeText{"industry", "customer", "industry"},
    FreeText{"source", "customer", "source"},
    FreeText{"notes", "customer", "notes"},
    FreeText{"Remark", "customer_extra", "x001"},
};

/// Strings of our own that files and spreadsheets are known to spoil.
const QStringList kOwnStrings{
    u"'"_s,
    u"'=1+1"_s,
    u"''=1+1"_s,
    u"'a"_s,
    u"=1+1"_s,
    u"+1"_s,
    u"-1"_s,
    u"@SUM(1)"_s,
    u"\t=1"_s,
    u"\r=1"_s,
    u"=\"a\"\"b\""_s,
    u" outer "_s,
    u"a\rb"_s,
    u"a\nb"_s,
    u"a\r\nb"_s,
    u"\n"_s + u"x"_s,
    u"x\n"_s,
    u"\\n"_s,
    u"\\,\\;\\\\"_s,
    u"_x000D_"_s,
    u"_x005F_x000D_"_s,
    u"\u0001a\u001f"_s,
    u"a\u0085b\u2028c"_s,
    u"\uFEFFa"_s,
    u"0012"_s,
    u"1e5"_s,
    u"1,234.50"_s,
    u"2026-01-02"_s,
    u"NULL"_s,
    u"N/A"_s,
    u"true"_s,
    u"\"quoted\""_s,
    u"<b>&amp;</b>"_s,
    u"]]>"_s,
};

/// These and, where @p path names it, those of the collection.
QStringList naughtyStrings(const QString &path)
{
    QStringList strings = kOwnStrings;
    if (path.isEmpty())
        return strings;
    for (const QJsonValue value : QJsonDocument::fromJson(contentOfFile(path)).array())
        strings << value.toString();
    return strings;
}

/// What a field keeps of a text: all of it. An empty cell is no value, and whoever has no name is called
/// something.
QString textOf(const FreeText &field, const QString &text)
{
    return text.isEmpty() && std::string_view(field.column) == "name" ? u"named"_s : text;
}

QString keyOf(qsizetype index)
{
    return u"K%1"_s.arg(index);
}

/// A customer with its contact for each text, which stands in all of their fields.
void writeFile(const QString &path, const QStringList &texts)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file, {});
    for (const char *const header : {"id", "kind", "contactId"})
        writer.addValue(header);
    for (const FreeText &field : kFreeTexts)
        writer.addValue(field.header);
    QVERIFY(writer.endRow());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const std::string key = keyOf(i).toStdString();
        for (const std::string_view cell :
             {std::string_view(key), std::string_view("company"), std::string_view(key)})
            writer.addValue(cell);
        for (const FreeText &field : kFreeTexts)
            writer.addText(textOf(field, texts[i]).toStdString());
        QVERIFY(writer.endRow());
    }
    QVERIFY(writer.finish());
}

void take(LoadedBook &book, const QString &path)
{
    ImportRequest import;
    import.files = QStringList{path};
    import.review = ReviewAs::New;
    const auto imported = awaited(book.workspace().import(import, std::make_shared<Progress>()));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->front().count(RowOutcome::New), imported->front().rows());
}

/// What the book keeps of a field, by the customer's key.
QHash<QString, QByteArray> keptOf(const QString &path, const FreeText &field)
{
    QHash<QString, QByteArray> kept;
    const auto connection = ReadConnection::open(path);
    auto rows = Statement::prepare(
        connection->handle(),
        QStringLiteral("SELECT customer.key, %1.%2 FROM customer LEFT JOIN customer_contact ON "
                       "customer_contact.customer = customer.id LEFT JOIN contact ON contact.id = "
                       "customer_contact.contact LEFT JOIN customer_extra ON customer_extra.id = customer.id")
            .arg(QLatin1String(field.table), QLatin1String(field.column))
            .toStdString());
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    while (rows->step().value_or(false)) {
        const std::string_view text = rows->text(1);
        kept.insert(toQString(rows->text(0)), QByteArray(text.data(), qsizetype(text.size())));
    }
    return kept;
}

void verifyKept(const QString &path, const QStringList &texts)
{
    for (const FreeText &field : kFreeTexts) {
        const auto kept = keptOf(path, field);
        QCOMPARE(kept.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QByteArray expected = textOf(field, texts[i]).toUtf8();
            if (kept.value(keyOf(i)) != expected)
                qWarning() << field.header << i << expected.toPercentEncoding();
            QCOMPARE(kept.value(keyOf(i)), expected);
        }
    }
}

/// The book of a file that has all texts in all fields.
void fill(LoadedBook &book, const QStringList &texts)
{
    const QString path = book.file(u"naughty.csv"_s);
    writeFile(path, texts);
    take(book, path);
}

} // namespace

/// Texts that break programs go through import, edit, search, export and import again byte for byte.
class NaughtyStringsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void imported();
    void edited();
    void found();
    void exported_data();
    void exported();
    void payloads();

private:
    QStringList m_texts;
};

void NaughtyStringsTest::initTestCase()
{
    m_texts = naughtyStrings(testDataPath(u"csv_torture/blns/blns.json"_s));
    qInfo("%lld strings", static_cast<long long>(m_texts.size()));
}

void NaughtyStringsTest::imported()
{
    LoadedBook book(kToday);
    fill(book, m_texts);
    verifyKept(book.path(), m_texts);
}

/// Whoever types such a text, blanks and all, finds it as it was typed, also after taking it back and again.
void NaughtyStringsTest::edited()
{
    LoadedBook book(kToday);
    std::vector<std::int64_t> ids;
    book.change([&](Editor &editor) -> Status {
        for (const QString &text : std::as_const(m_texts)) {
            const std::array cells{Cell{"name", u"named"_s}, Cell{"key", keyOf(qsizetype(ids.size()))}};
            const auto id = editor.insert(RecordTable::Customer, cells);
            LEADBOOK_TRY(id);
            ids.push_back(*id);
            Q_UNUSED(text)
        }
        return {};
    });
    constexpr std::array<std::string_view, 7> kColumns{"name",     "city",   "region", "address",
                                                       "industry", "source", "notes"};
    book.change([&](Editor &editor) -> Status {
        for (std::size_t i = 0; i < ids.size(); ++i) {
            std::vector<Cell> cells;
            for (const std::string_view column : kColumns)
                cells.push_back({column, m_texts[qsizetype(i)]});
            LEADBOOK_TRY(editor.update(RecordTable::Customer, ids[i], cells));
        }
        return {};
    });
    QVERIFY(awaited(book.workspace().undo()));
    QVERIFY(awaited(book.workspace().redo()));
    for (const std::string_view column : kColumns) {
        const auto kept = keptOf(book.path(), {"", "customer", column.data()});
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            QCOMPARE(kept.value(keyOf(i)), m_texts[i].toUtf8());
    }
}

void NaughtyStringsTest::found()
{
    LoadedBook book(kToday);
    fill(book, m_texts);
    const ViewPtr view = book.load();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        if (isBlank(m_texts[i].toStdString()))
            continue; // there is nothing to type
        const auto rows = searchCustomers(*view->snapshot, m_texts[i].toStdString(), Progress());
        const bool isFound = std::ranges::any_of(rows, [&](Row row) {
            return view->snapshot->customers.columns.text(FieldId::Key)[row] == keyOf(i).toStdString();
        });
        if (!isFound)
            qWarning() << i << m_texts[i].toUtf8().toPercentEncoding();
        QVERIFY(isFound);
    }
}

void NaughtyStringsTest::exported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("CSV") << u"x.csv"_s << QString() << false;
    QTest::newRow("CSV in UTF-16") << u"x.csv"_s << u"utf-16"_s << false;
    QTest::newRow("workbook") << u"x.xlsx"_s << QString() << false;
    QTest::newRow("vCard 4.0") << u"x.vcf"_s << QString() << false;
    QTest::newRow("vCard 3.0") << u"x.vcf"_s << QString() << true;
}

void NaughtyStringsTest::exported()
{
    QFETCH(QString, name);
    QFETCH(QString, encoding);
    QFETCH(bool, isOld);
    LoadedBook book(kToday);
    fill(book, m_texts);
    ExportRequest wanted;
    wanted.path = book.file(name);
    wanted.format.encoding = encoding;
    wanted.format.cards = isOld ? VCardVersion::V30 : VCardVersion::V40;
    const auto written = exportTable(*book.load(), book.path(), wanted, Progress());
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    LoadedBook other(kToday);
    take(other, wanted.path);
    verifyKept(other.path(), m_texts);
}

/// What a spreadsheet would run is kept as the text that it is, and leaves the book such that none runs it.
void NaughtyStringsTest::payloads()
{
    LEADBOOK_REQUIRE_DATA(path, u"csv_torture/csv-injection/Intruder/csv-payload.txt"_s);
    QStringList texts = QString::fromUtf8(contentOfFile(path)).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), 6);
    LoadedBook book(kToday);
    fill(book, texts);
    verifyKept(book.path(), texts);
    ExportRequest wanted;
    wanted.path = book.file(u"x.csv"_s);
    QVERIFY(exportTable(*book.load(), book.path(), wanted, Progress()));
    QFile file(wanted.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    CsvReader reader(file, TextEncoding{"UTF-8", 3}, Dialect());
    TableRow row;
    int cells = 0;
    while (reader.next(row).value_or(false)) {
        for (const std::string_view cell : row.cells) {
            constexpr std::string_view kRun = "=+-@\t\r";
            QVERIFY2(cell.empty() || kRun.find(cell.front()) == kRun.npos, std::string(cell).c_str());
            cells += cell.starts_with('\'') ? 1 : 0;
        }
    }
    QCOMPARE(cells, 5 * int(kFreeTexts.size())); // one of the six runs nothing
    LoadedBook other(kToday);
    take(other, wanted.path);
    verifyKept(other.path(), texts);
}

QTEST_GUILESS_MAIN(NaughtyStringsTest)
#include "tst_naughtystrings.moc"
