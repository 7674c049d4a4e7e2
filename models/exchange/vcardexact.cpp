// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardexact.h"

#include "domain/personname.h"
#include "exchange/celltext.h"
#include "exchange/utf8prefix.h"
#include "exchange/vcardtext.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace leadbook {

namespace {

constexpr std::string_view kOwnPrefix = "X-LEADBOOK";

/// FNV-1a of 32 bits, in eight digits.
std::string markOf(std::string_view text)
{
    constexpr std::uint32_t kBasis = 2166136261U;
    constexpr std::uint32_t kPrime = 16777619U;
    std::uint32_t hash = kBasis;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string mark;
    for (int shift = 28; shift >= 0; shift -= 4)
        mark += kDigits[hash >> static_cast<unsigned>(shift) & 0xFU];
    return mark;
}

/// Letters, digits and all beyond ASCII stay as they are, so do signs that mean nothing to the format.
std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kSigns = "%\\,;:\"^=\x7F";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && kSigns.find(c) == kSigns.npos) {
            encoded += c;
            continue;
        }
        encoded += '%';
        encoded += kDigits[byte >> 4U];
        encoded += kDigits[byte & 0xFU];
    }
    return encoded;
}

std::string percentDecoded(std::string_view text)
{
    return QByteArray::fromPercentEncoding(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .toStdString();
}

std::vector<VCardCell>::iterator cellOf(std::vector<VCardCell> &cells, std::string_view column, int copy)
{
    return std::ranges::find_if(
        cells, [column, copy](const VCardCell &cell) { return cell.column == column && cell.copy == copy; });
}

std::string_view textOf(const std::vector<VCardCell> &cells, const VCardCell &place)
{
    const auto found = std::ranges::find_if(cells, [&place](const VCardCell &cell) {
        return cell.column == place.column && cell.copy == place.copy;
    });
    return found == cells.end() ? std::string_view() : std::string_view(found->text);
}

VCardExactLine lineOf(const VCardCell &place, std::string_view text, std::string_view read)
{
    std::string head(kVCardExact);
    head.append(";X-FIELD=\"").append(percentEncoded(place.column)).append("\";X-COPY=");
    head.append(std::to_string(place.copy)).append(";X-FOR=").append(markOf(read));
    return {std::move(head), percentEncoded(text)};
}

/// Collects cells of which each text fills the next copy.
class Cells
{
public:
    void add(std::string_view column, std::string_view text)
    {
        if (text.empty())
            return;
        const auto copies = static_cast<int>(std::ranges::count(m_cells, column, &VCardCell::column));
        if (copies < kMostVCardCopies)
            m_cells.push_back({std::string(column), copies + 1, std::string(text)});
        else
            cellOf(m_cells, column, kMostVCardCopies)->text.append("; ").append(text);
    }
    void add(std::string_view column, const std::vector<std::string> &texts)
    {
        for (const std::string &text : texts)
            add(column, text);
    }
    void addAddress(const CardRecord::Address &address, int copy)
    {
        const std::array<const std::string *, kVCardAddressColumns.size()> parts{
            &address.street, &address.city, &address.region, &address.postcode, &address.country};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i]->empty())
                m_cells.push_back({std::string(kVCardAddressColumns[i]), copy, *parts[i]});
        }
    }
    std::vector<VCardCell> take() { return std::move(m_cells); }

private:
    std::vector<VCardCell> m_cells;
};

/// Names and keys: whose card it is decides which column they are of.
void addNames(const CardRecord &record, Cells &cells)
{
    const std::string parts = joinPersonName(trimmed(record.familyName), trimmed(record.givenName));
    const std::string person = record.name.empty() ? parts : record.name;
    if (record.isCompany) {
        const std::string name = shownNameOf(record);
        cells.add("kind", name.empty() ? "" : "company");
        cells.add("name", name);
        cells.add("id", record.id);
    } else if (!record.companyId.empty() && !record.company.empty()) {
        cells.add("kind", "company");
        cells.add("name", record.company);
        cells.add("contact", person);
        cells.add("id", record.companyId);
        cells.add("contactId", record.id);
    } else {
        cells.add("name", person);
        cells.add("company", record.company);
        cells.add("id", record.id);
    }
    cells.add("lastName", record.familyName);
    cells.add("firstName", record.givenName);
    cells.add("addressForm", record.addressForm);
    cells.add("department", record.department);
    cells.add("title", record.title);
    cells.add("occupation", record.occupation);
}

std::string firstOf(const std::vector<std::string> &texts)
{
    const auto found = std::ranges::find_if_not(texts, isBlank);
    return found == texts.end() ? std::string() : *found;
}

} // namespace

std::string shownNameOf(const CardRecord &record)
{
    if (record.isCompany && !isBlank(record.company))
        return record.company;
    for (const std::string &name :
         {record.name, joinPersonName(trimmed(record.familyName), trimmed(record.givenName)), record.company,
          firstOf(record.emails), firstOf(record.mobiles), firstOf(record.phones)}) {
        if (!isBlank(name))
            return name;
    }
    return {};
}

bool isVCardExtension(std::string_view name)
{
    const bool isWord =
        std::ranges::all_of(name, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-'; });
    return isWord && name.starts_with("X-") && name.size() > 2 && !name.starts_with(kOwnPrefix);
}

std::vector<VCardCell> cellsOf(const CardRecord &record)
{
    Cells cells;
    addNames(record, cells);
    cells.add("mobile", record.mobiles);
    cells.add("phone", record.phones);
    cells.add("companyPhone", record.companyPhones);
    cells.add("email", record.emails);
    cells.add("wechat", record.wechat);
    int addresses = 0;
    for (const CardRecord::Address &address : record.addresses) {
        if (addresses < kMostVCardCopies)
            cells.addAddress(address, ++addresses);
    }
    cells.add("website", record.websites);
    cells.add("birthday", record.birthday ? record.birthday->toIso().toStdString() : std::string());
    cells.add("gender", record.gender);
    std::string tags;
    for (const std::string &tag : record.tags)
        tags.append(tags.empty() ? "" : ";").append(tag);
    cells.add("tags", tags);
    cells.add("notes", record.notes);
    for (const CardRecord::Further &further : record.further)
        cells.add(further.target.key().toStdString(), further.text);
    for (const CardRecord::Other &other : record.others)
        cells.add(isBlank(other.name) ? kOwnPrefix : std::string_view(other.name), other.text);
    return cells.take();
}

std::vector<VCardExactLine> vcardExactLines(const std::vector<VCardCell> &wanted,
                                            const std::vector<VCardCell> &read)
{
    std::vector<VCardExactLine> lines;
    for (const VCardCell &cell : wanted) {
        const std::string_view text = textOf(read, cell);
        if (text != cell.text)
            lines.push_back(lineOf(cell, cell.text, text));
    }
    for (const VCardCell &cell : read) {
        if (textOf(wanted, cell).empty())
            lines.push_back(lineOf(cell, {}, cell.text));
    }
    return lines;
}

void takeExactTexts(const VCard &card, std::vector<VCardCell> &cells)
{
    for (const VCardProperty &property : card.properties) {
        if (property.name != kVCardExact)
            continue;
        const std::string column = percentDecoded(property.parameter("X-FIELD"));
        const std::string text = percentDecoded(property.value);
        const std::string_view written = property.parameter("X-COPY");
        int copy = 0;
        std::from_chars(written.data(), written.data() + written.size(), copy);
        const auto isText = [](std::string_view part) {
            return utf8Prefix(part).valid == part.size() && part.find('\0') == part.npos;
        };
        if (column.empty() || copy < 1 || copy > kMostVCardCopies || !isText(column) || !isText(text))
            continue;
        const auto cell = cellOf(cells, column, copy);
        const bool isThere = cell != cells.end();
        if (markOf(isThere ? cell->text : std::string()) != property.parameter("X-FOR"))
            continue;
        if (isThere && text.empty())
            cells.erase(cell);
        else if (isThere)
            cell->text = text;
        else if (!text.empty() && cells.size() <= kMostVCardColumns)
            cells.push_back({column, copy, text});
    }
}

} // namespace leadbook
