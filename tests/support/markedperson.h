// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fullrows.h"
#include "support/temporarybook.h"

#include <QFile>
#include <QFileInfo>

namespace leadbook::test {

/// Begins every text of the person; no other record holds it.
inline const QString kMarker = QStringLiteral("Zq7markt");

/// A text of the person.
inline QString marked(const QString &text)
{
    return kMarker + QLatin1Char(' ') + text;
}

/// The tables whose rows may be a person's, parents first.
inline constexpr std::array kPersonTables{RecordTable::Customer,
                                          RecordTable::Contact,
                                          RecordTable::ContactPoint,
                                          RecordTable::CustomerContact,
                                          RecordTable::TeamMember,
                                          RecordTable::Need,
                                          RecordTable::Preference,
                                          RecordTable::Deal,
                                          RecordTable::StageChange,
                                          RecordTable::Quote,
                                          RecordTable::DealLine,
                                          RecordTable::SalesOrder,
                                          RecordTable::Purchase,
                                          RecordTable::Interaction,
                                          RecordTable::Contract,
                                          RecordTable::Payment,
                                          RecordTable::SurveyAnswer,
                                          RecordTable::Feedback,
                                          RecordTable::Task,
                                          RecordTable::FileLink,
                                          RecordTable::DistinctCustomer,
                                          RecordTable::GradeOverride,
                                          RecordTable::CustomerExtra,
                                          RecordTable::DealExtra};

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

/// Adds one row of each of kPersonTables, @p other being somebody else's customer.
inline Status addMarkedPerson(Editor &editor, RecordIds &ids, std::int64_t other)
{
    idOf(ids, RecordTable::Customer) = 0;
    for (const RecordTable table : kPersonTables) {
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
    for (const RecordTable table : kPersonTables) {
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
