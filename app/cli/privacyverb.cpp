// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receiptjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/consentterms.h"
#include "store/reader.h"
#include "workspace/filtering.h"
#include "workspace/privacy/privacyfigures.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// The keys of the groups, by PrivacyGroup.
constexpr std::array<const char *, kPrivacyGroups> kGroups{"withoutBasis", "withdrawn", "ended",
                                                           "doNotContact", "children",  "withoutSource"};

QJsonArray purposesJson(const PrivacyFigures &figures)
{
    QJsonArray purposes;
    for (const PurposeFigures &purpose : figures.purposes) {
        QJsonObject bases;
        for (const auto &[basis, count] : purpose.bases)
            bases[basis] = qint64(count);
        purposes.append(QJsonObject{{u"purpose"_s, purpose.purpose},
                                    {u"given"_s, qint64(purpose.given.count)},
                                    {u"refused"_s, qint64(purpose.refused.count)},
                                    {u"ended"_s, qint64(purpose.ended.count)},
                                    {u"bases"_s, bases}});
    }
    return purposes;
}

QJsonObject ruleJson(const RetentionDue &due, std::size_t place)
{
    const RetentionRule &rule = due.rules[place];
    return {{u"name"_s, rule.name},
            {u"filter"_s, rule.filter},
            {u"days"_s, rule.afterDays},
            {u"basis"_s, rule.basis},
            {u"inUse"_s, rule.isActive},
            {u"due"_s, qint64(due.counts[place])},
            {u"problem"_s, due.problems[place]}};
}

QJsonArray rulesJson(const RetentionDue &due)
{
    QJsonArray rules;
    for (std::size_t i = 0; i < due.rules.size(); ++i)
        rules.append(ruleJson(due, i));
    return rules;
}

QJsonArray dueJson(const RetentionDue &due, std::size_t limit)
{
    QJsonArray people;
    for (const DuePerson &person : due.people) {
        if (static_cast<std::size_t>(people.size()) == limit)
            break;
        people.append(QJsonObject{{u"id"_s, qint64(person.customer)},
                                  {u"name"_s, person.name},
                                  {u"rule"_s, due.rules[person.rule].name},
                                  {u"since"_s, person.since.toIso()},
                                  {u"contact"_s, person.wasInContact}});
    }
    return people;
}

QJsonArray exportsJson(const PrivacyFigures &figures)
{
    QJsonArray exports;
    for (const ExportLogEntry &entry : figures.exports)
        exports.append(QJsonObject{{u"at"_s, momentText(entry.atMs)},
                                   {u"what"_s, entry.what},
                                   {u"people"_s, qint64(entry.people)},
                                   {u"reason"_s, entry.reason}});
    return exports;
}

QStringList linesOf(const PrivacyFigures &figures)
{
    QStringList lines{Cli::tr("%1 contacts, %2 without a recorded basis, %3 not to be contacted")
                          .arg(figures.people)
                          .arg(figures.of(PrivacyGroup::WithoutBasis).count)
                          .arg(figures.of(PrivacyGroup::DoNotContact).count)};
    for (const PurposeFigures &purpose : figures.purposes)
        lines << Cli::tr("%1: %2 given, %3 refused, %4 over")
                     .arg(consentPurposeLabel(purpose.purpose))
                     .arg(purpose.given.count)
                     .arg(purpose.refused.count)
                     .arg(purpose.ended.count);
    for (std::size_t i = 0; i < figures.due.rules.size(); ++i)
        lines << Cli::tr("Rule “%1”: %2 due").arg(figures.due.rules[i].name).arg(figures.due.counts[i]);
    lines
        << Cli::tr("%1 large exports, %2 erasures").arg(figures.exports.size()).arg(figures.erasures.size());
    return lines;
}

Result<std::size_t> mostRows(const Session &session)
{
    constexpr std::size_t kMostRows = 100;
    bool isNumber = true;
    const auto limit = session.option(u"limit"_s);
    const std::size_t most = limit ? limit->toUInt(&isNumber) : kMostRows;
    if (!isNumber)
        return usageError(Cli::tr("--limit takes a number."));
    return most;
}

/// The rule of the book called @p name; absent where there is none.
Result<std::optional<RetentionRule>> findRule(Session &session, const QString &name)
{
    const auto connection = ReadConnection::open(session.workspace().dataPath());
    LEADBOOK_TRY(connection);
    const auto rules = readRetentionRules(connection->handle());
    LEADBOOK_TRY(rules);
    for (const RetentionRule &rule : *rules) {
        if (rule.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(rule);
    }
    return std::optional<RetentionRule>();
}

/// @p rule with what the options say of it.
Status readRule(const Session &session, RetentionRule &rule)
{
    rule.filter = session.option(u"where"_s).value_or(rule.filter);
    rule.basis = session.option(u"basis"_s).value_or(rule.basis);
    const auto days = session.number(u"days"_s, rule.afterDays, 1);
    LEADBOOK_TRY(days);
    rule.afterDays = *days;
    if (const auto inUse = session.option(u"in-use"_s)) {
        if (*inUse != u"yes" && *inUse != u"no")
            return usageError(Cli::tr("--in-use takes yes or no."));
        rule.isActive = *inUse == u"yes";
    }
    return {};
}

/// `privacy rule NAME`: makes or changes it and proposes whom it has due; nobody is erased by that.
Status setRule(Session &session, const QString &name)
{
    const auto most = mostRows(session);
    LEADBOOK_TRY(most);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto known = findRule(session, name);
    LEADBOOK_TRY(known);
    RetentionRule rule = known->value_or(RetentionRule());
    const bool isNew = rule.id == 0;
    if (isNew)
        rule.name = name;
    const RetentionRule before = rule;
    LEADBOOK_TRY(readRule(session, rule));
    if (!rule.filter.trimmed().isEmpty())
        LEADBOOK_TRY(parseFilter(**view, rule.filter));
    if (isNew || !(rule == before)) {
        const RecordWork work = saveRetentionRule(rule);
        LEADBOOK_TRY(await(session.workspace().change(work.label, work.work)));
    }
    const auto due = await(session.workspace().run(Session::reportProgress(u"privacy"_s),
                                                   [rule](const View &on, const Progress &progress) {
                                                       return retentionDue(on, std::vector{rule}, progress);
                                                   }));
    LEADBOOK_TRY(due);
    session.print({{u"rule"_s, ruleJson(*due, 0)},
                   {u"new"_s, isNew},
                   {u"due"_s, qint64(std::ssize(due->people))},
                   {u"rows"_s, dueJson(*due, *most)}},
                  {Cli::tr("Rule “%1”: %2 due").arg(rule.name).arg(due->counts[0])});
    return {};
}

/// `privacy drop NAME`.
Status dropRule(Session &session, const QString &name)
{
    LEADBOOK_TRY(session.loadView());
    const auto known = findRule(session, name);
    LEADBOOK_TRY(known);
    if (!*known)
        return usageError(Cli::tr("There is no rule called “%1”.").arg(name));
    const RecordWork work = removeRetentionRule(**known);
    LEADBOOK_TRY(await(session.workspace().change(work.label, work.work)));
    session.print({{u"removed"_s, (*known)->name}}, {Cli::tr("Removed: %1").arg((*known)->name)});
    return {};
}

} // namespace

Status runPrivacy(Session &session, const QStringList &arguments)
{
    if (arguments.size() == 2 && arguments[0] == u"rule")
        return setRule(session, arguments[1]);
    if (arguments.size() == 2 && arguments[0] == u"drop")
        return dropRule(session, arguments[1]);
    if (!arguments.isEmpty())
        return usageError(Cli::tr("Say privacy, privacy rule NAME or privacy drop NAME."));
    const auto most = mostRows(session);
    LEADBOOK_TRY(most);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto figures = await(session.workspace().run(
        Session::reportProgress(u"privacy"_s),
        [path = session.workspace().dataPath()](const View &on, const Progress &progress) {
            return privacyFigures(path, on, progress);
        }));
    LEADBOOK_TRY(figures);
    QJsonObject groups;
    for (std::size_t i = 0; i < kGroups.size(); ++i)
        groups[QLatin1StringView(kGroups[i])] = qint64(figures->groups[i].count);
    QJsonArray erasures;
    for (const PastErasure &erasure : figures->erasures)
        erasures.append(QJsonObject{
            {u"at"_s, momentText(erasure.atMs)}, {u"who"_s, erasure.who}, {u"what"_s, erasure.what}});
    session.print({{u"people"_s, qint64(figures->people)},
                   {u"groups"_s, groups},
                   {u"purposes"_s, purposesJson(*figures)},
                   {u"rules"_s, rulesJson(figures->due)},
                   {u"due"_s, qint64(std::ssize(figures->due.people))},
                   {u"rows"_s, dueJson(figures->due, *most)},
                   {u"exports"_s, exportsJson(*figures)},
                   {u"erasures"_s, erasures},
                   {u"backups"_s, QJsonArray::fromStringList(figures->backups)}},
                  linesOf(*figures));
    return {};
}

} // namespace leadbook::cli
