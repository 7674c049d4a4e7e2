// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerstanding.h"

#include "items/cellvariant.h"
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

QString shown(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return QLocale().toString(value.toDate(), QLocale::ShortFormat);
    if (value.typeId() == QMetaType::Double)
        return QLocale().toString(value.toDouble(), 'g', 8);
    return value.toString();
}

/// A condition with what the customer has there; the condition alone where it asks of more than a field.
QString reasonText(const View &view, const Filter &reason, Row row)
{
    const auto field = reason.kind == Filter::Kind::Compare
                           ? findListField(*view.snapshot, reason.name.toStdString())
                           : std::nullopt;
    if (!field)
        return toText(reason);
    const CellValue value = ListColumn(view, ListKind::Customers, *field).value(row);
    const QString text = shown(displayVariant(value, *field, view));
    return text.isEmpty()
               ? toText(reason)
               : Words::tr("%1 %2 (%3)").arg(listFieldLabel(*view.snapshot, *field), text, toText(reason));
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

CustomerStanding customerStanding(const View &view, const QString &path, std::int64_t id)
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
    for (const CustomerSegment &segment : segmentsOf(view, *saved, row)) {
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
