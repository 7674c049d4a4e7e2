// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// NameWord lists of the generator: common names, made up for Leadbook from general knowledge; UTF-8.
namespace leadbook::words {

/// A word and its plain ASCII spelling for e-mail addresses.
struct NameWord
{
    std::string_view text;
    std::string_view ascii;
};

/// In about the order of how common they are; early ones are picked more often.
inline constexpr auto kChineseFamilies = std::to_array<NameWord>({
    {"王", "wang"},     {"李", "li"},    {"张", "zhang"}, {"刘", "liu"},   {"陈", "chen"},
    {"杨", "yang"},     {"黄", "huang"}, {"赵", "zhao"},  {"吴", "wu"},    {"周", "zhou"},
    {"徐", "xu"},       {"孙", "sun"},   {"马", "ma"},    {"朱", "zhu"},   {"胡", "hu"},
    {"郭", "guo"},      {"何", "he"},    {"林", "lin"},   {"高", "gao"},   {"罗", "luo"},
    {"郑", "zheng"},    {"梁", "liang"}, {"谢", "xie"},   {"宋", "song"},  {"唐", "tang"},
    {"许", "xu"},       {"邓", "deng"},  {"冯", "feng"},  {"韩", "han"},   {"曹", "cao"},
    {"曾", "zeng"},     {"彭", "peng"},  {"萧", "xiao"},  {"蔡", "cai"},   {"潘", "pan"},
    {"田", "tian"},     {"董", "dong"},  {"袁", "yuan"},  {"于", "yu"},    {"余", "yu"},
    {"叶", "ye"},       {"蒋", "jiang"}, {"杜", "du"},    {"苏", "su"},    {"魏", "wei"},
    {"程", "cheng"},    {"吕", "lv"},    {"丁", "ding"},  {"沈", "shen"},  {"任", "ren"},
    {"姚", "yao"},      {"卢", "lu"},    {"傅", "fu"},    {"钟", "zhong"}, {"姜", "jiang"},
    {"崔", "cui"},      {"谭", "tan"},   {"廖", "liao"},  {"范", "fan"},   {"汪", "wang"},
    {"陆", "lu"},       {"金", "jin"},   {"石", "shi"},   {"戴", "dai"},   {"贾", "jia"},
    {"韦", "wei"},      {"夏", "xia"},   {"邱", "qiu"},   {"方", "fang"},  {"侯", "hou"},
    {"邹", "zou"},      {"熊", "xiong"}, {"孟", "meng"},  {"秦", "qin"},   {"白", "bai"},
    {"江", "jiang"},    {"阎", "yan"},   {"薛", "xue"},   {"尹", "yin"},   {"段", "duan"},
    {"雷", "lei"},      {"黎", "li"},    {"史", "shi"},   {"龙", "long"},  {"贺", "he"},
    {"顾", "gu"},       {"毛", "mao"},   {"郝", "hao"},   {"龚", "gong"},  {"邵", "shao"},
    {"欧阳", "ouyang"}, {"单", "shan"},  {"仇", "qiu"},   {"解", "xie"},   {"上官", "shangguan"},
});

/// Syllables of given names; one or two make a name.
inline constexpr auto kChineseFemaleSyllables = std::to_array<NameWord>({
    {"芳", "fang"}, {"娜", "na"},  {"敏", "min"},  {"静", "jing"}, {"丽", "li"},   {"艳", "yan"},
    {"娟", "juan"}, {"霞", "xia"}, {"秀", "xiu"},  {"玲", "ling"}, {"燕", "yan"},  {"洁", "jie"},
    {"颖", "ying"}, {"琳", "lin"}, {"雪", "xue"},  {"慧", "hui"},  {"莹", "ying"}, {"倩", "qian"},
    {"婷", "ting"}, {"玉", "yu"},  {"兰", "lan"},  {"萍", "ping"}, {"红", "hong"}, {"梅", "mei"},
    {"欣", "xin"},  {"怡", "yi"},  {"佳", "jia"},  {"雨", "yu"},   {"涵", "han"},  {"梦", "meng"},
    {"晓", "xiao"}, {"月", "yue"}, {"文", "wen"},  {"思", "si"},   {"宁", "ning"}, {"薇", "wei"},
    {"璐", "lu"},   {"菲", "fei"}, {"青", "qing"}, {"云", "yun"},
});
inline constexpr auto kChineseMaleSyllables = std::to_array<NameWord>({
    {"伟", "wei"},  {"强", "qiang"}, {"磊", "lei"},  {"军", "jun"},  {"勇", "yong"}, {"杰", "jie"},
    {"涛", "tao"},  {"超", "chao"},  {"明", "ming"}, {"刚", "gang"}, {"平", "ping"}, {"辉", "hui"},
    {"鹏", "peng"}, {"华", "hua"},   {"飞", "fei"},  {"鑫", "xin"},  {"波", "bo"},   {"斌", "bin"},
    {"宇", "yu"},   {"浩", "hao"},   {"凯", "kai"},  {"健", "jian"}, {"俊", "jun"},  {"帆", "fan"},
    {"志", "zhi"},  {"建", "jian"},  {"国", "guo"},  {"海", "hai"},  {"林", "lin"},  {"峰", "feng"},
    {"晨", "chen"}, {"阳", "yang"},  {"博", "bo"},   {"子", "zi"},   {"轩", "xuan"}, {"然", "ran"},
    {"家", "jia"},  {"豪", "hao"},   {"洋", "yang"}, {"立", "li"},
});

inline constexpr auto kWesternFamilies = std::to_array<NameWord>({
    {"Müller", "mueller"},      {"Smith", "smith"},         {"García", "garcia"},
    {"Rossi", "rossi"},         {"Martin", "martin"},       {"Jansen", "jansen"},
    {"Novak", "novak"},         {"Johnson", "johnson"},     {"Schmidt", "schmidt"},
    {"Bernard", "bernard"},     {"Nowak", "nowak"},         {"Silva", "silva"},
    {"Andersson", "andersson"}, {"Hansen", "hansen"},       {"Williams", "williams"},
    {"Fischer", "fischer"},     {"Dubois", "dubois"},       {"Fernández", "fernandez"},
    {"Russo", "russo"},         {"de Vries", "devries"},    {"Kowalski", "kowalski"},
    {"Brown", "brown"},         {"Weber", "weber"},         {"Moreau", "moreau"},
    {"López", "lopez"},         {"Ferrari", "ferrari"},     {"Bakker", "bakker"},
    {"Santos", "santos"},       {"Johansson", "johansson"}, {"Olsen", "olsen"},
    {"Jones", "jones"},         {"Wagner", "wagner"},       {"Laurent", "laurent"},
    {"Sánchez", "sanchez"},     {"Bianchi", "bianchi"},     {"Visser", "visser"},
    {"Wójcik", "wojcik"},       {"Miller", "miller"},       {"Becker", "becker"},
    {"Lefèvre", "lefevre"},     {"Pérez", "perez"},         {"Romano", "romano"},
    {"Mulder", "mulder"},       {"Ferreira", "ferreira"},   {"Nilsson", "nilsson"},
    {"Larsen", "larsen"},       {"Davis", "davis"},         {"Hoffmann", "hoffmann"},
    {"Roux", "roux"},           {"Gómez", "gomez"},         {"Ricci", "ricci"},
    {"Peeters", "peeters"},     {"Murphy", "murphy"},       {"Wilson", "wilson"},
    {"Schäfer", "schaefer"},    {"Girard", "girard"},       {"Ruiz", "ruiz"},
    {"Marino", "marino"},       {"Maes", "maes"},           {"O’Neil", "oneil"},
    {"Taylor", "taylor"},       {"Koch", "koch"},           {"Mercier", "mercier"},
    {"Díaz", "diaz"},           {"Greco", "greco"},         {"Berg", "berg"},
    {"Byrne", "byrne"},         {"Clark", "clark"},         {"Bauer", "bauer"},
    {"Blanc", "blanc"},         {"Torres", "torres"},       {"Conti", "conti"},
    {"Lindqvist", "lindqvist"}, {"Kelly", "kelly"},         {"Walker", "walker"},
    {"Richter", "richter"},     {"Fontaine", "fontaine"},   {"Castro", "castro"},
    {"Costa", "costa"},         {"Sørensen", "sorensen"},   {"Ryan", "ryan"},
    {"Young", "young"},         {"Klein", "klein"},         {"Chevalier", "chevalier"},
    {"Ortega", "ortega"},       {"Galli", "galli"},         {"Dahl", "dahl"},
    {"Walsh", "walsh"},         {"Scott", "scott"},         {"Wolf", "wolf"},
    {"Perrin", "perrin"},       {"Vega", "vega"},           {"Fontana", "fontana"},
    {"Lund", "lund"},           {"Brandt", "brandt"},       {"Kim", "kim"},
});

inline constexpr auto kWesternFemaleNames = std::to_array<NameWord>({
    {"Anna", "anna"},
    {"Maria", "maria"},
    {"Emma", "emma"},
    {"Sophie", "sophie"},
    {"Laura", "laura"},
    {"Julia", "julia"},
    {"Sarah", "sarah"},
    {"Camille", "camille"},
    {"Lucía", "lucia"},
    {"Giulia", "giulia"},
    {"Katarzyna", "katarzyna"},
    {"Ingrid", "ingrid"},
    {"Zoë", "zoe"},
    {"Hannah", "hannah"},
    {"Claire", "claire"},
    {"Elena", "elena"},
    {"Chiara", "chiara"},
    {"Eva", "eva"},
    {"Astrid", "astrid"},
    {"Mary", "mary"},
    {"Lena", "lena"},
    {"Chloé", "chloe"},
    {"Carmen", "carmen"},
    {"Francesca", "francesca"},
    {"Olivia", "olivia"},
    {"Nora", "nora"},
    {"Grace", "grace"},
    {"Petra", "petra"},
    {"Manon", "manon"},
    {"Inês", "ines"},
    {"Alice", "alice"},
    {"Sigrid", "sigrid"},
    {"Kate", "kate"},
    {"Franziska", "franziska"},
    {"Élodie", "elodie"},
    {"Paula", "paula"},
});
inline constexpr auto kWesternMaleNames = std::to_array<NameWord>({
    {"Jürgen", "juergen"}, {"James", "james"},     {"Carlos", "carlos"},   {"Marco", "marco"},
    {"Pierre", "pierre"},  {"Jan", "jan"},         {"Piotr", "piotr"},     {"John", "john"},
    {"Thomas", "thomas"},  {"Julien", "julien"},   {"Lars", "lars"},       {"Erik", "erik"},
    {"David", "david"},    {"Michael", "michael"}, {"Antoine", "antoine"}, {"Javier", "javier"},
    {"Luca", "luca"},      {"Pieter", "pieter"},   {"Tomasz", "tomasz"},   {"Robert", "robert"},
    {"Stefan", "stefan"},  {"Hugo", "hugo"},       {"Miguel", "miguel"},   {"Andrea", "andrea"},
    {"Søren", "soren"},    {"Oskar", "oskar"},     {"Daniel", "daniel"},   {"Omar", "omar"},
    {"Lukas", "lukas"},    {"Étienne", "etienne"}, {"Álvaro", "alvaro"},   {"Paolo", "paolo"},
    {"Nils", "nils"},      {"Sean", "sean"},       {"William", "william"}, {"Felix", "felix"},
});

} // namespace leadbook::words
