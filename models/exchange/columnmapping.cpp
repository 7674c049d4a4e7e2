// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr QLatin1String kExtra("extra.");
constexpr QLatin1String kLabelEnd(".label");

bool hasExtras(Entity entity)
{
    return entity == Entity::Customer || entity == Entity::Deal;
}

std::optional<int> findHeader(const QStringList &headers, const QString &name)
{
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (headers[i].compare(name, sensitivity) == 0 ||
                headers[i].trimmed().compare(name, sensitivity) == 0)
                return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

Error unknownHeader(const QString &name, const QStringList &headers)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import", "The file has no column “%1”. Its columns are: %2.")
                .arg(name, headers.join(u", "_s)),
            {}};
}

Error unknownField(const QString &name, Entity entity)
{
    QStringList keys;
    for (const Field &field : fieldsOf(entity)) {
        if (field.has(Field::Importable))
            keys << toQString(field.key);
    }
    return {
        ErrorCode::Invalid,
        QCoreApplication::translate("Import", "There is no field “%1” to import into. The fields are: %2.")
            .arg(name, keys.join(u", "_s)),
        {}};
}

/// The field a rule names: one of the entity, or one of the customer that the row is about.
std::optional<FieldId> findRuleField(Entity entity, const QString &key)
{
    const std::string text = key.toStdString();
    for (const Entity where : {entity, Entity::Customer}) {
        const auto field = findField(where, text);
        if (field && fieldOf(*field).has(Field::Importable))
            return field;
    }
    return std::nullopt;
}

bool isExtra(const QString &key, Entity entity)
{
    return key.startsWith(kExtra) && key.size() > kExtra.size() && hasExtras(entity);
}

/// A rule's field that names a further value: "phone.home".
std::optional<FurtherTarget> furtherOf(Entity entity, const QString &key)
{
    auto further = entity == Entity::Customer ? parseFurtherKey(key) : std::nullopt;
    if (further)
        further->isAsked = true;
    return further;
}

/// What is known while a mapping is made.
struct Draft
{
    ColumnMapping mapping;
    std::vector<bool> isDone; ///< by column
    QSet<int> taken;          ///< fields

    bool isTaken(FieldId field) const { return taken.contains(static_cast<int>(field)); }
    bool isTaken(const QString &extra) const
    {
        return std::ranges::any_of(mapping.targets, [&extra](const ColumnTarget &target) {
            return !target.field && target.extra == extra;
        });
    }
    void take(ColumnTarget target)
    {
        for (const int column : target.columns)
            isDone[static_cast<std::size_t>(column)] = true;
        if (target.field)
            taken.insert(static_cast<int>(*target.field));
        mapping.targets.push_back(std::move(target));
    }
};

/// "phone.2.label": the column tells what the values of "phone.2" are.
void nameFurther(const ColumnTarget &target, const FurtherTarget &label, Draft &draft)
{
    const QString key = label.key().chopped(kLabelEnd.size());
    const auto named = std::ranges::find(draft.mapping.further, key, &FurtherTarget::key);
    if (named != draft.mapping.further.end())
        named->labelColumn = target.columns.front();
    draft.isDone[static_cast<std::size_t>(target.columns.front())] = true;
}

/// Adds the columns of a rule to what an earlier one has asked for where they make up one value together.
bool joinRule(const MapRule &rule, const ColumnTarget &target, Draft &draft)
{
    const auto join = [&draft, &target](std::vector<int> &columns) {
        columns.insert(columns.end(), target.columns.begin(), target.columns.end());
        std::ranges::sort(columns);
        for (const int column : target.columns)
            draft.isDone[static_cast<std::size_t>(column)] = true;
    };
    if (auto further = furtherOf(draft.mapping.entity, rule.field); further) {
        auto &all = draft.mapping.further;
        if (further->key().endsWith(kLabelEnd)) {
            nameFurther(target, *further, draft);
            return true;
        }
        auto known = std::ranges::find(all, further->key(), &FurtherTarget::key);
        further->isExact = rule.headers.size() == 1 && rule.headers.front() == rule.field;
        if (known == all.end())
            known = all.insert(all.end(), *further);
        join(known->columns);
        return true;
    }
    const auto known = std::ranges::find(draft.mapping.targets, target.field, &ColumnTarget::field);
    if (!target.field || !mayBeJoined(*target.field) || known == draft.mapping.targets.end())
        return false;
    join(known->columns);
    return true;
}

Status applyRule(const MapRule &rule, Draft &draft)
{
    const QStringList &headers = draft.mapping.headers;
    ColumnTarget target;
    target.isAsked = true;
    for (const QString &name : rule.headers) {
        const auto column = findHeader(headers, name);
        if (!column)
            return unknownHeader(name, headers);
        target.columns.push_back(*column);
    }
    if (rule.field.isEmpty()) {
        for (const int column : target.columns) {
            draft.isDone[static_cast<std::size_t>(column)] = true;
            draft.mapping.leftOut.push_back(column);
        }
        return {};
    }
    if (furtherOf(draft.mapping.entity, rule.field)) {
        joinRule(rule, target, draft);
        return {};
    }
    if (isExtra(rule.field, draft.mapping.entity)) {
        target.extra = rule.field.mid(kExtra.size());
    } else {
        target.field = findRuleField(draft.mapping.entity, rule.field);
        if (!target.field)
            return unknownField(rule.field, draft.mapping.entity);
    }
    if (joinRule(rule, target, draft))
        return {};
    if (target.field ? draft.isTaken(*target.field) : draft.isTaken(target.extra)) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Import",
                                                 "Two columns are mapped to the field “%1”. Map only "
                                                 "one of them to it.")
                         .arg(rule.field),
                     {}};
    }
    // A factor of a product may also be a field of its own: the quantity.
    const std::vector<bool> before = draft.isDone;
    const bool isProduct = target.columns.size() > 1;
    draft.take(std::move(target));
    if (isProduct)
        draft.isDone = before;
    return {};
}

/// Columns headed by the key of a further value, as an export heads them. What names a part of an address
/// behind the dot ("address.city") is that part.
void matchByKey(const HeaderDictionary &dictionary, Draft &draft)
{
    for (int column = 0; column < draft.mapping.headers.size(); ++column) {
        const QString &header = draft.mapping.headers[column];
        auto further = furtherOf(draft.mapping.entity, header);
        if (!further || draft.isDone[static_cast<std::size_t>(column)] || header.endsWith(kLabelEnd))
            continue;
        const bool isPart = further->kind() == PointKind::Address &&
                            !dictionary.candidates(Entity::Customer, further->label.toStdString()).empty();
        if (isPart)
            continue;
        further->columns = {column};
        further->isAsked = false;
        further->isExact = true;
        draft.isDone[static_cast<std::size_t>(column)] = true;
        draft.mapping.further.push_back(*std::move(further));
    }
}

/// Gives each column the surest field that no surer column claims (stable matching: columns propose in the
/// order of their candidates, a field keeps the surest column).
void matchByDictionary(const HeaderDictionary &dictionary, Draft &draft)
{
    struct Claim
    {
        int column = -1;
        int rank = 0;
    };
    const auto count = static_cast<std::size_t>(draft.mapping.headers.size());
    std::vector<std::vector<HeaderDictionary::Candidate>> candidates(count);
    std::vector<std::size_t> next(count, 0);
    std::array<Claim, kFieldCount> claims;
    std::deque<int> free;
    for (std::size_t i = 0; i < count; ++i) {
        if (draft.isDone[i])
            continue;
        const QString &header = draft.mapping.headers[static_cast<qsizetype>(i)];
        candidates[i] = dictionary.candidates(draft.mapping.entity, header.toStdString());
        free.push_back(static_cast<int>(i));
    }
    while (!free.empty()) {
        const auto column = static_cast<std::size_t>(free.front());
        free.pop_front();
        if (next[column] == candidates[column].size())
            continue;
        const auto [field, rank] = candidates[column][next[column]++];
        Claim &claim = claims[static_cast<std::size_t>(field)];
        const Claim own{static_cast<int>(column), rank};
        const bool wins =
            claim.column < 0 || rank < claim.rank || (rank == claim.rank && own.column < claim.column);
        if (draft.isTaken(field) || !wins) {
            free.push_back(own.column);
            continue;
        }
        if (claim.column >= 0)
            free.push_back(claim.column);
        claim = own;
    }
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].column >= 0)
            draft.take({{claims[i].column}, static_cast<FieldId>(i), {}, false});
    }
}

/// A purchase without an amount, but with a quantity and the price of one piece.
bool multiplyQuantity(const HeaderDictionary &dictionary, Draft &draft)
{
    if (draft.mapping.entity != Entity::Purchase || draft.isTaken(FieldId::PurchaseAmount))
        return false;
    const ColumnTarget *quantity = draft.mapping.find(FieldId::PurchaseQuantity);
    for (qsizetype i = 0; quantity && i < draft.mapping.headers.size(); ++i) {
        const bool isFree = !draft.isDone[static_cast<std::size_t>(i)];
        if (isFree && dictionary.isUnitPrice(draft.mapping.headers[i].toStdString())) {
            draft.take(
                {{quantity->columns.front(), static_cast<int>(i)}, FieldId::PurchaseAmount, {}, false});
            return true;
        }
    }
    return false;
}

/// An amount that stands in the file is what was paid, and one that the user makes up is what he says: a
/// discount is taken off only what the program multiplies, unless it is asked for.
void leaveDiscountOut(Draft &draft)
{
    std::erase_if(draft.mapping.targets, [](const ColumnTarget &target) {
        return target.field == FieldId::PurchaseDiscount && !target.isAsked;
    });
}

} // namespace

QString ColumnTarget::key() const
{
    if (!field)
        return kExtra + extra;
    const std::string_view name = fieldOf(*field).key;
    return toQString(name);
}

const ColumnTarget *ColumnMapping::find(FieldId field) const
{
    const auto found = std::ranges::find(targets, std::optional(field), &ColumnTarget::field);
    return found == targets.end() ? nullptr : &*found;
}

QString ColumnMapping::keyOf(int column) const
{
    QString key;
    for (const ColumnTarget &target : targets) {
        if (std::ranges::find(target.columns, column) == target.columns.end())
            continue;
        // The column's own field says more than the product it is a factor of.
        if (!key.isEmpty() && target.columns.size() > 1)
            continue;
        key = target.key();
    }
    for (const FurtherTarget &value : further) {
        const bool has = std::ranges::find(value.columns, column) != value.columns.end();
        if (key.isEmpty() && !value.isRest && has)
            key = value.key();
        if (key.isEmpty() && value.labelColumn == column)
            key = value.key() + kLabelEnd;
    }
    return key;
}

QStringList uniqueHeaders(const QStringList &cells)
{
    QStringList headers;
    QSet<QString> seen;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString plain = cells[i].trimmed().isEmpty() ? u"column %1"_s.arg(i + 1) : cells[i];
        QString name = plain;
        for (int copy = 2; seen.contains(name); ++copy)
            name = u"%1 (%2)"_s.arg(plain).arg(copy);
        seen.insert(name);
        headers << name;
    }
    return headers;
}

Result<ColumnMapping> mapColumns(Entity entity, const QStringList &headers, const std::vector<MapRule> &rules,
                                 const HeaderDictionary &dictionary)
{
    Draft draft;
    draft.mapping.entity = entity;
    draft.mapping.headers = headers;
    draft.isDone.resize(static_cast<std::size_t>(headers.size()));
    for (qsizetype i = 0; i < headers.size(); ++i)
        draft.isDone[static_cast<std::size_t>(i)] = headers[i].toStdString() == kReasonHeader;
    for (const MapRule &rule : rules)
        LEADBOOK_TRY(applyRule(rule, draft));
    matchByKey(dictionary, draft);
    matchByDictionary(dictionary, draft);
    if (!multiplyQuantity(dictionary, draft))
        leaveDiscountOut(draft);
    if (entity == Entity::Customer)
        addFurtherColumns(draft.mapping, draft.isDone, dictionary);
    for (qsizetype i = 0; hasExtras(entity) && i < headers.size(); ++i) {
        if (!draft.isDone[static_cast<std::size_t>(i)])
            draft.take({{static_cast<int>(i)}, {}, headers[i].trimmed(), false});
    }
    std::ranges::stable_sort(draft.mapping.targets, {},
                             [](const ColumnTarget &target) { return target.columns.front(); });
    nameExtrasApart(draft.mapping);
    return draft.mapping;
}

void nameExtrasApart(ColumnMapping &mapping)
{
    QSet<QString> seen;
    for (const bool asked : {true, false}) {
        for (ColumnTarget &target : mapping.targets) {
            if (target.field || target.isAsked != asked)
                continue;
            const QString plain = target.extra;
            for (int copy = 2; seen.contains(target.extra); ++copy)
                target.extra = u"%1 (%2)"_s.arg(plain).arg(copy);
            seen.insert(target.extra);
        }
    }
}

Status checkMapRules(Entity entity, const std::vector<MapRule> &rules)
{
    for (const MapRule &rule : rules) {
        const bool isKnown = rule.field.isEmpty() || isExtra(rule.field, entity) ||
                             furtherOf(entity, rule.field) || findRuleField(entity, rule.field);
        if (!isKnown)
            return unknownField(rule.field, entity);
    }
    return {};
}

} // namespace leadbook
