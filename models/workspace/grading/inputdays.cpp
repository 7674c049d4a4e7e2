// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/inputdays.h"

#include "analysis/lifecycle.h"
#include "analysis/rfmstanding.h"
#include "workspace/filtering/filterfield.h"
#include "workspace/grading/gradefilter.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr RelativeDay kYear{-12, DayUnit::Month};
constexpr int kShortDays = 30;
constexpr int kLongDays = 90;

constexpr RelativeDay daysBack(int days)
{
    return {-days, DayUnit::Day};
}

/// Which events @p word of count(…) means.
GradeEvents eventsCalled(const QString &word)
{
    return readGradeInput(u"count(%1, 1)"_s.arg(word))->events;
}

/// The date inside a term that @p field holds.
std::optional<GradeDate> dateOfEvent(FieldId field)
{
    switch (field) {
    case FieldId::DealOpened:
        return GradeDate::DealOpened;
    case FieldId::DealClosed:
        return GradeDate::DealClosed;
    case FieldId::PurchaseDay:
        return GradeDate::Purchase;
    case FieldId::InteractionDay:
        return GradeDate::Interaction;
    case FieldId::SurveyDay:
        return GradeDate::Answer;
    default:
        return {};
    }
}

/// What a term of a filter asks about.
GradeDate dateOfTerm(Entity entity)
{
    switch (entity) {
    case Entity::Deal:
        return GradeDate::DealMove;
    case Entity::Purchase:
        return GradeDate::Purchase;
    case Entity::Survey:
        return GradeDate::Answer;
    default:
        return GradeDate::Interaction;
    }
}

class RuleMaker
{
public:
    explicit RuleMaker(const View &view)
        : m_view(view)
    {
    }

    InputDays make(const GradeInput &input)
    {
        switch (input.source) {
        case GradeSource::Own:
            break;
        case GradeSource::Field:
        case GradeSource::Age:
            if (input.field)
                addField(*input.field);
            m_found.drifts = input.source == GradeSource::Age;
            break;
        case GradeSource::Count:
        case GradeSource::Days:
        case GradeSource::Sum:
            addCount(input);
            break;
        case GradeSource::Score:
            add(GradeDate::Answer);
            break;
        case GradeSource::Where:
            if (const auto filter = parse(input.name))
                addFilter(*filter, {});
            break;
        }
        return std::move(m_found);
    }

    InputDays make(const Filter &filter)
    {
        addFilter(filter, {});
        return std::move(m_found);
    }

private:
    void add(InputRule rule)
    {
        if (std::ranges::find(m_found.rules, rule) == m_found.rules.end())
            m_found.rules.push_back(rule);
    }
    void add(GradeDate date, RelativeDay look = {}) { add({.date = date, .look = look}); }
    void addContact(RelativeDay look = {})
    {
        add({.date = GradeDate::Interaction, .events = eventsCalled(u"contact"_s), .look = look});
    }

    void addCount(const GradeInput &input)
    {
        InputRule rule;
        rule.date = input.events.arePurchases() ? GradeDate::Purchase : GradeDate::Interaction;
        rule.events = input.events;
        add(rule);
        rule.look = daysBack(input.days);
        add(rule);
        m_found.drifts = input.halfLife > 0;
    }

    /// What a field of people is derived of; what is written has no day.
    void addField(FieldId field)
    {
        switch (field) {
        case FieldId::Need:
            add(GradeDate::Need);
            break;
        case FieldId::Value:
            add(GradeDate::DealMove);
            add(GradeDate::DealWon, kYear);
            add(GradeDate::Purchase);
            add(GradeDate::Purchase, kYear);
            break;
        case FieldId::LastContact:
            addContact();
            break;
        case FieldId::ContactDays30:
        case FieldId::ContactDays90:
            addContact();
            addContact(daysBack(field == FieldId::ContactDays30 ? kShortDays : kLongDays));
            break;
        case FieldId::InteractionBand:
            addContact();
            addContact(daysBack(kShortDays));
            addContact(daysBack(kLongDays));
            break;
        case FieldId::Stage:
        case FieldId::StageLevel:
        case FieldId::OpenDeals:
        case FieldId::OpenValue:
            add(GradeDate::DealMove);
            break;
        case FieldId::Orders:
        case FieldId::Revenue:
        case FieldId::LastPurchase:
        case FieldId::FirstPurchase:
        case FieldId::AverageOrder:
        case FieldId::FavouriteCategory:
        case FieldId::PaymentMethod:
        case FieldId::BuyingQuarter:
        case FieldId::FrequencyScore:
        case FieldId::MonetaryScore:
            add(GradeDate::Purchase);
            break;
        case FieldId::OrdersInYear:
            add(GradeDate::Purchase);
            add(GradeDate::Purchase, kYear);
            break;
        case FieldId::Satisfaction:
            add(GradeDate::Answer);
            break;
        case FieldId::LifeCycle:
            addLifeCycle();
            break;
        case FieldId::RecencyScore:
        case FieldId::RfmSegment:
            addRecency();
            break;
        default:
            break;
        }
    }

    void addLifeCycle()
    {
        add(GradeDate::Purchase);
        add(GradeDate::Purchase, daysBack(kInitialDays));
        add(GradeDate::Purchase, daysBack(kGrowthDays));
        add(GradeDate::Purchase, daysBack(2 * kGrowthDays));
        add(GradeDate::Silence);
    }

    /// The score falls when the last purchase is as many days ago as the scheme says.
    void addRecency()
    {
        add(GradeDate::Purchase);
        const RfmLabeler labeler(m_view.settings->rfm);
        for (const std::int32_t days : labeler.recencySteps())
            add(GradeDate::Purchase, daysBack(days));
    }

    std::optional<Filter> parse(const QString &text) const
    {
        const auto filter =
            parseGradeFilter(viewForGrading(*m_view.snapshot, m_view.derived, m_view.asOf), text);
        return filter ? std::optional(*filter) : std::nullopt;
    }

    void addFilter(const Filter &filter, QStringView scope)
    {
        if (filter.kind == Filter::Kind::Compare) {
            addComparison(filter, scope);
            return;
        }
        const FilterTerm *term = filter.kind == Filter::Kind::Term ? findTerm(filter.name) : nullptr;
        if (term != nullptr) {
            const GradeDate date = dateOfTerm(term->entity);
            add({.date = date, .events = eventsOf(date)});
        }
        for (const Filter &child : filter.children)
            addFilter(child, term == nullptr ? scope : QStringView(filter.name));
    }

    void addComparison(const Filter &filter, QStringView scope)
    {
        const auto found = findFilterField(m_view, scope, filter.name);
        if (!found)
            return;
        const FieldRef field = found->field;
        const bool isOfTable = field.custom == 0;
        InputRule rule{.date = GradeDate::Field, .field = field};
        if (scope.isEmpty() && isOfTable) {
            addField(field.id);
            if (field.id == FieldId::LastContact)
                rule = {.date = GradeDate::Interaction, .events = eventsCalled(u"contact"_s)};
            if (field.id == FieldId::LastPurchase || field.id == FieldId::FirstPurchase)
                rule = {.date = GradeDate::Purchase};
        } else if (!scope.isEmpty()) {
            const auto date = dateOfEvent(field.id);
            if (!date)
                return;
            rule = {.date = *date, .events = eventsOf(*date)};
        }
        for (const FilterValue &value : filter.values) {
            const auto *relative = std::get_if<RelativeDay>(&value);
            if (relative == nullptr)
                continue;
            // The day told from the day of grading comes to the date, then goes beyond it.
            rule.look = *relative;
            for (rule.beyond = 0; rule.beyond <= 1; ++rule.beyond)
                add(rule);
        }
    }

    static GradeEvents eventsOf(GradeDate date)
    {
        return date == GradeDate::Interaction ? eventsCalled(u"interaction"_s) : GradeEvents();
    }

    const View &m_view;
    InputDays m_found;
};

} // namespace

Day InputRule::dayFor(Day of) const
{
    constexpr int kWeek = 7;
    const Day aim = of + beyond;
    if (look.unit == DayUnit::Day || look.unit == DayUnit::Week)
        return aim - look.count * (look.unit == DayUnit::Week ? kWeek : 1);
    constexpr int kYearMonths = 12;
    Day reached = aim.addMonths(-look.count * (look.unit == DayUnit::Year ? kYearMonths : 1));
    while (look.from(reached) < aim)
        reached = reached + 1;
    while (look.from(reached - 1) >= aim)
        reached = reached - 1;
    return reached;
}

InputDays inputDays(const View &view, const QString &key)
{
    const auto input = readGradeInput(key);
    return input ? RuleMaker(view).make(*input) : InputDays();
}

InputDays filterDays(const View &view, const Filter &filter)
{
    return RuleMaker(view).make(filter);
}

} // namespace leadbook
