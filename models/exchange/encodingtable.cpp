// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encodingtable.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array kEncodings{
    OfferedEncoding{"UTF-8", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-8)"),
                    "utf8bom utf8sig utf8withbom unicode cp65001 windows65001", region::kAny, 2},
    OfferedEncoding{"UTF-16LE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, little-endian)"),
                    "utf16 utf16lebom ucs2 ucs2le unicodelittle cp1200", region::kAny, 4},
    OfferedEncoding{"UTF-16BE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, big-endian)"),
                    "utf16bebom ucs2be unicodebig cp1201", region::kAny, 6},
    OfferedEncoding{"UTF-32LE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-32, little-endian)"),
                    "utf32 ucs4 ucs4le", region::kAny, 8},
    OfferedEncoding{"UTF-32BE", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-32, big-endian)"), "ucs4be",
                    region::kAny, 8},
    OfferedEncoding{"GB18030", QT_TRANSLATE_NOOP("Encoding", "Chinese, simplified (GB18030, GBK, GB2312)"),
                    "gbk gb2312 gb231280 euccn cp936 ms936 windows936 cp54936 xgbk chinese ansi",
                    region::kChinese, 0},
    OfferedEncoding{"Big5", QT_TRANSLATE_NOOP("Encoding", "Chinese, traditional (Big5)"),
                    "big5eten cp950 ms950 windows950 xbig5", region::kChinese, 1},
    OfferedEncoding{"Big5-HKSCS", QT_TRANSLATE_NOOP("Encoding", "Chinese, traditional (Big5-HKSCS)"),
                    "big5hk hkscs hkscsbig5 cp951", region::kChinese, 6},
    OfferedEncoding{"EUC-TW", QT_TRANSLATE_NOOP("Encoding", "Chinese, traditional (EUC-TW)"),
                    "euctaiwan cns11643", region::kChinese, 10},
    OfferedEncoding{"Shift_JIS", QT_TRANSLATE_NOOP("Encoding", "Japanese (Shift-JIS)"),
                    "sjis cp932 ms932 windows31j windows932 mskanji xsjis", region::kJapanese, 2},
    OfferedEncoding{"EUC-JP", QT_TRANSLATE_NOOP("Encoding", "Japanese (EUC-JP)"),
                    "ujis eucjpms eucjapan xeucjp cp51932", region::kJapanese, 5},
    OfferedEncoding{"ISO-2022-JP", QT_TRANSLATE_NOOP("Encoding", "Japanese (ISO-2022-JP)"),
                    "jis jis7 csiso2022jp cp50220", region::kJapanese, -1},
    OfferedEncoding{"windows-949", QT_TRANSLATE_NOOP("Encoding", "Korean (EUC-KR, UHC)"),
                    "euckr uhc cp949 ms949 ksc5601 ksc56011987 ksx1001 korean cp51949", region::kKorean, 2},
    OfferedEncoding{"ISO-2022-KR", QT_TRANSLATE_NOOP("Encoding", "Korean (ISO-2022-KR)"),
                    "csiso2022kr cp50225", region::kKorean, -1},
    OfferedEncoding{"windows-1252", QT_TRANSLATE_NOOP("Encoding", "Western European (Windows-1252)"),
                    "cp1252 latin1 iso88591 iso8859 l1 western westerneurope", region::kWestern, 2},
    OfferedEncoding{"ISO-8859-15", QT_TRANSLATE_NOOP("Encoding", "Western European (ISO-8859-15)"),
                    "latin9 latin0 iso885915 cp28605", region::kWestern, 7},
    OfferedEncoding{"IBM850", QT_TRANSLATE_NOOP("Encoding", "Western European (DOS 850)"),
                    "cp850 dos850 oem850", region::kWestern, 9},
    OfferedEncoding{"IBM437", QT_TRANSLATE_NOOP("Encoding", "Western European (DOS 437)"),
                    "cp437 dos437 oem437", region::kWestern, 11},
    OfferedEncoding{"macintosh", QT_TRANSLATE_NOOP("Encoding", "Western European (Mac)"),
                    "macroman mac xmacroman", region::kWestern, 9},
    OfferedEncoding{"windows-1250", QT_TRANSLATE_NOOP("Encoding", "Central European (Windows-1250)"),
                    "cp1250 centraleurope", region::kCentral, 3},
    OfferedEncoding{"ISO-8859-2", QT_TRANSLATE_NOOP("Encoding", "Central European (ISO-8859-2)"),
                    "latin2 l2 cp28592", region::kCentral, 6},
    OfferedEncoding{"IBM852", QT_TRANSLATE_NOOP("Encoding", "Central European (DOS 852)"),
                    "cp852 dos852 oem852", region::kCentral, 9},
    OfferedEncoding{"x-mac-ce", QT_TRANSLATE_NOOP("Encoding", "Central European (Mac)"),
                    "maccentraleurope maclatin2 macce xmaccentraleurroman", region::kCentral, 10},
    OfferedEncoding{"windows-1251", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (Windows-1251)"),
                    "cp1251 cyrillic", region::kCyrillic, 2},
    OfferedEncoding{"KOI8-R", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (KOI8-R)"),
                    "koi8 cskoi8r cp20866 cp878", region::kCyrillic, 6},
    OfferedEncoding{"KOI8-U", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (KOI8-U)"), "cp21866 koi8ru",
                    region::kCyrillic, 7},
    OfferedEncoding{"ISO-8859-5", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (ISO-8859-5)"), "cp28595",
                    region::kCyrillic, 8},
    OfferedEncoding{"IBM866", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (DOS 866)"), "cp866 dos866 oem866",
                    region::kCyrillic, 7},
    OfferedEncoding{"IBM855", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (DOS 855)"), "cp855 dos855 oem855",
                    region::kCyrillic, 10},
    OfferedEncoding{"x-mac-cyrillic", QT_TRANSLATE_NOOP("Encoding", "Cyrillic (Mac)"),
                    "maccyrillic macukraine", region::kCyrillic, 9},
    OfferedEncoding{"windows-1253", QT_TRANSLATE_NOOP("Encoding", "Greek (Windows-1253)"), "cp1253 greek",
                    region::kGreek, 2},
    OfferedEncoding{"ISO-8859-7", QT_TRANSLATE_NOOP("Encoding", "Greek (ISO-8859-7)"), "cp28597 elot928",
                    region::kGreek, 5},
    OfferedEncoding{"windows-1254", QT_TRANSLATE_NOOP("Encoding", "Turkish (Windows-1254)"),
                    "cp1254 iso88599 latin5 l5 turkish", region::kTurkish, 3},
    OfferedEncoding{"ISO-8859-3", QT_TRANSLATE_NOOP("Encoding", "South European (ISO-8859-3)"),
                    "latin3 l3 cp28593", region::kSouthern | region::kTurkish, 9},
    OfferedEncoding{"windows-1255", QT_TRANSLATE_NOOP("Encoding", "Hebrew (Windows-1255)"),
                    "cp1255 hebrew iso88598i", region::kHebrew, 2},
    OfferedEncoding{"ISO-8859-8", QT_TRANSLATE_NOOP("Encoding", "Hebrew (ISO-8859-8)"), "cp28598",
                    region::kHebrew, 5},
    OfferedEncoding{"windows-1256", QT_TRANSLATE_NOOP("Encoding", "Arabic (Windows-1256)"), "cp1256 arabic",
                    region::kArabic, 2},
    OfferedEncoding{"ISO-8859-6", QT_TRANSLATE_NOOP("Encoding", "Arabic (ISO-8859-6)"), "asmo708 cp28596",
                    region::kArabic, 5},
    OfferedEncoding{"windows-1257", QT_TRANSLATE_NOOP("Encoding", "Baltic (Windows-1257)"), "cp1257 baltic",
                    region::kBaltic, 3},
    OfferedEncoding{"ISO-8859-13", QT_TRANSLATE_NOOP("Encoding", "Baltic (ISO-8859-13)"), "latin7 l7 cp28603",
                    region::kBaltic, 7},
    OfferedEncoding{"ISO-8859-4", QT_TRANSLATE_NOOP("Encoding", "Baltic (ISO-8859-4)"), "latin4 l4 cp28594",
                    region::kBaltic, 9},
    OfferedEncoding{"ISO-8859-10", QT_TRANSLATE_NOOP("Encoding", "Nordic (ISO-8859-10)"), "latin6 l6",
                    region::kBaltic, 10},
    OfferedEncoding{"windows-1258", QT_TRANSLATE_NOOP("Encoding", "Vietnamese (Windows-1258)"),
                    "cp1258 vietnamese", region::kVietnamese, 3},
    OfferedEncoding{"windows-874", QT_TRANSLATE_NOOP("Encoding", "Thai (Windows-874)"),
                    "cp874 ms874 tis620 iso885911 thai", region::kThai, 2},
};

QByteArray bare(const QByteArray &spelling)
{
    QByteArray small = spelling.toLower();
    small.removeIf([](char c) { return c == '-' || c == '_' || c == ' ' || c == '.' || c == ':'; });
    return small;
}

bool hasWord(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

} // namespace

std::span<const OfferedEncoding> offeredEncodings()
{
    return kEncodings;
}

const OfferedEncoding *offeredEncoding(const QString &spelling)
{
    const QByteArray wanted = bare(spelling.toUtf8());
    const auto found =
        std::find_if(kEncodings.begin(), kEncodings.end(), [&](const OfferedEncoding &encoding) {
            return bare(encoding.name) == wanted ||
                   hasWord(encoding.spellings, {wanted.constData(), static_cast<std::size_t>(wanted.size())});
        });
    return found == kEncodings.end() ? nullptr : &*found;
}

QString encodingLabel(const char *name)
{
    for (const OfferedEncoding &encoding : kEncodings) {
        if (std::string_view(encoding.name) == name)
            return QCoreApplication::translate("Encoding", encoding.label);
    }
    return QString::fromLatin1(name);
}

} // namespace leadbook
