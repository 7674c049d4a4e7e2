// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sentences.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joined_data();
    void joined();
};

void SentencesTest::joined_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"en"_s << QStringList() << QString();
    QTest::newRow("one") << u"en"_s << QStringList{u"A."_s} << u"A."_s;
    QTest::newRow("English") << u"en"_s << QStringList{u"A."_s, u"B."_s} << u"A. B."_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << QStringList{u"甲。"_s, u"乙。"_s} << u"甲。乙。"_s;
    QTest::newRow("Traditional") << u"zh_TW"_s << QStringList{u"甲。"_s, u"乙。"_s} << u"甲。乙。"_s;
}

void SentencesTest::joined()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, sentences);
    QTEST(joinedSentences(sentences, QLocale(locale)), "expected");
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
