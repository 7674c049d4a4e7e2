// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dataquality.h"

#include "domain/dealoutcome.h"
#include "domain/gradefield.h"
#include "items/bookcurrency.h"
#include "items/cellvariant.h"
#include "workspace/gradeinputs.h"
#include "workspace/listcolumn.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace leadbook {

namespace {

/// How often a pass asks whether it is still wanted.
constexpr Row kStep = 65'536;
constexpr std::uint8_t kClear = 3;

/// The criterion that asks for @p field.
const GradeCriterion &criterionOf(const GradeScheme &scheme, const QString &field)
{
    const auto asks = [&field](const GradeCriterion &criterion) {
        return criterion.field == field || std::ranges::any_of(criterion.bands, [&](const GradeBand &band) {
                   return band.field == field;
               });
    };
    return *std::ranges::find_if(scheme.criteria, asks);
}

/// Goes through the customers of one view.
class QualityPass
{
public:
    QualityPass(const View &view, const Progress &progress)
        : m_view(view)
        , m_snapshot(*view.snapshot)
        , m_progress(progress)
        , m_grades(view.derived.choice(FieldId::Grade))
        , m_upTo(view.derived.choice(FieldId::GradeUpTo))
    {
        m_quality.grades = view.settings->grading.grades();
        for (const QString &field : view.settings->grading.fields()) {
            if (gradeField(field).mayBeUnknown)
                m_fields << field;
        }
    }

    DataQuality run();

private:
    void countInputs();
    void countOwners();
    void countThings();
    void countDeals();
    void sortOwners();
    void chooseQuestions();
    bool goesOn(Row row) const { return row % kStep != 0 || !m_progress.isCancelled(); }
    bool isGraded(Row row) const
    {
        return m_snapshot.customers.isAlive(row) && row < m_grades.size() && m_grades[row] != kNoChoice;
    }
    bool isSure(Row row) const { return row >= m_upTo.size() || m_upTo[row] >= m_grades[row]; }
    OwnerQuality &ownerNamed(std::string_view name);
    OwnerQuality &ownerOf(Row row)
    {
        const CodeColumn &owners = m_snapshot.customers.columns.code(FieldId::Owner);
        return m_quality.owners[m_byCode[row < owners.size() ? owners.code(row) : 0]];
    }
    OpenQuestion questionOf(Row row, const GradeInputs &inputs) const;

    const View &m_view;
    const Snapshot &m_snapshot;
    const Progress &m_progress;
    const Column<std::uint8_t> &m_grades;
    const Column<std::uint8_t> &m_upTo;
    QStringList m_fields; ///< that may be unknown
    DataQuality m_quality;
    std::vector<Row> m_open;                               ///< who is not sure for want of an answer
    std::unordered_map<std::string, std::size_t> m_places; ///< of owners by name
    std::vector<std::size_t> m_byCode;                     ///< places by the code of a customer's owner
};

OwnerQuality &QualityPass::ownerNamed(std::string_view name)
{
    const auto [place, isNew] = m_places.emplace(name, m_quality.owners.size());
    if (isNew)
        m_quality.owners.emplace_back().name = toQString(name);
    return m_quality.owners[place->second];
}

void QualityPass::countInputs()
{
    for (const QString &field : std::as_const(m_fields)) {
        MissingInput &input = m_quality.inputs.emplace_back();
        input.field = field;
        input.label = criterionOf(m_view.settings->grading, field).label;
        input.upTo.resize(static_cast<std::size_t>(m_quality.grades.size()));
    }
    const GradeInputs inputs(m_snapshot, m_view.derived, m_view.asOf, m_fields);
    for (Row row = 0; row < m_snapshot.customers.rows() && goesOn(row); ++row) {
        if (!isGraded(row))
            continue;
        ++m_quality.graded;
        const bool sure = isSure(row);
        m_quality.notSure += sure ? 0 : 1;
        int unknown = 0;
        for (std::size_t i = 0; i < m_quality.inputs.size(); ++i) {
            if (!std::isnan(inputs.columns()[i][row]))
                continue;
            ++unknown;
            MissingInput &input = m_quality.inputs[i];
            ++input.missing;
            if (sure)
                continue;
            ++input.blocked;
            if (m_upTo[row] < input.upTo.size())
                ++input.upTo[m_upTo[row]];
        }
        if (!sure && unknown > 0)
            m_open.push_back(row);
        m_quality.oneAnswerAway += !sure && unknown == 1 ? 1 : 0;
    }
}

void QualityPass::countOwners()
{
    const Dictionary &names = m_snapshot.customers.columns.code(FieldId::Owner).dictionary();
    ownerNamed({});
    m_byCode.assign(std::max<std::size_t>(names.size(), 1), 0);
    for (std::uint32_t code = 1; code < names.size(); ++code) {
        ownerNamed(names.text(code));
        m_byCode[code] = m_places.at(std::string(names.text(code)));
    }
    const auto &need = m_snapshot.needLevels();
    for (Row row = 0; row < m_snapshot.customers.rows() && goesOn(row); ++row) {
        if (!isGraded(row))
            continue;
        OwnerQuality &owner = ownerOf(row);
        ++owner.customers;
        owner.notSure += isSure(row) ? 0 : 1;
        owner.needClear += row < need.size() && need[row] == kClear ? 1 : 0;
    }
}

void QualityPass::countThings()
{
    for (std::size_t thing = 0; thing < kKnownThings.size(); ++thing) {
        std::vector<ListColumn> columns;
        for (const FieldId field : kKnownThings[thing].any())
            columns.emplace_back(m_view, ListKind::Customers, field);
        const auto knows = [](const CellValue &value) {
            const auto *choice = std::get_if<ChoiceValue>(&value);
            // A need that was put down as unknown is not known.
            return choice != nullptr ? choice->value != 0 : !std::holds_alternative<std::monostate>(value);
        };
        for (Row row = 0; row < m_snapshot.customers.rows() && goesOn(row); ++row) {
            if (!isGraded(row))
                continue;
            const bool isKnown = std::ranges::any_of(
                columns, [&](const ListColumn &column) { return knows(column.value(row)); });
            ownerOf(row).known[thing] += isKnown ? 1 : 0;
        }
    }
}

void QualityPass::countDeals()
{
    const DealTable &deals = m_snapshot.deals;
    for (Row row = 0; row < deals.ids.size() && goesOn(row); ++row) {
        const auto outcome = static_cast<DealOutcome>(deals.outcome[row]);
        if (deals.alive[row] == 0 || outcome == DealOutcome::Open)
            continue;
        const std::uint32_t index = deals.owner[row];
        OwnerQuality &owner =
            ownerNamed(index == 0 ? std::string_view() : std::string_view(m_snapshot.owners[index - 1].name));
        ++(outcome == DealOutcome::Won ? owner.won : owner.lost);
    }
}

void QualityPass::sortOwners()
{
    std::erase_if(m_quality.owners, [](const OwnerQuality &owner) {
        return owner.customers == 0 && owner.won + owner.lost == 0;
    });
    std::ranges::stable_sort(m_quality.owners, [](const OwnerQuality &a, const OwnerQuality &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return a.customers != b.customers ? a.customers > b.customers : a.name < b.name;
    });
}

OpenQuestion QualityPass::questionOf(Row row, const GradeInputs &inputs) const
{
    const FieldTable &customers = m_snapshot.customers;
    OpenQuestion question;
    question.customer = row;
    question.id = customers.ids[row];
    question.name = toQString(customers.columns.text(FieldId::Name)[row]);
    for (std::size_t i = 0; i < m_quality.inputs.size(); ++i) {
        if (std::isnan(inputs.columns()[i][row]))
            question.inputs.push_back(i);
    }
    question.grade = m_grades[row];
    question.upTo = m_upTo[row];
    question.value = m_view.derived.money(FieldId::Value)[row];
    question.currency = toQString(derivedCurrency(m_view, row));
    question.owner = toQString(customers.columns.code(FieldId::Owner)[row]);
    return question;
}

void QualityPass::chooseQuestions()
{
    const auto &values = m_view.derived.money(FieldId::Value);
    const auto comesFirst = [&](Row a, Row b) {
        if (values[a].isKnown() != values[b].isKnown())
            return values[a].isKnown();
        if (values[a].isKnown() && values[a] != values[b])
            return values[a] > values[b];
        if (m_upTo[a] != m_upTo[b])
            return m_upTo[a] < m_upTo[b];
        return m_grades[a] != m_grades[b] ? m_grades[a] < m_grades[b] : a < b;
    };
    const auto kept = static_cast<std::ptrdiff_t>(std::min(kMostQuestions, m_open.size()));
    std::partial_sort(m_open.begin(), m_open.begin() + kept, m_open.end(), comesFirst);
    m_open.resize(static_cast<std::size_t>(kept));
    const GradeInputs inputs(m_snapshot, m_view.derived, m_view.asOf, m_fields);
    for (const Row row : m_open)
        m_quality.questions.push_back(questionOf(row, inputs));
}

DataQuality QualityPass::run()
{
    countInputs();
    countOwners();
    countThings();
    countDeals();
    sortOwners();
    if (!m_progress.isCancelled())
        chooseQuestions();
    m_quality.currency = bookCurrency(m_view);
    return std::move(m_quality);
}

std::optional<double> ratio(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

std::optional<double> OwnerQuality::share(std::size_t thing) const
{
    return ratio(known[thing], customers);
}

std::optional<double> OwnerQuality::clearShare() const
{
    return ratio(needClear, known[0]);
}

std::optional<double> OwnerQuality::winRate() const
{
    return ratio(won, won + lost);
}

DataQuality dataQuality(const View &view, const Progress &progress)
{
    return QualityPass(view, progress).run();
}

} // namespace leadbook
