// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/schemeversions.h"

#include "analysis/valuecuts.h"
#include "domain/shippedschemes.h"
#include "store/statement.h"
#include "workspace/derivation.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace leadbook {

namespace {

struct Stored
{
    SchemeVersion version;
    bool isInUse = false;
};

Result<std::vector<Stored>> storedSchemes(sqlite3 *database)
{
    auto statement =
        Statement::prepare(database, "SELECT since_day, version, definition, review_day, in_use FROM scheme "
                                     "WHERE kind = 'grading' ORDER BY version, id");
    LEADBOOK_TRY(statement);
    std::vector<Stored> stored;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return stored;
        const auto text = statement->text(2);
        auto scheme = GradeScheme::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        const bool isInUse = statement->integer(4) != 0;
        // One that cannot be read, and grades nobody now, leaves the others as they are.
        if (!scheme && !isInUse)
            continue;
        LEADBOOK_TRY(scheme);
        stored.push_back({{statement->day(0), static_cast<int>(statement->integer(1)), *std::move(scheme),
                           statement->day(3)},
                          isInUse});
    }
}

Result<SchemeVersion> shippedBefore(const View &view)
{
    auto shipped = shippedGradeScheme();
    LEADBOOK_TRY(shipped);
    const auto cuts = valueCutPoints(valuesInUnits(view.derived.money(FieldId::Value)));
    shipped->setValueCutPoints(cuts.high, cuts.average);
    return SchemeVersion{{}, 0, *std::move(shipped), {}};
}

} // namespace

Result<std::vector<SchemeVersion>> gradeSchemeVersions(sqlite3 *database, const View &view)
{
    auto stored = storedSchemes(database);
    LEADBOOK_TRY(stored);
    const auto inUse =
        std::find_if(stored->rbegin(), stored->rend(), [](const Stored &one) { return one.isInUse; });
    if (inUse == stored->rend())
        return std::vector<SchemeVersion>{{{}, 0, view.settings->grading, {}}};
    SchemeVersion newest = std::move(inUse->version);
    stored->erase(std::next(inUse).base());
    // A saved one may be put to use after later versions were: days tell the order, not numbers.
    std::ranges::stable_sort(*stored, {}, [](const Stored &one) { return one.version.since; });
    std::vector<SchemeVersion> versions;
    for (Stored &one : *stored) {
        // Without a day it never was in use; of two that began on one day the later one was.
        if (!one.version.since.isValid() || one.version.since >= newest.since)
            continue;
        if (!versions.empty() && versions.back().since == one.version.since)
            versions.pop_back();
        versions.push_back(std::move(one.version));
    }
    versions.push_back(std::move(newest));
    if (versions.front().since.isValid()) {
        auto before = shippedBefore(view);
        LEADBOOK_TRY(before);
        versions.insert(versions.begin(), *std::move(before));
    }
    return versions;
}

std::size_t versionOn(const std::vector<SchemeVersion> &versions, Day day)
{
    const auto later =
        std::ranges::find_if(versions, [day](const SchemeVersion &version) { return version.since > day; });
    return later == versions.begin() ? 0 : static_cast<std::size_t>(later - versions.begin()) - 1;
}

} // namespace leadbook
