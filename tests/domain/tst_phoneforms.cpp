// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dialplan.h"
#include "domain/phonenumber.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace leadbook;

namespace {

constexpr std::array<std::string_view, 20> kRegions{"CN", "TW", "MY", "JP", "KR", "IN", "TH",
                                                    "VN", "AU", "NZ", "AE", "TR", "ZA", "GB",
                                                    "IE", "DE", "CH", "FR", "NL", "SE"};

QString fullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c <= u'~')
            c = QChar(c.unicode() + 0xFEE0);
    }
    return text;
}

/// Puts blanks and points between the digits.
std::string spread(const std::string &digits, QRandomGenerator &random)
{
    std::string text;
    for (const char c : digits) {
        text += c;
        if (random.bounded(4) == 0)
            text += " ."[random.bounded(2)];
    }
    return text;
}

/// A mobile number of the plan without its trunk.
std::string subscriber(const DialPlan &plan, QRandomGenerator &random)
{
    std::string digits(plan.mobile.substr(0, plan.mobile.find(' ')));
    while (digits.size() < plan.mobileShortest)
        digits += static_cast<char>('1' + random.bounded(9));
    return digits;
}

} // namespace

/// One normal form for a number however it is written, in many countries; and it is final.
class PhoneFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phones_data();
    void phones();
    void phonesOfOthers_data() { phones_data(); }
    void phonesOfOthers();
    void phoneTwiceIsOnce();
    void dialPlansAreApart();
};

void PhoneFormsTest::phones_data()
{
    QTest::addColumn<QByteArray>("region");
    for (const std::string_view region : kRegions)
        QTest::newRow(region.data()) << QByteArray(region.data());
}

void PhoneFormsTest::phones()
{
    QFETCH(QByteArray, region);
    const DialPlan &plan = dialPlanOf(region.toStdString());
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round) {
        const std::string number = subscriber(plan, random);
        const std::string code(plan.countryCode);
        const std::string inside = std::string(plan.trunk) + number;
        const std::string expected = phoneDigits(inside, plan);
        QVERIFY(!expected.empty());
        QVERIFY2(isMobile(expected, plan), expected.c_str());
        for (const std::string &typed :
             {spread(inside, random), "+" + code + " " + spread(number, random),
              std::string(plan.exit) + code + spread(number, random), "+" + code + "(0)" + number,
              "Tel: " + spread(inside, random),
              fullWidth(QString::fromStdString("+" + code + number)).toStdString()})
            QVERIFY2(phoneDigits(typed, plan) == expected, typed.c_str());
    }
}

void PhoneFormsTest::phonesOfOthers()
{
    QFETCH(QByteArray, region);
    const DialPlan &plan = dialPlanOf(region.toStdString());
    const DialPlan &home = dialPlanOf(region == "CN" ? "DE" : "CN");
    QRandomGenerator random(2);
    for (int round = 0; round < 50; ++round) {
        const std::string number = subscriber(plan, random);
        const std::string code(plan.countryCode);
        const std::string expected = "+" + code + number;
        for (const std::string &typed :
             {"+" + code + " " + spread(number, random),
              std::string(home.exit) + code + spread(number, random), "+" + code + " (0)" + number})
            QVERIFY2(phoneDigits(typed, home) == expected, typed.c_str());
        QVERIFY2(isMobile(expected, home), expected.c_str());
    }
}

void PhoneFormsTest::phoneTwiceIsOnce()
{
    QRandomGenerator random(3);
    constexpr std::array<std::string_view, 5> kBefore{"", "+", "00", "0", "+0"};
    for (int round = 0; round < 20'000; ++round) {
        const auto any = [&random](const auto &from) {
            return std::string(
                from.at(static_cast<std::size_t>(random.bounded(static_cast<int>(from.size())))));
        };
        const std::string region = any(kRegions);
        const std::string code =
            random.bounded(2) == 0 ? std::string() : std::string(dialPlanOf(any(kRegions)).countryCode);
        std::string number(1, static_cast<char>('1' + random.bounded(9)));
        while (number.size() < static_cast<std::size_t>(3 + random.bounded(9)))
            number += static_cast<char>('0' + random.bounded(10));
        const std::string typed = any(kBefore) + code + spread(number, random);
        const std::string once = phoneDigits(typed, region);
        QVERIFY2(once.find_first_not_of("+0123456789") == once.npos, typed.c_str());
        QVERIFY2(once.rfind('+') == once.npos || once.rfind('+') == 0, typed.c_str());
        QVERIFY2(once.empty() || once.size() >= 3, typed.c_str());
        const DialPlan *foreign = once.starts_with('+') ? dialPlanOfCode(once.substr(1)) : nullptr;
        const std::size_t behind = foreign == nullptr ? 0 : 1 + foreign->countryCode.size();
        // No country, abroad no number, and at home none begins so.
        const bool isNobodys = once.starts_with("+0") ||
                               (foreign != nullptr && once.substr(behind).starts_with("0")) ||
                               once.starts_with(dialPlanOf(region).exit);
        if (isNobodys)
            continue;
        QVERIFY2(phoneDigits(once, region) == once, (typed + " -> " + once + " in " + region).c_str());
    }
}

void PhoneFormsTest::dialPlansAreApart()
{
    for (const std::string_view region : kRegions) {
        const DialPlan &plan = dialPlanOf(region);
        QCOMPARE(plan.region, region);
        const DialPlan *found = dialPlanOfCode(std::string(plan.countryCode) + "123456");
        QVERIFY(found != nullptr);
        QCOMPARE(found->countryCode, plan.countryCode);
        for (const std::string_view other : kRegions) {
            if (other != region)
                QVERIFY(!dialPlanOf(other).countryCode.starts_with(plan.countryCode));
        }
        QVERIFY(plan.mobileShortest <= plan.mobileLongest);
    }
    QVERIFY(dialPlanOf("XX").countryCode.empty());
    QVERIFY(dialPlanOfCode("999") == nullptr);
}

QTEST_APPLESS_MAIN(PhoneFormsTest)
#include "tst_phoneforms.moc"
