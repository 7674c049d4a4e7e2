// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/maildomain.h"
#include "domain/similarity.h"
#include "domain/utf8.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Measures of likeness, against published values, and what they say of names.
class SimilarityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jaroWinklerValues_data();
    void jaroWinklerValues();
    void persons_data();
    void persons();
    void companies_data();
    void companies();
    void words_data();
    void words();
    void domains_data();
    void domains();
};

namespace {

/// "same", "pinyin", or the share in percent.
QString described(NameLikeness likeness)
{
    return likeness.isSame()     ? u"same"_s
           : likeness.isByPinyin ? u"pinyin"_s
                                 : QString::number(qRound(likeness.share * 100));
}

} // namespace

void SimilarityTest::jaroWinklerValues_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *a, const char *b, double expected) {
        QTest::addRow("%s %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b) << expected;
    };
    // Winkler 1990 and 2006, table of string comparators; to three places.
    row("MARTHA", "MARHTA", 0.961);
    row("DIXON", "DICKSONX", 0.813);
    row("DWAYNE", "DUANE", 0.840);
    row("SHACKLEFORD", "SHACKELFORD", 0.982);
    row("DUNNINGHAM", "CUNNIGHAM", 0.896);
    row("NICHLESON", "NICHULSON", 0.956);
    row("JONES", "JOHNSON", 0.832);
    row("MASSEY", "MASSIE", 0.933);
    row("ABROMS", "ABRAMS", 0.922);
    row("JERALDINE", "GERALDINE", 0.926);
    row("MICHELLE", "MICHAEL", 0.921);
    row("JULIES", "JULIUS", 0.933);
    row("TANYA", "TONYA", 0.880);
    row("SEAN", "SUSAN", 0.805);
    row("JON", "JOHN", 0.933);
    row("JON", "JAN", 0.800);
    row("", "", 1.0);
    row("", "A", 0.0);
    row("AB", "CD", 0.0);
    row("A", "A", 1.0);
    row("王伟", "王玮", 0.7);
}

void SimilarityTest::jaroWinklerValues()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(double, expected);
    const double value = jaroWinkler(a.toStdU32String(), b.toStdU32String());
    QVERIFY2(std::abs(value - expected) < 0.0006, qPrintable(QString::number(value)));
    QCOMPARE(jaroWinkler(b.toStdU32String(), a.toStdU32String()), value);
}

void SimilarityTest::persons_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *a, const char *b, const char *expected) {
        QTest::addRow("%s %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b)
                                     << QString::fromUtf8(expected);
    };
    row("Anna García", "anna garcia", "same");
    row("Doe, John", "John Doe", "same");
    row("James ONeil", "James O’Neil", "same");
    row("Jean-Luc Picard", "Jean Luc Picard", "same");
    row("Zoë Kim", "Zoe Kim", "same");
    row("王伟", "王伟", "same");
    row("李娜", "Li Na", "pinyin");
    row("李娜", "Na Li", "pinyin");
    row("王小明", "Xiaoming Wang", "pinyin");
    row("张伟", "张玮", "pinyin");
    row("單曉", "Shan Xiao", "pinyin"); // a family name's own reading
    row("单晓", "Dan Xiao", "pinyin");  // and the usual one
    row("吕布", "Lü Bu", "pinyin");
    row("王伟", "李娜", "0");
    row("王伟", "王伟明", "0");
    row("Jon Smith", "John Smith", "97");
    row("John Smith", "Jane Smith", "75");
    row("Anna", "Anna Garcia", "75");
    row("", "Anna", "0");
}

void SimilarityTest::persons()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(described(comparePersons(a.toStdString(), b.toStdString())), "expected");
    QTEST(described(comparePersons(b.toStdString(), a.toStdString())), "expected");
}

void SimilarityTest::companies_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *a, const char *b, const char *expected) {
        QTest::addRow("%s %s", a, b) << QString::fromUtf8(a) << QString::fromUtf8(b)
                                     << QString::fromUtf8(expected);
    };
    row("Nordwind Beratung GmbH", "Beratung Nordwind", "same");
    row("华信公司", "华信有限公司", "same");
    row("Data-Soft Co., Ltd.", "DataSoft", "same");
    row("华信", "Huaxin Ltd", "pinyin");
    row("华信科技", "华鑫科技", "pinyin");
    row("華信", "华信", "pinyin");
    row("华信科技", "华兴科技", "0");
    row("天成 61 有限公司", "天成 62", "0");
    row("Globex 77 Ltd", "Globex 78 Ltd", "0");
    row("Globex 77 Ltd", "Globex", "90");
    row("Umbrella Corp", "Umbrella 31", "90");
    row("华信", "华信科技", "90");
    row("Siemens AG", "Simens", "92");
    row("Acme", "Umbrella", "58");
    row("Ltd", "Acme", "0");
}

void SimilarityTest::companies()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(described(compareCompanies(a.toStdString(), b.toStdString())), "expected");
    QTEST(described(compareCompanies(b.toStdString(), a.toStdString())), "expected");
}

void SimilarityTest::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("company");
    QTest::newRow("legal form") << u"Nordwind Beratung GmbH"_s << u"nordwind beratung"_s;
    QTest::newRow("in pieces") << u"Kowal Sp. z o.o."_s << u"kowal"_s;
    QTest::newRow("place in brackets") << u"华信（上海）有限公司"_s << u"华信"_s;
    QTest::newRow("other brackets") << u"Acme (Holding) Ltd"_s << u"acme holding"_s;
    QTest::newRow("Chinese with blank") << u"天成 61 有限公司"_s << u"天成 61"_s;
    QTest::newRow("nothing") << u"-"_s << u""_s;
}

void SimilarityTest::words()
{
    QFETCH(QString, name);
    QStringList words;
    for (const std::u32string &word : companyWords(name.toStdString()))
        words << QString::fromStdU32String(word);
    QTEST(words.join(u' '), "company");
}

void SimilarityTest::domains_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("company") << u"anna@nordwind.de"_s << u"nordwind.de"_s;
    QTest::newRow("gmail") << u"anna@gmail.com"_s << u""_s;
    QTest::newRow("qq") << u"12345@qq.com"_s << u""_s;
    QTest::newRow("first of the list") << u"a@126.com"_s << u""_s;
    QTest::newRow("last of the list") << u"a@zoho.com"_s << u""_s;
    QTest::newRow("no address") << u"anna"_s << u""_s;
}

void SimilarityTest::domains()
{
    QFETCH(QString, address);
    const std::string text = address.toStdString();
    const std::string_view domain = workDomain(text);
    QTEST(toQString(domain), "expected");
}

QTEST_GUILESS_MAIN(SimilarityTest)
#include "tst_similarity.moc"
