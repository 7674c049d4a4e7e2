// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/todaywords.h"

#include "core/text.h"
#include "domain/shippedschemes.h"
#include "domain/stagenames.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

const TaskRow &taskOf(const TodayFacts &facts, const TodayItem &item)
{
    return facts.view.snapshot->tasks[item.task];
}

QString shortDay(Day day, const QLocale &locale)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(QDate(1970, 1, 1).addDays(day.number()), isChinese ? u"M月d日"_s : u"d MMM"_s);
}

QString stageOf(const TodayFacts &facts, Row deal)
{
    const Snapshot &snapshot = *facts.view.snapshot;
    const std::uint16_t stage = snapshot.deals.stage[deal];
    return stage == kNoStage ? QString() : stageLabel(toQString(snapshot.stages[stage].name));
}

/// What is known of the chance to win, in front of another reason.
QString withChance(const TodayItem &item, const QString &reason)
{
    if (item.chance <= 0)
        return reason;
    const QString chance =
        Words::tr("Win chance %1 %").arg(static_cast<int>(std::lround(100 * double(item.chance))));
    return reason.isEmpty() ? chance : chance + u" · "_s + reason;
}

QString taskReason(const TodayFacts &facts, const TodayItem &item, const QLocale &locale)
{
    const TaskRow &task = taskOf(facts, item);
    if (const auto strategy = facts.strategyOfStep.find(task.step); strategy != facts.strategyOfStep.end())
        return task.entered.isValid()
                   ? Words::tr("%1, since %2").arg(strategy->second, shortDay(task.entered, locale))
                   : strategy->second;
    if (item.deal != kNoRow && !stageOf(facts, item.deal).isEmpty())
        return withChance(item, Words::tr("Deal in %1").arg(stageOf(facts, item.deal)));
    if (task.set.isValid() && task.set < facts.view.asOf)
        return withChance(item, Words::tr("Promised on %1").arg(shortDay(task.set, locale)));
    return withChance(item, Words::tr("Planned for %1").arg(shortDay(task.due, locale)));
}

} // namespace

QString gradeWords(const View &view, Row customer)
{
    const std::uint8_t grade = view.derived.choice(FieldId::Grade)[customer];
    return view.settings ? gradeLabel(view.settings->grading.grades().value(grade)) : QString();
}

QString doWords(const TodayFacts &facts, const TodayItem &item)
{
    if (item.cause == TodayCause::Enquiry)
        return Words::tr("Answer");
    const QString title = plannedTitle(facts, item);
    const bool isDraft = item.cause == TodayCause::Task && facts.drafts.contains(taskOf(facts, item).id);
    return isDraft ? Words::tr("%1 · draft").arg(title) : title;
}

QString whyWords(const TodayFacts &facts, const TodayItem &item, const QLocale &locale)
{
    switch (item.cause) {
    case TodayCause::Enquiry:
        return item.days == 0 ? Words::tr("Asked today, not answered yet")
                              : Words::tr("Asked %Ln day(s) ago, not answered yet", nullptr, item.days);
    case TodayCause::Task:
        return taskReason(facts, item, locale);
    case TodayCause::LongStay:
        return Words::tr("%1 for %Ln day(s), nine in ten won deals took at most %2", nullptr, item.days)
            .arg(stageOf(facts, item.deal))
            .arg(item.limit);
    case TodayCause::NoContact:
        return Words::tr("No contact for %Ln day(s) (%1: every %2)", nullptr, item.days)
            .arg(gradeWords(facts.view, item.customer))
            .arg(item.limit);
    }
    return {};
}

QString dueWords(const TodayItem &item, Day today)
{
    if (const int late = item.overdue(today); late > 0)
        return Words::tr("%Ln day(s) overdue", nullptr, late);
    const int ahead = item.due - today;
    if (ahead == 0)
        return Words::tr("today");
    return ahead == 1 ? Words::tr("tomorrow") : Words::tr("in %Ln day(s)", nullptr, ahead);
}

QString plannedTitle(const TodayFacts &facts, const TodayItem &item)
{
    switch (item.cause) {
    case TodayCause::Task:
        return toQString(taskOf(facts, item).title);
    case TodayCause::Enquiry:
        return Words::tr("Answer the enquiry");
    case TodayCause::LongStay:
        return Words::tr("Follow up");
    case TodayCause::NoContact:
        break;
    }
    return taskKindLabel(TaskKind::Call);
}

} // namespace leadbook
