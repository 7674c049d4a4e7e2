// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/messages/templatework.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/overshipped.h"
#include "domain/template/shippedtemplates.h"
#include "store/editor.h"
#include "store/reader.h"
#include "workspace/selectids.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWork)
};

QVariant textOrNull(const QString &text)
{
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

Result<std::vector<MessageTemplate>> readWritten(sqlite3 *database)
{
    auto read = Statement::prepare(database,
                                   "SELECT id, key, name, channel, purpose FROM template ORDER BY name, id");
    LEADBOOK_TRY(read);
    std::vector<MessageTemplate> all;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return all;
        all.push_back({read->integer(0),
                       toQString(read->text(1)),
                       toQString(read->text(2)),
                       static_cast<Channel>(read->integer(3)),
                       toQString(read->text(4)),
                       {}});
    }
}

Status readWordings(sqlite3 *database, std::vector<MessageTemplate> &all)
{
    std::map<std::int64_t, MessageTemplate *> byId;
    for (MessageTemplate &each : all)
        byId[each.id] = &each;
    auto read = Statement::prepare(
        database, "SELECT template, id, language, subject, body FROM template_text ORDER BY language, id");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const auto found = byId.find(read->integer(0));
        if (found != byId.end())
            found->second->wordings.push_back({read->integer(1), toQString(read->text(2)),
                                               toQString(read->text(3)), toQString(read->text(4))});
    }
}

Status writeWordings(Editor &editor, std::int64_t id, const std::vector<MessageWording> &wordings)
{
    const auto known = selectIds(editor, "SELECT id FROM template_text WHERE template = ?1", id);
    LEADBOOK_TRY(known);
    for (const std::int64_t each : *known) {
        const auto kept = std::ranges::find(wordings, each, &MessageWording::id);
        if (kept == wordings.end() || kept->body.isEmpty())
            LEADBOOK_TRY(editor.remove(RecordTable::TemplateText, each));
    }
    for (const MessageWording &wording : wordings) {
        if (wording.body.isEmpty())
            continue;
        const std::array cells{Cell{"template", qlonglong{id}}, Cell{"language", wording.language},
                               Cell{"subject", textOrNull(wording.subject)}, Cell{"body", wording.body}};
        if (wording.id != 0)
            LEADBOOK_TRY(editor.update(RecordTable::TemplateText, wording.id, cells));
        else
            LEADBOOK_TRY(editor.insert(RecordTable::TemplateText, cells));
    }
    return {};
}

Result<std::int64_t> write(Editor &editor, const MessageTemplate &written)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (written.name.trimmed().isEmpty())
        return refuse(Words::tr("A template needs a name."));
    if (std::ranges::all_of(written.wordings, [](const auto &each) { return each.body.trimmed().isEmpty(); }))
        return refuse(Words::tr("A template needs a text in at least one language."));
    const std::array cells{Cell{"key", textOrNull(written.key)}, Cell{"name", written.name.trimmed()},
                           Cell{"channel", int(written.channel)},
                           Cell{"purpose", textOrNull(written.purpose)}};
    std::int64_t id = written.id;
    if (id == 0) {
        const auto inserted = editor.insert(RecordTable::Template, cells);
        LEADBOOK_TRY(inserted);
        id = *inserted;
    } else {
        LEADBOOK_TRY(editor.update(RecordTable::Template, id, cells));
    }
    LEADBOOK_TRY(writeWordings(editor, id, written.wordings));
    return id;
}

Status forget(Editor &editor, RecordTable table, std::string_view sql, std::int64_t id)
{
    const auto rows = selectIds(editor, sql, id);
    LEADBOOK_TRY(rows);
    for (const std::int64_t row : *rows)
        LEADBOOK_TRY(editor.update(table, row, std::array{Cell{"template", QVariant()}}));
    return {};
}

Status removeWritten(Editor &editor, std::int64_t id)
{
    LEADBOOK_TRY(forget(editor, RecordTable::Campaign, "SELECT id FROM campaign WHERE template = ?1", id));
    LEADBOOK_TRY(
        forget(editor, RecordTable::Interaction, "SELECT id FROM interaction WHERE template = ?1", id));
    LEADBOOK_TRY(writeWordings(editor, id, {}));
    return editor.remove(RecordTable::Template, id);
}

} // namespace

Result<std::vector<MessageTemplate>> readTemplates(sqlite3 *database)
{
    auto written = readWritten(database);
    LEADBOOK_TRY(written);
    LEADBOOK_TRY(readWordings(database, *written));
    return overShipped(shippedTemplates(), *std::move(written));
}

Result<std::vector<MessageTemplate>> readTemplates(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readTemplates(connection->handle());
}

RecordWork saveTemplate(const MessageTemplate &written)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Template “%1” changed"), written.name),
            [written](Editor &editor) -> Status {
                const auto id = write(editor, written);
                LEADBOOK_TRY(id);
                return {};
            }};
}

RecordWork removeTemplate(const MessageTemplate &written)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Template “%1” removed"), written.name),
            [id = written.id](Editor &editor) -> Status {
                return id == 0 ? Status() : removeWritten(editor, id);
            }};
}

Result<std::int64_t> keepTemplate(Editor &editor, const MessageTemplate &written)
{
    if (written.id != 0 || (written.name.isEmpty() && written.wordings.empty()))
        return written.id;
    if (!written.key.isEmpty()) {
        auto read = editor.prepare("SELECT id FROM template WHERE key = ?1");
        LEADBOOK_TRY(read);
        read->bind(1, QStringView(written.key));
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (*more)
            return read->integer(0);
    }
    return write(editor, written);
}

} // namespace leadbook
