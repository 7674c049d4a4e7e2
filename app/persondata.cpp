// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/persondata.h"

#include "analysis/grader.h"
#include "app/cli/gradejson.h"
#include "store/reader.h"
#include "ui/reports/reportfile.h"
#include "ui/reports/reportlayout.h"
#include "ui/reports/subjectreportwords.h"
#include "workspace/gradeinputs.h"
#include "workspace/privacy/subjectjson.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

Result<PersonDataFiles> writePersonData(const QString &path, const View &view, std::int64_t customer,
                                        const PersonDataWishes &wishes, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto data = readSubjectData(connection->handle(), customer);
    LEADBOOK_TRY(data);
    if (progress.isCancelled())
        return cancelledError();
    const std::array rows{view.snapshot->customers.ids.find(customer)};
    const GradeScheme &scheme = view.settings->grading;
    const Grader grader(scheme);
    const GradeInputs inputs(*view.snapshot, view.derived, view.asOf, grader.fields(), rows);
    const GradeExplanation grade = explainGrade(grader, inputs.row(0));
    PersonDataFiles written{{}, std::ssize(data->rows), std::ssize(data->history)};
    if (!wishes.json.isEmpty()) {
        QJsonObject json = subjectJson(*data);
        json[u"grade"_s] = cli::gradeJson(scheme, grade);
        LEADBOOK_TRY(writeJson(json, wishes.json));
        written.files << wishes.json;
    }
    if (!wishes.pdf.isEmpty()) {
        const ReportDocument document = subjectReportDocument(*data, cli::gradeLines(scheme, grade),
                                                              wishes.book, wishes.atMs, wishes.locale);
        LEADBOOK_TRY(
            writeReport(layOutReport(document, reportPaper(QLocale::system()), wishes.families, progress),
                        wishes.pdf, progress));
        written.files << wishes.pdf;
    }
    return written;
}

PersonDataWishes personFilesIn(const QString &folder, const QString &name, Day day)
{
    QString plain = name.simplified();
    plain.replace(QRegularExpression(u"[\\\\/:*?\"<>|.\\x00-\\x1f]"_s), u"_"_s);
    const QString stem = u"%1 %2"_s.arg(plain.left(80), day.toIso());
    PersonDataWishes wishes;
    for (int number = 1;; ++number) {
        const QString base = QDir(folder).filePath(number == 1 ? stem : u"%1 (%2)"_s.arg(stem).arg(number));
        wishes.json = base + u".json"_s;
        wishes.pdf = base + u".pdf"_s;
        if (!QFileInfo::exists(wishes.json) && !QFileInfo::exists(wishes.pdf))
            return wishes;
    }
}

} // namespace leadbook
