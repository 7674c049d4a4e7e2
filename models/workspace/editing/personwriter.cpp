// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editing/personwriter.h"

#include "core/text.h"
#include "domain/personname.h"
#include "exchange/severalvalues.h"
#include "workspace/today/repeating.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// The link of a customer's main contact, as findMainLink() has it.
constexpr std::string_view kMainLink = "SELECT c.id, l.contact, l.id, c.kind FROM customer c LEFT JOIN "
                                       "customer_contact l ON l.customer = c.id WHERE c.id = ? "
                                       "ORDER BY l.is_primary DESC, l.id LIMIT 1";
/// A contact's own link, as linkOfContact() has it.
constexpr std::string_view kOwnLink =
    "SELECT l.customer, p.id, l.id, c.kind FROM contact p LEFT JOIN "
    "customer_contact l ON l.contact = p.id LEFT JOIN customer c ON "
    "c.id = l.customer WHERE p.id = ? ORDER BY l.is_primary DESC, l.id DESC LIMIT 1";
/// The task that the list shows as next action.
constexpr std::string_view kNextTask = "SELECT id FROM task WHERE customer = ? AND done_day IS NULL "
                                       "ORDER BY due_day IS NULL, due_day, id LIMIT 1";

RecordTable tableOf(Home home)
{
    if (home == Home::Contact)
        return RecordTable::Contact;
    return home == Home::Link ? RecordTable::CustomerContact : RecordTable::Customer;
}

std::string slotColumn(std::int64_t slot)
{
    return u"x%1"_s.arg(slot, 3, 10, QChar(u'0')).toStdString();
}

QVariant textOrNull(const std::string &text)
{
    return text.empty() ? QVariant() : QVariant(QString::fromStdString(text));
}

} // namespace

Result<Statement *> PersonWriter::query(std::string_view sql, std::int64_t id)
{
    auto known = m_queries.find(sql);
    if (known == m_queries.end()) {
        auto statement = m_editor.prepare(sql);
        LEADBOOK_TRY(statement);
        known = m_queries.emplace(sql, *std::move(statement)).first;
    }
    Statement &statement = known->second;
    statement.reset();
    statement.bind(1, id);
    const auto row = statement.step();
    LEADBOOK_TRY(row);
    return *row ? &statement : nullptr;
}

Status PersonWriter::set(RecordTable table, std::string_view column, std::int64_t id, const QVariant &value)
{
    const std::array cells{Cell{column, value}};
    return m_editor.update(table, id, cells);
}

Result<std::optional<PersonRecords>> PersonWriter::find(std::int64_t id)
{
    const auto row = query(m_list == ListKind::Customers ? kMainLink : kOwnLink, id);
    LEADBOOK_TRY(row);
    if (*row == nullptr)
        return std::optional<PersonRecords>();
    PersonRecords person{(*row)->integer(0), (*row)->integer(1), (*row)->integer(2), (*row)->integer(3) == 1};
    person.isPerson = person.isPerson && person.customer != 0;
    (*row)->reset();
    return std::optional(person);
}

Result<bool> PersonWriter::write(PersonRecords &person, const FieldEdit &change)
{
    if (change.field.custom != 0) {
        if (person.customer != 0)
            LEADBOOK_TRY(writeCustom(person.customer, change.field.custom, change.value));
        return person.customer != 0;
    }
    const Field &field = fieldOf(change.field.id);
    if (field.home == Home::Contact || field.home == Home::Link)
        return writeContact(person, field.id, change.value);
    return writeStored(person, change);
}

Result<bool> PersonWriter::writeStored(PersonRecords &person, const FieldEdit &change)
{
    if (person.customer == 0)
        return false;
    const Field &field = fieldOf(change.field.id);
    if (field.id == FieldId::NextAction || field.id == FieldId::NextActionDay) {
        LEADBOOK_TRY(writeTask(person.customer, field.id, change.value));
    } else if (field.id == FieldId::Need) {
        LEADBOOK_TRY(writeNeed(person.customer, change.value));
    } else if (change.kind != FieldEdit::Kind::Set) {
        LEADBOOK_TRY(writeTags(person.customer, change));
    } else if (field.id == FieldId::Owner) {
        const auto owner = ownerId(change.value);
        LEADBOOK_TRY(owner);
        // Whoever has an owner is not in the pool any more.
        std::vector<Cell> cells{{field.column, *owner}};
        if (!owner->isNull())
            cells.insert(cells.end(), {{"pool_reason", QVariant()}, {"pool_day", QVariant()}});
        LEADBOOK_TRY(m_editor.update(RecordTable::Customer, person.customer, cells));
    } else if (field.id == FieldId::Name && person.isPerson && person.contact != 0) {
        LEADBOOK_TRY(writeName(person, change.value.toString()));
    } else {
        LEADBOOK_TRY(set(RecordTable::Customer, field.column, person.customer, change.value));
    }
    return true;
}

Result<bool> PersonWriter::writeContact(PersonRecords &person, FieldId id, const QVariant &value)
{
    const Field &field = fieldOf(id);
    if (person.contact == 0 && value.isNull())
        return true;
    if (person.contact == 0 && id == FieldId::ContactName) {
        LEADBOOK_TRY(makeContact(person, value.toString()));
        return true;
    }
    const std::int64_t record = field.home == Home::Link ? person.link : person.contact;
    if (record == 0)
        return false;
    if (id == FieldId::ContactName)
        LEADBOOK_TRY(writeName(person, value.toString()));
    else if (id == FieldId::FirstName || id == FieldId::LastName)
        LEADBOOK_TRY(writeNamePart(person, id, value));
    else
        LEADBOOK_TRY(set(tableOf(field.home), field.column, record, value));
    return true;
}

/// A human's name is that of the contact, its parts, and of the customer where that is the same human.
Status PersonWriter::writeName(const PersonRecords &person, const QString &name)
{
    const auto parts = query(
        "SELECT family_name IS NOT NULL OR given_name IS NOT NULL FROM contact WHERE id = ?", person.contact);
    LEADBOOK_TRY(parts);
    std::vector<Cell> cells{{"name", name}};
    if (*parts != nullptr && (*parts)->integer(0) != 0) {
        const PersonName split = splitPersonName(name.toStdString());
        cells.push_back({"family_name", textOrNull(split.family)});
        cells.push_back({"given_name", textOrNull(split.given)});
    }
    LEADBOOK_TRY(m_editor.update(RecordTable::Contact, person.contact, cells));
    return person.isPerson ? set(RecordTable::Customer, "name", person.customer, name) : Status();
}

Status PersonWriter::writeNamePart(const PersonRecords &person, FieldId field, const QVariant &value)
{
    const auto row = query("SELECT family_name, given_name FROM contact WHERE id = ?", person.contact);
    LEADBOOK_TRY(row);
    std::string family((*row)->text(0));
    std::string given((*row)->text(1));
    (field == FieldId::LastName ? family : given) = value.toString().toStdString();
    LEADBOOK_TRY(set(RecordTable::Contact, fieldOf(field).column, person.contact, value));
    const QString name = QString::fromStdString(joinPersonName(family, given));
    if (name.trimmed().isEmpty())
        return {};
    LEADBOOK_TRY(set(RecordTable::Contact, "name", person.contact, name));
    return person.isPerson ? set(RecordTable::Customer, "name", person.customer, name) : Status();
}

Status PersonWriter::makeContact(PersonRecords &person, const QString &name)
{
    const std::array cells{Cell{"name", name}};
    const auto contact = m_editor.insert(RecordTable::Contact, cells);
    LEADBOOK_TRY(contact);
    const std::array link{Cell{"customer", qint64{person.customer}}, Cell{"contact", qint64{*contact}},
                          Cell{"is_primary", 1}};
    const auto linked = m_editor.insert(RecordTable::CustomerContact, link);
    LEADBOOK_TRY(linked);
    person.contact = *contact;
    person.link = *linked;
    return {};
}

Status PersonWriter::writeNeed(std::int64_t customer, const QVariant &level)
{
    const auto latest =
        query("SELECT id, day FROM need WHERE customer = ? ORDER BY day DESC, id DESC LIMIT 1", customer);
    LEADBOOK_TRY(latest);
    const bool isOfToday = *latest != nullptr && (*latest)->day(1) == m_today;
    const bool isKnown = !level.isNull() && level.toInt() > 0;
    const QVariant value = isKnown ? level : QVariant();
    if (isOfToday)
        return set(RecordTable::Need, "level", (*latest)->integer(0), value);
    if (*latest == nullptr && !isKnown)
        return {};
    const std::array cells{Cell{"customer", qint64{customer}}, Cell{"day", QVariant::fromValue(m_today)},
                           Cell{"level", value}};
    return m_editor.insert(RecordTable::Need, cells).and_then([](std::int64_t) { return Status(); });
}

Status PersonWriter::writeTask(std::int64_t customer, FieldId field, const QVariant &value)
{
    const auto next = query(kNextTask, customer);
    LEADBOOK_TRY(next);
    const bool isTitle = field == FieldId::NextAction;
    if (*next != nullptr) {
        const std::int64_t task = (*next)->integer(0);
        if (isTitle && value.isNull()) {
            LEADBOOK_TRY(set(RecordTable::Task, "done_day", task, QVariant::fromValue(m_today)));
            return repeatTask(m_editor, task, m_today);
        }
        return set(RecordTable::Task, isTitle ? "title" : "due_day", task, value);
    }
    if (value.isNull())
        return {};
    const QString title = isTitle ? value.toString() : QCoreApplication::translate("Task", "Follow up");
    const std::array cells{Cell{"customer", qint64{customer}}, Cell{"title", title},
                           Cell{"due_day", isTitle ? QVariant() : value},
                           Cell{"set_day", QVariant::fromValue(m_today)}};
    return m_editor.insert(RecordTable::Task, cells).and_then([](std::int64_t) { return Status(); });
}

Status PersonWriter::writeTags(std::int64_t customer, const FieldEdit &change)
{
    const auto row = query("SELECT tags FROM customer WHERE id = ?", customer);
    LEADBOOK_TRY(row);
    const QString before = toQString((*row)->text(0));
    QStringList tags = before.split(u';', Qt::SkipEmptyParts);
    for (const QString &tag : change.value.toString().split(u';', Qt::SkipEmptyParts)) {
        if (change.kind == FieldEdit::Kind::RemoveTags)
            tags.removeAll(tag.trimmed());
        else if (!tags.contains(tag.trimmed()))
            tags << tag.trimmed();
    }
    const QString after = tags.join(u';');
    return set(RecordTable::Customer, "tags", customer, after.isEmpty() ? QVariant() : QVariant(after));
}

Status PersonWriter::writeCustom(std::int64_t customer, std::int64_t field, const QVariant &value)
{
    const auto slot = query("SELECT slot FROM custom_field WHERE id = ?", field);
    LEADBOOK_TRY(slot);
    if (*slot == nullptr)
        return {};
    const std::string column = slotColumn((*slot)->integer(0));
    const auto there = query("SELECT 1 FROM customer_extra WHERE id = ?", customer);
    LEADBOOK_TRY(there);
    if (*there != nullptr)
        return set(RecordTable::CustomerExtra, column, customer, value);
    if (value.isNull())
        return {};
    const std::array cells{Cell{column, value}};
    return m_editor.insertWithId(RecordTable::CustomerExtra, customer, cells);
}

Result<QVariant> PersonWriter::ownerId(const QVariant &value)
{
    const QString name = value.toString();
    if (value.isNull() || name.trimmed().isEmpty())
        return QVariant();
    if (const auto known = m_owners.find(name); known != m_owners.end())
        return QVariant(qint64{known->second});
    auto statement = m_editor.prepare("SELECT id FROM owner WHERE name = ? ORDER BY active DESC, id LIMIT 1");
    LEADBOOK_TRY(statement);
    statement->bind(1, QStringView(name));
    const auto found = statement->step();
    LEADBOOK_TRY(found);
    std::int64_t id = *found ? statement->integer(0) : 0;
    if (id == 0) {
        const std::array cells{Cell{"name", name}};
        const auto made = m_editor.insert(RecordTable::Owner, cells);
        LEADBOOK_TRY(made);
        id = *made;
    }
    m_owners.emplace(name, id);
    return QVariant(qint64{id});
}

} // namespace leadbook
