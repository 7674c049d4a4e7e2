// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "workspace/duplicates/duplicatesweep.h"
#include "workspace/merging/mergelabels.h"
#include "workspace/merging/recordmerge.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<DuplicateOptions> optionsOf(const Session &session)
{
    DuplicateOptions options;
    const QString of = session.option(u"of"_s).value_or(u"customers"_s);
    if (of != u"customers" && of != u"contacts")
        return usageError(Cli::tr("--of takes customers or contacts."));
    options.kind = of == u"contacts" ? DuplicateKind::Contacts : DuplicateKind::Customers;
    if (const auto least = session.option(u"min"_s)) {
        bool isNumber = false;
        options.least = least->toDouble(&isNumber);
        if (!isNumber || options.least <= 0 || options.least > 1)
            return usageError(Cli::tr("--min takes a number above 0, at most 1."));
    }
    return options;
}

QString nameOf(const Snapshot &snapshot, DuplicateKind kind, Row row)
{
    return toQString(kind == DuplicateKind::Customers
                         ? snapshot.customers.columns.text(FieldId::Name)[row]
                         : snapshot.contacts.columns.text(FieldId::ContactName)[row]);
}

QJsonObject pairJson(const DuplicatePair &pair, const Snapshot &snapshot, DuplicateKind kind)
{
    QJsonArray evidence;
    for (const DuplicateEvidence &one : pair.evidence)
        evidence.append(QJsonObject{{u"kind"_s, toQString(duplicateSignKey(one.sign))},
                                    {u"against"_s, speaksAgainst(one.sign)},
                                    {u"a"_s, toQString(one.a)},
                                    {u"b"_s, toQString(one.b)}});
    constexpr double kDigits = 10'000;
    return {{u"a"_s, qint64{pair.idA}},
            {u"b"_s, qint64{pair.idB}},
            {u"nameA"_s, nameOf(snapshot, kind, pair.a)},
            {u"nameB"_s, nameOf(snapshot, kind, pair.b)},
            {u"confidence"_s, std::round(pair.confidence * kDigits) / kDigits},
            {u"group"_s, static_cast<qint64>(pair.group)},
            {u"evidence"_s, evidence}};
}

Status sweep(Session &session, const View &view, const DuplicateOptions &options)
{
    const auto limit = session.number(u"limit"_s, -1);
    LEADBOOK_TRY(limit);
    const auto progress = Session::reportProgress(u"duplicates"_s);
    const auto found = findDuplicatesOf(view, session.bookPath(), options, *progress);
    LEADBOOK_TRY(found);
    const std::size_t shown =
        *limit < 0 ? found->pairs.size() : std::min<std::size_t>(found->pairs.size(), std::size_t(*limit));
    QJsonArray pairs;
    TextTable table({{Cli::tr("Confidence"), TextTable::Align::Right},
                     {u"A"_s, TextTable::Align::Right},
                     {QString()},
                     {u"B"_s, TextTable::Align::Right},
                     {QString()}});
    for (std::size_t i = 0; i < shown; ++i) {
        const DuplicatePair &pair = found->pairs[i];
        pairs.append(pairJson(pair, *view.snapshot, options.kind));
        table.addRow({QString::number(pair.confidence, 'f', 3), QString::number(pair.idA),
                      nameOf(*view.snapshot, options.kind, pair.a), QString::number(pair.idB),
                      nameOf(*view.snapshot, options.kind, pair.b)});
    }
    const auto certain = std::ranges::count_if(
        found->pairs, [](const DuplicatePair &pair) { return pair.confidence >= kCertainDuplicate; });
    QStringList text = table.lines();
    text << Cli::tr("%1 proposals in %2 groups, %3 of them certain")
                .arg(found->pairs.size())
                .arg(found->groups)
                .arg(certain);
    session.print({{u"pairs"_s, pairs},
                   {u"found"_s, static_cast<qint64>(found->pairs.size())},
                   {u"certain"_s, qint64{certain}},
                   {u"groups"_s, static_cast<qint64>(found->groups)},
                   {u"compared"_s, static_cast<qint64>(found->compared)},
                   {u"seconds"_s, found->seconds}},
                  text);
    return {};
}

Result<std::int64_t> idOf(const Snapshot &snapshot, DuplicateKind kind, const QString &text)
{
    if (kind == DuplicateKind::Customers) {
        const auto row = findCustomer(snapshot, text);
        LEADBOOK_TRY(row);
        return snapshot.customers.ids[*row];
    }
    bool isNumber = false;
    const std::int64_t id = text.toLongLong(&isNumber);
    if (!isNumber || !snapshot.contacts.isAlive(snapshot.contacts.ids.find(id)))
        return Error{
            ErrorCode::NotFound, Cli::tr("There is no contact %1; duplicates lists them.").arg(text), {}};
    return id;
}

} // namespace

Status runDuplicates(Session &session, const QStringList &arguments)
{
    const auto options = optionsOf(session);
    LEADBOOK_TRY(options);
    const bool merges = session.options().isSet(u"merge"_s);
    const bool parts = session.options().isSet(u"distinct"_s);
    if (merges && parts)
        return usageError(Cli::tr("Say either --merge or --distinct."));
    if ((merges || parts) != (arguments.size() == 2))
        return usageError(Cli::tr("--merge and --distinct take two numbers that duplicates has listed."));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (!merges && !parts)
        return sweep(session, **view, *options);
    const Snapshot &snapshot = *(*view)->snapshot;
    const auto a = idOf(snapshot, options->kind, arguments[0]);
    LEADBOOK_TRY(a);
    const auto b = idOf(snapshot, options->kind, arguments[1]);
    LEADBOOK_TRY(b);
    const Day today = session.workspace().clock().today();
    const FieldTable &table =
        options->kind == DuplicateKind::Customers ? snapshot.customers : snapshot.contacts;
    const QString name = nameOf(snapshot, options->kind, table.ids.find(*a));
    const QString label = merges ? mergeLabel(name) : distinctLabel(name);
    const auto changed =
        await(session.workspace().change(label, merges ? mergeRecords({{options->kind, {*a, *b}, {}}}, today)
                                                       : markDistinct(options->kind, *a, *b, today)));
    LEADBOOK_TRY(changed);
    session.print({{u"label"_s, shownLabel(label)}, {u"rows"_s, qint64{changed->change.rows}}},
                  {shownLabel(label)});
    return {};
}

} // namespace leadbook::cli
