// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/scoreinput.h"

#include "workspace/cellspelling.h"
#include "workspace/scoring/dealhistory.h"
#include "workspace/scoring/scorefields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct ScoreText
{
    Q_DECLARE_TR_FUNCTIONS(Score)
};

constexpr std::array<QStringView, 8> kWonWords{u"1",  u"yes", u"true", u"won",
                                               u"是", u"y",   u"t",    u"converted"};
constexpr std::array<QStringView, 8> kLostWords{u"0",  u"no", u"false", u"lost",
                                                u"否", u"n",  u"f",     u"not converted"};

template <std::size_t N> bool isOneOf(const QString &text, const std::array<QStringView, N> &words)
{
    return std::ranges::any_of(
        words, [&](QStringView word) { return word.compare(text, Qt::CaseInsensitive) == 0; });
}

Error invalid(const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence, {}};
}

/// Whether a value spelled @p text is the one called @p value: as text, as number, or as yes and no.
bool means(const QString &text, const QString &value, bool isFlag)
{
    if (text == value)
        return true;
    bool isNumber = false;
    bool isValueNumber = false;
    const double number = text.toDouble(&isNumber);
    const double asked = value.toDouble(&isValueNumber);
    if (isNumber && isValueNumber && number == asked)
        return true;
    return isFlag && ((isOneOf(text, kWonWords) && isOneOf(value, kWonWords)) ||
                      (isOneOf(text, kLostWords) && isOneOf(value, kLostWords)));
}

/// Outcomes of the customers of @p input by the target field.
Status readTarget(const View &view, FieldRef field, const ScoreRequest &request, ScoreInput &input,
                  const Progress &progress)
{
    constexpr std::size_t kRowsBetweenLooks = 4096;
    const ListColumn column(view, ListKind::Customers, field);
    CellSpelling spelling(view, field);
    for (const Row row : input.customer) {
        if (input.outcome.size() % kRowsBetweenLooks == 0 && progress.isCancelled())
            return cancelledError();
        const CellValue value = column.value(row);
        const auto spelled = spelling(value);
        const QString text = QString::fromUtf8(spelled.data(), static_cast<qsizetype>(spelled.size()));
        ScoreOutcome outcome = ScoreOutcome::Open;
        if (!text.isEmpty() && !request.value.isEmpty())
            outcome = means(text, request.value, spelling.isFlag()) ? ScoreOutcome::Won : ScoreOutcome::Lost;
        else if (isOneOf(text, kWonWords))
            outcome = ScoreOutcome::Won;
        else if (isOneOf(text, kLostWords))
            outcome = ScoreOutcome::Lost;
        else if (!text.isEmpty())
            return invalid(ScoreText::tr("“%1” holds “%2”: name the value that means won, as in %1=%2.")
                               .arg(request.target, text));
        input.outcome.push_back(static_cast<std::uint8_t>(outcome));
    }
    if (!request.value.isEmpty() &&
        std::ranges::find(input.outcome, static_cast<std::uint8_t>(ScoreOutcome::Won)) == input.outcome.end())
        return invalid(ScoreText::tr("No customer has “%1” in “%2”; name a value that is in the book.")
                           .arg(request.value, request.target));
    return {};
}

/// When the customers of @p input came in.
Status readCameIn(const View &view, const ScoreRequest &request, ScoreInput &input)
{
    const Snapshot &snapshot = *view.snapshot;
    std::optional<FieldRef> field = FieldId::Created;
    if (!request.date.isEmpty())
        field = findScoreField(snapshot, request.date);
    if (!field || listFieldType(snapshot, *field) != FieldType::Day)
        return invalid(ScoreText::tr("“%1” is no field of customers that holds days; name one that does.")
                           .arg(request.date));
    const ListColumn column(view, ListKind::Customers, *field);
    for (const Row row : input.customer) {
        const CellValue value = column.value(row);
        const Day *day = std::get_if<Day>(&value);
        input.opened.push_back(day != nullptr ? *day : Day());
    }
    input.date = listFieldKey(snapshot, *field).toStdString();
    return {};
}

/// The keys of the fields to leave out.
Result<std::vector<std::string>> keysWithout(const Snapshot &snapshot, const QStringList &names)
{
    std::vector<std::string> keys;
    for (const QString &name : names) {
        const auto field = findScoreField(snapshot, name);
        if (!field && !isDealScoreField(name))
            return invalid(
                ScoreText::tr("There is no field “%1”; leave out fields that the book has.").arg(name));
        keys.push_back(field ? listFieldKey(snapshot, *field).toStdString() : name.toStdString());
    }
    return keys;
}

void gatherDealRows(const Snapshot &snapshot, ScoreInput &input, std::vector<Row> &deals)
{
    const DealTable &table = snapshot.deals;
    for (Row row = 0; row < table.ids.size(); ++row) {
        if (table.alive[row] == 0)
            continue;
        deals.push_back(row);
        input.customer.push_back(table.customer[row]);
        input.opened.push_back(table.opened[row]);
        input.closed.push_back(table.closed[row]);
        const auto outcome = static_cast<DealOutcome>(table.outcome[row]);
        input.outcome.push_back(static_cast<std::uint8_t>(outcome == DealOutcome::Won ? ScoreOutcome::Won
                                                          : outcome == DealOutcome::Lost
                                                              ? ScoreOutcome::Lost
                                                              : ScoreOutcome::Open));
    }
}

} // namespace

std::optional<FieldRef> findScoreField(const Snapshot &snapshot, const QString &name)
{
    if (const auto field = findListField(snapshot, name.toStdString()))
        return field;
    if (const auto field = findListField(snapshot, "extra." + name.toStdString()))
        return field;
    const auto fields = fieldsOf(Entity::Customer);
    const auto known = std::ranges::find_if(fields, [&](const Field &field) {
        const QLatin1StringView key(field.key.data(), static_cast<qsizetype>(field.key.size()));
        return name.compare(key, Qt::CaseInsensitive) == 0;
    });
    return known == fields.end() ? std::nullopt : std::optional<FieldRef>(known->id);
}

Result<ScoreInput> gatherScoreInput(const View &view, const ScoreRequest &request, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const auto without = keysWithout(snapshot, request.without);
    LEADBOOK_TRY(without);
    ScoreInput input;
    std::vector<Row> deals;
    std::optional<FieldRef> target;
    if (request.target.isEmpty()) {
        gatherDealRows(snapshot, input, deals);
    } else {
        target = findScoreField(snapshot, request.target);
        if (!target)
            return invalid(ScoreText::tr("There is no field “%1” to learn from; name a field of customers.")
                               .arg(request.target));
        for (Row row = 0; row < snapshot.customers.rows(); ++row) {
            if (snapshot.customers.isAlive(row))
                input.customer.push_back(row);
        }
        LEADBOOK_TRY(readTarget(view, *target, request, input, progress));
        LEADBOOK_TRY(readCameIn(view, request, input));
    }
    input.table.rows = input.customer.size();
    const bool ofDeals = request.target.isEmpty();
    const auto isWanted = [&](const std::string &key) {
        return std::ranges::find(*without, key) == without->end();
    };
    for (const FieldRef field : scoreFields(snapshot)) {
        // What was kept up to date since a deal was opened was not knowable then.
        if (field == target || !isWanted(listFieldKey(snapshot, field).toStdString()) ||
            (ofDeals && mayKnowOutcome(snapshot, field)))
            continue;
        auto read = readScoreField(
            view, field, input.customer, [&](std::size_t i) { return ofDeals ? input.opened[i] : view.asOf; },
            progress);
        if (progress.isCancelled())
            return cancelledError();
        if (read)
            input.table.fields.push_back(*std::move(read));
    }
    for (ScoreField &field : dealScoreFields(snapshot, deals, progress)) {
        if (isWanted(field.key))
            input.table.fields.push_back(std::move(field));
    }
    if (progress.isCancelled())
        return cancelledError();
    return input;
}

} // namespace leadbook
