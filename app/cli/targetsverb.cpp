// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/fiscalperiod.h"
#include "domain/changelabel.h"
#include "workspace/settings/booksettings.h"
#include "workspace/targets/targetfigures.h"
#include "workspace/targets/targetwork.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// Whether the fiscal year that is set has this period; one of a target set before may lie across others.
bool isFiscal(Day first, int months, int firstMonth)
{
    return fiscalBegin(first, months, firstMonth) == first;
}

/// A period by its first and last month: 2026-10..2026-12. Absent where that is no quarter and no year.
std::optional<TargetKey> readMonths(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d)\\.\\.(\\d{4}-\\d\\d)$"_s);
    const auto match = form.match(text);
    const auto firstOf = [&match](int group) {
        return Day::fromIso(QString(match.captured(group) + u"-01"_s));
    };
    const auto first = firstOf(1);
    const auto last = firstOf(2);
    if (!first || !last)
        return {};
    for (const int months : {3, 12}) {
        if (first->addMonths(months - 1) == *last) {
            TargetKey key;
            key.first = *first;
            key.months = months;
            return key;
        }
    }
    return {};
}

/// A period as written: 2026-11, 2026-Q4 or 2026, or as periodText() has it. A fiscal year, and its quarters,
/// go by the year in which it begins.
Result<TargetKey> readPeriod(const QString &text, int firstMonth)
{
    if (auto key = readMonths(text))
        return *std::move(key);
    static const QRegularExpression form(u"^(\\d{4})(?:-(?:(?:[Qq]([1-4]))|(0[1-9]|1[0-2])))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return usageError(Cli::tr("--for takes a month, a quarter or a year: 2026-11, 2026-Q4, 2026."));
    TargetKey key;
    int month = 1;
    key.months = 12;
    if (!match.captured(2).isEmpty()) {
        key.months = 3;
        month = 3 * match.captured(2).toInt() - 2;
    } else if (!match.captured(3).isEmpty()) {
        key.months = 1;
        month = match.captured(3).toInt();
    }
    key.first = Day::fromCivil(match.captured(1).toInt(), month, 1).value_or(Day());
    if (key.months > 1)
        key.first = key.first.addMonths(firstMonth - 1);
    return key;
}

/// The other way round; a period that the fiscal year does not have is told by its months.
QString periodText(Day first, int months, int firstMonth)
{
    const auto monthText = [](Day day) { return day.toIso().left(7); };
    if (months == 1)
        return monthText(first);
    if (!isFiscal(first, months, firstMonth))
        return monthText(first) + u".."_s + monthText(first.addMonths(months - 1));
    const QString year = QString::number(fiscalYear(first, firstMonth)).rightJustified(4, u'0');
    return months == 12 ? year : u"%1-Q%2"_s.arg(year).arg(fiscalQuarter(first, firstMonth));
}

Error notFiscal()
{
    return usageError(
        Cli::tr("The fiscal year that is set has no such period; --remove takes its target away."));
}

QString kindKey(TargetKind kind)
{
    return kind == TargetKind::Signed ? u"signed"_s : u"received"_s;
}

Result<TargetKey> readKey(const Session &session, const View &view)
{
    const Snapshot &snapshot = *view.snapshot;
    auto key = readPeriod(session.option(u"for"_s).value_or(view.asOf.toIso().left(7)), view.book.firstMonth);
    LEADBOOK_TRY(key);
    const QString kind = session.option(u"kind"_s).value_or(u"signed"_s);
    if (kind != kindKey(TargetKind::Signed) && kind != kindKey(TargetKind::Received))
        return usageError(Cli::tr("--kind takes signed or received."));
    key->kind = kind == kindKey(TargetKind::Signed) ? TargetKind::Signed : TargetKind::Received;
    const auto name = session.option(u"owner"_s);
    if (!name)
        return key;
    const std::string wanted = name->toStdString();
    for (const OwnerRow &owner : snapshot.owners)
        if (owner.name == wanted && (key->owner == 0 || owner.active))
            key->owner = owner.id;
    if (key->owner == 0)
        return usageError(Cli::tr("There is no owner “%1”; owners lists them.").arg(*name));
    return key;
}

QString ownerName(const Snapshot &snapshot, std::int64_t id)
{
    for (const OwnerRow &owner : snapshot.owners)
        if (owner.id == id)
            return QString::fromStdString(owner.name);
    return {};
}

QJsonArray targetsJson(const View &view)
{
    const Snapshot &snapshot = *view.snapshot;
    const int firstMonth = view.book.firstMonth;
    QJsonArray array;
    for (const TargetRow &target : snapshot.targets) {
        const QString name = ownerName(snapshot, target.owner);
        array.append(QJsonObject{{u"owner"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
                                 {u"kind"_s, kindKey(target.kind)},
                                 {u"for"_s, periodText(target.first, target.months, firstMonth)},
                                 {u"amount"_s, moneyJson(target.amount)}});
    }
    return array;
}

QJsonObject toJson(const TargetFigures &figures, const View &view)
{
    QJsonArray owners;
    for (const OwnerTargets &owner : figures.owners)
        owners.append(QJsonObject{{u"owner"_s, owner.owner == 0 ? QJsonValue() : QJsonValue(owner.name)},
                                  {u"signedTarget"_s, moneyJson(owner.signedTarget)},
                                  {u"signed"_s, moneyJson(owner.signedValue)},
                                  {u"expected"_s, moneyJson(owner.expected)},
                                  {u"signedGap"_s, moneyJson(owner.signedGap())},
                                  {u"receivedTarget"_s, moneyJson(owner.receivedTarget)},
                                  {u"received"_s, moneyJson(owner.receivedValue)},
                                  {u"receivedGap"_s, moneyJson(owner.receivedGap())}});
    return {{u"for"_s, periodText(figures.days.begin, figures.months, view.book.firstMonth)},
            {u"owners"_s, owners},
            {u"targets"_s, targetsJson(view)}};
}

QString whole(Money amount)
{
    return amount.isKnown() ? QString::number(amount.toDouble(), 'f', 0) : u"–"_s;
}

QStringList toLines(const TargetFigures &figures, const View &view)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Owner")},
                     {Cli::tr("To sign"), kRight},
                     {Cli::tr("Signed"), kRight},
                     {Cli::tr("Expected"), kRight},
                     {Cli::tr("Gap"), kRight},
                     {Cli::tr("To receive"), kRight},
                     {Cli::tr("Received"), kRight}});
    for (const OwnerTargets &owner : figures.owners)
        table.addRow({owner.owner == 0 ? Cli::tr("Team") : owner.name, whole(owner.signedTarget),
                      whole(owner.signedValue), whole(owner.expected), whole(owner.signedGap()),
                      whole(owner.receivedTarget), whole(owner.receivedValue)});
    const QString period = periodText(figures.days.begin, figures.months, view.book.firstMonth);
    return QStringList{Cli::tr("Targets of %1").arg(period)} + table.lines();
}

Status writeTarget(Session &session, const View &view)
{
    const auto key = readKey(session, view);
    LEADBOOK_TRY(key);
    const auto text = session.option(u"set"_s);
    if (text && !isFiscal(key->first, key->months, view.book.firstMonth))
        return notFiscal();
    const auto amount = text ? Money::fromDecimal(*text) : std::optional<Money>(Money());
    if (!amount)
        return usageError(Cli::tr("--set takes an amount, such as 250000."));
    const RecordWork work = text ? setTarget(*key, *amount) : removeTarget(*key);
    const auto changed = await(session.workspace().change(work.label, work.work));
    LEADBOOK_TRY(changed);
    const ViewPtr after = session.workspace().view();
    session.print({{u"label"_s, shownLabel(work.label)}, {u"targets"_s, targetsJson(*after)}},
                  {shownLabel(work.label)});
    return {};
}

} // namespace

Status runTargets(Session &session, const QStringList &)
{
    if (session.option(u"set"_s) && session.option(u"remove"_s))
        return usageError(Cli::tr("Use --set to set a target or --remove to take it away, not both."));
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (session.option(u"set"_s) || session.option(u"remove"_s))
        return writeTarget(session, **view);
    int months = 1;
    Day day = *asOf;
    if (const auto text = session.option(u"for"_s)) {
        const auto key = readPeriod(*text, (*view)->book.firstMonth);
        LEADBOOK_TRY(key);
        if (!isFiscal(key->first, key->months, (*view)->book.firstMonth))
            return notFiscal();
        months = key->months;
        // A period that is over stands as on its last day.
        day = std::min(day, key->first.addMonths(months) - 1);
        if (day < key->first)
            return usageError(Cli::tr("That period has not begun; its targets are in the list of --json."));
    }
    const auto figures = await(session.workspace().run(
        std::make_shared<Progress>(),
        [path = session.bookPath(), day, months](const View &on, const Progress &progress) {
            return targetFigures(path, on, day, months, progress);
        }));
    LEADBOOK_TRY(figures);
    session.print(toJson(*figures, **view), toLines(*figures, **view));
    return {};
}

} // namespace leadbook::cli
