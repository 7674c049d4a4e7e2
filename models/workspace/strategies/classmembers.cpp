// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/classmembers.h"

#include "domain/filtertext.h"
#include "domain/strategies/strategyclass.h"
#include "workspace/filtering.h"
#include "workspace/segments/bandfilter.h"
#include "workspace/segments/knownsince.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerClass)
};

/// The book's own fields that tell the kind of need, the first that it has counts.
constexpr std::array<QStringView, 2> kNeedFields{u"Kind of need", u"需求层次"};

QString needFilter(const View &view, const QString &need)
{
    QStringList spellings;
    for (const QString &spelling : needSpellings(need))
        spellings << valueText(spelling);
    for (const QStringView field : kNeedFields) {
        const QString where = u"extra.\"%1\" in (%2)"_s.arg(field, spellings.join(u", "_s));
        if (parseFilter(view, where))
            return where;
    }
    return {};
}

/// The filter of a class; empty with the reason where it has none.
QString filterOf(const View &view, const QString &written, const std::vector<SavedSegment> &segments,
                 QString &problem)
{
    const ClassParts parts = classParts(written);
    if (parts.kind == u"segment") {
        const auto segment = std::ranges::find(segments, parts.name, &SavedSegment::name);
        if (segment != segments.end())
            return segment->filter;
        problem = Words::tr("The book has no segment “%1”.").arg(parts.name);
        return {};
    }
    if (parts.kind == u"need") {
        const QString where = needFilter(view, parts.name);
        if (where.isEmpty())
            problem = Words::tr("The book does not tell kinds of need: give customers a field “Kind of need” "
                                "with basic, expected or latent.");
        return where;
    }
    const QString where = customerClassFilter(written);
    if (where.isEmpty())
        problem = Words::tr("“%1” is no class of customers.").arg(written);
    return bandFilter(view, where);
}

/// The place of @p name among @p labels, capitals or not; -1: it is none of them.
qsizetype placeOf(const QStringList &labels, const QString &name)
{
    const auto found = std::ranges::find_if(
        labels, [&name](const QString &label) { return label.compare(name, Qt::CaseInsensitive) == 0; });
    return found == labels.end() ? -1 : found - labels.begin();
}

/// The label of @p moves that `name` is; absent where it has none.
std::optional<std::uint8_t> labelOf(const SegmentMoves &moves, const QString &name)
{
    if (moves.followed.kind == FollowedLabels::Kind::Segment)
        return kInSegment;
    const qsizetype place = placeOf(moves.labels, name);
    return place < 0 ? std::nullopt : std::optional(static_cast<std::uint8_t>(place));
}

std::vector<ClassMove> movesOfLabel(const SegmentMoves &moves, const QString &name)
{
    std::vector<ClassMove> found;
    const auto label = labelOf(moves, name);
    for (const LabelMove &move : moves.log.moves) {
        if (label && (move.to == *label || move.from == *label))
            found.push_back({move.customer, move.day, move.to == *label});
    }
    return found;
}

} // namespace

ClassQuestion askClass(const View &view, const QString &written, const std::vector<SavedSegment> &segments)
{
    ClassQuestion question;
    question.where = filterOf(view, written, segments, question.problem);
    if (!question.problem.isEmpty())
        return question;
    if (const auto filter = parseFilter(view, question.where); !filter) {
        question.problem = filter.error().message;
        question.where.clear();
        return question;
    }
    const ClassParts parts = classParts(written);
    question.label = parts.name;
    if (parts.kind == u"grade")
        return question;
    if (parts.kind == u"rfm")
        question.followed = FollowedLabels{FollowedLabels::Kind::Rfm, {}, {}};
    else if (followableField(view, parts.kind))
        question.followed = FollowedLabels{FollowedLabels::Kind::Field, parts.kind, {}};
    else
        question.followed = FollowedLabels{FollowedLabels::Kind::Segment, written, question.where};
    return question;
}

std::vector<std::uint8_t> membersOf(const View &view, const ClassQuestion &question, const Progress &progress)
{
    const FieldTable &customers = view.snapshot->customers;
    std::vector<std::uint8_t> members(customers.rows(), 0);
    const auto filter =
        question.where.isEmpty() ? Result<Filter>(Error{}) : parseFilter(view, question.where);
    if (!filter)
        return members;
    std::vector<Row> rows;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, *filter, rows, progress);
    for (const Row row : rows)
        members[row] = 1;
    return members;
}

Result<std::vector<Day>> ClassEntries::entered(const ClassQuestion &question, const Progress &progress)
{
    const auto found = moves(question, progress);
    LEADBOOK_TRY(found);
    std::vector<Day> entered(m_view.snapshot->customers.rows());
    for (const ClassMove &move : *found) {
        if (move.isEntry)
            entered[move.customer] = move.day;
    }
    return entered;
}

Result<std::vector<ClassMove>> ClassEntries::moves(const ClassQuestion &question, const Progress &progress)
{
    if (!question.followed)
        return gradeMoves(question.label, progress);
    const auto told = replay(*question.followed, progress);
    LEADBOOK_TRY(told);
    return movesOfLabel(**told, question.label);
}

Result<const GradeLog *> ClassEntries::grades(const Progress &progress)
{
    if (!m_grades) {
        auto log = gradeLog(m_path, m_view, {m_from, m_view.asOf, {}}, progress);
        LEADBOOK_TRY(log);
        m_grades = *std::move(log);
    }
    return &*m_grades;
}

Result<const SegmentMoves *> ClassEntries::replay(const FollowedLabels &followed, const Progress &progress)
{
    auto known = m_moves.find(followed.name);
    if (known == m_moves.end()) {
        auto told = segmentMoves(m_path, m_view, followed, {m_from, m_view.asOf}, progress);
        LEADBOOK_TRY(told);
        known = m_moves.emplace(followed.name, *std::move(told)).first;
    }
    return &known->second;
}

Result<std::vector<Day>> ClassEntries::firstIn(const ClassQuestion &question, const Progress &progress)
{
    std::vector<Day> first(m_view.snapshot->customers.rows());
    const auto note = [&first](Row row, Day day) {
        if (!first[row].isValid())
            first[row] = day;
    };
    if (question.followed) {
        const auto told = replay(*question.followed, progress);
        LEADBOOK_TRY(told);
        const auto label = labelOf(**told, question.label);
        if (!label)
            return first;
        const LabelLog &log = (*told)->log;
        for (Row row = 0; row < log.start.size(); ++row) {
            if (log.start[row] == *label)
                note(row, m_from);
        }
        for (const LabelMove &move : log.moves) {
            if (move.to == *label)
                note(move.customer, move.day);
        }
        return first;
    }
    const auto log = grades(progress);
    LEADBOOK_TRY(log);
    const qsizetype place = placeOf((*log)->grades, question.label);
    const std::vector<Day> known = knownSince(*m_view.snapshot, progress);
    for (std::size_t i = 0; i < (*log)->customers.size(); ++i) {
        const Row row = (*log)->customers[i];
        if (place == (*log)->start[i])
            note(row, known[row].isValid() ? std::max(m_from, known[row]) : m_from);
    }
    for (const GradeMovement &movement : (*log)->movements) {
        if (place == movement.to)
            note(movement.customer, movement.day);
    }
    return first;
}

Result<std::vector<ClassMove>> ClassEntries::gradeMoves(const QString &grade, const Progress &progress)
{
    const auto log = grades(progress);
    LEADBOOK_TRY(log);
    std::vector<ClassMove> found;
    const qsizetype place = placeOf((*log)->grades, grade);
    // Who came into the book with a grade has no movement into it.
    const std::vector<Day> known = knownSince(*m_view.snapshot, progress);
    for (std::size_t i = 0; i < (*log)->customers.size(); ++i) {
        const Row row = (*log)->customers[i];
        if (place == (*log)->start[i] && known[row].isValid() && known[row] > m_from)
            found.push_back({row, known[row], true});
    }
    for (const GradeMovement &movement : (*log)->movements) {
        if (place == movement.to || place == movement.from)
            found.push_back({movement.customer, movement.day, place == movement.to});
    }
    std::ranges::stable_sort(found, {}, [](const ClassMove &move) { return move.day.number(); });
    return found;
}

} // namespace leadbook
