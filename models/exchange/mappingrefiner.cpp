// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappingrefiner.h"

#include "domain/personname.h"
#include "exchange/dictionaryfile.h"

#include <algorithm>
#include <array>
#include <string>

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

bool isMail(const ColumnProfile &profile)
{
    return profile.share(Shape::Email) >= kMostly;
}

/// The field that a column of this content is, where it is not taken yet.
std::optional<FieldId> fieldOfContent(const ColumnMapping &mapping, bool isPhone,
                                      const ColumnProfile &profile)
{
    if (isMail(profile) && !mapping.find(FieldId::Email))
        return FieldId::Email;
    if (isPhone) {
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

/// Whether a column is not what its header says, in a file without custom fields: amounts of money taken off
/// are no share, and numbers name nobody.
bool isOtherThing(FieldId field, const ColumnProfile &profile)
{
    if (field == FieldId::PurchaseDiscount)
        return !profile.areShares();
    return field == FieldId::OwnerTeamLead && profile.share(Shape::Number) >= kMostly;
}

/// What the cells of a column of phones or e-mails hold beyond the first value becomes further values.
void addRests(ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles)
{
    std::erase_if(mapping.further, &FurtherTarget::isRest);
    for (const ColumnTarget &target : mapping.targets) {
        if (!target.field || target.columns.size() > 1 ||
            !profiles[static_cast<std::size_t>(target.columns.front())].hasSeveral())
            continue;
        FurtherTarget rest;
        rest.field = *target.field;
        rest.columns = target.columns;
        rest.isRest = true;
        mapping.further.push_back(rest);
    }
}

/// Maps a column by its content: to a field, or beside the main one where that is taken. False where the
/// content says nothing.
bool mapByContent(ColumnMapping &mapping, ColumnTarget &target, bool isPhone, const ColumnProfile &profile)
{
    const auto field = fieldOfContent(mapping, isPhone, profile);
    if (!field && !isPhone && !isMail(profile))
        return false;
    if (field) {
        target = {target.columns, field, {}, false};
        return true;
    }
    FurtherTarget further;
    further.field = isPhone ? FieldId::Phone : FieldId::Email;
    further.label = mapping.headers[target.columns.front()].trimmed();
    further.columns = target.columns;
    mapping.further.push_back(further);
    target.columns.clear(); // to be erased
    return true;
}

/// A column that no header explains. One that has a header must look more surely like a phone: so do numbers
/// of orders and days, to some.
void mapUnknownColumn(ColumnMapping &mapping, ColumnTarget &target, bool hasHeader,
                      const ColumnProfile &profile)
{
    const double phones = hasHeader ? profile.surePhones() : profile.share(Shape::Phone);
    if (mapByContent(mapping, target, phones >= kMostly, profile) || hasHeader)
        return;
    if (profile.share(Shape::Text) >= kMostly && !mapping.find(FieldId::Name) &&
        !mapping.find(FieldId::Company))
        target = {target.columns, FieldId::Name, {}, false};
}

/// The parts of a name in columns of their own, in a file without a header: where each row says them joined.
void findNameParts(ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles)
{
    const ColumnTarget *name = mapping.find(FieldId::Name);
    if (!name || name->isAsked || mapping.find(FieldId::FirstName) || mapping.find(FieldId::LastName))
        return;
    const auto headOf = [&profiles](const ColumnTarget &target) -> const std::vector<std::string> & {
        return profiles[static_cast<std::size_t>(target.columns.front())].head();
    };
    const std::vector<std::string> whole = headOf(*name);
    for (ColumnTarget &given : mapping.targets) {
        for (ColumnTarget &family : mapping.targets) {
            if (given.field || family.field || &given == &family)
                continue;
            bool fits = !whole.empty() && headOf(given).size() == whole.size() &&
                        headOf(family).size() == whole.size();
            for (std::size_t i = 0; fits && i < whole.size(); ++i) {
                const bool isWhole = !headOf(given)[i].empty() && !headOf(family)[i].empty();
                fits = isWhole && joinPersonName(headOf(family)[i], headOf(given)[i]) == whole[i];
            }
            if (!fits)
                continue;
            given = {given.columns, FieldId::FirstName, {}, false};
            family = {family.columns, FieldId::LastName, {}, false};
            return;
        }
    }
}

/// What a file of this kind cannot do without, and what the only column of such content is where no header
/// says so.
struct Needed
{
    Entity entity;
    FieldId field;
    bool isAmount; ///< else a day
};
constexpr std::array kNeeded{
    Needed{Entity::Purchase, FieldId::PurchaseDay, false},
    Needed{Entity::Purchase, FieldId::PurchaseAmount, true},
    Needed{Entity::Interaction, FieldId::InteractionDay, false},
    Needed{Entity::Survey, FieldId::SurveyDay, false},
    Needed{Entity::Deal, FieldId::DealAmount, true},
    Needed{Entity::Contract, FieldId::ContractAmount, true},
};

/// Words of headers of money that comes to an amount or goes off it.
constexpr auto kBesideAmount =
    std::to_array<std::string_view>({"freight", "shipping", "postage", "delivery", "discount", "运费", "邮费",
                                     "税", "折扣", "优惠", "手续费"});

bool isBesideAmount(const QString &header)
{
    const std::string key = spellingKey(header.toStdString());
    return key.starts_with("tax") || key.ends_with("tax") || key == "vat" ||
           std::ranges::any_of(kBesideAmount,
                               [&key](std::string_view word) { return key.find(word) != std::string::npos; });
}

/// Whether a column that nothing has claimed may be what is needed.
bool mayBe(const Needed &needed, const ColumnMapping &mapping, int column, const ColumnProfile &profile)
{
    const bool isTaken = std::ranges::any_of(mapping.targets, [column](const ColumnTarget &target) {
        return (target.field || target.isAsked) &&
               std::ranges::find(target.columns, column) != target.columns.end();
    });
    if (isTaken || std::ranges::find(mapping.leftOut, column) != mapping.leftOut.end())
        return false;
    if (needed.isAmount && isBesideAmount(mapping.headers[column]))
        return false;
    return (needed.isAmount ? profile.amounts() : profile.share(Shape::Date)) >= kMostly;
}

void findNeeded(ColumnMapping &mapping, const std::vector<ColumnProfile> &profiles)
{
    for (const Needed &needed : kNeeded) {
        if (needed.entity != mapping.entity || mapping.find(needed.field))
            continue;
        std::vector<int> columns;
        for (int column = 0; column < mapping.headers.size(); ++column) {
            if (mayBe(needed, mapping, column, profiles[static_cast<std::size_t>(column)]))
                columns.push_back(column);
        }
        if (columns.size() != 1)
            continue;
        std::erase_if(mapping.targets,
                      [&columns](const ColumnTarget &target) { return target.columns == columns; });
        mapping.targets.push_back({columns, needed.field, {}, false});
        std::ranges::stable_sort(mapping.targets, {},
                                 [](const ColumnTarget &target) { return target.columns.front(); });
    }
}

/// What the header says, corrected where the cells are something else.
void correct(ColumnMapping &mapping, ColumnTarget &target, const ColumnProfile &profile)
{
    const Field &field = fieldOf(*target.field);
    const bool isName = std::ranges::find(kNames, field.id) != kNames.end();
    const bool isOther = isOtherThing(field.id, profile);
    if (!isOther && isName && profile.share(Shape::Email) + profile.share(Shape::Phone) >= kMostly) {
        makeExtra(mapping, target);
        if (field.entity == Entity::Customer)
            mapByContent(mapping, target, profile.share(Shape::Phone) >= kMostly, profile);
    } else if (isOther ||
               (field.entity == Entity::Customer &&
                profile.misfits() > (field.choices.empty() ? kMostMisfits : kMostUnknownChoices))) {
        makeExtra(mapping, target);
    }
}

} // namespace

void refineMapping(ColumnMapping &mapping, bool hasHeader, const std::vector<ColumnProfile> &profiles)
{
    for (ColumnTarget &target : mapping.targets) {
        if (target.isAsked || target.columns.size() > 1)
            continue;
        const ColumnProfile &profile = profiles[static_cast<std::size_t>(target.columns.front())];
        if (!target.field) {
            if (mapping.entity == Entity::Customer)
                mapUnknownColumn(mapping, target, hasHeader, profile);
            continue;
        }
        correct(mapping, target, profile);
    }
    std::erase_if(mapping.targets, [](const ColumnTarget &target) { return target.columns.empty(); });
    if (!hasHeader && mapping.entity == Entity::Customer)
        findNameParts(mapping, profiles);
    findNeeded(mapping, profiles);
    if (!hasExtras(mapping.entity))
        std::erase_if(mapping.targets, [](const ColumnTarget &target) { return !target.field; });
    nameExtrasApart(mapping);
    if (mapping.entity == Entity::Customer)
        addRests(mapping, profiles);
}

} // namespace leadbook
