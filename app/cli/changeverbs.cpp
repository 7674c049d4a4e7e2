// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receiptjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "store/changelabel.h"

#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QJsonObject toJson(const Change &change)
{
    return {{u"label"_s, shownLabel(change.label)},
            {u"at"_s, momentText(change.atMs)},
            {u"rows"_s, qint64(change.rows)}};
}

Status printChange(const Session &session, const Result<CommittedChange> &committed, const QString &sentence)
{
    LEADBOOK_TRY(committed);
    const Change &change = committed->change;
    session.print(toJson(change), {sentence.arg(shownLabel(change.label), QString::number(change.rows))});
    return {};
}

} // namespace

Status runUndo(Session &session, const QStringList &arguments)
{
    std::optional<std::int64_t> change;
    if (!arguments.isEmpty()) {
        bool ok = false;
        change = arguments.front().toLongLong(&ok);
        if (!ok)
            return usageError(Cli::tr("undo takes the number of a change; leadbook history lists them."));
    }
    LEADBOOK_TRY(session.openBook());
    return printChange(session, await(session.workspace().undo(change)), Cli::tr("Undone: %1 (%2 rows)"));
}

Status runRedo(Session &session, const QStringList &)
{
    LEADBOOK_TRY(session.openBook());
    return printChange(session, await(session.workspace().redo()), Cli::tr("Redone: %1 (%2 rows)"));
}

Status runHistory(Session &session, const QStringList &)
{
    const auto limit = session.number(u"limit"_s, 0);
    LEADBOOK_TRY(limit);
    LEADBOOK_TRY(session.openBook());
    const auto changes = await(session.workspace().history(*limit));
    LEADBOOK_TRY(changes);
    if (session.option(u"limit"_s) && *limit == 0) {
        session.print({{u"changes"_s, QJsonArray()}, {u"total"_s, qint64(changes->size())}},
                      {Cli::tr("%1 changes").arg(changes->size())});
        return {};
    }
    const auto receipts = await(session.workspace().receipts());
    LEADBOOK_TRY(receipts);
    static constexpr const char *kKinds[] = {"edit", "undo", "redo"};
    QJsonArray list;
    QStringList lines;
    for (const Change &change : *changes) {
        QJsonObject json = toJson(change);
        json[u"change"_s] = qint64(change.id);
        json[u"kind"_s] = QLatin1StringView(kKinds[static_cast<std::size_t>(change.kind)]);
        if (change.reverts)
            json[u"reverts"_s] = qint64(*change.reverts);
        lines << u"%1  %2  %3  (%4)"_s.arg(QString::number(change.id).rightJustified(6),
                                           momentText(change.atMs), shownLabel(change.label),
                                           QString::number(change.rows));
        QJsonArray kept;
        for (const KeptReceipt &receipt :
             std::ranges::equal_range(*receipts, change.id, std::greater(), &KeptReceipt::change)) {
            kept.append(receiptJson(receipt));
            lines += receiptLines(receipt);
        }
        if (!kept.isEmpty())
            json[u"receipts"_s] = kept;
        list.append(json);
    }
    session.print({{u"changes"_s, list}}, lines);
    return {};
}

} // namespace leadbook::cli
