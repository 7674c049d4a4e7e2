// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace leadbook::words {

/// What somebody does in a company.
struct Position
{
    std::string_view title;
    std::string_view department;
    int role; ///< as in customer_contact: 0 decision maker, 1 influencer, 2 user, 3 purchasing, 4 technical,
              ///< 5 finance
};

inline constexpr auto kChinesePositions = std::to_array<Position>({
    {"总经理", "总经办", 0},
    {"董事长", "总经办", 0},
    {"采购经理", "采购部", 3},
    {"采购专员", "采购部", 3},
    {"销售总监", "销售部", 1},
    {"市场经理", "市场部", 1},
    {"技术总监", "技术部", 4},
    {"工程师", "技术部", 4},
    {"生产经理", "生产部", 2},
    {"财务经理", "财务部", 5},
    {"行政主管", "行政部", 1},
    {"人事经理", "人事部", 1},
    {"信息部主任", "信息部", 4},
    {"运营经理", "运营部", 2},
    {"副总经理", "总经办", 0},
    {"质量主管", "质量部", 2},
});
inline constexpr auto kWesternPositions = std::to_array<Position>({
    {"Managing Director", "Management", 0},
    {"Head of Purchasing", "Purchasing", 3},
    {"Buyer", "Purchasing", 3},
    {"Sales Director", "Sales", 1},
    {"Marketing Manager", "Marketing", 1},
    {"Chief Technology Officer", "Engineering", 4},
    {"Engineer", "Engineering", 4},
    {"Plant Manager", "Production", 2},
    {"Finance Director", "Finance", 5},
    {"Office Manager", "Administration", 1},
    {"HR Manager", "Human Resources", 1},
    {"IT Manager", "IT", 4},
    {"Operations Manager", "Operations", 2},
    {"Founder", "Management", 0},
    {"Quality Manager", "Quality", 2},
    {"Project Manager", "Projects", 2},
});

/// One who looks after customers.
struct Seller
{
    std::string_view name;
    std::string_view manager;
    std::string_view region;
    std::string_view email;
};

inline constexpr auto kSellers = std::to_array<Seller>({
    {"刘晓梅", "何建平", "华东", "liu.xiaomei@leadbook.example"},
    {"陈志强", "何建平", "华东", "chen.zhiqiang@leadbook.example"},
    {"孙雅婷", "何建平", "华东", "sun.yating@leadbook.example"},
    {"周鹏飞", "何建平", "华东", "zhou.pengfei@leadbook.example"},
    {"黄国栋", "罗丽华", "华南", "huang.guodong@leadbook.example"},
    {"吴思琪", "罗丽华", "华南", "wu.siqi@leadbook.example"},
    {"郑海波", "罗丽华", "华南", "zheng.haibo@leadbook.example"},
    {"马文静", "罗丽华", "华南", "ma.wenjing@leadbook.example"},
    {"赵一鸣", "徐卫东", "华北", "zhao.yiming@leadbook.example"},
    {"宋佳宁", "徐卫东", "华北", "song.jianing@leadbook.example"},
    {"高立新", "徐卫东", "华北", "gao.lixin@leadbook.example"},
    {"唐雪", "徐卫东", "华北", "tang.xue@leadbook.example"},
    {"梁宏伟", "杨春燕", "西部", "liang.hongwei@leadbook.example"},
    {"邓颖", "杨春燕", "西部", "deng.ying@leadbook.example"},
    {"Klara Winter", "Paul Sommer", "Europe", "klara.winter@leadbook.example"},
    {"Tim O’Leary", "Paul Sommer", "Europe", "tim.oleary@leadbook.example"},
    {"Amélie Garnier", "Paul Sommer", "Europe", "amelie.garnier@leadbook.example"},
    {"Mateo Ibarra", "Paul Sommer", "Europe", "mateo.ibarra@leadbook.example"},
    {"Greta Holm", "Paul Sommer", "Europe", "greta.holm@leadbook.example"},
    {"Ben Archer", "Ruth Calder", "Overseas", "ben.archer@leadbook.example"},
    {"Naomi Price", "Ruth Calder", "Overseas", "naomi.price@leadbook.example"},
    {"Lewis Grant", "Ruth Calder", "Overseas", "lewis.grant@leadbook.example"},
});
/// The first so many sellers look after Chinese customers, the rest after the others.
inline constexpr unsigned kChineseSellers = 14;

inline constexpr auto kSources =
    std::to_array<std::string_view>({"Website", "Trade fair", "Referral", "Cold call", "Advertisement",
                                     "Partner", "Social media", "Mailing"});
inline constexpr auto kTags =
    std::to_array<std::string_view>({"Key account", "Newsletter", "Reseller", "Price-sensitive", "Export",
                                     "Trial", "Long-standing", "Seasonal"});
inline constexpr auto kLostReasons = std::to_array<std::string_view>(
    {"Price", "Competitor", "No budget", "Postponed", "No need", "No decision", "Delivery time"});
inline constexpr auto kCompetitors = std::to_array<std::string_view>(
    {"Meridian Supply", "Hanlin Trade", "Brightway", "Tongsheng", "Octant Works"});
inline constexpr auto kPayments =
    std::to_array<std::string_view>({"Bank transfer", "Invoice", "WeChat Pay", "Alipay", "Card", "Cash"});

} // namespace leadbook::words
