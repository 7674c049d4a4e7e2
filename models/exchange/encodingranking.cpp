// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encodingranking.h"

#include "exchange/encodingtable.h"
#include "exchange/textcost.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <algorithm>
#include <cstddef>

namespace leadbook {

namespace {

constexpr std::size_t kMostBytes = 8192;

bool isWide(const OfferedEncoding &encoding)
{
    return std::string_view(encoding.name).starts_with("UTF-16") ||
           std::string_view(encoding.name).starts_with("UTF-32");
}

} // namespace

std::vector<EncodingReading> rankEncodings(std::string_view bytes, bool whole)
{
    bytes = bytes.substr(0, kMostBytes);
    const TextCost texts;
    std::vector<EncodingReading> readings;
    for (const OfferedEncoding &encoding : offeredEncodings()) {
        if (encoding.rarity < 0 || (isWide(encoding) && !whole))
            continue;
        QStringDecoder decoder(encoding.name);
        EncodingReading reading{&encoding, {}, encoding.rarity};
        reading.text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        const auto same = std::find_if(readings.begin(), readings.end(),
                                       [&](const auto &other) { return other.text == reading.text; });
        reading.cost += texts.of(reading.text, encoding.regions);
        if (same == readings.end()) {
            readings.push_back(std::move(reading));
        } else if (reading.cost < same->cost) {
            *same = std::move(reading);
        }
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const auto &a, const auto &b) { return a.cost < b.cost; });
    return readings;
}

} // namespace leadbook
