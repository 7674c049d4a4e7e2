// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/subjectjson.h"

#include "core/text.h"
#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

QJsonValue toJson(const StoredValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return qint64{*number};
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QString::fromLatin1(bytes->toBase64());
    return QJsonValue::Null;
}

QString moment(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject toJson(const SubjectRow &row)
{
    QJsonObject fields;
    for (const SubjectField &field : row.fields) {
        fields[QString::fromStdString(field.key)] = QJsonObject{
            {u"label"_s, field.label}, {u"value"_s, toJson(field.value)}, {u"text"_s, field.text}};
    }
    return {{u"id"_s, qint64{row.id}}, {u"title"_s, row.title}, {u"fields"_s, fields}};
}

QJsonObject toJson(const FieldChange &change)
{
    static constexpr const char *kKinds[] = {"edit", "undo", "redo"};
    return {{u"at"_s, moment(change.atMs)},
            {u"change"_s, qint64{change.change}},
            {u"label"_s, change.label},
            {u"kind"_s, QLatin1StringView(kKinds[static_cast<std::size_t>(change.kind)])},
            {u"who"_s, change.who},
            {u"files"_s, QJsonArray::fromStringList(change.files)},
            {u"record"_s, change.record},
            {u"field"_s, change.field},
            {u"before"_s, change.beforeText},
            {u"after"_s, change.afterText}};
}

} // namespace

QJsonObject subjectJson(const SubjectData &data)
{
    QJsonObject records;
    for (const SubjectRow &row : data.rows) {
        const QString table = toQString(sqlName(row.table));
        QJsonArray rows = records.value(table).toArray();
        rows.append(toJson(row));
        records[table] = rows;
    }
    QJsonArray history;
    QJsonArray corrections;
    for (const FieldChange &change : data.history) {
        history.append(toJson(change));
        if (isCorrection(change))
            corrections.append(toJson(change));
    }
    QJsonArray imports;
    for (const RecordImport &import : data.imports) {
        imports.append(QJsonObject{{u"file"_s, import.file},
                                   {u"at"_s, moment(import.atMs)},
                                   {u"change"_s, qint64{import.change}},
                                   {u"isNew"_s, import.isNew},
                                   {u"isUndone"_s, import.isUndone}});
    }
    return {{u"customer"_s, qint64{data.customer}},
            {u"name"_s, data.name},
            {u"records"_s, records},
            {u"history"_s, history},
            {u"corrections"_s, corrections},
            {u"imports"_s, imports}};
}

Status writeJson(const QJsonObject &json, const QString &path)
{
    LEADBOOK_TRY(checkOutput(path));
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(json).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("SubjectData",
                                             "%1 cannot be written; choose another folder or make room.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

} // namespace leadbook
