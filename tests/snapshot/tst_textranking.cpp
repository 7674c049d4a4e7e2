// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textindex.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// "whole", "begins", "in", "else" or "" where the row is not found.
QString rankText(const TextHits &hits)
{
    static const QStringList kNames{u"whole"_s, u"begins"_s, u"in"_s, u"else"_s, u"typo"_s};
    return hits.ranks.empty() ? QString() : kNames[qsizetype(hits.ranks.front())];
}

} // namespace

/// How well one row is hit.
class TextRankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void typos_data();
    void typos();
    void everyRowHasARank();
};

void TextRankingTest::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("everyone"); // names of customers and people count
    QTest::addColumn<QString>("people");   // of people alone
    const auto row = [](const QString &typed, const char *everyone, const char *people) {
        QTest::newRow(qPrintable(typed))
            << typed << QString::fromLatin1(everyone) << QString::fromLatin1(people);
    };
    // customer 重庆长安, ABC贸易 too; contacts 王伟, John Smith; city 上海; e-mail wei@abc.example
    row(u"重庆长安"_s, "whole", "in");
    row(u"重庆"_s, "begins", "in");
    row(u"长安"_s, "in", "in");
    row(u"chongqingchangan"_s, "whole", "in");
    row(u"zhongqing"_s, "begins", "in");
    row(u"cqca"_s, "whole", "in");
    row(u"cq"_s, "begins", "in");
    row(u"ca"_s, "in", "in");
    row(u"王伟"_s, "whole", "whole");
    row(u"王"_s, "begins", "begins");
    row(u"伟"_s, "in", "in");
    row(u"wangwei"_s, "whole", "whole");
    row(u"wang wei"_s, "whole", "whole");
    row(u"wang"_s, "begins", "begins");
    row(u"ww"_s, "whole", "whole");
    row(u"w"_s, "begins", "begins");
    row(u"wei"_s, "in", "in"); // also in the e-mail, but better as a name
    row(u"john smith"_s, "whole", "whole");
    row(u"JOHN SM"_s, "begins", "begins");
    row(u"smith john"_s, "in", "in");
    row(u"smith 王"_s, "in", "in");
    row(u"ohn"_s, "in", "in");
    row(u"abc"_s, "begins", "in");
    row(u"maoyi"_s, "in", "in"); // the reading of the rest is not all of the name
    row(u"my"_s, "in", "in");
    row(u"上海"_s, "else", "else");
    row(u"shanghai"_s, "else", "else");
    row(u"sh"_s, "else", "else");
    row(u"wei@abc"_s, "else", "else");
    row(u"john example"_s, "else", "else");
    row(u"138 0011"_s, "else", "else");
    row(u"ang"_s, "", "");
    row(u"ong"_s, "", "");
}

void TextRankingTest::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QString, everyone);
    QFETCH(QString, people);
    const std::string customers = u"重庆长安\nABC贸易"_s.toStdString();
    const std::string persons = u"王伟\nJohn Smith"_s.toStdString();
    const std::string city = u"上海"_s.toStdString();
    const TextRow row{customers, "138 0011 2233", "wei@abc.example", persons, city};
    TextIndex index;
    index.append(std::span(&row, 1));
    for (const NamesOf names : {NamesOf::Everyone, NamesOf::People}) {
        TextHits hits;
        QVERIFY(index.search(TextQuery(typed.toStdString()), {.ranked = true, .names = names}, 0, 1, hits));
        QCOMPARE(hits.ranks.size(), hits.rows.size());
        QCOMPARE(rankText(hits), names == NamesOf::Everyone ? everyone : people);
    }
}

void TextRankingTest::typos_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString &typed, const char *rows) {
        QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(rows);
    };
    row(u"john smith"_s, "0 1"); // 1 begins with both
    row(u"jon smth"_s, "0");     // three letters do not begin a longer word
    row(u"jhon smtih"_s, "0 1");
    row(u"smyth"_s, "0 1");
    row(u"smt"_s, "");
    row(u"ohn smith"_s, "0 1");
    row(u"johnsen"_s, "1");
    row(u"xjohn"_s, "0 1");
    row(u"mueler"_s, "2");
    row(u"mullre"_s, "2");
    row(u"mullr 138"_s, "2");
    row(u"mullr 139"_s, "");
    row(u"muxxer"_s, "");
    row(u"examplr"_s, "2");
    row(u"wagn"_s, ""); // what sounds is as it is
    row(u"王 mullr"_s, "2");
}

void TextRankingTest::typos()
{
    QFETCH(QString, typed);
    QFETCH(QString, rows);
    TextIndex index;
    const std::string mixed = u"Mueller 王伟"_s.toStdString();
    // Enough other rows that the first search passes over all bytes and the next one goes row by row.
    std::vector<TextRow> texts{{.names = "John Smith", .phones = {}, .text = {}},
                               {.names = "Johnson & Smithers", .phones = {}, .text = {}},
                               {.names = mixed, .phones = "13800112233", .text = "m@example.cn\nmuller"}};
    texts.resize(texts.size() + 20, {.names = "Nobody", .phones = {}, .text = "nothing"});
    index.append(texts);
    TextHits hits;
    QVERIFY(index.search(TextQuery(typed.toStdString()), {.withTypos = true}, 0, 1, hits));
    QStringList found;
    for (const std::uint32_t row : hits.rows)
        found << QString::number(row);
    QCOMPARE(found.join(u' '), rows);
}

void TextRankingTest::everyRowHasARank()
{
    std::vector<TextRow> rows(kTextChunkRows + 3, {.names = "Anna", .phones = {}, .text = "note"});
    TextIndex index;
    index.append(rows);
    TextHits hits;
    QVERIFY(index.search(TextQuery("anna"), {.ranked = true}, 0, index.chunkCount(), hits));
    QCOMPARE(hits.ranks.size(), rows.size());
    QCOMPARE(std::ranges::count(hits.ranks, MatchRank::WholeName), std::ptrdiff_t(rows.size()));
}

QTEST_GUILESS_MAIN(TextRankingTest)
#include "tst_textranking.moc"
