// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradecolumn.h"

#include <algorithm>
#include <array>
#include <limits>

namespace leadbook {

namespace {

class UnknownColumn : public GradeColumn
{
public:
    std::vector<double> read(std::span<const Row> rows) const override
    {
        return std::vector<double>(rows.size(), std::numeric_limits<double>::quiet_NaN());
    }
};

constexpr std::array kSegmentFields{
    FieldId::Orders,         FieldId::Revenue,       FieldId::LastPurchase, FieldId::FirstPurchase,
    FieldId::OrdersInYear,   FieldId::AverageOrder,  FieldId::LifeCycle,    FieldId::FavouriteCategory,
    FieldId::PaymentMethod,  FieldId::BuyingQuarter, FieldId::Satisfaction, FieldId::RecencyScore,
    FieldId::FrequencyScore, FieldId::MonetaryScore, FieldId::RfmSegment,
};

} // namespace

GradeColumnPtr makeUnknownColumn()
{
    return std::make_unique<UnknownColumn>();
}

GradeColumnPtr makeGradeColumn(const GradeContext &context, const QString &key)
{
    const auto input = readGradeInput(key);
    if (!input)
        return makeUnknownColumn();
    switch (input->source) {
    case GradeSource::Field:
    case GradeSource::Own:
    case GradeSource::Age:
        return makeFieldColumn(context, *input);
    case GradeSource::Count:
    case GradeSource::Days:
    case GradeSource::Sum:
        return makeEventColumn(context, *input);
    case GradeSource::Score:
        return makeScoreColumn(context, *input);
    case GradeSource::Where:
        return makeFilterColumn(context, *input);
    }
    return makeUnknownColumn();
}

bool readsSegments(const QString &key)
{
    const auto input = readGradeInput(key);
    if (!input)
        return false;
    // Which fields a filter asks for is not worth telling apart.
    return input->source == GradeSource::Where ||
           (input->field && std::ranges::find(kSegmentFields, *input->field) != kSegmentFields.end());
}

} // namespace leadbook
