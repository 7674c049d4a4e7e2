// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typo.h"

#include <QTest>

#include <random>
#include <utility>

using namespace leadbook;

class TypoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMeant_data();
    void isMeant();
    void oneErrorAnywhere_data();
    void oneErrorAnywhere();
};

void TypoTest::isMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("whole"); // within one error of all of it
    QTest::addColumn<bool>("meant"); // or of its beginning
    const auto row = [](const char *typed, const char *word, bool whole, bool meant) {
        QTest::addRow("%s - %s", typed, word)
            << QString::fromLatin1(typed) << QString::fromLatin1(word) << whole << meant;
    };
    row("smith", "smith", true, true);
    row("smth", "smith", true, true);
    row("smiith", "smith", true, true);
    row("smyth", "smith", true, true);
    row("simth", "smith", true, true);
    row("smiht", "smith", true, true);
    row("mith", "smith", true, true);
    row("xsmith", "smith", true, true);
    row("smit", "smith", true, true);
    row("smtih", "smith", true, true);
    row("smht", "smith", false, true); // as "smit" with its third letter wrong
    row("shmti", "smith", false, false);
    row("xmyth", "smith", false, false);
    row("jon", "john", true, true);
    row("jhon", "john", true, true);
    row("jon", "johnson", false, false); // three letters are too few for the beginning of a word
    row("jhon", "johnson", false, true);
    row("smth", "smithson", false, true);
    row("jn", "john", false, false);
    row("abd", "abc", true, false); // words of three letters are as they are
    row("abcd", "abc", true, false);
    row("", "", true, false);
}

void TypoTest::isMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(bool, whole);
    QFETCH(bool, meant);
    QCOMPARE(isWithinOneTypo(typed.toStdString(), word.toStdString()), whole);
    QCOMPARE(isTypoOf(typed.toStdString(), word.toStdString()), meant);
}

void TypoTest::oneErrorAnywhere_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("four") << QStringLiteral("mara");
    QTest::newRow("five") << QStringLiteral("schmi");
    QTest::newRow("twelve") << QStringLiteral("christiansen");
    QTest::newRow("one letter again and again") << QStringLiteral("aaaaaa");
}

/// A property: whatever single error is made in a word, the word is meant.
void TypoTest::oneErrorAnywhere()
{
    QFETCH(QString, word);
    const std::string meant = word.toStdString();
    for (std::size_t at = 0; at <= meant.size(); ++at) {
        std::string typed = meant;
        typed.insert(at, 1, 'q');
        QVERIFY2(isTypoOf(typed, meant) && isWithinOneTypo(typed, meant), typed.c_str());
        if (at == meant.size())
            continue;
        typed = meant;
        typed.erase(at, 1);
        QVERIFY2(isTypoOf(typed, meant) && isWithinOneTypo(typed, meant), typed.c_str());
        typed = meant;
        typed[at] = 'q';
        QVERIFY2(isTypoOf(typed, meant) && isWithinOneTypo(typed, meant), typed.c_str());
        typed = meant;
        if (at + 1 < meant.size())
            std::swap(typed[at], typed[at + 1]);
        QVERIFY2(isTypoOf(typed, meant) && isWithinOneTypo(typed, meant), typed.c_str());
    }
}

QTEST_GUILESS_MAIN(TypoTest)
#include "tst_typo.moc"
