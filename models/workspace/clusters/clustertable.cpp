// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/clustertable.h"

#include "domain/fold.h"
#include "workspace/parallel.h"
#include "workspace/scoring/scorefields.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <string>
#include <unordered_map>

namespace leadbook {

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ClusterAnalysis)
};

constexpr std::size_t kMostFields = 64;
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
/// A day that is still to come.
constexpr double kLater = std::numeric_limits<double>::infinity();

double numberOf(const CellValue &value, Day asOf)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return std::isfinite(*real) ? *real : kUnknown;
    if (const auto *money = std::get_if<Money>(&value))
        return money->isKnown() ? money->toDouble() : kUnknown;
    if (const auto *day = std::get_if<Day>(&value)) {
        if (!day->isValid())
            return kUnknown;
        return *day <= asOf ? asOf - *day : kLater;
    }
    return kUnknown;
}

/// Collects what rows lack.
class LeftOutRows
{
public:
    /// Whether the row at @p row lacks nothing.
    bool isWhole(const ScoreTable &table, Row row)
    {
        std::uint64_t lacking = 0;
        std::uint64_t later = 0;
        for (std::size_t field = 0; field < table.fields.size(); ++field) {
            // Who has no choice has that in common.
            const bool isNumber = table.fields[field].isNumber();
            const double value = isNumber ? table.fields[field].number[row] : 0.0;
            if (std::isfinite(value))
                continue;
            lacking |= std::uint64_t{1} << field;
            later |= std::uint64_t{std::isinf(value)} << field;
        }
        if (lacking != 0 && m_last != std::pair(lacking, later))
            m_known.insert(m_last = {lacking, later});
        return lacking == 0;
    }
    LackedValues take() const
    {
        LackedValues all;
        for (const auto &[lacking, later] : m_known) {
            auto &values = all.emplace_back();
            for (std::size_t field = 0; field < kMostFields; ++field) {
                if ((lacking >> field & 1) != 0)
                    values.push_back({field, (later >> field & 1) != 0});
            }
        }
        return all;
    }

private:
    std::set<std::pair<std::uint64_t, std::uint64_t>> m_known;
    std::pair<std::uint64_t, std::uint64_t> m_last;
};

/// The choices of @p field for @p customers; one of the names of fields where it has none worth it.
std::optional<ScoreField> readChoices(const View &view, FieldRef field, std::span<const Row> customers,
                                      const Progress &progress)
{
    auto read = readScoreField(
        view, field, customers, [&view](std::size_t) { return view.asOf; }, progress);
    if (read)
        foldLevels(*read);
    return read;
}

constexpr Row kRowsBetweenLooks = 16'384;

/// Reads the fields that are numbers for every row into @p table, which gets a field for each of @p fields;
/// the others get a level without a name. Not all of them where @p progress is cancelled.
void readNumbers(const View &view, std::span<const FieldRef> fields, ScoreTable &table,
                 const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const std::size_t rows = snapshot.customers.rows();
    table.fields.resize(fields.size());
    forEachParallel(fields.size(), [&](std::size_t field) {
        table.fields[field].key = listFieldKey(snapshot, fields[field]).toStdString();
        if (!isNumberField(snapshot, fields[field])) {
            table.fields[field].level = {std::string()};
            return;
        }
        const ListColumn column(view, ListKind::Customers, fields[field]);
        std::vector<double> &numbers = table.fields[field].number;
        numbers.resize(rows);
        for (Row row = 0; row < rows; ++row) {
            if (row % kRowsBetweenLooks == 0 && progress.isCancelled())
                return;
            numbers[row] = numberOf(column.value(row), view.asOf);
        }
    });
}

} // namespace

bool isNumberField(const Snapshot &snapshot, FieldRef field)
{
    const FieldType type = listFieldType(snapshot, field);
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money ||
           type == FieldType::Day;
}

void foldLevels(ScoreField &field)
{
    std::unordered_map<std::string, std::uint32_t> codes;
    std::vector<std::uint32_t> codeOf(field.level.size());
    std::vector<std::string> levels;
    for (std::size_t code = 0; code < field.level.size(); ++code) {
        const auto [known, isNew] =
            codes.try_emplace(folded(field.level[code]), static_cast<std::uint32_t>(levels.size()));
        if (isNew)
            levels.push_back(field.level[code]);
        codeOf[code] = known->second;
    }
    for (std::uint32_t &code : field.code)
        code = codeOf[code];
    field.level = std::move(levels);
}

ChoiceCodes choiceCodes(const ScoreField &field)
{
    std::vector<std::size_t> counts(field.level.size());
    for (const std::uint32_t level : field.code)
        ++counts[level];
    ChoiceCodes made;
    made.levels.resize(counts.size());
    std::iota(made.levels.begin(), made.levels.end(), 0U);
    std::ranges::stable_sort(made.levels, std::ranges::greater(),
                             [&counts](std::uint32_t level) { return counts[level]; });
    const std::size_t kept = std::min(made.levels.size(), ChoiceCodes::kMost);
    std::vector<std::uint8_t> codeOf(counts.size(), static_cast<std::uint8_t>(kept));
    for (std::size_t code = 0; code < kept; ++code)
        codeOf[made.levels[code]] = static_cast<std::uint8_t>(code);
    made.levels.resize(kept);
    made.levels.push_back(ChoiceCodes::kOther);
    for (const std::uint32_t level : field.code)
        made.codes.push_back(codeOf[level]);
    return made;
}

Result<ClusterTable> readClusterTable(const View &view, std::span<const FieldRef> fields,
                                      const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const std::size_t rows = snapshot.customers.rows();
    ClusterTable read;
    ScoreTable &table = read.table;
    readNumbers(view, fields, table, progress);
    if (progress.isCancelled())
        return cancelledError();
    LeftOutRows leftOut;
    for (Row row = 0; row < rows; ++row) {
        if (row % kRowsBetweenLooks == 0 && progress.isCancelled())
            return cancelledError();
        if (!snapshot.customers.isAlive(row))
            continue;
        if (leftOut.isWhole(table, row))
            read.customers.push_back(row);
        else
            ++read.missing;
    }
    read.leftOut = leftOut.take();
    std::vector<std::uint8_t> isRead(fields.size(), 1);
    forEachParallel(fields.size(), [&](std::size_t at) {
        ScoreField &field = table.fields[at];
        if (field.isNumber()) {
            for (std::size_t i = 0; i < read.customers.size(); ++i)
                field.number[i] = field.number[read.customers[i]];
            field.number.resize(read.customers.size());
        } else if (auto choices = readChoices(view, fields[at], read.customers, progress)) {
            field = *std::move(choices);
        } else {
            isRead[at] = 0;
        }
    });
    if (progress.isCancelled())
        return cancelledError();
    table.rows = read.customers.size();
    if (const auto unread = std::ranges::find(isRead, 0); unread != isRead.end())
        return Error{
            ErrorCode::Invalid,
            Sentence::tr("“%1” has one value only, or almost as many as there are customers; choose "
                         "another field.")
                .arg(listFieldLabel(snapshot, fields[static_cast<std::size_t>(unread - isRead.begin())])),
            {}};
    return read;
}

} // namespace leadbook
