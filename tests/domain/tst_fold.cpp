// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include <QTest>

using leadbook::folded;
using namespace Qt::StringLiterals;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingAgainChangesNothing_data();
    void foldingAgainChangesNothing();
    void survivesInvalidUtf8_data();
    void survivesInvalidUtf8();
    void appendsAtEveryOffset();
};

void FoldTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"Huaxin GmbH"_s << u"huaxin gmbh"_s;
    QTest::newRow("more than a block")
        << u"ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_@0123"_s << u"abcdefghijklmnopqrstuvwxyz[\\]^_@0123"_s;
    QTest::newRow("marks") << u"Zürich Øresund naïve Åse Ñ"_s << u"zurich oresund naive ase n"_s;
    QTest::newRow("marks of their own") << u"Zu\u0308rich"_s << u"zurich"_s;
    QTest::newRow("letters that are two") << u"Straße Æ œ ﬁ"_s << u"strasse ae oe fi"_s;
    QTest::newRow("Polish, Czech, Turkish") << u"Łódź Đ ř İstanbul ı"_s << u"lodz d r istanbul i"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２３（上海）　＋８６"_s << u"abc123(上海) +86"_s;
    QTest::newRow("Han stays") << u"华信科技有限公司龥鿿"_s << u"华信科技有限公司龥鿿"_s;
    QTest::newRow("Han of compatibility and radicals") << u"\uF900⽃"_s << u"豈斗"_s;
    QTest::newRow("mixed") << u"TCL集团ABC中Ü国"_s << u"tcl集团abc中u国"_s;
    QTest::newRow("Cyrillic keeps its letters") << u"Йод"_s << u"йод"_s;
    QTest::newRow("Greek loses accents") << u"Άλφα"_s << u"αλφα"_s;
    QTest::newRow("kana and Hangul") << u"ｶﾅ 한국"_s << u"カナ 한국"_s;
    QTest::newRow("quotes and dashes") << u"“O’Neil” – x…"_s << u"\"o'neil\" - x..."_s;
    QTest::newRow("line break stays, controls go") << u"a\r\nb\tc\u0085d"_s << u"a \nb c d"_s;
    QTest::newRow("controls in a block")
        << u"0123456789\t\n\rABC0123456789"_s << u"0123456789 \n abc0123456789"_s;
    QTest::newRow("blank of no break") << u"a\u00A0b"_s << u"a b"_s;
    QTest::newRow("ignorable goes") << u"a\u00ADb\u200Dc\uFEFF"_s << u"abc"_s;
    QTest::newRow("beyond the plane") << u"😀𠀀x"_s << u"😀𠀀x"_s;
}

void FoldTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(folded(text.toStdString())), expected);
}

void FoldTest::foldingAgainChangesNothing_data()
{
    folds_data();
}

void FoldTest::foldingAgainChangesNothing()
{
    QFETCH(QString, text);
    const std::string once = folded(text.toStdString());
    QCOMPARE(folded(once), once);
}

void FoldTest::survivesInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lone continuation") << QByteArray("a\x80") << u"a\uFFFD"_s;
    QTest::newRow("cut Han") << QByteArray("\xE4\xB8") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("cut Han before ASCII") << QByteArray("\xE4\xB8"
                                                        "A")
                                          << u"\uFFFD\uFFFDa"_s;
    QTest::newRow("overlong") << QByteArray("\xC0\x80") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("beyond Unicode") << QByteArray("\xF5\x80\x80\x80x") << u"\uFFFD\uFFFD\uFFFD\uFFFDx"_s;
    QTest::newRow("GB18030 read as UTF-8") << QByteArray("\xBB\xAA\xD0\xC5") << u"\uFFFD\uFFFD\uFFFD\uFFFD"_s;
}

void FoldTest::survivesInvalidUtf8()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(folded(text.toStdString())), expected);
}

void FoldTest::appendsAtEveryOffset()
{
    const std::string whole = u"ABCDEFGHIJKLMNOP华信（上海）Zürich"_s.toStdString();
    for (std::size_t i = 0; i < 16; ++i) {
        std::string out = "KEPT";
        leadbook::appendFolded(std::string_view(whole).substr(i), out);
        const std::string expected = "KEPT" + std::string("abcdefghijklmnop").substr(i) + "华信(上海)zurich";
        QCOMPARE(out, expected);
    }
}

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_fold.moc"
