// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace leadbook::words {

/// A thing on sale. Price and cost in whole units of the book's currency.
struct Article
{
    std::string_view name;
    std::string_view category;
    int price;
    int cost;
};

/// Ordered by price, so that a slice of the list is a price class.
inline constexpr auto kArticles = std::to_array<Article>({
    {"Cable set 2 m", "Accessories", 18, 9},
    {"Label roll", "Consumables", 24, 12},
    {"Cleaning kit", "Consumables", 35, 19},
    {"Filter cartridge", "Consumables", 48, 26},
    {"Power adapter", "Accessories", 69, 38},
    {"Wall bracket", "Accessories", 85, 47},
    {"Desk lamp", "Lighting", 129, 74},
    {"Sensor probe", "Sensors", 168, 92},
    {"Storage box", "Accessories", 199, 115},
    {"Toner black", "Consumables", 239, 140},
    {"Barcode scanner", "Devices", 320, 190},
    {"LED panel", "Lighting", 380, 225},
    {"Office chair Basic", "Chairs", 459, 280},
    {"Flow sensor", "Sensors", 520, 290},
    {"Label printer", "Devices", 680, 410},
    {"Training day online", "Services", 800, 420},
    {"Office chair Comfort", "Chairs", 990, 590},
    {"Height-adjustable desk", "Desks", 1'480, 930},
    {"Pressure transmitter", "Sensors", 1'650, 900},
    {"Support plan Silver", "Services", 1'980, 860},
    {"Hall luminaire", "Lighting", 2'200, 1'350},
    {"Conference table", "Desks", 2'760, 1'720},
    {"Edge controller", "Devices", 3'400, 1'980},
    {"Support plan Gold", "Services", 4'800, 1'950},
    {"Licence Team", "Software", 5'600, 900},
    {"Executive chair set", "Chairs", 6'300, 3'900},
    {"Calibration bench", "Devices", 9'800, 6'100},
    {"Installation on site", "Services", 12'500, 7'800},
    {"Licence Business", "Software", 16'800, 2'600},
    {"Gateway cabinet", "Devices", 21'000, 13'400},
    {"Storage system", "Machines", 34'000, 22'500},
    {"Packing station", "Machines", 48'000, 31'000},
    {"Licence Enterprise", "Software", 65'000, 9'800},
    {"Inspection cell", "Machines", 98'000, 64'000},
    {"Sorting line", "Machines", 186'000, 124'000},
    {"Robot cell", "Machines", 320'000, 215'000},
});
/// Articles a price class may buy: [first, last) in kArticles for classes 0 (cheap) to 2 (dear).
struct PriceClass
{
    std::size_t first;
    std::size_t last;
};
inline constexpr auto kPriceClasses = std::to_array<PriceClass>({{0, 14}, {8, 26}, {18, 36}});
/// The articles that deals are about.
inline constexpr PriceClass kDealArticles{16, 36};

} // namespace leadbook::words
