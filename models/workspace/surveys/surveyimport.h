// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrequest.h"
#include "workspace/record/recordwork.h"

#include <memory>
#include <vector>

namespace leadbook {

/// Files of answers: a row for each filled-in questionnaire, with a column for the customer, one for the day
/// and one for each question (questionColumns()).
struct SurveyImportRequest
{
    QStringList files;
    QString questionnaire; ///< key or name; empty: the one most of whose questions the files have
    TableWishes wishes;
};

using ImportReceipts = std::vector<ImportReceipt>;

/// What importSurvey() would do with the book @p path, for a worker. Errors: those of files; NotFound where
/// there is no such questionnaire, Invalid where a file has none of its questions, Cancelled.
Result<ImportReceipts> planSurveyImport(const QString &path, const SurveyImportRequest &request, Day today,
                                        const Progress &progress);

/// Imports the files as one change; after it @p receipts has one for each file. Customers are found and made
/// as by every import, a row that came before is recognised, and an answer that is none refuses its row. What
/// rows say of needs is written as well. Errors as planSurveyImport(), then nothing is written.
RecordWork importSurvey(const SurveyImportRequest &request, Day today,
                        std::shared_ptr<ImportReceipts> receipts, std::shared_ptr<const Progress> progress);

} // namespace leadbook
