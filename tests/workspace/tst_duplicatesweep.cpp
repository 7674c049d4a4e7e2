// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/snapshotbuilder.h"
#include "support/temporarybook.h"
#include "workspace/duplicates/duplicatesweep.h"
#include "workspace/duplicates/namematch.h"
#include "workspace/projection.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<std::pair<FieldId, std::string>>;

/// Two customers among others who share nothing with them.
DuplicateResult sweepTwo(const Fields &a, const Fields &b, DuplicateKind kind = DuplicateKind::Customers)
{
    SnapshotBuilder builder;
    for (const Fields *fields : {&a, &b}) {
        const auto text = [fields](FieldId id) {
            const auto found = std::ranges::find(*fields, id, &Fields::value_type::first);
            return found == fields->end() ? std::string() : found->second;
        };
        const bool isAlone = text(FieldId::Name).empty();
        builder.customer({{FieldId::Name, isAlone ? text(FieldId::ContactName) : text(FieldId::Name)},
                          {FieldId::Kind, isAlone ? "person" : "company"},
                          {FieldId::ContactName, text(FieldId::ContactName)},
                          {FieldId::City, text(FieldId::City)},
                          {FieldId::Mobile, text(FieldId::Mobile)},
                          {FieldId::Phone, text(FieldId::Phone)},
                          {FieldId::Email, text(FieldId::Email)},
                          {FieldId::WeChat, text(FieldId::WeChat)},
                          {FieldId::CreditCode, text(FieldId::CreditCode)},
                          {FieldId::Key, text(FieldId::Key)},
                          {FieldId::Birthday, text(FieldId::Birthday)}});
    }
    DuplicateOptions options;
    options.kind = kind;
    return findDuplicates(*builder.view(), options, {}, Progress());
}

QStringList keysOf(const DuplicatePair &pair)
{
    QStringList keys;
    for (const DuplicateEvidence &evidence : pair.evidence)
        keys << toQString(duplicateSignKey(evidence.sign));
    return keys;
}

constexpr auto kName = FieldId::Name;
constexpr auto kPerson = FieldId::ContactName;
constexpr auto kCity = FieldId::City;
constexpr auto kMobile = FieldId::Mobile;
constexpr auto kPhone = FieldId::Phone;
constexpr auto kMail = FieldId::Email;

} // namespace

/// What is proposed as the same, what is not, and why.
class DuplicateSweepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data();
    void pairs();
    void names_data();
    void names();
    void switchboardIsNoEvidence();
    void groupsHangTogether();
    void distinctNeverComesBack();
    void birthdaysAreIsoInEveryLanguage();
    void cancelledIsEmpty();
};

void DuplicateSweepTest::pairs_data()
{
    QTest::addColumn<Fields>("a");
    QTest::addColumn<Fields>("b");
    QTest::addColumn<bool>("isProposed");
    QTest::addColumn<QStringList>("evidence"); // some of it
    const auto add = [](const char *name, Fields a, Fields b, bool isProposed, QStringList evidence) {
        QTest::newRow(name) << a << b << isProposed << evidence;
    };
    add("the example of the mock-up",
        {{kName, "华信有限公司"}, {kPerson, "王伟"}, {kCity, "上海"}, {kMobile, "138 0011 2233"}},
        {{kName, "华信公司"}, {kPerson, "Wang Wei"}, {kCity, "Shanghai"}, {kMobile, "+86 138 0011 2233"}},
        true, {u"samePhone"_s, u"pinyinName"_s, u"companyForm"_s});
    add("phone in another form", {{kPerson, "Anna García"}, {kMobile, "13912345678"}},
        {{kPerson, "Anna Garcia"}, {kMobile, "0086-139 1234 5678"}}, true, {u"samePhone"_s, u"sameName"_s});
    add("homonyms in one city", {{kPerson, "王伟"}, {kCity, "上海"}, {kMobile, "13800112233"}},
        {{kPerson, "王伟"}, {kCity, "上海"}, {kMobile, "13911112222"}}, false, {});
    add("homonyms of whom nothing is known", {{kPerson, "王伟"}}, {{kPerson, "王伟"}}, false, {});
    add("two at one desk", {{kPerson, "李娜"}, {kCity, "北京"}, {kPhone, "010-88886666"}},
        {{kPerson, "张强"}, {kCity, "北京"}, {kPhone, "01088886666"}}, false, {});
    add("e-mail and a slip", {{kPerson, "Juergen Mueller"}, {kMail, "jm@nordwind.example"}},
        {{kPerson, "Juergen Muellre"}, {kMail, "JM@nordwind.example "}}, true,
        {u"sameEmail"_s, u"similarName"_s});
    add("info@ is nobody's", {{kPerson, "Anna Weber"}, {kMail, "info@nordwind.example"}},
        {{kPerson, "Karl Braun"}, {kMail, "info@nordwind.example"}}, false, {});
    add("one company, other people", {{kName, "盛达贸易有限公司"}, {kPerson, "李娜"}, {kCity, "广州"}},
        {{kName, "盛达贸易有限责任公司"}, {kPerson, "张强"}, {kCity, "广州"}}, true, {u"companyForm"_s});
    add("a company elsewhere", {{kName, "盛达贸易有限公司"}, {kPerson, "李娜"}, {kCity, "广州"}},
        {{kName, "盛达贸易有限公司"}, {kPerson, "张强"}, {kCity, "沈阳"}}, false, {});
    add("other credit codes", // both are right
        {{kName, "华信有限公司"}, {kCity, "上海"}, {FieldId::CreditCode, "91350100M000100Y43"}},
        {{kName, "华信有限公司"}, {kCity, "上海"}, {FieldId::CreditCode, "91330106673959654P"}}, false, {});
    add("the same credit code",
        {{kName, "华信有限公司"}, {kCity, "上海"}, {FieldId::CreditCode, "91350100M000100Y43"}},
        {{kName, "上海华信科技"}, {kCity, "上海"}, {FieldId::CreditCode, "91350100m000100y43"}}, true,
        {u"sameCreditCode"_s});
    add("other birthdays", {{kPerson, "王伟"}, {kMobile, "13800112233"}, {FieldId::Birthday, "1980-01-01"}},
        {{kPerson, "王伟"}, {kMobile, "13800112233"}, {FieldId::Birthday, "1991-05-05"}}, false, {});
    add("other keys of the other system alone are not enough",
        {{kPerson, "Anna Weber"}, {kMobile, "13800112233"}, {FieldId::Key, "A1"}},
        {{kPerson, "Anna Weber"}, {kMobile, "13800112233"}, {FieldId::Key, "A2"}}, true, {u"otherKey"_s});
}

void DuplicateSweepTest::pairs()
{
    QFETCH(Fields, a);
    QFETCH(Fields, b);
    QFETCH(bool, isProposed);
    QFETCH(QStringList, evidence);
    const DuplicateResult result = sweepTwo(a, b);
    QCOMPARE(result.pairs.size(), isProposed ? std::size_t(1) : std::size_t(0));
    if (!isProposed)
        return;
    const DuplicatePair &pair = result.pairs.front();
    QCOMPARE(pair.idA, 1001);
    QCOMPARE(pair.idB, 1002);
    QVERIFY(pair.confidence >= kLikelyDuplicate && pair.confidence <= 1.0);
    const QStringList keys = keysOf(pair);
    for (const QString &key : evidence)
        QVERIFY2(keys.contains(key), qPrintable(keys.join(u' ')));
}

void DuplicateSweepTest::names_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isCompany");
    QTest::addColumn<NameMatch>("match");
    const auto person = [](const char *a, const char *b, NameMatch match) {
        QTest::addRow("%s ~ %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << false << match;
    };
    const auto company = [](const char *a, const char *b, NameMatch match) {
        QTest::addRow("%s ~ %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << true << match;
    };
    person("王伟", "王伟", NameMatch::Same);
    person("Doe, John", "John Doe", NameMatch::Same);
    person("王伟", "Wei Wang", NameMatch::Pinyin);
    person("张玮", "张伟", NameMatch::Homophone);
    person("Anna Weber", "Anna Wbeer", NameMatch::Slip);
    person("Omar Dubois", "O. Dubois", NameMatch::Short);
    person("王建国", "王建军", NameMatch::Near);
    person("王伟", "李伟", NameMatch::Other);
    person("Anna Weber", "Karl Weber", NameMatch::Other);
    person("", "", NameMatch::Other);
    company("华信有限公司", "华信公司", NameMatch::Same);
    company("华信机械有限公司", "华新机械有限公司", NameMatch::Homophone);
    company("盛达机械有限公司", "盛大机械有限公司", NameMatch::Homophone);
    company("宏远精密机械有限公司", "宏达精密机械有限公司", NameMatch::Slip);
    company("Nordwind Machines GmbH", "Nordwind Machines", NameMatch::Same);
    company("Nordwind Machines GmbH", "Nordwnd Machines GmbH", NameMatch::Slip);
    company("上海华信机械有限公司", "华信机械有限公司", NameMatch::Short);
    company("华信", "盛达", NameMatch::Other);
}

void DuplicateSweepTest::names()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, isCompany);
    QFETCH(NameMatch, match);
    const std::string first = a.toStdString();
    const std::string second = b.toStdString();
    QCOMPARE(isCompany ? matchCompanies(first, second) : matchPersons(first, second), match);
    QCOMPARE(isCompany ? matchCompanies(second, first) : matchPersons(second, first), match);
}

/// The same number with two people says much, with twelve nothing.
void DuplicateSweepTest::switchboardIsNoEvidence()
{
    const auto pairsWith = [](int others) {
        SnapshotBuilder builder;
        const auto add = [&builder](const std::string &name) {
            builder.customer({{FieldId::Name, name},
                              {FieldId::Kind, "person"},
                              {FieldId::ContactName, name},
                              {FieldId::City, "上海"},
                              {FieldId::Phone, "021-55556666"}});
        };
        add("Anna Weber");
        add("Anna Webber");
        for (int i = 0; i < others; ++i)
            add("Other" + std::string(1, static_cast<char>('a' + i)) + " Person" + std::to_string(i));
        return findDuplicates(*builder.view(), {}, {}, Progress()).pairs.size();
    };
    QCOMPARE(pairsWith(0), std::size_t(1));
    QCOMPARE(pairsWith(10), std::size_t(0));
}

void DuplicateSweepTest::groupsHangTogether()
{
    SnapshotBuilder builder;
    const auto add = [&builder](const std::string &name, const std::string &mobile) {
        builder.customer({{FieldId::Name, name},
                          {FieldId::Kind, "person"},
                          {FieldId::ContactName, name},
                          {FieldId::Mobile, mobile}});
    };
    for (const char *form : {"13800112233", "+86 138 0011 2233", "0086-13800112233"})
        add("Anna Weber", form);
    for (const char *form : {"13911112222", "139 1111 2222"})
        add("李娜", form);
    const DuplicateResult result = findDuplicates(*builder.view(), {}, {}, Progress());
    QCOMPARE(result.pairs.size(), std::size_t(4));
    QCOMPARE(result.groups, std::size_t(2));
    for (const DuplicatePair &pair : result.pairs)
        QCOMPARE(pair.group == result.pairs.front().group, (pair.a < 3) == (result.pairs.front().a < 3));
}

void DuplicateSweepTest::distinctNeverComesBack()
{
    TemporaryBook book;
    std::int64_t first = 0;
    std::int64_t second = 0;
    const auto add = [](Editor &editor, std::int64_t *id) -> Status {
        const std::array cells{Cell{"name", u"盛达贸易有限公司"_s}, Cell{"city", u"广州"_s},
                               Cell{"phone", u"020-88886666"_s}};
        return asStatus(editor.insert(RecordTable::Customer, cells), id);
    };
    LEADBOOK_VERIFY(book->change(u"Add"_s, [&](Editor &editor) -> Status {
        LEADBOOK_TRY(add(editor, &first));
        return add(editor, &second);
    }));
    const QByteArray before = *book->contentHash();
    const auto proposed = [&book] {
        Projection projection(book.clock());
        const ViewPtr view = projection.loadAll(*book, Progress()).value();
        return findDuplicatesOf(*view, book.path(), {}, Progress()).value().pairs.size();
    };
    QCOMPARE(proposed(), std::size_t(1));
    LEADBOOK_VERIFY(
        book->change(u"Distinct"_s, markDistinct(DuplicateKind::Customers, second, first, Day(20'000))));
    QCOMPARE(proposed(), std::size_t(0));
    // Said twice it is kept once.
    QCOMPARE(book->change(u"Distinct"_s, markDistinct(DuplicateKind::Customers, first, second, Day(20'000)))
                 ->change.id,
             0);
    // Whatever else changes.
    LEADBOOK_VERIFY(book->change(u"Edit"_s, [&](Editor &editor) {
        return editor.update(RecordTable::Customer, second, std::array{Cell{"email", u"a@b.example"_s}});
    }));
    book.reopen();
    QCOMPARE(proposed(), std::size_t(0));
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(proposed(), std::size_t(1));
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(proposed(), std::size_t(0));
}

/// Scripts read what speaks for a pair: it says the same wherever they run.
void DuplicateSweepTest::birthdaysAreIsoInEveryLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const Fields anna{{kPerson, "Anna Weber"}, {kMobile, "13800112233"}, {FieldId::Birthday, "1980-02-03"}};
    const DuplicateResult result = sweepTwo(anna, anna);
    QLocale::setDefault(before);
    QCOMPARE(result.pairs.size(), std::size_t(1));
    const auto &evidence = result.pairs.front().evidence;
    const auto birthday = std::ranges::find(evidence, DuplicateSign::SameBirthday, &DuplicateEvidence::sign);
    QVERIFY(birthday != evidence.end());
    QCOMPARE(QByteArray::fromStdString(birthday->a), "1980-02-03");
    QCOMPARE(QByteArray::fromStdString(birthday->b), "1980-02-03");
}

void DuplicateSweepTest::cancelledIsEmpty()
{
    SnapshotBuilder builder;
    for (int i = 0; i < 2; ++i)
        builder.customer(
            {{FieldId::Name, "Anna Weber"}, {FieldId::Kind, "person"}, {FieldId::Mobile, "13800112233"}});
    Progress progress;
    progress.cancel();
    const DuplicateResult result = findDuplicates(*builder.view(), {}, {}, progress);
    QVERIFY(result.pairs.empty());
}

QTEST_GUILESS_MAIN(DuplicateSweepTest)
#include "tst_duplicatesweep.moc"
