// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/feedback/feedbackdesk.h"

#include "core/text.h"
#include "domain/surveyscale.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/ownership/booksetting.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kMostCsat = 2;

void addCustomer(const View &view, FeedbackItem &item)
{
    const Row row = view.snapshot->customers.ids.find(item.customer);
    if (row == kNoRow)
        return;
    item.grade = view.derived.choice(FieldId::Grade)[row];
    item.value = view.derived.money(FieldId::Value)[row];
}

Status readItems(sqlite3 *database, const View &view, const Progress &progress,
                 std::vector<FeedbackItem> &items)
{
    auto read = Statement::prepare(
        database, "SELECT f.id, f.customer, c.name, p.name, f.kind, f.text, f.owner, o.name, g.name, "
                  "f.resolution, f.opened_day, f.due_day, f.answered_day, f.closed_day FROM feedback f "
                  "JOIN customer c ON c.id = f.customer LEFT JOIN contact p ON p.id = f.contact "
                  "LEFT JOIN owner o ON o.id = f.owner LEFT JOIN product g ON g.id = f.product");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (progress.isCancelled())
            return cancelledError();
        FeedbackItem &item = items.emplace_back();
        item.id = read->integer(0);
        item.customer = read->integer(1);
        item.customerName = toQString(read->text(2));
        item.contactName = toQString(read->text(3));
        item.kind = toQString(read->text(4));
        item.text = toQString(read->text(5));
        item.owner = read->integer(6);
        item.ownerName = toQString(read->text(7));
        item.product = toQString(read->text(8));
        item.resolution = toQString(read->text(9));
        item.times = {read->day(10), read->day(11), read->day(12), read->day(13)};
        addCustomer(view, item);
    }
}

void sort(std::vector<FeedbackItem> &items)
{
    // No day sorts before every other; what is not due comes last.
    const auto due = [](const FeedbackItem &item) {
        return item.times.due.isValid() ? item.times.due.number() : std::numeric_limits<std::int32_t>::max();
    };
    const auto key = [&due](const FeedbackItem &item) {
        const bool isSolved = item.times.state() == FeedbackState::Solved;
        const std::int64_t value = item.value.isKnown() ? item.value.tenThousandths() : -1;
        return isSolved ? std::tuple(true, -std::int64_t{item.times.closed.number()}, std::int64_t{0},
                                     std::int32_t{0}, item.id)
                        : std::tuple(false, std::int64_t{item.grade}, -value, due(item), item.id);
    };
    std::ranges::sort(items, {}, key);
}

bool isLow(const QString &survey, double score)
{
    if (isNps(survey))
        return npsClass(score) == NpsClass::Detractor;
    return topScore(survey) && score >= 1 && score <= kMostCsat;
}

/// Low answers of the last days of whoever has no feedback item from that day on.
Status readLow(sqlite3 *database, Day asOf, const Progress &progress, std::vector<LowAnswer> &low)
{
    auto read = Statement::prepare(
        database,
        "SELECT a.id, a.customer, c.name, a.kind, a.score, a.day, ifnull((SELECT group_concat(t.answer, ' ') "
        "FROM survey_answer t WHERE t.response = a.response AND t.answer IS NOT NULL), a.comment) FROM "
        "survey_answer a JOIN customer c ON c.id = a.customer WHERE a.score IS NOT NULL AND a.score <= 6 AND "
        "a.day BETWEEN ?1 AND ?2 AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.customer = a.customer AND "
        "f.opened_day >= a.day) ORDER BY a.day DESC, a.id DESC");
    LEADBOOK_TRY(read);
    read->bind(1, asOf - kLowAnswerDays);
    read->bind(2, asOf);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (progress.isCancelled())
            return cancelledError();
        const QString survey = toQString(read->text(3));
        if (isLow(survey, read->real(4)))
            low.push_back({read->integer(0), read->integer(1), toQString(read->text(2)), survey,
                           read->real(4), read->day(5), toQString(read->text(6))});
    }
}

} // namespace

Result<FeedbackTerms> readTerms(sqlite3 *database)
{
    const auto written = readBookSetting(database, kFeedbackTermsSetting);
    LEADBOOK_TRY(written);
    if (!*written)
        return FeedbackTerms();
    // What another version wrote may not be readable here.
    return readFeedbackTerms(**written).value_or(FeedbackTerms());
}

Result<FeedbackDesk> feedbackDesk(const QString &path, const View &view, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    FeedbackDesk desk;
    const auto terms = readTerms(connection->handle());
    LEADBOOK_TRY(terms);
    desk.terms = *terms;
    LEADBOOK_TRY(readItems(connection->handle(), view, progress, desk.items));
    sort(desk.items);
    std::vector<FeedbackTimes> times;
    for (const FeedbackItem &item : desk.items)
        times.push_back(item.times);
    desk.figures = feedbackFigures(times, view.asOf);
    LEADBOOK_TRY(readLow(connection->handle(), view.asOf, progress, desk.low));
    return desk;
}

} // namespace leadbook
