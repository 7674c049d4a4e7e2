// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/hitspans.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// The text with each hit in square brackets.
QString marked(const QString &text, const QList<HitSpan> &spans)
{
    QString out;
    int at = 0;
    for (const HitSpan &span : spans) {
        out += text.mid(at, span.begin - at) + u'[' + text.mid(span.begin, span.length) + u']';
        at = span.begin + span.length;
    }
    return out + text.mid(at);
}

} // namespace

class HitSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
};

void HitSpansTest::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<HitText>("kind");
    QTest::addColumn<bool>("withTypos");
    const auto row = [](const QString &typed, const QString &expected, HitText kind = HitText::Name,
                        bool withTypos = false) {
        QTest::newRow(qPrintable(typed + u" - " + expected)) << typed << expected << kind << withTypos;
    };
    row(u""_s, u"王伟"_s);
    row(u"伟"_s, u"王[伟]"_s);
    row(u"王伟"_s, u"[王伟]"_s);
    row(u"ww"_s, u"[王伟]"_s);
    row(u"wangwei"_s, u"[王伟]"_s);
    row(u"wei"_s, u"王[伟]"_s);
    row(u"wangw"_s, u"[王伟]"_s);
    row(u"wang wei"_s, u"[王伟]"_s);
    row(u"ang"_s, u"王伟"_s);
    row(u"wangwei"_s, u"王伟"_s, HitText::Plain);
    row(u"lml"_s, u"[李明朗]"_s);
    row(u"ml"_s, u"李[明朗]"_s);
    row(u"lil"_s, u"李明朗"_s);
    row(u"zhongqing"_s, u"[重庆]长安"_s);
    row(u"qingchang"_s, u"重[庆长]安"_s);
    row(u"lvbuwei"_s, u"[吕不韦]"_s);
    row(u"lubu"_s, u"[吕不]韦"_s);
    row(u"xi'an"_s, u"[西安]城建"_s);
    row(u"an"_s, u"西[安]城建"_s);
    row(u"hx"_s, u"上海[华信hx]"_s);
    row(u"weihua"_s, u"王伟 华信"_s); // no reading over a blank
    row(u"muller"_s, u"Zoë [Müller] GmbH"_s);
    row(u"STRASSE"_s, u"Alte [Straße] 5"_s);
    row(u"ss"_s, u"Alte Stra[ß]e"_s);
    row(u"a a"_s, u"B[a]n[a]n[a]"_s);
    row(u"an"_s, u"B[anan]a"_s); // touching hits are one
    row(u"ana ban"_s, u"[Bana]na"_s);
    row(u"（上海）"_s, u"华信[(上海)]有限"_s);
    row(u"x"_s, u"😀[x]😀"_s);
    row(u"😀"_s, u"[😀]x"_s);
    row(u"138 0011"_s, u"[138 0011] 2233"_s, HitText::Phone);
    row(u"1380011"_s, u"[138-0011]-2233"_s, HitText::Phone);
    row(u"+8613800112233"_s, u"[138 0011 2233]"_s, HitText::Phone);
    row(u"13800112233"_s, u"+86 [138 0011 2233]"_s, HitText::Phone);
    row(u"+49171"_s, u"+[49 171] 1234567"_s, HitText::Phone);
    row(u"1380011"_s, u"138-0011"_s, HitText::Plain);
    row(u"jon smth"_s, u"[John] [Smith]"_s, HitText::Name, true);
    row(u"jon smth"_s, u"John Smith"_s);
    row(u"smth"_s, u"[Smithson] & Sons"_s, HitText::Name, true);
    row(u"smith"_s, u"Smyth [Smith]"_s, HitText::Name, true); // as typed, so nothing else is meant
    row(u"wagn"_s, u"王"_s, HitText::Name, true);
}

void HitSpansTest::marks()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QFETCH(HitText, kind);
    QFETCH(bool, withTypos);
    const QString text = QString(expected).remove(u'[').remove(u']');
    QCOMPARE(marked(text, hitSpans(text, TextQuery(typed.toStdString()), kind, withTypos)), expected);
}

QTEST_GUILESS_MAIN(HitSpansTest)
#include "tst_hitspans.moc"
