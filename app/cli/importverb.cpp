// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streams.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<std::pair<QLatin1StringView, DateOrder>, 3> kDateOrders{{
    {QLatin1StringView("ymd"), DateOrder::Ymd},
    {QLatin1StringView("dmy"), DateOrder::Dmy},
    {QLatin1StringView("mdy"), DateOrder::Mdy},
}};
constexpr std::array<std::pair<QLatin1StringView, bool>, 2> kYesNo{{
    {QLatin1StringView("yes"), true},
    {QLatin1StringView("no"), false},
}};
constexpr std::array<std::pair<QLatin1StringView, char>, 7> kDelimiters{{
    {QLatin1StringView(","), ','},
    {QLatin1StringView(";"), ';'},
    {QLatin1StringView("|"), '|'},
    {QLatin1StringView("\t"), '\t'},
    {QLatin1StringView("\\t"), '\t'},
    {QLatin1StringView("tab"), '\t'},
    {QLatin1StringView(":"), ':'},
}};
constexpr qsizetype kIssuesShown = 5;

/// The meaning of option @p name by a table of words; a usage error names what it takes.
template <typename Value, std::size_t N>
Status readWord(const Session &session, const QString &name,
                const std::array<std::pair<QLatin1StringView, Value>, N> &words, const QString &takes,
                std::optional<Value> &target)
{
    const auto word = session.option(name);
    if (!word)
        return {};
    const auto *known = std::ranges::find_if(words, [&](const auto &entry) { return entry.first == *word; });
    if (known == words.end())
        return usageError(Cli::tr("--%1 takes %2.").arg(name, takes));
    target = known->second;
    return {};
}

Status readWishes(const Session &session, Entity into, TableWishes &wishes)
{
    wishes.encoding = session.option(u"encoding"_s);
    if (const auto encoding = wishes.encoding ? encodingByName(*wishes.encoding, {}) : TextEncoding();
        !encoding)
        return usageError(encoding.error().message);
    LEADBOOK_TRY(
        readWord(session, u"delimiter"_s, kDelimiters, Cli::tr("one of , ; | : or tab"), wishes.delimiter));
    LEADBOOK_TRY(readWord(session, u"header"_s, kYesNo, Cli::tr("yes or no"), wishes.header));
    LEADBOOK_TRY(
        readWord(session, u"date-order"_s, kDateOrders, Cli::tr("dmy, mdy or ymd"), wishes.dateOrder));
    if (const auto words = session.option(u"missing"_s))
        wishes.missing = words->split(u';');
    wishes.sheet = session.option(u"sheet"_s);
    wishes.repair = session.option(u"repair"_s).has_value();
    if (const auto map = session.option(u"map"_s)) {
        auto rules = parseMapRules(*map);
        if (!rules)
            return usageError(rules.error().message);
        if (const Status known = checkMapRules(into, *rules); !known)
            return usageError(known.error().message);
        wishes.map = *std::move(rules);
    }
    return {};
}

Result<ImportRequest> readRequest(const Session &session, const QStringList &files)
{
    ImportRequest request;
    request.files = files;
    const QString into = session.option(u"into"_s).value_or(u"customers"_s);
    const auto entity = findEntity(into.toStdString());
    if (!entity)
        return usageError(Cli::tr("--into takes customers, purchases, interactions, deals, surveys, owners, "
                                  "products or contracts."));
    request.into = *entity;
    request.isIntoAsked = session.option(u"into"_s).has_value();
    const auto ifExists = findIfExists(session.option(u"if-exists"_s).value_or(u"fill"_s).toStdString());
    if (!ifExists)
        return usageError(Cli::tr("--if-exists takes fill, overwrite, skip or new."));
    request.ifExists = *ifExists;
    const auto review = findReviewAs(session.option(u"review"_s).value_or(u"skip"_s).toStdString());
    if (!review)
        return usageError(Cli::tr("--review takes same, new or skip."));
    request.review = *review;
    request.planOnly = session.option(u"plan"_s).has_value();
    if (!request.planOnly)
        request.rejectsPath = session.option(u"rejects"_s).value_or(QString());
    LEADBOOK_TRY(readWishes(session, request.into, request.wishes));
    return request;
}

QString repairLine(const RepairOffer &repair, bool isDone)
{
    const QString text =
        isDone ? Cli::tr("  %1 rows were repaired: cells joined in column “%2”")
               : Cli::tr("  %1 rows can be repaired with --repair, which joins cells in column “%2”");
    return text.arg(repair.rows).arg(repair.header);
}

QString tableLine(const TableOutcomes &table)
{
    const auto count = [&table](RowOutcome outcome) {
        return table.outcomes[static_cast<std::size_t>(outcome)];
    };
    const std::string_view key = entityKey(table.table);
    return Cli::tr("  %1: %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected")
        .arg(QLatin1StringView(key.data(), static_cast<qsizetype>(key.size())))
        .arg(count(RowOutcome::New))
        .arg(count(RowOutcome::Updated))
        .arg(count(RowOutcome::Unchanged))
        .arg(count(RowOutcome::Review))
        .arg(count(RowOutcome::Rejected));
}

QStringList linesOf(const ImportReceipt &receipt, bool isRepaired)
{
    QStringList lines(Cli::tr("%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected",
                              nullptr, static_cast<int>(receipt.rows()))
                          .arg(receipt.file, QString::number(receipt.count(RowOutcome::New)),
                               QString::number(receipt.count(RowOutcome::Updated)),
                               QString::number(receipt.count(RowOutcome::Unchanged)),
                               QString::number(receipt.count(RowOutcome::Review)),
                               QString::number(receipt.count(RowOutcome::Rejected))));
    for (const TableOutcomes &table : receipt.tables)
        lines << tableLine(table);
    if (receipt.unlinked > 0)
        lines << Cli::tr("  %1 rows have no customer").arg(receipt.unlinked);
    for (const NearName &name : receipt.near)
        lines << Cli::tr("  “%1” nearly is “%2” (%3 rows)").arg(name.value, name.known).arg(name.rows);
    if (receipt.repair && receipt.repair->rows > 0)
        lines << repairLine(*receipt.repair, isRepaired);
    qsizetype shown = 0;
    for (const PlannedRow &issue : receipt.issues()) {
        if (++shown > kIssuesShown)
            break;
        lines << Cli::tr("  line %1: %2").arg(QString::number(issue.line), issue.reason);
    }
    return lines;
}

/// What another book brought beside its tables, in sentences.
QStringList besideOf(const ImportReceipt &receipt)
{
    QStringList sentences;
    for (const PlannedRow &row : receipt.listed) {
        if (row.line == 0)
            sentences << row.reason;
    }
    return sentences;
}

/// What the file lost on its way into text.
void warn(const ImportReceipt &receipt)
{
    if (receipt.hasReplaced) {
        Session::complain(
            Cli::tr("%1: some bytes are no characters of %2 and were replaced. If names look wrong, undo "
                    "the import and name the file's encoding with --encoding.")
                .arg(receipt.file, receipt.encoding));
    }
    if (receipt.zeroBytes > 0)
        Session::complain(Cli::tr("%1: %2 zero bytes were left out.")
                              .arg(receipt.file, QString::number(receipt.zeroBytes)));
    if (receipt.nextTable > 0) {
        Session::complain(
            Cli::tr("%1: another table begins in line %2 and was not read. Save it to a file of its own and "
                    "import that.")
                .arg(receipt.file, QString::number(receipt.nextTable)));
    } else if (receipt.rowsAfter > 0) {
        Session::complain(Cli::tr("%1: %2 rows of totals and notes below the table were left out.")
                              .arg(receipt.file, QString::number(receipt.rowsAfter)));
    }
    if (receipt.cardsLeftOut > 0) {
        Session::complain(Cli::tr("%1: cards left out, as they are empty or lists of other cards: %2.")
                              .arg(receipt.file, QString::number(receipt.cardsLeftOut)));
    }
    if (receipt.cardsUnended > 0) {
        Session::complain(
            Cli::tr("%1: cards that have no end: %2. If the file was cut off, get it once more.")
                .arg(receipt.file, QString::number(receipt.cardsUnended)));
    }
}

/// A plan for a book that does not exist is made on an empty one that goes again.
Status openForImport(Session &session, bool planOnly, const QTemporaryDir &scratch)
{
    if (planOnly && !session.hasBook())
        return await(session.workspace().create(scratch.filePath(u"plan.leadbook"_s)));
    return session.openOrCreateBook();
}

} // namespace

Status runImportFiles(Session &session, const QStringList &arguments)
{
    auto request = readRequest(session, arguments);
    LEADBOOK_TRY(request);
    const QTemporaryDir scratch;
    QString fromInput; // the file that the standard input became
    for (QString &file : request->files) {
        if (!isStream(file))
            continue;
        auto kept = keepInput(scratch);
        LEADBOOK_TRY(kept);
        fromInput = file = *std::move(kept);
    }
    LEADBOOK_TRY(openForImport(session, request->planOnly, scratch));
    auto receipts = await(session.workspace().import(*request, Session::reportProgress(u"import"_s)));
    if (!receipts) {
        session.dropCreatedBook();
        return receipts.error();
    }
    QJsonArray files;
    QStringList lines;
    for (ImportReceipt &receipt : *receipts) {
        QJsonObject told = receipt.toJson();
        if (!fromInput.isEmpty() && receipt.file == fromInput) {
            told.insert(u"file"_s, u"-"_s);
            receipt.file = Cli::tr("standard input");
        }
        lines += linesOf(receipt, request->wishes.repair);
        if (const QStringList beside = besideOf(receipt); !beside.isEmpty()) {
            told.insert(u"beside"_s, QJsonArray::fromStringList(beside));
            for (const QString &sentence : beside)
                lines << u"  "_s + sentence;
        }
        files.append(told);
        warn(receipt);
    }
    if (request->planOnly)
        lines << Cli::tr("Nothing was written: this is the plan.");
    session.print(files.size() == 1 ? files.first().toObject() : QJsonObject{{u"files"_s, files}}, lines);
    return {};
}

} // namespace leadbook::cli
