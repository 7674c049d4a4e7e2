// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/segments/segmentmoves.h"

#include <array>
#include <random>

Q_DECLARE_METATYPE(leadbook::FollowedLabels)

namespace leadbook::test {

constexpr Day kMovesToday(20'778); // 2026-11-21
constexpr int kMovesDays = 250;    // that movements are followed over

/// What the generator does not make: days of coming, returns, orders of several lines, answers, needs.
inline Status addRest(Editor &editor)
{
    std::mt19937 random(7);
    const auto below = [&random](int end) { return static_cast<int>(random() % unsigned(end)); };
    RowWriter rows(editor);
    for (const std::int64_t id : rows.ask("SELECT id FROM customer ORDER BY id")) {
        const qlonglong customer = id;
        LEADBOOK_TRY(editor.update(RecordTable::Customer, id,
                                   std::array{Cell{"created_day", kMovesToday.number() - below(400)}}));
        for (int i = below(3); i > 0; --i)
            rows.add(RecordTable::Need, {{"customer", customer},
                                         {"day", kMovesToday.number() - below(260)},
                                         {"level", 1 + below(3)}});
        const qlonglong order =
            rows.add(RecordTable::SalesOrder, {{"customer", customer}, {"number", QStringLiteral("o")}});
        for (int i = below(4); i > 0; --i)
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"sales_order", order},
                                             {"day", kMovesToday.number() - below(400)},
                                             {"amount", qlonglong{below(12'000) - 3'000} * Money::kScale}});
    }
    return rows.status();
}

/// A generated book with all that moves a customer, and its view.
class MovingBook
{
public:
    MovingBook()
    {
        constexpr int kCustomers = 150;
        m_book.generate(kCustomers);
        m_book.change(addRest);
        m_view = m_book.load();
    }

    QString path() const { return m_book.path(); }
    const View &view() const { return *m_view; }
    /// The movements of @p followed over the last kMovesDays; a test without them cannot go on.
    SegmentMoves moves(const FollowedLabels &followed) const
    {
        auto moves =
            segmentMoves(path(), view(), followed, {kMovesToday - kMovesDays, kMovesToday}, Progress());
        if (!moves)
            qFatal("%s %s", qPrintable(moves.error().message), qPrintable(moves.error().detail));
        return *std::move(moves);
    }

private:
    LoadedBook m_book{kMovesToday};
    ViewPtr m_view;
};

/// The first and the last day that movements are followed over, and ten between them by @p seed.
inline std::vector<Day> drawnDays(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Day> days{kMovesToday - kMovesDays, kMovesToday};
    for (int i = 0; i < 10; ++i)
        days.push_back(kMovesToday - static_cast<int>(random() % unsigned(kMovesDays)));
    return days;
}

} // namespace leadbook::test
