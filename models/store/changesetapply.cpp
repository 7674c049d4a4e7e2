// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changesetapply.h"

#include "store/changesetreader.h"
#include "store/recordname.h"
#include "store/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// The first row that did not fit.
struct Misfit
{
    std::optional<RecordTable> table;
    std::int64_t id = 0;
    int kind = 0;
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto *misfit = static_cast<Misfit *>(context);
    misfit->kind = kind;
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3_value *id = nullptr;
        sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, 0, &id);
        else
            sqlite3changeset_old(iterator, 0, &id);
        misfit->table = recordTable(name);
        misfit->id = id != nullptr ? sqlite3_value_int64(id) : 0;
    }
    return SQLITE_CHANGESET_ABORT;
}

Error conflictError(const Misfit &misfit)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Store",
                                        "This would overwrite what is there now (%1), so nothing was "
                                        "changed; undo the later changes first.")
                .arg(misfit.table ? recordName(*misfit.table) : QString()),
            u"conflict %1 at row %2"_s.arg(QString::number(misfit.kind), QString::number(misfit.id))};
}

/// SQLite reads beyond the end of a change set that was cut off, so its bytes are walked over before.
Status verifyBytes(QByteArrayView changeset)
{
    ChangesetReader reader(changeset);
    while (true) {
        auto more = reader.next();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
    }
}

} // namespace

Result<QByteArray> inverted(QByteArrayView changeset)
{
    LEADBOOK_TRY(verifyBytes(changeset));
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes);
    if (code != SQLITE_OK)
        return sqliteError(code, u"sqlite3changeset_invert"_s);
    QByteArray result(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

Status applyChangeset(sqlite3 *database, QByteArrayView changeset)
{
    Misfit misfit;
    // The interface wants a pointer to what it does not write.
    void *bytes = const_cast<char *>(changeset.data());
    const int code =
        sqlite3changeset_apply_v2(database, static_cast<int>(changeset.size()), bytes, nullptr, onConflict,
                                  &misfit, nullptr, nullptr, SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if (code == SQLITE_ABORT || (code != SQLITE_OK && misfit.table))
        return conflictError(misfit);
    if (code != SQLITE_OK)
        return sqliteError(code, u"sqlite3changeset_apply"_s);
    return {};
}

} // namespace leadbook
