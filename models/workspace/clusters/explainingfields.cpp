// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/explainingfields.h"

#include "workspace/scoring/scorefields.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// What a derived field tells of; bits.
enum Told : std::uint16_t
{
    Recency = 1,
    Frequency = 2,
    Money = 4,
    Goods = 8,  ///< what, how and when it was paid
    Buyer = 16, ///< by being empty, that nothing was bought
    Deals = 32,
    Contacts = 64,
    Answers = 128,
    Plans = 256,
    Purchases = Recency | Frequency | Money | Goods | Buyer,
    Everything = 1023,
};

struct ToldBy
{
    FieldId field;
    std::uint16_t told;
};

constexpr std::array kToldBy{
    ToldBy{FieldId::Grade, Everything},
    ToldBy{FieldId::Points, Everything},
    ToldBy{FieldId::GradeUpTo, Everything},
    ToldBy{FieldId::GradeByHand, Everything},
    ToldBy{FieldId::Value, Everything},
    ToldBy{FieldId::InteractionBand, Contacts},
    ToldBy{FieldId::ContactDays30, Contacts},
    ToldBy{FieldId::ContactDays90, Contacts},
    ToldBy{FieldId::LastContact, Contacts},
    ToldBy{FieldId::Stage, Deals},
    ToldBy{FieldId::OpenDeals, Deals},
    ToldBy{FieldId::OpenValue, Deals},
    ToldBy{FieldId::Orders, Frequency | Buyer},
    ToldBy{FieldId::Revenue, Frequency | Money | Buyer},
    ToldBy{FieldId::LastPurchase, Recency | Frequency | Buyer},
    ToldBy{FieldId::FirstPurchase, Buyer},
    ToldBy{FieldId::OrdersInYear, Recency | Frequency | Buyer},
    ToldBy{FieldId::AverageOrder, Money | Buyer},
    ToldBy{FieldId::LifeCycle, Recency | Frequency | Buyer},
    ToldBy{FieldId::FavouriteCategory, Goods | Buyer},
    ToldBy{FieldId::PaymentMethod, Goods | Buyer},
    ToldBy{FieldId::BuyingQuarter, Goods | Buyer},
    ToldBy{FieldId::Satisfaction, Answers},
    ToldBy{FieldId::RecencyScore, Recency | Buyer},
    ToldBy{FieldId::FrequencyScore, Frequency | Buyer},
    ToldBy{FieldId::MonetaryScore, Frequency | Money | Buyer},
    ToldBy{FieldId::RfmSegment, Recency | Frequency | Money | Buyer},
    ToldBy{FieldId::NextAction, Plans},
    ToldBy{FieldId::NextActionDay, Plans},
};

struct ToldByTerm
{
    QStringView term;
    std::uint16_t told;
};

constexpr std::array kToldByTerm{
    ToldByTerm{u"hasDeal", Deals},
    ToldByTerm{u"bought", Purchases},
    ToldByTerm{u"contacted", Contacts},
    ToldByTerm{u"answered", Answers},
};

std::uint16_t toldBy(const Snapshot &snapshot, const QString &name)
{
    const auto field = findListField(snapshot, name.toStdString());
    const auto *known = std::ranges::find_if(
        kToldBy, [&](const ToldBy &one) { return field && *field == FieldRef(one.field); });
    return known == kToldBy.end() ? std::uint16_t{0} : known->told;
}

/// What a filter asks about: names of fields, and what the derived ones and the terms tell of.
struct Asked
{
    QStringList names;
    std::uint16_t told = 0;

    void add(const Snapshot &snapshot, const Filter &filter)
    {
        if (filter.kind == Filter::Kind::Compare) {
            names << filter.name;
            told |= toldBy(snapshot, filter.name);
        }
        if (filter.kind == Filter::Kind::Term) {
            const auto *term = std::ranges::find(kToldByTerm, QStringView(filter.name), &ToldByTerm::term);
            told |= term == kToldByTerm.end() ? std::uint16_t{0} : term->told;
            return; // what stands in its brackets is no field of people
        }
        for (const Filter &child : filter.children)
            add(snapshot, child);
    }
};

} // namespace

std::vector<FieldRef> ruleFields(const Snapshot &snapshot)
{
    std::vector<FieldRef> fields = scoreFields(snapshot);
    // A customer has several tags: a rule would know it by all of them at once.
    std::erase(fields, FieldRef(FieldId::Tags));
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.home == Home::Derived && field.has(Field::Listable))
            fields.emplace_back(field.id);
    }
    return fields;
}

std::vector<FieldRef> explainingFields(const Snapshot &snapshot, const Filter &question, const Filter &among)
{
    Asked asked;
    asked.add(snapshot, question);
    Asked given;
    given.add(snapshot, among);
    // Among buyers an empty field does not tell who bought.
    if ((given.told & Buyer) != 0)
        asked.told &= static_cast<std::uint16_t>(~Buyer);
    std::vector<FieldRef> fields = ruleFields(snapshot);
    std::erase_if(fields, [&](FieldRef field) {
        const QString key = listFieldKey(snapshot, field);
        const std::uint16_t told = toldBy(snapshot, key);
        return told == Everything || (told & asked.told) != 0 ||
               asked.names.contains(key, Qt::CaseInsensitive);
    });
    return fields;
}

} // namespace leadbook
