// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/surveys/surveyrows.h"

#include "core/text.h"
#include "workspace/import/recordcolumns.h"
#include "workspace/logging/loggedcontact.h"
#include "workspace/surveys/filledsurvey.h"
#include "workspace/surveys/surveycolumns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyRows)
};

constexpr CellValue::Kind kInteger = CellValue::Kind::Integer;
constexpr CellValue::Kind kText = CellValue::Kind::Text;

std::vector<RecordColumn> responseColumns()
{
    return {recordColumn("customer", kInteger, true), recordColumn("contact", kInteger),
            recordColumn("questionnaire", kInteger, true), recordColumn("day", kInteger, true)};
}

std::vector<RecordColumn> answerColumnsOfTable()
{
    return {recordColumn("customer", kInteger), recordColumn("contact", kInteger),
            recordColumn("kind", kText),        recordColumn("score", CellValue::Kind::Real),
            recordColumn("day", kInteger),      recordColumn("response", kInteger),
            recordColumn("question", kInteger), recordColumn("answer", kText)};
}

std::vector<RecordColumn> needColumns()
{
    return {recordColumn("customer", kInteger),   recordColumn("day", kInteger),
            recordColumn("level", kInteger),      recordColumn("product", kText),
            recordColumn("usage", kText),         recordColumn("budget", kInteger),
            recordColumn("wanted_day", kInteger), recordColumn("decision_maker", kText)};
}

CellValue textOrNone(const std::string &text)
{
    return text.empty() ? CellValue() : CellValue::ofText(text);
}

template <typename T> CellValue integerOrNone(const std::optional<T> &value)
{
    return value ? CellValue::ofInteger(*value) : CellValue();
}

} // namespace

Result<std::unique_ptr<SurveyRows>> SurveyRows::open(const ImportContext &context,
                                                     Questionnaire questionnaire)
{
    auto link = CustomerLink::open(context, FieldId::SurveyCustomer);
    LEADBOOK_TRY(link);
    std::unique_ptr<SurveyRows> rows(new SurveyRows(context, std::move(questionnaire), std::move(*link)));
    LEADBOOK_TRY(rows->m_responses.load());
    return rows;
}

SurveyRows::SurveyRows(const ImportContext &context, Questionnaire questionnaire,
                       std::unique_ptr<CustomerLink> link)
    : m_context(context)
    , m_questionnaire(std::move(questionnaire))
    , m_link(std::move(link))
    , m_responses(context, RecordTable::SurveyResponse, responseColumns(), RecordSet::Memory::None)
    , m_answers(context.target, RecordTable::SurveyAnswer, answerColumnsOfTable(), RecordSet::Memory::None)
    , m_needs(context.target, RecordTable::Need, needColumns(), RecordSet::Memory::None)
{
}

Status SurveyRows::beginFile(const FieldPlaces &places)
{
    m_columns = answerColumns(m_questionnaire, places.mapping());
    if (std::ranges::all_of(m_columns, [](int column) { return column < 0; }))
        return Error{
            ErrorCode::Invalid,
            Words::tr("No column of the file is a question of “%1”: name each column by the question's "
                      "words or its number, such as Q1.")
                .arg(m_questionnaire.name),
            {}};
    m_link->beginFile(places);
    return {};
}

void SurveyRows::prepare(const ImportRow &row, Party &party) const
{
    m_link->prepare(row, party);
}

Result<std::vector<GivenAnswer>> SurveyRows::answersOf(const ImportRow &row) const
{
    std::vector<GivenAnswer> answers(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] < 0)
            continue;
        const QString cell = toQString(row.cell(m_columns[i]));
        if (m_context.request.wishes.missing.contains(cell.trimmed()))
            continue;
        auto answer = readAnswer(m_questionnaire.questions[i], cell);
        LEADBOOK_TRY(answer);
        answers[i] = *std::move(answer);
    }
    return answers;
}

/// Of all that the row says, whatever the order of its columns.
std::uint64_t SurveyRows::hashOf(const ImportRow &row) const
{
    std::uint64_t hash = row.fingerprint();
    hash = combined(
        hash,
        stableHash(
            (m_questionnaire.key.isEmpty() ? m_questionnaire.name : m_questionnaire.key).toStdString()));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] >= 0)
            hash = combined(hash, combined(i, stableHash(row.cell(m_columns[i]))));
    }
    return hash;
}

Result<RowVerdict> SurveyRows::take(const ImportRow &row, const Party &party)
{
    const CellValue day = row.value(FieldId::SurveyDay);
    if (day.isEmpty())
        return RowVerdict::rejected(row.places().has(FieldId::SurveyDay)
                                        ? QCoreApplication::translate("Import", "The row has no date.")
                                        : lacksDateColumn());
    const auto answers = answersOf(row);
    if (!answers)
        return RowVerdict::rejected(answers.error().message);
    if (std::ranges::all_of(*answers, &GivenAnswer::isEmpty))
        return RowVerdict::rejected(Words::tr("The row answers no question."));
    const auto need = needOf(m_questionnaire, *answers, Day(static_cast<std::int32_t>(day.integer)));
    if (!need)
        return RowVerdict::rejected(need.error().message);
    const auto linked = m_link->take(row, party);
    LEADBOOK_TRY(linked);
    if (linked->doubt)
        return RowVerdict::review(QCoreApplication::translate("Import", linked->doubt)).about(linked->known);
    if (linked->customer == PeopleIndex::kNone)
        return RowVerdict::rejected(QCoreApplication::translate("Import", "The row names no customer."));
    const PeopleIndex &index = m_link->people().index();
    std::uint32_t person = linked->contact;
    if (person == PeopleIndex::kNone && index.customer(linked->customer).isPerson)
        person = index.firstContact(linked->customer);
    const CellValue customer = CellValue::ofInteger(m_link->customerId(linked->customer));
    const CellValue contact =
        person == PeopleIndex::kNone ? CellValue() : CellValue::ofInteger(m_link->people().contactId(person));
    const std::array values{customer, contact, CellValue::ofInteger(m_questionnaire.id), day};
    const auto outcome = m_responses.write(m_responses.identify(hashOf(row)), values);
    LEADBOOK_TRY(outcome);
    if (*outcome == RowOutcome::New) {
        LEADBOOK_TRY(writeAnswers(*answers, customer, contact, day));
        if (!need->isEmpty())
            LEADBOOK_TRY(writeNeed(customer.integer, *need, day));
    }
    return RowVerdict::of(*outcome == RowOutcome::New, *outcome == RowOutcome::Updated || linked->isChanged)
        .about(linked->known)
        .knownBy(RowSign::SameRow);
}

Status SurveyRows::writeAnswers(const std::vector<GivenAnswer> &answers, const CellValue &customer,
                                const CellValue &contact, const CellValue &day)
{
    const CellValue response = CellValue::ofInteger(m_responses.lastId());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].isEmpty())
            continue;
        const SurveyAnswerCells cells = answerCells(m_questionnaire, i, answers[i]);
        const std::string kind = cells.kind.toStdString();
        const std::string text = cells.text.toStdString();
        const std::array values{customer,
                                contact,
                                CellValue::ofText(kind),
                                cells.score ? CellValue::ofReal(*cells.score) : CellValue(),
                                day,
                                response,
                                CellValue::ofInteger(m_questionnaire.questions[i].id),
                                textOrNone(text)};
        const auto added = m_answers.add(values);
        LEADBOOK_TRY(added);
    }
    return {};
}

Status SurveyRows::writeNeed(std::int64_t customer, const NeedEvidence &said, const CellValue &day)
{
    const auto known = readNeed(m_context.target.database, customer);
    LEADBOOK_TRY(known);
    const StoredNeed need = withEvidence(*known, said);
    const std::string product = need.product.toStdString();
    const std::string usage = need.usage.toStdString();
    const std::string decider = need.decisionMaker.toStdString();
    const std::array values{CellValue::ofInteger(customer),
                            day,
                            integerOrNone(need.level),
                            textOrNone(product),
                            textOrNone(usage),
                            integerOrNone(need.budget),
                            integerOrNone(need.wantedDay),
                            textOrNone(decider)};
    const auto added = m_needs.add(values);
    LEADBOOK_TRY(added);
    return {};
}

Status SurveyRows::endFile(ImportReceipt &receipt)
{
    m_link->endFile(receipt);
    return {};
}

void SurveyRows::finish()
{
    m_link->finish();
    m_responses.finish();
    m_answers.finish();
    m_needs.finish();
}

} // namespace leadbook
