// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradelog.h"

#include "store/reader.h"
#include "workspace/grading/gradereplay.h"
#include "workspace/grading/needhistory.h"

#include <algorithm>

namespace leadbook {

namespace {

std::vector<Row> customersOf(const Snapshot &snapshot, const std::optional<Row> &only)
{
    std::vector<Row> rows;
    if (only) {
        if (snapshot.customers.isAlive(*only))
            rows.push_back(*only);
        return rows;
    }
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        if (snapshot.customers.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<std::uint8_t> GradeLog::gradesOn(Day day) const
{
    std::vector<std::uint8_t> standing = start;
    for (const GradeMovement &movement : movements) {
        if (movement.day > day)
            break;
        const auto found = std::ranges::lower_bound(customers, movement.customer);
        standing[static_cast<std::size_t>(found - customers.begin())] = movement.to;
    }
    return standing;
}

Result<GradeLog> gradeLog(const QString &path, const View &view, const GradeLogRequest &request,
                          const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto schemes = gradeSchemeVersions(connection->handle(), view);
    LEADBOOK_TRY(schemes);
    const auto needs = readNeedMoves(connection->handle(), *view.snapshot, request.customer, progress);
    LEADBOOK_TRY(needs);
    GradeLog log;
    log.from = request.from;
    log.to = std::min(request.to, view.asOf);
    log.schemes = *std::move(schemes);
    for (auto version = log.schemes.rbegin(); version != log.schemes.rend(); ++version)
        log.grades << version->scheme.grades();
    log.grades.removeDuplicates();
    log.customers = customersOf(*view.snapshot, request.customer);
    LEADBOOK_TRY(GradeReplay(view, *needs, request, log).run(progress));
    return log;
}

} // namespace leadbook
