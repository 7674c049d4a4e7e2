// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/surveys/surveyanswer.h"
#include "workspace/import/customerlink.h"
#include "workspace/import/eventrecords.h"
#include "workspace/import/rowimport.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// Takes rows that are filled-in questionnaires: a response with its answers, and the need they tell.
class SurveyRows : public RowImport
{
public:
    /// @p questionnaire as the book has it; of a plan it may have no ids.
    static Result<std::unique_ptr<SurveyRows>> open(const ImportContext &context,
                                                    Questionnaire questionnaire);

    Status beginFile(const FieldPlaces &places) override;
    void prepare(const ImportRow &row, Party &party) const override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    SurveyRows(const ImportContext &context, Questionnaire questionnaire, std::unique_ptr<CustomerLink> link);
    /// The row's answers, one for each question; Invalid with a sentence.
    Result<std::vector<GivenAnswer>> answersOf(const ImportRow &row) const;
    std::uint64_t hashOf(const ImportRow &row) const;
    Status writeAnswers(const std::vector<GivenAnswer> &answers, const CellValue &customer,
                        const CellValue &contact, const CellValue &day);
    Status writeNeed(std::int64_t customer, const NeedEvidence &said, const CellValue &day);

    const ImportContext &m_context;
    Questionnaire m_questionnaire;
    std::unique_ptr<CustomerLink> m_link;
    EventRecords m_responses;
    RecordSet m_answers;
    RecordSet m_needs;
    std::vector<int> m_columns; ///< by question
};

} // namespace leadbook
