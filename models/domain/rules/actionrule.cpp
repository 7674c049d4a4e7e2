// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/actionrule.h"

#include "core/text.h"
#include "domain/strategies/strategyclass.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionRule)
};

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

template <std::size_t N>
std::optional<std::size_t> placeOf(const std::array<std::string_view, N> &keys, const QString &key)
{
    const auto found = std::ranges::find(keys, key.toStdString());
    return found == keys.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - keys.begin()));
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        object[key] = text.trimmed();
}

QJsonObject whenObject(const ActionRule &rule)
{
    QJsonObject when{{u"event"_s, toQString(kRuleEventKeys[static_cast<std::size_t>(rule.event)])}};
    if (usesClass(rule.event))
        putText(when, u"class"_s, rule.customerClass);
    if (usesSubject(rule.event))
        putText(when, u"subject"_s, rule.subject);
    if (usesDays(rule.event))
        when[u"days"_s] = rule.days;
    if (usesScore(rule.event))
        when[u"score"_s] = rule.score;
    return when;
}

QJsonObject thenObject(const ActionRule &rule)
{
    QJsonObject then;
    if (rule.task)
        then[u"task"_s] =
            QJsonObject{{u"kind"_s, toQString(kTaskKindKeys[static_cast<std::size_t>(rule.task->kind)])},
                        {u"title"_s, rule.task->title.trimmed()},
                        {u"days"_s, rule.task->days}};
    putText(then, u"tag"_s, rule.tag);
    if (rule.owner != 0)
        then[u"owner"_s] = qint64{rule.owner};
    putText(then, u"mail"_s, rule.mail);
    if (!rule.mail.trimmed().isEmpty())
        putText(then, u"template"_s, rule.mailTemplate);
    return then;
}

bool isDayCount(int days, int least)
{
    return days >= least && days <= ActionRule::kMostDays;
}

Status checkWhen(const ActionRule &rule)
{
    if (usesClass(rule.event) && classParts(rule.customerClass).name.isEmpty())
        return invalid(Words::tr("Say which class of customers the rule looks at, such as grade:A."));
    if (rule.event == RuleEvent::Holiday && rule.subject.trimmed().isEmpty())
        return invalid(Words::tr("Say which holiday the rule looks at."));
    const bool needsDays = rule.event == RuleEvent::NoContact || rule.event == RuleEvent::DealStuck;
    if (usesDays(rule.event) && !isDayCount(rule.days, needsDays ? 1 : 0))
        return invalid(
            Words::tr("The days of a rule are %1 to %2.").arg(needsDays ? 1 : 0).arg(ActionRule::kMostDays));
    return {};
}

} // namespace

bool usesClass(RuleEvent event)
{
    return event == RuleEvent::Entered || event == RuleEvent::Left;
}

bool usesSubject(RuleEvent event)
{
    return event == RuleEvent::SurveyLow || event == RuleEvent::Holiday;
}

bool usesDays(RuleEvent event)
{
    return event == RuleEvent::NoContact || event == RuleEvent::Birthday || event == RuleEvent::Holiday ||
           event == RuleEvent::ContractEnds || event == RuleEvent::DealStuck;
}

bool usesScore(RuleEvent event)
{
    return event == RuleEvent::SurveyLow;
}

QByteArray ruleJson(const ActionRule &rule)
{
    QJsonObject object{{u"when"_s, whenObject(rule)}, {u"then"_s, thenObject(rule)}};
    putText(object, u"who"_s, rule.who);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Status readRuleJson(const QByteArray &json, ActionRule &rule)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject when = object[u"when"].toObject();
    const auto event = placeOf(kRuleEventKeys, when[u"event"].toString());
    if (!event)
        return invalid(
            Words::tr("The rule “%1” waits for something that this version does not know.").arg(rule.name));
    rule.event = static_cast<RuleEvent>(*event);
    rule.customerClass = when[u"class"].toString();
    rule.subject = when[u"subject"].toString();
    rule.days = when[u"days"].toInt();
    rule.score = when[u"score"].toDouble();
    rule.who = object[u"who"].toString();
    const QJsonObject then = object[u"then"].toObject();
    if (const QJsonObject task = then[u"task"].toObject(); !task.isEmpty()) {
        const auto kind = placeOf(kTaskKindKeys, task[u"kind"].toString());
        rule.task = RuleTask{kind ? static_cast<TaskKind>(*kind) : TaskKind::Other, task[u"title"].toString(),
                             task[u"days"].toInt()};
    }
    rule.tag = then[u"tag"].toString();
    rule.owner = then[u"owner"].toInteger();
    rule.mail = then[u"mail"].toString();
    rule.mailTemplate = then[u"template"].toString();
    return {};
}

Status checkRule(const ActionRule &rule)
{
    if (rule.name.trimmed().isEmpty())
        return invalid(Words::tr("A rule needs a name."));
    LEADBOOK_TRY(checkWhen(rule));
    if (!rule.task && rule.tag.trimmed().isEmpty() && rule.owner == 0 && rule.mail.trimmed().isEmpty())
        return invalid(Words::tr("Say what is to be done: a task, a tag, an owner or a mail."));
    if (rule.task && rule.task->title.trimmed().isEmpty())
        return invalid(Words::tr("The task of a rule needs a title."));
    if (rule.task && !isDayCount(rule.task->days, 0))
        return invalid(Words::tr("A task is due 0 to %1 days after the event.").arg(ActionRule::kMostDays));
    if (rule.tag.contains(u';'))
        return invalid(Words::tr("A rule adds one tag; a tag has no semicolon."));
    return {};
}

} // namespace leadbook
