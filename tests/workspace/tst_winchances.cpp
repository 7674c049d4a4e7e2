// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/scoring/winchances.h"

#include <QDate>
#include <QFile>
#include <QTest>

#include <cmath>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Customers and their deals as files.
struct Files
{
    QByteArray people = "Customer ID,Company,Industry\n";
    QByteArray deals = "Deal ID,Customer,Stage,Opened,Closed\n";
    int count = 0;

    /// A deal of a customer of its own, opened @p age days ago, decided after @p took days (@p outcome "Won"
    /// or "Lost") or open.
    void add(bool warm, int age, int took, const QByteArray &outcome)
    {
        const QByteArray number = QByteArray::number(count++);
        const QDate opened = QDate(2026, 11, 21).addDays(-age);
        const bool isOpen = outcome.isEmpty();
        people += "K" + number + ",Company " + number + (warm ? ",Warm\n" : ",Cold\n");
        deals += "D" + number + ",K" + number + ',' + (isOpen ? QByteArray("Quotation") : outcome) + ',' +
                 opened.toString(Qt::ISODate).toUtf8() + ',' +
                 (isOpen ? QByteArray() : opened.addDays(took).toString(Qt::ISODate).toUtf8()) + '\n';
    }
};

ViewPtr viewOf(LoadedBook &book, const Files &files)
{
    const auto import = [&](const QString &name, const QByteArray &text, Entity into) {
        QFile file(book.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the file");
        file.close();
        ImportRequest request;
        request.files = QStringList{file.fileName()};
        request.into = into;
        if (!awaited(book.workspace().import(request, std::make_shared<Progress>())))
            qFatal("cannot import");
    };
    import(u"c.csv"_s, files.people, Entity::Customer);
    import(u"d.csv"_s, files.deals, Entity::Deal);
    return book.load();
}

/// @p decided deals of which warm ones are mostly won, within 20 days, cold ones mostly lost, within 80.
Files history(int decided)
{
    std::mt19937_64 random(11);
    Files files;
    for (int i = 0; i < decided; ++i) {
        const bool warm = random() % 2 == 0;
        const bool won = random() % 10 < (warm ? 8 : 2);
        files.add(warm, 100 + i % 700, won ? 1 + i % 20 : 1 + i % 80, won ? "Won" : "Lost");
    }
    return files;
}

} // namespace

/// Each lead's chance, or why there is none.
class WinChancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOpenDeals();
    void tooLittle_data();
    void tooLittle();
    void cancelled();
};

void WinChancesTest::ofOpenDeals()
{
    Files files = history(800);
    files.add(true, 0, 0, {});
    files.add(false, 0, 0, {});
    files.add(true, 60, 0, {});
    LoadedBook book(kToday);
    const ViewPtr view = viewOf(book, files);
    const WinChances chances = winChances(*view, Progress());
    QCOMPARE(chances.why, QString());
    QCOMPARE(chances.chance.size(), view->snapshot->customers.rows());
    for (std::size_t row = 0; row < 800; ++row)
        QVERIFY(std::isnan(chances.chance[row]));
    // .8 and .2, give or take three standard deviations of 400 deals.
    QVERIFY2(std::abs(chances.chance[800] - 0.8F) < 0.07F, qPrintable(QString::number(chances.chance[800])));
    QVERIFY2(std::abs(chances.chance[801] - 0.2F) < 0.07F, qPrintable(QString::number(chances.chance[801])));
    // After 60 days nothing was ever won: its chance is far less than a new one's.
    QVERIFY2(chances.chance[802] < 0.3F, qPrintable(QString::number(chances.chance[802])));
    // The same to the last bit.
    const WinChances again = winChances(*view, Progress());
    QVERIFY(chances.chance[800] == again.chance[800] && chances.chance[802] == again.chance[802]);
}

void WinChancesTest::tooLittle_data()
{
    QTest::addColumn<int>("decided");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing")
        << 0 << u"Too little history: 0 won and 0 lost deals; a chance to win needs at least 50 of each."_s;
    QTest::newRow("few")
        << 40
        << u"Too little history: 24 won and 16 lost deals; a chance to win needs at least 50 of each."_s;
}

void WinChancesTest::tooLittle()
{
    QFETCH(const int, decided);
    QFETCH(const QString, sentence);
    Files files = history(decided);
    files.add(true, 10, 0, {});
    LoadedBook book(kToday);
    const WinChances chances = winChances(*viewOf(book, files), Progress());
    QCOMPARE(chances.why, sentence);
    QVERIFY(chances.chance.empty());
}

void WinChancesTest::cancelled()
{
    LoadedBook book(kToday);
    const ViewPtr view = viewOf(book, history(200));
    Progress progress;
    progress.cancel();
    const WinChances chances = winChances(*view, progress);
    QCOMPARE(chances.why, cancelledError().message);
    QVERIFY(chances.chance.empty());
}

QTEST_GUILESS_MAIN(WinChancesTest)
#include "tst_winchances.moc"
