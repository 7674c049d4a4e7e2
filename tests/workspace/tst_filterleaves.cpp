// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterparser.h"
#include "workspace/segments/filterleaves.h"

#include <QTest>

#include <bit>
#include <functional>

using namespace leadbook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<bool(std::uint64_t)>)

namespace {

/// Any name is a field, and hasDeal a term.
Filter parsed(const QString &text)
{
    const auto names = [](QStringView scope, QStringView name) {
        return scope.isEmpty() && name == u"hasDeal" ? FilterName::Term : FilterName::Field;
    };
    auto filter = FilterParser(text, names).parse();
    if (!filter)
        qFatal("%s", qPrintable(filter.error().message));
    return *std::move(filter);
}

bool bit(std::uint64_t answers, int place)
{
    return (answers >> place & 1U) != 0;
}

} // namespace

/// A filter taken apart: its answer from those of its conditions, and which of them moved it.
class FilterLeavesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void causes_data() { answers_data(); }
    void causes();
    void tooLarge();
};

void FilterLeavesTest::answers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("leaves");
    QTest::addColumn<std::function<bool(std::uint64_t)>>("wanted");
    using Wanted = std::function<bool(std::uint64_t)>;
    const auto row = [](const char *text, int leaves, Wanted wanted) {
        QTest::newRow(text) << QString::fromLatin1(text) << leaves << std::move(wanted);
    };
    row("a = 1", 1, [](std::uint64_t on) { return bit(on, 0); });
    row("not a = 1", 1, [](std::uint64_t on) { return !bit(on, 0); });
    row("a = 1 and b = 2", 2, [](std::uint64_t on) { return bit(on, 0) && bit(on, 1); });
    row("a = 1 or b = 2", 2, [](std::uint64_t on) { return bit(on, 0) || bit(on, 1); });
    row("not (a = 1 and b = 2)", 2, [](std::uint64_t on) { return !(bit(on, 0) && bit(on, 1)); });
    row("(a = 1 or b = 2) and not (c = 3 or d = 4)", 4,
        [](std::uint64_t on) { return (bit(on, 0) || bit(on, 1)) && !(bit(on, 2) || bit(on, 3)); });
    // What stands in the brackets of a term is one condition.
    row("hasDeal(x = 1 and y = 2) or a = 1 and not b = 2", 3,
        [](std::uint64_t on) { return bit(on, 0) || (bit(on, 1) && !bit(on, 2)); });
}

void FilterLeavesTest::answers()
{
    QFETCH(QString, text);
    QFETCH(int, leaves);
    QFETCH(std::function<bool(std::uint64_t)>, wanted);
    const Filter filter = parsed(text);
    const FilterLeaves apart(filter);
    QCOMPARE(int(apart.leaves().size()), leaves);
    QVERIFY(!apart.isTooLarge());
    for (std::uint64_t on = 0; on < std::uint64_t{1} << leaves; ++on)
        QCOMPARE(apart.passes(on), wanted(on));
}

/// Putting the cause back gives the answer of before, and nothing smaller does.
void FilterLeavesTest::causes()
{
    QFETCH(QString, text);
    QFETCH(int, leaves);
    QFETCH(std::function<bool(std::uint64_t)>, wanted);
    const Filter filter = parsed(text);
    const FilterLeaves apart(filter);
    const std::uint64_t all = std::uint64_t{1} << leaves;
    for (std::uint64_t before = 0; before < all; ++before) {
        for (std::uint64_t after = 0; after < all; ++after) {
            if (wanted(before) == wanted(after))
                continue;
            const std::uint64_t cause = apart.cause(before, after);
            QCOMPARE(cause & ~(before ^ after), std::uint64_t{0}); // of what changed
            QCOMPARE(wanted(after ^ cause), wanted(before));
            for (std::uint64_t part = 0; part < all; ++part) {
                if ((part & ~(before ^ after)) == 0 && std::popcount(part) < std::popcount(cause))
                    QVERIFY(wanted(after ^ part) != wanted(before));
            }
        }
    }
}

void FilterLeavesTest::tooLarge()
{
    QStringList parts;
    for (std::size_t i = 0; i <= FilterLeaves::kMost; ++i)
        parts << u"a = %1"_s.arg(i);
    const Filter filter = parsed(parts.join(u" or "_s));
    QVERIFY(FilterLeaves(filter).isTooLarge());
}

QTEST_APPLESS_MAIN(FilterLeavesTest)
#include "tst_filterleaves.moc"
