// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/recordwork.h"

#include "domain/changelabel.h"
#include "workspace/cellvalues.h"
#include "workspace/record/recordrows.h"
#include "workspace/today/repeating.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace leadbook {

namespace {

QVariant number(std::int64_t value)
{
    return qlonglong{value};
}

Status isPerson(Editor &editor, std::int64_t customer, bool &person)
{
    return forRowsOf(editor.database(), "SELECT kind FROM customer WHERE id = ?1", customer,
                     [&person](const Statement &row) { person = row.integer(0) == 1; });
}

struct Link
{
    std::int64_t id;
    std::int64_t contact;
    bool isMain;
};

Result<std::vector<Link>> linksOf(Editor &editor, std::int64_t customer)
{
    std::vector<Link> links;
    LEADBOOK_TRY(
        forRowsOf(editor.database(),
                  "SELECT id, contact, is_primary FROM customer_contact WHERE customer = ?1 ORDER BY "
                  "is_primary DESC, id",
                  customer, [&links](const Statement &row) {
                      links.push_back({row.integer(0), row.integer(1), row.integer(2) != 0});
                  }));
    return links;
}

/// Writes @p cell into the link of @p contact with @p customer.
Status updateLink(Editor &editor, std::int64_t customer, std::int64_t contact, const Cell &cell)
{
    const auto links = linksOf(editor, customer);
    LEADBOOK_TRY(links);
    for (const Link &link : *links) {
        if (link.contact == contact)
            return editor.update(RecordTable::CustomerContact, link.id, std::array{cell});
    }
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Record", "This contact is not there any more; nothing was written."),
        {}};
}

Status removeLink(Editor &editor, std::int64_t customer, std::int64_t contact)
{
    bool person = false;
    LEADBOOK_TRY(isPerson(editor, customer, person));
    if (person)
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "Record", "This contact is the customer itself; delete the customer in the list."),
                     {}};
    std::int64_t places = 0;
    LEADBOOK_TRY(forRowsOf(editor.database(), "SELECT count(*) FROM customer_contact WHERE contact = ?1",
                           contact, [&places](const Statement &row) { places = row.integer(0); }));
    if (places < 2)
        return editor.removeContact(contact);
    const auto links = linksOf(editor, customer);
    LEADBOOK_TRY(links);
    for (const Link &link : *links) {
        if (link.contact == contact)
            LEADBOOK_TRY(editor.remove(RecordTable::CustomerContact, link.id));
    }
    return {};
}

} // namespace

RecordWork addTask(std::int64_t customer, const QString &title, Day due, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add task “%1”"), title),
            [customer, title, due, today](Editor &editor) -> Status {
                LEADBOOK_TRY(editor.insert(RecordTable::Task,
                                           std::array{Cell{"customer", number(customer)},
                                                      Cell{"title", title}, Cell{"due_day", dayOrNull(due)},
                                                      Cell{"set_day", dayOrNull(today)}}));
                return {};
            }};
}

RecordWork setTaskDone(std::int64_t task, Day day)
{
    return {day.isValid() ? writtenLabel(QT_TRANSLATE_NOOP("Change", "Task done"))
                          : writtenLabel(QT_TRANSLATE_NOOP("Change", "Task to do again")),
            [task, day](Editor &editor) -> Status {
                LEADBOOK_TRY(
                    editor.update(RecordTable::Task, task,
                                  std::array{Cell{"done_day", dayOrNull(day)}, Cell{"ending", QVariant()},
                                             Cell{"reason", QVariant()}}));
                return day.isValid() ? repeatTask(editor, task, day) : Status();
            }};
}

RecordWork addFileLink(std::int64_t customer, const QString &target, Day today)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add a file")),
            [customer, target, today](Editor &editor) -> Status {
                LEADBOOK_TRY(
                    editor.insert(RecordTable::FileLink,
                                  std::array{Cell{"customer", number(customer)}, Cell{"target", target},
                                             Cell{"added_day", dayOrNull(today)}}));
                return {};
            }};
}

RecordWork removeFileLink(std::int64_t file)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove a file")),
            [file](Editor &editor) { return editor.remove(RecordTable::FileLink, file); }};
}

RecordWork addContact(std::int64_t customer, const QString &name)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add contact %1"), name),
            [customer, name](Editor &editor) -> Status {
                const auto links = linksOf(editor, customer);
                LEADBOOK_TRY(links);
                bool person = false;
                LEADBOOK_TRY(isPerson(editor, customer, person));
                if (person && !links->empty())
                    return Error{
                        ErrorCode::Conflict,
                        QCoreApplication::translate(
                            "Record", "This customer is a person and has no other contacts; add a company."),
                        {}};
                const auto contact = editor.insert(RecordTable::Contact, std::array{Cell{"name", name}});
                LEADBOOK_TRY(contact);
                LEADBOOK_TRY(editor.insert(RecordTable::CustomerContact,
                                           std::array{Cell{"customer", number(customer)},
                                                      Cell{"contact", number(*contact)},
                                                      Cell{"is_primary", links->empty() ? 1 : 0}}));
                return {};
            }};
}

RecordWork setContactRole(std::int64_t customer, std::int64_t contact, std::optional<std::uint8_t> role)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Role of a contact")),
            [customer, contact, role](Editor &editor) {
                const QVariant value = role ? QVariant(int{*role}) : QVariant();
                return updateLink(editor, customer, contact, {"role", value});
            }};
}

RecordWork setContactTitle(std::int64_t customer, std::int64_t contact, const QString &title)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Title of a contact")),
            [customer, contact, title](Editor &editor) {
                const QVariant value = title.isEmpty() ? QVariant() : QVariant(title);
                return updateLink(editor, customer, contact, {"title", value});
            }};
}

RecordWork makeMainContact(std::int64_t customer, std::int64_t contact)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Main contact")),
            [customer, contact](Editor &editor) -> Status {
                const auto links = linksOf(editor, customer);
                LEADBOOK_TRY(links);
                for (const Link &link : *links) {
                    if (link.isMain && link.contact != contact)
                        LEADBOOK_TRY(editor.update(RecordTable::CustomerContact, link.id,
                                                   std::array{Cell{"is_primary", 0}}));
                }
                return updateLink(editor, customer, contact, {"is_primary", 1});
            }};
}

RecordWork removeContactFrom(std::int64_t customer, std::int64_t contact)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove a contact")),
            [customer, contact](Editor &editor) { return removeLink(editor, customer, contact); }};
}

} // namespace leadbook
