// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"

#include "workspace/filtering.h"
#include "workspace/listquery.h"
#include "workspace/writtensearch.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

ViewPtr makeView()
{
    SnapshotBuilder builder;
    builder.customer(
        {{FieldId::Name, "北京远大有限公司"}, {FieldId::ContactName, "王伟"}, {FieldId::Grade, "B"}});
    builder.customer({{FieldId::Name, "Acme"}, {FieldId::ContactName, "Wang Fang"}, {FieldId::Grade, "A"}});
    const Row gone = builder.customer({{FieldId::Name, "Wang Brothers"}, {FieldId::Grade, "A"}});
    const Row last = builder.customer({{FieldId::Name, "Zeta"}, {FieldId::Grade, "A"}});
    builder.contact(last, {{FieldId::ContactName, "王芳"}});
    builder.bury(gone);
    return builder.view();
}

ListResult ask(const View &view, ListKind list, const QString &search, const QString &filter,
               const std::vector<SortKey> &sort = {})
{
    ListQuery query;
    query.list = list;
    query.search = search;
    query.sort = sort;
    if (!filter.isEmpty())
        query.filter = std::make_shared<const Filter>(parseFilter(view, filter).value());
    return runListQuery(view, query, Progress());
}

} // namespace

class ListQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyone();
    void searchThenFilterThenSort();
    void bestHitsFirst();
    void contacts();
    void byWrittenToo_data();
    void byWrittenToo();
};

void ListQueryTest::everyone()
{
    const ViewPtr view = makeView();
    const ListResult result = ask(*view, ListKind::Customers, u"  "_s, {});
    QCOMPARE(result.rows, (std::vector<Row>{0, 1, 3}));
    QCOMPARE(result.total, std::size_t(3));
    QVERIFY(result.seconds >= 0);
}

void ListQueryTest::searchThenFilterThenSort()
{
    const ViewPtr view = makeView();
    QCOMPARE(ask(*view, ListKind::Customers, u"wang"_s, {}).rows, (std::vector<Row>{0, 1, 3}));
    QCOMPARE(ask(*view, ListKind::Customers, u"wang"_s, u"grade = A"_s).rows, (std::vector<Row>{1, 3}));
    QCOMPARE(ask(*view, ListKind::Customers, u"wang"_s, {}, {{FieldId::Name, true}}).rows,
             (std::vector<Row>{0, 3, 1}));
    const ListResult none = ask(*view, ListKind::Customers, u"nobody"_s, {});
    QVERIFY(none.rows.empty());
    QCOMPARE(none.total, std::size_t(3));
}

/// The order of ranks outlives a filter and gives way to a sort.
void ListQueryTest::bestHitsFirst()
{
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "The Nord"}, {FieldId::Grade, "A"}});
    builder.customer({{FieldId::Name, "Nordwind"}, {FieldId::Grade, "B"}});
    builder.customer({{FieldId::Name, "Hill"}, {FieldId::Tags, "nord"}, {FieldId::Grade, "A"}});
    builder.customer({{FieldId::Name, "Nord"}, {FieldId::Grade, "A"}});
    builder.customer({{FieldId::Name, "Nodr"}, {FieldId::Grade, "A"}});
    const ViewPtr view = builder.view();
    const ListResult all = ask(*view, ListKind::Customers, u"nord"_s, {});
    QCOMPARE(all.rows, (std::vector<Row>{3, 1, 0, 2, 4}));
    QVERIFY(all.withTypos);
    QCOMPARE(ask(*view, ListKind::Customers, u"nord"_s, u"grade = A"_s).rows, (std::vector<Row>{3, 0, 2, 4}));
    QCOMPARE(ask(*view, ListKind::Customers, u"nord"_s, {}, {{FieldId::Name, false}}).rows,
             (std::vector<Row>{2, 4, 3, 1, 0}));
    QVERIFY(!ask(*view, ListKind::Customers, u"天"_s, {}).withTypos);
}

void ListQueryTest::contacts()
{
    const ViewPtr view = makeView();
    const ListResult result = ask(*view, ListKind::Contacts, u"王芳"_s, {});
    QCOMPARE(result.rows, (std::vector<Row>{4}));
    QCOMPARE(ask(*view, ListKind::Contacts, {}, u"grade = B"_s).rows, (std::vector<Row>{0}));
}

void ListQueryTest::byWrittenToo_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<std::vector<Row>>("rows");
    QTest::addColumn<int>("byWritten");
    const auto row = [](const char *name, ListKind list, const QString &search, const QString &filter,
                        bool sorted, std::vector<Row> rows, int byWritten) {
        QTest::newRow(name) << list << search << filter << sorted << std::move(rows) << byWritten;
    };
    row("behind the best hits", ListKind::Customers, u"zeta"_s, {}, false, {3, 0}, 1);
    row("sorted among them", ListKind::Customers, u"zeta"_s, {}, true, {0, 3}, 1);
    row("found by both", ListKind::Customers, u"远大"_s, {}, false, {0, 3}, 1);
    row("by it alone", ListKind::Customers, u"nothing"_s, {}, false, {0, 3}, 2);
    row("only who passes", ListKind::Customers, u"nothing"_s, u"grade = A"_s, false, {3}, 1);
    row("contacts of a customer", ListKind::Contacts, u"nothing"_s, {}, false, {0, 3, 4}, 3);
    row("nothing searched for", ListKind::Customers, u" "_s, {}, false, {0, 1, 3}, 0);
}

/// Rows 0 and 3 were found in what was written, as was 2, which is gone.
void ListQueryTest::byWrittenToo()
{
    QFETCH(ListKind, list);
    QFETCH(QString, search);
    QFETCH(QString, filter);
    QFETCH(bool, sorted);
    const ViewPtr view = makeView();
    const RowIds &ids = view->snapshot->customers.ids;
    auto written = std::make_shared<WrittenHits>();
    for (const Row row : {0, 2, 3})
        written->hits.push_back({ids[row], WrittenPlace::Interaction});
    std::ranges::sort(written->hits, {}, &WrittenHit::customer);
    ListQuery query;
    query.list = list;
    query.search = search;
    query.written = written;
    if (!filter.isEmpty())
        query.filter = std::make_shared<const Filter>(parseFilter(*view, filter).value());
    if (sorted)
        query.sort = {{FieldId::Grade, true}};
    const ListResult result = runListQuery(*view, query, Progress());
    QTEST(result.rows, "rows");
    QTEST(static_cast<int>(result.byWritten), "byWritten");
}

QTEST_GUILESS_MAIN(ListQueryTest)
#include "tst_listquery.moc"
