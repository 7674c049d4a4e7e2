// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <cstdint>
#include <utility>

namespace leadbook::test {

/// A zip archive whose parts (name, content) are stored as they are.
inline QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    const auto number = [](std::uint32_t value, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text += static_cast<char>((value >> (8 * i)) & 0xFFU);
        return text;
    };
    const auto crc = [](const QByteArray &bytes) {
        std::uint32_t sum = 0xFFFFFFFFU;
        for (const char byte : bytes) {
            sum ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        return ~sum;
    };
    QByteArray zip;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const auto size = static_cast<std::uint32_t>(content.size());
        const QByteArray about = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) +
                                 number(crc(content), 4) + number(size, 4) + number(size, 4) +
                                 number(static_cast<std::uint32_t>(name.size()), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + about + number(0, 2) + number(0, 2) + number(0, 2) +
                     number(0, 4) + number(static_cast<std::uint32_t>(zip.size()), 4) + name;
        zip += "PK\x03\x04" + about + name + content;
    }
    const auto count = static_cast<std::uint32_t>(parts.size());
    return zip + directory + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) +
           number(static_cast<std::uint32_t>(directory.size()), 4) +
           number(static_cast<std::uint32_t>(zip.size()), 4) + number(0, 2);
}

} // namespace leadbook::test
