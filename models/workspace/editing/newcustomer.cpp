// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editing/newcustomer.h"

#include "domain/changelabel.h"
#include "workspace/editing/personwriter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// What an unnamed contact is called by, the first that is known.
constexpr std::array kInsteadOfName{FieldId::Email, FieldId::Mobile, FieldId::Phone, FieldId::WeChat};

/// Whether @p field is of the contact, or of what it is at the customer.
bool isOfContact(FieldRef field)
{
    if (field.custom != 0)
        return false;
    const Home home = fieldOf(field.id).home;
    return home == Home::Contact || home == Home::Link;
}

/// The name of the main contact; empty where there is none to make.
QString contactNameOf(const NewCustomer &made)
{
    if (made.isPerson)
        return made.name.trimmed();
    if (const QString name = made.contactName.trimmed(); !name.isEmpty())
        return name;
    for (const FieldId id : kInsteadOfName) {
        const auto known = std::ranges::find_if(made.fields, [id](const FieldEdit &edit) {
            return edit.field == FieldRef(id) && !edit.value.isNull();
        });
        if (known != made.fields.end())
            return known->value.toString();
    }
    const bool isKnown = std::ranges::any_of(
        made.fields, [](const FieldEdit &edit) { return isOfContact(edit.field) && !edit.value.isNull(); });
    return isKnown ? made.name.trimmed() : QString();
}

Status makeContact(Editor &editor, PersonRecords &person, const QString &name)
{
    const std::array cells{Cell{"name", name}};
    const auto contact = editor.insert(RecordTable::Contact, cells);
    LEADBOOK_TRY(contact);
    const std::array link{Cell{"customer", qint64{person.customer}}, Cell{"contact", qint64{*contact}},
                          Cell{"is_primary", 1}};
    const auto linked = editor.insert(RecordTable::CustomerContact, link);
    LEADBOOK_TRY(linked);
    person.contact = *contact;
    person.link = *linked;
    return {};
}

} // namespace

Result<std::int64_t> makeCustomer(Editor &editor, const NewCustomer &made, Day today)
{
    const QString name = made.name.trimmed();
    if (name.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("NewCustomer", "Type the name of the customer first."),
                     {}};
    const std::array cells{Cell{"name", name}, Cell{"kind", made.isPerson ? 1 : 0},
                           Cell{"created_day", QVariant::fromValue(today)}};
    const auto customer = editor.insert(RecordTable::Customer, cells);
    LEADBOOK_TRY(customer);
    PersonRecords person{*customer, 0, 0, made.isPerson};
    if (const QString contact = contactNameOf(made); !contact.isEmpty())
        LEADBOOK_TRY(makeContact(editor, person, contact));
    PersonWriter writer(editor, ListKind::Customers, today);
    for (const FieldEdit &edit : made.fields) {
        if (!edit.value.isNull())
            LEADBOOK_TRY(writer.write(person, edit));
    }
    return *customer;
}

QFuture<Result<MadeCustomer>> addCustomer(Workspace &workspace, NewCustomer made)
{
    const QString label = writtenLabel(QT_TRANSLATE_NOOP("Change", "New customer “%1”"), made.name.trimmed());
    const Day today = workspace.clock().today();
    const auto id = std::make_shared<std::int64_t>(0);
    return workspace
        .change(label,
                [id, made = std::move(made), today](Editor &editor) -> Status {
                    const auto customer = makeCustomer(editor, made, today);
                    LEADBOOK_TRY(customer);
                    *id = *customer;
                    return {};
                })
        .then([id](const Result<CommittedChange> &committed) -> Result<MadeCustomer> {
            LEADBOOK_TRY(committed);
            return MadeCustomer{*id, *committed};
        });
}

} // namespace leadbook
