// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/csvsink.h"
#include "workspace/generator/csvtable.h"
#include "workspace/generator/customersource.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");
constexpr GeneratorOptions kOptions{300, 2'000, 120, 700, 9};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot open");
}

/// Rows of cells; the generator's own words hold no quotes, commas or line breaks.
QList<QStringList> rowsOf(const QString &path)
{
    QList<QStringList> rows;
    const auto lines = QString::fromUtf8(contentOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows << line.split(u',');
    return rows;
}

} // namespace

class GeneratorCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells();
    void customers();
    void needs();
    void eventsLinkToCustomers_data();
    void eventsLinkToCustomers();
    void sameSeedSameBytes();
    void cancelledLeavesNothing();
    void failureIsOneSentence_data();
    void failureIsOneSentence();
};

void GeneratorCsvTest::cells()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"t.csv"_s);
    auto file = CsvTable::create(path, u"a,b,c,d,e,f");
    QVERIFY(file);
    CsvTable &table = *file;
    table.cell("say \"hi\", x").cell(std::int64_t{-7}).cell(std::optional<int>()).cell(Day());
    table.cell(*Day::fromIso(u"0987-01-05")).cell(Money::fromUnits(5));
    QVERIFY(table.endRow());
    QVERIFY(!QFile::exists(path));
    QVERIFY(table.commit());
    QCOMPARE(contentOf(path), QByteArray("\xEF\xBB\xBF"
                                         "a,b,c,d,e,f\r\n\"say \"\"hi\"\", x\",-7,,,0987-01-05,5\r\n"));
}

void GeneratorCsvTest::customers()
{
    QTemporaryDir dir;
    const auto counts = generateCsv(dir.filePath(u"new/folder"_s), kOptions, kToday, Progress());
    QVERIFY(counts);
    QCOMPARE(*counts, (GeneratedCounts{300, 2'000, 120, 700}));
    const auto rows = rowsOf(dir.filePath(u"new/folder/customers.csv"_s));
    QCOMPARE(rows.size(), 301);
    const CustomerSource source(kOptions.seed, kToday);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), 15);
        if (i == 0)
            continue;
        const auto row = source.row(i - 1);
        QCOMPARE(rows[i][0], QString::fromStdString(row.name));
        QCOMPARE(rows[i][1], QString::fromStdString(row.company));
        QCOMPARE(rows[i][5], QString::fromStdString(row.email));
        QCOMPARE(rows[i][9], row.employees ? QString::number(*row.employees) : QString());
        QCOMPARE(rows[i][12], row.birthday.toIso());
    }
}

void GeneratorCsvTest::needs()
{
    QTemporaryDir dir;
    QVERIFY(generateCsv(dir.path(), kOptions, kToday, Progress()));
    const auto rows = rowsOf(dir.filePath(u"needs.csv"_s));
    const auto customers = rowsOf(dir.filePath(u"customers.csv"_s));
    QVERIFY(rows.size() > 150 && rows.size() < 220);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const auto named = [&](const QStringList &customer) {
            return customer[0] == rows[i][0] && customer[1] == rows[i][1] && customer[5] == rows[i][2];
        };
        QVERIFY(std::ranges::any_of(customers, named));
        QVERIFY2(QStringList({u"unclear"_s, u"partly"_s, u"clear"_s}).contains(rows[i][3]),
                 qPrintable(rows[i][3]));
    }
}

void GeneratorCsvTest::eventsLinkToCustomers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("column");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("purchases") << u"purchases.csv"_s << 1 << qsizetype{2'000};
    QTest::newRow("deals") << u"deals.csv"_s << 1 << qsizetype{120};
    QTest::newRow("interactions") << u"interactions.csv"_s << 0 << qsizetype{700};
}

void GeneratorCsvTest::eventsLinkToCustomers()
{
    QFETCH(QString, file);
    QFETCH(int, column);
    QFETCH(qsizetype, count);
    QTemporaryDir dir;
    QVERIFY(generateCsv(dir.path(), kOptions, kToday, Progress()));
    QSet<QString> emails;
    for (const auto &row : rowsOf(dir.filePath(u"customers.csv"_s)))
        emails.insert(row[5]);
    const auto rows = rowsOf(dir.filePath(file));
    QCOMPARE(rows.size(), count + 1);
    QCOMPARE(rows[0][column], u"customer"_s);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), rows[0].size());
        QVERIFY2(emails.contains(rows[i][column]), qPrintable(rows[i][column]));
    }
}

void GeneratorCsvTest::sameSeedSameBytes()
{
    QTemporaryDir one;
    QTemporaryDir two;
    QTemporaryDir other;
    GeneratorOptions changed = kOptions;
    ++changed.seed;
    QVERIFY(generateCsv(one.path(), kOptions, kToday, Progress()));
    QVERIFY(generateCsv(two.path(), kOptions, kToday, Progress()));
    QVERIFY(generateCsv(other.path(), changed, kToday, Progress()));
    for (const QString &name :
         {u"customers.csv"_s, u"needs.csv"_s, u"purchases.csv"_s, u"deals.csv"_s, u"interactions.csv"_s}) {
        QCOMPARE(contentOf(one.filePath(name)), contentOf(two.filePath(name)));
        QVERIFY(contentOf(one.filePath(name)) != contentOf(other.filePath(name)));
    }
}

void GeneratorCsvTest::cancelledLeavesNothing()
{
    QTemporaryDir dir;
    GeneratorOptions options = kOptions;
    options.purchases = 30'000;
    Progress *running = nullptr;
    std::int64_t reported = 0;
    Progress progress([&](std::int64_t done, std::int64_t total) {
        QCOMPARE(total, options.rows());
        QVERIFY(done > reported);
        reported = done;
        if (done > 10'000)
            running->cancel();
    });
    running = &progress;
    const auto counts = generateCsv(dir.path(), options, kToday, progress);
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::Cancelled);
    QVERIFY(reported > 10'000 && reported < 20'000);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void GeneratorCsvTest::failureIsOneSentence_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file in the way") << u"file/deeper"_s;
    QTest::newRow("a folder in the way of a file") << u"taken"_s;
}

void GeneratorCsvTest::failureIsOneSentence()
{
    QFETCH(QString, folder);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(dir.path()).mkpath(u"taken/deals.csv"_s));
    const auto counts = generateCsv(dir.filePath(folder), kOptions, kToday, Progress());
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::Io);
    QVERIFY(counts.error().message.contains(dir.path()));
    QCOMPARE(counts.error().message.count(u". "_s), 0);
    QVERIFY(!QFile::exists(dir.filePath(u"taken/customers.csv"_s)));
}

QTEST_GUILESS_MAIN(GeneratorCsvTest)
#include "tst_generatorcsv.moc"
