// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/churnreasons.h"

#include "analysis/lifecycle.h"
#include "core/text.h"
#include "domain/surveys/questionnaire.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace leadbook {

namespace {

/// The newest answers of each customer to questionnaires of kind Churn.
Result<std::map<std::int64_t, LostCustomer>> readAnswers(sqlite3 *database, Day asOf,
                                                         const Progress &progress)
{
    auto read = Statement::prepare(
        database, "SELECT r.customer, c.name, r.day, r.id, q.kind, a.answer FROM survey_response r JOIN "
                  "questionnaire n ON n.id = r.questionnaire JOIN survey_answer a ON a.response = r.id JOIN "
                  "question q ON q.id = a.question JOIN customer c ON c.id = r.customer "
                  "WHERE n.kind = ?1 AND r.day <= ?2 AND a.answer IS NOT NULL "
                  "ORDER BY r.customer, r.day DESC, r.id DESC, q.position");
    LEADBOOK_TRY(read);
    read->bind(1, int(QuestionnaireKind::Churn));
    read->bind(2, asOf);
    std::map<std::int64_t, LostCustomer> answers;
    std::map<std::int64_t, std::int64_t> responses; ///< of each customer the one that counts
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return answers;
        if (progress.isCancelled())
            return cancelledError();
        const std::int64_t customer = read->integer(0);
        if (responses.try_emplace(customer, read->integer(3)).first->second != read->integer(3))
            continue;
        LostCustomer &lost = answers[customer];
        lost.customer = customer;
        lost.name = toQString(read->text(1));
        lost.day = read->day(2);
        QString &text = read->integer(4) == int(QuestionKind::Text) ? lost.written : lost.reasons;
        text += (text.isEmpty() ? QString() : QString(u'\n')) + shownSurveyText(toQString(read->text(5)));
    }
}

/// Counts reasons by their words.
class ReasonCounter
{
public:
    ChurnReason &of(const QString &reason)
    {
        ChurnReason &found = m_reasons[reason];
        found.reason = reason;
        return found;
    }
    std::vector<ChurnReason> finished() const
    {
        std::vector<ChurnReason> reasons;
        for (const auto &[words, reason] : m_reasons)
            reasons.push_back(reason);
        std::ranges::stable_sort(reasons, [](const ChurnReason &a, const ChurnReason &b) {
            return std::pair(a.answers, a.lostDeals) > std::pair(b.answers, b.lostDeals);
        });
        return reasons;
    }

private:
    std::map<QString, ChurnReason> m_reasons;
};

/// Why deals with @p customer were lost, each reason once, one a line; counts them.
QString lostFor(const Snapshot &book, Row customer, Day asOf, ReasonCounter &reasons)
{
    QStringList found;
    book.deals.ofCustomer.forEach(customer, [&](Row deal) {
        const auto outcome = static_cast<DealOutcome>(book.deals.outcome[deal]);
        if (book.deals.alive[deal] == 0 || outcome != DealOutcome::Lost || book.deals.closed[deal] > asOf)
            return;
        const QString reason = toQString(book.deals.lostReason[deal]);
        if (reason.isEmpty())
            return;
        ++reasons.of(reason).lostDeals;
        if (!found.contains(reason))
            found << reason;
    });
    return found.join(u'\n');
}

/// Who is churned and was not asked, as far as they are shown.
struct NotAsked
{
    std::vector<LostCustomer> withDeals;
    std::vector<LostCustomer> silent;

    void add(LostCustomer lost)
    {
        std::vector<LostCustomer> &list = lost.lostFor.isEmpty() ? silent : withDeals;
        if (list.size() < (lost.lostFor.isEmpty() ? kSilentShown : kLostShown))
            list.push_back(std::move(lost));
    }
};

} // namespace

bool LostCustomer::hasReason(const QString &reason) const
{
    return reasons.split(u'\n').contains(reason) || lostFor.split(u'\n').contains(reason);
}

Result<ChurnReasons> churnReasons(const QString &path, const View &view, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto answers = readAnswers(connection->handle(), view.asOf, progress);
    LEADBOOK_TRY(answers);
    ChurnReasons found;
    ReasonCounter reasons;
    for (const auto &[id, lost] : *answers) {
        ++found.answered;
        for (const QString &reason : lost.reasons.split(u'\n', Qt::SkipEmptyParts))
            ++reasons.of(reason).answers;
    }
    const Snapshot &book = *view.snapshot;
    const auto &states = view.derived.choice(FieldId::LifeCycle);
    NotAsked others;
    for (Row row = 0; row < book.customers.rows(); ++row) {
        if (!book.customers.isAlive(row) || states[row] != static_cast<std::uint8_t>(LifeCycle::Churned))
            continue;
        ++found.churned;
        const QString why = lostFor(book, row, view.asOf, reasons);
        const std::int64_t id = book.customers.ids[row];
        if (const auto asked = answers->find(id); asked != answers->end()) {
            ++found.asked;
            asked->second.lostFor = why;
        } else {
            others.add({id, toQString(book.customers.columns.text(FieldId::Name)[row]), Day(), {}, {}, why});
        }
    }
    for (auto &[id, lost] : *answers)
        found.customers.push_back(std::move(lost));
    std::ranges::stable_sort(found.customers, std::ranges::greater(), &LostCustomer::day);
    std::ranges::move(others.withDeals, std::back_inserter(found.customers));
    std::ranges::move(others.silent, std::back_inserter(found.customers));
    found.reasons = reasons.finished();
    return found;
}

} // namespace leadbook
