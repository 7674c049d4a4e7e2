// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptreceipt.h"

#include "core/text.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <array>
#include <bit>
#include <string>
#include <string_view>

namespace leadbook {

namespace {

/// A text of the receipt and its column; one that may be empty is NULL then.
struct TextColumn
{
    std::string_view name;
    QString KeptReceipt::*text;
    bool isOptional = false;
};
constexpr std::array kTexts{
    TextColumn{"file", &KeptReceipt::file},
    TextColumn{"kind", &KeptReceipt::kind},
    TextColumn{"encoding", &KeptReceipt::encoding, true},
    TextColumn{"delimiter", &KeptReceipt::delimiter, true},
    TextColumn{"sheet", &KeptReceipt::sheet, true},
    TextColumn{"if_exists", &KeptReceipt::ifExists},
    TextColumn{"review", &KeptReceipt::review},
};

struct NumberColumn
{
    std::string_view name;
    std::int64_t KeptReceipt::*number;
};
constexpr std::array kNumbers{
    NumberColumn{"bytes", &KeptReceipt::bytes},
    NumberColumn{"rows", &KeptReceipt::rows},
    NumberColumn{"added", &KeptReceipt::added},
    NumberColumn{"updated", &KeptReceipt::updated},
    NumberColumn{"unchanged", &KeptReceipt::unchanged},
    NumberColumn{"asked", &KeptReceipt::asked},
    NumberColumn{"rejected", &KeptReceipt::rejected},
    NumberColumn{"unlinked", &KeptReceipt::unlinked},
    NumberColumn{"customers_added", &KeptReceipt::customersAdded},
    NumberColumn{"customers_updated", &KeptReceipt::customersUpdated},
    NumberColumn{"contacts_added", &KeptReceipt::contactsAdded},
    NumberColumn{"contacts_updated", &KeptReceipt::contactsUpdated},
};

/// The columns that neither table has, in the order of the statements.
constexpr std::array<std::string_view, 5> kOthers{"change", "taken_as", "hash", "mapping", "recognised"};

std::string columnList(std::string_view prefix)
{
    std::string list;
    const auto add = [&](std::string_view name) {
        list.append(list.empty() ? "" : ", ").append(prefix).append(name);
    };
    for (const std::string_view name : kOthers)
        add(name);
    for (const TextColumn &column : kTexts)
        add(column.name);
    for (const NumberColumn &column : kNumbers)
        add(column.name);
    return list;
}

QString textOf(const Statement &row, int column)
{
    const std::string_view text = row.text(column);
    return toQString(text);
}

QByteArray bytesOf(const Statement &row, int column)
{
    const std::string_view text = row.text(column);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString mappingJson(const KeptReceipt &receipt)
{
    QJsonArray mapping;
    for (const auto &[header, field] : receipt.mapping)
        mapping.append(QJsonArray{header, field.isEmpty() ? QJsonValue() : QJsonValue(field)});
    return QString::fromUtf8(QJsonDocument(mapping).toJson(QJsonDocument::Compact));
}

QString recognisedJson(const KeptReceipt &receipt)
{
    QJsonObject recognised;
    for (const auto &[sign, rows] : receipt.recognised)
        recognised.insert(sign, qint64{rows});
    return QString::fromUtf8(QJsonDocument(recognised).toJson(QJsonDocument::Compact));
}

void readJson(const Statement &row, KeptReceipt &receipt)
{
    const QJsonArray mapping = QJsonDocument::fromJson(bytesOf(row, 3)).array();
    for (const QJsonValue entry : mapping)
        receipt.mapping.emplace_back(entry[0].toString(), entry[1].toString());
    const QJsonObject recognised = QJsonDocument::fromJson(bytesOf(row, 4)).object();
    for (auto entry = recognised.begin(); entry != recognised.end(); ++entry)
        receipt.recognised.emplace_back(entry.key(), entry.value().toInteger());
}

/// Of a row as readReceipts() asks for it.
Result<KeptReceipt> receiptOf(const Statement &row)
{
    KeptReceipt receipt;
    receipt.change = row.integer(0);
    const auto into = findEntity(row.text(1));
    if (!into)
        return sqliteError(SQLITE_CORRUPT, QStringLiteral("change_receipt of %1").arg(textOf(row, 1)));
    receipt.into = *into;
    receipt.hash = std::bit_cast<std::uint64_t>(row.integer(2));
    readJson(row, receipt);
    int column = static_cast<int>(kOthers.size());
    for (const TextColumn &text : kTexts)
        receipt.*text.text = textOf(row, column++);
    for (const NumberColumn &number : kNumbers)
        receipt.*number.number = row.integer(column++);
    receipt.id = row.integer(column++);
    receipt.atMs = row.integer(column++);
    receipt.isUndone = row.integer(column) != 0;
    return receipt;
}

/// SQL: whether the last of what took back and brought back the change of receipt r was an undo.
constexpr std::string_view kIsUndone =
    "(SELECT kind = 1 FROM change WHERE id = (WITH RECURSIVE chain (id) AS (SELECT r.change UNION ALL "
    "SELECT c.id FROM change c JOIN chain ON c.reverts = chain.id) SELECT max(id) FROM chain))";

} // namespace

Status writeReceipt(sqlite3 *database, const KeptReceipt &receipt, std::int64_t change)
{
    std::string marks = "?";
    for (std::size_t i = 1; i < kOthers.size() + kTexts.size() + kNumbers.size(); ++i)
        marks += ", ?";
    auto write = Statement::prepare(database, "INSERT INTO change_receipt (" + columnList("") + ") VALUES (" +
                                                  marks + ')');
    LEADBOOK_TRY(write);
    int parameter = 0;
    write->bind(++parameter, change);
    write->bind(++parameter, entityKey(receipt.into));
    write->bind(++parameter, std::bit_cast<std::int64_t>(receipt.hash));
    write->bind(++parameter, QStringView(mappingJson(receipt)));
    write->bind(++parameter, QStringView(recognisedJson(receipt)));
    for (const TextColumn &column : kTexts) {
        const QString &text = receipt.*column.text;
        const bool isAbsent = column.isOptional && text.isEmpty();
        write->bind(++parameter, isAbsent        ? QStringView()
                                 : text.isNull() ? QStringView(u"")
                                                 : QStringView(text));
    }
    for (const NumberColumn &column : kNumbers)
        write->bind(++parameter, receipt.*column.number);
    return write->execute();
}

Result<std::vector<KeptReceipt>> readReceipts(sqlite3 *database, std::optional<std::int64_t> change)
{
    const std::string where = change ? "WHERE r.change = " + std::to_string(*change) : std::string();
    auto read = Statement::prepare(database, "SELECT " + columnList("r.") + ", r.id, at_ms, " +
                                                 std::string(kIsUndone) +
                                                 " FROM change_receipt r JOIN change e ON e.id = r.change " +
                                                 where + " ORDER BY r.change DESC, r.id");
    LEADBOOK_TRY(read);
    std::vector<KeptReceipt> receipts;
    for (;;) {
        auto row = read->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return receipts;
        auto receipt = receiptOf(*read);
        LEADBOOK_TRY(receipt);
        receipts.push_back(*std::move(receipt));
    }
}

Status checkReceipts(sqlite3 *database, QStringList &problems)
{
    // A backup of an older schema is checked before it is brought up to date.
    const auto hasTable = queryInteger(
        database, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'change_receipt'");
    LEADBOOK_TRY(hasTable);
    if (*hasTable == 0)
        return {};
    const auto wrong = queryInteger(
        database,
        "SELECT count(*) FROM change_receipt r LEFT JOIN change c ON c.id = r.change WHERE r.rows <> "
        "added + updated + unchanged + asked + rejected OR unlinked > r.rows OR c.kind IS NOT 0");
    LEADBOOK_TRY(wrong);
    if (*wrong != 0)
        problems
            << QCoreApplication::translate("BookCheck", "Records of imports are not right (%1).").arg(*wrong);
    return {};
}

} // namespace leadbook
