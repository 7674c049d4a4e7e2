// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/owneredits.h"

#include "core/text.h"
#include "domain/fold.h"
#include "store/editor.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Ownership
{
    Q_DECLARE_TR_FUNCTIONS(Ownership)
};

/// The id in the first row of @p statement, 0 where there is none.
Result<std::int64_t> firstId(Result<Statement> statement)
{
    LEADBOOK_TRY(statement);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    return *row ? statement->integer(0) : 0;
}

Result<std::int64_t> memberOf(const Editor &editor, std::int64_t customer, std::int64_t owner)
{
    auto statement = editor.prepare("SELECT id FROM team_member WHERE customer = ?1 AND owner = ?2");
    LEADBOOK_TRY(statement);
    statement->bind(1, customer);
    statement->bind(2, owner);
    return firstId(std::move(statement));
}

Status verifyThere(const Editor &editor, std::int64_t customer, std::int64_t owner)
{
    auto statement = editor.prepare("SELECT c.id FROM customer c, owner o WHERE c.id = ?1 AND o.id = ?2");
    LEADBOOK_TRY(statement);
    statement->bind(1, customer);
    statement->bind(2, owner);
    const auto there = firstId(std::move(statement));
    LEADBOOK_TRY(there);
    if (*there != 0)
        return {};
    return Error{ErrorCode::NotFound,
                 Ownership::tr("The customer or the owner was deleted meanwhile; choose again."),
                 {}};
}

/// Whether @p name may be the one of @p owner (0: a new one).
Status verifyName(const Editor &editor, const QString &name, std::int64_t owner)
{
    if (name.isEmpty())
        return Error{ErrorCode::Invalid, Ownership::tr("Write a name for the owner."), {}};
    auto others = editor.prepare("SELECT name FROM owner WHERE id <> ?1");
    LEADBOOK_TRY(others);
    others->bind(1, owner);
    const std::string wanted = folded(name.toStdString());
    for (;;) {
        const auto row = others->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        if (folded(others->text(0)) == wanted)
            return Error{ErrorCode::Invalid,
                         Ownership::tr("There is an owner “%1” already; write another name, or hand over to "
                                       "that one.")
                             .arg(toQString(others->text(0))),
                         {}};
    }
}

} // namespace

Book::Work addTeamMember(std::int64_t customer, std::int64_t owner, const QString &role)
{
    return [customer, owner, role = role.trimmed()](Editor &editor) -> Status {
        LEADBOOK_TRY(verifyThere(editor, customer, owner));
        const auto known = memberOf(editor, customer, owner);
        LEADBOOK_TRY(known);
        const std::array cells{Cell{"role", role.isEmpty() ? QVariant() : QVariant(role)},
                               Cell{"customer", qint64{customer}}, Cell{"owner", qint64{owner}}};
        if (*known != 0)
            return editor.update(RecordTable::TeamMember, *known, std::span(cells).first(1));
        LEADBOOK_TRY(editor.insert(RecordTable::TeamMember, cells));
        return {};
    };
}

Book::Work removeTeamMember(std::int64_t customer, std::int64_t owner)
{
    return [customer, owner](Editor &editor) -> Status {
        const auto member = memberOf(editor, customer, owner);
        LEADBOOK_TRY(member);
        if (*member == 0)
            return Error{
                ErrorCode::NotFound, Ownership::tr("This owner is not in the customer's team any more."), {}};
        return editor.remove(RecordTable::TeamMember, *member);
    };
}

Book::Work addOwner(const QString &name)
{
    return [name = name.trimmed()](Editor &editor) -> Status {
        LEADBOOK_TRY(verifyName(editor, name, 0));
        const std::array cells{Cell{"name", name}};
        LEADBOOK_TRY(editor.insert(RecordTable::Owner, cells));
        return {};
    };
}

Book::Work renameOwner(std::int64_t owner, const QString &name)
{
    return [owner, name = name.trimmed()](Editor &editor) -> Status {
        LEADBOOK_TRY(verifyName(editor, name, owner));
        const std::array cells{Cell{"name", name}};
        return editor.update(RecordTable::Owner, owner, cells);
    };
}

Book::Work setOwnerActive(std::int64_t owner, bool active)
{
    return [owner, active](Editor &editor) {
        const std::array cells{Cell{"active", active ? 1 : 0}};
        return editor.update(RecordTable::Owner, owner, cells);
    };
}

} // namespace leadbook
