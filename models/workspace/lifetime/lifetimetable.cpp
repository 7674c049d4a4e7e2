// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/lifetimetable.h"

#include "workspace/cellspelling.h"
#include "workspace/customername.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/listcolumn.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::array kBases{"one order", "model", "rhythm"}; // by LifetimeBasis
constexpr std::size_t kRowsBetweenLooks = 512;

std::string numberText(double number)
{
    constexpr int kDigits = 10;
    return QByteArray::number(number, 'g', kDigits).toStdString();
}

/// Writes the values of one customer into @p cells, @p repeats of its purchases being repeats. P(alive) of a
/// customer with one order is 1 by the model and says nothing.
void addValues(CsvWriter &cells, const CustomerLifetime &customer, std::uint32_t repeats)
{
    constexpr auto kCannotTell = "cannot tell";
    cells.addText(repeats == 0 ? kCannotTell : numberText(customer.modelAlive));
    for (const double number :
         {customer.modelExpected, customer.meanSpend, customer.value(), customer.low(), customer.high()})
        cells.addValue(numberText(number));
    cells.addText(kBases[static_cast<std::size_t>(customer.basis)]);
    const bool isTold = customer.basis != LifetimeBasis::OneOrder;
    cells.addText(isTold ? numberText(customer.counts.alive) : kCannotTell);
    cells.addValue(numberText(customer.counts.expected));
    cells.addText(customer.next.toIso().toStdString());
}

} // namespace

Status writeLifetimeTable(const QString &path, const View &view, const LifetimeAnalysis &analysis,
                          const Progress &progress)
{
    auto file = CsvFile::create(path, {u"customer"_s, u"x"_s, u"tx"_s, u"T"_s, u"p_alive"_s, u"expected"_s,
                                       u"mean_spend"_s, u"value"_s, u"value_low"_s, u"value_high"_s,
                                       u"basis"_s, u"basis_alive"_s, u"basis_expected"_s, u"next_purchase"_s,
                                       u"life_cycle"_s, u"segment"_s});
    LEADBOOK_TRY(file);
    const ListColumn states(view, ListKind::Customers, FieldId::LifeCycle);
    const ListColumn segments(view, ListKind::Customers, FieldId::RfmSegment);
    CellSpelling stateSpelling(view, FieldId::LifeCycle);
    CellSpelling segmentSpelling(view, FieldId::RfmSegment);
    const BuyingHistories &histories = analysis.histories;
    CsvWriter &cells = file->cells();
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        if (i % kRowsBetweenLooks == 0 && progress.isCancelled())
            return cancelledError();
        const Row row = histories.customer[i];
        cells.addText(exportedName(*view.snapshot, row));
        cells.addValue(std::to_string(histories.repeats[i]));
        cells.addValue(numberText(histories.last[i]));
        cells.addValue(numberText(histories.age[i]));
        addValues(cells, analysis.customers[i], histories.repeats[i]);
        cells.addText(stateSpelling(states.value(row)));
        cells.addText(segmentSpelling(segments.value(row)));
        LEADBOOK_TRY(file->endRow());
    }
    return file->commit();
}

} // namespace leadbook
