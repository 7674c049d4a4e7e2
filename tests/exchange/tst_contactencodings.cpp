// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"
#include "exchange/textencoding.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Files of twenty contacts, in every usual encoding: all are read right at the first guess or among the
/// first three that are offered.
class ContactEncodingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyLines();
};

namespace {

struct Writing
{
    QStringList encodings; ///< with "+" behind for a byte order mark
    QString header;
    QString people;
    QString firms;
    QString cities;
};

const QList<Writing> kWritings{
    {{u"GB18030"_s, u"GBK"_s, u"GB2312"_s, u"UTF-8"_s, u"UTF-8+"_s, u"UTF-16LE"_s, u"UTF-16BE"_s,
      u"UTF-16LE+"_s, u"UTF-16BE+"_s},
     u"姓名,公司,城市,电话"_s,
     u"赵海燕 钱志强 孙丽萍 周建军 吴晓峰 郑文静 冯思远 褚佳宁 卫东升 蒋雨桐 沈浩宇 韩梅梅"_s,
     u"上海鼎盛精密机械有限公司 苏州蓝鲸软件科技有限公司 广东恒达食品集团 青岛海润贸易行"_s,
     u"上海 苏州 佛山 青岛 洛阳"_s},
    {{u"Big5"_s},
     u"姓名,公司,城市,電話"_s,
     u"陳怡安 林志豪 黃雅雯 張家銘 王淑惠 吳宗翰 蔡佩珊 許國棟"_s,
     u"宏遠精密工業股份有限公司 台中木業行 瑞昌國際貿易有限公司"_s,
     u"台北市 高雄市 新竹縣 嘉義市"_s},
    {{u"Shift_JIS"_s},
     u"氏名,会社,市,電話"_s,
     u"山田太郎 高橋さくら 中村健一 小川ひろし 松本恵子 井上大輔 木村真理"_s,
     u"株式会社山田製作所 東海電機工業 サクラ食品株式会社 北陸運輸"_s,
     u"東京 大阪 名古屋 札幌 広島"_s},
    {{u"EUC-KR"_s},
     u"이름,회사,도시,전화"_s,
     u"김민수 이서연 박지훈 최은경 정우진 강혜원 조성호"_s,
     u"한빛전자 주식회사 대성산업 미래소프트 푸른식품"_s,
     u"서울 부산 대구 광주 수원"_s},
    {{u"windows-1250"_s},
     u"Imię,Firma,Miasto,Telefon"_s,
     u"Łukasz-Wójcik Małgorzata-Dąbrowska Paweł-Kamiński Grażyna-Żak Jerzy-Świątek"_s,
     u"Spółdzielnia-Młyn Zakład-Usługowy Księgarnia-Róża"_s,
     u"Łódź Kraków Poznań Gdańsk"_s},
    {{u"windows-1250"_s},
     u"Jméno,Firma,Město,Telefon"_s,
     u"Jiří-Novotný Kateřina-Dvořáková Tomáš-Růžička Lukáš-Černý Zdeněk-Šťastný"_s,
     u"Stavební-společnost Pekařství-Kříž Účetní-kancelář"_s,
     u"Plzeň Brno Ústí České-Budějovice"_s},
    {{u"windows-1251"_s},
     u"Имя,Компания,Город,Телефон"_s,
     u"Иванов-Сергей Петрова-Ольга Кузнецов-Дмитрий Соколова-Анна Лебедев-Юрий"_s,
     u"ООО-Ромашка ЗАО-Стройинвест ИП-Волков"_s,
     u"Москва Казань Пермь Тверь"_s},
    {{u"windows-1252"_s},
     u"Name,Firma,Ort,Telefon"_s,
     u"Jürgen-Müller Käthe-Groß Björn-Schäfer Uwe-Möller Günther-Weiß"_s,
     u"Bäckerei-Höfer Großhandel-Süd Maschinenbau-Köhler"_s,
     u"München Köln Düsseldorf Fürth"_s},
    {{u"windows-1252"_s},
     u"Prénom,Société,Ville,Téléphone"_s,
     u"François-Lefèvre Hélène-Béranger André-Côté Zoé-Gauthier Benoît-Fournié"_s,
     u"Société-Générale-d’Électricité Pâtisserie-Léon Imprimerie-du-Chêne"_s,
     u"Orléans Besançon Nîmes Évry"_s},
    {{u"windows-1252"_s},
     u"Nombre,Empresa,Ciudad,Teléfono"_s,
     u"José-Muñoz María-Fernández Íñigo-Ibáñez Begoña-Martín Raúl-Núñez"_s,
     u"Panadería-Gómez Construcción-y-Diseño Asesoría-López"_s,
     u"Málaga León Cádiz Logroño"_s},
    {{u"windows-1253"_s},
     u"Όνομα,Εταιρεία,Πόλη,Τηλέφωνο"_s,
     u"Γιώργος-Παπαδόπουλος Μαρία-Νικολάου Κώστας-Δημητρίου Ελένη-Βασιλείου"_s,
     u"Αφοί-Καλογήρου Ελληνικά-Τρόφιμα Ναυτιλιακή-Αιγαίου"_s,
     u"Αθήνα Πάτρα Λάρισα Χανιά"_s},
    {{u"windows-1254"_s},
     u"İsim,Şirket,Şehir,Telefon"_s,
     u"Ayşe-Yıldız Mehmet-Çelik Gülşen-Öztürk Oğuz-Şahin İbrahim-Doğan"_s,
     u"Güneş-İnşaat Yıldırım-Gıda Özışık-Tekstil"_s,
     u"İstanbul Eskişehir Muğla Diyarbakır"_s},
    {{u"windows-1255"_s},
     u"שם,חברה,עיר,טלפון"_s,
     u"דוד-כהן שרה-לוי משה-מזרחי רחל-פרץ יוסי-ביטון"_s,
     u"מאפיית-השלום בנייה-ופיתוח ספרי-הגליל"_s,
     u"חיפה ירושלים אשדוד נתניה"_s},
    {{u"windows-1256"_s},
     u"الاسم,الشركة,المدينة,الهاتف"_s,
     u"محمد-الحسن فاطمة-الزهراء أحمد-العلي خالد-منصور ليلى-حداد"_s,
     u"شركة-النور-للتجارة مؤسسة-البناء مطبعة-الشرق"_s,
     u"القاهرة دمشق بيروت عمان"_s},
    {{u"windows-1257"_s},
     u"Vardas,Įmonė,Miestas,Telefonas"_s,
     u"Jonas-Žukauskas Rūta-Šimkienė Mindaugas-Čepulis Eglė-Grybauskaitė"_s,
     u"Lietuviškų-Gėrimų-Namai Ąžuolo-baldai Žalia-šaka"_s,
     u"Šiauliai Panevėžys Klaipėda Kėdainiai"_s},
    {{u"windows-1258"_s},
     u"Tên,Công ty,Thành phố,Điện thoại"_s,
     u"Nguyễn-Văn-Hùng Trần-Thị-Hương Lê-Đức-Thắng Phạm-Ngọc-Ánh"_s,
     u"Công-ty-Thương-mại-Đại-Phát Xưởng-gỗ-Tân-Tiến"_s,
     u"Hà-Nội Đà-Nẵng Cần-Thơ Huế"_s},
};

/// Windows' Vietnamese encoding has the tones as marks behind the letters.
QString withTonesApart(const QString &text)
{
    constexpr std::u16string_view kTones = u"\u0300\u0301\u0303\u0309\u0323";
    QString apart;
    for (const QChar c : text) {
        const QString parts = QString(c).normalized(QString::NormalizationForm_D);
        QString letter;
        QString tone;
        for (const QChar part : parts)
            (kTones.find(part.unicode()) == kTones.npos ? letter : tone).append(part);
        apart += letter.normalized(QString::NormalizationForm_C) + tone;
    }
    return apart;
}

QString contacts(const Writing &writing, std::mt19937 &random)
{
    const auto one = [&](const QString &words) {
        const QStringList all = words.split(u' ');
        QString word = all[static_cast<qsizetype>(random() % static_cast<std::size_t>(all.size()))];
        return word.replace(u'-', u' ');
    };
    QString text = writing.header + u"\r\n"_s;
    for (int i = 0; i < 20; ++i) {
        text += one(writing.people) + u',' + one(writing.firms) + u',' + one(writing.cities) + u',' +
                QString::number(10'000'000 + random() % 80'000'000) + u"\r\n"_s;
    }
    return text;
}

QByteArray encoded(const QString &text, QString encoding)
{
    const bool marked = encoding.endsWith(u'+');
    encoding.remove(u'+');
    QStringEncoder encoder(encoding.toLatin1().constData());
    return encoder((marked ? QString(QChar(0xFEFF)) : QString()) + text);
}

std::string decoded(const QByteArray &bytes, const TextEncoding &encoding)
{
    std::string text;
    TextDecoder decoder(encoding);
    decoder.decode({bytes.constData(), static_cast<std::size_t>(bytes.size())}, text);
    decoder.finish(text);
    return text;
}

} // namespace

void ContactEncodingsTest::twentyLines()
{
    int files = 0;
    int first = 0;
    for (const Writing &writing : kWritings) {
        for (const QString &encoding : writing.encodings) {
            for (unsigned seed = 1; seed <= 3; ++seed) {
                std::mt19937 random(seed);
                const QString written = contacts(writing, random);
                const QString text = encoding == u"windows-1258" ? withTonesApart(written) : written;
                QByteArray bytes = encoded(text, encoding);
                QBuffer device(&bytes);
                QVERIFY(device.open(QIODevice::ReadOnly));
                const auto likely = likelyEncodings(device);
                QVERIFY(likely && likely->size() >= 3);
                QCOMPARE(device.pos(), 0);
                QCOMPARE(likely->front().encoding,
                         detectEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
                std::size_t place = 0;
                while (place < 3 && decoded(bytes, (*likely)[place].encoding) != text.toStdString())
                    ++place;
                QVERIFY2(place < 3, qPrintable(encoding + u" read as "_s +
                                               QString::fromLatin1(likely->front().encoding.name)));
                ++files;
                first += place == 0 ? 1 : 0;
            }
        }
    }
    qInfo("%d of %d files read right at the first guess, the others among the first three", first, files);
    QVERIFY(files >= 60);
    QVERIFY(first * 10 >= files * 9);
}

QTEST_GUILESS_MAIN(ContactEncodingsTest)
#include "tst_contactencodings.moc"
