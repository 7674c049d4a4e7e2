// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldoptions.h"

#include "app/cli/translation.h"
#include "app/cli/verb.h"
#include "workspace/filtering.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

QStringList splitList(const QString &list)
{
    QStringList parts(QString{});
    bool quoted = false;
    for (const QChar c : list) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            parts << QString();
        else
            parts.back() += c;
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll({});
    return parts;
}

Result<FieldRef> parseField(const Snapshot &snapshot, const QString &key)
{
    if (key == u"key")
        return FieldRef(FieldId::Key);
    const auto field = findListField(snapshot, key.toStdString());
    if (field && (field->custom != 0 || fieldOf(field->id).home != Home::Import))
        return *field;
    return usageError(Cli::tr("There is no field “%1”; a field of your own is written extra.NAME.").arg(key));
}

Result<std::vector<FieldRef>> parseFields(const Snapshot &snapshot, const QString &list)
{
    std::vector<FieldRef> fields;
    for (const QString &key : splitList(list)) {
        const auto field = parseField(snapshot, key);
        LEADBOOK_TRY(field);
        fields.push_back(*field);
    }
    if (fields.empty())
        return usageError(Cli::tr("--fields takes field keys separated by commas, such as name,city,grade."));
    return fields;
}

Result<std::vector<SortKey>> parseSort(const Snapshot &snapshot, const QString &list)
{
    std::vector<SortKey> keys;
    for (QString key : splitList(list)) {
        SortKey sort;
        sort.descending = key.endsWith(u":desc"_s);
        if (sort.descending)
            key.chop(5);
        else if (key.endsWith(u":asc"_s))
            key.chop(4);
        const auto field = parseField(snapshot, key);
        LEADBOOK_TRY(field);
        if (field->custom == 0 && !fieldOf(field->id).has(Field::Resident))
            return usageError(Cli::tr("A list cannot be sorted by “%1”.").arg(key));
        sort.field = *field;
        keys.push_back(sort);
    }
    return keys;
}

Result<std::shared_ptr<const Filter>> parseWhere(const View &view, const QString &text)
{
    auto filter = parseFilter(view, text);
    if (!filter)
        return usageError(filter.error().message);
    return std::make_shared<const Filter>(*std::move(filter));
}

} // namespace leadbook::cli
