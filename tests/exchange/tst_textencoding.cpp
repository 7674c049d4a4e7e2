// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textencoding.h"

#include "support/testdata.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAccentComesLate();
    void content_data();
    void content();
    void lateCharacters();
    void chineseHeaderFiles_data();
    void chineseHeaderFiles();
    void names_data();
    void names();
    void cancelled();
};

static QByteArray encode(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Stateless)(text);
}

void TextEncodingTest::content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("bom");
    const QString chinese = u"姓名,公司,手机\n王伟,上海华信科技有限公司,13812345678\n李娜,北京云图,\n"_s;
    QTest::newRow("empty") << QByteArray() << "UTF-8"_ba << 0;
    QTest::newRow("ascii") << "name,city\nAnn,Rome\n"_ba
                           << "UTF-8"_ba << 0;
    QTest::newRow("UTF-8") << chinese.toUtf8() << "UTF-8"_ba << 0;
    QTest::newRow("UTF-8 mark") << QByteArray("\xEF\xBB\xBF") + chinese.toUtf8() << "UTF-8"_ba << 3;
    QTest::newRow("one broken byte in much UTF-8")
        << chinese.toUtf8().repeated(4) + QByteArray("\xFF\n") << "UTF-8"_ba << 0;
    QTest::newRow("UTF-16 mark") << QByteArray("\xFF\xFE") + encode("UTF-16LE", chinese) << "UTF-16LE"_ba
                                 << 2;
    QTest::newRow("UTF-16BE mark") << QByteArray("\xFE\xFF") + encode("UTF-16BE", chinese) << "UTF-16BE"_ba
                                   << 2;
    QTest::newRow("UTF-16 bare") << encode("UTF-16LE", chinese) << "UTF-16LE"_ba << 0;
    QTest::newRow("GB18030") << encode("GB18030", chinese) << "GB18030"_ba << 0;
    QTest::newRow("GB18030, one line") << encode("GB18030", u"姓名,电子邮件\n"_s) << "GB18030"_ba << 0;
    QTest::newRow("Big5") << encode("Big5", u"姓名,公司,電話\n王偉,臺北華信科技股份有限公司,02-2345\n"
                                            "陳美玲,高雄雲圖企業有限公司,07-333\n"_s)
                          << "Big5"_ba << 0;
    QTest::newRow("Shift_JIS") << encode("Shift_JIS", u"氏名,会社,電話\n田中太郎,株式会社ソニー,03-1234\n"
                                                      "佐藤花子,トヨタ自動車株式会社,052-11\n"_s)
                               << "Shift_JIS"_ba << 0;
    QTest::newRow("EUC-KR") << encode("EUC-KR", u"이름,회사,전화\n김철수,삼성전자 주식회사,02-1234\n"
                                                "이영희,현대자동차 주식회사,051-22\n"_s)
                            << "windows-949"_ba << 0;
}

void TextEncodingTest::content()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(int, bom);
    const TextEncoding expected{name, bom};
    QCOMPARE(detectEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}), expected);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto found = detectEncoding(device);
    QVERIFY(found);
    QCOMPARE(*found, expected);
    QCOMPARE(device.pos(), 0);
}

void TextEncodingTest::lateCharacters()
{
    const QByteArray ascii = QByteArray("name,city\n").repeated(200'000);
    for (const auto &[encoding, name] : {std::pair("UTF-8", "UTF-8"), std::pair("GB18030", "GB18030")}) {
        QByteArray bytes = ascii + encode(encoding, u"王伟,上海\n李娜,北京\n"_s);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto found = detectEncoding(device);
        QVERIFY(found);
        QCOMPARE(found->name, QByteArray(name));
    }
}

void TextEncodingTest::chineseHeaderFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &file : {u"foxmail_zh_CN"_s, u"outlook_desktop_zh_CN"_s, u"outlook_express_zh_CN"_s})
        QTest::newRow(qPrintable(file)) << u"contacts/csv/headers/"_s + file + u".gb2312.csv";
}

void TextEncodingTest::chineseHeaderFiles()
{
    QFETCH(QString, file);
    LEADBOOK_REQUIRE_DATA(path, file);
    QFile device(path);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto found = detectEncoding(device);
    QVERIFY(found);
    QCOMPARE(found->name, "GB18030"_ba);
}

void TextEncodingTest::names_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QByteArray>("firstBytes");
    QTest::addColumn<QByteArray>("name"); // empty: refused
    QTest::addColumn<int>("bom");
    QTest::newRow("utf8") << u"utf8"_s
                          << QByteArray("\xEF\xBB\xBF"
                                        "a")
                          << "UTF-8"_ba << 3;
    QTest::newRow("gbk") << u"GBK"_s << QByteArray("a") << "GB18030"_ba << 0;
    QTest::newRow("gb-2312") << u"GB2312"_s << QByteArray() << "GB18030"_ba << 0;
    QTest::newRow("utf-16 by mark") << u"UTF-16"_s << QByteArray("\xFE\xFF\0a", 4) << "UTF-16BE"_ba << 2;
    QTest::newRow("latin1") << u"latin1"_s << QByteArray() << "windows-1252"_ba << 0;
    QTest::newRow("as ICU knows it") << u"windows-1251"_s << QByteArray() << "windows-1251"_ba << 0;
    QTest::newRow("unknown") << u"klingon"_s << QByteArray() << QByteArray() << 0;
}

void TextEncodingTest::names()
{
    QFETCH(QString, spelling);
    QFETCH(QByteArray, firstBytes);
    QFETCH(QByteArray, name);
    QFETCH(int, bom);
    const auto found =
        encodingByName(spelling, {firstBytes.constData(), static_cast<std::size_t>(firstBytes.size())});
    QCOMPARE(found.has_value(), !name.isEmpty());
    if (!found) {
        QVERIFY(found.error().message.contains(spelling));
        return;
    }
    QCOMPARE(*found, (TextEncoding{name, bom}));
}

void TextEncodingTest::cancelled()
{
    QByteArray bytes("name\nAnn\n");
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    Progress progress;
    progress.cancel();
    const auto found = detectEncoding(device, &progress);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TextEncodingTest::firstAccentComesLate()
{
    QByteArray text("Name,City\n");
    while (text.size() < (1 << 18) + 100'000)
        text += "John Smith,Springfield\n";
    QStringEncoder latin("ISO-8859-1");
    const QByteArray accents = latin(u"José Pérez,Málaga\nFrançois Lefèvre,Orléans\nBjörn Åkesson,Malmö\n"
                                     "Señor Núñez,Logroño\nJürgen Groß,Düsseldorf\nChloé Gagné,Besançon\n"_s);
    text += accents;
    QBuffer device(&text);
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto found = detectEncoding(device);
    QVERIFY(found);
    QCOMPARE(found->name, QByteArray("windows-1252"));
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
