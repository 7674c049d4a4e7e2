// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/booksink.h"

#include "workspace/generator/bookevents.h"
#include "workspace/generator/bookpeople.h"
#include "workspace/generator/bookreferences.h"
#include "workspace/generator/customersource.h"
#include "workspace/generator/dealsource.h"
#include "workspace/generator/interactionsource.h"
#include "workspace/generator/purchasesource.h"
#include "workspace/generator/rowcounter.h"

namespace leadbook {

namespace {

Result<GeneratedCounts> write(Editor &editor, const GeneratorOptions &options, Day today,
                              const Progress &progress)
{
    const auto references = prepareReferences(editor);
    LEADBOOK_TRY(references);
    RowCounter counter(progress, options.rows());
    const CustomerSource customers(options.seed, today);
    const auto people = writePeople(editor, customers, *references, options.customers, today, counter);
    LEADBOOK_TRY(people);
    PurchaseSource purchaseSource(options, today);
    const auto purchases = writePurchases(editor, purchaseSource, *references, *people, counter);
    LEADBOOK_TRY(purchases);
    DealSource dealSource(options, today);
    const auto deals = writeDeals(editor, dealSource, *references, *people, counter);
    LEADBOOK_TRY(deals);
    InteractionSource interactionSource(options, today);
    const auto interactions = writeInteractions(editor, interactionSource, *references, *people, counter);
    LEADBOOK_TRY(interactions);
    return GeneratedCounts{options.customers, *purchases, *deals, *interactions};
}

} // namespace

Result<GeneratedBook> generateInto(Book &book, const QString &label, const GeneratorOptions &options,
                                   Day today, const Progress &progress)
{
    LEADBOOK_TRY(checkOptions(options));
    GeneratedBook generated;
    auto change = book.change(label, [&](Editor &editor) -> Status {
        const auto counts = write(editor, options, today, progress);
        LEADBOOK_TRY(counts);
        generated.counts = *counts;
        return {};
    });
    LEADBOOK_TRY(change);
    generated.change = *std::move(change);
    return generated;
}

} // namespace leadbook
