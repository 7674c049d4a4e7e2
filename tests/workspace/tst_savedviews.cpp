// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/snapshotbuilder.h"
#include "workspace/savedviews.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/viewcount.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

SavedView sample(const QString &name)
{
    return {0,
            name,
            true,
            {ListKind::Contacts,
             u"city = \"上海\" and extra.\"a \\\"b\\\"\" = \"🙂\""_s,
             u"wang"_s,
             {{u"name"_s, 222}, {u"extra.a \"b\""_s, 0}},
             {u"value:desc"_s, u"name"_s}}};
}

QByteArray hashOf(LoadedBook &book)
{
    return awaited(book.workspace().check())->contentHash;
}

} // namespace

class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughJson();
    void refusesWhatIsNoView_data();
    void refusesWhatIsNoView();
    void goesThroughAFile();
    void isKeptUndoneAndRedone();
    void segmentIsKept();
    void countsWhomAViewShows_data();
    void countsWhomAViewShows();
};

void SavedViewsTest::goesThroughJson()
{
    for (const auto &definition : {ViewDefinition(), sample(u"x"_s).definition}) {
        const auto again = viewFromJson(toJson(definition));
        QVERIFY(again);
        QCOMPARE(*again, definition);
    }
}

void SavedViewsTest::refusesWhatIsNoView_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTooNew");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no json") << QByteArray("a,b\n1,2\n") << false;
    QTest::newRow("array") << QByteArray("[1]") << false;
    QTest::newRow("another file") << QByteArray("{\"name\":\"x\"}") << false;
    QTest::newRow("newer") << QByteArray("{\"leadbook-view\":2,\"name\":\"x\"}") << true;
    QTest::newRow("no name") << QByteArray("{\"leadbook-view\":1,\"definition\":{\"list\":\"customers\"}}")
                             << false;
    QTest::newRow("no definition") << QByteArray("{\"leadbook-view\":1,\"name\":\"x\"}") << false;
    QTest::newRow("unknown list")
        << QByteArray("{\"leadbook-view\":1,\"name\":\"x\",\"definition\":{\"list\":\"dogs\"}}") << false;
    QTest::newRow("width") << QByteArray("{\"leadbook-view\":1,\"name\":\"x\",\"definition\":{\"list\":"
                                         "\"customers\",\"columns\":[{\"field\":\"name\",\"width\":-1}]}}")
                           << false;
    QTest::newRow("sort") << QByteArray("{\"leadbook-view\":1,\"name\":\"x\",\"definition\":{\"list\":"
                                        "\"customers\",\"sort\":[1]}}")
                          << false;
    QTest::newRow("filter") << QByteArray("{\"leadbook-view\":1,\"name\":\"x\",\"definition\":{\"list\":"
                                          "\"customers\",\"filter\":1}}")
                            << false;
}

void SavedViewsTest::refusesWhatIsNoView()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isTooNew);
    const auto view = fromViewFile(content);
    QVERIFY(!view);
    QCOMPARE(view.error().code, isTooNew ? ErrorCode::TooNew : ErrorCode::Invalid);
    QVERIFY(view.error().message.endsWith(u'.'));
}

void SavedViewsTest::goesThroughAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"A 级.leadbook-view"_s);
    SavedView view = sample(u"上海 \"A\""_s);
    QVERIFY(writeViewFile(path, view));
    const auto again = readViewFile(path);
    QVERIFY(again);
    view.isPinned = false; // is a matter of each book
    QCOMPARE(*again, view);
    QCOMPARE(readViewFile(folder.filePath(u"none"_s)).error().code, ErrorCode::Io);
    QCOMPARE(writeViewFile(folder.filePath(u"no/such"_s), view).error().code, ErrorCode::Io);
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(2 << 20));
    QCOMPARE(readViewFile(large.fileName()).error().code, ErrorCode::Invalid);
}

void SavedViewsTest::isKeptUndoneAndRedone()
{
    LoadedBook book(kToday);
    const auto views = [&book] { return *awaited(book.workspace().savedViews()); };
    QByteArray before = hashOf(book);
    const auto tested = [&](Book::Work work) {
        book.change(std::move(work));
        const QByteArray after = hashOf(book);
        QVERIFY(after != before);
        QVERIFY(awaited(book.workspace().undo()));
        QCOMPARE(hashOf(book), before);
        QVERIFY(awaited(book.workspace().redo()));
        QCOMPARE(hashOf(book), after);
        before = after;
    };
    SavedView plain = sample(u"second"_s);
    plain.isPinned = false;
    tested(addView(plain));
    tested(addView(sample(u"first"_s)));
    QCOMPARE(views().size(), 2U);
    SavedView first = views().front();
    QCOMPARE(first.name, u"first"_s);
    QCOMPARE(first.definition, sample({}).definition);
    first.name = u"renamed"_s;
    first.isPinned = false;
    first.definition.search = u"li"_s;
    first.definition.alsoWritten = true;
    tested(updateView(first));
    QCOMPARE(views().back(), first);
    tested(removeView(first.id));
    QCOMPARE(views().size(), 1U);
    QCOMPARE(views().front().name, u"second"_s);
}

void SavedViewsTest::segmentIsKept()
{
    LoadedBook book(kToday);
    const QByteArray before = hashOf(book);
    book.change(addSegment({0, u"<b>A</b>"_s, u"grade = A"_s, {}, 0, {}, {}}));
    QVERIFY(hashOf(book) != before);
    book.change([](Editor &editor) -> Status {
        auto statement = editor.prepare("SELECT filter FROM segment WHERE name = '<b>A</b>'");
        LEADBOOK_TRY(statement);
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        return *row && statement->text(0) == "grade = A" ? Status() : Error{ErrorCode::NotFound, {}, {}};
    });
    QVERIFY(awaited(book.workspace().undo()));
    QCOMPARE(hashOf(book), before);
}

void SavedViewsTest::countsWhomAViewShows_data()
{
    QTest::addColumn<ViewDefinition>("definition");
    QTest::addColumn<int>("count"); // -1: none
    const auto contacts = ListKind::Contacts;
    const auto customers = ListKind::Customers;
    QTest::newRow("everyone") << ViewDefinition{} << 3;
    QTest::newRow("contacts") << ViewDefinition{contacts, {}, {}, {}, {}} << 4;
    QTest::newRow("filter") << ViewDefinition{customers, u"city = Lyon"_s, {}, {}, {u"name"_s}} << 2;
    QTest::newRow("contacts that pass") << ViewDefinition{contacts, u"city = Lyon"_s, {}, {}, {}} << 3;
    QTest::newRow("search") << ViewDefinition{customers, {}, u"acme"_s, {}, {}} << 1;
    QTest::newRow("both") << ViewDefinition{customers, u"city = Rome"_s, u"acme"_s, {}, {}} << 0;
    QTest::newRow("no such field") << ViewDefinition{customers, u"extra.Gone = 1"_s, {}, {}, {}} << -1;
}

void SavedViewsTest::countsWhomAViewShows()
{
    QFETCH(ViewDefinition, definition);
    QFETCH(int, count);
    SnapshotBuilder builder(kToday);
    const Row acme = builder.customer({{FieldId::Name, "Acme"}, {FieldId::City, "Lyon"}});
    builder.contact(acme, {{FieldId::ContactName, "Second"}});
    builder.customer({{FieldId::Name, "Bolt"}, {FieldId::City, "Lyon"}});
    builder.customer({{FieldId::Name, "Cast"}, {FieldId::City, "Rome"}});
    const ViewPtr view = builder.view();
    Progress progress;
    const auto counted = countOf(*view, definition, progress);
    QCOMPARE(counted ? static_cast<int>(*counted) : -1, count);
    progress.cancel();
    QVERIFY(!countOf(*view, definition, progress));
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "tst_savedviews.moc"
