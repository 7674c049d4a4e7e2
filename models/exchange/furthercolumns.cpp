// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnmapping.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::size_t kDateParts = 3;

/// Finds the roles of the columns that no field has claimed.
class FurtherColumns
{
public:
    FurtherColumns(ColumnMapping &mapping, std::vector<bool> &isDone, const HeaderDictionary &dictionary)
        : m_mapping(mapping)
        , m_isDone(isDone)
        , m_dictionary(dictionary)
    {
    }

    void addAll();

private:
    /// A column and its role.
    struct Claim
    {
        int column;
        HeaderRole role;
    };

    std::optional<HeaderRole> roleOf(int column) const;
    std::optional<HeaderRole> roleOfLost(int column) const;
    void addPart(const Claim &claim);
    void addFurther(const Claim &claim);
    void addLabel(const Claim &claim);
    void sortParts(std::vector<int> &columns, FieldId field) const;
    void keepAddressTogether();
    void undoHalfDate();
    void leadAlone();
    void finish(int column) { m_isDone[static_cast<std::size_t>(column)] = true; }

    ColumnMapping &m_mapping;
    std::vector<bool> &m_isDone;
    const HeaderDictionary &m_dictionary;
};

/// A file with columns of business addresses has those of other ones beside them, not in their gaps.
void FurtherColumns::keepAddressTogether()
{
    const auto labelOf = [this](const ColumnTarget &target) {
        const bool isAddress = target.field && pointKindOf(*target.field) == PointKind::Address;
        const auto role = m_dictionary.role(m_mapping.headers[target.columns.front()].toStdString());
        return isAddress && !target.isAsked && role ? role->label : QString();
    };
    const auto isOwn = [](const QString &label) {
        return label == u"work"_s || label == u"mailing"_s || label == u"billing"_s;
    };
    auto &targets = m_mapping.targets;
    if (std::ranges::none_of(targets, [&](const ColumnTarget &target) { return isOwn(labelOf(target)); }))
        return;
    std::erase_if(targets, [&](const ColumnTarget &target) {
        const QString label = labelOf(target);
        if (label.isEmpty() || isOwn(label))
            return false;
        m_isDone[static_cast<std::size_t>(target.columns.front())] = false;
        return true;
    });
}

/// A second column of phones is a further phone, whatever it is called; a second one of tags has more tags.
std::optional<HeaderRole> FurtherColumns::roleOfLost(int column) const
{
    const QString header = m_mapping.headers[column].trimmed();
    for (const auto &candidate : m_dictionary.candidates(Entity::Customer, header.toStdString())) {
        if (candidate.field == FieldId::Tags)
            return HeaderRole{HeaderRole::Kind::Part, candidate.field, {}, 2, 0};
        const auto kind = pointKindOf(candidate.field);
        if (kind && (*kind != PointKind::Address || candidate.field == FieldId::Address))
            return HeaderRole{HeaderRole::Kind::Further, candidate.field, header, 1, 0};
    }
    return std::nullopt;
}

std::optional<HeaderRole> FurtherColumns::roleOf(int column) const
{
    const auto role = m_dictionary.role(m_mapping.headers[column].toStdString());
    return role ? role : roleOfLost(column);
}

/// The parts of a value in the order of the dictionary, whatever that of the columns.
void FurtherColumns::sortParts(std::vector<int> &columns, FieldId field) const
{
    const auto partOf = [this, field](int column) {
        const auto role = m_dictionary.role(m_mapping.headers[column].toStdString());
        return role && role->field == field ? role->part : 1;
    };
    std::ranges::sort(columns);
    std::ranges::stable_sort(columns, {}, partOf);
}

void FurtherColumns::addPart(const Claim &claim)
{
    auto &targets = m_mapping.targets;
    const auto known = std::ranges::find(targets, std::optional(claim.role.field), &ColumnTarget::field);
    if (known == targets.end()) {
        targets.push_back({{claim.column}, claim.role.field, {}, false});
    } else if (known->isAsked || !mayBeJoined(claim.role.field)) {
        return;
    } else {
        known->columns.push_back(claim.column);
        sortParts(known->columns, claim.role.field);
    }
    finish(claim.column);
}

void FurtherColumns::addFurther(const Claim &claim)
{
    FurtherTarget further;
    further.field = claim.role.field;
    further.label = claim.role.label;
    further.columns = {claim.column};
    finish(claim.column);
    const auto same = [this, &further] {
        return std::ranges::find(m_mapping.further, further.key(), &FurtherTarget::key);
    };
    if (pointKindOf(further.field) == PointKind::Address && same() != m_mapping.further.end()) {
        // The parts of a street; a whole address beside them says it again.
        if (same()->isAsked || claim.role.part == 1)
            return;
        same()->columns.push_back(claim.column);
        sortParts(same()->columns, further.field);
        return;
    }
    for (int copy = 2; same() != m_mapping.further.end(); ++copy)
        further.label = u"%1 (%2)"_s.arg(claim.role.label).arg(copy);
    m_mapping.further.push_back(further);
}

void FurtherColumns::addLabel(const Claim &claim)
{
    finish(claim.column);
    const auto named = std::ranges::find_if(m_mapping.further, [&claim](const FurtherTarget &further) {
        return further.field == claim.role.field && further.label == claim.role.label;
    });
    if (named != m_mapping.further.end())
        named->labelColumn = claim.column;
}

/// A day of birth without its year or month is no date.
void FurtherColumns::undoHalfDate()
{
    auto &targets = m_mapping.targets;
    const auto date = std::ranges::find(targets, std::optional(FieldId::Birthday), &ColumnTarget::field);
    if (date == targets.end() || date->isAsked || date->columns.size() == kDateParts)
        return;
    for (const int column : date->columns)
        m_isDone[static_cast<std::size_t>(column)] = false;
    date->columns = {date->columns.back()};
    finish(date->columns.front());
}

/// The only phone of a file is the main one, whatever it is called.
void FurtherColumns::leadAlone()
{
    std::erase_if(m_mapping.further, [this](const FurtherTarget &further) {
        const bool isAddress = pointKindOf(further.field) == PointKind::Address;
        if (further.isAsked || isAddress || !further.mayLead() || m_mapping.find(further.field))
            return false;
        m_mapping.targets.push_back({further.columns, further.field, {}, false});
        return true;
    });
}

void FurtherColumns::addAll()
{
    keepAddressTogether();
    std::vector<Claim> claims;
    for (int column = 0; column < m_mapping.headers.size(); ++column) {
        const auto role = m_isDone[static_cast<std::size_t>(column)] ? std::nullopt : roleOf(column);
        if (role)
            claims.push_back({column, *role});
    }
    // First parts come first, what the dictionary knows best before the rest, labels after what they name.
    std::ranges::stable_sort(claims, {},
                             [](const Claim &claim) { return std::pair(claim.role.part, claim.role.rank); });
    for (const Claim &claim : claims) {
        if (claim.role.kind == HeaderRole::Kind::Part)
            addPart(claim);
        else if (claim.role.kind == HeaderRole::Kind::Further)
            addFurther(claim);
        else if (claim.role.kind == HeaderRole::Kind::LeftOut)
            finish(claim.column);
    }
    for (const Claim &claim : claims) {
        if (claim.role.kind == HeaderRole::Kind::Label)
            addLabel(claim);
    }
    undoHalfDate();
    leadAlone();
    std::ranges::stable_sort(m_mapping.further, {},
                             [](const FurtherTarget &further) { return further.columns.front(); });
}

} // namespace

void addFurtherColumns(ColumnMapping &mapping, std::vector<bool> &isDone, const HeaderDictionary &dictionary)
{
    FurtherColumns(mapping, isDone, dictionary).addAll();
}

} // namespace leadbook
