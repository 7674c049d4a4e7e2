// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/listcolumn.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::string_view kCustomPrefix = "extra.";

const CustomColumn *findCustom(const Snapshot &snapshot, std::int64_t id)
{
    const auto found = std::ranges::find(snapshot.customs, id, &CustomColumn::id);
    return found == snapshot.customs.end() ? nullptr : &*found;
}

const AnyColumn &columnOf(const Snapshot &snapshot, const FieldColumns &derived, FieldRef field)
{
    static const AnyColumn kNone;
    if (field.custom != 0) {
        const CustomColumn *custom = findCustom(snapshot, field.custom);
        return custom == nullptr ? kNone : custom->column;
    }
    switch (fieldOf(field.id).home) {
    case Home::Customer:
        return snapshot.customers.columns.any(field.id);
    case Home::Contact:
        return snapshot.contacts.columns.any(field.id);
    case Home::Link:
        return snapshot.links.columns.any(field.id);
    case Home::Need:
        return snapshot.need;
    case Home::Derived:
        return derived.any(field.id);
    default:
        return kNone;
    }
}

const FieldTable &listTable(const Snapshot &snapshot, ListKind list)
{
    if (list == ListKind::Links)
        return snapshot.links;
    return list == ListKind::Customers ? snapshot.customers : snapshot.contacts;
}

} // namespace

std::optional<FieldRef> findListField(const Snapshot &snapshot, std::string_view key)
{
    if (key.starts_with(kCustomPrefix)) {
        const auto name = key.substr(kCustomPrefix.size());
        const auto found = std::ranges::find(snapshot.customs, name, &CustomColumn::name);
        if (found == snapshot.customs.end())
            return std::nullopt;
        return FieldRef::ofCustom(found->id);
    }
    const auto id = findField(Entity::Customer, key);
    if (!id)
        return std::nullopt;
    return FieldRef(*id);
}

QString listFieldKey(const Snapshot &snapshot, FieldRef field)
{
    if (field.custom == 0) {
        const auto key = fieldOf(field.id).key;
        return toQString(key);
    }
    const CustomColumn *custom = findCustom(snapshot, field.custom);
    return custom == nullptr ? QString() : QStringLiteral("extra.") + QString::fromStdString(custom->name);
}

QString listFieldLabel(const Snapshot &snapshot, FieldRef field)
{
    if (field.custom == 0)
        return fieldLabel(field.id);
    const CustomColumn *custom = findCustom(snapshot, field.custom);
    return custom == nullptr ? QString() : QString::fromStdString(custom->name);
}

FieldType listFieldType(const Snapshot &snapshot, FieldRef field)
{
    if (field.custom == 0)
        return fieldOf(field.id).type;
    const CustomColumn *custom = findCustom(snapshot, field.custom);
    if (custom == nullptr || std::holds_alternative<TextColumn>(custom->column))
        return FieldType::Text;
    if (std::holds_alternative<Column<Day>>(custom->column))
        return FieldType::Day;
    return std::holds_alternative<Column<std::uint8_t>>(custom->column) ? FieldType::Flag : FieldType::Real;
}

ListColumn::ListColumn(const View &view, ListKind list, FieldRef field)
    : ListColumn(*view.snapshot, view.derived, list, field)
{
}

ListColumn::ListColumn(const Snapshot &snapshot, const FieldColumns &derived, ListKind list, FieldRef field)
    : m_snapshot(&snapshot)
    , m_column(&columnOf(snapshot, derived, field))
{
    m_path = pathOf(list, field.custom != 0 ? Home::Customer : fieldOf(field.id).home);
}

ListColumn::Path ListColumn::pathOf(ListKind list, Home home)
{
    const bool isLink = home == Home::Link;
    const bool isContact = home == Home::Contact;
    switch (list) {
    case ListKind::Customers:
        return isLink ? Path::MainLink : isContact ? Path::MainContact : Path::Same;
    case ListKind::Contacts:
        return isLink ? Path::LinkOfContact : isContact ? Path::Same : Path::CustomerOfContact;
    case ListKind::Links:
        return isLink ? Path::Same : isContact ? Path::ContactOfLink : Path::CustomerOfLink;
    }
    return Path::Same;
}

Row ListColumn::target(Row row) const
{
    switch (m_path) {
    case Path::Same:
        return row;
    case Path::MainLink:
        return m_snapshot->mainLink[row];
    case Path::MainContact: {
        const Row link = m_snapshot->mainLink[row];
        return link == kNoRow ? kNoRow : m_snapshot->links.contact[link];
    }
    case Path::LinkOfContact:
        return linkOfContact(*m_snapshot, row);
    case Path::CustomerOfContact: {
        const Row link = linkOfContact(*m_snapshot, row);
        return link == kNoRow ? kNoRow : m_snapshot->links.customer[link];
    }
    case Path::ContactOfLink:
        return m_snapshot->links.contact[row];
    case Path::CustomerOfLink:
        return m_snapshot->links.customer[row];
    }
    return kNoRow;
}

CellValue ListColumn::value(Row row) const
{
    const Row at = target(row);
    if (at == kNoRow)
        return {};
    if (const auto *text = std::get_if<TextColumn>(m_column))
        return at < text->size() && !(*text)[at].empty() ? CellValue((*text)[at]) : CellValue();
    if (const auto *code = std::get_if<CodeColumn>(m_column))
        return at < code->size() && code->code(at) != 0 ? CellValue((*code)[at]) : CellValue();
    if (const auto *money = std::get_if<Column<Money>>(m_column))
        return at < money->size() && (*money)[at].isKnown() ? CellValue((*money)[at]) : CellValue();
    if (const auto *day = std::get_if<Column<Day>>(m_column))
        return at < day->size() && (*day)[at].isValid() ? CellValue((*day)[at]) : CellValue();
    if (const auto *choice = std::get_if<Column<std::uint8_t>>(m_column))
        return at < choice->size() && (*choice)[at] != kNoChoice ? CellValue(ChoiceValue{(*choice)[at]})
                                                                 : CellValue();
    if (const auto *integer = std::get_if<Column<std::int32_t>>(m_column))
        return at < integer->size() && (*integer)[at] != kNoInteger
                   ? CellValue(static_cast<std::int64_t>((*integer)[at]))
                   : CellValue();
    if (const auto *real = std::get_if<Column<double>>(m_column))
        return at < real->size() && !std::isnan((*real)[at]) ? CellValue((*real)[at]) : CellValue();
    return {};
}

Row linkOfContact(const Snapshot &snapshot, Row contact)
{
    const LinkTable &links = snapshot.links;
    Row own = kNoRow;
    links.ofContact.forEach(contact, [&](Row link) {
        const bool isFirst = own == kNoRow || links.primary[link] > links.primary[own] ||
                             (links.primary[link] == links.primary[own] && links.ids[link] > links.ids[own]);
        if (isFirst)
            own = link;
    });
    return own;
}

Row customerOfListRow(const Snapshot &snapshot, ListKind list, Row row)
{
    if (list == ListKind::Customers)
        return row;
    const Row link = list == ListKind::Links ? row : linkOfContact(snapshot, row);
    return link == kNoRow ? kNoRow : snapshot.links.customer[link];
}

std::size_t listRows(const Snapshot &snapshot, ListKind list)
{
    return listTable(snapshot, list).rows();
}

bool isListRowAlive(const Snapshot &snapshot, ListKind list, Row row)
{
    return listTable(snapshot, list).isAlive(row);
}

} // namespace leadbook
