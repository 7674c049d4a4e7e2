// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "support/temporarybook.h"
#include "support/typedcustomers.h"
#include "workspace/bookloader.h"
#include "workspace/duplicates/likelyindex.h"
#include "workspace/generator/booksink.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Who a customer may be that is being typed.
class LikelyCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typed_data();
    void typed();
    void saysInWhatFormOnlyOfAnother();
    void surestFirst();
    void tooManySayNothing();
    void cancelled();
    void weighsWhatChanged();
    void sameAsPassingOver();

private:
    ViewPtr m_view;
    LikelyIndex m_index;
};

void LikelyCustomersTest::initTestCase()
{
    SnapshotBuilder builder;
    const auto add = [&builder](const char *name, const char *kind, const char *person, const char *city,
                                const char *mobile, const char *email) {
        builder.customer({{FieldId::Name, name},
                          {FieldId::Kind, kind},
                          {FieldId::ContactName, person},
                          {FieldId::City, city},
                          {FieldId::Mobile, mobile},
                          {FieldId::Email, email}});
    };
    add("华信有限公司", "company", "王伟", "上海", "138 0011 2233", "wang@huaxin.example");     // 1001
    add("Anna Weber", "person", "Anna Weber", "Kiel", "+49 151 2345678", "anna@weber.example"); // 1002
    add("Li Na", "person", "Li Na", "Beijing", "", "");                                         // 1003
    for (int i = 0; i < 300; ++i)
        add(("Zimmer " + std::to_string(i)).c_str(), "company", "", "", "", "");
    m_view = builder.view();
    QVERIFY(m_view);
    m_index = LikelyIndex::make(*m_view, Progress());
}

void LikelyCustomersTest::typed_data()
{
    QTest::addColumn<QStringList>("entered"); // name, company, phone, email, city
    QTest::addColumn<int>("id");              // 0: nobody
    const auto add = [](const char *name, const QStringList &entered, int id) {
        QTest::newRow(name) << entered << id;
    };
    const QString none;
    add("nothing yet", {none, none, none, none, none}, 0);
    add("a name alone", {u"王伟"_s, none, none, none, none}, 1001);
    add("its pinyin", {u"Wang Wei"_s, none, none, none, none}, 1001);
    add("Chinese for the pinyin that is known", {u"李娜"_s, none, none, none, none}, 1003);
    add("a phone in another form", {none, none, u"+86 13800112233"_s, none, none}, 1001);
    add("half of it", {none, none, u"13800"_s, none, none}, 0);
    add("an e-mail", {none, none, none, u"ANNA@weber.example"_s, none}, 1002);
    add("half of it ", {none, none, none, u"anna@"_s, none}, 0);
    add("a company in another form", {none, u"华信公司"_s, none, none, none}, 1001);
    add("typed as the name", {u"华信"_s, none, none, none, none}, 1001);
    add("a homonym elsewhere", {u"王伟"_s, none, none, none, u"北京"_s}, 0);
    add("somebody new", {u"Karl Braun"_s, none, u"13911112222"_s, none, none}, 0);
}

void LikelyCustomersTest::typed()
{
    QFETCH(QStringList, entered);
    QFETCH(int, id);
    const auto text = [&entered](qsizetype i) { return entered[i].toStdString(); };
    const EnteredCustomer customer{text(0), text(1), text(2), text(3), {}, text(4)};
    for (const auto &likely :
         {likelyCustomers(*m_view, customer, 5, Progress()), m_index.find(*m_view, customer, {}, 5)}) {
        QCOMPARE(likely.empty(), id == 0);
        if (id == 0)
            continue;
        QCOMPARE(likely.front().id, id);
        QVERIFY(!likely.front().evidence.empty());
    }
}

void LikelyCustomersTest::saysInWhatFormOnlyOfAnother()
{
    for (const auto &[company, sign] : {std::pair("华信有限公司", DuplicateSign::SameCompany),
                                        std::pair("华信公司", DuplicateSign::CompanyForm)}) {
        EnteredCustomer customer;
        customer.company = company;
        for (const auto &likely :
             {likelyCustomers(*m_view, customer, 5, Progress()), m_index.find(*m_view, customer, {}, 5)}) {
            QCOMPARE(likely.size(), std::size_t(1));
            QCOMPARE(likely.front().evidence.front().sign, sign);
        }
    }
}

void LikelyCustomersTest::surestFirst()
{
    EnteredCustomer customer;
    customer.name = "Anna Weber";
    customer.phone = "13800112233"; // of 王伟
    customer.email = "anna@weber.example";
    const auto likely = likelyCustomers(*m_view, customer, 5, Progress());
    QCOMPARE(likely.size(), std::size_t(2));
    QCOMPARE(likely[0].id, 1002);
    QVERIFY(likely[0].confidence > likely[1].confidence);
    QCOMPARE(likelyCustomers(*m_view, customer, 1, Progress()).size(), std::size_t(1));
}

void LikelyCustomersTest::tooManySayNothing()
{
    EnteredCustomer customer;
    customer.name = "Zimmer";
    QVERIFY(likelyCustomers(*m_view, customer, 5, Progress()).empty());
    customer.name = "Zimmer 17";
    QCOMPARE(likelyCustomers(*m_view, customer, 5, Progress()).size(), std::size_t(1));
    QCOMPARE(m_index.find(*m_view, customer, {}, 5).size(), std::size_t(1));
}

void LikelyCustomersTest::cancelled()
{
    EnteredCustomer customer;
    customer.name = "Anna Weber";
    Progress progress;
    progress.cancel();
    QVERIFY(likelyCustomers(*m_view, customer, 5, progress).empty());
}

void LikelyCustomersTest::weighsWhatChanged()
{
    // Names of a later view, which the index does not know.
    SnapshotBuilder builder;
    builder.customer({{FieldId::Name, "Old"}, {FieldId::Kind, "company"}});
    const LikelyIndex index = LikelyIndex::make(*builder.view(), Progress());
    const Row later = builder.customer({{FieldId::Name, "Later"}, {FieldId::Kind, "company"}});
    const Row gone = builder.customer({{FieldId::Name, "Later"}, {FieldId::Kind, "company"}});
    builder.bury(gone);
    const ViewPtr view = builder.view();
    EnteredCustomer customer;
    customer.name = "Later";
    QVERIFY(index.find(*view, customer, {}, 5).empty());
    const std::array changed{later, gone, later};
    const auto likely = index.find(*view, customer, changed, 5);
    QCOMPARE(likely.size(), std::size_t(1));
    QCOMPARE(likely.front().customer, later);
}

/// Of a book with names and numbers of every kind, each typed as it is, with slips, and letter by letter:
/// whoever is found by passing over the book is found by the index, which finds slips in Chinese names too.
void LikelyCustomersTest::sameAsPassingOver()
{
    TemporaryBook book;
    GeneratorOptions options;
    options.customers = 600;
    options.purchases = options.deals = options.interactions = 0;
    LEADBOOK_VERIFY(generateInto(*book, u"generated"_s, options, Day(20'778), Progress()));
    const auto snapshot = BookLoader(book.path()).loadAll(Progress());
    LEADBOOK_VERIFY(snapshot);
    View view;
    view.snapshot = *snapshot;
    const LikelyIndex index = LikelyIndex::make(view, Progress());
    std::size_t told = 0;
    for (Row row = 0; row < view.snapshot->customers.rows(); row += 20) {
        for (const EnteredCustomer &typed : typedAgain(view, row)) {
            const auto found = index.find(view, typed, {}, 100);
            for (const LikelyCustomer &one : likelyCustomers(view, typed, 100, Progress())) {
                const auto same = std::ranges::find(found, one.id, &LikelyCustomer::id);
                QVERIFY2(same != found.end(), (typed.name + "|" + typed.phone + "|" + typed.city).c_str());
                QCOMPARE(same->confidence, one.confidence);
                ++told;
            }
        }
    }
    QVERIFY2(told > 150, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(LikelyCustomersTest)
#include "tst_likelycustomers.moc"
