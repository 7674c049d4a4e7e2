// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/savedmapping.h"

#include "exchange/dictionaryfile.h"
#include "store/statement.h"
#include "workspace/import/stablehash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array kOrders{"ymd", "dmy", "mdy"};
constexpr std::array kIfExists{"fill", "overwrite", "skip", "new"};

template <typename E, std::size_t N>
std::optional<E> findWord(const std::array<const char *, N> &words, const QString &word)
{
    const auto found =
        std::ranges::find_if(words, [&word](const char *known) { return word == QLatin1String(known); });
    if (found == words.end())
        return std::nullopt;
    return static_cast<E>(found - words.begin());
}

/// The header of the file that a remembered one is; absent where there is none.
std::optional<QString> findHeader(const QStringList &headers, const QString &name)
{
    if (headers.contains(name))
        return name;
    const std::string key = spellingKey(name.toStdString());
    for (const QString &header : headers) {
        if (!key.empty() && spellingKey(header.toStdString()) == key)
            return header;
    }
    return std::nullopt;
}

QJsonArray toJsonRules(const std::vector<MapRule> &rules)
{
    QJsonArray array;
    for (const MapRule &rule : rules)
        array.append(
            QJsonObject{{u"headers"_s, QJsonArray::fromStringList(rule.headers)}, {u"field"_s, rule.field}});
    return array;
}

} // namespace

QByteArray SavedMapping::toJson() const
{
    QJsonObject object;
    if (!map.empty())
        object[u"map"_s] = toJsonRules(map);
    if (encoding)
        object[u"encoding"_s] = *encoding;
    if (delimiter)
        object[u"delimiter"_s] = QString(QLatin1Char(*delimiter));
    if (dateOrder)
        object[u"dateOrder"_s] = QLatin1String(kOrders[static_cast<std::size_t>(*dateOrder)]);
    if (ifExists)
        object[u"ifExists"_s] = QLatin1String(kIfExists[static_cast<std::size_t>(*ifExists)]);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SavedMapping> SavedMapping::fromJson(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    SavedMapping saved;
    for (const QJsonValue entry : object[u"map"_s].toArray()) {
        MapRule rule;
        for (const QJsonValue header : entry[u"headers"_s].toArray())
            rule.headers << header.toString();
        rule.field = entry[u"field"_s].toString();
        if (rule.headers.isEmpty())
            return std::nullopt;
        saved.map.push_back(rule);
    }
    if (const QString encoding = object[u"encoding"_s].toString(); !encoding.isEmpty())
        saved.encoding = encoding;
    if (const QString delimiter = object[u"delimiter"_s].toString(); delimiter.size() == 1)
        saved.delimiter = delimiter.front().toLatin1();
    saved.dateOrder = findWord<DateOrder>(kOrders, object[u"dateOrder"_s].toString());
    saved.ifExists = findWord<IfExists>(kIfExists, object[u"ifExists"_s].toString());
    return saved;
}

SavedMapping SavedMapping::of(const ImportRequest &request)
{
    SavedMapping saved{request.wishes.map, request.wishes.encoding, request.wishes.delimiter,
                       request.wishes.dateOrder, std::nullopt};
    if (request.ifExists != IfExists::Fill)
        saved.ifExists = request.ifExists;
    return saved;
}

void SavedMapping::overlay(const SavedMapping &newer)
{
    if (!newer.map.empty())
        map = newer.map;
    if (newer.encoding)
        encoding = newer.encoding;
    if (newer.delimiter)
        delimiter = newer.delimiter;
    if (newer.dateOrder)
        dateOrder = newer.dateOrder;
    if (newer.ifExists)
        ifExists = newer.ifExists;
}

bool SavedMapping::complete(const QStringList &headers, TableWishes &wishes) const
{
    bool isAdded = false;
    const auto add = [&isAdded](auto &wish, const auto &own) {
        isAdded = isAdded || (!wish && own);
        wish = wish ? wish : own;
    };
    add(wishes.encoding, encoding);
    add(wishes.delimiter, delimiter);
    add(wishes.dateOrder, dateOrder);
    // Read in another way, the file has other headers: the mapping waits until these are asked for.
    const bool isReadAnew = isAdded && (encoding || delimiter);
    if (wishes.map.empty() && !isReadAnew) {
        for (MapRule rule : map) {
            bool isThere = true;
            for (QString &name : rule.headers) {
                const auto header = findHeader(headers, name);
                isThere = isThere && header;
                name = header.value_or(QString());
            }
            if (isThere)
                wishes.map.push_back(rule);
            isAdded = isAdded || isThere;
        }
    }
    return isAdded;
}

std::string mappingSetting(Entity entity, const QStringList &headers)
{
    const std::string key = spellingKey(headers.join(u' ').toStdString());
    const QByteArray hash = QByteArray::number(qulonglong{stableHash(key)}, 16);
    return std::string("import.mapping.").append(entityKey(entity)).append(1, '.').append(hash.toStdString());
}

Result<SavedMapping> readSavedMapping(sqlite3 *database, Entity entity, const QStringList &headers)
{
    auto statement = Statement::prepare(database, "SELECT value FROM setting WHERE name = ?1");
    LEADBOOK_TRY(statement);
    const std::string name = mappingSetting(entity, headers);
    statement->bind(1, name);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return SavedMapping();
    const std::string_view text = statement->text(0);
    // One that a later version has written is as good as none.
    return SavedMapping::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
        .value_or(SavedMapping());
}

static Status writeSetting(Editor &editor, const std::string &name, const QByteArray &value)
{
    auto statement = editor.prepare("SELECT id FROM setting WHERE name = ?1");
    LEADBOOK_TRY(statement);
    statement->bind(1, name);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    const std::array cells{Cell{"name", QString::fromStdString(name)},
                           Cell{"value", QString::fromUtf8(value)}};
    if (*row)
        return editor.update(RecordTable::Setting, statement->integer(0), cells);
    LEADBOOK_TRY(editor.insert(RecordTable::Setting, cells));
    return {};
}

Status saveMappings(Editor &editor, const ImportRequest &request, const std::vector<TableFile> &tables)
{
    const SavedMapping decided = SavedMapping::of(request);
    // How known records are treated is a decision for the day, unless it goes with a mapping.
    if (!decided.saysHowToRead())
        return {};
    for (const TableFile &table : tables) {
        if (!table.shape.hasHeader())
            continue;
        const QStringList &headers = table.mapping.headers;
        const auto known = readSavedMapping(editor.database(), request.into, headers);
        LEADBOOK_TRY(known);
        SavedMapping saved = *known;
        saved.overlay(decided);
        if (saved != *known)
            LEADBOOK_TRY(writeSetting(editor, mappingSetting(request.into, headers), saved.toJson()));
    }
    return {};
}

ImportRequest recalling(ImportRequest request, sqlite3 *database)
{
    request.wishes.recall = [database, entity = request.into](const QStringList &headers,
                                                              TableWishes &wishes) {
        const auto saved = readSavedMapping(database, entity, headers);
        return saved && saved->complete(headers, wishes);
    };
    return request;
}

} // namespace leadbook
