// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rules/taskmail.h"

#include "core/text.h"
#include "domain/rules/actionrule.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/messages/templatework.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskMail)
};

/// The customer of @p task; 0: it has none or is gone.
Result<std::int64_t> customerOf(sqlite3 *database, std::int64_t task)
{
    auto read = Statement::prepare(database, "SELECT customer FROM task WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, task);
    const auto more = read->step();
    LEADBOOK_TRY(more);
    return *more ? read->integer(0) : 0;
}

} // namespace

Result<QString> mailTemplateOf(sqlite3 *database, std::int64_t task)
{
    auto read = Statement::prepare(
        database, "SELECT rule.definition FROM rule_run JOIN rule ON rule.id = rule_run.rule JOIN task ON "
                  "task.id = rule_run.task WHERE task.id = ?1 AND task.kind = ?2 ORDER BY rule_run.id");
    LEADBOOK_TRY(read);
    read->bind(1, task);
    read->bind(2, int(TaskKind::Mail));
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return QString();
        const std::string_view json = read->text(0);
        ActionRule rule;
        if (readRuleJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), rule) &&
            !rule.mailTemplate.isEmpty())
            return rule.mailTemplate;
    }
}

Result<TaskMail> readTaskMail(const QString &path, std::int64_t task)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto reference = mailTemplateOf(connection->handle(), task);
    LEADBOOK_TRY(reference);
    const auto customer = customerOf(connection->handle(), task);
    LEADBOOK_TRY(customer);
    if (reference->isEmpty() || *customer == 0)
        return Error{ErrorCode::NotFound, Words::tr("This task has no template of a mail."), {}};
    const auto templates = readTemplates(connection->handle());
    LEADBOOK_TRY(templates);
    const MessageTemplate *written = templateOf(*templates, *reference);
    if (written == nullptr)
        return Error{ErrorCode::NotFound,
                     Words::tr("The template of this mail is gone; choose another one in the rule."),
                     {}};
    return TaskMail{*written, *customer};
}

} // namespace leadbook
