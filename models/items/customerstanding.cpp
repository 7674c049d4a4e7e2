// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerstanding.h"

#include "domain/daywords.h"
#include "items/cellvariant.h"
#include "items/filterwords.h"
#include "workspace/segments/livesegments.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerStanding)
};

/// A day or a number; empty for what a condition names itself.
QString shown(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return dayWords(Day(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(value.toDate()))));
    if (value.typeId() == QMetaType::Double)
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    const bool isWhole = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong;
    return isWhole ? QLocale().toString(value.toLongLong()) : QString();
}

/// A condition with the number or day that the customer has there: "Revenue is at least 20000 (41,350)".
QString reasonText(const View &view, const Filter &reason, Row row)
{
    const auto field = reason.kind == Filter::Kind::Compare
                           ? findListField(*view.snapshot, reason.name.toStdString())
                           : std::nullopt;
    const QString words = filterWords(view, reason);
    if (!field)
        return words;
    const CellValue value = ListColumn(view, ListKind::Customers, *field).value(row);
    const QString text = shown(displayVariant(value, *field, view));
    return text.isEmpty() ? words : Words::tr("%1 (%2)").arg(words, text);
}

QString scoresOf(const View &view, Row row)
{
    constexpr std::array kScores{std::pair{u"R", FieldId::RecencyScore},
                                 std::pair{u"F", FieldId::FrequencyScore},
                                 std::pair{u"M", FieldId::MonetaryScore}};
    QStringList scores;
    for (const auto &[letter, field] : kScores) {
        const std::int32_t score = view.derived.integer(field)[row];
        if (score != kNoInteger)
            scores << QString::fromUtf16(letter) + QString::number(score);
    }
    return scores.join(u' ');
}

} // namespace

CustomerStanding customerStanding(const View &view, const QString &path, std::int64_t id,
                                  const Progress &progress)
{
    CustomerStanding standing;
    const Row row = view.snapshot->customers.ids.find(id);
    if (row == kNoRow || !view.snapshot->customers.isAlive(row) ||
        row >= view.derived.integer(FieldId::Orders).size())
        return standing;
    standing.rfm = toQString(view.derived.code(FieldId::RfmSegment)[row]);
    standing.scores = scoresOf(view, row);
    standing.lifeCycle = choiceLabel(FieldId::LifeCycle, view.derived.choice(FieldId::LifeCycle)[row]);
    const auto saved = readSegments(path);
    if (!saved)
        return standing;
    for (const CustomerSegment &segment : segmentsOf(view, *saved, row, progress)) {
        SegmentReason &reason = standing.segments.emplace_back();
        reason.name = segment.saved.name;
        reason.colour = segment.saved.colour;
        reason.strategy = segment.saved.strategy;
        for (const Filter &condition : segment.reasons)
            reason.reasons << reasonText(view, condition, row);
    }
    return standing;
}

} // namespace leadbook
