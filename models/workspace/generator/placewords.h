// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace leadbook::words {

/// A city with what its addresses and phone numbers look like.
struct Place
{
    std::string_view city;
    std::string_view region;
    std::string_view country;
    int weight;                    ///< how often it is picked beside the others
    std::string_view areaCode;     ///< what a landline begins with
    std::string_view mobilePrefix; ///< what a mobile begins with, eight digits follow; empty: kChineseMobiles
    std::string_view legalForm;    ///< what company names end in; empty: kChineseLegalForms
};

inline constexpr auto kChinesePlaces = std::to_array<Place>({
    {"上海", "上海", "中国", 12, "021", "", ""},     {"北京", "北京", "中国", 12, "010", "", ""},
    {"深圳", "广东", "中国", 10, "0755", "", ""},    {"广州", "广东", "中国", 9, "020", "", ""},
    {"杭州", "浙江", "中国", 7, "0571", "", ""},     {"苏州", "江苏", "中国", 6, "0512", "", ""},
    {"成都", "四川", "中国", 7, "028", "", ""},      {"武汉", "湖北", "中国", 5, "027", "", ""},
    {"南京", "江苏", "中国", 5, "025", "", ""},      {"天津", "天津", "中国", 4, "022", "", ""},
    {"重庆", "重庆", "中国", 6, "023", "", ""},      {"西安", "陕西", "中国", 4, "029", "", ""},
    {"宁波", "浙江", "中国", 4, "0574", "", ""},     {"青岛", "山东", "中国", 4, "0532", "", ""},
    {"长沙", "湖南", "中国", 3, "0731", "", ""},     {"郑州", "河南", "中国", 3, "0371", "", ""},
    {"东莞", "广东", "中国", 4, "0769", "", ""},     {"佛山", "广东", "中国", 3, "0757", "", ""},
    {"无锡", "江苏", "中国", 3, "0510", "", ""},     {"厦门", "福建", "中国", 3, "0592", "", ""},
    {"合肥", "安徽", "中国", 3, "0551", "", ""},     {"济南", "山东", "中国", 2, "0531", "", ""},
    {"大连", "辽宁", "中国", 2, "0411", "", ""},     {"沈阳", "辽宁", "中国", 2, "024", "", ""},
    {"福州", "福建", "中国", 2, "0591", "", ""},     {"昆明", "云南", "中国", 2, "0871", "", ""},
    {"哈尔滨", "黑龙江", "中国", 1, "0451", "", ""}, {"长春", "吉林", "中国", 1, "0431", "", ""},
    {"石家庄", "河北", "中国", 1, "0311", "", ""},   {"太原", "山西", "中国", 1, "0351", "", ""},
    {"南昌", "江西", "中国", 1, "0791", "", ""},     {"南宁", "广西", "中国", 1, "0771", "", ""},
    {"贵阳", "贵州", "中国", 1, "0851", "", ""},     {"兰州", "甘肃", "中国", 1, "0931", "", ""},
    {"温州", "浙江", "中国", 2, "0577", "", ""},     {"嘉兴", "浙江", "中国", 1, "0573", "", ""},
    {"珠海", "广东", "中国", 1, "0756", "", ""},     {"乌鲁木齐", "新疆", "中国", 1, "0991", "", ""},
});

inline constexpr auto kWesternPlaces = std::to_array<Place>({
    {"Berlin", "Berlin", "Germany", 5, "+49 30", "+49 151", "GmbH"},
    {"München", "Bayern", "Germany", 5, "+49 89", "+49 152", "GmbH"},
    {"Hamburg", "Hamburg", "Germany", 4, "+49 40", "+49 157", "GmbH & Co. KG"},
    {"Stuttgart", "Baden-Württemberg", "Germany", 3, "+49 711", "+49 159", "AG"},
    {"Wien", "Wien", "Austria", 3, "+43 1", "+43 66", "GmbH"},
    {"Zürich", "Zürich", "Switzerland", 3, "+41 44", "+41 7", "AG"},
    {"Paris", "Île-de-France", "France", 6, "+33 1", "+33 6", "SAS"},
    {"Lyon", "Auvergne-Rhône-Alpes", "France", 3, "+33 4", "+33 7", "SARL"},
    {"London", "England", "United Kingdom", 7, "+44 20", "+44 77", "Ltd"},
    {"Manchester", "England", "United Kingdom", 3, "+44 161", "+44 78", "Ltd"},
    {"Edinburgh", "Scotland", "United Kingdom", 1, "+44 131", "+44 79", "Ltd"},
    {"Dublin", "Leinster", "Ireland", 2, "+353 1", "+353 8", "Ltd"},
    {"Madrid", "Madrid", "Spain", 4, "+34 91", "+34 6", "S.L."},
    {"Barcelona", "Cataluña", "Spain", 3, "+34 93", "+34 7", "S.A."},
    {"Lisboa", "Lisboa", "Portugal", 2, "+351 21", "+351 9", "Lda"},
    {"Milano", "Lombardia", "Italy", 4, "+39 02", "+39 34", "S.r.l."},
    {"Torino", "Piemonte", "Italy", 2, "+39 011", "+39 33", "S.p.A."},
    {"Amsterdam", "Noord-Holland", "Netherlands", 3, "+31 20", "+31 6", "B.V."},
    {"Antwerpen", "Vlaanderen", "Belgium", 2, "+32 3", "+32 4", "NV"},
    {"København", "Hovedstaden", "Denmark", 2, "+45 33", "+45 ", "ApS"},
    {"Stockholm", "Stockholm", "Sweden", 3, "+46 8", "+46 7", "AB"},
    {"Oslo", "Oslo", "Norway", 2, "+47 22", "+47 ", "AS"},
    {"Warszawa", "Mazowsze", "Poland", 3, "+48 22", "+48 5", "Sp. z o.o."},
    {"Praha", "Praha", "Czechia", 2, "+420 2", "+420 6", "s.r.o."},
    {"New York", "New York", "United States", 6, "+1 212", "+1 64", "Inc."},
    {"Chicago", "Illinois", "United States", 3, "+1 312", "+1 77", "LLC"},
    {"San Francisco", "California", "United States", 3, "+1 415", "+1 62", "Corp."},
    {"Toronto", "Ontario", "Canada", 2, "+1 416", "+1 43", "Inc."},
    {"Sydney", "New South Wales", "Australia", 2, "+61 2", "+61 4", "Pty Ltd"},
});

inline constexpr auto kChineseMobiles =
    std::to_array<std::string_view>({"130", "131", "135", "136", "137", "138", "139", "150", "151", "158",
                                     "159", "176", "177", "186", "188", "189"});

} // namespace leadbook::words
