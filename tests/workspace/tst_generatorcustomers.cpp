// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "workspace/generator/companywords.h"
#include "workspace/generator/customersource.h"
#include "workspace/generator/phrasewords.h"

#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");
constexpr int kMany = 60'000;

QString text(std::string_view utf8)
{
    return toQString(utf8);
}

std::size_t textBytes(const CustomerRow &row)
{
    return row.name.size() + row.company.size() + row.title.size() + row.department.size() +
           row.mobile.size() + row.phone.size() + row.email.size() + row.city.size() + row.industry.size() +
           row.source.size() + row.tag.size() + row.notes.size();
}

} // namespace

class GeneratorCustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRows();
    void identifiersAreUnique();
    void namesStayUniqueOverLaps();
    void notesHaveFortyCharacters();
    void sharesAreAsPromised();
    void personsAndCompanies();
    void needs();
};

void GeneratorCustomersTest::sameSeedSameRows()
{
    const CustomerSource one(5, kToday);
    const CustomerSource other(6, kToday);
    int different = 0;
    for (int i = 99; i >= 0; --i) { // the order of asking does not matter
        const auto row = one.row(i);
        const auto again = CustomerSource(5, kToday).row(i);
        QCOMPARE(row.name, again.name);
        QCOMPARE(row.company, again.company);
        QCOMPARE(row.email, again.email);
        QCOMPARE(row.mobile, again.mobile);
        QCOMPARE(row.notes, again.notes);
        QCOMPARE(row.birthday, again.birthday);
        different += row.mobile != other.row(i).mobile ? 1 : 0;
    }
    QCOMPARE(different, 100);
}

void GeneratorCustomersTest::identifiersAreUnique()
{
    const CustomerSource source(1, kToday);
    QSet<QString> mobiles;
    QSet<QString> emails;
    QSet<QString> companies; // without the city in front and the legal form behind
    qsizetype companyRows = 0;
    for (int i = 0; i < kMany; ++i) {
        const auto row = source.row(i);
        mobiles.insert(text(row.mobile).last(8));
        emails.insert(text(row.email));
        if (row.company.empty())
            continue;
        ++companyRows;
        QString name = text(row.company);
        if (name.startsWith(text(row.city)))
            name.remove(0, text(row.city).size());
        else
            name.truncate(name.indexOf(u' ', name.indexOf(u' ') + 1)); // "Norvik Logistics GmbH & Co. KG"
        for (const auto form : words::kChineseLegalForms)
            name.remove(text(form));
        companies.insert(name);
    }
    QCOMPARE(mobiles.size(), kMany);
    QCOMPARE(emails.size(), kMany);
    QCOMPARE(companies.size(), companyRows);
}

void GeneratorCustomersTest::namesStayUniqueOverLaps()
{
    QSet<QString> western;
    for (const auto first : words::kWesternBrandFirsts) {
        for (const auto second : words::kWesternBrandSeconds)
            western.insert(text(first) + text(second));
    }
    QCOMPARE(western.size(),
             qsizetype(words::kWesternBrandFirsts.size() * words::kWesternBrandSeconds.size()));
    QSet<QString> chinese;
    for (const auto &first : words::kChineseBrandFirsts) {
        for (const auto &second : words::kChineseBrandSeconds) {
            chinese.insert(text(first.text) + text(second.text));
            for (const auto &third : words::kChineseBrandThirds)
                chinese.insert(QString(text(first.text) + text(second.text) + text(third.text)));
        }
    }
    QCOMPARE(chinese.size(),
             qsizetype(words::kChineseBrandFirsts.size() * words::kChineseBrandSeconds.size() *
                       (words::kChineseBrandThirds.size() + 1)));
    for (const auto &trade : words::kChineseTrades) {
        for (const auto &third : words::kChineseBrandThirds)
            QVERIFY2(!trade.text.starts_with(third.text), trade.text.data());
    }
}

void GeneratorCustomersTest::notesHaveFortyCharacters()
{
    const auto check = [](const auto &starts, const auto &ends) {
        for (const auto start : starts) {
            for (const auto end : ends)
                QCOMPARE(text(start).size() + text(end).size(), 40);
        }
    };
    check(words::kChineseNoteStarts, words::kChineseNoteEnds);
    check(words::kEnglishNoteStarts, words::kEnglishNoteEnds);
}

void GeneratorCustomersTest::sharesAreAsPromised()
{
    const CustomerSource source(3, kToday);
    int chinese = 0;
    int persons = 0;
    int notes = 0;
    int birthdays = 0;
    std::size_t bytes = 0;
    for (int i = 0; i < kMany; ++i) {
        const auto row = source.row(i);
        chinese += row.country == "中国" ? 1 : 0;
        persons += row.company.empty() ? 1 : 0;
        notes += row.notes.empty() ? 0 : 1;
        birthdays += row.birthday.isValid() ? 1 : 0;
        bytes += textBytes(row);
    }
    const auto near = [](int count, double share) { return std::abs(count / double(kMany) - share) < 0.01; };
    QVERIFY(near(chinese, 0.60));
    QVERIFY(near(persons, 0.15));
    QVERIFY(near(notes, 1.0 / 3));
    QVERIFY(near(birthdays, 0.80));
    const auto mean = bytes / kMany;
    QVERIFY2(mean > 130 && mean < 200, qPrintable(QString::number(mean)));
}

void GeneratorCustomersTest::personsAndCompanies()
{
    const CustomerSource source(4, kToday);
    for (int i = 0; i < 2'000; ++i) {
        const auto row = source.row(i);
        QVERIFY(!row.name.empty() && !row.city.empty() && !row.source.empty() && !row.tag.empty());
        QVERIFY(row.name.find(row.givenName) != std::string::npos);
        QVERIFY(row.name.find(row.familyName) != std::string::npos);
        QVERIFY(row.email.ends_with(".example"));
        QVERIFY(row.gender == 1 || row.gender == 2);
        if (row.birthday.isValid())
            QVERIFY(kToday - row.birthday > 21 * 365 && kToday - row.birthday < 65 * 365);
        const bool person = row.company.empty();
        QCOMPARE(row.title.empty(), person);
        QCOMPARE(row.department.empty(), person);
        QCOMPARE(row.industry.empty(), person);
        QCOMPARE(row.role.has_value(), !person);
        QCOMPARE(row.employees.has_value(), !person);
        QVERIFY(person || *row.employees > 0);
    }
}

void GeneratorCustomersTest::needs()
{
    const CustomerSource source(4, kToday);
    std::array<int, 4> levels{};
    for (int i = 0; i < 20'000; ++i) {
        const auto need = source.need(i);
        ++levels[need ? std::size_t(need->level) : 0];
        if (!need)
            continue;
        QVERIFY(need->day <= kToday);
        QCOMPARE(!need->product.empty(), need->level != NeedRow::Unclear);
        QCOMPARE(need->budget.isKnown(), need->level == NeedRow::Clear);
        QCOMPARE(need->wanted.isValid(), need->level == NeedRow::Clear);
    }
    QVERIFY2(levels[0] > 7'400 && levels[0] < 8'600, qPrintable(QString::number(levels[0])));
    for (const int count : levels)
        QVERIFY(count > 2'000);
}

QTEST_GUILESS_MAIN(GeneratorCustomersTest)
#include "tst_generatorcustomers.moc"
