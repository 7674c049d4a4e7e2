// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/filterfield.h"

#include "core/text.h"
#include "workspace/filterfields.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array<FilterTerm, 4> kTerms{{
    {"hasDeal", Entity::Deal},
    {"bought", Entity::Purchase},
    {"contacted", Entity::Interaction},
    {"answered", Entity::Survey},
}};

/// Fields of events that memory holds.
constexpr std::array kEventFields{
    FieldId::DealStage,
    FieldId::DealOutcome,
    FieldId::DealAmount,
    FieldId::DealOpened,
    FieldId::DealClosed,
    FieldId::DealOwner,
    FieldId::DealProduct,
    FieldId::DealCompetitor,
    FieldId::DealLostReason,
    FieldId::PurchaseDay,
    FieldId::PurchaseAmount,
    FieldId::PurchaseProduct,
    FieldId::PurchaseCategory,
    FieldId::PurchaseQuantity,
    FieldId::PurchasePayment,
    FieldId::PurchaseOrderAmount,
    FieldId::InteractionKind,
    FieldId::InteractionDay,
    FieldId::InteractionDirection,
    FieldId::SurveyKind,
    FieldId::SurveyScore,
    FieldId::SurveyNps,
    FieldId::SurveyDay,
};

Comparison comparisonOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Real:
        return Comparison::Number;
    case FieldType::Money:
        return Comparison::Money;
    case FieldType::Day:
        return Comparison::Day;
    case FieldType::Choice:
    case FieldType::Flag:
        return Comparison::Choice;
    default:
        return Comparison::Text;
    }
}

std::optional<FieldRef> findPeopleField(const Snapshot &snapshot, QStringView name)
{
    // The other system's key is "key" beside Leadbook's own number, "id" in files.
    const auto field = name == u"key" ? std::optional<FieldRef>(FieldId::Key)
                                      : findListField(snapshot, name.toUtf8().toStdString());
    const bool inMemory = field && (field->custom != 0 || fieldOf(field->id).has(Field::Resident));
    return inMemory ? field : std::nullopt;
}

std::optional<FieldRef> findEventField(Entity entity, QStringView name)
{
    const auto field = findField(entity, name.toUtf8().toStdString());
    if (!field || std::ranges::find(kEventFields, *field) == kEventFields.end())
        return std::nullopt;
    return FieldRef(*field);
}

/// Where a bound goes that lies between two amounts: x < 1.00001 is x < 1.0001, x > 1.00001 is x > 1.
struct Rounding
{
    FilterOperator op;
    bool isUp;
};
constexpr std::array<Rounding, 4> kRoundings{{
    {FilterOperator::Less, true},
    {FilterOperator::GreaterOrEqual, true},
    {FilterOperator::Greater, false},
    {FilterOperator::LessOrEqual, false},
}};

/// The amount next to the plain decimal @p text, which is none itself.
Money roundedMoney(const QString &text, bool isUp)
{
    constexpr qsizetype kDecimals = 4;
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    const bool isNegative = text.startsWith(u'-');
    const qsizetype point = text.indexOf(u'.');
    const auto whole = Money::fromDecimal(point < 0 ? text : text.left(point + 1 + kDecimals));
    if (!whole)
        return Money(isNegative ? -kMost : kMost);
    const std::int64_t cut = whole->tenThousandths(); // towards 0
    if (isUp == isNegative)
        return *whole;
    return Money(isUp ? std::min(cut, kMost - 1) + 1 : std::max(cut, 1 - kMost) - 1);
}

} // namespace

QStringList filterTerms()
{
    QStringList names;
    for (const FilterTerm &term : kTerms)
        names << toQString(term.name);
    return names;
}

const FilterTerm *findTerm(QStringView name)
{
    const std::string wanted = name.toUtf8().toStdString();
    const auto *term = std::ranges::find(kTerms, wanted, &FilterTerm::name);
    return term == kTerms.end() ? nullptr : term;
}

std::optional<FilterField> findFilterField(const View &view, QStringView scope, QStringView name)
{
    std::optional<FieldRef> ref;
    if (scope.isEmpty())
        ref = findPeopleField(*view.snapshot, name);
    else if (const FilterTerm *term = findTerm(scope))
        ref = findEventField(term->entity, name);
    if (!ref)
        return std::nullopt;
    return FilterField{*ref, comparisonOf(listFieldType(*view.snapshot, *ref)), choiceKeys(view, *ref)};
}

QString filterText(const FilterValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<FilterNumber>(&value))
        return number->text;
    if (const auto *day = std::get_if<Day>(&value))
        return day->toIso();
    return {};
}

std::optional<double> filterNumber(const FilterValue &value)
{
    const auto *number = std::get_if<FilterNumber>(&value);
    return number != nullptr ? std::optional(number->toDouble()) : std::nullopt;
}

std::optional<Money> filterMoney(const FilterValue &value, FilterOperator op)
{
    const auto *number = std::get_if<FilterNumber>(&value);
    if (number == nullptr)
        return std::nullopt;
    if (const auto exact = Money::fromDecimal(number->text))
        return *exact;
    const auto towards = std::ranges::find(kRoundings, op, &Rounding::op);
    return towards == kRoundings.end() ? Money() : roundedMoney(number->text, towards->isUp);
}

std::optional<Day> filterDay(const FilterValue &value, Day asOf)
{
    if (const auto *day = std::get_if<Day>(&value))
        return *day;
    if (const auto *relative = std::get_if<RelativeDay>(&value))
        return relative->from(asOf);
    if (const auto *text = std::get_if<QString>(&value))
        return Day::fromIso(*text);
    return std::nullopt;
}

std::optional<std::uint8_t> filterChoice(const FilterValue &value, const FilterField &field)
{
    QString wanted = filterText(value);
    if (fieldOf(field.field.id).type == FieldType::Flag || field.field.custom != 0) {
        if (wanted == u"1" || wanted.compare(u"true"_s, Qt::CaseInsensitive) == 0)
            wanted = u"yes"_s;
        else if (wanted == u"0" || wanted.compare(u"false"_s, Qt::CaseInsensitive) == 0)
            wanted = u"no"_s;
    }
    for (const ChoiceKey &choice : field.choices) {
        const QString label = field.field.custom == 0 ? choiceLabel(field.field.id, choice.value) : QString();
        if (wanted.compare(QString::fromStdString(choice.key), Qt::CaseInsensitive) == 0 ||
            (!label.isEmpty() && wanted.compare(label, Qt::CaseInsensitive) == 0))
            return choice.value;
    }
    return std::nullopt;
}

bool allows(Comparison comparison, FilterOperator op)
{
    switch (op) {
    case FilterOperator::Contains:
        return comparison == Comparison::Text;
    case FilterOperator::Less:
    case FilterOperator::LessOrEqual:
    case FilterOperator::Greater:
    case FilterOperator::GreaterOrEqual:
        return comparison != Comparison::Choice;
    default:
        return true;
    }
}

} // namespace leadbook
