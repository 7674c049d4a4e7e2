// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealfields.h"

#include "domain/stagenames.h"
#include "snapshot/dealmoney.h"
#include "workspace/deals/dealwork.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// All in the snapshot, so that a window knows what is missing without asking the book.
constexpr std::array kRequirable{
    FieldId::DealTitle,    FieldId::DealCustomer, FieldId::DealAmount,
    FieldId::DealCurrency, FieldId::DealExpected, FieldId::DealOwner,
    FieldId::DealProduct,  FieldId::DealSource,   FieldId::DealCompetitor,
};

/// Begins the detail of a refusal.
constexpr std::string_view kMissing = "missing:";

bool isBlank(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Money>())
        return !value.value<Money>().isKnown();
    if (value.metaType() == QMetaType::fromType<Day>())
        return !value.value<Day>().isValid();
    return value.isNull() || value.toString().trimmed().isEmpty();
}

bool hasValue(const Snapshot &snapshot, Row row, FieldId field)
{
    const DealTable &deals = snapshot.deals;
    switch (field) {
    case FieldId::DealTitle:
        return !deals.title[row].empty();
    case FieldId::DealCustomer:
        return deals.customer[row] != kNoRow;
    case FieldId::DealAmount:
        return agreedMoney(deals, row).amount.isKnown();
    case FieldId::DealCurrency:
        return !deals.currency[row].empty();
    case FieldId::DealExpected:
        return deals.expected[row].isValid();
    case FieldId::DealOwner:
        return deals.owner[row] != 0;
    case FieldId::DealProduct:
        return deals.product[row] != 0;
    case FieldId::DealSource:
        return !deals.source[row].empty();
    default:
        return !deals.competitor[row].empty();
    }
}

} // namespace

std::vector<FieldId> requirableFields()
{
    return {kRequirable.begin(), kRequirable.end()};
}

std::vector<FieldId> requiredFields(std::string_view required)
{
    std::vector<FieldId> fields;
    for (const FieldId field : kRequirable) {
        const std::string_view key = fieldOf(field).key;
        for (std::size_t begin = 0; begin <= required.size();) {
            const std::size_t end = std::min(required.find(',', begin), required.size());
            if (required.substr(begin, end - begin) == key) {
                fields.push_back(field);
                break;
            }
            begin = end + 1;
        }
    }
    return fields;
}

std::vector<FieldId> requiredFields(const StageRow &stage)
{
    return requiredFields(std::string_view(stage.required));
}

std::string requiredKeys(std::span<const FieldId> fields)
{
    std::string keys;
    for (const FieldId field : kRequirable) {
        if (std::ranges::find(fields, field) == fields.end())
            continue;
        if (!keys.empty())
            keys += ',';
        keys += fieldOf(field).key;
    }
    return keys;
}

std::vector<FieldId> missingFields(const Snapshot &snapshot, Row row, const StageRow &stage,
                                   const std::vector<DealValue> &values)
{
    std::vector<FieldId> missing;
    for (const FieldId field : requiredFields(stage)) {
        const auto given = std::ranges::find(values.rbegin(), values.rend(), field, &DealValue::field);
        const bool isThere =
            given != values.rend() ? !isBlank(given->value) : row != kNoRow && hasValue(snapshot, row, field);
        if (!isThere)
            missing.push_back(field);
    }
    return missing;
}

std::vector<FieldId> missingFields(const Error &error)
{
    const std::string detail = error.detail.toStdString();
    if (!detail.starts_with(kMissing))
        return {};
    return requiredFields(std::string_view(detail).substr(kMissing.size()));
}

Error missingError(const QString &title, const QString &stage, std::span<const FieldId> fields)
{
    QStringList labels;
    for (const FieldId field : fields)
        labels << fieldLabel(field);
    const QString list = QLocale().createSeparatedList(labels);
    const std::string detail = std::string(kMissing) + requiredKeys(fields);
    return {
        ErrorCode::Constraint,
        title.isEmpty()
            ? QCoreApplication::translate("DealWork",
                                          "A deal in stage “%1” needs a value for: %2; fill it in first.")
                  .arg(stageLabel(stage), list)
            : QCoreApplication::translate(
                  "DealWork", "“%3” needs a value for %2 before it comes to stage “%1”; fill it in first.")
                  .arg(stageLabel(stage), list, title),
        QString::fromStdString(detail)};
}

} // namespace leadbook
