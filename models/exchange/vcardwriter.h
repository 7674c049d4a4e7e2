// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/cardrecord.h"
#include "exchange/vcard.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace leadbook {

struct VCardExactLine;

/// Writes vCards, 3.0 or 4.0: UTF-8, CRLF, lines folded at 75 bytes between characters. What VCardSource
/// reads of them is what was written, byte for byte: each card is read back, and what differs is written once
/// more in properties of Leadbook's own (see vcardexact.h). Only zero bytes and what is no UTF-8 cannot be
/// kept. The format wants a name: other programs see one without as called like the company, else by e-mail
/// or number.
class VCardWriter
{
public:
    /// @p device is open for writing and outlives the writer. @p version is V30 or V40.
    VCardWriter(QIODevice &device, VCardVersion version);

    /// Adds a card. Fails with a sentence when the device cannot be written to.
    Status add(const CardRecord &record);
    /// Writes what is left. Nothing may be added afterwards.
    Status finish();

private:
    void addLine(std::string_view head, std::string_view value);
    void addText(std::string_view head, std::string_view text);
    void addUri(std::string_view head, std::string_view uri);
    void insertLines(const std::vector<VCardExactLine> &lines, std::size_t at);
    void addNames(const CardRecord &record);
    void addContacts(const CardRecord &record);
    void addAddress(const CardRecord::Address &address);
    void addFurther(const CardRecord::Further &further);
    void addField(std::string_view field, std::string_view text);
    void addPerson(const CardRecord &record);
    void addOther(const CardRecord::Other &other);

    QIODevice &m_device;
    VCardVersion m_version;
    std::string m_text;
};

} // namespace leadbook
