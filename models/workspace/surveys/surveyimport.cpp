// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/surveyimport.h"

#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/reader.h"
#include "workspace/import/customfields.h"
#include "workspace/import/importfile.h"
#include "workspace/import/importrun.h"
#include "workspace/surveys/questionnairereader.h"
#include "workspace/surveys/questionnairework.h"
#include "workspace/surveys/surveycolumns.h"
#include "workspace/surveys/surveyrows.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

ImportRequest importRequest(const SurveyImportRequest &request)
{
    ImportRequest made;
    made.files = request.files;
    made.into = Entity::Survey;
    made.isIntoAsked = true;
    made.wishes = request.wishes;
    return made;
}

/// The questionnaire that the request names, else the one most of whose questions are columns of the files.
Result<Questionnaire> chooseQuestionnaire(sqlite3 *database, const SurveyImportRequest &request,
                                          const Inspection &files)
{
    auto all = readQuestionnaires(database);
    LEADBOOK_TRY(all);
    if (!request.questionnaire.isEmpty())
        return findQuestionnaire(*all, request.questionnaire);
    const auto matched = [&files](const Questionnaire &questionnaire) {
        std::int64_t found = 0;
        for (const TableFile &table : files.tables) {
            // By words alone: numbers fit every questionnaire.
            for (const int column : questionColumns(questionnaire, table.mapping.headers))
                found += column >= 0 && table.mapping.headers[column].size() > 4 ? 1 : 0;
        }
        return found;
    };
    const auto best = std::ranges::max_element(*all, {}, matched);
    if (best != all->end() && matched(*best) > 0)
        return *std::move(best);
    return findQuestionnaire(*all, u"csat"_s);
}

/// The files as they are read once the columns of the questions are known.
Result<Inspection> inspectAnswers(sqlite3 *database, const SurveyImportRequest &request,
                                  ImportRequest &import, Questionnaire &questionnaire,
                                  const Progress &progress)
{
    auto first = inspectFiles(import, progress);
    LEADBOOK_TRY(first);
    auto chosen = chooseQuestionnaire(database, request, *first);
    LEADBOOK_TRY(chosen);
    questionnaire = *std::move(chosen);
    import.wishes.recall = [questionnaire](const QStringList &headers, TableWishes &wishes) {
        bool isMore = false;
    for (const MapRule &rule : questionRules(questionnaire, headers)) {
        if (std::ranges::find(wishes.map, rule) != wishes.map.end())
            continue;
        wishes.map.push_back(rule);
        isMore = true;
    }
    return isMore;
};
return inspectFiles(import, progress);
} // namespace

Status takeFiles(ImportTarget target, const ImportRequest &import, const Questionnaire &questionnaire,
                 Inspection &files, Day today, const Progress &progress)
{
    LEADBOOK_TRY(settleCustomFields(target.database, import.into, files.tables));
    for (std::size_t i = 0; i < files.tables.size(); ++i)
        files.receipts[i].formats = files.tables[i].formats;
    const ImportContext context{target, import, files.tables, today, progress};
    auto rows = SurveyRows::open(context, questionnaire);
    LEADBOOK_TRY(rows);
    ImportRun run(context, files.bytes);
    run.setRows(*std::move(rows));
    return run.run(files.receipts);
}

} // namespace leadbook

Result<ImportReceipts> planSurveyImport(const QString &path, const SurveyImportRequest &request, Day today,
                                        const Progress &progress)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    ImportRequest import = importRequest(request);
    import.planOnly = true;
    Questionnaire questionnaire;
    auto files = inspectAnswers(connection->handle(), request, import, questionnaire, progress);
    LEADBOOK_TRY(files);
    LEADBOOK_TRY(takeFiles({connection->handle()}, import, questionnaire, *files, today, progress));
    return std::move(files->receipts);
}

RecordWork importSurvey(const SurveyImportRequest &request, Day today,
                        std::shared_ptr<ImportReceipts> receipts, std::shared_ptr<const Progress> progress)
{
    const QString first = QFileInfo(request.files.value(0)).fileName();
    return {
        writtenLabel(QT_TRANSLATE_NOOP("Change", "Import of %1"), first),
        [request, today, receipts = std::move(receipts),
         progress = std::move(progress)](Editor &editor) -> Status {
            ImportRequest import = importRequest(request);
            Questionnaire questionnaire;
            auto files = inspectAnswers(editor.database(), request, import, questionnaire, *progress);
            LEADBOOK_TRY(files);
            auto written = writtenQuestionnaire(editor, questionnaire);
            LEADBOOK_TRY(written);
            LEADBOOK_TRY(takeFiles({editor.database(), &editor}, import, *written, *files, today, *progress));
            for (const ImportReceipt &receipt : files->receipts)
                editor.keep(receipt.kept(import));
            *receipts = std::move(files->receipts);
            return {};
        }};
}

} // namespace leadbook
