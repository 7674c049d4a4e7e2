// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/namesearch.h"

#include <QTest>

#include <random>

using namespace leadbook;

/// The quick and the plain search for beginnings of names, against each other and what a reader can check.
class NameSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void bothAgree();
};

namespace {

std::string padded(const std::string &text)
{
    return text + std::string(kSearchPadding, '\n');
}

} // namespace

void NameSearchTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("syllable");
    QTest::addColumn<int>("everyone"); // -1: not found
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("isWhole"); // where it is found among everyone
    const auto row = [](const char *name, const char *text, const char *needle, bool syllable, int everyone,
                        int people, bool isWhole) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(needle) << syllable << everyone << people
                            << isWhole;
    };
    row("empty needle",
        "\x11"
        "anna",
        "", false, -1, -1, false);
    row("whole customer",
        "\x11"
        "anna",
        "anna", false, 0, -1, true);
    row("whole person",
        "\x15"
        "anna",
        "anna", false, 0, 0, true);
    row("begins",
        "\x15"
        "anna",
        "ann", false, 0, 0, false);
    row("not its middle",
        "\x15"
        "anna",
        "nna", false, -1, -1, false);
    row("longer than the name",
        "\x15"
        "anna",
        "annab", false, -1, -1, false);
    row("the second name",
        "\x11"
        "bo\n\x15"
        "anna",
        "a", false, 4, 4, false);
    row("a part from the first letter",
        "\x16"
        "Wang",
        "wang", true, 0, 0, false);
    row("an inner part",
        "\x13"
        "Wang\x17"
        "Wei",
        "wang", true, -1, -1, false);
    row("letters of either case",
        "\x15"
        "WangWei",
        "wangwei", true, 0, 0, true);
    row("no capital",
        "\x15"
        "wangwei",
        "wang", true, -1, -1, false);
    row("one letter",
        "\x12"
        "W\x11"
        "W",
        "w", true, 0, -1, false);
    row("a place", "\nWang", "wang", true, -1, -1, false);
}

void NameSearchTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, needle);
    QFETCH(bool, syllable);
    QFETCH(int, everyone);
    QFETCH(int, people);
    QFETCH(bool, isWhole);
    const std::string bytes = padded(text.toStdString());
    const std::string_view all = std::string_view(bytes).substr(0, std::size_t(text.size()));
    const std::string typed = needle.toStdString();
    const auto match = syllable ? ByteMatch::Syllable : ByteMatch::Exact;
    const auto place = [](int at) { return at < 0 ? kNotFound : std::size_t(at); };
    QCOMPARE(findNameBegin(all, 0, typed, match, NamesOf::Everyone), place(everyone));
    QCOMPARE(findNameBegin(all, 0, typed, match, NamesOf::People), place(people));
    QCOMPARE(findNameBeginPlain(all, 0, typed, match, NamesOf::Everyone), place(everyone));
    QCOMPARE(findNameBeginPlain(all, 0, typed, match, NamesOf::People), place(people));
    if (everyone >= 0)
        QCOMPARE(isWholeNameAt(all, std::size_t(everyone), typed, NamesOf::Everyone), isWhole);
}

void NameSearchTest::bothAgree()
{
    std::mt19937 random(11);
    const std::string letters = "aAbB\n\x11\x12\x13\x15\x16\x17";
    const auto draw = [&](std::size_t size, std::size_t kinds) {
        std::string text(size, ' ');
        for (char &c : text)
            c = letters[random() % kinds];
        return text;
    };
    std::size_t found = 0;
    for (int round = 0; round < 4000; ++round) {
        const std::size_t size = random() % 200;
        const std::string bytes = padded(draw(size, letters.size()));
        const std::string_view text = std::string_view(bytes).substr(0, size);
        std::string needle = draw(1 + random() % 3, 4);
        const auto match = round % 2 == 0 ? ByteMatch::Exact : ByteMatch::Syllable;
        for (char &c : needle)
            c = match == ByteMatch::Exact ? c : char(c | 0x20);
        const auto names = round % 3 == 0 ? NamesOf::People : NamesOf::Everyone;
        const std::size_t from = size == 0 ? 0 : random() % size;
        const std::size_t place = findNameBeginPlain(text, from, needle, match, names);
        QCOMPARE(findNameBegin(text, from, needle, match, names), place);
        found += place != kNotFound ? 1 : 0;
    }
    QVERIFY(found > 500);
}

QTEST_GUILESS_MAIN(NameSearchTest)
#include "tst_namesearch.moc"
