// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receiptjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/consentterms.h"
#include "workspace/privacy/privacyfigures.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

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

QJsonArray rulesJson(const RetentionDue &due)
{
    QJsonArray rules;
    for (std::size_t i = 0; i < due.rules.size(); ++i) {
        const RetentionRule &rule = due.rules[i];
        rules.append(QJsonObject{{u"name"_s, rule.name},
                                 {u"filter"_s, rule.filter},
                                 {u"days"_s, rule.afterDays},
                                 {u"basis"_s, rule.basis},
                                 {u"inUse"_s, rule.isActive},
                                 {u"due"_s, qint64(due.counts[i])},
                                 {u"problem"_s, due.problems[i]}});
    }
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

} // namespace

Status runPrivacy(Session &session, const QStringList &)
{
    constexpr std::size_t kMostRows = 100;
    bool isNumber = true;
    const auto limit = session.option(u"limit"_s);
    const std::size_t most = limit ? limit->toUInt(&isNumber) : kMostRows;
    if (!isNumber)
        return usageError(Cli::tr("--limit takes a number."));
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
                   {u"rows"_s, dueJson(figures->due, most)},
                   {u"exports"_s, exportsJson(*figures)},
                   {u"erasures"_s, erasures},
                   {u"backups"_s, QJsonArray::fromStringList(figures->backups)}},
                  linesOf(*figures));
    return {};
}

} // namespace leadbook::cli
