// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gradeinputs.h"

#include "core/text.h"
#include "domain/gradefield.h"
#include "domain/interactionkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace leadbook {

namespace {

struct GradeInputText
{
    Q_DECLARE_TR_FUNCTIONS(GradeInputs)
};

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr int kCountedDays = 90;

constexpr std::uint32_t bit(InteractionKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

/// Inputs that count interactions of some kinds in the last 90 days.
struct CountedKinds
{
    std::string_view key;
    std::uint32_t kinds;
    bool fromCustomerOnly;
};

constexpr std::array<CountedKinds, 6> kCounted{{
    {"enquiries90", bit(InteractionKind::Enquiry), false},
    {"webVisits90", bit(InteractionKind::WebVisit), false},
    {"meetings90", bit(InteractionKind::Meeting) | bit(InteractionKind::Visit), false},
    {"events90", bit(InteractionKind::Event), false},
    {"trials90", bit(InteractionKind::Trial), false},
    {"replies90", bit(InteractionKind::Email) | bit(InteractionKind::Message) | bit(InteractionKind::WeChat),
     true},
}};

/// Inputs that stand in a column already.
double need(const Snapshot &snapshot, const FieldColumns &, Row row)
{
    const std::uint8_t level = snapshot.needLevels()[row];
    return level == 0 ? kUnknown : level;
}

double value(const Snapshot &, const FieldColumns &derived, Row row)
{
    const Money money = derived.money(FieldId::Value)[row];
    return money.isKnown() ? money.toDouble() : kUnknown;
}

template <FieldId Field> double integer(const Snapshot &, const FieldColumns &derived, Row row)
{
    const std::int32_t number = derived.integer(Field)[row];
    return number == kNoInteger ? kUnknown : number;
}

struct ColumnInput
{
    std::string_view key;
    double (*read)(const Snapshot &, const FieldColumns &, Row);
};

constexpr std::array<ColumnInput, 5> kColumnInputs{{
    {"need", &need},
    {"value", &value},
    {"contactDays30", &integer<FieldId::ContactDays30>},
    {"contactDays90", &integer<FieldId::ContactDays90>},
    {"stage", &integer<FieldId::StageLevel>},
}};

bool counts(const InteractionTable &interactions, Row row, const CountedKinds &counted, Day asOf)
{
    const std::uint8_t flags = interactions.flags[row];
    const Day day = interactions.day[row];
    return (flags & InteractionTable::Alive) != 0 && (counted.kinds >> interactions.kind[row] & 1U) != 0 &&
           (!counted.fromCustomerOnly || (flags & InteractionTable::FromCustomer) != 0) && day <= asOf &&
           asOf - day < kCountedDays;
}

std::vector<double> countKinds(const Snapshot &snapshot, const CountedKinds &counted, Day asOf,
                               std::span<const Row> rows)
{
    const InteractionTable &interactions = snapshot.interactions;
    if (!rows.empty()) {
        std::vector<double> numbers;
        for (const Row customer : rows) {
            double number = 0;
            interactions.ofCustomer.forEach(
                customer, [&](Row row) { number += counts(interactions, row, counted, asOf) ? 1 : 0; });
            numbers.push_back(number);
        }
        return numbers;
    }
    std::vector<double> numbers(snapshot.customers.rows());
    for (Row row = 0; row < interactions.ids.size(); ++row) {
        if (interactions.customer[row] != kNoRow && counts(interactions, row, counted, asOf))
            ++numbers[interactions.customer[row]];
    }
    return numbers;
}

constexpr std::string_view kCustomPrefix = "extra.";

/// The numbers of the custom field that @p key names; null where there is none.
const Column<double> *customColumn(const Snapshot &snapshot, std::string_view key)
{
    if (!key.starts_with(kCustomPrefix))
        return nullptr;
    const auto custom =
        std::ranges::find(snapshot.customs, key.substr(kCustomPrefix.size()), &CustomColumn::name);
    return custom == snapshot.customs.end() ? nullptr : std::get_if<Column<double>>(&custom->column);
}

std::vector<double> customNumbers(const Snapshot &snapshot, std::string_view key, std::span<const Row> rows,
                                  std::size_t count)
{
    std::vector<double> numbers(count, kUnknown);
    if (const auto *column = customColumn(snapshot, key)) {
        for (std::size_t i = 0; i < count; ++i)
            numbers[i] = (*column)[rows.empty() ? i : rows[i]];
    }
    return numbers;
}

std::vector<double> inputColumn(const Snapshot &snapshot, const FieldColumns &derived, Day asOf,
                                std::string_view key, std::span<const Row> rows)
{
    const std::size_t count = rows.empty() ? snapshot.customers.rows() : rows.size();
    if (const auto counted = std::ranges::find(kCounted, key, &CountedKinds::key); counted != kCounted.end())
        return countKinds(snapshot, *counted, asOf, rows);
    const auto input = std::ranges::find(kColumnInputs, key, &ColumnInput::key);
    if (input == kColumnInputs.end())
        return customNumbers(snapshot, key, rows, count);
    std::vector<double> numbers(count);
    for (std::size_t i = 0; i < count; ++i)
        numbers[i] = input->read(snapshot, derived, rows.empty() ? static_cast<Row>(i) : rows[i]);
    return numbers;
}

} // namespace

Status checkGradeFields(const GradeScheme &scheme, const Snapshot &snapshot)
{
    QStringList known;
    for (const GradeField &field : gradeFields())
        known << toQString(field.key);
    QStringList wanted = scheme.fields();
    for (const GradeCriterion &criterion : scheme.criteria)
        wanted << criterion.field;
    for (const QString &field : std::as_const(wanted)) {
        if (known.contains(field) || customColumn(snapshot, field.toStdString()) != nullptr)
            continue;
        const QString message =
            field.startsWith(u"extra.")
                ? GradeInputText::tr(
                      "The scheme cannot be used: the book has no field “%1” that holds numbers; "
                      "correct its name or import it first.")
                      .arg(field)
                : GradeInputText::tr("The scheme cannot be used: there is no input “%1”; name one of %2, or "
                                     "“extra.” and the name of a field of your own.")
                      .arg(field, known.join(u", "));
        return Error{ErrorCode::Invalid, message, {}};
    }
    return {};
}

GradeInputs::GradeInputs(const Snapshot &snapshot, const FieldColumns &derived, Day asOf,
                         const QStringList &fields, std::span<const Row> rows)
{
    for (const QString &field : fields)
        m_columns.push_back(inputColumn(snapshot, derived, asOf, field.toStdString(), rows));
    m_spans.assign(m_columns.begin(), m_columns.end());
}

std::vector<double> GradeInputs::row(std::size_t index) const
{
    std::vector<double> values;
    for (const auto &column : m_columns)
        values.push_back(column[index]);
    return values;
}

} // namespace leadbook
