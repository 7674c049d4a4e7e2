// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/smallbook.h"
#include "core/clock.h"
#include "store/book.h"
#include "workspace/savedviews.h"

#include <QJsonArray>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Lists as a saved view has them.
class CliViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAView();
};

void CliViewsTest::listsAView()
{
    const CommandLine line;
    QVERIFY(makeSmallBook(line));
    {
        const FixedClock clock(Day(20'778));
        auto book = Book::open(line.book(), clock);
        QVERIFY(book);
        const SavedView view{
            0,
            u"Not here"_s,
            false,
            {ListKind::Customers, u"city != \"上海\""_s, {}, {}, {u"name:desc"_s, u"gone"_s}}};
        QVERIFY((*book)->change(u"Test"_s, addView(view)));
    }
    const auto names = [&line](const QStringList &options) {
        QStringList found;
        for (const QJsonValue row : line.json(QStringList(u"list"_s) + options).json[u"rows"_s].toArray())
            found << row[u"name"_s].toString();
        return found;
    };
    const QStringList shown = names({u"--view"_s, u"Not here"_s});
    QVERIFY(!shown.isEmpty());
    QCOMPARE(shown, names({u"--where"_s, u"city != \"上海\""_s, u"--sort"_s, u"name:desc"_s}));
    QVERIFY(shown.size() < names({}).size());
    QCOMPARE(names({u"--view"_s, u"Not here"_s, u"--where"_s, u"city = \"上海\""_s}),
             names({u"--where"_s, u"city = \"上海\""_s, u"--sort"_s, u"name:desc"_s}));
    QCOMPARE(line.json({u"list"_s, u"--view"_s, u"none"_s}).status, 2);
}

QTEST_MAIN(CliViewsTest)
#include "tst_cliviews.moc"
