// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rulewords.h"

#include "core/text.h"
#include "domain/daywords.h"
#include "domain/holidays.h"
#include "domain/strategies/strategyclass.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString surveyOf(const ActionRule &rule)
{
    return rule.subject.trimmed().isEmpty() ? Words::tr("any survey") : rule.subject.trimmed();
}

QString nameOf(const TextColumn &names, Row row)
{
    return row == kNoRow ? QString() : toQString(names[row]);
}

QString mailWords(const ActionRule &rule, const std::vector<MessageTemplate> &templates)
{
    if (rule.mailTemplate.isEmpty())
        return Words::tr("write a mail: “%1”").arg(rule.mail);
    const MessageTemplate *written = templateOf(templates, rule.mailTemplate);
    if (written == nullptr)
        return Words::tr("write a mail: “%1” (its template is gone)").arg(rule.mail);
    return Words::tr("write a mail: “%1” (template “%2”)").arg(rule.mail, written->name);
}

QString gradeAt(const QStringList &grades, std::uint8_t place)
{
    return place < grades.size() ? grades[place] : u"?"_s;
}

} // namespace

QString ruleEventLabel(RuleEvent event)
{
    switch (event) {
    case RuleEvent::Entered:
        return Words::tr("comes into a class");
    case RuleEvent::Left:
        return Words::tr("leaves a class");
    case RuleEvent::GradeFell:
        return Words::tr("the grade falls");
    case RuleEvent::NoContact:
        return Words::tr("no contact for some days");
    case RuleEvent::SurveyLow:
        return Words::tr("a low score in a survey");
    case RuleEvent::Birthday:
        return Words::tr("a birthday is near");
    case RuleEvent::Holiday:
        return Words::tr("a holiday is near");
    case RuleEvent::ContractEnds:
        return Words::tr("a contract ends soon");
    case RuleEvent::DealStuck:
        return Words::tr("a deal stays in its stage");
    }
    return {};
}

QString ruleWhen(const ActionRule &rule)
{
    switch (rule.event) {
    case RuleEvent::Entered:
        return Words::tr("When a customer comes into “%1”").arg(customerClassLabel(rule.customerClass));
    case RuleEvent::Left:
        return Words::tr("When a customer leaves “%1”").arg(customerClassLabel(rule.customerClass));
    case RuleEvent::GradeFell:
        return Words::tr("When the grade of a customer falls");
    case RuleEvent::NoContact:
        return Words::tr("When nobody was in contact with a customer for %Ln days", nullptr, rule.days);
    case RuleEvent::SurveyLow:
        return Words::tr("When the score in %1 is %2 or less")
            .arg(surveyOf(rule), QLocale().toString(rule.score));
    case RuleEvent::Birthday:
        return Words::tr("%Ln days before a birthday", nullptr, rule.days);
    case RuleEvent::Holiday:
        return Words::tr("%Ln days before %1", nullptr, rule.days).arg(festivalLabel(rule.subject));
    case RuleEvent::ContractEnds:
        return Words::tr("%Ln days before a contract ends", nullptr, rule.days);
    case RuleEvent::DealStuck:
        return Words::tr("When an open deal has been in its stage for %Ln days", nullptr, rule.days);
    }
    return {};
}

QString ruleThen(const ActionRule &rule, const QString &owner, const std::vector<MessageTemplate> &templates)
{
    QStringList parts;
    if (rule.task) {
        const QString due = rule.task->days == 0 ? Words::tr("at once")
                                                 : Words::tr("%Ln days later", nullptr, rule.task->days);
        parts << Words::tr("%1 “%2” %3").arg(taskKindLabel(rule.task->kind), rule.task->title, due);
    }
    if (!rule.mail.isEmpty())
        parts << mailWords(rule, templates);
    if (!rule.tag.isEmpty())
        parts << Words::tr("tag “%1”").arg(rule.tag);
    if (rule.owner != 0)
        parts << Words::tr("hand over to %1").arg(owner.isEmpty() ? u"?"_s : owner);
    return parts.join(u" · "_s);
}

QString ruleReason(const ActionRule &rule, const RuleHit &hit, const Snapshot &snapshot,
                   const QStringList &grades)
{
    const QString day = dayWords(hit.day);
    switch (rule.event) {
    case RuleEvent::Entered:
        return Words::tr("came into “%1” on %2").arg(customerClassLabel(rule.customerClass), day);
    case RuleEvent::Left:
        return Words::tr("left “%1” on %2").arg(customerClassLabel(rule.customerClass), day);
    case RuleEvent::GradeFell:
        return Words::tr("grade from %1 to %2 on %3")
            .arg(gradeAt(grades, hit.before), gradeAt(grades, hit.after), day);
    case RuleEvent::NoContact:
        return Words::tr("no contact since %1").arg(dayWords(hit.day - rule.days));
    case RuleEvent::SurveyLow:
        return Words::tr("%1: %2 on %3").arg(surveyOf(rule), QLocale().toString(hit.score), day);
    case RuleEvent::Birthday:
        return Words::tr("birthday of %1 on %2")
            .arg(nameOf(snapshot.contacts.columns.text(FieldId::ContactName), hit.contact),
                 dayWords(hit.day + rule.days));
    case RuleEvent::Holiday:
        return Words::tr("%1 is on %2").arg(festivalLabel(rule.subject), dayWords(hit.day + rule.days));
    case RuleEvent::ContractEnds:
        return Words::tr("a contract ends on %1").arg(dayWords(hit.day + rule.days));
    case RuleEvent::DealStuck:
        return Words::tr("“%1” in its stage since %2")
            .arg(nameOf(snapshot.deals.title, hit.deal), dayWords(hit.day - rule.days));
    }
    return {};
}

QString ownerNameOf(const Snapshot &snapshot, std::int64_t id)
{
    const auto found = std::ranges::find(snapshot.owners, id, &OwnerRow::id);
    return found == snapshot.owners.end() ? QString() : toQString(found->name);
}

} // namespace leadbook
