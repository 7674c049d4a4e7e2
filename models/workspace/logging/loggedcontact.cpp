// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/logging/loggedcontact.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/cellvalues.h"
#include "workspace/today/repeating.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(LoggedContact)
};

QVariant orNull(const auto &optional)
{
    return optional ? QVariant::fromValue(static_cast<qint64>(*optional)) : QVariant();
}

std::optional<std::int64_t> integerAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.integer(column));
}

/// Writes one log, customer by customer; the statements are prepared once.
class LogWriter
{
public:
    LogWriter(Editor &editor, const LoggedContact &logged)
        : m_editor(editor)
        , m_logged(logged)
        , m_said(logged.said)
    {
    }

    Status write(std::int64_t customer)
    {
        LEADBOOK_TRY(findOwner(customer));
        if (m_said.tellsContact())
            LEADBOOK_TRY(writeInteraction(customer));
        if (m_said.tellsContact() && m_logged.completesPrevious)
            LEADBOOK_TRY(completePrevious(customer));
        if (m_said.next)
            LEADBOOK_TRY(writeTask(customer));
        return m_said.need.isEmpty() ? Status() : writeNeed(customer);
    }

private:
    Status findOwner(std::int64_t customer)
    {
        auto statement = m_editor.prepare("SELECT owner FROM customer WHERE id = ?1");
        LEADBOOK_TRY(statement);
        statement->bind(1, customer);
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return Error{ErrorCode::NotFound,
                         LogText::tr("The customer is no longer there; choose another one."),
                         QString::number(customer)};
        m_owner = integerAt(*statement, 0);
        return {};
    }

    Status writeInteraction(std::int64_t customer)
    {
        const std::array cells{
            Cell{"customer", qint64(customer)},
            Cell{"contact", orNull(m_logged.contact)},
            Cell{"kind", static_cast<int>(m_said.kind)},
            Cell{"day", m_said.day.number()},
            Cell{"minute", orNull(m_said.minuteOfDay)},
            Cell{"direction", orNull(m_said.isFromCustomer)},
            Cell{"answered", orNull(m_said.isAnswered)},
            Cell{"minutes", orNull(m_said.minutes)},
            Cell{"owner", orNull(m_owner)},
            Cell{"summary", textOrNull(m_said.note)},
        };
        LEADBOOK_TRY(m_editor.insert(RecordTable::Interaction, cells));
        return {};
    }

    /// The open task that the list shows as the next action, unless it is due later than the contact.
    Status completePrevious(std::int64_t customer)
    {
        auto statement = m_editor.prepare("SELECT id FROM task WHERE customer = ?1 AND done_day IS NULL AND "
                                          "due_day <= ?2 ORDER BY due_day, id LIMIT 1");
        LEADBOOK_TRY(statement);
        statement->bind(1, customer);
        statement->bind(2, m_said.day);
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        const std::array cells{Cell{"done_day", m_said.day.number()}};
        const std::int64_t task = statement->integer(0);
        LEADBOOK_TRY(m_editor.update(RecordTable::Task, task, cells));
        return repeatTask(m_editor, task, m_said.day);
    }

    Status writeTask(std::int64_t customer)
    {
        const SaidAction &next = *m_said.next;
        const std::array cells{
            Cell{"customer", qint64(customer)},
            Cell{"contact", orNull(m_logged.contact)},
            Cell{"owner", orNull(m_owner)},
            Cell{"title", next.text.isEmpty() ? m_logged.plainAction : next.text},
            Cell{"due_day", next.due.isValid() ? QVariant(next.due.number()) : QVariant()},
            Cell{"set_day", m_said.day.number()},
        };
        LEADBOOK_TRY(m_editor.insert(RecordTable::Task, cells));
        return {};
    }

    Status writeNeed(std::int64_t customer)
    {
        const auto known = readNeed(m_editor.database(), customer);
        LEADBOOK_TRY(known);
        const StoredNeed need = withEvidence(*known, m_said.need);
        const std::array cells{
            Cell{"customer", qint64(customer)},
            Cell{"day", m_said.day.number()},
            Cell{"level", orNull(need.level)},
            Cell{"product", textOrNull(need.product)},
            Cell{"usage", textOrNull(need.usage)},
            Cell{"budget", orNull(need.budget)},
            Cell{"wanted_day", orNull(need.wantedDay)},
            Cell{"decision_maker", textOrNull(need.decisionMaker)},
        };
        LEADBOOK_TRY(m_editor.insert(RecordTable::Need, cells));
        return {};
    }

    Editor &m_editor;
    const LoggedContact &m_logged;
    const QuickLog &m_said;
    std::optional<std::int64_t> m_owner;
};

} // namespace

int StoredNeed::effectiveLevel() const
{
    const int others = int{budget.has_value()} + int{wantedDay.has_value()} + int{!decisionMaker.isEmpty()};
    const bool isNamed = !product.isEmpty() || !usage.isEmpty();
    return level.value_or(1 + int{isNamed} + int{others >= 2});
}

Result<StoredNeed> readNeed(sqlite3 *database, std::int64_t customer)
{
    auto statement =
        Statement::prepare(database, "SELECT level, product, usage, budget, wanted_day, decision_maker "
                                     "FROM need WHERE customer = ?1 ORDER BY day DESC, id DESC LIMIT 1");
    LEADBOOK_TRY(statement);
    statement->bind(1, customer);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    StoredNeed need;
    if (!*row)
        return need;
    if (const auto level = integerAt(*statement, 0))
        need.level = static_cast<int>(*level);
    need.product = toQString(statement->text(1));
    need.usage = toQString(statement->text(2));
    need.budget = integerAt(*statement, 3);
    need.wantedDay = integerAt(*statement, 4);
    need.decisionMaker = toQString(statement->text(5));
    return need;
}

StoredNeed withEvidence(const StoredNeed &known, const NeedEvidence &said)
{
    StoredNeed need = known;
    if (!said.product.isEmpty())
        need.product = said.product;
    if (!said.usage.isEmpty())
        need.usage = said.usage;
    if (said.budget.isKnown())
        need.budget = said.budget.tenThousandths();
    if (said.wanted.isValid())
        need.wantedDay = said.wanted.number();
    if (!said.decisionMaker.isEmpty())
        need.decisionMaker = said.decisionMaker;
    if (need.level) {
        StoredNeed judged = need;
        judged.level.reset();
        need.level = std::max(*need.level, judged.effectiveLevel());
    }
    return need;
}

std::vector<std::optional<int>>
needLevelsAfter(const QString &path, const std::vector<std::int64_t> &customers, const NeedEvidence &said)
{
    std::vector<std::optional<int>> levels;
    if (said.isEmpty())
        return levels;
    const auto connection = ReadConnection::open(path);
    for (const std::int64_t customer : customers) {
        const auto known = connection ? readNeed(connection->handle(), customer) : StoredNeed();
        levels.emplace_back(withEvidence(known.value_or(StoredNeed()), said).effectiveLevel());
    }
    return levels;
}

std::optional<int> needLevelAfter(const QString &path, std::int64_t customer, const NeedEvidence &said)
{
    const auto levels = needLevelsAfter(path, {customer}, said);
    return levels.empty() ? std::nullopt : levels.front();
}

Book::Work logContact(std::vector<std::int64_t> customers, LoggedContact logged,
                      std::shared_ptr<const Progress> progress)
{
    return [customers = std::move(customers), logged = std::move(logged),
            progress = std::move(progress)](Editor &editor) -> Status {
        if (customers.empty() || (!logged.said.tellsContact() && !logged.said.next))
            return Error{
                ErrorCode::Invalid, LogText::tr("There is nothing to save yet; type what happened."), {}};
        LogWriter writer(editor, logged);
        std::int64_t done = 0;
        for (const std::int64_t customer : customers) {
            if (progress && progress->isCancelled())
                return cancelledError();
            LEADBOOK_TRY(writer.write(customer));
            if (progress)
                progress->report(++done, static_cast<std::int64_t>(customers.size()));
        }
        return {};
    };
}

QString logLabel(const QString &name, std::size_t customers)
{
    if (customers == 1)
        return writtenLabel(QT_TRANSLATE_NOOP("Change", "Log for %1"), name);
    return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Log for %n customer(s)"), {},
                        static_cast<int>(customers));
}

} // namespace leadbook
