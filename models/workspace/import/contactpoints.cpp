// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/contactpoints.h"

#include "domain/emailaddress.h"
#include "domain/fold.h"
#include "domain/phonenumber.h"
#include "exchange/celltext.h"
#include "exchange/severalvalues.h"
#include "workspace/import/addresstext.h"
#include "workspace/import/rowloop.h"
#include "workspace/import/stablehash.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadbook {

namespace {

std::vector<RecordColumn> columns()
{
    return {recordColumn("contact", CellValue::Kind::Integer, true),
            recordColumn("customer", CellValue::Kind::Integer, true),
            recordColumn("kind", CellValue::Kind::Integer, true), RecordColumn{"label"},
            RecordColumn{"value"}};
}

/// Phones and mobile numbers are told apart by their digits alone.
PointKind plainKind(PointKind kind)
{
    return kind == PointKind::Mobile ? PointKind::Phone : kind;
}

/// What a value is, whatever the column is called: a phone may stand among e-mails.
PointKind kindOfValue(PointKind kind, std::string_view value)
{
    const bool isMail = value.find('@') != value.npos;
    if (isMail && (kind == PointKind::Phone || kind == PointKind::Mobile))
        return PointKind::Email;
    return !isMail && kind == PointKind::Email ? PointKind::Phone : kind;
}

/// "* Mobile" as address books write it for the number that is used first.
std::string_view plainLabel(std::string_view label)
{
    label = trimmed(label);
    return trimmed(label.starts_with("* ") ? label.substr(2) : label);
}

bool saysMobile(std::string_view label)
{
    return folded(label).find("mobile") != std::string::npos || label.find("手机") != label.npos;
}

} // namespace

ContactPoints::ContactPoints(ImportTarget target, People &people)
    : m_people(people)
    , m_records(target, RecordTable::ContactPoint, columns(), RecordSet::Memory::None)
{
}

Result<std::unique_ptr<ContactPoints>> ContactPoints::open(ImportTarget target, People &people,
                                                           const std::vector<TableFile> &tables, bool finds,
                                                           const Progress *progress)
{
    std::unique_ptr<ContactPoints> points(new ContactPoints(target, people));
    const bool isNeeded =
        std::ranges::any_of(tables, [](const TableFile &table) { return !table.mapping.further.empty(); });
    if (!isNeeded || !finds)
        return points;
    LEADBOOK_TRY(forEachRow(target.database, "SELECT contact, customer, kind, value FROM contact_point",
                            progress, [&points](const Statement &row) {
                                const bool isContact = !row.isNull(0);
                                points->m_known.add(points->sign(isContact, row.integer(isContact ? 0 : 1),
                                                                 static_cast<PointKind>(row.integer(2)),
                                                                 row.text(3)),
                                                    0);
                            }));
    return points;
}

std::uint64_t ContactPoints::sign(bool isContact, std::int64_t id, PointKind kind,
                                  std::string_view value) const
{
    std::string plain;
    if (kind == PointKind::Phone || kind == PointKind::Mobile)
        plain = phoneDigits(value, m_people.home());
    else if (kind == PointKind::Email)
        plain = emailAddress(value).value_or(std::string());
    if (plain.empty())
        plain = folded(trimmed(value));
    const std::uint64_t owner = combined(isContact ? 1 : 2, static_cast<std::uint64_t>(id));
    return combined(combined(owner, static_cast<std::uint64_t>(plainKind(kind))), stableHash(plain));
}

/// The row's own values: a further one that is the same says nothing new.
void ContactPoints::noteMain(const Owner &owner, const ImportRow &row)
{
    constexpr std::array kMain{
        std::pair(FieldId::Phone, PointKind::Phone),
        std::pair(FieldId::Mobile, PointKind::Mobile),
        std::pair(FieldId::Email, PointKind::Email),
        std::pair(FieldId::WeChat, PointKind::WeChat),
        std::pair(FieldId::Website, PointKind::Web),
        std::pair(FieldId::CompanyPhone, PointKind::Phone),
        std::pair(FieldId::CompanyEmail, PointKind::Email),
    };
    m_main.clear();
    for (const auto &[field, kind] : kMain) {
        if (const std::string_view text = row.text(field); !text.empty())
            m_main.push_back(sign(owner.isContact(), owner.id, kind, text));
    }
}

/// Whether it is the book's own mobile number or e-mail of the contact.
bool ContactPoints::isMain(const Owner &owner, PointKind kind, std::string_view value) const
{
    if (!owner.isContact())
        return false;
    const PersonSigns &signs = m_people.index().contact(owner.contact).signs;
    const std::uint32_t email = kind == PointKind::Email ? shortSign(emailSign(value)) : 0;
    const std::uint32_t mobile =
        plainKind(kind) == PointKind::Phone ? shortSign(phoneSign(value, m_people.home())) : 0;
    return (email != 0 && email == signs.email) || (mobile != 0 && mobile == signs.mobile);
}

Result<bool> ContactPoints::add(const Owner &owner, PointKind kind, std::string_view label,
                                std::string_view value)
{
    const std::uint64_t own = sign(owner.isContact(), owner.id, kind, value);
    if (value.empty() || m_known.find(own) || std::ranges::find(m_main, own) != m_main.end() ||
        isMain(owner, kind, value))
        return false;
    m_known.add(own, 0);
    const CellValue id = CellValue::ofInteger(owner.id);
    const std::array values{owner.isContact() ? id : CellValue(), owner.isContact() ? CellValue() : id,
                            CellValue::ofInteger(static_cast<std::int64_t>(kind)),
                            label.empty() ? CellValue() : CellValue::ofText(label), CellValue::ofText(value)};
    LEADBOOK_TRY(m_records.add(values));
    if (owner.isContact())
        m_people.notePoint(owner.contact, kind, label, value);
    return true;
}

Result<bool> ContactPoints::writeValues(const Owner &owner, const FurtherTarget &further,
                                        const ImportRow &row, std::string_view cell)
{
    const std::string label = further.label.toStdString();
    const std::string_view named =
        further.labelColumn < 0 ? std::string_view() : row.cell(further.labelColumn);
    bool isChanged = false;
    while (!cell.empty()) {
        const OneValue taken = takeValue(cell);
        std::string_view own = !taken.label.empty() ? taken.label : plainLabel(named);
        if (own.empty())
            own = label;
        PointKind kind = further.kind();
        if (kind == PointKind::Phone && saysMobile(own))
            kind = PointKind::Mobile;
        const auto added = add(owner, kindOfValue(kind, taken.value), own, taken.value);
        LEADBOOK_TRY(added);
        isChanged = isChanged || *added;
    }
    return isChanged;
}

Result<bool> ContactPoints::writeAddresses(const Owner &owner, const ImportRow &row)
{
    const auto &all = row.places().mapping().further;
    bool isChanged = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto sameLabel = [&](const FurtherTarget &other) {
            return other.kind() == PointKind::Address && other.label == all[i].label;
        };
        // Each address once, at the first of its columns.
        const auto first = std::ranges::find_if(all, sameLabel) - all.begin();
        if (all[i].kind() != PointKind::Address || first != static_cast<std::ptrdiff_t>(i))
            continue;
        AddressParts parts;
        for (std::size_t j = i; j < all.size(); ++j) {
            if (sameLabel(all[j]))
                parts.set(all[j].field, trimmed(row.further(j).text));
        }
        const auto added = add(owner, PointKind::Address, all[i].label.toStdString(), addressText(parts));
        LEADBOOK_TRY(added);
        isChanged = isChanged || *added;
    }
    return isChanged;
}

Result<bool> ContactPoints::write(std::uint32_t customer, std::uint32_t contact, const ImportRow &row)
{
    const auto &all = row.places().mapping().further;
    bool hasAny = false;
    for (std::size_t i = 0; i < all.size() && !hasAny; ++i)
        hasAny = !row.further(i).isEmpty();
    if (!hasAny)
        return false;
    const Owner company{PeopleIndex::kNone, m_people.customerId(customer)};
    const Owner person{contact, contact == PeopleIndex::kNone ? 0 : m_people.contactId(contact)};
    const Owner &own = person.isContact() ? person : company;
    bool isChanged = false;
    bool hasAddress = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string_view cell = row.further(i).text;
        const bool isAddress = all[i].kind() == PointKind::Address;
        hasAddress = hasAddress || (isAddress && !cell.empty());
        if (cell.empty() || isAddress)
            continue;
        const bool isCompanys =
            all[i].field == FieldId::CompanyPhone || all[i].field == FieldId::CompanyEmail;
        const Owner &owner = isCompanys ? company : own;
        noteMain(owner, row);
        const auto added = writeValues(owner, all[i], row, cell);
        LEADBOOK_TRY(added);
        isChanged = isChanged || *added;
    }
    if (!hasAddress)
        return isChanged;
    const auto added = writeAddresses(own, row);
    LEADBOOK_TRY(added);
    return isChanged || *added;
}

} // namespace leadbook
