// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/phonenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalForm_data();
    void normalForm();
    void queryDigits_data();
    void queryDigits();
    void splits_data();
    void splits();
};

void PhoneNumberTest::normalForm_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("mobile");
    const auto row = [](const char *name, const char *region, const QString &typed, const char *expected,
                        bool mobile) {
        QTest::newRow(name) << QString::fromLatin1(region) << typed << QString::fromLatin1(expected)
                            << mobile;
    };
    row("plain", "CN", u"13800112233"_s, "13800112233", true);
    row("blanks", "CN", u"138 0011 2233"_s, "13800112233", true);
    row("+86", "CN", u"+8613800112233"_s, "13800112233", true);
    row("+86 in brackets", "CN", u"(+86)138-0011-2233"_s, "13800112233", true);
    row("0086", "CN", u"0086-138 0011 2233"_s, "13800112233", true);
    row("bare 86", "CN", u"8613800112233"_s, "13800112233", true);
    row("leading 0", "CN", u"013800112233"_s, "13800112233", true);
    row("full width", "CN", u"＋８６　１３８００１１２２３３"_s, "13800112233", true);
    row("landline", "CN", u"021-12345678"_s, "02112345678", false);
    row("landline in full-width brackets", "CN", u"（021）12345678"_s, "02112345678", false);
    row("landline +86", "CN", u"+86 21 1234 5678"_s, "02112345678", false);
    row("landline +86 and 0", "CN", u"+86 (0)21 1234 5678"_s, "02112345678", false);
    row("landline bare 86", "CN", u"86-21-12345678"_s, "02112345678", false);
    row("extension by dash", "CN", u"021-12345678-801"_s, "02112345678", false);
    row("extension by dash, +86", "CN", u"+86-21-12345678-801"_s, "02112345678", false);
    row("extension by word", "CN", u"021-12345678转801"_s, "02112345678", false);
    row("extension in English", "CN", u"+86 21 1234 5678 ext. 801"_s, "02112345678", false);
    row("extension by x", "US", u"(415) 555-0100 x12"_s, "4155550100", false);
    row("service", "CN", u"400-820-8820"_s, "4008208820", false);
    row("service +86", "CN", u"+86 400 820 8820"_s, "4008208820", false);
    row("short", "CN", u"10086"_s, "10086", false);
    row("no such mobile", "CN", u"12800112233"_s, "12800112233", false);
    row("foreign", "CN", u"+44 (0)20 7946 0000"_s, "+442079460000", false);
    row("foreign by exit code", "CN", u"0044 20 7946 0000"_s, "+442079460000", false);
    row("foreign mobile", "CN", u"+49 171 1234567"_s, "+491711234567", true);
    row("foreign with trunk", "CN", u"+49 0171 1234567"_s, "+491711234567", true);
    row("foreign, unknown code", "CN", u"+999 12345"_s, "+99912345", false);
    row("United States cannot be told", "CN", u"+1 415 555 0100"_s, "+14155550100", false);
    row("home US", "US", u"1-415-555-0100"_s, "4155550100", false);
    row("home US +1", "US", u"+1 (415) 555-0100"_s, "4155550100", false);
    row("China from the US", "US", u"011 86 138 0011 2233"_s, "+8613800112233", true);
    row("home DE", "DE", u"+49 30 1234567"_s, "0301234567", false);
    row("home DE, slash", "DE", u"030/1234567"_s, "0301234567", false);
    row("home DE mobile", "DE", u"+49 (0)171 1234567"_s, "01711234567", true);
    row("home RU", "RU", u"+7 912 345-67-89"_s, "9123456789", true);
    row("home RU with 8", "RU", u"8 912 345-67-89"_s, "9123456789", true);
    row("Japan seen from RU", "RU", u"+81 0 90 1234 5678"_s, "+819012345678", true);
    row("home HK", "HK", u"+852 9123 4567"_s, "91234567", true);
    row("no region", "", u"+86 138 0011 2233"_s, "+8613800112233", true);
    row("two digits", "CN", u"12"_s, "", false);
    row("words", "CN", u"n/a"_s, "", false);
    row("empty", "CN", QString(), "", false);
}

void PhoneNumberTest::normalForm()
{
    QFETCH(QString, region);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QFETCH(bool, mobile);
    const std::string digits = leadbook::phoneDigits(typed.toStdString(), region.toStdString());
    QCOMPARE(QString::fromStdString(digits), expected);
    QCOMPARE(leadbook::isMobile(digits, region.toStdString()), mobile);
    // A normal form is its own normal form.
    QCOMPARE(leadbook::phoneDigits(digits, region.toStdString()), digits);
}

void PhoneNumberTest::queryDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("part") << u"138 0011"_s << u"1380011"_s;
    QTest::newRow("with code") << u"+86 138-0011"_s << u"1380011"_s;
    QTest::newRow("with exit code") << u"0086138"_s << u"138"_s;
    QTest::newRow("middle of a number") << u"00112"_s << u"00112"_s;
    QTest::newRow("foreign with exit code") << u"0044 20 7946 0000"_s << u"442079460000"_s;
    QTest::newRow("landline with code") << u"+86 (0)21 12"_s << u"2112"_s;
    QTest::newRow("only the code") << u"+86"_s << QString();
    QTest::newRow("foreign") << u"+44 20"_s << u"4420"_s;
    QTest::newRow("area") << u"021-12"_s << u"02112"_s;
}

void PhoneNumberTest::queryDigits()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const std::string digits = leadbook::phoneQueryDigits(typed.toStdString(), leadbook::dialPlanOf("CN"));
    QCOMPARE(QString::fromStdString(digits), expected);
}

void PhoneNumberTest::splits_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one") << u" 138 0011 2233 "_s << QStringList{u"138 0011 2233"_s};
    QTest::newRow("slash") << u"13800112233/021-12345678"_s
                           << QStringList{u"13800112233"_s, u"021-12345678"_s};
    QTest::newRow("slash in a number") << u"030/1234567"_s << QStringList{u"030/1234567"_s};
    QTest::newRow("marks") << u"1；2、3;4，5\n6,,7"_s
                           << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s};
    QTest::newRow("nothing") << u" ; "_s << QStringList();
}

void PhoneNumberTest::splits()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, expected);
    const std::string text = cell.toStdString();
    QStringList found;
    for (const std::string_view number : leadbook::splitPhones(text))
        found << leadbook::toQString(number);
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
