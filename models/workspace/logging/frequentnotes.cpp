// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/logging/frequentnotes.h"

#include "core/text.h"
#include "domain/field.h"
#include "domain/quicklog/quicklog.h"
#include "store/reader.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::string_view kSql =
    "SELECT kind, summary FROM (SELECT id, kind, summary FROM interaction ORDER BY id DESC LIMIT 5000) i "
    "WHERE length(summary) BETWEEN 3 AND ?1 AND NOT EXISTS (SELECT 1 FROM change_range g WHERE "
    "g.record_table = 'interaction' AND i.id BETWEEN g.first AND g.last) "
    "GROUP BY kind, summary HAVING count(*) >= ?2 ORDER BY count(*) DESC, max(id) DESC LIMIT ?3";

/// The line that says a contact of @p kind with @p note: with the word for the kind in front where that is
/// read back as the same; empty where no line says it.
QString lineFor(InteractionKind kind, const QString &note)
{
    const Day anyDay(20'000);
    const auto says = [&](const QString &line, InteractionKind otherwise) {
        const QuickLog read = parseQuickLog(line, anyDay, otherwise);
        return read.kind == kind && read.note == note && !read.next && read.day == anyDay;
    };
    if (kind == InteractionKind::Note)
        return says(note, InteractionKind::Note) ? note : QString();
    const QString word = choiceLabel(FieldId::InteractionKind, static_cast<std::uint8_t>(kind)).toLower();
    const QString line = word + u' ' + note;
    return says(line, InteractionKind::Note) ? line : QString();
}

} // namespace

Result<QStringList> readFrequentNotes(sqlite3 *database, int most)
{
    auto read = Statement::prepare(database, kSql);
    LEADBOOK_TRY(read);
    read->bind(1, kLongestProposal);
    read->bind(2, kOftenWritten);
    read->bind(3, most);
    QStringList lines;
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return lines;
        const QString line =
            lineFor(static_cast<InteractionKind>(read->integer(0)), toQString(read->text(1)).simplified());
        if (!line.isEmpty() && !lines.contains(line))
            lines << line;
    }
}

QStringList frequentNotesOf(const QString &path, int most)
{
    const auto connection = ReadConnection::open(path);
    return connection ? readFrequentNotes(connection->handle(), most).value_or(QStringList()) : QStringList();
}

} // namespace leadbook
