// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/messagefields.h"

#include "core/text.h"
#include "workspace/filtering.h"

#include <array>
#include <utility>

namespace leadbook {

namespace {

constexpr std::array<std::pair<std::u16string_view, MessageField::Kind>, 3> kOwnFields{{
    {u"company", MessageField::Kind::Company},
    {u"product", MessageField::Kind::Product},
    {u"today", MessageField::Kind::Today},
}};

/// As two spellings of a key are compared.
QString plainKey(QStringView key)
{
    return key.toString().remove(u'_').toLower();
}

/// Whether the field has values of its own: not what exists in files alone.
bool isOfPeople(const Field &field)
{
    return field.home != Home::Import;
}

} // namespace

std::optional<MessageField> findMessageField(const Snapshot &snapshot, QStringView key)
{
    for (const auto &[own, kind] : kOwnFields) {
        if (key.compare(QStringView(own.data(), qsizetype(own.size())), Qt::CaseInsensitive) == 0)
            return MessageField{kind, {}};
    }
    if (const auto field = findListField(snapshot, key.toUtf8().toStdString());
        field && (field->custom != 0 || isOfPeople(fieldOf(field->id))))
        return MessageField{MessageField::Kind::People, *field};
    const QString plain = plainKey(key);
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (isOfPeople(field) && plainKey(toQString(field.key)) == plain)
            return MessageField{MessageField::Kind::People, field.id};
    }
    return std::nullopt;
}

TemplateNames templateNames(const View &view)
{
    return {[&view](QStringView key) { return findMessageField(*view.snapshot, key).has_value(); },
            filterNames(view)};
}

QStringList messageFieldKeys(const Snapshot &snapshot)
{
    QStringList keys;
    for (const FieldId first : {FieldId::ContactName, FieldId::AddressForm, FieldId::Name})
        keys << toQString(fieldOf(first).key);
    for (const auto &[own, kind] : kOwnFields)
        keys << QString::fromUtf16(own.data(), qsizetype(own.size()));
    for (const Field &field : fieldsOf(Entity::Customer)) {
        const QString key = toQString(field.key);
        if (isOfPeople(field) && !keys.contains(key))
            keys << key;
    }
    for (const CustomColumn &custom : snapshot.customs)
        keys << listFieldKey(snapshot, FieldRef::ofCustom(custom.id));
    return keys;
}

} // namespace leadbook
