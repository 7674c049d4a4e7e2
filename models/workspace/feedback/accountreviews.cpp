// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/feedback/accountreviews.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "store/statement.h"
#include "workspace/cellvalues.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountReview)
};

constexpr int kBest = 5;

Status check(const AccountReview &review)
{
    const auto refuse = [](const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; };
    bool isRated = false;
    for (const auto &rating : {review.value, review.satisfaction, review.relationship}) {
        isRated = isRated || rating.has_value();
        if (rating && (*rating < 1 || *rating > kBest))
            return refuse(Words::tr("Ratings are whole numbers from 1 (bad) to 5 (good)."));
    }
    if (!isRated && review.note.trimmed().isEmpty())
        return refuse(Words::tr("Give at least one rating, or write a note."));
    if (!review.day.isValid())
        return refuse(Words::tr("Say on which day the review was."));
    if (review.next.isValid() && review.next <= review.day)
        return refuse(Words::tr("The next review comes after this one."));
    return {};
}

Status write(Editor &editor, const AccountReview &review)
{
    LEADBOOK_TRY(check(review));
    auto read = editor.prepare("SELECT owner FROM customer WHERE id = ?1");
    LEADBOOK_TRY(read);
    read->bind(1, review.customer);
    const auto row = read->step();
    LEADBOOK_TRY(row);
    if (!*row)
        return Error{ErrorCode::NotFound, Words::tr("The customer is no longer there; choose another one."),
                     QString::number(review.customer)};
    const QString note = review.note.trimmed();
    const std::array cells{
        Cell{"customer", qlonglong{review.customer}},
        Cell{"day", review.day.number()},
        Cell{"value", numberOrNull(review.value)},
        Cell{"satisfaction", numberOrNull(review.satisfaction)},
        Cell{"relationship", numberOrNull(review.relationship)},
        Cell{"next_day", review.next.isValid() ? QVariant(review.next.number()) : QVariant()},
        Cell{"owner", read->isNull(0) ? QVariant() : QVariant(qlonglong{read->integer(0)})},
        Cell{"note", note.isEmpty() ? QVariant() : QVariant(note)}};
    const auto inserted = editor.insert(RecordTable::AccountReview, cells);
    LEADBOOK_TRY(inserted);
    return {};
}

std::optional<int> ratingAt(const Statement &read, int column)
{
    return read.isNull(column) ? std::nullopt : std::optional(static_cast<int>(read.integer(column)));
}

} // namespace

RecordWork addReview(const AccountReview &review, const QString &customerName)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Review of %1"), customerName),
            [review](Editor &editor) { return write(editor, review); }};
}

Result<std::map<std::int64_t, std::vector<AccountReview>>> readReviews(sqlite3 *database, Day asOf)
{
    auto read = Statement::prepare(
        database,
        "SELECT r.id, r.customer, r.day, r.value, r.satisfaction, r.relationship, r.next_day, o.name, "
        "r.note FROM account_review r LEFT JOIN owner o ON o.id = r.owner WHERE r.day <= ?1 "
        "ORDER BY r.customer, r.day DESC, r.id DESC");
    LEADBOOK_TRY(read);
    read->bind(1, asOf);
    std::map<std::int64_t, std::vector<AccountReview>> reviews;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return reviews;
        reviews[read->integer(1)].push_back(
            {read->integer(0), read->integer(1), read->day(2), ratingAt(*read, 3), ratingAt(*read, 4),
             ratingAt(*read, 5), read->day(6), toQString(read->text(7)), toQString(read->text(8))});
    }
}

} // namespace leadbook
