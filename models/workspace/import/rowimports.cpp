// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/rowimports.h"

#include "workspace/import/customerimport.h"
#include "workspace/import/dealimport.h"
#include "workspace/import/eventimport.h"
#include "workspace/import/listimport.h"
#include "workspace/import/purchaseimport.h"

#include <array>

namespace leadbook {

namespace {

using Opened = Result<std::unique_ptr<RowImport>>;

template <const EventKind &kind> Opened openEvents(const ImportContext &context)
{
    return EventImport::open(context, kind);
}

template <const ImportedList &kind> Opened openList(const ImportContext &context)
{
    return ListImport::open(context, kind);
}

/// By Entity.
constexpr std::array<Opened (*)(const ImportContext &), 8> kOpen{
    &CustomerImport::open,    &DealImport::open,     &PurchaseImport::open,   &openEvents<kInteractionRows>,
    &openEvents<kSurveyRows>, &openList<kOwnerRows>, &openList<kProductRows>, &openEvents<kContractRows>,
};

} // namespace

Opened openRowImport(const ImportContext &context)
{
    return kOpen[static_cast<std::size_t>(context.request.into)](context);
}

} // namespace leadbook
