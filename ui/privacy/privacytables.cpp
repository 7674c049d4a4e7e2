// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacytables.h"

#include "domain/consentterms.h"
#include "items/cellroles.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyTables)
};

constexpr std::size_t kMostRows = 500;

QString moment(std::int64_t ms, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(ms).toLocalTime(), QLocale::ShortFormat);
}

/// "Consent 12, Contract 3".
QString basesText(const PurposeFigures &purpose, const QLocale &locale)
{
    QStringList parts;
    for (const auto &[basis, count] : purpose.bases)
        parts << u"%1 %2"_s.arg(basis.isEmpty() ? Words::tr("not said") : consentBasisLabel(basis),
                                formatCount(count, locale));
    return parts.join(u", "_s);
}

FigureColumn text(const QString &title)
{
    return {title, Qt::DisplayRole, true};
}

} // namespace

QList<FigureColumn> checkColumns()
{
    return {{Words::tr("Matter")}, text(Words::tr("State")), text(Words::tr("What the book says"))};
}

QList<FigureRow> checkRows(const QList<PrivacyCheck> &checks)
{
    QList<FigureRow> rows;
    for (const PrivacyCheck &check : checks)
        rows << FigureRow{{check.matter, check.filter, check.matter},
                          {checkStateText(check.state)},
                          {check.finding, check.filter, check.matter}};
    return rows;
}

QList<FigureColumn> purposeColumns()
{
    return {{Words::tr("Purpose")},
            {Words::tr("Given"), CountRole},
            {Words::tr("Refused"), CountRole},
            {Words::tr("Over"), CountRole},
            text(Words::tr("Rests on"))};
}

QList<FigureRow> purposeRows(const PrivacyFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const PurposeFigures &purpose : figures.purposes)
        rows << FigureRow{{consentPurposeLabel(purpose.purpose)},
                          {qlonglong{purpose.given.count}},
                          {qlonglong{purpose.refused.count}},
                          {qlonglong{purpose.ended.count}},
                          {basesText(purpose, locale)}};
    return rows;
}

QList<FigureColumn> personColumns()
{
    return {{Words::tr("Person")}, text(Words::tr("Customer"))};
}

QList<FigureRow> personRows(const PrivacyPeople &people)
{
    QList<FigureRow> rows;
    for (const PrivacyPerson &person : people.first)
        rows << FigureRow{{person.name}, {person.company}};
    return rows;
}

QList<FigureColumn> retentionColumns()
{
    return {{Words::tr("Rule")},
            {Words::tr("Days"), CountRole},
            {Words::tr("Due"), CountRole},
            text(Words::tr("Why so long"))};
}

QList<FigureRow> retentionRows(const RetentionDue &due, const QLocale &)
{
    QList<FigureRow> rows;
    for (std::size_t i = 0; i < due.rules.size(); ++i) {
        const RetentionRule &rule = due.rules[i];
        const bool isAsked = rule.isActive && due.problems[i].isEmpty();
        const QString filter = isAsked ? dueFilter(rule) : QString();
        const QString heading = Words::tr("Due: %1").arg(rule.name);
        rows << FigureRow{{rule.isActive ? rule.name : Words::tr("%1 (off)").arg(rule.name), filter, heading},
                          {qlonglong{rule.afterDays}},
                          {isAsked ? QVariant(qlonglong{due.counts[i]}) : QVariant(), filter, heading},
                          {due.problems[i].isEmpty() ? rule.basis : due.problems[i]}};
    }
    return rows;
}

QList<FigureColumn> dueColumns()
{
    return {{Words::tr("Customer")}, text(Words::tr("Why"))};
}

QList<FigureRow> dueRows(const RetentionDue &due, Day today, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const DuePerson &person : due.people) {
        if (static_cast<std::size_t>(rows.size()) == kMostRows)
            break;
        const QString since = formatDay(person.since, today, locale);
        const QString &rule = due.rules[person.rule].name;
        rows << FigureRow{
            {person.name},
            {person.wasInContact
                 ? Words::tr("no contact since %1, rule “%2”").arg(since, rule)
                 : Words::tr("in the book since %1 without a contact, rule “%2”").arg(since, rule)}};
    }
    return rows;
}

QList<FigureColumn> exportColumns()
{
    return {{Words::tr("When")},
            {Words::tr("People"), CountRole},
            text(Words::tr("File")),
            text(Words::tr("Reason"))};
}

QList<FigureRow> exportRows(const PrivacyFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const ExportLogEntry &entry : figures.exports)
        rows << FigureRow{{moment(entry.atMs, locale)},
                          {qlonglong{entry.people}},
                          {entry.what},
                          {entry.reason.isEmpty() ? Words::tr("none given") : entry.reason}};
    return rows;
}

QList<FigureColumn> erasureColumns()
{
    return {{Words::tr("When")}, text(Words::tr("What")), text(Words::tr("Who did it"))};
}

QList<FigureRow> erasureRows(const PrivacyFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const PastErasure &erasure : figures.erasures)
        rows << FigureRow{{moment(erasure.atMs, locale)},
                          {erasure.what},
                          {erasure.who.isEmpty() ? unknownText() : erasure.who}};
    return rows;
}

} // namespace leadbook
