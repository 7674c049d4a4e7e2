// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/recordmerge.h"

#include "core/text.h"
#include "domain/dialplan.h"
#include "domain/interactionkind.h"
#include "workspace/duplicates/namematch.h"
#include "workspace/import/normalsigns.h"
#include "workspace/merging/linkmerge.h"
#include "workspace/merging/recordmoving.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Merge", text);
}

/// A column whose values that are not chosen stay as further numbers and addresses.
struct PointColumn
{
    RecordTable table;
    std::string_view column;
    int kind; ///< contact_point.kind
};

constexpr PointColumn kPoints[] = {
    {RecordTable::Customer, "phone", 0},   {RecordTable::Customer, "email", 2},
    {RecordTable::Customer, "address", 3}, {RecordTable::Customer, "website", 5},
    {RecordTable::Contact, "phone", 0},    {RecordTable::Contact, "mobile", 1},
    {RecordTable::Contact, "email", 2},    {RecordTable::Contact, "wechat", 4},
};

std::string textOf(const StoredRow &row, std::string_view column)
{
    return row.value(column).toString().toStdString();
}

/// The normal form by which two values of a point column are the same.
std::uint64_t signOf(int kind, const std::string &text)
{
    const DialPlan &home = dialPlanOf("CN");
    if (kind <= 1)
        return anyPhoneSign(text, home);
    return kind == 2 ? anyEmailSign(text) : wechatSign(text);
}

enum class Relation : std::uint8_t
{
    Unknown,
    Same,
    Other
};

Relation relation(std::uint64_t a, std::uint64_t b)
{
    return a == 0 || b == 0 ? Relation::Unknown : a == b ? Relation::Same : Relation::Other;
}

Error gone()
{
    return {
        ErrorCode::NotFound,
        tr(QT_TRANSLATE_NOOP("Merge", "One of the two is not there any more; look for duplicates again.")),
        {}};
}

/// Merges within one change.
class Merger
{
public:
    Merger(Editor &editor, Day today)
        : m_editor(editor)
        , m_moving(editor)
        , m_today(today)
    {
    }

    Status merge(MergeRequest request)
    {
        for (std::int64_t &id : request.ids) {
            while (m_mergedInto.contains(id))
                id = m_mergedInto[id];
        }
        std::vector<std::int64_t> ids;
        for (const std::int64_t id : request.ids) {
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        }
        if (ids.size() < 2)
            return {};
        return request.kind == DuplicateKind::Customers ? mergeCustomers(ids, request.choices)
                                                        : mergeContacts(ids, request.choices);
    }

private:
    Result<std::vector<StoredRow>> read(RecordTable table, const std::vector<std::int64_t> &ids)
    {
        std::vector<StoredRow> rows;
        for (const std::int64_t id : ids) {
            auto row = readStoredRow(m_editor.database(), table, id);
            LEADBOOK_TRY(row);
            if (!*row)
                return gone();
            rows.push_back(*std::move(*row));
        }
        return rows;
    }

    /// Writes the merged cells to the first row and keeps numbers and addresses that were not chosen.
    Status write(RecordTable table, const std::vector<StoredRow> &rows, const MergeChoices &choices)
    {
        const auto merged = mergedCells(table, rows, choices);
        std::vector<Cell> cells;
        for (const auto &[column, value] : merged)
            cells.push_back({column, value});
        LEADBOOK_TRY(m_editor.update(table, rows.front().id, cells));
        for (const PointColumn &point : kPoints) {
            if (point.table != table)
                continue;
            std::set<std::uint64_t> known{
                signOf(point.kind, mergedValue(table, rows, choices, point.column).toString().toStdString())};
            for (const StoredRow &row : rows) {
                const std::string text = textOf(row, point.column);
                if (text.empty() || !known.insert(signOf(point.kind, text)).second)
                    continue;
                LEADBOOK_TRY(m_moving.addPoint(table == RecordTable::Customer ? "customer" : "contact",
                                               rows.front().id, point.kind, toQString(text)));
            }
        }
        return {};
    }

    /// What a record that goes said otherwise: "City: Shanghai; Source: Exhibition".
    QString otherValues(RecordTable table, const std::vector<StoredRow> &rows, const StoredRow &row,
                        const MergeChoices &choices)
    {
        QStringList parts;
        for (const auto &[column, value] : row.cells) {
            const auto field = fieldOfColumn(table, column);
            if (!field || value.isNull() || mergeRule(table, column) != MergeRule::Chosen ||
                value == mergedValue(table, rows, choices, column))
                continue;
            const Field &declared = fieldOf(*field);
            QString text = value.toString();
            if (declared.type == FieldType::Day)
                text = Day(value.toInt()).toIso();
            else if (declared.type == FieldType::Money)
                text = Money(value.toLongLong()).toDecimal();
            else if (!declared.choices.empty())
                text = choiceLabel(*field, static_cast<std::uint8_t>(value.toInt()));
            else if (declared.type == FieldType::Owner)
                text = ownerName(value.toLongLong());
            parts << tr(QT_TRANSLATE_NOOP("Merge", "%1: %2")).arg(fieldLabel(*field), text);
        }
        return parts.join(tr(QT_TRANSLATE_NOOP("Merge", "; ")));
    }

    /// The same of the link that goes, where the choices are about it.
    QString otherLinkValues(const std::vector<StoredRow> &links, const MergeChoices &choices)
    {
        const bool areChosen =
            std::ranges::any_of(kLinkFields, [&choices](FieldId field) { return choices.contains(field); });
        if (links.size() != 2 || !areChosen)
            return {};
        QStringList parts;
        for (const StoredRow &link : links)
            parts << otherValues(RecordTable::CustomerContact, links, link, choices);
        return joined(std::move(parts));
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(tr(QT_TRANSLATE_NOOP("Merge", "; ")));
    }

    QString ownerName(std::int64_t id)
    {
        const auto owner = readStoredRow(m_editor.database(), RecordTable::Owner, id);
        return owner && *owner ? (*owner)->value("name").toString() : QString();
    }

    /// The timeline of the one that stays tells what it was made of.
    Status note(std::int64_t customer, const QVariant &contact, const QString &name, const QString &others)
    {
        const QString summary =
            others.isEmpty()
                ? tr(QT_TRANSLATE_NOOP("Merge", "Merged with %1.")).arg(name)
                : tr(QT_TRANSLATE_NOOP("Merge", "Merged with %1. Values not chosen: %2.")).arg(name, others);
        const std::array cells{Cell{"customer", QVariant::fromValue(qint64{customer})},
                               Cell{"contact", contact},
                               Cell{"kind", static_cast<int>(InteractionKind::Note)},
                               Cell{"day", m_today.number()}, Cell{"summary", summary}};
        LEADBOOK_TRY(m_editor.insert(RecordTable::Interaction, cells));
        return {};
    }

    Result<std::vector<std::int64_t>> contactsOf(std::int64_t customer)
    {
        return readIds(
            m_editor.database(),
            "SELECT contact FROM customer_contact WHERE customer = ?1 ORDER BY is_primary DESC, id",
            {customer});
    }

    Status mergeCustomers(const std::vector<std::int64_t> &ids, const MergeChoices &choices)
    {
        const auto rows = read(RecordTable::Customer, ids);
        LEADBOOK_TRY(rows);
        const auto links = ids.size() == 2 ? linksOfCustomers(m_editor.database(), ids[0], ids[1])
                                           : Result<std::vector<StoredRow>>(std::vector<StoredRow>());
        LEADBOOK_TRY(links);
        // Before their links move: then it is still known whose they are.
        for (std::size_t i = 1; i < rows->size(); ++i)
            LEADBOOK_TRY(mergePersons(rows->front(), (*rows)[i], choices));
        LEADBOOK_TRY(write(RecordTable::Customer, *rows, choices));
        for (std::size_t i = 1; i < rows->size(); ++i) {
            const StoredRow &row = (*rows)[i];
            LEADBOOK_TRY(m_moving.moveCustomer(row.id, ids.front()));
            LEADBOOK_TRY(note(ids.front(), {}, row.value("name").toString(),
                              joined({otherValues(RecordTable::Customer, *rows, row, choices),
                                      otherLinkValues(*links, choices)})));
            LEADBOOK_TRY(m_editor.remove(RecordTable::Customer, row.id));
            m_mergedInto[row.id] = ids.front();
        }
        // Only where their main contacts became one.
        const bool isOne =
            links->size() == 2 && m_mergedInto.contains(links->back().value("contact").toLongLong());
        return isOne ? writeLink(m_editor, *links, choices) : Status();
    }

    /// People of both customers that are one. A customer who is a person is its only contact.
    Status mergePersons(const StoredRow &stays, const StoredRow &goes, const MergeChoices &choices)
    {
        const auto kept = contactsOf(stays.id);
        LEADBOOK_TRY(kept);
        const auto others = contactsOf(goes.id);
        LEADBOOK_TRY(others);
        const bool areHumans = stays.value("kind").toInt() == 1 && goes.value("kind").toInt() == 1;
        std::set<std::int64_t> taken;
        for (const std::int64_t other : *others) {
            for (const std::int64_t contact : *kept) {
                if (contact == other || taken.contains(contact))
                    continue;
                const auto pair = read(RecordTable::Contact, {contact, other});
                LEADBOOK_TRY(pair);
                const bool areMain = contact == kept->front() && other == others->front();
                if (!(areHumans && areMain) && !isSamePerson((*pair)[0], (*pair)[1]))
                    continue;
                taken.insert(contact);
                LEADBOOK_TRY(mergeTwoContacts(*pair, areMain ? choices : MergeChoices(), false));
                break;
            }
        }
        return {};
    }

    Status mergeTwoContacts(const std::vector<StoredRow> &rows, const MergeChoices &choices, bool tellsIt,
                            const QString &ofLink = {})
    {
        LEADBOOK_TRY(write(RecordTable::Contact, rows, choices));
        const StoredRow &goes = rows[1];
        const auto customers = readIds(m_editor.database(),
                                       "SELECT customer FROM customer_contact WHERE contact = ?1", {goes.id});
        LEADBOOK_TRY(customers);
        const QString others = joined({otherValues(RecordTable::Contact, rows, goes, choices), ofLink});
        LEADBOOK_TRY(m_moving.moveContact(goes.id, rows[0].id));
        LEADBOOK_TRY(m_editor.remove(RecordTable::Contact, goes.id));
        m_mergedInto[goes.id] = rows[0].id;
        if ((tellsIt || !others.isEmpty()) && !customers->empty())
            return note(customers->front(), QVariant::fromValue(qint64{rows[0].id}),
                        goes.value("name").toString(), others);
        return {};
    }

    Status mergeContacts(const std::vector<std::int64_t> &ids, const MergeChoices &choices)
    {
        for (std::size_t i = 1; i < ids.size(); ++i) {
            const auto rows = read(RecordTable::Contact, {ids.front(), ids[i]});
            LEADBOOK_TRY(rows);
            MergeChoices ofTwo;
            for (const auto &[field, from] : choices)
                ofTwo[field] = from == i ? 1 : 0;
            const auto customers = personCustomers(ids.front(), ids[i]);
            LEADBOOK_TRY(customers);
            const auto links = linksOfContacts(m_editor.database(), ids.front(), ids[i]);
            LEADBOOK_TRY(links);
            LEADBOOK_TRY(mergeTwoContacts(*rows, ofTwo, true, otherLinkValues(*links, ofTwo)));
            LEADBOOK_TRY(writeLink(m_editor, *links, ofTwo));
            // Two customers who are one human are one customer.
            if (customers->size() == 2)
                LEADBOOK_TRY(mergeCustomers(*customers, {}));
        }
        return {};
    }

    Result<std::vector<std::int64_t>> personCustomers(std::int64_t a, std::int64_t b)
    {
        std::vector<std::int64_t> found;
        for (const std::int64_t contact : {a, b}) {
            const auto customers =
                readIds(m_editor.database(),
                        "SELECT c.id FROM customer c JOIN customer_contact l ON l.customer = "
                        "c.id WHERE c.kind = 1 AND l.contact = ?1 ORDER BY c.id LIMIT 1",
                        {contact});
            LEADBOOK_TRY(customers);
            found.insert(found.end(), customers->begin(), customers->end());
        }
        if (found.size() == 2 && found[0] == found[1])
            found.pop_back();
        return found;
    }

    Editor &m_editor;
    RecordMoving m_moving;
    Day m_today;
    std::map<std::int64_t, std::int64_t> m_mergedInto;
};

} // namespace

bool isSamePerson(const StoredRow &a, const StoredRow &b)
{
    const DialPlan &home = dialPlanOf("CN");
    const Relation mobile =
        relation(mobileSign(textOf(a, "mobile"), home), mobileSign(textOf(b, "mobile"), home));
    const Relation email = relation(emailSign(textOf(a, "email")), emailSign(textOf(b, "email")));
    const Relation wechat = relation(wechatSign(textOf(a, "wechat")), wechatSign(textOf(b, "wechat")));
    const NameMatch names = matchPersons(textOf(a, "name"), textOf(b, "name"));
    const bool hasSign = mobile == Relation::Same || email == Relation::Same || wechat == Relation::Same;
    const bool isOther = mobile == Relation::Other || wechat == Relation::Other;
    if (hasSign)
        return names != NameMatch::Other || !isOther;
    return !isOther && names <= NameMatch::Pinyin;
}

Book::Work mergeRecords(std::vector<MergeRequest> requests, Day today, std::shared_ptr<Progress> progress)
{
    return [requests = std::move(requests), today, progress = std::move(progress)](Editor &editor) -> Status {
        Merger merger(editor, today);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            if (progress && progress->isCancelled())
                return cancelledError();
            LEADBOOK_TRY(merger.merge(requests[i]));
            if (progress)
                progress->report(static_cast<std::int64_t>(i) + 1,
                                 static_cast<std::int64_t>(requests.size()));
        }
        return {};
    };
}

} // namespace leadbook
