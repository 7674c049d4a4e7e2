// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textindex.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using leadbook::kTextChunkRows;
using leadbook::Progress;
using leadbook::TextIndex;
using leadbook::TextQuery;
using leadbook::TextRow;
using namespace Qt::StringLiterals;

class TextIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void rowsOverChunks();
    void editsLeaveOtherCopies();
    void editsAcrossChunks();
    void appendsToABegunChunk();
    void chunksFromElsewhere();
    void sharedWorkAndCancel();
    void naughtyStringsFindThemselves();
};

namespace {

struct Person
{
    const char16_t *names;
    const char16_t *phones;
    const char16_t *text;
};

// The rows that finds() looks through, in this order.
constexpr Person kPeople[] = {
    {u"王伟\n华信（上海）有限公司", u"138 0011 2233\n021-12345678", u"wei@huaxin.example"},
    {u"李明朗\n张江高科", u"+86 139 1122 3344", u"采购 经理"},
    {u"曾乐\n重庆长安", u"", u"Quote №5 (50%)"},
    {u"Zoë Müller\nStraßenbau GmbH", u"+49 171 1234567", u"Köln\nsecond line"},
    {u"吕不韦\n西安城建", u"13800112299", u""},
    {u"", u"", u"order 1380 0112"},
};

TextIndex indexOfPeople()
{
    TextIndex index;
    for (const Person &person : kPeople) {
        const std::string names = QString::fromUtf16(person.names).toStdString();
        const std::string phones = QString::fromUtf16(person.phones).toStdString();
        const std::string text = QString::fromUtf16(person.text).toStdString();
        const TextRow row{names, phones, text};
        index.append(std::span(&row, 1));
    }
    return index;
}

std::vector<std::uint32_t> search(const TextIndex &index, const QString &query)
{
    return index.search(TextQuery(query.toStdString()));
}

QString toText(const std::vector<std::uint32_t> &rows)
{
    QStringList list;
    for (const std::uint32_t row : rows)
        list << QString::number(row);
    return list.join(u' ');
}

/// Rows "row N", with "odd" in every second one.
TextIndex numbered(std::uint32_t count)
{
    std::vector<std::string> texts;
    for (std::uint32_t i = 0; i < count; ++i)
        texts.push_back("row <" + std::to_string(i) + '>' + (i % 2 == 1 ? " odd" : ""));
    std::vector<TextRow> rows;
    for (const std::string &text : texts)
        rows.push_back({.names = {}, .phones = {}, .text = text});
    TextIndex index;
    index.append(rows);
    return index;
}

} // namespace

void TextIndexTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &query, const char *rows) {
        QTest::newRow(qPrintable(u'\'' + query + u'\'')) << query << QString::fromLatin1(rows);
    };
    row(u""_s, "");
    row(u"   "_s, "");
    row(u"王伟"_s, "0");
    row(u"伟"_s, "0");
    row(u"wangwei"_s, "0");
    row(u"WangW"_s, "0");
    row(u"wang wei"_s, "0");
    row(u"ww"_s, "0");
    row(u"wei"_s, "0 4"); // wei@, 伟, 韦
    row(u"ang"_s, "");
    row(u"angwei"_s, "");
    row(u"lml"_s, "1");
    row(u"ml"_s, "1");
    row(u"limingl"_s, "1");
    row(u"lm l"_s, "1");
    row(u"weihua"_s, ""); // no reading over two names
    row(u"伟华"_s, "");   // nor text
    row(u"chongqing"_s, "2");
    row(u"zhongqing"_s, "2");
    row(u"zengle"_s, "2");
    row(u"cengyue"_s, "2");
    row(u"changan"_s, "2");
    row(u"cqca"_s, "2");
    row(u"lvbuwei"_s, "4");
    row(u"lubuwei"_s, "4");
    row(u"lübuwei"_s, "4");
    row(u"xi'an"_s, "0 4"); // 有限 too
    row(u"muller"_s, "3");
    row(u"MÜLLER"_s, "3");
    row(u"ｍüｌｌｅｒ"_s, "3");
    row(u"strassenbau koln"_s, "3");
    row(u"zoë strasse"_s, "3");
    row(u"zoe 王"_s, "");
    row(u"(上海)"_s, "0");
    row(u"（上海）有限"_s, "0");
    row(u"line"_s, "3");
    row(u"köln second"_s, "3");
    row(u"采购经理"_s, "");
    row(u"采购 经理"_s, "1");
    row(u"13800112233"_s, "0");
    row(u"138 0011"_s, "0 4");
    row(u"138-0011"_s, "0 4");
    row(u"+86 138 0011 2233"_s, "0");
    row(u"+8613800112233"_s, "0");
    row(u"00112"_s, "0 4");
    row(u"021 1234"_s, "0");
    row(u"(021)12345678"_s, "0");
    row(u"+86 139"_s, "1");
    row(u"139 1122"_s, "1");
    row(u"+49171"_s, "3");
    row(u"+49 171 12"_s, "3");
    row(u"王 138 0011"_s, "0");
    row(u"138 0011 韦"_s, "4");
    row(u"@"_s, "0");
    row(u"wei@huaxin"_s, "0");
    row(u"50%"_s, "2");
    row(u"no5"_s, "2");
    row(u"5"_s, "0 2 3");
    row(u"-"_s, "0");
}

void TextIndexTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, rows);
    static const TextIndex index = indexOfPeople();
    QCOMPARE(toText(search(index, query)), rows);
}

void TextIndexTest::rowsOverChunks()
{
    const TextIndex index = numbered(3 * kTextChunkRows + 5);
    QCOMPARE(index.rowCount(), 3 * kTextChunkRows + 5);
    QCOMPARE(index.chunkCount(), std::size_t(4));
    for (const std::uint32_t i :
         {0U, 1U, kTextChunkRows - 1, kTextChunkRows, 2 * kTextChunkRows, 3 * kTextChunkRows + 4})
        QCOMPARE(search(index, u"<%1>"_s.arg(i)), std::vector<std::uint32_t>{i});
    const auto odd = search(index, u"odd"_s);
    QCOMPARE(odd.size(), std::size_t((3 * kTextChunkRows + 5) / 2));
    for (std::size_t i = 0; i < odd.size(); ++i)
        QCOMPARE(odd[i], std::uint32_t(2 * i + 1));
    QCOMPARE(search(index, u"row"_s).size(), std::size_t(index.rowCount()));
}

void TextIndexTest::editsLeaveOtherCopies()
{
    const TextIndex before = indexOfPeople();
    TextIndex after = before;
    const std::string name = u"赵敏"_s.toStdString();
    after.set(1, {.names = name, .phones = {}, .text = {}});
    after.erase(3);
    QCOMPARE(toText(search(before, u"lml"_s)), u"1"_s);
    QCOMPARE(toText(search(after, u"lml"_s)), QString());
    QCOMPARE(toText(search(after, u"zhaomin"_s)), u"1"_s);
    QCOMPARE(toText(search(before, u"muller"_s)), u"3"_s);
    QCOMPARE(toText(search(after, u"muller"_s)), QString());
    QCOMPARE(toText(search(after, u"zl"_s)), u"2"_s);
    QCOMPARE(after.rowCount(), before.rowCount());
}

void TextIndexTest::editsAcrossChunks()
{
    const std::uint32_t count = 2 * kTextChunkRows + 10;
    TextIndex index = numbered(count);
    const std::vector<std::uint32_t> rows{0, 1, kTextChunkRows - 1, 2 * kTextChunkRows, count - 1};
    std::vector<TextIndex::Edit> edits;
    for (const std::uint32_t row : rows)
        edits.push_back({row, {.names = {}, .phones = {}, .text = "edited"}});
    index.set(edits);
    QCOMPARE(search(index, u"edited"_s), rows);
    QCOMPARE(search(index, u"row"_s).size(), std::size_t(count) - rows.size());
    for (const std::uint32_t row : {2U, kTextChunkRows, count - 2})
        QCOMPARE(search(index, u"<%1>"_s.arg(row)), std::vector<std::uint32_t>{row});
}

void TextIndexTest::appendsToABegunChunk()
{
    const TextIndex before = indexOfPeople();
    TextIndex after = before;
    const TextRow row{.names = "Late", .phones = {}, .text = {}};
    after.append(std::span(&row, 1));
    after.append({});
    QCOMPARE(after.rowCount(), before.rowCount() + 1);
    QCOMPARE(toText(search(after, u"late"_s)), u"6"_s);
    QCOMPARE(toText(search(after, u"lml"_s)), u"1"_s);
    QCOMPARE(toText(search(before, u"late"_s)), QString());
}

void TextIndexTest::chunksFromElsewhere()
{
    const leadbook::DialPlan &home = leadbook::dialPlanOf("DE");
    leadbook::TextChunkBuilder builder(home);
    while (!builder.isFull())
        builder.add({.names = "full", .phones = {}, .text = {}});
    std::vector<std::shared_ptr<const leadbook::TextChunk>> chunks{builder.finish()};
    builder.add({.names = {}, .phones = "+49 30 1234567", .text = {}});
    chunks.push_back(builder.finish());
    const TextIndex index(home, chunks);
    QCOMPARE(index.rowCount(), kTextChunkRows + 1);
    QCOMPARE(index.search(TextQuery("030 123", home)), std::vector<std::uint32_t>{kTextChunkRows});
    QVERIFY(index.byteCount() > std::size_t(kTextChunkRows) * 5);
}

void TextIndexTest::sharedWorkAndCancel()
{
    const TextIndex index = numbered(3 * kTextChunkRows);
    const TextQuery query("odd");
    leadbook::TextHits hits;
    QVERIFY(index.search(query, {}, 0, 1, hits));
    QVERIFY(index.search(query, {}, 1, 3, hits));
    QCOMPARE(hits.rows, index.search(query));
    QVERIFY(hits.ranks.empty());
    Progress progress;
    progress.cancel();
    hits.rows.clear();
    QVERIFY(!index.search(query, {}, 0, 3, hits, &progress));
    QVERIFY(hits.rows.empty());
}

void TextIndexTest::naughtyStringsFindThemselves()
{
    LEADBOOK_REQUIRE_DATA(path, u"csv_torture/blns/blns.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(list.size() > 500);
    TextIndex index;
    for (const auto &entry : list) {
        const std::string text = entry.toString().toStdString();
        const TextRow row{text, text, text};
        index.append(std::span(&row, 1));
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const TextQuery query(list[i].toString().toStdString());
        const auto rows = index.search(query);
        const bool found = std::find(rows.begin(), rows.end(), std::uint32_t(i)) != rows.end();
        QVERIFY2(found || query.isEmpty(), qPrintable(list[i].toString()));
    }
}

QTEST_GUILESS_MAIN(TextIndexTest)
#include "tst_textindex.moc"
