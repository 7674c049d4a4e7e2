// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "domain/shippedschemes.h"
#include "workspace/analysissettings.h"
#include "workspace/schemes/savedschemes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array kWorks{"import", "export", "rename", "remove"};

QJsonObject toJson(const SavedScheme &scheme)
{
    return {{u"name"_s, scheme.name},
            {u"version"_s, scheme.version},
            {u"inUse"_s, scheme.isInUse},
            {u"since"_s,
             scheme.since.isValid() ? QJsonValue(scheme.since.toIso()) : QJsonValue(QJsonValue::Null)}};
}

void printSchemes(const Session &session, const std::vector<SavedScheme> &schemes)
{
    QJsonArray saved;
    TextTable table({{Cli::tr("Scheme")},
                     {Cli::tr("Version"), TextTable::Align::Right},
                     {Cli::tr("Since")},
                     {Cli::tr("In use")}});
    for (const SavedScheme &scheme : schemes) {
        saved.append(toJson(scheme));
        table.addRow({schemeLabel(scheme.name), QString::number(scheme.version),
                      scheme.since.isValid() ? scheme.since.toIso() : QString(),
                      scheme.isInUse ? Cli::tr("yes") : QString()});
    }
    QJsonArray shipped;
    QStringList keys;
    for (const ShippedScheme &scheme : shippedSchemes()) {
        if (scheme.kind == SchemeKind::Grading)
            keys << QString::fromUtf8(scheme.key);
    }
    QStringList lines =
        schemes.empty() ? QStringList(Cli::tr("The book holds no scheme of its own.")) : table.lines();
    lines << Cli::tr("Shipped: %1").arg(keys.join(u", "_s));
    session.print({{u"schemes"_s, saved}, {u"shipped"_s, QJsonArray::fromStringList(keys)}}, lines);
}

Status change(Session &session, const QString &label, Book::Work work)
{
    const auto changed = await(session.workspace().change(label, std::move(work)));
    LEADBOOK_TRY(changed);
    return {};
}

Status exportScheme(Session &session, const QString &name, const QString &path)
{
    const auto scheme = findGradeScheme(session.workspace(), name);
    LEADBOOK_TRY(scheme);
    return writeSchemeFile(path, scheme->scheme);
}

Status importScheme(Session &session, const QString &name, const QString &path)
{
    auto scheme = readGradeSchemeFile(path);
    LEADBOOK_TRY(scheme);
    scheme->name = name;
    return change(session, changeLabel(SchemeChange::Saved, name), saveGradeScheme(*scheme));
}

Status work(Session &session, const QString &name)
{
    if (const auto path = session.option(u"import"_s))
        return importScheme(session, name, *path);
    if (const auto path = session.option(u"export"_s))
        return exportScheme(session, name, *path);
    if (const auto to = session.option(u"rename"_s))
        return change(session, changeLabel(SchemeChange::Renamed, name), renameGradeScheme(name, *to));
    return change(session, changeLabel(SchemeChange::Removed, name), removeGradeScheme(name));
}

} // namespace

Result<FoundScheme> findGradeScheme(Workspace &workspace, const QString &name)
{
    if (auto shipped = shippedGradeScheme(name))
        return FoundScheme{*std::move(shipped), false};
    const auto saved = await(workspace.gradeSchemes());
    LEADBOOK_TRY(saved);
    if (const SavedScheme *scheme = newestCalled(*saved, name))
        return FoundScheme{scheme->scheme, true};
    auto file = leadbook::findGradeScheme(name);
    LEADBOOK_TRY(file);
    return FoundScheme{*std::move(file), true};
}

Status runSchemes(Session &session, const QStringList &arguments)
{
    int works = 0;
    for (const char *option : kWorks)
        works += session.option(QString::fromLatin1(option)) ? 1 : 0;
    if (works > 1 || (works == 1) == arguments.isEmpty())
        return usageError(
            Cli::tr("Name a scheme and one of --import, --export, --rename or --remove, or neither."));
    if (works == 1 && arguments.front().trimmed().isEmpty())
        return usageError(Cli::tr("Give the scheme a name."));
    LEADBOOK_TRY(session.openBook());
    if (works == 1)
        LEADBOOK_TRY(work(session, arguments.front()));
    const auto schemes = await(session.workspace().gradeSchemes());
    LEADBOOK_TRY(schemes);
    printSchemes(session, *schemes);
    return {};
}

} // namespace leadbook::cli
