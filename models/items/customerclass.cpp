// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerclass.h"

#include "analysis/grouprevenue.h"
#include "domain/filter.h"
#include "domain/shippedschemes.h"
#include "workspace/cellspelling.h"
#include "workspace/listcolumn.h"
#include "workspace/segments/namenumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

struct CustomerClassWords
{
    Q_DECLARE_TR_FUNCTIONS(CustomerClass)
};

struct ClassField
{
    FieldId field;
    const char *none; ///< what the class of those without any is called
};
/// By CustomerClass.
constexpr std::array<ClassField, kCustomerClasses.size()> kFields{{
    {FieldId::Grade, QT_TRANSLATE_NOOP("CustomerClass", "no grade")},
    {FieldId::RfmSegment, QT_TRANSLATE_NOOP("CustomerClass", "no purchase")},
    {FieldId::Source, QT_TRANSLATE_NOOP("CustomerClass", "no source")},
    {FieldId::Industry, QT_TRANSLATE_NOOP("CustomerClass", "no industry")},
    {FieldId::Owner, QT_TRANSLATE_NOOP("CustomerClass", "no owner")},
    {FieldId::LifeCycle, QT_TRANSLATE_NOOP("CustomerClass", "not known")},
}};

const ClassField &fieldOfClass(CustomerClass by)
{
    return kFields[static_cast<std::size_t>(by)];
}

/// The names of @p by in an order of their own; empty where they have none.
QStringList ownOrder(const View &view, CustomerClass by)
{
    QStringList names;
    if (by == CustomerClass::Segment)
        return view.settings->rfm.groups();
    for (const ChoiceKey &choice : choiceKeys(view, fieldOfClass(by).field))
        names << QString::fromStdString(choice.key);
    return names;
}

} // namespace

ClassedCustomers classCustomers(const View &view, CustomerClass by)
{
    const FieldRef field = fieldOfClass(by).field;
    const ListColumn column(view, ListKind::Customers, field);
    CellSpelling spelling(view, field);
    NameNumbers numbering;
    const QStringList order = ownOrder(view, by);
    for (const QString &name : order)
        numbering(name.toStdString());
    ClassedCustomers classed;
    const FieldTable &customers = view.snapshot->customers;
    classed.group.assign(customers.rows(), kNoGroup);
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            classed.group[row] = numbering(spelling(column.value(row)));
    }
    std::vector<std::int64_t> counts(static_cast<std::size_t>(numbering.names().size()));
    for (const std::uint32_t group : classed.group) {
        if (group != kNoGroup)
            ++counts[group];
    }
    std::vector<std::uint32_t> sorted(counts.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::stable_sort(sorted.begin() + std::min<std::ptrdiff_t>(order.size(), std::ssize(sorted)),
                     sorted.end(), [&](std::uint32_t a, std::uint32_t b) { return counts[a] > counts[b]; });
    std::vector<std::uint32_t> place(counts.size(), kNoGroup);
    for (const std::uint32_t group : sorted) {
        if (counts[group] == 0)
            continue;
        place[group] = static_cast<std::uint32_t>(classed.names.size());
        classed.names << numbering.names()[group];
    }
    for (std::uint32_t &group : classed.group) {
        if (group != kNoGroup)
            group = place[group];
    }
    return classed;
}

QString classKey(CustomerClass by)
{
    return QString::fromLatin1(fieldOf(fieldOfClass(by).field).key);
}

QString classFilter(CustomerClass by, const QString &name)
{
    const QString field = classKey(by);
    if (name.isEmpty())
        return toText(Filter::compare(field, FilterOperator::IsEmpty, {}));
    return toText(Filter::compare(field, FilterOperator::Equal, {FilterValue(name)}));
}

QString classLabel(CustomerClass by, const QString &name)
{
    if (name.isEmpty())
        return CustomerClassWords::tr(fieldOfClass(by).none);
    if (by == CustomerClass::Segment)
        return segmentLabel(name);
    if (by == CustomerClass::Grade)
        return gradeLabel(name);
    if (by != CustomerClass::LifeCycle)
        return name;
    for (const Choice &state : fieldOf(FieldId::LifeCycle).choices) {
        if (name == QLatin1StringView(state.key))
            return choiceLabel(FieldId::LifeCycle, state.value);
    }
    return name;
}

} // namespace leadbook
