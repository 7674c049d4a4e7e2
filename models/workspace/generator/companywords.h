// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/generator/namewords.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace leadbook::words {

/// Sections of GB/T 4754 and ISIC Rev. 4, in everyday words.
inline constexpr auto kIndustries = std::to_array<std::string_view>(
    {"Agriculture", "Mining", "Manufacturing", "Energy", "Construction", "Wholesale and retail", "Transport",
     "Accommodation and catering", "Information technology", "Finance", "Real estate", "Business services",
     "Research and engineering", "Environment and water", "Household services", "Education",
     "Health and social work", "Culture and sports"});

/// The line of business in a company's name.
struct Trade
{
    std::string_view text;
    std::size_t industry; ///< index in kIndustries
};

inline constexpr auto kChineseTrades = std::to_array<Trade>({
    {"机械", 2},      {"电子", 2},      {"自动化设备", 2}, {"精密仪器", 2},  {"汽车零部件", 2},
    {"化工", 2},      {"新材料", 2},    {"塑料制品", 2},   {"纺织", 2},      {"服装", 2},
    {"食品", 2},      {"家具", 2},      {"包装材料", 2},   {"五金制品", 2},  {"医疗器械", 2},
    {"生物制药", 2},  {"照明", 2},      {"阀门", 2},       {"软件", 8},      {"信息技术", 8},
    {"网络科技", 8},  {"数据服务", 8},  {"智能科技", 8},   {"通信设备", 8},  {"贸易", 5},
    {"电子商务", 5},  {"商贸", 5},      {"超市连锁", 5},   {"物流", 6},      {"供应链", 6},
    {"国际货运", 6},  {"建筑工程", 4},  {"装饰工程", 4},   {"钢结构", 4},    {"新能源", 3},
    {"电力设备", 3},  {"环保工程", 13}, {"水处理", 13},    {"咨询", 11},     {"广告传媒", 11},
    {"人力资源", 11}, {"检测技术", 12}, {"设计研究", 12},  {"投资", 9},      {"融资租赁", 9},
    {"置业", 10},     {"酒店管理", 7},  {"餐饮管理", 7},   {"教育科技", 15}, {"健康管理", 16},
    {"文化传播", 17}, {"体育用品", 17}, {"农业科技", 0},   {"矿业", 1},      {"家政服务", 14},
});

/// First and second character of a Chinese company's name; every pair differs.
inline constexpr auto kChineseBrandFirsts = std::to_array<NameWord>({
    {"华", "hua"},   {"天", "tian"},   {"盛", "sheng"}, {"宏", "hong"},  {"恒", "heng"},  {"鼎", "ding"},
    {"金", "jin"},   {"东", "dong"},   {"中", "zhong"}, {"海", "hai"},   {"龙", "long"},  {"凯", "kai"},
    {"博", "bo"},    {"瑞", "rui"},    {"正", "zheng"}, {"德", "de"},    {"永", "yong"},  {"兴", "xing"},
    {"新", "xin"},   {"佳", "jia"},    {"嘉", "jia"},   {"美", "mei"},   {"康", "kang"},  {"安", "an"},
    {"远", "yuan"},  {"长", "chang"},  {"大", "da"},    {"万", "wan"},   {"百", "bai"},   {"千", "qian"},
    {"广", "guang"}, {"创", "chuang"}, {"联", "lian"},  {"合", "he"},    {"众", "zhong"}, {"同", "tong"},
    {"泰", "tai"},   {"和", "he"},     {"明", "ming"},  {"光", "guang"}, {"星", "xing"},  {"云", "yun"},
    {"青", "qing"},  {"蓝", "lan"},    {"景", "jing"},  {"启", "qi"},    {"卓", "zhuo"},  {"力", "li"},
    {"优", "you"},   {"科", "ke"},     {"汇", "hui"},   {"福", "fu"},    {"顺", "shun"},  {"利", "li"},
    {"银", "yin"},   {"北", "bei"},    {"南", "nan"},   {"西", "xi"},    {"晨", "chen"},  {"锦", "jin"},
});
inline constexpr auto kChineseBrandSeconds = std::to_array<NameWord>({
    {"信", "xin"},  {"成", "cheng"}, {"达", "da"},   {"通", "tong"},  {"丰", "feng"},    {"隆", "long"},
    {"源", "yuan"}, {"诚", "cheng"}, {"威", "wei"},  {"泽", "ze"},    {"昌", "chang"},   {"润", "run"},
    {"宇", "yu"},   {"辰", "chen"},  {"航", "hang"}, {"翔", "xiang"}, {"锐", "rui"},     {"智", "zhi"},
    {"聚", "ju"},   {"邦", "bang"},  {"凌", "ling"}, {"峰", "feng"},  {"岳", "yue"},     {"川", "chuan"},
    {"禾", "he"},   {"森", "sen"},   {"林", "lin"},  {"朗", "lang"},  {"益", "yi"},      {"民", "min"},
    {"杰", "jie"},  {"悦", "yue"},   {"欣", "xin"},  {"耀", "yao"},   {"升", "sheng"},   {"腾", "teng"},
    {"飞", "fei"},  {"骏", "jun"},   {"图", "tu"},   {"维", "wei"},   {"思", "si"},      {"纳", "na"},
    {"格", "ge"},   {"特", "te"},    {"尔", "er"},   {"雅", "ya"},    {"格林", "gelin"}, {"盟", "meng"},
    {"世", "shi"},  {"纪", "ji"},    {"立", "li"},   {"方", "fang"},  {"圆", "yuan"},    {"实", "shi"},
    {"业", "ye"},   {"拓", "tuo"},   {"迈", "mai"},  {"捷", "jie"},   {"讯", "xun"},     {"贝", "bei"},
});
/// A third character, once all pairs with all trades are used up.
inline constexpr auto kChineseBrandThirds = std::to_array<NameWord>({
    {"凡", "fan"},
    {"宝", "bao"},
    {"莱", "lai"},
    {"诺", "nuo"},
    {"顿", "dun"},
    {"斯", "si"},
    {"伦", "lun"},
    {"曼", "man"},
    {"赛", "sai"},
    {"帝", "di"},
    {"克", "ke"},
    {"普", "pu"},
    {"乐", "le"},
    {"奥", "ao"},
    {"欧", "ou"},
    {"巴", "ba"},
    {"沃", "wo"},
    {"丹", "dan"},
});
inline constexpr auto kChineseLegalForms =
    std::to_array<std::string_view>({"有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司"});

inline constexpr auto kWesternTrades = std::to_array<Trade>({
    {"Logistics", 6},     {"Machinery", 2},   {"Electronics", 2}, {"Software", 8},    {"Foods", 2},
    {"Textiles", 2},      {"Chemicals", 2},   {"Furniture", 2},   {"Packaging", 2},   {"Instruments", 2},
    {"Automotive", 2},    {"Medical", 2},     {"Pharma", 2},      {"Lighting", 2},    {"Plastics", 2},
    {"Tools", 2},         {"Systems", 8},     {"Digital", 8},     {"Networks", 8},    {"Analytics", 8},
    {"Trading", 5},       {"Retail", 5},      {"Wholesale", 5},   {"Shipping", 6},    {"Freight", 6},
    {"Construction", 4},  {"Interiors", 4},   {"Energy", 3},      {"Solar", 3},       {"Water", 13},
    {"Recycling", 13},    {"Consulting", 11}, {"Media", 11},      {"Staffing", 11},   {"Engineering", 12},
    {"Laboratories", 12}, {"Capital", 9},     {"Insurance", 9},   {"Properties", 10}, {"Hotels", 7},
    {"Catering", 7},      {"Academy", 15},    {"Clinics", 16},    {"Publishing", 17}, {"Sports", 17},
    {"Farms", 0},         {"Minerals", 1},    {"Cleaning", 14},
});

/// Two halves of a made-up company name; every pair differs as a whole.
inline constexpr auto kWesternBrandFirsts = std::to_array<std::string_view>({
    "Nor",  "Alt", "Bel",  "Cor",  "Dor",  "Elm",   "Fal",   "Gar",  "Hal",  "Ist",  "Jor",  "Kel",  "Lum",
    "Mar",  "Nov", "Ost",  "Pel",  "Quin", "Ral",   "Sol",   "Tar",  "Umb",  "Vel",  "Wes",  "Xan",  "Yor",
    "Zel",  "Arc", "Brig", "Cal",  "Del",  "Ember", "Fen",   "Glen", "Hest", "Ing",  "Jas",  "Kern", "Lind",
    "Mont", "Nim", "Ork",  "Prim", "Rost", "Stel",  "Thorn", "Ulm",  "Vest", "Wind", "Zeph",
});
inline constexpr auto kWesternBrandSeconds = std::to_array<std::string_view>({
    "vik",   "mark",  "dale", "ton",   "ford",  "berg",  "holm",   "wick",  "field", "stad",
    "haven", "brook", "gate", "worth", "ley",   "mont",  "bridge", "crest", "forth", "hurst",
    "kamp",  "land",  "mere", "ness",  "pont",  "quist", "ridge",  "stone", "thal",  "vale",
    "wald",  "wood",  "bach", "by",    "combe", "den",   "feld",   "gard",  "heim",  "sund",
});
/// A word between, once all names with all trades are used up.
inline constexpr auto kWesternMiddles = std::to_array<std::string_view>({
    "Alpine", "Baltic",  "Central", "Delta",    "Eastern",  "First",  "Global",  "Harbour",
    "Iris",   "Jupiter", "Lake",    "Meridian", "Northern", "Ocean",  "Pacific", "River",
    "Summit", "Tower",   "United",  "Valley",   "Western",  "Zenith", "Prime",   "Quantum",
});

} // namespace leadbook::words
