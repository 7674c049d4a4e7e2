// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/alphabet.h"

#include <array>

namespace leadbook {

namespace {

constexpr std::array kAlphabets{
    Alphabet{"Western names", region::kWestern, true, 1, u"éüöáäóíñèçåøãæëêßàôâúïîõûœùìòýÿðþ"},
    Alphabet{"German", region::kWestern, true, 0, u"üäößéáèóçôø"},
    Alphabet{"French", region::kWestern, true, 0, u"éèàêôçîâïùûëœüöÿñæ"},
    Alphabet{"Spanish", region::kWestern, true, 0, u"óáíúéñüçèö"},
    Alphabet{"Portuguese", region::kWestern, true, 0, u"ãçáíéóúõêâàôüèñ"},
    Alphabet{"Italian", region::kWestern, true, 0, u"èàùòéìíóáôü"},
    Alphabet{"Catalan", region::kWestern, true, 1, u"óàéíèòçúïüáñ"},
    Alphabet{"Swedish, Finnish", region::kWestern, true, 0, u"äöåéüøáèæ"},
    Alphabet{"Danish, Norwegian", region::kWestern, true, 0, u"æøåéöäüèóô"},
    Alphabet{"Icelandic", region::kWestern, true, 2, u"ðíáóúýæöþéø"},
    Alphabet{"Irish", region::kWestern, true, 2, u"áíéúó"},
    Alphabet{"Polish", region::kCentral, true, 0, u"łżęąśóćńźéöüäšč"},
    Alphabet{"Czech", region::kCentral, true, 0, u"íářčéýžěšůúóňťďöüäľ"},
    Alphabet{"Slovak", region::kCentral, true, 0, u"áčíýéťúžšľóňôäĺďŕěřöü"},
    Alphabet{"Hungarian", region::kCentral, true, 0, u"áéíóöőüúűäčšô"},
    Alphabet{"Romanian", region::kCentral, true, 0, u"ățșîâţşéöüáő"},
    Alphabet{"Croatian, Slovenian", region::kCentral, true, 0, u"čšžćđéöüá"},
    Alphabet{"German in the East", region::kCentral | region::kBaltic, true, 3, u"üäößé"},
    Alphabet{"Esperanto", region::kSouthern, true, 4, u"ĉĝŭŝĵĥ"},
    Alphabet{"Maltese", region::kSouthern, true, 4, u"żċġħàèìòù"},
    Alphabet{"Estonian", region::kBaltic, true, 0, u"äõüöšžéå"},
    Alphabet{"Latvian", region::kBaltic, true, 0, u"āēīšļūņžķģčōŗéöü"},
    Alphabet{"Lithuanian", region::kBaltic, true, 0, u"ėšųžįąčūęéóöł"},
    Alphabet{"Turkish", region::kTurkish, true, 0, u"ıçşüğöİâîûéäá"},
    Alphabet{
        "Vietnamese", region::kVietnamese, true, 0,
        u"đươâêôă\u0301\u0300\u0323\u0309\u0303áàạảãấầậẩẫắằặẳẵéèẹẻẽếềệểễíìịỉĩóòọỏõốồộổỗớờợởỡúùụủũứừựửữýỳỵỷỹ"},
    Alphabet{"Russian", region::kCyrillic, false, 0, u"оеаинтрслвкпдмуязьыйбчгжфцхюшщэёъ"},
    Alphabet{"Ukrainian", region::kCyrillic, false, 0, u"оаниетвіркслдпумязбьйгчжцхєфшюїщґы"},
    Alphabet{"Belarusian", region::kCyrillic, false, 1, u"анірелтсокдяувпмыьзйбшгчжцўхюэфёеи"},
    Alphabet{"Bulgarian", region::kCyrillic, false, 0, u"аениотрсвдкплзмъябучгжйфцшщхюьѝ"},
    Alphabet{"Serbian, Macedonian", region::kCyrillic, false, 1, u"аеионртскупдвмзјлбгшчњцљжћхфђџќѓѕ"},
    Alphabet{"Greek", region::kGreek, false, 0, u"αοετινσρμηπκυςλίγδήέάόχωθφύβώξζψϊϋΐΰ"},
    Alphabet{"Hebrew", region::kHebrew, false, 0, u"יוהתלמראנבשקפדסגטעחםןכצזךץףװױײ"},
    Alphabet{"Arabic", region::kArabic, false, 0,
             u"اليمروتنةفدسعبحقكجصأطهخإشذغزضىثئءظؤآ\u0651\u064B\u064F\u064E\u0650ـ"},
    Alphabet{"Persian, Urdu", region::kArabic, false, 1, u"اینردوهتمبسکشلپزگفجخعقصحطچآغظذضئثژيكٹںےڈھڑۀء"},
    Alphabet{"Thai", region::kThai, false, 0, u"ารอกนมเ่้ลงดัีติสบยวแไ์ทคขปหจพูะชืโซำุใฟถ็ณผภญธศษฎฐฏฒฉฆฮฝฬฑฌฤๆฯๅ๊๋"},
};

} // namespace

std::span<const Alphabet> alphabets()
{
    return kAlphabets;
}

} // namespace leadbook
