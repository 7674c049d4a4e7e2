// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappingrefiner.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr double kMostly = 0.8;
/// A column of choices with other words than the known ones has a vocabulary of its own; numbers and dates
/// have typing errors among them.
constexpr double kMostUnknownChoices = 0.1;
constexpr double kMostMisfits = 0.5;
constexpr std::array kNames{FieldId::Name, FieldId::ContactName, FieldId::Company};

bool hasExtras(Entity entity)
{
    return entity == Entity::Customer || entity == Entity::Deal;
}

/// The field that a column of this content is, where it is not taken yet.
std::optional<FieldId> fieldOfContent(const ColumnMapping &mapping, const ColumnProfile &profile)
{
    if (profile.share(Shape::Email) >= kMostly && !mapping.find(FieldId::Email))
        return FieldId::Email;
    if (profile.share(Shape::Phone) >= kMostly) {
        for (const FieldId field : {FieldId::Mobile, FieldId::Phone}) {
            if (!mapping.find(field))
                return field;
        }
    }
    return std::nullopt;
}

void makeExtra(const ColumnMapping &mapping, ColumnTarget &target)
{
    target.field.reset();
    target.extra = mapping.headers[target.columns.front()].trimmed();
}

void mapNamelessColumn(ColumnMapping &mapping, ColumnTarget &target, const ColumnProfile &profile)
{
    if (const auto field = fieldOfContent(mapping, profile))
        target.field = field;
    else if (profile.share(Shape::Text) >= kMostly && !mapping.find(FieldId::Name) &&
             !mapping.find(FieldId::Company))
        target.field = FieldId::Name;
    if (target.field)
        target.extra.clear();
}

} // namespace

void refineMapping(ColumnMapping &mapping, bool hasHeader, const std::vector<ColumnProfile> &profiles)
{
    for (ColumnTarget &target : mapping.targets) {
        if (target.isAsked || target.columns.size() > 1)
            continue;
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(target.columns.front())];
        if (!target.field) {
            if (!hasHeader && mapping.entity == Entity::Customer)
                mapNamelessColumn(mapping, target, profile);
            continue;
        }
        const Field &field = fieldOf(*target.field);
        const bool isName = std::ranges::find(kNames, field.id) != kNames.end();
        if (isName && profile.share(Shape::Email) + profile.share(Shape::Phone) >= kMostly) {
            const auto content = fieldOfContent(mapping, profile);
            makeExtra(mapping, target);
            if (content)
                target = {target.columns, content, {}, false};
        } else if (field.entity == Entity::Customer &&
                   profile.misfits() > (field.choices.empty() ? kMostMisfits : kMostUnknownChoices)) {
            makeExtra(mapping, target);
        }
    }
    if (!hasExtras(mapping.entity))
        std::erase_if(mapping.targets, [](const ColumnTarget &target) { return !target.field; });
    nameExtrasApart(mapping);
}

} // namespace leadbook
