// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/savedsegments.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/fold.h"
#include "store/reader.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedSegments)
};

std::vector<Cell> cellsOf(const SavedSegment &segment)
{
    const auto textOrNothing = [](const QString &text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    return {Cell{"name", segment.name.trimmed()}, Cell{"filter", segment.filter},
            Cell{"colour", textOrNothing(segment.colour)},
            Cell{"owner", segment.owner == 0 ? QVariant() : QVariant(qlonglong(segment.owner))},
            Cell{"strategy", textOrNothing(segment.strategy.trimmed())}};
}

std::string foldedName(const QString &name)
{
    return folded(name.trimmed().toStdString());
}

/// Whether @p segment may be called what it is called.
Status checkName(Editor &editor, const SavedSegment &segment)
{
    if (segment.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, Words::tr("A segment needs a name."), {}};
    const auto known = readSegments(editor.database());
    LEADBOOK_TRY(known);
    const auto itself = std::ranges::find(*known, segment.id, &SavedSegment::id);
    // Older books may have two of one name, which can be edited all the same.
    if (itself != known->end() && itself->name == segment.name)
        return {};
    const bool isTaken = std::ranges::any_of(*known, [&](const SavedSegment &other) {
        return other.id != segment.id && foldedName(other.name) == foldedName(segment.name);
    });
    if (isTaken)
        return Error{
            ErrorCode::Invalid,
            Words::tr("There is a segment “%1” already; choose another name.").arg(segment.name.trimmed()),
            {}};
    return {};
}

} // namespace

Result<std::vector<SavedSegment>> readSegments(sqlite3 *database)
{
    auto statement = Statement::prepare(
        database, "SELECT s.id, s.name, s.filter, s.colour, s.owner, o.name, s.strategy FROM segment s "
                  "LEFT JOIN owner o ON o.id = s.owner ORDER BY s.name, s.id");
    LEADBOOK_TRY(statement);
    std::vector<SavedSegment> segments;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return segments;
        SavedSegment &segment = segments.emplace_back();
        segment.id = statement->integer(0);
        segment.name = toQString(statement->text(1));
        segment.filter = toQString(statement->text(2));
        segment.colour = toQString(statement->text(3));
        segment.owner = statement->integer(4);
        segment.ownerName = toQString(statement->text(5));
        segment.strategy = toQString(statement->text(6));
    }
}

Result<std::vector<SavedSegment>> readSegments(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readSegments(connection->handle());
}

QString changeLabel(SegmentChange change, const QString &name)
{
    constexpr std::array kPhrases{
        QT_TRANSLATE_NOOP("Change", "Segment “%1” saved"),
        QT_TRANSLATE_NOOP("Change", "Segment “%1” changed"),
        QT_TRANSLATE_NOOP("Change", "Segment “%1” renamed"),
        QT_TRANSLATE_NOOP("Change", "Segment “%1” deleted"),
    };
    return writtenLabel(kPhrases[static_cast<std::size_t>(change)], name);
}

Book::Work addSegment(const SavedSegment &segment)
{
    return [segment](Editor &editor) -> Status {
        LEADBOOK_TRY(checkName(editor, segment));
        LEADBOOK_TRY(editor.insert(RecordTable::Segment, cellsOf(segment)));
        return {};
    };
}

Book::Work updateSegment(const SavedSegment &segment)
{
    return [segment](Editor &editor) -> Status {
        LEADBOOK_TRY(checkName(editor, segment));
        return editor.update(RecordTable::Segment, segment.id, cellsOf(segment));
    };
}

Book::Work removeSegment(std::int64_t id)
{
    return [id](Editor &editor) { return editor.remove(RecordTable::Segment, id); };
}

} // namespace leadbook
