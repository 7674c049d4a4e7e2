// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/customerlink.h"
#include "workspace/import/eventrecords.h"
#include "workspace/import/extrafields.h"
#include "workspace/import/namedrecords.h"
#include "workspace/import/rowimport.h"
#include "workspace/import/stageplan.h"

#include <array>
#include <memory>
#include <vector>

namespace leadbook {

/// Takes rows of deals, recognised by deal id, else by all cells as the k-th equal row. Won and lost are
/// outcomes. A date column whose header names a stage ("engage_date") says when the deal was in it: a decided
/// deal was last in the furthest of these. Each stage recorded, and the outcome, becomes a stage change.
class DealImport : public RowImport
{
public:
    static Result<std::unique_ptr<RowImport>> open(const ImportContext &context);

    Status beginFile(const FieldPlaces &places) override;
    void prepare(const ImportRow &row, Party &party) const override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    /// A column that holds the days of a stage.
    struct DatedStage
    {
        std::size_t target; ///< of the mapping
        std::size_t stage;  ///< place in the plan
    };
    /// Where a row says the deal stands.
    struct Standing
    {
        std::optional<std::int64_t> outcome; ///< absent where the row does not tell
        std::optional<std::size_t> stage;

        bool isDecided() const { return outcome.value_or(0) != 0; }
    };

    DealImport(const ImportContext &context, std::unique_ptr<CustomerLink> link, StagePlan stages,
               std::unique_ptr<ExtraFields> extras);
    Standing standing(const ImportRow &row);
    Result<CellValue> named(NamedRecords &records, std::string_view name);
    Result<RowOutcome> write(const ImportRow &row, const Standing &standing, std::int64_t customer);
    Status recordStages(const ImportRow &row, const Standing &standing);
    Status recordStage(std::optional<std::size_t> stage, const CellValue &day);
    Status recordMove(std::uint64_t identity, const ImportRow &row, const Standing &standing);

    const ImportContext &m_context;
    std::unique_ptr<CustomerLink> m_link;
    StagePlan m_stages;
    std::unique_ptr<ExtraFields> m_extras;
    NamedRecords m_owners;
    NamedRecords m_products;
    EventRecords m_deals;
    RecordSet m_changes;
    std::vector<DatedStage> m_datedStages; ///< of the file, by stage
    std::int64_t m_unlinked = 0;
};

} // namespace leadbook
