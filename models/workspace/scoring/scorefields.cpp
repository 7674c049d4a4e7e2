// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scorefields.h"

#include "analysis/scoredesign.h"
#include "workspace/cellspelling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <string>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kIdentifierRows = 50;
constexpr std::size_t kRowsBetweenLooks = 4096;

/// Of people's fields: what identifies, is free text, or is the outcome itself.
constexpr std::array kLeftOut{
    FieldId::Key,
    FieldId::Name,
    FieldId::ContactName,
    FieldId::Email,
    FieldId::Phone,
    FieldId::Mobile,
    FieldId::WeChat,
    FieldId::CreditCode,
    FieldId::CompanyPhone,
    FieldId::CompanyEmail,
    FieldId::ContactKey,
    FieldId::Notes,
    FieldId::CustomerStatus,
};

/// Judgements that people go on making.
constexpr std::array kKeptUp{FieldId::Need, FieldId::Tags, FieldId::Influence, FieldId::Cooperation};

constexpr std::array kKeptUpNames{QLatin1StringView("last "), QLatin1StringView("latest "),
                                  QLatin1StringView("last_"), QLatin1StringView("latest_")};
constexpr std::array<QStringView, 4> kKeptUpHan{u"最近", u"最后", u"上次", u"末次"};

bool isNumberType(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money ||
           type == FieldType::Day;
}

double numberOf(const CellValue &value, Day on)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return std::isfinite(*real) ? *real : kUnknown;
    if (const auto *money = std::get_if<Money>(&value))
        return money->toDouble();
    if (const auto *day = std::get_if<Day>(&value))
        // A day that was still to come was not known then.
        return on.isValid() && *day <= on ? on - *day : kUnknown;
    return kUnknown;
}

/// Whole numbers that are all different name rows.
bool isIdentifier(const std::vector<double> &numbers)
{
    std::vector<double> known;
    std::ranges::copy_if(numbers, std::back_inserter(known), [](double value) { return !std::isnan(value); });
    if (known.size() < kIdentifierRows ||
        std::ranges::any_of(known, [](double value) { return value != std::floor(value); }))
        return false;
    std::ranges::sort(known);
    return std::ranges::adjacent_find(known) == known.end();
}

/// All rows have the same.
bool isConstant(const ScoreField &field)
{
    if (!field.isNumber())
        return std::ranges::adjacent_find(field.code, std::not_equal_to()) == field.code.end();
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    return std::ranges::adjacent_find(field.number, std::not_fn(same)) == field.number.end();
}

/// More than half of the values are in levels too rare to learn from.
bool isProse(const ScoreField &field)
{
    std::vector<std::size_t> counts(field.level.size());
    for (const std::uint32_t code : field.code)
        ++counts[code];
    std::size_t known = 0;
    std::size_t frequent = 0;
    for (std::size_t code = 1; code < counts.size(); ++code) {
        known += counts[code];
        if (counts[code] >= ScoreDesign::kLeastRows)
            frequent += counts[code];
    }
    return frequent * 2 < known;
}

} // namespace

std::vector<FieldRef> scoreFields(const Snapshot &snapshot)
{
    std::vector<FieldRef> fields;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        const bool describes = field.home == Home::Customer || field.home == Home::Contact ||
                               field.home == Home::Link || field.home == Home::Need;
        if (describes && field.has(Field::Resident) &&
            std::ranges::find(kLeftOut, field.id) == kLeftOut.end())
            fields.emplace_back(field.id);
    }
    for (const CustomColumn &custom : snapshot.customs)
        fields.push_back(FieldRef::ofCustom(custom.id));
    return fields;
}

bool mayKnowOutcome(const Snapshot &snapshot, FieldRef field)
{
    if (field.custom == 0)
        return std::ranges::find(kKeptUp, field.id) != kKeptUp.end();
    const QString name = listFieldLabel(snapshot, field);
    return std::ranges::any_of(
               kKeptUpNames,
               [&](QLatin1StringView word) { return name.startsWith(word, Qt::CaseInsensitive); }) ||
           std::ranges::any_of(kKeptUpHan, [&](QStringView word) { return name.startsWith(word); });
}

std::optional<ScoreField> readScoreField(const View &view, FieldRef field, std::span<const Row> customers,
                                         const std::function<Day(std::size_t)> &dayOf,
                                         const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const ListColumn column(view, ListKind::Customers, field);
    const auto valueAt = [&](std::size_t i) {
        return customers[i] == kNoRow ? CellValue() : column.value(customers[i]);
    };
    const auto isCancelled = [&](std::size_t i) {
        return i % kRowsBetweenLooks == 0 && progress.isCancelled();
    };
    ScoreField read;
    read.key = listFieldKey(snapshot, field).toStdString();
    read.mayKnow = mayKnowOutcome(snapshot, field);
    const FieldType type = listFieldType(snapshot, field);
    if (isNumberType(type)) {
        for (std::size_t i = 0; i < customers.size(); ++i) {
            if (isCancelled(i))
                return std::nullopt;
            read.number.push_back(numberOf(valueAt(i), dayOf(i)));
        }
        if (isConstant(read) || (type != FieldType::Day && isIdentifier(read.number)))
            return std::nullopt;
        return read;
    }
    CellSpelling spelling(view, field);
    std::unordered_map<std::string, std::uint32_t> codes{{std::string(), 0}};
    read.level.emplace_back();
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (isCancelled(i))
            return std::nullopt;
        const auto [known, isNew] = codes.try_emplace(std::string(spelling(valueAt(i))),
                                                      static_cast<std::uint32_t>(read.level.size()));
        if (isNew)
            read.level.push_back(known->first);
        read.code.push_back(known->second);
    }
    if (isConstant(read) || isProse(read))
        return std::nullopt;
    return read;
}

} // namespace leadbook
