// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/assignmentrules.h"

#include "core/text.h"
#include "store/reader.h"
#include "workspace/filtering.h"
#include "workspace/ownership/booksetting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::string_view kSetting = "assignment_rules";

struct Ownership
{
    Q_DECLARE_TR_FUNCTIONS(Ownership)
};

/// Puts customers of the pool into the shares of owners.
class Sharing
{
public:
    void give(std::int64_t owner, std::int64_t customer)
    {
        auto share = std::ranges::find(m_shares, owner, &Assignment::Share::owner);
        if (share == m_shares.end())
            share = m_shares.insert(m_shares.end(), Assignment::Share{owner, {}});
        share->customers.push_back(customer);
    }
    std::vector<Assignment::Share> take() { return std::move(m_shares); }

private:
    std::vector<Assignment::Share> m_shares;
};

/// The customers that pass @p filter.
std::vector<Row> customersWhere(const View &view, const Filter &filter, const Progress &progress)
{
    const FieldTable &customers = view.snapshot->customers;
    std::vector<Row> rows;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, filter, rows, progress);
    return rows;
}

/// Who of the customers @p rest would get whom.
Result<AssignmentPlan> planFor(std::vector<Row> rest, const View &view, const AssignmentRules &rules,
                               const Progress &progress)
{
    Sharing sharing;
    for (const AssignmentRule &rule : rules) {
        std::vector<Row> matching = rest;
        if (!rule.where.trimmed().isEmpty()) {
            const auto filter = parseFilter(view, rule.where);
            LEADBOOK_TRY(filter);
            filterRows(view, ListKind::Customers, *filter, matching, progress);
        }
        if (progress.isCancelled())
            return cancelledError();
        for (std::size_t i = 0; i < matching.size(); ++i)
            sharing.give(rule.owners[i % rule.owners.size()], view.snapshot->customers.ids[matching[i]]);
        std::vector<Row> left;
        std::ranges::set_difference(rest, matching, std::back_inserter(left));
        rest = std::move(left);
    }
    return AssignmentPlan{{sharing.take()}, rest.size()};
}

} // namespace

QByteArray toJson(const AssignmentRules &rules)
{
    QJsonArray list;
    for (const AssignmentRule &rule : rules) {
        QJsonArray owners;
        for (const std::int64_t owner : rule.owners)
            owners.append(qint64{owner});
        list.append(QJsonObject{{u"where"_s, rule.where}, {u"owners"_s, owners}});
    }
    return QJsonDocument(QJsonObject{{u"rules"_s, list}}).toJson(QJsonDocument::Compact);
}

Result<AssignmentRules> assignmentRulesFrom(const QByteArray &json)
{
    const QJsonValue list = QJsonDocument::fromJson(json).object()[u"rules"];
    const Error unreadable{ErrorCode::Invalid,
                           Ownership::tr("The rules for assigning customers cannot be read; set them anew."),
                           QString::fromUtf8(json)};
    if (!list.isArray())
        return unreadable;
    AssignmentRules rules;
    for (const QJsonValue &one : list.toArray()) {
        AssignmentRule rule{one[u"where"].toString(), {}};
        for (const QJsonValue &owner : one[u"owners"].toArray())
            rule.owners.push_back(owner.toInteger());
        if (rule.owners.empty() || std::ranges::find(rule.owners, 0) != rule.owners.end())
            return unreadable;
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<AssignmentRules> readAssignmentRules(sqlite3 *database)
{
    const auto text = readBookSetting(database, kSetting);
    LEADBOOK_TRY(text);
    return *text ? assignmentRulesFrom((*text)->toUtf8()) : AssignmentRules();
}

Result<AssignmentRules> readAssignmentRules(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readAssignmentRules(connection->handle());
}

Book::Work keepAssignmentRules(const AssignmentRules &rules)
{
    return [rules](Editor &editor) {
        return writeBookSetting(
            editor, kSetting, rules.empty() ? std::nullopt : std::optional(QString::fromUtf8(toJson(rules))));
    };
}

Result<AssignmentPlan> planAssignment(const View &view, const AssignmentRules &rules,
                                      const Progress &progress)
{
    const Filter nobodys = Filter::compare(u"owner"_s, FilterOperator::IsEmpty, {});
    return planFor(customersWhere(view, nobodys, progress), view, rules, progress);
}

Result<AssignmentPlan> planRelease(const View &view, const AssignmentRules &rules, std::int64_t from,
                                   const Progress &progress)
{
    const std::vector<OwnerRow> &owners = view.snapshot->owners;
    const auto releasing = std::ranges::find(owners, from, &OwnerRow::id);
    if (releasing == owners.end())
        return AssignmentPlan();
    AssignmentRules others;
    for (AssignmentRule rule : rules) {
        std::erase_if(rule.owners, [&](std::int64_t id) {
            const auto owner = std::ranges::find(owners, id, &OwnerRow::id);
            return id == from || owner == owners.end() || !owner->active;
        });
        if (!rule.owners.empty())
            others.push_back(std::move(rule));
    }
    const Filter owned = Filter::compare(u"owner"_s, FilterOperator::Equal, {toQString(releasing->name)});
    return planFor(customersWhere(view, owned, progress), view, others, progress);
}

QString untouchedFilter(int days)
{
    return u"owner is not empty and openDeals = 0 and (lastContact < -%1d or "
           "(lastContact is empty and not created > -%1d))"_s.arg(days);
}

} // namespace leadbook
