// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/steplines.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepLines)
};

constexpr int kFewestParts = 3;

/// One part of a line: bars would end it.
QString asPart(QString text)
{
    return text.replace(u'|', u'/').simplified();
}

std::optional<TaskKind> kindOf(const QString &text)
{
    if (const auto kind = taskKind(text.toLower().toStdString()))
        return kind;
    for (std::size_t i = 0; i < kTaskKinds; ++i) {
        if (text.compare(taskKindLabel(static_cast<TaskKind>(i)), Qt::CaseInsensitive) == 0)
            return static_cast<TaskKind>(i);
    }
    return std::nullopt;
}

QString kindLabels()
{
    QStringList labels;
    for (std::size_t i = 0; i < kTaskKinds; ++i)
        labels << taskKindLabel(static_cast<TaskKind>(i));
    return labels.join(u", "_s);
}

Result<StrategyStep> readLine(const QString &line, int number)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    QString bars = line;
    const QStringList parts = bars.replace(u'｜', u'|').split(u'|');
    if (parts.size() < kFewestParts || parts[2].trimmed().isEmpty())
        return refuse(Words::tr("Line %1 is no step; write it as “days | kind | title | how”.").arg(number));
    StrategyStep step;
    bool isNumber = false;
    step.offsetDays = parts[0].trimmed().toInt(&isNumber);
    if (!isNumber || step.offsetDays < 0 || step.offsetDays > StrategyStep::kMostDays)
        return refuse(Words::tr("Line %1 begins with the days after entering the class, 0 to %2.")
                          .arg(number)
                          .arg(StrategyStep::kMostDays));
    const auto kind = kindOf(parts[1].trimmed());
    if (!kind)
        return refuse(Words::tr("Line %1: the kind of a step is one of %2.").arg(number).arg(kindLabels()));
    step.kind = *kind;
    step.title = parts[2].trimmed();
    step.text = parts.sliced(kFewestParts).join(u'|').trimmed();
    return step;
}

/// Gives @p steps the ids of those that they were before.
void keepIds(std::vector<StrategyStep> &steps, const std::vector<StrategyStep> &before)
{
    std::set<std::int64_t> taken;
    for (StrategyStep &step : steps) {
        const auto same = std::ranges::find_if(before, [&](const StrategyStep &old) {
            return asPart(old.title) == step.title && !taken.contains(old.id);
        });
        if (same != before.end() && taken.insert(same->id).second)
            step.id = same->id;
    }
    for (std::size_t i = 0; i < std::min(steps.size(), before.size()); ++i) {
        if (steps[i].id == 0 && taken.insert(before[i].id).second)
            steps[i].id = before[i].id;
    }
}

} // namespace

QString stepLines(const std::vector<StrategyStep> &steps)
{
    QStringList lines;
    for (const StrategyStep &step : steps) {
        QStringList parts{QString::number(step.offsetDays), taskKindLabel(step.kind), asPart(step.title)};
        if (!step.text.isEmpty())
            parts << asPart(step.text);
        lines << parts.join(u" | "_s);
    }
    return lines.join(u'\n');
}

Result<std::vector<StrategyStep>> readStepLines(const QString &text, const std::vector<StrategyStep> &before)
{
    std::vector<StrategyStep> steps;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        auto step = readLine(line, number);
        LEADBOOK_TRY(step);
        steps.push_back(*std::move(step));
    }
    keepIds(steps, before);
    return steps;
}

} // namespace leadbook
