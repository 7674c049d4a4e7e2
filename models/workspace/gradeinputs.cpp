// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/gradeinputs.h"

#include "core/text.h"
#include "domain/gradeinput.h"
#include "domain/schemereader.h"
#include "workspace/grading/gradefilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct GradeInputText
{
    Q_DECLARE_TR_FUNCTIONS(GradeInputs)
};

Error refusal(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

/// A field of one's own must be there and hold numbers, or dates for an age.
Status checkOwnField(const GradeInput &input, const Snapshot &snapshot)
{
    const auto custom = std::ranges::find(snapshot.customs, input.name.toStdString(), &CustomColumn::name);
    if (custom == snapshot.customs.end())
        return refusal(
            GradeInputText::tr("the book has no field “extra.%1”; correct its name or import it first")
                .arg(input.name));
    const bool isDate = std::holds_alternative<Column<Day>>(custom->column);
    const bool isNumber = std::holds_alternative<Column<double>>(custom->column) ||
                          std::holds_alternative<Column<std::uint8_t>>(custom->column);
    const bool wantsDate = input.source == GradeSource::Age;
    if (wantsDate ? isDate : isNumber)
        return {};
    if (isDate)
        return refusal(GradeInputText::tr("“extra.%1” holds dates; write age(extra.%1), the days from them")
                           .arg(input.name));
    if (isNumber)
        return refusal(GradeInputText::tr("“extra.%1” holds no dates; write extra.%1").arg(input.name));
    return refusal(
        GradeInputText::tr("“extra.%1” holds texts; write where(extra.\"%1\" = …) with what is to hold")
            .arg(input.name));
}

Status checkSurvey(const GradeInput &input, const Snapshot &snapshot)
{
    const Dictionary &kinds = snapshot.surveys.kind.dictionary();
    QStringList known;
    for (std::uint32_t code = 1; code < kinds.size(); ++code)
        known << toQString(kinds.text(code));
    if (known.contains(input.name, Qt::CaseInsensitive))
        return {};
    if (known.isEmpty())
        return refusal(GradeInputText::tr("the book has no answers to a survey “%1”; import them first")
                           .arg(input.name));
    return refusal(GradeInputText::tr("the book has no answers to a survey “%1”; name one of %2")
                       .arg(input.name, known.join(u", "_s)));
}

Status checkInput(const QString &key, const Snapshot &snapshot)
{
    const auto input = readGradeInput(key);
    LEADBOOK_TRY(input);
    if (input->source == GradeSource::Own || (input->source == GradeSource::Age && !input->field))
        return checkOwnField(*input, snapshot);
    if (input->source == GradeSource::Score)
        return checkSurvey(*input, snapshot);
    if (input->source != GradeSource::Where)
        return {};
    const FieldColumns nothing(Home::Derived);
    const auto filter = parseGradeFilter(viewForGrading(snapshot, nothing, Day(0)), input->name);
    if (filter)
        return {};
    QString why = filter.error().message;
    if (why.endsWith(u'.'))
        why.chop(1);
    return refusal(
        GradeInputText::tr("the filter “%1” cannot be asked (%2); correct it").arg(input->name, why));
}

} // namespace

Status checkGradeFields(const GradeScheme &scheme, const Snapshot &snapshot)
{
    const auto check = [&snapshot](const QString &place, const QString &key) -> Status {
        if (const Status status = checkInput(key, snapshot); !status)
            return refusal(GradeInputText::tr("The scheme cannot be used: %1: %2.")
                               .arg(SchemeReader::at(place, u"field"), status.error().message));
        return {};
    };
    for (std::size_t i = 0; i < scheme.criteria.size(); ++i) {
        const GradeCriterion &criterion = scheme.criteria[i];
        const QString place = SchemeReader::at({}, u"criteria", qsizetype(i));
        LEADBOOK_TRY(check(place, criterion.field));
        for (std::size_t band = 0; band < criterion.bands.size(); ++band)
            LEADBOOK_TRY(check(SchemeReader::at(place, u"bands", qsizetype(band)),
                               criterion.inputOf(criterion.bands[band])));
    }
    return {};
}

GradeReader::GradeReader(const GradeContext &context, const QStringList &fields)
{
    for (const QString &field : fields)
        m_columns.push_back(makeGradeColumn(context, field));
}

std::vector<std::vector<double>> GradeReader::read(std::span<const Row> rows) const
{
    std::vector<std::vector<double>> columns;
    for (const GradeColumnPtr &column : m_columns)
        columns.push_back(column->read(rows));
    return columns;
}

GradeInputs::GradeInputs(const GradeReader &reader, std::span<const Row> rows)
    : m_columns(reader.read(rows))
    , m_spans(m_columns.begin(), m_columns.end())
{
}

GradeInputs::GradeInputs(const Snapshot &snapshot, const FieldColumns &derived, Day asOf,
                         const QStringList &fields, std::span<const Row> rows)
{
    std::vector<Row> asked(rows.begin(), rows.end());
    if (rows.empty()) {
        asked.resize(snapshot.customers.rows());
        std::iota(asked.begin(), asked.end(), Row{0});
    }
    // A reader wants to know whom it will be asked for in ascending order.
    std::vector<Row> only(rows.begin(), rows.end());
    std::ranges::sort(only);
    m_columns = GradeReader({snapshot, derived, asOf, only}, fields).read(asked);
    m_spans.assign(m_columns.begin(), m_columns.end());
}

std::vector<double> GradeInputs::row(std::size_t index) const
{
    std::vector<double> values;
    for (const auto &column : m_columns)
        values.push_back(column[index]);
    return values;
}

} // namespace leadbook
