// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/pdftokens.h"

#include <QStringList>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Tokens of what PDF files say.
class PdfTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void neverFails_data();
    void neverFails();
};

void PdfTokensTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("tokens"); // "w:" word, "n:" name, "s:" string
    QTest::newRow("nothing") << QByteArray(" \n\t ") << QStringList();
    QTest::newRow("words") << QByteArray("BT 12 0 R")
                           << QStringList({u"w:BT"_s, u"w:12"_s, u"w:0"_s, u"w:R"_s});
    QTest::newRow("name") << QByteArray("/F7 12 Tf") << QStringList({u"n:F7"_s, u"w:12"_s, u"w:Tf"_s});
    QTest::newRow("names side by side") << QByteArray("/A/B") << QStringList({u"n:A"_s, u"n:B"_s});
    QTest::newRow("dictionary") << QByteArray("<</A(b)>>")
                                << QStringList({u"w:<<"_s, u"n:A"_s, u"s:b"_s, u"w:>>"_s});
    QTest::newRow("array") << QByteArray("[(a)-5(b)]TJ")
                           << QStringList({u"w:["_s, u"s:a"_s, u"w:-5"_s, u"s:b"_s, u"w:]"_s, u"w:TJ"_s});
    QTest::newRow("nested brackets") << QByteArray("(a(b)c)") << QStringList({u"s:a(b)c"_s});
    QTest::newRow("escapes") << QByteArray("(\\(\\)\\\\\\101\\60x)") << QStringList({u"s:()\\A0x"_s});
    QTest::newRow("short octal") << QByteArray("(\\7z)") << QStringList({u"s:\7z"_s});
    QTest::newRow("hexadecimal") << QByteArray("<48 65\n6C6c 6F>Tj")
                                 << QStringList({u"s:Hello"_s, u"w:Tj"_s});
    QTest::newRow("half a byte") << QByteArray("<414>") << QStringList({u"s:A@"_s});
}

void PdfTokensTest::reads()
{
    QFETCH(QByteArray, bytes);
    QStringList found;
    PdfTokens tokens(bytes);
    while (const auto token = tokens.next()) {
        const QString kind = token->kind == PdfToken::Kind::Word   ? u"w:"_s
                             : token->kind == PdfToken::Kind::Name ? u"n:"_s
                                                                   : u"s:"_s;
        found << kind + QString::fromLatin1(token->text);
    }
    QTEST(found, "tokens");
}

void PdfTokensTest::neverFails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("open string") << QByteArray("(abc");
    QTest::newRow("open hexadecimal") << QByteArray("<4142");
    QTest::newRow("escape at the end") << QByteArray("(a\\");
    QTest::newRow("brackets") << QByteArray(")>]}<<<>");
    QTest::newRow("long") << QByteArray("(") + QByteArray(100'000, 'x') + QByteArray(") w");
    QTest::newRow("zeros") << QByteArray(64, '\0') + QByteArray("a");
    QByteArray packed;
    for (int i = 0; i < 50'000; ++i)
        packed += static_cast<char>((i * 7919) >> 3);
    QTest::newRow("packed") << packed;
}

/// It comes to its end, whatever the bytes are.
void PdfTokensTest::neverFails()
{
    QFETCH(QByteArray, bytes);
    PdfTokens tokens(bytes);
    qsizetype count = 0;
    while (tokens.next())
        ++count;
    QVERIFY(count > 0 && count <= bytes.size());
}

QTEST_GUILESS_MAIN(PdfTokensTest)
#include "tst_pdftokens.moc"
