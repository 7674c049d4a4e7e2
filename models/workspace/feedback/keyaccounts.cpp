// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/feedback/keyaccounts.h"

#include "core/text.h"
#include "domain/contactcadence.h"
#include "store/reader.h"
#include "workspace/contactable.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr int kYear = 365;
constexpr int kGood = 4;
constexpr int kMiddling = 3;
constexpr Row kRowsBetweenChecks = 65'536;

/// Net revenue of each customer in two years.
struct Revenues
{
    std::vector<Money> last;
    std::vector<Money> before;
};

Revenues revenuesOf(const View &view, const Progress &progress)
{
    const PurchaseTable &purchases = view.snapshot->purchases;
    const std::size_t customers = view.snapshot->customers.rows();
    Revenues sums{std::vector<Money>(customers, Money(0)), std::vector<Money>(customers, Money(0))};
    for (Row row = 0; row < purchases.ids.size(); ++row) {
        if (row % kRowsBetweenChecks == 0 && progress.isCancelled())
            return sums;
        const Row customer = purchases.customer[row];
        const Day day = purchases.day[row];
        if (customer == kNoRow || !purchases.amount[row].isKnown() || !day.isValid() || day > view.asOf)
            continue;
        const int age = view.asOf - day;
        if (age < kYear)
            sums.last[customer] = sums.last[customer] + purchases.amount[row];
        else if (age < 2 * kYear)
            sums.before[customer] = sums.before[customer] + purchases.amount[row];
    }
    return sums;
}

/// The least revenue of the largest customers; not known where nobody bought anything.
Money leastOfLargest(const std::vector<Money> &revenue)
{
    std::vector<Money> known;
    for (const Money each : revenue) {
        if (each > Money(0))
            known.push_back(each);
    }
    if (known.empty())
        return {};
    const std::size_t place = std::min(known.size(), kLargestAccounts) - 1;
    std::ranges::nth_element(known, known.begin() + static_cast<std::ptrdiff_t>(place),
                             std::ranges::greater());
    return known[place];
}

KeyAccountCause causeOf(const View &view, Row row, Money revenue, Money least)
{
    const FieldColumns &columns = view.snapshot->customers.columns;
    KeyAccountCause cause;
    cause.isGradeA = view.derived.choice(FieldId::Grade)[row] == 0;
    cause.isRated = columns.integer(FieldId::Influence)[row] >= kKeyRating ||
                    columns.integer(FieldId::Cooperation)[row] >= kKeyRating;
    cause.isLargest = least.isKnown() && revenue >= least;
    return cause;
}

/// The newest answer within a year whose scale is known.
std::optional<NewestAnswer> newestAnswer(const View &view, Row customer)
{
    const SurveyTable &surveys = view.snapshot->surveys;
    std::optional<NewestAnswer> newest;
    surveys.ofCustomer.forEach(customer, [&](Row row) {
        const Day day = surveys.day[row];
        if (!day.isValid() || day > view.asOf || view.asOf - day > kAskedWithin ||
            std::isnan(surveys.score[row]) || (newest && newest->day > day))
            return;
        const QString survey = toQString(surveys.kind[row]);
        if (satisfactionLevel(survey, surveys.score[row]))
            newest = NewestAnswer{survey, surveys.score[row], day};
    });
    return newest;
}

SatisfactionLevel levelOf(int rating)
{
    if (rating >= kGood)
        return SatisfactionLevel::High;
    return rating == kMiddling ? SatisfactionLevel::Medium : SatisfactionLevel::Low;
}

void addReviews(KeyAccount &account)
{
    AccountFacts &facts = account.facts;
    if (!account.reviews.empty()) {
        facts.lastReview = account.reviews.front().day;
        facts.nextReview = account.reviews.front().next;
    }
    const auto rated = std::ranges::find_if(
        account.reviews, [](const AccountReview &review) { return review.relationship.has_value(); });
    if (rated != account.reviews.end())
        facts.rating = rated->relationship;
    if (account.answer)
        facts.satisfaction = satisfactionLevel(account.answer->survey, account.answer->score);
    const auto said = std::ranges::find_if(
        account.reviews, [](const AccountReview &review) { return review.satisfaction.has_value(); });
    const bool isRecent = said != account.reviews.end() && facts.asOf - said->day <= kAskedWithin;
    if (isRecent && (!account.answer || account.answer->day < said->day)) {
        facts.satisfaction = levelOf(*said->satisfaction);
        account.answer.reset();
    }
}

KeyAccount accountOf(const View &view, Row row, const KeyAccountCause &cause)
{
    const Snapshot &book = *view.snapshot;
    KeyAccount account;
    account.customer = book.customers.ids[row];
    account.row = row;
    account.name = toQString(book.customers.columns.text(FieldId::Name)[row]);
    account.ownerName = toQString(book.customers.columns.code(FieldId::Owner)[row]);
    account.grade = view.derived.choice(FieldId::Grade)[row];
    account.cause = cause;
    account.facts.asOf = view.asOf;
    account.facts.lastContact = view.derived.day(FieldId::LastContact)[row];
    account.facts.cadence = contactCadence(account.grade);
    account.answer = newestAnswer(view, row);
    return account;
}

} // namespace

Result<KeyAccounts> keyAccounts(const QString &path, const View &view, const Progress &progress)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto reviews = readReviews(connection->handle(), view.asOf);
    LEADBOOK_TRY(reviews);
    const Revenues revenues = revenuesOf(view, progress);
    if (progress.isCancelled())
        return cancelledError();
    const Money least = leastOfLargest(revenues.last);
    KeyAccounts found{view.asOf, {}, view.snapshot};
    for (Row row = 0; row < view.snapshot->customers.rows(); ++row) {
        if (!isWorkedWith(*view.snapshot, row))
            continue;
        const KeyAccountCause cause = causeOf(view, row, revenues.last[row], least);
        if (!cause.holds())
            continue;
        KeyAccount account = accountOf(view, row, cause);
        account.facts.revenue = revenues.last[row];
        account.facts.revenueBefore = revenues.before[row];
        if (const auto known = reviews->find(account.customer); known != reviews->end())
            account.reviews = std::move(known->second);
        addReviews(account);
        account.health = accountHealth(account.facts);
        found.accounts.push_back(std::move(account));
    }
    std::ranges::stable_sort(found.accounts, [](const KeyAccount &a, const KeyAccount &b) {
        if (isWorse(a.health, b.health) || isWorse(b.health, a.health))
            return isWorse(a.health, b.health);
        return a.facts.revenue > b.facts.revenue;
    });
    return found;
}

} // namespace leadbook
