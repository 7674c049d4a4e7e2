// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/import/namedrecords.h"
#include "workspace/import/nearnames.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<RecordColumn> productColumns()
{
    return {RecordColumn{"key"}, RecordColumn{"name"}, RecordColumn{"category"}};
}

/// Work on the products of a book, as an import or as a plan does it; an error fails the test.
template <typename Work> void withProducts(TemporaryBook &book, bool isPlan, Work &&work)
{
    const auto run = [&work](ImportTarget target) -> Status {
        NamedRecords products(target, RecordTable::Product, productColumns());
        LEADBOOK_TRY(products.load());
        LEADBOOK_TRY(work(products));
        products.finish();
        return {};
    };
    const Status done = isPlan ? run({book->handle(), nullptr}) : [&]() -> Status {
        LEADBOOK_TRY(book->change(u"Test"_s, [&](Editor &editor) {
            return run({editor.database(), &editor});
        }));
        return {};
    }();
    if (!done)
        QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
}

/// Takes names one after another and tells the slot of each: "0 1 0".
QString taken(TemporaryBook &book, bool isPlan, const QList<QPair<QString, QString>> &keysAndNames)
{
    QStringList places;
    withProducts(book, isPlan, [&](NamedRecords &products) -> Status {
        for (const auto &[key, name] : keysAndNames) {
            const auto slot = products.take(key.toStdString(), name.toStdString());
            LEADBOOK_TRY(slot);
            places << QString::number(*slot);
        }
        return {};
    });
    return places.join(u' ');
}

} // namespace

/// Owners and products: found by key, else by name, made where they are missing; near names are told.
class NamedRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void knowsTheBook();
    void usesAreCountedByFile();
    void nearNames_data();
    void nearNames();
    void nearNamesOfAList();
    void namesWithKeysAreNoSlips();
};

void NamedRecordsTest::takes_data()
{
    using Names = QList<QPair<QString, QString>>;
    QTest::addColumn<Names>("names"); // key, name
    QTest::addColumn<QString>("places");
    QTest::addColumn<int>("records");
    QTest::newRow("one twice") << Names{{{}, u"Desk"_s}, {{}, u"Desk"_s}} << u"0 0"_s << 1;
    QTest::newRow("case and width") << Names{{{}, u"Desk"_s}, {{}, u"DESK"_s}, {{}, u"Ｄｅｓｋ"_s}}
                                    << u"0 0 0"_s << 1;
    QTest::newRow("blanks count") << Names{{{}, u"GTX Pro"_s}, {{}, u"GTXPro"_s}} << u"0 1"_s << 2;
    QTest::newRow("by key") << Names{{u"P1"_s, u"Desk"_s}, {u"P1"_s, u"Table"_s}} << u"0 0"_s << 1;
    QTest::newRow("another key, another product")
        << Names{{u"P1"_s, u"Desk"_s}, {u"P2"_s, u"Desk"_s}} << u"0 1"_s << 2;
    QTest::newRow("a key alone") << Names{{u"P1"_s, {}}, {u"P1"_s, {}}} << u"0 0"_s << 1;
    QTest::newRow("Chinese") << Names{{{}, u"办公桌"_s}, {{}, u"办公椅"_s}, {{}, u"办公桌"_s}} << u"0 1 0"_s
                             << 2;
}

void NamedRecordsTest::takes()
{
    using Names = QList<QPair<QString, QString>>;
    QFETCH(Names, names);
    QFETCH(QString, places);
    QFETCH(int, records);
    TemporaryBook book;
    QCOMPARE(taken(book, true, names), places);
    QCOMPARE(number(*book, "SELECT count(*) FROM product"), 0); // a plan writes nothing
    QCOMPARE(taken(book, false, names), places);
    QCOMPARE(number(*book, "SELECT count(*) FROM product"), records);
    QCOMPARE(taken(book, false, names), places); // known from the book now
    QCOMPARE(number(*book, "SELECT count(*) FROM product"), records);
}

void NamedRecordsTest::knowsTheBook()
{
    TemporaryBook book;
    taken(book, false, {{u"P1"_s, u"Desk"_s}});
    withProducts(book, true, [](NamedRecords &products) -> Status {
        if (products.find("", "desk") != std::optional<std::uint32_t>(0) ||
            products.find("P1", "") != std::optional<std::uint32_t>(0))
            QTest::qFail("the book's product is not found", __FILE__, __LINE__);
        if (products.find("", "Chair") || products.find("P2", ""))
            QTest::qFail("a product is found that is not there", __FILE__, __LINE__);
        if (products.isNew(0) || !products.hasKey(0) || products.name(0) != "Desk")
            QTest::qFail("the book's product is not what it is", __FILE__, __LINE__);
        const auto made = products.take("", "Chair");
        LEADBOOK_TRY(made);
        if (!products.isNew(*made) || products.hasKey(*made) || products.size() != 2)
            QTest::qFail("the new product is not new", __FILE__, __LINE__);
        return {};
    });
}

void NamedRecordsTest::usesAreCountedByFile()
{
    TemporaryBook book;
    std::vector<std::int64_t> uses;
    withProducts(book, true, [&uses](NamedRecords &products) -> Status {
        const auto slot = products.take("", "Desk");
        LEADBOOK_TRY(slot);
        for (int i = 0; i < 3; ++i)
            products.noteUse(*slot);
        uses.push_back(products.uses(*slot));
        products.beginFile();
        uses.push_back(products.uses(*slot));
        return {};
    });
    QCOMPARE(uses, (std::vector<std::int64_t>{3, 0}));
}

void NamedRecordsTest::nearNames_data()
{
    QTest::addColumn<QStringList>("known"); // of the book
    QTest::addColumn<QStringList>("used");  // by rows of the file
    QTest::addColumn<QString>("near");
    QTest::newRow("nothing alike") << QStringList{u"Desk"_s} << QStringList{u"Chair"_s} << QString();
    QTest::newRow("a blank") << QStringList{u"GTX Pro"_s} << QStringList{u"GTXPro"_s, u"GTXPro"_s}
                             << u"GTXPro=GTX Pro 2"_s;
    QTest::newRow("used as known") << QStringList{u"GTX Pro"_s} << QStringList{u"GTX Pro"_s} << QString();
    QTest::newRow("two slips") << QStringList{u"MG Special"_s}
                               << QStringList{u"MGSpecial"_s, u"MG Specials"_s}
                               << u"MG Specials=MG Special 1, MGSpecial=MG Special 1"_s;
    QTest::newRow("another number") << QStringList{u"GTK 500"_s} << QStringList{u"GTK 600"_s} << QString();
    QTest::newRow("both are used") << QStringList() << QStringList{u"GTX Pro"_s, u"GTXPro"_s} << QString();
}

void NamedRecordsTest::nearNames()
{
    QFETCH(QStringList, known);
    QFETCH(QStringList, used);
    QFETCH(QString, near);
    TemporaryBook book;
    QList<QPair<QString, QString>> inBook;
    for (const QString &name : known)
        inBook.append({QString(), name});
    taken(book, false, inBook);
    QStringList told;
    withProducts(book, true, [&](NamedRecords &products) -> Status {
        for (const QString &name : used) {
            const auto slot = products.take("", name.toStdString());
            LEADBOOK_TRY(slot);
            products.noteUse(*slot);
        }
        const auto found = findNearNames(products);
        LEADBOOK_TRY(found);
        for (const NearName &name : *found)
            told << QString(name.value + u'=' + name.known + u' ' + QString::number(name.rows));
        return {};
    });
    told.sort();
    QCOMPARE(told.join(u", "_s), near);
}

/// Where the file is the list itself, the slip is in the book, and its rows are counted there.
void NamedRecordsTest::nearNamesOfAList()
{
    TemporaryBook book;
    taken(book, false, {{QString(), u"GTXPro"_s}});
    const std::int64_t slip = number(*book, "SELECT id FROM product");
    std::vector<NearName> near;
    withProducts(book, true, [&](NamedRecords &products) -> Status {
        const auto listed = products.take("", "GTX Pro");
        LEADBOOK_TRY(listed);
        products.noteUse(*listed);
        auto found = findNearNames(products, [slip](std::int64_t id) -> Result<std::int64_t> {
            return std::int64_t(id == slip ? 1480 : -1);
        });
        LEADBOOK_TRY(found);
        near = *std::move(found);
        return {};
    });
    QCOMPARE(near.size(), std::size_t(1));
    QCOMPARE(near.front().value, u"GTXPro"_s);
    QCOMPARE(near.front().known, u"GTX Pro"_s);
    QCOMPARE(near.front().rows, std::int64_t(1480));
}

void NamedRecordsTest::namesWithKeysAreNoSlips()
{
    TemporaryBook book;
    taken(book, false, {{u"P1"_s, u"GTX Pro"_s}});
    std::size_t near = 99;
    withProducts(book, true, [&near](NamedRecords &products) -> Status {
        const auto slot = products.take("P2", "GTXPro");
        LEADBOOK_TRY(slot);
        products.noteUse(*slot);
        const auto found = findNearNames(products);
        LEADBOOK_TRY(found);
        near = found->size();
        return {};
    });
    QCOMPARE(near, std::size_t(0));
}

QTEST_GUILESS_MAIN(NamedRecordsTest)
#include "tst_namedrecords.moc"
