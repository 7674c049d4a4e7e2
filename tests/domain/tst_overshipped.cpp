// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overshipped.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

struct Thing
{
    QString key;
    QString name;
};

QString namesOf(const std::vector<Thing> &things)
{
    QStringList names;
    for (const Thing &each : things)
        names << each.name;
    return names.join(u' ');
}

} // namespace

/// The book's own over what the program ships.
class OverShippedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void shown();
};

void OverShippedTest::order_data()
{
    QTest::addColumn<QStringList>("own"); // key=name
    QTest::addColumn<QString>("names");
    QTest::newRow("none") << QStringList() << u"First Second Third"_s;
    QTest::newRow("one in its place") << QStringList{u"b=Mine"_s} << u"First Mine Third"_s;
    QTest::newRow("all of them") << QStringList{u"c=C"_s, u"a=A"_s, u"b=B"_s} << u"A B C"_s;
    QTest::newRow("others behind, in their order")
        << QStringList{u"z=Z"_s, u"b=Mine"_s, u"=Own"_s, u"y=Y"_s} << u"First Mine Third Z Own Y"_s;
    QTest::newRow("a key twice: the first replaces, the second is not lost")
        << QStringList{u"a=One"_s, u"a=Two"_s} << u"One Second Third Two"_s;
}

void OverShippedTest::order()
{
    QFETCH(const QStringList, own);
    QFETCH(const QString, names);
    std::vector<Thing> things;
    for (const QString &each : own)
        things.push_back({each.section(u'=', 0, 0), each.section(u'=', 1)});
    const std::vector<Thing> shipped{{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}, {u"c"_s, u"Third"_s}};
    QCOMPARE(namesOf(overShipped(shipped, things)), names);
}

void OverShippedTest::shown()
{
    const auto loud = [](Thing each) {
        each.name = each.name.toUpper();
        return each;
    };
    QCOMPARE(namesOf(overShipped<Thing>({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}},
                                        {{u"b"_s, u"mine"_s}, {u"c"_s, u"other"_s}}, loud)),
             u"First MINE other"_s);
}

QTEST_GUILESS_MAIN(OverShippedTest)
#include "tst_overshipped.moc"
