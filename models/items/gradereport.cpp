// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradereport.h"

#include "core/text.h"
#include "items/bookcurrency.h"
#include "items/gradereason.h"
#include "workspace/listcolumn.h"
#include "workspace/regrading.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The grades of the view, of customers that are there.
std::vector<std::uint8_t> gradesNow(const View &view)
{
    const auto &shown = view.derived.choice(FieldId::Grade);
    const FieldTable &customers = view.snapshot->customers;
    std::vector<std::uint8_t> grades(customers.rows(), kNoGrade);
    for (Row row = 0; row < std::min(grades.size(), shown.size()); ++row) {
        if (customers.isAlive(row) && shown[row] != kNoChoice)
            grades[row] = shown[row];
    }
    return grades;
}

void countMoves(GradeReport &report)
{
    for (std::size_t before = 0; before < report.moves.from; ++before) {
        for (std::size_t after = 0; after < report.moves.to; ++after) {
            if (after < before)
                report.better += report.moves.at(before, after);
            else if (after > before)
                report.worse += report.moves.at(before, after);
        }
    }
}

std::vector<GradedGroup> groupsBy(const View &view, FieldId field, const std::vector<std::uint8_t> &grades,
                                  std::size_t gradeCount)
{
    const CodeColumn &codes = view.snapshot->customers.columns.code(field);
    std::vector<GradedGroup> groups(std::max<std::size_t>(codes.dictionary().size(), 1));
    for (std::size_t code = 0; code < groups.size(); ++code) {
        groups[code].counts.resize(gradeCount);
        if (code > 0)
            groups[code].name = toQString(codes.dictionary().text(static_cast<std::uint32_t>(code)));
    }
    for (Row row = 0; row < grades.size(); ++row) {
        if (grades[row] >= gradeCount)
            continue;
        GradedGroup &group = groups[row < codes.size() ? codes.code(row) : 0];
        ++group.customers;
        ++group.counts[grades[row]];
    }
    std::erase_if(groups, [](const GradedGroup &group) { return group.customers == 0; });
    std::ranges::stable_sort(groups, [](const GradedGroup &a, const GradedGroup &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return a.customers != b.customers ? a.customers > b.customers : a.name < b.name;
    });
    return groups;
}

/// Text of the first of @p fields that has one.
QString firstText(const View &view, Row row, std::initializer_list<FieldId> fields)
{
    for (const FieldId field : fields) {
        const CellValue value = ListColumn(view, ListKind::Customers, field).value(row);
        if (const auto *text = std::get_if<std::string_view>(&value))
            return toQString(*text);
    }
    return {};
}

BestLead leadOf(const View &view, Row row)
{
    BestLead lead;
    lead.id = view.snapshot->customers.ids[row];
    lead.name = firstText(view, row, {FieldId::Name});
    lead.contact = firstText(view, row, {FieldId::ContactName});
    lead.phone = firstText(view, row, {FieldId::Mobile, FieldId::Phone, FieldId::CompanyPhone});
    lead.value = view.derived.money(FieldId::Value)[row];
    lead.currency = toQString(derivedCurrency(view, row));
    lead.stage = firstText(view, row, {FieldId::Stage});
    lead.action = firstText(view, row, {FieldId::NextAction});
    const CellValue due = ListColumn(view, ListKind::Customers, FieldId::NextActionDay).value(row);
    if (const auto *day = std::get_if<Day>(&due))
        lead.due = *day;
    lead.owner = firstText(view, row, {FieldId::Owner});
    if (const auto reason = gradeReason(view, row)) {
        lead.parts = reason->explanation.parts;
        lead.byHand = reason->byHand ? reason->byHand->reason : QString();
    }
    return lead;
}

void chooseLeads(const View &view, const std::vector<std::uint8_t> &grades, GradeReport &report)
{
    std::vector<Row> rows;
    for (Row row = 0; row < grades.size(); ++row) {
        if (grades[row] == 0)
            rows.push_back(row);
    }
    report.best = static_cast<std::int64_t>(rows.size());
    const auto &values = view.derived.money(FieldId::Value);
    const auto comesFirst = [&values](Row a, Row b) {
        if (values[a].isKnown() != values[b].isKnown())
            return values[a].isKnown();
        return values[a].isKnown() && values[a] != values[b] ? values[a] > values[b] : a < b;
    };
    const auto kept = static_cast<std::ptrdiff_t>(std::min(kMostBestLeads, rows.size()));
    std::partial_sort(rows.begin(), rows.begin() + kept, rows.end(), comesFirst);
    for (const Row row : std::span(rows).first(static_cast<std::size_t>(kept)))
        report.leads.push_back(leadOf(view, row));
}

} // namespace

double GradedGroup::bestShare() const
{
    return customers == 0 || counts.empty()
               ? 0
               : static_cast<double>(counts.front()) / static_cast<double>(customers);
}

Result<GradeReport> gradeReport(const QString &path, const View &view, Day since, const Progress &progress)
{
    constexpr int kParts = 4;
    const auto inUse = readSchemeInUse(path, "grading");
    LEADBOOK_TRY(inUse);
    GradeReport report;
    report.asOf = view.asOf;
    report.since = since;
    report.inUse = *inUse;
    report.scheme = view.settings->grading;
    report.grades = report.scheme.grades();
    report.check = checkGrades(report.scheme);
    progress.report(1, kParts);
    const auto then = regradeAsOf(path, view, *view.settings, since, progress);
    LEADBOOK_TRY(then);
    if (progress.isCancelled())
        return cancelledError();
    progress.report(2, kParts);
    const auto gradeCount = static_cast<std::size_t>(report.grades.size());
    const std::vector<std::uint8_t> now = gradesNow(view);
    report.counts = gradeCounts(now, gradeCount);
    for (const std::int64_t count : report.counts)
        report.graded += count;
    const auto &upTo = view.derived.choice(FieldId::GradeUpTo);
    for (Row row = 0; row < now.size(); ++row)
        report.notSure += now[row] != kNoGrade && row < upTo.size() && upTo[row] < now[row] ? 1 : 0;
    report.moves = gradeMoves(then->grading.grade, gradeCount, now, gradeCount);
    countMoves(report);
    report.owners = groupsBy(view, FieldId::Owner, now, gradeCount);
    report.sources = groupsBy(view, FieldId::Source, now, gradeCount);
    progress.report(3, kParts);
    chooseLeads(view, now, report);
    report.currency = bookCurrency(view);
    progress.report(kParts, kParts);
    return report;
}

} // namespace leadbook
