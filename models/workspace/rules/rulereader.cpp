// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rules/rulereader.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "domain/overshipped.h"
#include "store/editor.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/cellvalues.h"

#include <QtGlobal>

#include <array>

namespace leadbook {

namespace {

Result<std::vector<ActionRule>> readWritten(sqlite3 *database)
{
    auto read = Statement::prepare(database,
                                   "SELECT id, key, name, definition, since_day FROM rule ORDER BY name, id");
    LEADBOOK_TRY(read);
    std::vector<ActionRule> rules;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return rules;
        ActionRule rule;
        rule.id = read->integer(0);
        rule.key = toQString(read->text(1));
        rule.name = toQString(read->text(2));
        rule.since = read->day(4);
        const std::string_view json = read->text(3);
        if (readRuleJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), rule))
            rules.push_back(shownRule(rule));
    }
}

Status write(Editor &editor, const ActionRule &rule)
{
    LEADBOOK_TRY(checkRule(rule));
    const std::array cells{
        Cell{"key", rule.key.isEmpty() ? QVariant() : QVariant(rule.key)}, Cell{"name", rule.name.trimmed()},
        Cell{"definition", QString::fromUtf8(ruleJson(rule))}, Cell{"since_day", dayOrNull(rule.since)}};
    if (rule.id != 0)
        return editor.update(RecordTable::Rule, rule.id, cells);
    LEADBOOK_TRY(editor.insert(RecordTable::Rule, cells));
    return {};
}

QString namesOf(const std::vector<ActionRule> &rules)
{
    QStringList names;
    for (const ActionRule &rule : rules)
        names << rule.name;
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<std::vector<ActionRule>> readRules(sqlite3 *database)
{
    auto written = readWritten(database);
    LEADBOOK_TRY(written);
    return overShipped(shippedRules(), *std::move(written));
}

Result<std::vector<ActionRule>> readRules(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readRules(connection->handle());
}

RecordWork saveRule(const ActionRule &rule)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Rule “%1” changed"), rule.name),
            [kept = keptRule(rule)](Editor &editor) { return write(editor, kept); }};
}

RecordWork useRules(const std::vector<ActionRule> &rules, Day today)
{
    // In the words of whoever asks, not of the thread that writes.
    std::vector<ActionRule> kept;
    for (const ActionRule &rule : rules)
        kept.push_back(keptRule(rule));
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Rule “%1” in use"), namesOf(rules)),
            [kept, today](Editor &editor) -> Status {
                for (const ActionRule &each : kept) {
                    if (each.isInUse())
                        continue;
                    ActionRule rule = each;
                    rule.since = today;
                    LEADBOOK_TRY(write(editor, rule));
                }
                return {};
            }};
}

RecordWork stopRules(const std::vector<ActionRule> &rules)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Rule “%1” out of use"), namesOf(rules)),
            [rules](Editor &editor) -> Status {
                for (const ActionRule &rule : rules) {
                    if (rule.isInUse())
                        LEADBOOK_TRY(editor.update(RecordTable::Rule, rule.id,
                                                   std::array{Cell{"since_day", QVariant()}}));
                }
                return {};
            }};
}

RecordWork removeRule(const ActionRule &rule)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Rule “%1” removed"), rule.name),
            [id = rule.id](Editor &editor) -> Status {
                auto read = editor.prepare("SELECT id FROM rule_run WHERE rule = ?1");
                LEADBOOK_TRY(read);
                read->bind(1, id);
                std::vector<std::int64_t> runs;
                while (true) {
                    const auto more = read->step();
                    LEADBOOK_TRY(more);
                    if (!*more)
                        break;
                    runs.push_back(read->integer(0));
                }
                for (const std::int64_t run : runs)
                    LEADBOOK_TRY(editor.remove(RecordTable::RuleRun, run));
                return editor.remove(RecordTable::Rule, id);
            }};
}

} // namespace leadbook
