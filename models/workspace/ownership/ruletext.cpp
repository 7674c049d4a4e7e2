// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/ruletext.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr QChar kArrow(0x2192);

struct Ownership
{
    Q_DECLARE_TR_FUNCTIONS(Ownership)
};

Result<AssignmentRule> ruleFromLine(const Snapshot &snapshot, const QString &line)
{
    const qsizetype arrow = line.lastIndexOf(kArrow);
    if (arrow < 0)
        return Error{ErrorCode::Invalid,
                     Ownership::tr("Write an arrow (->) and the owners behind “%1”.").arg(line),
                     {}};
    AssignmentRule rule{line.first(arrow).trimmed(), {}};
    static const QRegularExpression separator(u"[,，、]"_s);
    for (const QString &part : line.sliced(arrow + 1).split(separator, Qt::SkipEmptyParts)) {
        const std::string name = part.trimmed().toStdString();
        const auto owner = std::ranges::find_if(
            snapshot.owners, [&name](const OwnerRow &one) { return one.active && one.name == name; });
        if (owner == snapshot.owners.end())
            return Error{
                ErrorCode::Invalid,
                Ownership::tr("There is no active owner “%1”; write the name as the owners' list has it.")
                    .arg(part.trimmed()),
                {}};
        rule.owners.push_back(owner->id);
    }
    if (rule.owners.empty())
        return Error{ErrorCode::Invalid,
                     Ownership::tr("Write who gets these customers behind the arrow of “%1”.").arg(line),
                     {}};
    return rule;
}

} // namespace

QString rulesText(const Snapshot &snapshot, const AssignmentRules &rules)
{
    QStringList lines;
    for (const AssignmentRule &rule : rules) {
        QStringList names;
        for (const std::int64_t id : rule.owners) {
            const auto owner = std::ranges::find(snapshot.owners, id, &OwnerRow::id);
            if (owner != snapshot.owners.end())
                names << toQString(owner->name);
        }
        if (!names.isEmpty())
            lines << QString(rule.where + u' ' + kArrow + u' ' + names.join(u", "_s)).trimmed();
    }
    return lines.join(u'\n');
}

Result<AssignmentRules> rulesFromText(const Snapshot &snapshot, const QString &text)
{
    AssignmentRules rules;
    for (QString line : text.split(u'\n')) {
        line = line.trimmed().replace(u"->"_s, QString(kArrow));
        if (line.isEmpty())
            continue;
        auto rule = ruleFromLine(snapshot, line);
        LEADBOOK_TRY(rule);
        rules.push_back(*std::move(rule));
    }
    return rules;
}

} // namespace leadbook
