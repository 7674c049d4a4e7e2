// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/savedviews.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "workspace/exporting/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLargest = 1 << 20;
constexpr int kWidest = 10'000;
constexpr auto kMark = "leadbook-view"_L1;

/// The context lupdate files these sentences under.
struct SavedViews
{
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

Error noView(const QString &detail)
{
    return {ErrorCode::Invalid,
            SavedViews::tr("This is no saved view of Leadbook; choose a file ending in .leadbook-view."),
            detail};
}

QJsonObject toObject(const ViewDefinition &definition)
{
    QJsonArray columns;
    for (const ViewDefinition::Column &column : definition.columns)
        columns.append(QJsonObject{{u"field"_s, column.key}, {u"width"_s, column.width}});
    QJsonObject object{{u"list"_s, definition.list == ListKind::Contacts ? u"contacts"_s : u"customers"_s},
                       {u"filter"_s, definition.filter},
                       {u"search"_s, definition.search},
                       {u"columns"_s, columns},
                       {u"sort"_s, QJsonArray::fromStringList(definition.sort)}};
    if (definition.alsoWritten)
        object.insert("written"_L1, true);
    return object;
}

/// The text under @p key, empty where there is none; absent where it is something else.
std::optional<QString> textIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() && !value.isUndefined())
        return std::nullopt;
    return value.toString();
}

Result<ViewDefinition> fromObject(const QJsonObject &object)
{
    ViewDefinition definition;
    const auto list = textIn(object, "list"_L1);
    if (!list || (*list != u"customers" && *list != u"contacts"))
        return noView(u"list"_s);
    definition.list = *list == u"contacts" ? ListKind::Contacts : ListKind::Customers;
    const auto filter = textIn(object, "filter"_L1);
    const auto search = textIn(object, "search"_L1);
    if (!filter || !search)
        return noView(u"filter or search"_s);
    definition.filter = *filter;
    definition.search = *search;
    definition.alsoWritten = object.value("written"_L1).toBool();
    for (const QJsonValue value : object.value("columns"_L1).toArray()) {
        const auto key = textIn(value.toObject(), "field"_L1);
        const int width = value.toObject().value("width"_L1).toInt();
        if (!key || key->isEmpty() || width < 0 || width > kWidest)
            return noView(u"columns"_s);
        definition.columns.append({*key, width});
    }
    for (const QJsonValue value : object.value("sort"_L1).toArray()) {
        if (!value.isString())
            return noView(u"sort"_s);
        definition.sort << value.toString();
    }
    return definition;
}

Result<QJsonObject> readObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return noView(error.errorString());
    return document.object();
}

std::array<Cell, 3> cellsOf(const SavedView &view)
{
    return {Cell{"name", view.name}, Cell{"definition", QString::fromUtf8(toJson(view.definition))},
            Cell{"pinned", view.isPinned ? 1 : 0}};
}

} // namespace

QByteArray toJson(const ViewDefinition &definition)
{
    return QJsonDocument(toObject(definition)).toJson(QJsonDocument::Compact);
}

Result<ViewDefinition> viewFromJson(const QByteArray &json)
{
    return readObject(json).and_then([](const QJsonObject &object) { return fromObject(object); });
}

QByteArray toViewFile(const SavedView &view)
{
    const QJsonObject file{
        {QString(kMark), kVersion}, {u"name"_s, view.name}, {u"definition"_s, toObject(view.definition)}};
    return QJsonDocument(file).toJson();
}

Result<SavedView> fromViewFile(const QByteArray &content)
{
    const auto object = readObject(content);
    LEADBOOK_TRY(object);
    const int version = object->value(kMark).toInt();
    if (version <= 0)
        return noView(u"version"_s);
    if (version > kVersion)
        return Error{
            ErrorCode::TooNew,
            SavedViews::tr("This view was written by a newer Leadbook; update the program to read it."),
            QString::number(version)};
    const auto name = textIn(*object, "name"_L1);
    if (!name || name->trimmed().isEmpty())
        return noView(u"name"_s);
    auto definition = fromObject(object->value("definition"_L1).toObject());
    LEADBOOK_TRY(definition);
    return SavedView{0, *name, false, *std::move(definition)};
}

Status writeViewFile(const QString &path, const SavedView &view)
{
    LEADBOOK_TRY(checkOutput(path));
    QSaveFile file(path);
    const QByteArray content = toViewFile(view);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{
        ErrorCode::Io,
        SavedViews::tr("%1 cannot be written; choose another folder.").arg(QFileInfo(path).fileName()),
        file.errorString()};
}

Result<SavedView> readViewFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Io,
            SavedViews::tr("%1 cannot be read; choose another file.").arg(QFileInfo(path).fileName()),
            file.errorString()};
    const QByteArray content = file.read(kLargest + 1);
    return content.size() > kLargest ? noView(u"size"_s) : fromViewFile(content);
}

Result<std::vector<SavedView>> readSavedViews(sqlite3 *database)
{
    auto statement = Statement::prepare(
        database, "SELECT id, name, definition, pinned FROM saved_view ORDER BY pinned DESC, id");
    LEADBOOK_TRY(statement);
    std::vector<SavedView> views;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return views;
        const std::string_view text = statement->text(2);
        auto definition = viewFromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        if (definition)
            views.push_back({statement->integer(0), toQString(statement->text(1)), statement->integer(3) != 0,
                             *std::move(definition)});
    }
}

QString changeLabel(SavedViewChange change, const QString &name)
{
    constexpr std::array kPhrases{
        QT_TRANSLATE_NOOP("Change", "View “%1” saved"),    QT_TRANSLATE_NOOP("Change", "View “%1” updated"),
        QT_TRANSLATE_NOOP("Change", "View “%1” renamed"),  QT_TRANSLATE_NOOP("Change", "View “%1” pinned"),
        QT_TRANSLATE_NOOP("Change", "View “%1” unpinned"), QT_TRANSLATE_NOOP("Change", "View “%1” deleted"),
    };
    return writtenLabel(kPhrases[static_cast<std::size_t>(change)], name);
}

Book::Work addView(const SavedView &view)
{
    return [view](Editor &editor) -> Status {
        LEADBOOK_TRY(editor.insert(RecordTable::SavedView, cellsOf(view)));
        return {};
    };
}

Book::Work updateView(const SavedView &view)
{
    return [view](Editor &editor) { return editor.update(RecordTable::SavedView, view.id, cellsOf(view)); };
}

Book::Work removeView(std::int64_t id)
{
    return [id](Editor &editor) { return editor.remove(RecordTable::SavedView, id); };
}

} // namespace leadbook
