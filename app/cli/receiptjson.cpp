// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receiptjson.h"

#include "app/cli/translation.h"
#include "core/text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QString tableKey(Entity entity)
{
    const std::string_view key = entityKey(entity);
    return toQString(key);
}

QJsonObject countsJson(std::int64_t added, std::int64_t updated)
{
    return {{u"new"_s, qint64{added}}, {u"updated"_s, qint64{updated}}};
}

QString importSentence(const RecordImport &import)
{
    if (import.isNew)
        return Cli::tr("From %1, %2 (change %3)");
    if (import.into == Entity::Deal)
        return Cli::tr("Deals from %1, %2 (change %3)");
    return Cli::tr("Updated from %1, %2 (change %3)");
}

} // namespace

QString momentText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject receiptJson(const KeptReceipt &receipt)
{
    QJsonObject mapping;
    for (const auto &[header, field] : receipt.mapping)
        mapping.insert(header, field.isEmpty() ? QJsonValue() : QJsonValue(field));
    QJsonObject recognised;
    for (const auto &[sign, rows] : receipt.recognised)
        recognised.insert(sign, qint64{rows});
    return {{u"file"_s, receipt.file},
            {u"bytes"_s, qint64{receipt.bytes}},
            {u"hash"_s, u"%1"_s.arg(qulonglong{receipt.hash}, 16, 16, QLatin1Char('0'))},
            {u"kind"_s, receipt.kind},
            {u"table"_s, tableKey(receipt.into)},
            {u"encoding"_s, receipt.encoding},
            {u"delimiter"_s, receipt.delimiter},
            {u"sheet"_s, receipt.sheet},
            {u"ifExists"_s, receipt.ifExists},
            {u"lookAlikes"_s, receipt.review},
            {u"rows"_s, qint64{receipt.rows}},
            {u"new"_s, qint64{receipt.added}},
            {u"updated"_s, qint64{receipt.updated}},
            {u"unchanged"_s, qint64{receipt.unchanged}},
            {u"review"_s, qint64{receipt.asked}},
            {u"rejected"_s, qint64{receipt.rejected}},
            {u"unlinked"_s, qint64{receipt.unlinked}},
            {u"customers"_s, countsJson(receipt.customersAdded, receipt.customersUpdated)},
            {u"contacts"_s, countsJson(receipt.contactsAdded, receipt.contactsUpdated)},
            {u"mapping"_s, mapping},
            {u"recognised"_s, recognised},
            {u"undone"_s, receipt.isUndone}};
}

QStringList receiptLines(const KeptReceipt &receipt)
{
    const QString indent(8, u' ');
    QString name = u"%1 → %2"_s.arg(receipt.file, tableKey(receipt.into));
    if (receipt.isUndone)
        name = Cli::tr("%1 (undone)").arg(name);
    QStringList lines(indent +
                      Cli::tr("%1: %n row(s), %2 new, %3 updated, %4 unchanged, %5 to review, %6 rejected",
                              nullptr, static_cast<int>(receipt.rows))
                          .arg(name, QString::number(receipt.added), QString::number(receipt.updated),
                               QString::number(receipt.unchanged), QString::number(receipt.asked),
                               QString::number(receipt.rejected)));
    QStringList columns;
    for (const auto &[header, field] : receipt.mapping)
        columns << u"%1 → %2"_s.arg(header, field.isEmpty() ? Cli::tr("left out") : field);
    if (!columns.isEmpty())
        lines << indent + columns.join(u", "_s);
    return lines;
}

QJsonObject importJson(const RecordImport &import)
{
    return {{u"file"_s, import.file},
            {u"at"_s, momentText(import.atMs)},
            {u"table"_s, tableKey(import.into)},
            {u"outcome"_s, import.isNew ? u"new"_s : u"updated"_s},
            {u"change"_s, qint64{import.change}},
            {u"undone"_s, import.isUndone}};
}

QString importLine(const RecordImport &import)
{
    const QString line = importSentence(import).arg(import.file, momentText(import.atMs).left(10),
                                                    QString::number(import.change));
    return import.isUndone ? Cli::tr("%1 (undone)").arg(line) : line;
}

} // namespace leadbook::cli
