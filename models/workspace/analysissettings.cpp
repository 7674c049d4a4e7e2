// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/analysissettings.h"

#include "domain/shippedschemes.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace leadbook {

namespace {

/// The definition of the scheme of @p kind in use; null where there is none.
Result<QByteArray> definitionInUse(sqlite3 *database, std::string_view kind)
{
    auto statement = Statement::prepare(database, "SELECT definition FROM scheme WHERE kind = ?1 AND in_use "
                                                  "= 1 ORDER BY version DESC, id DESC LIMIT 1");
    LEADBOOK_TRY(statement);
    statement->bind(1, kind);
    auto row = statement->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return QByteArray();
    const auto text = statement->text(0);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Result<QByteArray> readSchemeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Scheme", "There is no scheme “%1”: name a shipped one or a JSON file.")
            .arg(path),
        file.errorString()};
}

bool areSameButCuts(RfmScheme one, const RfmScheme &other)
{
    one.cuts = other.cuts;
    return one == other;
}

/// A scheme without a name is called like its file.
template <typename Scheme> Result<Scheme> named(Result<Scheme> scheme, const QString &path)
{
    if (scheme && scheme->name.isEmpty())
        scheme->name = QFileInfo(path).completeBaseName();
    return scheme;
}

} // namespace

void AnalysisSettings::keepCutPoints(const AnalysisSettings &before)
{
    if (!gradingIsSaved && !before.gradingIsSaved && before.gradingIsSettled) {
        grading = before.grading;
        gradingIsSettled = true;
    }
    if (!rfmIsSaved && !before.rfmIsSaved && before.rfmIsSettled && areSameButCuts(rfm, before.rfm)) {
        rfm = before.rfm;
        rfmIsSettled = true;
    }
    if (before.longGapIsSettled) {
        longGap = before.longGap;
        longGapIsSettled = true;
    }
}

Result<AnalysisSettings> readAnalysisSettings(sqlite3 *database)
{
    AnalysisSettings settings;
    auto grading = definitionInUse(database, "grading");
    LEADBOOK_TRY(grading);
    settings.gradingIsSaved = !grading->isEmpty();
    auto gradeScheme = settings.gradingIsSaved ? GradeScheme::fromJson(*grading) : shippedGradeScheme();
    LEADBOOK_TRY(gradeScheme);
    settings.grading = *std::move(gradeScheme);
    settings.gradingIsSettled = settings.gradingIsSaved;
    auto rfm = definitionInUse(database, "rfm");
    LEADBOOK_TRY(rfm);
    auto rfmScheme = rfm->isEmpty() ? shippedRfmScheme() : RfmScheme::fromJson(*rfm);
    LEADBOOK_TRY(rfmScheme);
    settings.rfm = *std::move(rfmScheme);
    // One that leaves its cut points to the data, as a new book's may, is settled like the shipped one.
    settings.rfmIsSaved = settings.rfmIsSettled = settings.rfm.cuts.has_value();
    return settings;
}

Result<GradeScheme> findGradeScheme(const QString &nameOrFile)
{
    if (auto shipped = shippedGradeScheme(nameOrFile))
        return shipped;
    auto json = readSchemeFile(nameOrFile);
    LEADBOOK_TRY(json);
    return named(GradeScheme::fromJson(*json), nameOrFile);
}

Result<RfmScheme> findRfmScheme(const QString &nameOrFile)
{
    if (auto shipped = shippedRfmScheme(nameOrFile))
        return shipped;
    auto json = readSchemeFile(nameOrFile);
    LEADBOOK_TRY(json);
    return named(RfmScheme::fromJson(*json), nameOrFile);
}

} // namespace leadbook
