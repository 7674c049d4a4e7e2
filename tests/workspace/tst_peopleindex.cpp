// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/normalsigns.h"
#include "workspace/import/party.h"
#include "workspace/import/peoplematching.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const DialPlan &home()
{
    return dialPlanOf("CN");
}

/// A person as a row tells of it; texts that are null are not told.
struct Person
{
    const char *name;
    const char *mobile = nullptr;
    const char *email = nullptr;
    const char *key = nullptr;
};

Party partyOf(const Person &person)
{
    Party party;
    party.hasPerson = true;
    party.personName = person.name;
    party.nameSign = personNameSign(person.name);
    party.mobile = person.mobile ? mobileSign(person.mobile, home()) : 0;
    party.email = person.email ? emailSign(person.email) : 0;
    party.contactKey = person.key ? std::string_view(person.key) : std::string_view();
    return party;
}

Party companyOf(const char *name, const char *city = "", const char *creditCode = "")
{
    Party party;
    party.hasCompany = true;
    party.companyName = name;
    party.company = companySign(name);
    party.city = city;
    party.cityHash = citySign(city);
    party.creditCode = creditCode;
    return party;
}

/// Companies 0 华信 in 上海, 1 云图 without a city, 2 and 3 two of one name in two cities; contacts 0 王伟
/// (mobile, e-mail) and 1 李娜 (key) at company 0, 2 王伟 without any sign at company 1.
PeopleIndex makeIndex()
{
    PeopleIndex index;
    const std::pair<const char *, const char *> companies[] = {
        {"上海华信科技有限公司", "上海"}, {"云图", ""}, {"Twin Ltd.", "Rome"}, {"Twin", "Oslo"}};
    for (std::uint32_t slot = 0; slot < std::size(companies); ++slot) {
        index.addCustomer(false);
        index.noteCompany(slot, companySign(companies[slot].first), citySign(companies[slot].second));
        index.noteCustomerName(slot, companies[slot].first);
    }
    index.noteCreditCode(0, "91350100M000100Y43");
    const std::pair<const char *, std::uint32_t> people[] = {{"王伟", 0}, {"李娜", 0}, {"王伟", 1}};
    for (std::uint32_t slot = 0; slot < std::size(people); ++slot) {
        index.addContact();
        index.noteLink(people[slot].second, slot, slot);
        index.notePersonName(slot, personNameSign(people[slot].first));
    }
    index.noteMobile(0, mobileSign("13800138000", home()));
    index.noteEmail(0, emailSign("wei@huaxin.cn"));
    index.noteContactKey(1, "C7");
    return index;
}

/// "known 2", "unsure 0" or "none".
QString describe(const PeopleMatch &match)
{
    if (match.kind == PeopleMatch::Kind::None)
        return u"none"_s;
    if (match.kind == PeopleMatch::Kind::Unsure && match.evidence == nullptr)
        return u"unsure without a reason"_s;
    return (match.kind == PeopleMatch::Kind::Known ? u"known "_s : u"unsure "_s) +
           QString::number(match.slot);
}

} // namespace

/// Who is recognised by what: companies by code and name, people by their signs.
class PeopleIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companies_data();
    void companies();
    void contacts_data();
    void contacts();
    void contradictions_data();
    void contradictions();
    void links();
};

void PeopleIndexTest::companies_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("city");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *what, const char *name, const char *city, const char *code,
                        const char *match) {
        QTest::newRow(what) << QByteArray(name) << QByteArray(city) << QByteArray(code)
                            << QString::fromLatin1(match);
    };
    row("its name", "上海华信科技有限公司", "", "", "known 0");
    row("without the legal form", "上海华信科技", "上海市", "", "known 0");
    row("in another city", "云图", "北京", "", "known 1"); // whose city is not known
    row("another company", "星海", "", "", "none");
    row("the credit code, whatever the name", "Renamed", "", "91350100M000100Y43", "known 0");
    row("one of two by its city", "Twin", "Rome", "", "known 2");
    row("the other by its city", "Twin Ltd.", "Oslo", "", "known 3");
    row("neither city", "Twin", "Paris", "", "none");
    row("two fit", "Twin", "", "", "unsure 2");
}

void PeopleIndexTest::companies()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, city);
    QFETCH(QByteArray, code);
    QFETCH(QString, match);
    const PeopleIndex index = makeIndex();
    QCOMPARE(describe(matchCompany(index, companyOf(name.constData(), city.constData(), code.constData()))),
             match);
}

void PeopleIndexTest::contacts_data()
{
    QTest::addColumn<int>("company");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mobile");
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("match");
    const auto row = [](const char *what, int company, const Person &person, const char *match) {
        QTest::newRow(what) << company << QByteArray(person.name) << QByteArray(person.mobile)
                            << QByteArray(person.email) << QByteArray(person.key)
                            << QString::fromLatin1(match);
    };
    row("the name at its company", 0, {"王伟"}, "known 0");
    row("the same name elsewhere", 1, {"王伟"}, "known 2");
    row("a mobile, written otherwise", 0, {"王伟", "+86 138 0013 8000"}, "known 0");
    row("the name with another mobile", 0, {"王伟", "13900139000"}, "none");
    row("another name with the mobile", 0, {"赵敏", "13800138000"}, "unsure 0");
    row("the e-mail, whatever its case", 0, {"王伟", nullptr, "WEI@huaxin.cn"}, "known 0");
    row("the key, whatever the name", 0, {"Somebody", nullptr, nullptr, "C7"}, "known 1");
    row("the name with another key", 0, {"李娜", nullptr, nullptr, "C8"}, "none");
    row("known by a mobile at another company", 1, {"王伟", "13800138000"}, "known 0");
    row("the name of its second contact", 0, {"李娜"}, "known 1");
    row("that name elsewhere", 1, {"李娜"}, "none");
    row("the name at no company", -1, {"王伟"}, "none");
    row("nobody", 0, {"赵敏"}, "none");
}

void PeopleIndexTest::contacts()
{
    QFETCH(int, company);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, mobile);
    QFETCH(QByteArray, email);
    QFETCH(QByteArray, key);
    QFETCH(QString, match);
    const PeopleIndex index = makeIndex();
    const auto told = [](const QByteArray &text) { return text.isEmpty() ? nullptr : text.constData(); };
    const Party party = partyOf({name.constData(), told(mobile), told(email), told(key)});
    QCOMPARE(describe(matchContact(index, std::uint32_t(company), party)), match);
}

void PeopleIndexTest::contradictions_data()
{
    QTest::addColumn<QList<int>>("a"); // key, mobile, WeChat, e-mail; 0 not known
    QTest::addColumn<QList<int>>("b");
    QTest::addColumn<bool>("areTwo");
    QTest::newRow("nothing is known") << QList<int>{0, 0, 0, 0} << QList<int>{0, 0, 0, 0} << false;
    QTest::newRow("only one tells") << QList<int>{1, 2, 3, 4} << QList<int>{0, 0, 0, 0} << false;
    QTest::newRow("the same") << QList<int>{1, 2, 3, 4} << QList<int>{1, 2, 3, 4} << false;
    QTest::newRow("another key") << QList<int>{1, 0, 0, 0} << QList<int>{9, 0, 0, 0} << true;
    QTest::newRow("another mobile") << QList<int>{0, 2, 0, 0} << QList<int>{0, 9, 0, 0} << true;
    QTest::newRow("other signs") << QList<int>{0, 2, 0, 0} << QList<int>{0, 0, 3, 0} << false;
}

void PeopleIndexTest::contradictions()
{
    QFETCH(QList<int>, a);
    QFETCH(QList<int>, b);
    QFETCH(bool, areTwo);
    const auto signs = [](const QList<int> &known) {
        return PersonSigns{std::uint32_t(known[0]), std::uint32_t(known[1]), std::uint32_t(known[2]),
                           std::uint32_t(known[3]), 5};
    };
    QCOMPARE(contradict(signs(a), signs(b)), areTwo);
    QCOMPARE(contradict(signs(b), signs(a)), areTwo);
}

void PeopleIndexTest::links()
{
    PeopleIndex index = makeIndex();
    index.addContact(); // 3, of nobody
    QCOMPARE(index.findLink(PeopleIndex::kNone, 3), PeopleIndex::kNone);
    index.noteLink(1, 0, 7);
    QCOMPARE(index.findLink(1, 0), 7U);
    QCOMPARE(index.findLink(0, 0), 0U);
    QCOMPARE(index.contact(0).customer, 0U);
    QCOMPARE(index.findLink(0, 1), 1U);
    QCOMPARE(index.findLink(1, 2), 2U);
    QCOMPARE(index.findLink(1, 1), PeopleIndex::kNone);
    QCOMPARE(index.firstContact(0), 0U);
    QCOMPARE(index.firstContact(2), PeopleIndex::kNone);
    QCOMPARE(index.contact(1).customer, 0U);
    QVERIFY(!index.customer(0).isPerson);
}

QTEST_GUILESS_MAIN(PeopleIndexTest)
#include "tst_peopleindex.moc"
