// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/spokenlanguage.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "app/persondata.h"

#include "ui/shell/fonts.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<PersonDataWishes> filesFor(const QString &out)
{
    if (out.endsWith(u".json"_s, Qt::CaseInsensitive))
        return PersonDataWishes{.json = out};
    if (out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return PersonDataWishes{.pdf = out};
    if (!QFileInfo(out).isDir() && !QDir().mkpath(out))
        return Error{
            ErrorCode::Io, Cli::tr("The folder %1 cannot be made; choose another place.").arg(out), {}};
    const QDir folder(out);
    return PersonDataWishes{.json = folder.filePath(u"person.json"_s),
                            .pdf = folder.filePath(u"person.pdf"_s)};
}

} // namespace

Status runSubjectExport(Session &session, const QStringList &arguments)
{
    Language language;
    LEADBOOK_TRY(speak(session, language));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto row = findCustomer(*(*view)->snapshot, arguments[0]);
    LEADBOOK_TRY(row);
    const auto files = filesFor(arguments[1]);
    LEADBOOK_TRY(files);
    PersonDataWishes wishes = *files;
    wishes.book = QFileInfo(session.bookPath()).completeBaseName();
    wishes.atMs = session.workspace().clock().nowMs();
    wishes.families = fontFamilies(language.current(), QApplication::font().family());
    const auto written = await(session.workspace().run(
        Session::reportProgress(u"subject-export"_s),
        [path = session.workspace().dataPath(), customer = (*view)->snapshot->customers.ids[*row],
         wishes](const View &on, const Progress &progress) {
            return writePersonData(path, on, customer, wishes, progress);
        }));
    LEADBOOK_TRY(written);
    session.print({{u"files"_s, QJsonArray::fromStringList(written->files)},
                   {u"records"_s, qint64(written->records)},
                   {u"changes"_s, qint64(written->changes)}},
                  {Cli::tr("Written: %1").arg(written->files.join(u", "_s))});
    return {};
}

} // namespace leadbook::cli
