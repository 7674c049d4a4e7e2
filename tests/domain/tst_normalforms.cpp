// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companyname.h"
#include "domain/creditcode.h"
#include "domain/emailaddress.h"
#include "domain/personname.h"
#include "domain/places.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QString fullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > u' ' && c <= u'~')
            c = QChar(c.unicode() + 0xFEE0);
    }
    return text;
}

} // namespace

/// Normal forms by which duplicates are found: the same for every way of writing, and final.
class NormalFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data();
    void emails();
    void emailTwiceIsOnce();
    void creditCodes();
    void companies_data();
    void companies();
    void otherCompanies_data();
    void otherCompanies();
    void people_data();
    void people();
    void places_data();
    void places();
};

void NormalFormsTest::emails_data()
{
    QTest::addColumn<QString>("typed");
    const QString address = u"anna.o'neil+crm@mail.example.co.uk"_s;
    for (const QString &typed :
         {address, address.toUpper(), QString(u"  " + address + u"\u3000"), QString(u"<" + address + u">"),
          QString(u"mailto:" + address), QString(u"MAILTO:" + address.toUpper()), fullWidth(address),
          QString(u"Anna O'Neil <" + address + u">"), QString(u"\"O'Neil, Anna\" <" + address + u">"),
          QString(u"王安娜<" + address + u">")})
        QTest::newRow(qPrintable(typed)) << typed;
}

void NormalFormsTest::emails()
{
    QFETCH(QString, typed);
    QCOMPARE(QString::fromStdString(emailAddress(typed.toStdString()).value_or("")),
             u"anna.o'neil+crm@mail.example.co.uk"_s);
}

void NormalFormsTest::emailTwiceIsOnce()
{
    QRandomGenerator random(4);
    const QStringList pieces{u"a"_s,  u"B"_s,       u"@"_s,  u"."_s,  u"x.org"_s, u" "_s,
                             u"<"_s,  u">"_s,       u"\""_s, u","_s,  u"；"_s,    u"é"_s,
                             u"王"_s, u"mailto:"_s, u"-"_s,  u"Ａ"_s, u"@y.com"_s};
    int addresses = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString typed;
        for (int length = random.bounded(7); length > 0; --length)
            typed += pieces[random.bounded(static_cast<int>(pieces.size()))];
        const auto once = emailAddress(typed.toStdString());
        if (!once)
            continue;
        ++addresses;
        QVERIFY2(emailAddress(*once) == once, qPrintable(typed));
        QCOMPARE(std::count(once->begin(), once->end(), '@'), 1);
        QVERIFY2(once->find(' ') == once->npos && once->front() != '@', once->c_str());
    }
    QVERIFY(addresses > 100);
}

void NormalFormsTest::creditCodes()
{
    // GB 32100-2015, appendix A, computed here from the text of the standard: weights 3^(i-1) modulo 31.
    const std::string alphabet("0123456789ABCDEFGHJKLMNPQRTUWXY");
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        std::string code;
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; ++i) {
            const int value = random.bounded(31);
            code += alphabet[static_cast<std::size_t>(value)];
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        code += alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
        QVERIFY2(creditCode(code) == code, code.c_str());
        const QString typed = QString::fromStdString(code);
        QVERIFY(creditCode(typed.toLower().toStdString()) == code);
        QVERIFY(creditCode(fullWidth(typed).toStdString()) == code);
        QVERIFY(creditCode(
                    QString(typed.left(6) + u"-" + typed.mid(6, 6) + u" " + typed.mid(12)).toStdString()) ==
                code);
        // Two neighbours changed about are noticed.
        for (std::size_t at = 0; at + 1 < code.size(); ++at) {
            std::string swapped = code;
            std::swap(swapped[at], swapped[at + 1]);
            QCOMPARE(creditCode(swapped).has_value(), swapped == code);
        }
    }
}

void NormalFormsTest::companies_data()
{
    QTest::addColumn<QStringList>("names");
    const auto same = [](const QStringList &names) { QTest::newRow(qPrintable(names.front())) << names; };
    same({u"华信科技有限公司"_s, u"华信科技有限责任公司"_s, u"华信科技股份有限公司"_s, u"华信科技"_s,
          u" 华信科技 有限公司 "_s, u"华信科技（上海）有限公司"_s, u"华信科技(北京)有限公司"_s});
    same({u"Data-Soft Co., Ltd."_s, u"DATA SOFT CO LTD"_s, u"Datasoft Ltd"_s, u"datasoft (China) Co.,Ltd"_s,
          u"Ｄａｔａｓｏｆｔ Ltd."_s});
    same({u"Müller GmbH"_s, u"MULLER GmbH"_s, u"Müller gmbh"_s});
    same({u"Acme Inc."_s, u"ACME, Inc"_s, u"Acme Incorporated"_s, u"acme"_s});
}

void NormalFormsTest::companies()
{
    QFETCH(QStringList, names);
    const std::string core = companyName(names.front().toStdString()).core;
    QVERIFY(!core.empty());
    for (const QString &name : names)
        QVERIFY2(companyName(name.toStdString()).core == core,
                 qPrintable(name + u": " + QString::fromStdString(companyName(name.toStdString()).core)));
}

void NormalFormsTest::otherCompanies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("one character") << u"华信科技有限公司"_s << u"华讯科技有限公司"_s;
    QTest::newRow("a number") << u"第一建筑公司"_s << u"第二建筑公司"_s;
    QTest::newRow("a place is part of the name") << u"上海华信科技"_s << u"北京华信科技"_s;
    QTest::newRow("a word") << u"Acme Steel Ltd"_s << u"Acme Stone Ltd"_s;
}

void NormalFormsTest::otherCompanies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(companyName(a.toStdString()).core != companyName(b.toStdString()).core);
}

void NormalFormsTest::people_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::newRow("two characters") << u"王伟"_s << u"王"_s << u"伟"_s;
    QTest::newRow("three characters") << u"李明朗"_s << u"李"_s << u"明朗"_s;
    QTest::newRow("compound") << u"欧阳修"_s << u"欧阳"_s << u"修"_s;
    QTest::newRow("Western") << u"Anna Weber"_s << u"Weber"_s << u"Anna"_s;
    QTest::newRow("two given names") << u"Anna Maria Weber"_s << u"Weber"_s << u"Anna Maria"_s;
    QTest::newRow("particle") << u"Ludwig van Beethoven"_s << u"van Beethoven"_s << u"Ludwig"_s;
    QTest::newRow("hyphen") << u"Jean-Luc O'Neill-Smith"_s << u"O'Neill-Smith"_s << u"Jean-Luc"_s;
}

void NormalFormsTest::people()
{
    QFETCH(QString, full);
    QFETCH(QString, family);
    QFETCH(QString, given);
    const PersonName parts = splitPersonName(full.toStdString());
    QCOMPARE(QString::fromStdString(parts.family), family);
    QCOMPARE(QString::fromStdString(parts.given), given);
    QVERIFY(parts.addressForm.empty());
    // Put together again it is the name that came.
    QCOMPARE(QString::fromStdString(joinPersonName(parts.family, parts.given)), full);
    QCOMPARE(splitPersonName(QString(u"  " + full + u" ").toStdString()), parts);
}

void NormalFormsTest::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("is");
    const auto row = [](const QString &text, const QString &begins, const QString &is) {
        QTest::newRow(qPrintable(text)) << text << begins << is;
    };
    row(u"上海"_s, u"上海"_s, u"上海"_s);
    row(u"上海市"_s, u"上海"_s, u"上海"_s);
    row(u"广东省"_s, u"广东"_s, u"广东"_s);
    row(u"内蒙古"_s, u"内蒙古"_s, u"内蒙古"_s);
    row(u"呼和浩特市"_s, u"呼和浩特"_s, u"呼和浩特"_s);
    row(u"上海华信"_s, u"上海"_s, QString());
    row(u"阿里巴巴"_s, QString(), QString());
    row(u"海"_s, QString(), QString());
    row(u"china"_s, QString(), u"china"_s);
    row(u"chinatown"_s, QString(), QString());
    row(QString(), QString(), QString());
    row(u"Shanghai"_s, QString(), QString()); // folded text is asked
    row(u"shanghai"_s, QString(), u"shanghai"_s);
}

void NormalFormsTest::places()
{
    QFETCH(QString, text);
    QFETCH(QString, begins);
    QFETCH(QString, is);
    const std::string utf8 = text.toStdString();
    QCOMPARE(QString::fromStdString(std::string(chinesePlaceAt(utf8))), begins);
    QCOMPARE(QString::fromStdString(std::string(placeOf(utf8))), is);
}

QTEST_APPLESS_MAIN(NormalFormsTest)
#include "tst_normalforms.moc"
