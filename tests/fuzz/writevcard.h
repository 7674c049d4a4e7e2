// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textdecoder.h"
#include "exchange/vcardexact.h"
#include "exchange/vcardparser.h"
#include "exchange/vcardwriter.h"

#include <QBuffer>
#include <QByteArray>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace leadbook::test {

/// A record of the pieces of @p text between its bars: one for each of its texts, then a list of everything
/// else in turn.
inline CardRecord recordOfPieces(std::string_view text)
{
    using Text = std::string CardRecord::*;
    using List = std::vector<std::string> CardRecord::*;
    static constexpr std::array<Text, 12> kTexts{
        &CardRecord::name,       &CardRecord::notes,       &CardRecord::company, &CardRecord::familyName,
        &CardRecord::givenName,  &CardRecord::addressForm, &CardRecord::title,   &CardRecord::department,
        &CardRecord::occupation, &CardRecord::wechat,      &CardRecord::id,      &CardRecord::companyId};
    static constexpr std::array<List, 6> kLists{&CardRecord::mobiles,       &CardRecord::phones,
                                                &CardRecord::companyPhones, &CardRecord::emails,
                                                &CardRecord::websites,      &CardRecord::tags};
    CardRecord record;
    record.isCompany = text.size() % 3 == 0;
    for (std::size_t i = 0; !text.empty(); ++i) {
        const std::size_t end = std::min(text.find('|'), text.size());
        const std::string piece(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t turn = i % (kTexts.size() + kLists.size() + 3);
        if (turn < kTexts.size())
            record.*kTexts[turn] = piece;
        else if (turn < kTexts.size() + kLists.size())
            (record.*kLists[turn - kTexts.size()]).push_back(piece);
        else if (turn == kTexts.size() + kLists.size())
            record.addresses.push_back({piece, {}, piece + '.', {}, piece});
        else if (const auto target = parseFurtherKey(QString::fromStdString(piece)))
            record.further.push_back({*target, piece});
        else
            record.others.push_back({piece, piece + '='});
    }
    return record;
}

/// Whether what is written of a record made of @p bytes is read again byte for byte, in both versions.
inline bool writesVCards(const QByteArray &bytes)
{
    std::string text;
    TextDecoder decoder({});
    decoder.decode({bytes.constData(), static_cast<std::size_t>(bytes.size())}, text);
    decoder.finish(text);
    const CardRecord record = recordOfPieces(text);
    const auto inOrder = [](std::vector<VCardCell> cells) {
        std::ranges::sort(cells, {}, [](const VCardCell &cell) { return std::tie(cell.column, cell.copy); });
        return cells;
    };
    for (const VCardVersion version : {VCardVersion::V30, VCardVersion::V40}) {
        QBuffer device;
        device.open(QIODevice::ReadWrite);
        VCardWriter writer(device, version);
        if (!writer.add(record) || !writer.finish() || !device.seek(0))
            return false;
        VCardParser parser(device, {});
        VCard card;
        const auto found = parser.next(card);
        if (!found || !*found || !card.isEnded ||
            inOrder(vcardCells(card, dialPlanOf("CN"))) != inOrder(cellsOf(record)))
            return false;
        const auto more = parser.next(card);
        if (!more || *more)
            return false;
    }
    return true;
}

} // namespace leadbook::test
