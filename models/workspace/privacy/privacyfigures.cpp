// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/privacyfigures.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/journalreader.h"
#include "store/reader.h"
#include "store/sql.h"
#include "store/statement.h"
#include "workspace/privacy/erasing.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace leadbook {

namespace {

constexpr std::int64_t kAskEvery = 4096;
constexpr std::int64_t kDaysOfYear = 365;

/// What counts of a contact for one purpose.
struct Standing
{
    std::size_t purpose = 0; ///< in PrivacyFigures::purposes
    bool given = false;
    bool holds = false;
    bool hasSource = false;
    QString basis;
};

using Standings = std::unordered_map<std::int64_t, std::vector<Standing>>; ///< by contact

/// The newest row of each contact and purpose.
Result<Standings> readStandings(sqlite3 *database, Day asOf, std::vector<PurposeFigures> &purposes)
{
    auto read = Statement::prepare(
        database, "SELECT contact, purpose, given, day, until_day, basis, source FROM consent "
                  "ORDER BY purpose, contact, day DESC, id DESC");
    LEADBOOK_TRY(read);
    Standings standings;
    std::pair<QString, std::int64_t> last{{}, 0};
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return standings;
        std::pair<QString, std::int64_t> now{toQString(read->text(1)), read->integer(0)};
        if (now == last)
            continue; // an older one
        if (purposes.empty() || purposes.back().purpose != now.first)
            purposes.push_back({now.first, {}, {}, {}, {}});
        const Day day = read->day(3);
        const Day until = read->day(4);
        const bool given = read->integer(2) != 0;
        standings[now.second].push_back({purposes.size() - 1, given,
                                         given && day <= asOf && (!until.isValid() || asOf <= until),
                                         !read->isNull(6), toQString(read->text(5))});
        last = std::move(now);
    }
}

/// Goes through the contacts and counts.
class PeopleCount
{
public:
    PeopleCount(PrivacyFigures &figures, const Standings &standings)
        : m_figures(figures)
        , m_standings(standings)
    {
    }

    Status run(sqlite3 *database, const Progress &progress)
    {
        auto read = Statement::prepare(
            database,
            "SELECT c.id, c.name, c.consent, c.do_not_contact, c.birthday, k.id, k.name FROM contact c "
            "LEFT JOIN customer k ON k.id = (SELECT l.customer FROM customer_contact l WHERE "
            "l.contact = c.id ORDER BY l.id LIMIT 1) ORDER BY c.id");
        LEADBOOK_TRY(read);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            if (m_figures.people++ % kAskEvery == 0 && progress.isCancelled())
                return cancelledError();
            take(*read);
        }
    }

private:
    void add(PrivacyPeople &people, const Statement &row)
    {
        if (people.count++ >= kMostPeopleTold)
            return;
        const QString name = toQString(row.text(1));
        const QString company = toQString(row.text(6));
        people.first.push_back({row.integer(5), name, company == name ? QString() : company});
    }
    void add(PrivacyGroup group, const Statement &row)
    {
        add(m_figures.groups[static_cast<std::size_t>(group)], row);
    }

    void take(const Statement &row)
    {
        const bool isAgreed = !row.isNull(2) && row.integer(2) != 0;
        bool isRefused = !row.isNull(2) && row.integer(2) == 0;
        bool isEnded = false;
        bool hasBasis = isAgreed;
        bool lacksSource = false;
        if (const auto found = m_standings.find(row.integer(0)); found != m_standings.end()) {
            for (const Standing &standing : found->second) {
                PurposeFigures &purpose = m_figures.purposes[standing.purpose];
                isRefused = isRefused || !standing.given;
                isEnded = isEnded || (standing.given && !standing.holds);
                hasBasis = hasBasis || (standing.holds && !standing.basis.isEmpty());
                lacksSource = lacksSource || (standing.holds && !standing.hasSource);
                add(standing.holds ? purpose.given : standing.given ? purpose.ended : purpose.refused, row);
                if (standing.holds)
                    ++purpose.bases[standing.basis];
            }
        }
        const bool isChild =
            !row.isNull(4) &&
            m_figures.asOf.number() - row.integer(4) < kAdultAge * kDaysOfYear + kAdultAge / 4 &&
            row.integer(4) <= m_figures.asOf.number();
        const std::array isIn{!hasBasis, isRefused, isEnded, row.integer(3) != 0, isChild, lacksSource};
        for (std::size_t i = 0; i < isIn.size(); ++i) {
            if (isIn[i])
                add(static_cast<PrivacyGroup>(i), row);
        }
    }

    PrivacyFigures &m_figures;
    const Standings &m_standings;
};

Result<std::vector<PastErasure>> readErasures(sqlite3 *database)
{
    auto history = readHistory(database, 0);
    LEADBOOK_TRY(history);
    std::vector<PastErasure> erasures;
    for (const Change &change : *history) {
        if (change.isErase())
            erasures.push_back({change.atMs, change.who, shownLabel(change.label)});
    }
    return erasures;
}

} // namespace

Result<PrivacyFigures> privacyFigures(const QString &path, const View &view, const Progress &progress)
{
    PrivacyFigures figures;
    figures.asOf = view.asOf;
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    sqlite3 *database = connection->handle();
    auto standings = readStandings(database, view.asOf, figures.purposes);
    LEADBOOK_TRY(standings);
    LEADBOOK_TRY(PeopleCount(figures, *standings).run(database, progress));
    auto exports = readExportLog(database);
    LEADBOOK_TRY(exports);
    figures.exports = *std::move(exports);
    auto erasures = readErasures(database);
    LEADBOOK_TRY(erasures);
    figures.erasures = *std::move(erasures);
    auto changes = queryInteger(database, "SELECT count(*) FROM change");
    LEADBOOK_TRY(changes);
    figures.corrections = *changes;
    auto fields = queryInteger(database, "SELECT count(*) FROM custom_field");
    LEADBOOK_TRY(fields);
    figures.ownFields = *fields;
    auto rules = readRetentionRules(database);
    LEADBOOK_TRY(rules);
    LEADBOOK_TRY(connection->end());
    auto due = retentionDue(view, *std::move(rules), progress);
    LEADBOOK_TRY(due);
    figures.due = *std::move(due);
    figures.backups = backupsBeside(path);
    figures.isReadByOthers = QFileInfo(path).permissions().testFlag(QFileDevice::ReadOther);
    return figures;
}

} // namespace leadbook
