// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receiptjson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "domain/changelabel.h"

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

/// @p sentence: English, of the label and how many rows.
Status printChange(const Session &session, const Result<CommittedChange> &committed, const char *sentence)
{
    LEADBOOK_TRY(committed);
    const Change &change = committed->change;
    session.print(toJson(change),
                  {Cli::tr(sentence, nullptr, static_cast<int>(change.rows)).arg(shownLabel(change.label))});
    return {};
}

} // namespace

namespace {

QJsonObject toJson(const UndoQuestion &question)
{
    return {{u"record"_s, question.record},
            {u"table"_s, QString::fromUtf8(sqlName(question.conflict.place.table).data())},
            {u"id"_s, qint64{question.conflict.place.id}},
            {u"column"_s, QString::fromStdString(question.conflict.place.column)},
            {u"field"_s, question.field},
            {u"before"_s, question.before},
            {u"written"_s, question.written},
            {u"now"_s, question.now},
            {u"later"_s, qint64{question.conflict.laterChange}},
            {u"mayTakeBack"_s, question.conflict.mayTakeBack}};
}

QString lineOf(const UndoQuestion &question)
{
    QString line = u"%1  %2"_s.arg(question.record, question.field);
    if (!question.conflict.place.column.empty())
        line +=
            u"  "_s +
            Cli::tr("before: %1, written: %2, now: %3").arg(question.before, question.written, question.now);
    if (!question.later.isEmpty())
        line += u"  "_s + Cli::tr("(by “%1”)").arg(question.later);
    return line;
}

/// What stands in the way of an undo, as one object and a line for each.
void printQuestions(const Session &session, const UndoQuestions &asked)
{
    QJsonArray list;
    QStringList lines;
    for (const UndoQuestion &question : asked.questions) {
        list.append(toJson(question));
        lines << lineOf(question);
    }
    if (lines.isEmpty())
        lines << Cli::tr("“%1” can be taken back without a question.").arg(quotedLabel(asked.change.label));
    session.print({{u"change"_s, qint64{asked.change.id}},
                   {u"label"_s, shownLabel(asked.change.label)},
                   {u"conflicts"_s, list},
                   {u"total"_s, qint64{asked.total}}},
                  lines);
}

/// The change to undo: that of the arguments, else the last one that is in effect.
Result<std::int64_t> changeToUndo(Session &session, const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        // The state comes with the opening of the book.
        const auto &last = session.workspace().undoState().undo;
        return last ? last->id : 0;
    }
    bool ok = false;
    const std::int64_t change = arguments.front().toLongLong(&ok);
    if (!ok)
        return usageError(Cli::tr("undo takes the number of a change; leadbook history lists them."));
    return change;
}

} // namespace

Status runUndo(Session &session, const QStringList &arguments)
{
    const bool keeps = session.option(u"keep"_s).has_value();
    const bool takes = session.option(u"take-back"_s).has_value();
    if (keeps && takes)
        return usageError(Cli::tr("Choose one of --keep and --take-back."));
    if (!arguments.isEmpty())
        LEADBOOK_TRY(changeToUndo(session, arguments)); // before a book is opened
    LEADBOOK_TRY(session.openBook());
    const auto change = changeToUndo(session, arguments);
    LEADBOOK_TRY(change);
    constexpr const char *sentence = QT_TRANSLATE_N_NOOP("Cli", "Undone: %1 (%n row(s))");
    if (session.option(u"plan"_s)) {
        const auto asked = await(session.workspace().undoQuestions(*change));
        LEADBOOK_TRY(asked);
        printQuestions(session, *asked);
        return {};
    }
    if (keeps || takes) {
        const UndoChoices choices{keeps ? UndoChoice::Keep : UndoChoice::TakeBack, {}};
        return printChange(session, await(session.workspace().undo(*change, choices)), sentence);
    }
    const auto undone = await(arguments.isEmpty() ? session.workspace().undo()
                                                  : session.workspace().undo(*change, UndoChoices()));
    if (!undone && undone.error().code == ErrorCode::Conflict && !session.isJson()) {
        if (const auto asked = await(session.workspace().undoQuestions(*change)); asked)
            printQuestions(session, *asked);
    }
    return printChange(session, undone, sentence);
}

Status runRedo(Session &session, const QStringList &)
{
    LEADBOOK_TRY(session.openBook());
    return printChange(session, await(session.workspace().redo()),
                       QT_TRANSLATE_N_NOOP("Cli", "Redone: %1 (%n row(s))"));
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
        if (!change.who.isEmpty())
            json[u"who"_s] = change.who;
        if (change.reverts)
            json[u"reverts"_s] = qint64(*change.reverts);
        lines << u"%1  %2  %3  (%4)"_s.arg(QString::number(change.id).rightJustified(6),
                                           momentText(change.atMs), shownLabel(change.label),
                                           QString::number(change.rows)) +
                     (change.who.isEmpty() ? QString() : u"  "_s + change.who);
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
