// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dialectsniffer.h"
#include "support/csvstyle.h"
#include "support/testdata.h"
#include "support/trickle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Cases that come out otherwise, and why that is better.
struct Deviation
{
    QLatin1StringView description;
    const char *reason;
};
constexpr Deviation kDeviations[] = {
    {QLatin1StringView("Quoted field has invalid trailing quote after delimiter with a valid closer"),
     "without quotes both rows have three cells, so they are text"},
    {QLatin1StringView("Quoted field has invalid trailing quote after delimiter"),
     "without quotes both rows have three cells, so they are text"},
    {QLatin1StringView("Quoted field has invalid trailing quote before delimiter"),
     "a cell does not take in the rest of the file: text behind a closing quote ends at the next delimiter"},
    {QLatin1StringView("Quoted field has invalid trailing quote after new line"),
     "a cell does not take in the rest of the file: text behind a closing quote ends at the next delimiter"},
    {QLatin1StringView("Mixed slash n and slash r should choose first as precident"),
     "rows end with CR as well as with LF, also in one file"},
    {QLatin1StringView("Simple duplicated header names"),
     "the reader gives texts as they stand; the mapping names repeated headers apart: A (2)"},
    {QLatin1StringView("Duplicated header names existing column"),
     "the reader gives texts as they stand; the mapping names repeated headers apart: A (2)"},
    {QLatin1StringView("Duplicate header names with __proto__ field"),
     "the reader gives texts as they stand; the mapping names repeated headers apart: A (2)"},
};

/// Options that change what is given out, not how the text is read.
constexpr QLatin1StringView kOwnOptions[] = {
    QLatin1StringView("comments"),        QLatin1StringView("dynamicTyping"), QLatin1StringView("preview"),
    QLatin1StringView("skipFirstNLines"), QLatin1StringView("worker"),        QLatin1StringView("download")};

bool isOwnApi(const QJsonObject &testCase)
{
    const QJsonObject config = testCase[u"config"].toObject();
    return testCase[u"_has_function"].toBool() || !testCase[u"input"].isString() ||
           config[u"skipEmptyLines"].isString() || config[u"delimiter"].toString() == u"\n" ||
           std::ranges::any_of(kOwnOptions, [&](QLatin1StringView name) { return config.contains(name); });
}

/// The rows expected; the header as the first one where the case gives objects. Lines without any character
/// are no rows here.
TextRows expectedRows(const QJsonArray &data, const QStringList &headers)
{
    TextRows rows;
    for (const QJsonValue &value : data) {
        QStringList cells;
        if (value.isArray()) {
            for (const QJsonValue &cell : value.toArray())
                cells << cell.toString();
        } else {
            const QJsonObject object = value.toObject();
            for (const QString &header : headers) {
                if (object.contains(header))
                    cells << object[header].toString();
            }
            for (const QJsonValue &cell : object[u"__parsed_extra"].toArray())
                cells << cell.toString();
        }
        if (cells != QStringList{QString()})
            rows << cells;
    }
    return rows;
}

Dialect dialectOf(const QByteArray &text, const QJsonObject &config)
{
    std::optional<char> wish;
    if (const QString delimiter = config[u"delimiter"].toString(); delimiter.size() == 1)
        wish = delimiter.front().toLatin1();
    Dialect dialect = sniffDialect({text.constData(), static_cast<std::size_t>(text.size())}, wish,
                                   [](auto) { return false; });
    if (const QString quote = config[u"quoteChar"].toString(); !quote.isEmpty())
        dialect.quote = dialect.escape = quote.front().toLatin1();
    if (const QString escape = config[u"escapeChar"].toString(); !escape.isEmpty())
        dialect.escape = escape.front().toLatin1();
    return dialect;
}

} // namespace

/// Papa Parse's cases of reading, those that are not about its own interface.
class PapaParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void cleanupTestCase();

private:
    int m_cases = 0;
    int m_same = 0;
};

void PapaParseTest::cases_data()
{
    QTest::addColumn<QJsonObject>("testCase");
    LEADBOOK_REQUIRE_DATA(path, u"csv_torture/papaparse/papaparse_cases.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &group : {u"CORE_PARSER_TESTS"_s, u"PARSE_TESTS"_s}) {
        int n = 0;
        for (const QJsonValue &value : all[group].toArray()) {
            const QJsonObject testCase = value.toObject();
            ++n;
            if (!isOwnApi(testCase))
                QTest::addRow("%c%d %s", group.front().toLatin1(), n,
                              qPrintable(testCase[u"description"].toString()))
                    << testCase;
        }
    }
}

void PapaParseTest::cases()
{
    QFETCH(QJsonObject, testCase);
    const QJsonObject config = testCase[u"config"].toObject();
    QByteArray text = testCase[u"input"].toString().toUtf8();
    const TextEncoding encoding = detectEncoding(std::string_view(text.constData(), size_t(text.size())));
    const Dialect dialect = dialectOf(text.mid(encoding.bomBytes), config);
    Trickle device(text, 3);
    TextRows rows = rowsOf(device, encoding, dialect);
    const QStringList headers = rows.value(0);
    const QJsonArray data = testCase[u"expected"].toObject()[u"data"].toArray();
    if (config[u"header"].toBool() && !data.at(0).isArray() && !rows.isEmpty())
        rows.removeFirst();
    const TextRows expected = expectedRows(data, headers);
    ++m_cases;
    m_same += rows == expected ? 1 : 0;
    const auto *deviation = std::ranges::find(kDeviations, testCase[u"description"].toString(),
                                              [](const Deviation &entry) { return entry.description; });
    if (deviation != std::end(kDeviations))
        QEXPECT_FAIL("", deviation->reason, Continue);
    QCOMPARE(rows, expected);
}

void PapaParseTest::cleanupTestCase()
{
    if (m_cases == 0)
        return;
    qInfo("Papa Parse: %d of %d cases", m_same, m_cases);
    QVERIFY(m_cases > 100);
}

QTEST_GUILESS_MAIN(PapaParseTest)
#include "tst_papaparse.moc"
