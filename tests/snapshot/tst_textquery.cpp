// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textindex.h"

#include <QTest>

#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// "wang(wang) | 138 0011 [1380011]": groups with their terms, the sounds of each and the joined digits.
QString describe(const TextQuery &query)
{
    QStringList groups;
    for (const TextQuery::Group &group : query.groups()) {
        QStringList terms;
        for (const TextQuery::Term &term : group.terms) {
            QStringList sounds;
            for (const std::string &sound : term.sounds)
                sounds << QString::fromStdString(sound);
            QString text = QString::fromStdString(term.text);
            if (!sounds.isEmpty())
                text += u'(' + sounds.join(u',') + u')';
            terms << text;
        }
        if (!group.digits.empty())
            terms << u'[' + QString::fromStdString(group.digits) + u']';
        groups << terms.join(u' ');
    }
    return groups.join(u" | "_s);
}

} // namespace

class TextQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void anyPieceOfATextFindsIt_data();
    void anyPieceOfATextFindsIt();
};

void TextQueryTest::reads_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &typed, const QString &expected) {
        QTest::newRow(qPrintable(u'\'' + typed + u'\'')) << expected;
    };
    row(u""_s, u""_s);
    row(u" \t\n "_s, u""_s);
    row(u"Wang"_s, u"wang(wang)"_s);
    row(u"  wang   wei "_s, u"wang(wang) | wei(wei)"_s);
    row(u"王伟"_s, u"王伟"_s);
    row(u"xi'an"_s, u"xi'an(xian)"_s);
    row(u"lu"_s, u"lu(lu,lv)"_s);
    row(u"nü"_s, u"nu(nu,nv)"_s);
    row(u"a1"_s, u"a1"_s);
    row(u"MÜLLER"_s, u"muller(muller)"_s);
    row(u"138 0011"_s, u"138 0011 [1380011]"_s);
    row(u"138-0011"_s, u"138-0011 [1380011]"_s);
    row(u"1380011"_s, u"1380011"_s);
    row(u"王 138 0011 韦"_s, u"王 | 138 0011 [1380011] | 韦"_s);
    row(u"王 wang"_s, u"王 | wang(wang)"_s);
}

void TextQueryTest::reads()
{
    QFETCH(QString, expected);
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    const TextQuery query(tag.mid(1, tag.size() - 2).toStdString());
    QCOMPARE(describe(query), expected);
    QCOMPARE(query.isEmpty(), expected.isEmpty());
}

void TextQueryTest::anyPieceOfATextFindsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Straßenbau Müller & Søn GmbH"_s;
    QTest::newRow("Chinese") << u"上海华信科技有限公司（张江）"_s;
    QTest::newRow("mixed") << u"ABB中国 3号楼 x@y.cn"_s;
    QTest::newRow("Greek and Cyrillic") << u"ΑΒΓδέ Привет"_s;
}

/// A property: whatever piece of a text is typed, in whatever case, it finds the row.
void TextQueryTest::anyPieceOfATextFindsIt()
{
    QFETCH(QString, text);
    const std::string bytes = text.toStdString();
    TextIndex index;
    const TextRow rows[] = {{.names = {}, .phones = {}, .text = "something else"},
                            {.names = bytes, .phones = {}, .text = {}},
                            {.names = {}, .phones = {}, .text = bytes}};
    index.append(rows);
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        const auto from = qsizetype(random() % std::size_t(text.size()));
        const QString piece = text.mid(from, 1 + qsizetype(random() % 8));
        const QString typed = round % 3 == 0 ? piece.toUpper() : round % 3 == 1 ? piece.toLower() : piece;
        if (typed.trimmed().isEmpty())
            continue;
        const auto found = index.search(TextQuery(typed.toStdString()));
        QVERIFY2(std::ranges::count(found, 1U) == 1 && std::ranges::count(found, 2U) == 1, qPrintable(typed));
    }
}

QTEST_GUILESS_MAIN(TextQueryTest)
#include "tst_textquery.moc"
