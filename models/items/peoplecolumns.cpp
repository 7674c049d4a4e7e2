// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplecolumns.h"

#include <algorithm>

namespace leadbook {

const std::vector<FieldRef> &defaultColumns(ListKind list)
{
    static const std::vector<FieldRef> kCustomers{
        FieldId::Name,  FieldId::ContactName, FieldId::Grade,      FieldId::Stage,
        FieldId::Value, FieldId::LastContact, FieldId::NextAction, FieldId::Owner};
    static const std::vector<FieldRef> kContacts{FieldId::ContactName, FieldId::Name,   FieldId::Grade,
                                                 FieldId::Title,       FieldId::Mobile, FieldId::Email,
                                                 FieldId::LastContact, FieldId::Owner};
    return list == ListKind::Customers ? kCustomers : kContacts;
}

std::vector<FieldRef> listableColumns(const Snapshot &snapshot, ListKind list)
{
    std::vector<FieldRef> columns = defaultColumns(list);
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.has(Field::Listable) && std::ranges::find(columns, FieldRef(field.id)) == columns.end())
            columns.emplace_back(field.id);
    }
    for (const CustomColumn &custom : snapshot.customs)
        columns.push_back(FieldRef::ofCustom(custom.id));
    return columns;
}

QString columnLabel(const Snapshot &snapshot, ListKind list, FieldRef field)
{
    // In their own list contacts are not only the main ones.
    const bool isContact = field.custom == 0 && field.id == FieldId::ContactName;
    if (isContact && list == ListKind::Contacts)
        return fieldLabel(FieldId::InteractionContact);
    return listFieldLabel(snapshot, field);
}

} // namespace leadbook
