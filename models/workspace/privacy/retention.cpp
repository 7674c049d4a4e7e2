// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/retention.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/personerase.h"
#include "store/statement.h"
#include "workspace/cellvalues.h"
#include "workspace/filtering.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

/// A text that the book may not lack, where it is empty too.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

Status check(const RetentionRule &rule)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    if (rule.name.trimmed().isEmpty())
        return refuse(Words::tr("A rule needs a name."));
    if (rule.afterDays < 1)
        return refuse(Words::tr("Data are kept for at least one day."));
    return {};
}

Status write(Editor &editor, const RetentionRule &rule)
{
    LEADBOOK_TRY(check(rule));
    const std::array cells{Cell{"name", rule.name.trimmed()}, Cell{"filter", notNull(rule.filter.trimmed())},
                           Cell{"after_days", rule.afterDays}, Cell{"basis", trimmedOrNull(rule.basis)},
                           Cell{"active", rule.isActive ? 1 : 0}};
    if (rule.id != 0)
        return editor.update(RecordTable::RetentionRule, rule.id, cells);
    const auto written = editor.insert(RecordTable::RetentionRule, cells);
    LEADBOOK_TRY(written);
    return {};
}

/// The last day on which anything was heard of the customer in @p row, no day: never.
Day lastHeardOf(const View &view, Row row)
{
    const Day contact = view.derived.day(FieldId::LastContact)[row];
    const Day purchase = view.derived.day(FieldId::LastPurchase)[row];
    if (!contact.isValid() || !purchase.isValid())
        return contact.isValid() ? contact : purchase;
    return std::max(contact, purchase);
}

} // namespace

Result<std::vector<RetentionRule>> readRetentionRules(sqlite3 *database)
{
    auto read = Statement::prepare(
        database, "SELECT id, name, filter, after_days, basis, active FROM retention_rule ORDER BY name, id");
    LEADBOOK_TRY(read);
    std::vector<RetentionRule> rules;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return rules;
        rules.push_back({read->integer(0), toQString(read->text(1)), toQString(read->text(2)),
                         static_cast<int>(read->integer(3)), toQString(read->text(4)),
                         read->integer(5) != 0});
    }
}

RecordWork saveRetentionRule(const RetentionRule &rule)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Retention rule “%1” changed"), rule.name.trimmed()),
            [rule](Editor &editor) { return write(editor, rule); }};
}

RecordWork removeRetentionRule(const RetentionRule &rule)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Retention rule “%1” removed"), rule.name),
            [id = rule.id](Editor &editor) { return editor.remove(RecordTable::RetentionRule, id); }};
}

QString dueFilter(const RetentionRule &rule)
{
    const QString old = u" <= -%1d"_s.arg(rule.afterDays);
    const QString heardOf =
        u"(lastContact%1 and (lastPurchase%1 or lastPurchase is empty)) or (lastContact is empty and "
        "lastPurchase%1) or (lastContact is empty and lastPurchase is empty and created%1)"_s.arg(old);
    const QString due = u"(%1) and name != \"%2\""_s.arg(heardOf, QString::fromLatin1(kErasedName));
    return rule.filter.trimmed().isEmpty() ? due : u"(%1) and "_s.arg(rule.filter.trimmed()) + due;
}

Result<RetentionDue> retentionDue(const View &view, std::vector<RetentionRule> rules,
                                  const Progress &progress)
{
    RetentionDue due;
    due.rules = std::move(rules);
    due.counts.resize(due.rules.size());
    due.problems.resize(due.rules.size());
    const FieldTable &customers = view.snapshot->customers;
    std::set<Row> seen;
    for (std::size_t i = 0; i < due.rules.size(); ++i) {
        if (!due.rules[i].isActive)
            continue;
        const auto filter = parseFilter(view, dueFilter(due.rules[i]));
        if (!filter) {
            due.problems[i] = filter.error().message;
            continue;
        }
        std::vector<Row> rows;
        for (Row row = 0; row < customers.rows(); ++row) {
            if (customers.isAlive(row))
                rows.push_back(row);
        }
        filterRows(view, ListKind::Customers, *filter, rows, progress);
        if (progress.isCancelled())
            return cancelledError();
        due.counts[i] = std::ssize(rows);
        for (const Row row : rows) {
            if (!seen.insert(row).second)
                continue;
            const Day heardOf = lastHeardOf(view, row);
            due.people.push_back({customers.ids[row], toQString(customers.columns.text(FieldId::Name)[row]),
                                  i,
                                  heardOf.isValid() ? heardOf : customers.columns.day(FieldId::Created)[row],
                                  heardOf.isValid()});
        }
    }
    std::ranges::stable_sort(due.people, {}, &DuePerson::since);
    return due;
}

} // namespace leadbook
