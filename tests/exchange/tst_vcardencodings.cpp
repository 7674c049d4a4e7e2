// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"
#include "support/vcards.h"

#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// In which encodings cards come: named by a value, not named at all, or of the whole file.
class VCardEncodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void named_data();
    void named();
    void undeclared_data();
    void undeclared();
    void wide_data();
    void wide();
    void pictures_data();
    void pictures();
};

namespace {

QByteArray inEncoding(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArray quoted;
    for (const char c : bytes)
        quoted += '=' + QByteArray(1, c).toHex().toUpper();
    return quoted;
}

} // namespace

void VCardEncodingsTest::named_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << QByteArray(name) << text;
    };
    row("GBK", u"王小明，上海华信"_s);
    row("gb2312", u"王小明"_s);
    row("GB18030", u"王𠮷€"_s);
    row("BIG5", u"許功蓋，淑娟"_s); // their second byte is a backslash
    row("Big5-HKSCS", u"許功蓋"_s);
    row("SHIFT_JIS", u"表計ソフト能"_s); // here too
    row("EUC-JP", u"山田太郎"_s);
    row("ISO-2022-JP", u"山田太郎"_s);
    row("EUC-KR", u"김철수"_s);
    row("ISO-8859-1", u"Jürgen Groß"_s);
    row("ISO-8859-15", u"Œuvre 5 €"_s);
    row("WINDOWS-1251", u"Иванов Пётр"_s);
    row("windows-1252", u"“Renée” — €"_s);
    row("KOI8-R", u"Иванов"_s);
    row("UTF-8", u"王 Иванов ü"_s);
    row("UTF-7", u"Jürgen + Co"_s);
}

/// Plainly, in quoted-printable and in base64; the parameter in any place.
void VCardEncodingsTest::named()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    const QByteArray bytes = inEncoding(text, name.constData());
    const QList<QByteArray> lines{
        "NOTE;CHARSET=" + name + ':' + bytes,
        "NOTE;HOME;CHARSET=" + name + ";ENCODING=QUOTED-PRINTABLE:" + quotedPrintable(bytes),
        "NOTE;QUOTED-PRINTABLE;CHARSET=\"" + name + "\":" + quotedPrintable(bytes),
        "NOTE;ENCODING=b;CHARSET=" + name.toLower() + ':' + bytes.toBase64(),
    };
    for (const QByteArray &line : lines) {
        for (const QByteArray &version : {"2.1"_qba, "3.0"_qba}) {
            // Beside another encoding: each value is read by its own.
            const auto cards =
                cardsOf("BEGIN:VCARD\nVERSION:" + version + "\nFN:王伟\n" + line + "\nEND:VCARD\n");
            QVERIFY(cards && cards->size() == 1);
            QCOMPARE(cards->first()[u"notes"_s], text);
            QCOMPARE(cards->first()[u"name"_s], u"王伟"_s);
        }
    }
}

void VCardEncodingsTest::undeclared_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QStringList>("names");
    const QStringList chinese{u"王伟"_s, u"李娜"_s, u"上海华信科技有限公司"_s, u"销售总监"_s};
    QTest::newRow("GB18030") << "GB18030"_qba << chinese;
    QTest::newRow("UTF-8") << "UTF-8"_qba << chinese;
    QTest::newRow("Big5") << "Big5"_qba << QStringList{u"陳淑娟"_s, u"林志豪"_s, u"台灣電子股份有限公司"_s};
    QTest::newRow("windows-1251") << "windows-1251"_qba
                                  << QStringList{u"Иванов Пётр Сергеевич"_s,
                                                 u"Общество с ограниченной ответственностью"_s};
    QTest::newRow("windows-1252") << "windows-1252"_qba
                                  << QStringList{u"Jürgen Müller"_s, u"Straße der Jugend"_s,
                                                 u"Geschäftsführer"_s};
    QTest::newRow("Shift_JIS") << "Shift_JIS"_qba
                               << QStringList{u"山田さん"_s, u"株式会社テスト"_s, u"よろしくお願いします"_s};
}

void VCardEncodingsTest::undeclared()
{
    QFETCH(QByteArray, name);
    QFETCH(QStringList, names);
    QByteArray bytes;
    for (const QString &text : names)
        bytes +=
            "BEGIN:VCARD\nVERSION:2.1\nFN:" + inEncoding(text, name.constData()) + "\nTEL:1\nEND:VCARD\n";
    const auto cards = cardsOf(bytes);
    QVERIFY(cards && cards->size() == names.size());
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE((*cards)[i][u"name"_s], names[i]);
}

void VCardEncodingsTest::wide_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-16LE") << "UTF-16LE"_qba
                              << ""_qba;
    QTest::newRow("UTF-16BE") << "UTF-16BE"_qba
                              << ""_qba;
    QTest::newRow("UTF-32LE") << "UTF-32LE"_qba
                              << ""_qba;
    QTest::newRow("UTF-32BE") << "UTF-32BE"_qba
                              << ""_qba;
    QTest::newRow("UTF-16LE, mark") << "UTF-16LE"_qba
                                    << "\xFF\xFE"_qba;
    QTest::newRow("UTF-16BE, mark") << "UTF-16BE"_qba
                                    << "\xFE\xFF"_qba;
    QTest::newRow("UTF-32LE, mark") << "UTF-32LE"_qba << QByteArray("\xFF\xFE\0\0", 4);
    QTest::newRow("UTF-32BE, mark") << "UTF-32BE"_qba << QByteArray("\0\0\xFE\xFF", 4);
    QTest::newRow("UTF-8, mark") << "UTF-8"_qba
                                 << "\xEF\xBB\xBF"_qba;
}

/// What a value names itself is true of quoted-printable only, the rest has the file's.
void VCardEncodingsTest::wide()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, mark);
    const QString text =
        u"\r\nbegin:vcard\r\nVERSION:2.1\r\nFN:王伟\r\nTITLE;CHARSET=UTF-16:经理\r\n"
        "ORG;CHARSET=GBK;QUOTED-PRINTABLE:=BB=AA=\r\n=D0=C5\r\nNOTE:👩\r\n  b\r\nEND:VCARD\r\n"_s;
    const bool isWide = name != "UTF-8";
    const QByteArray bytes =
        mark + inEncoding(isWide ? text : QString(text).remove(u";CHARSET=UTF-16"_s), name.constData());
    for (const qint64 atMost : {qint64(1), qint64(3), qint64(1) << 20}) {
        const auto cards = cardsOf(bytes, atMost);
        QVERIFY(cards);
        QCOMPARE(shownCards(*cards), u"company=华信|name=王伟|notes=👩 b|title=经理"_s);
    }
}

void VCardEncodingsTest::pictures_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::newRow("PNG") << QByteArray("PHOTO;TYPE=PNG:\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0", 40);
    QTest::newRow("zeros") << "PHOTO:" + QByteArray(3000, '\0');
    QTest::newRow("zeros in between") << "PHOTO:" + QByteArray("\0a\0b\0c\0\n\0:\0d", 12).repeated(300);
    QTest::newRow("high bytes") << "LOGO;JPEG:" + QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10);
    QTest::newRow("in base64") << "PHOTO;BASE64:/9j/4AAQ\n"_qba;
    QTest::newRow("in an unknown property") << "X-PICTURE;ENCODING=BASE64:AAECAwAA\n"_qba;
}

/// The raw bytes of a picture do not make the file UTF-16, nor GBK.
void VCardEncodingsTest::pictures()
{
    QFETCH(QByteArray, picture);
    for (const QString &name : {u"王伟"_s, u"Li Lei"_s}) {
        const QByteArray bytes =
            "BEGIN:VCARD\nVERSION:2.1\n" + picture + "\nFN:" + name.toUtf8() + "\nEND:VCARD\n";
        QVERIFY(isVCardFile({bytes.constData(), std::size_t(bytes.size())}));
        const auto cards = cardsOf(bytes);
        QVERIFY(cards);
        QCOMPARE(shownCards(*cards), u"name="_s + name);
    }
}

QTEST_GUILESS_MAIN(VCardEncodingsTest)
#include "tst_vcardencodings.moc"
