// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "core/text.h"
#include "items/feedbackwords.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QString stateKey(FeedbackState state)
{
    return state == FeedbackState::Solved     ? u"solved"_s
           : state == FeedbackState::Answered ? u"answered"_s
                                              : u"open"_s;
}

QJsonValue gradeJson(std::uint8_t grade)
{
    constexpr std::uint8_t kGrades = 4;
    return grade < kGrades ? QJsonValue(QString(QChar(u'A' + grade))) : QJsonValue();
}

QJsonObject itemJson(const FeedbackItem &item, Day asOf)
{
    return {{u"feedback"_s, qint64(item.id)},
            {u"id"_s, qint64(item.customer)},
            {u"customer"_s, item.customerName},
            {u"grade"_s, gradeJson(item.grade)},
            {u"kind"_s, item.kind},
            {u"text"_s, item.text},
            {u"owner"_s, item.ownerName.isEmpty() ? QJsonValue() : QJsonValue(item.ownerName)},
            {u"state"_s, stateKey(item.times.state())},
            {u"opened"_s, dayJson(item.times.opened)},
            {u"due"_s, dayJson(item.times.due)},
            {u"answered"_s, dayJson(item.times.answered)},
            {u"closed"_s, dayJson(item.times.closed)},
            {u"overdue"_s, item.times.isOverdue(asOf)},
            {u"resolution"_s, item.resolution},
            {u"reason"_s, feedbackReason(item, asOf)}};
}

QJsonObject toJson(const FeedbackDesk &desk, Day asOf, int limit)
{
    QJsonArray rows;
    for (const FeedbackItem &item : desk.items) {
        if (rows.size() == limit)
            break;
        rows.append(itemJson(item, asOf));
    }
    QJsonArray low;
    for (const LowAnswer &answer : desk.low)
        low.append(QJsonObject{{u"id"_s, qint64(answer.customer)},
                               {u"customer"_s, answer.customerName},
                               {u"survey"_s, answer.survey},
                               {u"score"_s, answer.score},
                               {u"day"_s, dayJson(answer.day)},
                               {u"reason"_s, lowAnswerText(answer)}});
    const FeedbackFigures &figures = desk.figures;
    return {{u"asOf"_s, asOf.toIso()},
            {u"days"_s,
             QJsonArray{desk.terms.days[0], desk.terms.days[1], desk.terms.days[2], desk.terms.days[3]}},
            {u"all"_s, qint64(figures.all)},
            {u"open"_s, qint64(figures.open)},
            {u"answered"_s, qint64(figures.answered)},
            {u"solved"_s, qint64(figures.solved)},
            {u"overdue"_s, qint64(figures.overdue)},
            {u"medianAnswerDays"_s, numberJson(figures.medianAnswer)},
            {u"medianSolvedDays"_s, numberJson(figures.medianSolved)},
            {u"solvedRate"_s, numberJson(figures.solvedRate())},
            {u"rows"_s, rows},
            {u"low"_s, low}};
}

QJsonObject accountJson(const KeyAccount &account)
{
    const auto part = [](const HealthPart &each, const QString &reason) {
        return QJsonObject{{u"light"_s, healthLightKey(each.light)}, {u"reason"_s, reason}};
    };
    const AccountHealth &health = account.health;
    return {{u"id"_s, qint64(account.customer)},
            {u"customer"_s, account.name},
            {u"grade"_s, gradeJson(account.grade)},
            {u"because"_s, keyAccountCauses(account.cause)},
            {u"light"_s, healthLightKey(health.light)},
            {u"revenue"_s, account.facts.revenue.toDouble()},
            {u"revenueBefore"_s, account.facts.revenueBefore.toDouble()},
            {u"value"_s, part(health.value, valueReason(account, QLocale()))},
            {u"satisfaction"_s, part(health.satisfaction, satisfactionReason(account, QLocale()))},
            {u"relationship"_s, part(health.relationship, relationshipReason(account, QLocale()))},
            {u"review"_s, part(health.review, reviewReason(account))},
            {u"lastReview"_s, dayJson(account.facts.lastReview)},
            {u"nextReview"_s, dayJson(account.facts.nextReview)},
            {u"reason"_s, healthReason(account, QLocale())}};
}

} // namespace

Status runFeedback(Session &session, const QStringList &)
{
    const auto limit = session.number(u"limit"_s, std::numeric_limits<int>::max());
    LEADBOOK_TRY(limit);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto desk = await(session.workspace().run(
        Session::reportProgress(u"feedback"_s),
        [path = session.workspace().dataPath()](const View &on, const Progress &progress) {
            return feedbackDesk(path, on, progress);
        }));
    LEADBOOK_TRY(desk);
    const Day asOf = (*view)->asOf;
    TextTable table(
        {{Cli::tr("Customer")}, {Cli::tr("State")}, {Cli::tr("What was said")}, {Cli::tr("Reason")}});
    int rows = 0;
    for (const FeedbackItem &item : desk->items) {
        if (rows++ == *limit)
            break;
        table.addRow({item.customerName, feedbackStateLabel(item.times, asOf), item.text.simplified(),
                      feedbackReason(item, asOf)});
    }
    session.print(toJson(*desk, asOf, *limit), table.lines());
    return {};
}

Status runHealth(Session &session, const QStringList &)
{
    const auto limit = session.number(u"limit"_s, std::numeric_limits<int>::max());
    LEADBOOK_TRY(limit);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto accounts = await(session.workspace().run(
        Session::reportProgress(u"health"_s),
        [path = session.workspace().dataPath()](const View &on, const Progress &progress) {
            return keyAccounts(path, on, progress);
        }));
    LEADBOOK_TRY(accounts);
    QJsonArray rows;
    TextTable table({{Cli::tr("Customer")}, {Cli::tr("Health")}, {Cli::tr("Reason")}});
    for (const KeyAccount &account : accounts->accounts) {
        if (rows.size() == *limit)
            break;
        rows.append(accountJson(account));
        table.addRow(
            {account.name, healthLightLabel(account.health.light), healthReason(account, QLocale())});
    }
    session.print({{u"asOf"_s, accounts->asOf.toIso()},
                   {u"accounts"_s, qint64(accounts->accounts.size())},
                   {u"rows"_s, rows}},
                  table.lines());
    return {};
}

} // namespace leadbook::cli
