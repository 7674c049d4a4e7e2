// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/relations.h"
#include "support/fullrows.h"
#include "support/temporarybook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <vector>

namespace leadbook::test {

/// Begins every text of the person; no other record holds it.
inline const QString kMarker = QStringLiteral("Zq7markt");

/// A text of the person.
inline QString marked(const QString &text)
{
    return kMarker + QLatin1Char(' ') + text;
}

/// By RecordTable: whether its rows may be a person's, because they belong to a customer or a contact or to
/// what does. Told by the references of the schema, so that a table that comes is among them.
inline constexpr auto kIsPersonTable = [] {
    std::array<bool, kRecordTableNames.size()> is{};
    is[static_cast<std::size_t>(RecordTable::Customer)] = true;
    is[static_cast<std::size_t>(RecordTable::Contact)] = true;
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const Relation &relation : kRelations) {
            bool &child = is[static_cast<std::size_t>(relation.child)];
            // That two contacts are not the same needs another contact; it holds ids alone.
            if (relation.rule == OnRemoval::Owned && is[static_cast<std::size_t>(relation.parent)] &&
                !child && relation.child != RecordTable::DistinctContact)
                child = hasGrown = true;
        }
    }
    return is;
}();

/// The tables whose rows may be a person's, parents first.
inline std::vector<RecordTable> personTables()
{
    std::vector<RecordTable> tables;
    for (std::size_t i = 0; i < kIsPersonTable.size(); ++i) {
        if (kIsPersonTable[i])
            tables.push_back(static_cast<RecordTable>(i));
    }
    return tables;
}

/// Whether rows of @p table, which are nobody's, are referred to by rows that are a person's, or by what
/// those refer to.
inline bool isReferredTo(RecordTable table)
{
    return std::ranges::any_of(kRelations, [table](const Relation &relation) {
        return relation.parent == table && relation.child != table &&
               (kIsPersonTable[static_cast<std::size_t>(relation.child)] || isReferredTo(relation.child));
    });
}

/// A full row whose every text holds the marker.
inline Result<FullRow> markedRow(const Editor &editor, RecordTable table, const RecordIds &ids, int version)
{
    auto row = fullRow(editor, table, ids, version);
    LEADBOOK_TRY(row);
    for (Cell &cell : row->cells) {
        if (cell.value.typeId() == QMetaType::QString || cell.column == "x001")
            cell.value = marked(QStringLiteral("%1 %2 %3")
                                    .arg(QString::fromUtf8(sqlName(table)), QString::fromUtf8(cell.column),
                                         QString::number(version)));
    }
    return row;
}

/// Adds what rows of a person refer to and nobody owns, such as campaigns and questionnaires, without the
/// marker.
inline Status addReferredRows(Editor &editor, RecordIds &ids)
{
    for (std::size_t i = static_cast<std::size_t>(RecordTable::Customer); i < ids.size(); ++i) {
        const auto table = static_cast<RecordTable>(i);
        if (kIsPersonTable[i] || !isReferredTo(table))
            continue;
        auto row = fullRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        LEADBOOK_TRY(insertRow(editor, table, *row, ids));
    }
    return {};
}

/// Adds one row of each of personTables(), @p other being somebody else's customer; what else they refer to
/// is there already.
inline Status addMarkedPerson(Editor &editor, RecordIds &ids, std::int64_t other)
{
    idOf(ids, RecordTable::Customer) = 0;
    for (const RecordTable table : personTables()) {
        auto row = markedRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        row->set("other", qint64{other});
        LEADBOOK_TRY(insertRow(editor, table, *row, ids));
    }
    return {};
}

/// Gives each text of the person another one with the marker.
inline Status editMarkedPerson(Editor &editor, const RecordIds &ids, int version)
{
    for (const RecordTable table : personTables()) {
        auto row = markedRow(editor, table, ids, version);
        LEADBOOK_TRY(row);
        std::vector<Cell> texts;
        for (const Cell &cell : row->cells) {
            if (cell.value.typeId() == QMetaType::QString)
                texts.push_back(cell);
        }
        if (!texts.empty())
            LEADBOOK_TRY(editor.update(table, ids[static_cast<std::size_t>(table)], texts));
    }
    return {};
}

/// The files among @p paths whose bytes hold the marker, in UTF-8 or UTF-16.
inline QStringList filesWithMarker(const QStringList &paths)
{
    QByteArray wide;
    for (const QChar unit : kMarker) {
        wide.append(static_cast<char>(unit.unicode()));
        wide.append('\0');
    }
    QStringList found;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(kMarker.toUtf8()) || bytes.contains(wide))
            found << path;
    }
    return found;
}

/// The file of a book with what SQLite keeps beside it.
inline QStringList filesOf(const QString &book)
{
    return {book, book + QStringLiteral("-wal"), book + QStringLiteral("-shm")};
}

} // namespace leadbook::test
