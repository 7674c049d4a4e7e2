// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/gradejson.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "analysis/grader.h"
#include "store/reader.h"
#include "ui/reports/reportfile.h"
#include "ui/reports/reportlayout.h"
#include "ui/reports/subjectreportwords.h"
#include "ui/shell/fonts.h"
#include "ui/shell/language.h"
#include "workspace/gradeinputs.h"
#include "workspace/privacy/subjectjson.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// Where the parts go; empty: not written.
struct SubjectFiles
{
    QString json;
    QString pdf;
};

Result<SubjectFiles> filesFor(const QString &out)
{
    if (out.endsWith(u".json"_s, Qt::CaseInsensitive))
        return SubjectFiles{out, {}};
    if (out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return SubjectFiles{{}, out};
    if (!QFileInfo(out).isDir() && !QDir().mkpath(out))
        return Error{
            ErrorCode::Io, Cli::tr("The folder %1 cannot be made; choose another place.").arg(out), {}};
    const QDir folder(out);
    return SubjectFiles{folder.filePath(u"person.json"_s), folder.filePath(u"person.pdf"_s)};
}

Status speak(const Session &session, Language &language)
{
    const QString code = session.option(u"language"_s).value_or(u"en"_s);
    const auto languages = Language::available();
    if (std::ranges::find(languages, code, &LanguageChoice::code) == languages.end())
        return usageError(Cli::tr("There is no translation “%1”.").arg(code));
    language.set(code);
    return {};
}

/// All of it, worked out in a worker.
struct Subject
{
    SubjectData data;
    GradeExplanation grade;
};

Result<Subject> readSubject(Session &session, std::int64_t customer)
{
    const QString path = session.workspace().dataPath();
    return await(session.workspace().run(
        Session::reportProgress(u"subject-export"_s),
        [path, customer](const View &view, const Progress &) -> Result<Subject> {
            auto connection = ReadConnection::open(path);
            LEADBOOK_TRY(connection);
            auto data = readSubjectData(connection->handle(), customer);
            LEADBOOK_TRY(data);
            const std::array rows{view.snapshot->customers.ids.find(customer)};
            const Grader grader(view.settings->grading);
            const GradeInputs inputs(*view.snapshot, view.derived, view.asOf, grader.fields(), rows);
            return Subject{*std::move(data), explainGrade(grader, inputs.row(0))};
        }));
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
    const auto subject = readSubject(session, (*view)->snapshot->customers.ids[*row]);
    LEADBOOK_TRY(subject);
    const GradeScheme &scheme = (*view)->settings->grading;
    QStringList written;
    if (!files->json.isEmpty()) {
        QJsonObject json = subjectJson(subject->data);
        json[u"grade"_s] = gradeJson(scheme, subject->grade);
        LEADBOOK_TRY(writeJson(json, files->json));
        written << files->json;
    }
    if (!files->pdf.isEmpty()) {
        const ReportDocument document = subjectReportDocument(
            subject->data, gradeLines(scheme, subject->grade),
            QFileInfo(session.bookPath()).completeBaseName(), session.workspace().clock().nowMs(), QLocale());
        const Progress progress;
        const QStringList families = fontFamilies(language.current(), QApplication::font().family());
        LEADBOOK_TRY(writeReport(layOutReport(document, reportPaper(QLocale::system()), families, progress),
                                 files->pdf, progress));
        written << files->pdf;
    }
    session.print({{u"files"_s, QJsonArray::fromStringList(written)},
                   {u"records"_s, qint64(subject->data.rows.size())},
                   {u"changes"_s, qint64(subject->data.history.size())}},
                  {Cli::tr("Written: %1").arg(written.join(u", "_s))});
    return {};
}

} // namespace leadbook::cli
