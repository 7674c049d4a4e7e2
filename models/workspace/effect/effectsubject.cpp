// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/effectsubject.h"

#include "core/text.h"
#include "domain/randomarm.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/contactable.h"
#include "workspace/filtering.h"
#include "workspace/segments/knownsince.h"
#include "workspace/strategies/classmembers.h"
#include "workspace/strategies/steptasks.h"
#include "workspace/strategies/strategyreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EffectSubject)
};

Error notFound(const QString &written)
{
    return {ErrorCode::NotFound, Words::tr("The book has no “%1”.").arg(written), {}};
}

Result<SubjectName> findStrategy(const QString &path, const QString &which, const QString &written)
{
    auto strategies = readStrategies(path);
    LEADBOOK_TRY(strategies);
    const auto found = std::ranges::find_if(*strategies, [&which](const Strategy &each) {
        return (each.id != 0 && QString::number(each.id) == which) || each.key == which ||
               each.customerClass.compare(which, Qt::CaseInsensitive) == 0 || each.name == which;
    });
    if (found == strategies->end())
        return notFound(written);
    if (found->id == 0)
        return Error{
            ErrorCode::NotFound,
            Words::tr("The strategy “%1” is not in use yet; put it into use first.").arg(found->name),
            {}};
    return SubjectName{EffectSubject::Strategy, found->id, u"strategy:%1"_s.arg(found->id), found->name,
                       found->hasControls()};
}

/// A row of @p table by id or name; `hasControls` is what the third column says.
Result<SubjectName> findRow(const QString &path, EffectSubject kind, const QString &prefix,
                            std::string_view sql, const QString &which, const QString &written)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto read = Statement::prepare(connection->handle(), sql);
    LEADBOOK_TRY(read);
    read->bind(1, std::int64_t{which.toLongLong()});
    read->bind(2, QStringView(which));
    const auto more = read->step();
    LEADBOOK_TRY(more);
    if (!*more)
        return notFound(written);
    return SubjectName{kind, read->integer(0), u"%1:%2"_s.arg(prefix).arg(read->integer(0)),
                       toQString(read->text(1)), read->integer(2) != 0};
}

constexpr std::string_view kCampaign =
    "SELECT id, name, EXISTS (SELECT 1 FROM campaign_member m WHERE m.campaign = c.id AND m.arm = 1) FROM "
    "campaign c WHERE id = ?1 OR name = ?2 ORDER BY id = ?1 DESC, id DESC LIMIT 1";
constexpr std::string_view kScheme =
    "SELECT id, name, 0 FROM scheme WHERE kind = 'grading' AND (id = ?1 OR name = ?2) ORDER BY id = "
    "?1 DESC, id DESC LIMIT 1";

/// Finds both sides.
class Sides
{
public:
    Sides(const QString &path, const View &view, const SubjectName &subject, EffectDesign design, Day from,
          Day end, const Progress &progress)
        : m_path(path)
        , m_view(view)
        , m_subject(subject)
        , m_isRandom(design == EffectDesign::Holdout)
        , m_from(from)
        , m_end(end)
        , m_progress(progress)
    {
    }

    Result<EffectParties> find()
    {
        Status found;
        switch (m_subject.kind) {
        case EffectSubject::Strategy:
            found = findStrategySides();
            break;
        case EffectSubject::Campaign:
            found = findMembers();
            break;
        case EffectSubject::Scheme:
            findEverybody();
            break;
        case EffectSubject::Filter:
            found = findPassing();
            break;
        }
        LEADBOOK_TRY(found);
        if (m_progress.isCancelled())
            return cancelledError();
        return std::move(m_parties);
    }

private:
    const FieldTable &customers() const { return m_view.snapshot->customers; }
    bool counts(Row row) const
    {
        return isWorkedWith(*m_view.snapshot, row) && !wantsNoContact(*m_view.snapshot, row);
    }
    void add(bool isTreated, Row row, Day begin)
    {
        (isTreated ? m_parties.treated : m_parties.control).push_back({row, std::max(begin, m_from)});
    }

    /// By row: 1 who was given a task of @p strategy within the days.
    Result<std::vector<std::uint8_t>> givenTasks(const Strategy &strategy) const
    {
        const auto tasks = StepTasks::read(m_path, *m_view.snapshot, m_progress);
        LEADBOOK_TRY(tasks);
        std::vector<std::uint8_t> given(customers().rows(), 0);
        for (const StrategyStep &step : strategy.steps) {
            for (const StepTasks::Task &task : tasks->of(step.id)) {
                if (task.entered.isValid() && task.entered >= m_from && task.entered <= m_end)
                    given[task.customer] = 1;
            }
        }
        return given;
    }

    Status findStrategySides()
    {
        const auto strategies = readStrategies(m_path);
        LEADBOOK_TRY(strategies);
        const auto strategy = std::ranges::find(*strategies, m_subject.id, &Strategy::id);
        if (strategy == strategies->end())
            return notFound(m_subject.written);
        const auto segments = readSegments(m_path);
        LEADBOOK_TRY(segments);
        const ClassQuestion question = askClass(m_view, strategy->customerClass, *segments);
        if (!question.problem.isEmpty())
            return Error{ErrorCode::Invalid, question.problem, {}};
        ClassEntries entries(m_path, m_view, m_from - 1);
        const auto first = entries.firstIn(question, m_progress);
        LEADBOOK_TRY(first);
        const auto given = givenTasks(*strategy);
        LEADBOOK_TRY(given);
        addClass(*strategy, *first, *given);
        return {};
    }

    void addClass(const Strategy &strategy, const std::vector<Day> &first,
                  const std::vector<std::uint8_t> &given)
    {
        const auto wasIn = [&](Row row) { return first[row].isValid() && first[row] < m_from; };
        bool takesOld = !m_isRandom; // who was in the class before
        for (Row row = 0; row < first.size(); ++row)
            takesOld = takesOld || (given[row] != 0 && wasIn(row));
        const auto seed = static_cast<std::uint64_t>(strategy.holdoutSeed);
        for (Row row = 0; row < first.size(); ++row) {
            if (!first[row].isValid() || first[row] > m_end || !counts(row) || (wasIn(row) && !takesOld))
                continue;
            const bool isHeld = isHeldOut(seed, customers().ids[row], strategy.holdout);
            add(m_isRandom ? !isHeld : given[row] != 0, row, first[row]);
            m_parties.reached += given[row] != 0 && !(m_isRandom && isHeld) ? 1 : 0;
        }
        // Nobody was given anything: nothing was done that could have an effect.
        if (m_parties.reached == 0)
            m_parties.treated.clear();
        if (m_isRandom && !strategy.hasControls())
            m_parties.control.clear();
    }

    Status findMembers()
    {
        auto connection = ReadConnection::open(m_path);
        LEADBOOK_TRY(connection);
        connection->stopWith(m_progress);
        auto read = Statement::prepare(connection->handle(),
                                       "SELECT customer, arm, added_day, sent_day FROM campaign_member WHERE "
                                       "campaign = ?1 ORDER BY customer, id");
        LEADBOOK_TRY(read);
        read->bind(1, m_subject.id);
        std::vector<std::uint8_t> isMember(customers().rows(), 0);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            const Row row = customers().ids.find(read->integer(0));
            if (row == kNoRow || !customers().isAlive(row) || isMember[row] != 0 || read->day(2) > m_end)
                continue;
            isMember[row] = 1;
            const bool isTreated = read->integer(1) == 0;
            if (isTreated || m_isRandom)
                add(isTreated, row, read->day(2));
            m_parties.reached += isTreated && !read->isNull(3) && read->day(3) <= m_end ? 1 : 0;
        }
        if (!m_isRandom)
            addOthers(isMember);
        return {};
    }

    void findEverybody()
    {
        const std::vector<Day> known = knownSince(*m_view.snapshot, m_progress);
        for (Row row = 0; row < customers().rows(); ++row) {
            if (customers().isAlive(row) && (!known[row].isValid() || known[row] < m_from))
                add(true, row, m_from);
        }
        m_parties.reached = std::int64_t(m_parties.treated.size());
    }

    /// Who was a customer by the start and is none of those marked.
    void addOthers(const std::vector<std::uint8_t> &isMarked)
    {
        const std::vector<Day> known = knownSince(*m_view.snapshot, m_progress);
        for (Row row = 0; row < customers().rows(); ++row) {
            if (customers().isAlive(row) && isMarked[row] == 0 &&
                !(known[row].isValid() && known[row] > m_from))
                add(false, row, m_from);
        }
    }

    Status findPassing()
    {
        ClassQuestion question;
        question.where = m_subject.written;
        const auto passing = membersOf(m_view, question, m_progress);
        for (Row row = 0; row < passing.size(); ++row) {
            if (passing[row] != 0)
                add(true, row, m_from);
        }
        m_parties.reached = std::int64_t(m_parties.treated.size());
        addOthers(passing);
        return {};
    }

    const QString &m_path;
    const View &m_view;
    const SubjectName &m_subject;
    bool m_isRandom;
    Day m_from;
    Day m_end;
    const Progress &m_progress;
    EffectParties m_parties;
};

} // namespace

Result<SubjectName> findSubject(const QString &path, const View &view, const QString &written)
{
    const QString text = written.trimmed();
    const auto after = [&text](QStringView prefix) {
        return text.startsWith(prefix, Qt::CaseInsensitive) ? std::optional(text.mid(prefix.size()).trimmed())
                                                            : std::nullopt;
    };
    if (const auto which = after(u"strategy:"))
        return findStrategy(path, *which, text);
    if (const auto which = after(u"campaign:"))
        return findRow(path, EffectSubject::Campaign, u"campaign"_s, kCampaign, *which, text);
    if (const auto which = after(u"scheme:"))
        return findRow(path, EffectSubject::Scheme, u"scheme"_s, kScheme, *which, text);
    if (text.isEmpty())
        return Error{ErrorCode::Invalid,
                     Words::tr("Say what is to be judged: a strategy, a campaign, a scheme of grades or a "
                               "filter."),
                     {}};
    const auto filter = parseFilter(view, text);
    LEADBOOK_TRY(filter);
    return SubjectName{EffectSubject::Filter, 0, text, text, false};
}

Result<std::vector<SubjectName>> effectSubjects(const QString &path)
{
    const auto strategies = readStrategies(path);
    LEADBOOK_TRY(strategies);
    std::vector<SubjectName> subjects;
    for (const Strategy &each : *strategies) {
        if (each.id != 0)
            subjects.push_back({EffectSubject::Strategy, each.id, u"strategy:%1"_s.arg(each.id), each.name,
                                each.hasControls()});
    }
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto read = Statement::prepare(
        connection->handle(),
        "SELECT 1, id, name, EXISTS (SELECT 1 FROM campaign_member m WHERE m.campaign = c.id AND m.arm = 1) "
        "FROM campaign c UNION ALL SELECT 2, id, name || ' ' || version, 0 FROM scheme WHERE kind = "
        "'grading' "
        "AND since_day IS NOT NULL ORDER BY 1, 2 DESC");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return subjects;
        const bool isCampaign = read->integer(0) == 1;
        subjects.push_back({isCampaign ? EffectSubject::Campaign : EffectSubject::Scheme, read->integer(1),
                            (isCampaign ? u"campaign:%1"_s : u"scheme:%1"_s).arg(read->integer(1)),
                            toQString(read->text(2)), read->integer(3) != 0});
    }
}

Result<std::vector<Row>> concernedBy(const QString &path, const View &view, const SubjectName &subject,
                                     const Progress &progress)
{
    std::vector<Row> rows;
    if (subject.kind == EffectSubject::Campaign || subject.kind == EffectSubject::Scheme) {
        const auto parties =
            effectParties(path, view, subject, EffectDesign::Holdout, view.asOf, view.asOf, progress);
        LEADBOOK_TRY(parties);
        for (const auto *side : {&parties->treated, &parties->control}) {
            for (const EffectParty &party : *side)
                rows.push_back(party.customer);
        }
        return rows;
    }
    ClassQuestion question;
    question.where = subject.written;
    if (subject.kind == EffectSubject::Strategy) {
        const auto strategies = readStrategies(path);
        LEADBOOK_TRY(strategies);
        const auto segments = readSegments(path);
        LEADBOOK_TRY(segments);
        const auto strategy = std::ranges::find(*strategies, subject.id, &Strategy::id);
        if (strategy == strategies->end())
            return notFound(subject.written);
        question = askClass(view, strategy->customerClass, *segments);
        if (!question.problem.isEmpty())
            return Error{ErrorCode::Invalid, question.problem, {}};
    }
    const auto members = membersOf(view, question, progress);
    for (Row row = 0; row < members.size(); ++row) {
        if (members[row] != 0)
            rows.push_back(row);
    }
    return rows;
}

Result<EffectParties> effectParties(const QString &path, const View &view, const SubjectName &subject,
                                    EffectDesign design, Day from, Day end, const Progress &progress)
{
    return Sides(path, view, subject, design, from, end, progress).find();
}

} // namespace leadbook
