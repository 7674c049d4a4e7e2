// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/contactmove.h"

#include "domain/interactionkind.h"
#include "workspace/merging/recordmoving.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace leadbook {

namespace {

Error refusal(ErrorCode code, const char *sentence)
{
    return {code, QCoreApplication::translate("Merge", sentence), {}};
}

QVariant variantOf(std::int64_t number)
{
    return QVariant::fromValue(qint64{number});
}

/// What was kept of the person as a customer goes on at the contact.
Status keepOwnFields(Editor &editor, std::int64_t customer, std::int64_t contact)
{
    const auto own = readStoredRow(editor.database(), RecordTable::Customer, customer);
    LEADBOOK_TRY(own);
    const auto human = readStoredRow(editor.database(), RecordTable::Contact, contact);
    LEADBOOK_TRY(human);
    if (!*own || !*human)
        return {};
    constexpr std::array kPoints{std::pair("phone", 0), std::pair("email", 2), std::pair("address", 3),
                                 std::pair("website", 5)};
    RecordMoving moving(editor);
    for (const auto &[column, kind] : kPoints) {
        const QString text = (*own)->value(column).toString();
        if (!text.isEmpty() && text != (*human)->value(column).toString())
            LEADBOOK_TRY(moving.addPoint("contact", contact, kind, text));
    }
    QStringList notes;
    for (const StoredRow *row : {&**human, &**own}) {
        const QString note = row->value("notes").toString();
        if (!note.isEmpty() && !notes.contains(note))
            notes << note;
    }
    if (!(*own)->has("notes"))
        return {};
    return editor.update(RecordTable::Contact, contact,
                         std::array{Cell{"notes", notes.join(QStringLiteral("\n\n"))}});
}

Result<int> kindOf(Editor &editor, std::int64_t customer)
{
    const auto row = readStoredRow(editor.database(), RecordTable::Customer, customer);
    LEADBOOK_TRY(row);
    if (!*row)
        return refusal(
            ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Merge", "This customer is not there any more; choose another one."));
    return (*row)->value("kind").toInt();
}

} // namespace

Book::Work moveContact(std::int64_t contact, std::int64_t fromCustomer, std::int64_t toCustomer)
{
    return [=](Editor &editor) -> Status {
        const auto kind = kindOf(editor, fromCustomer);
        LEADBOOK_TRY(kind);
        LEADBOOK_TRY(kindOf(editor, toCustomer));
        if (*kind == 1)
            return refusal(ErrorCode::Constraint,
                           QT_TRANSLATE_NOOP("Merge", "This customer is that person; put the customer into a "
                                                      "company instead."));
        sqlite3 *database = editor.database();
        const auto links =
            readIds(database, "SELECT id FROM customer_contact WHERE customer = ?1 AND contact = ?2",
                    {fromCustomer, contact});
        LEADBOOK_TRY(links);
        if (links->empty())
            return refusal(ErrorCode::NotFound,
                           QT_TRANSLATE_NOOP("Merge", "This contact is not of that company any more; refresh "
                                                      "the view."));
        if (fromCustomer == toCustomer)
            return {};
        const auto there =
            readIds(database, "SELECT id FROM customer_contact WHERE customer = ?1 AND contact = ?2",
                    {toCustomer, contact});
        LEADBOOK_TRY(there);
        const auto others =
            readIds(database, "SELECT id FROM customer_contact WHERE customer = ?1", {toCustomer});
        LEADBOOK_TRY(others);
        for (std::size_t i = 0; i < links->size(); ++i) {
            if (i > 0 || !there->empty()) {
                LEADBOOK_TRY(editor.remove(RecordTable::CustomerContact, (*links)[i]));
                continue;
            }
            const std::array cells{Cell{"customer", variantOf(toCustomer)},
                                   Cell{"is_primary", others->empty() ? 1 : 0}};
            LEADBOOK_TRY(editor.update(RecordTable::CustomerContact, (*links)[i], cells));
        }
        const auto tasks = readIds(
            database,
            "SELECT id FROM task WHERE customer = ?1 AND contact = ?2 AND done_day IS NULL AND deal IS NULL",
            {fromCustomer, contact});
        LEADBOOK_TRY(tasks);
        for (const std::int64_t task : *tasks)
            LEADBOOK_TRY(
                editor.update(RecordTable::Task, task, std::array{Cell{"customer", variantOf(toCustomer)}}));
        return {};
    };
}

Book::Work putIntoCompany(std::int64_t personCustomer, std::int64_t company)
{
    return [=](Editor &editor) -> Status {
        const auto person = kindOf(editor, personCustomer);
        LEADBOOK_TRY(person);
        const auto kind = kindOf(editor, company);
        LEADBOOK_TRY(kind);
        if (*person != 1 || *kind != 0)
            return refusal(ErrorCode::Constraint,
                           QT_TRANSLATE_NOOP("Merge", "Only a person can be put into a company; choose a "
                                                      "customer who is a person, and a company."));
        // Who was written down for the person alone is known by the contact from now on.
        const auto contacts =
            readIds(editor.database(),
                    "SELECT contact FROM customer_contact WHERE customer = ?1 ORDER BY is_primary DESC, id",
                    {personCustomer});
        LEADBOOK_TRY(contacts);
        RecordMoving moving(editor);
        if (!contacts->empty()) {
            LEADBOOK_TRY(keepOwnFields(editor, personCustomer, contacts->front()));
            for (const RecordTable table :
                 {RecordTable::Interaction, RecordTable::SurveyResponse, RecordTable::SurveyAnswer,
                  RecordTable::Feedback, RecordTable::Task, RecordTable::Preference}) {
                const auto rows = readIds(editor.database(),
                                          "SELECT id FROM " + std::string(sqlName(table)) +
                                              " WHERE customer = ?1 AND contact IS NULL",
                                          {personCustomer});
                LEADBOOK_TRY(rows);
                for (const std::int64_t row : *rows)
                    LEADBOOK_TRY(
                        editor.update(table, row, std::array{Cell{"contact", variantOf(contacts->front())}}));
            }
        }
        LEADBOOK_TRY(moving.moveCustomer(personCustomer, company));
        return editor.remove(RecordTable::Customer, personCustomer);
    };
}

} // namespace leadbook
