// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/cardexport.h"

#include "workspace/exporting/csvfile.h"
#include "workspace/exporting/outputfile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadbook {

namespace {

void addIfAny(std::vector<std::string> &values, std::string value)
{
    if (!value.empty())
        values.push_back(std::move(value));
}

} // namespace

CardExport::CardExport(const QString &path, const QStringList &headers)
    : m_file(path)
{
    for (const QString &header : headers)
        m_headers.push_back(header.toStdString());
}

Result<std::unique_ptr<ExportFile>> CardExport::create(const QString &path, VCardVersion version,
                                                       const QStringList &headers)
{
    LEADBOOK_TRY(checkOutput(path));
    std::unique_ptr<CardExport> cards(new CardExport(path, headers));
    if (!cards->m_file.open(QIODevice::WriteOnly))
        return writeError(cards->m_file);
    cards->m_writer = std::make_unique<VCardWriter>(cards->m_file, version);
    return std::unique_ptr<ExportFile>(std::move(cards));
}

/// The cell under @p header, which then is empty.
std::string CardExport::take(std::string_view header)
{
    const auto found = std::ranges::find(m_headers, header);
    if (found == m_headers.end())
        return {};
    return std::exchange(m_cells[static_cast<std::size_t>(found - m_headers.begin())], {});
}

void CardExport::takePerson(CardRecord &record)
{
    const bool isCompany = take("kind") == "company";
    const std::string customer = take("name");
    const std::string contact = take("contact");
    record.isCompany = isCompany && contact.empty();
    record.company = isCompany ? customer : std::string();
    record.name = isCompany && !contact.empty() ? contact : customer;
    record.givenName = take("firstName");
    record.familyName = take("lastName");
    record.addressForm = take("addressForm");
    record.department = take("department");
    record.title = take("title");
    record.occupation = take("occupation");
    record.birthday = Day::fromIso(QString::fromStdString(take("birthday")));
    for (const std::string_view gender : {"male", "female", "other"}) {
        const auto at = std::ranges::find(m_headers, "gender") - m_headers.begin();
        if (at < std::ssize(m_headers) && m_cells[static_cast<std::size_t>(at)] == gender)
            record.gender = gender;
    }
    take("gender");
}

void CardExport::takeReach(CardRecord &record)
{
    addIfAny(record.mobiles, take("mobile"));
    addIfAny(record.phones, take("phone"));
    addIfAny(record.companyPhones, take("companyPhone"));
    addIfAny(record.emails, take("email"));
    record.wechat = take("wechat");
    CardRecord::Address address{take("address"), take("city"), take("region"), take("postcode"),
                                take("country")};
    const bool isThere =
        !(address.street + address.city + address.region + address.postcode + address.country).empty();
    if (isThere)
        record.addresses.push_back(std::move(address));
    addIfAny(record.websites, take("website"));
}

/// A card is a contact's where the row has one; the firm's own key then is a field of it.
void CardExport::takeIdentity(CardRecord &record)
{
    const bool isAtCompany = !record.isCompany && !record.company.empty();
    std::string key = take("id");
    if (isAtCompany) {
        record.companyId = std::move(key);
        record.id = take("contactId");
    } else {
        record.id = std::move(key);
    }
    record.uid = m_uid;
}

void CardExport::takeFurther(CardRecord &record)
{
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        const auto target =
            m_cells[i].empty() ? std::nullopt : parseFurtherKey(QString::fromStdString(m_headers[i]));
        if (target)
            record.further.push_back({*target, std::exchange(m_cells[i], {})});
    }
}

CardRecord CardExport::recordOf()
{
    CardRecord record;
    takePerson(record);
    takeReach(record);
    const std::string tags = take("tags");
    for (std::size_t from = 0; from < tags.size();) {
        const std::size_t end = std::min(tags.find(';', from), tags.size());
        addIfAny(record.tags, tags.substr(from, end - from));
        from = end + 1;
    }
    record.notes = take("notes");
    takeIdentity(record);
    takeFurther(record);
    for (std::size_t i = 0; i < m_headers.size(); ++i) {
        if (!m_cells[i].empty())
            record.others.push_back({m_headers[i], std::move(m_cells[i])});
    }
    return record;
}

void CardExport::nameRow(std::string_view table, std::int64_t id)
{
    m_uid = std::string(kLeadbookUid).append(table).append(1, '-').append(std::to_string(id));
}

Status CardExport::endRow()
{
    const CardRecord record = recordOf();
    m_cells.clear();
    return m_writer->add(record);
}

Status CardExport::commit()
{
    LEADBOOK_TRY(m_writer->finish());
    if (m_file.commit())
        return {};
    return writeError(m_file);
}

} // namespace leadbook
