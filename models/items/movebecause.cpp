// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movebecause.h"

#include "domain/daywords.h"
#include "domain/shippedschemes.h"
#include "items/cellvariant.h"
#include "items/filterwords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoveBecause)
};

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString amount(Money value)
{
    return number(value.toDouble());
}

/// What a score says of where its axis is cut.
class AxisWords
{
public:
    AxisWords(const RfmScheme &scheme, const RfmCause &cause, RfmAxis axis)
        : m_scheme(scheme)
        , m_cause(cause)
        , m_axis(axis)
    {
    }

    QString text() const
    {
        constexpr std::array kLetters{'R', 'F', 'M'};
        const QString letter{QLatin1Char(kLetters[static_cast<std::size_t>(m_axis)])};
        return Words::tr("%1 → %2: %3")
            .arg(letter + QString::number(m_cause.before.score(m_axis)),
                 letter + QString::number(m_cause.after.score(m_axis)), crossing());
    }

private:
    /// The value and the line it came over: "61 > 60 days since the last purchase".
    QString crossing() const
    {
        const RfmStanding &after = m_cause.after;
        switch (m_axis) {
        case RfmAxis::Recency:
            return Words::tr("%1 %2 days since the last purchase").arg(number(after.recencyDays), line());
        case RfmAxis::Frequency:
            return Words::tr("%1 %2 orders").arg(number(after.orders), line());
        case RfmAxis::Monetary:
            break;
        }
        const Money change = after.amount - m_cause.before.amount;
        const QString by = change > Money(0) ? u"+"_s + amount(change) : u"−"_s + amount(Money(0) - change);
        return Words::tr("%1 %2 spent (%3)").arg(amount(after.amount), line(), by);
    }

    /// The line nearest to where it is now that it came over: "> 60".
    QString line() const
    {
        const int before = m_cause.before.score(m_axis);
        const int after = m_cause.after.score(m_axis);
        const bool isDays = m_axis == RfmAxis::Recency;
        const auto &cuts = isDays                         ? m_scheme.cuts->recency
                           : m_axis == RfmAxis::Frequency ? m_scheme.cuts->frequency
                                                          : m_scheme.cuts->monetary;
        // Cut points rise with the value, scores of days fall with it.
        const int rank = isDays ? m_scheme.bins - after : after - 1; // cut points below the value
        const bool isLarger = isDays ? after < before : after > before;
        const auto place = static_cast<std::size_t>(isLarger ? rank - 1 : rank);
        const bool isRight = m_scheme.boundary == RfmBoundary::Right;
        const double bound = std::round((cuts[place] + (isRight ? 0 : 1)) * 1e4) / 1e4;
        const QChar sign = isLarger ? (isRight ? u'>' : u'≥') : (isRight ? u'≤' : u'<');
        return u"%1 %2"_s.arg(sign).arg(number(bound));
    }

    const RfmScheme &m_scheme;
    const RfmCause &m_cause;
    RfmAxis m_axis;
};

/// Days, to a tenth: that of the book is a quantile.
QString limitWords(const LifeCycleCause &cause)
{
    constexpr double kTenths = 10;
    return number(std::round(cause.limit * kTenths) / kTenths);
}

/// "no order for 181 days, more than 180".
QString silenceWords(const LifeCycleCause &cause)
{
    const double gap = cause.after.medianGap;
    const QString days = number(cause.silence);
    return kSilentGaps * gap == cause.limit
               ? Words::tr("no order for %1 days, more than three times the usual %2").arg(days, number(gap))
               : Words::tr("no order for %1 days, more than %2").arg(days, limitWords(cause));
}

QString spendingWords(const LifeCycleCause &cause)
{
    const QString text = cause.to == LifeCycle::Growth
                             ? Words::tr("spent %1 in the last %3 days, more than the %2 before")
                             : Words::tr("spent %1 in the last %3 days, not more than the %2 before");
    return text.arg(amount(cause.after.recent), amount(cause.after.before), number(kGrowthDays));
}

QString reasonWords(const LifeCycleCause &cause, LifeCycleCause::Reason reason)
{
    using Reason = LifeCycleCause::Reason;
    switch (reason) {
    case Reason::FirstOrder:
        return Words::tr("first purchase of %1").arg(amount(cause.after.recent));
    case Reason::TakenBack:
        return Words::tr("everything was returned");
    case Reason::Silence:
        return silenceWords(cause);
    case Reason::OrderedAgain:
        return Words::tr("ordered again after %1 days").arg(number(cause.silence));
    case Reason::LongerLimit:
        return Words::tr("no order for %1 days, within the %2 that are usual now")
            .arg(number(cause.silence), limitWords(cause));
    case Reason::OneOrder:
        return Words::tr("only one order is left");
    case Reason::LaterFirst:
        return Words::tr("first order %1 days ago, fewer than %2")
            .arg(number(cause.age), number(kInitialDays));
    case Reason::SecondOrder:
        return Words::tr("second order");
    case Reason::InitialOver:
        return Words::tr("first order %1 days ago, no longer fewer than %2")
            .arg(number(cause.age), number(kInitialDays));
    case Reason::Spending:
        break;
    }
    return spendingWords(cause);
}

} // namespace

QString labelWords(const SegmentMoves &moves, std::uint8_t label)
{
    if (label == kNotThere)
        return Words::tr("Not yet a customer");
    using Kind = FollowedLabels::Kind;
    const Kind kind = moves.followed.kind;
    if (!moves.isMember(label))
        return kind == Kind::Rfm       ? Words::tr("No purchase")
               : kind == Kind::Segment ? Words::tr("Not in it")
                                       : Words::tr("Unknown");
    if (kind == Kind::Field)
        return choiceLabel(moves.field, fieldOf(moves.field).choices[label].value);
    return kind == Kind::Rfm ? segmentLabel(moves.labels[label]) : moves.labels[label];
}

QString labelKey(const SegmentMoves &moves, std::uint8_t label)
{
    using Kind = FollowedLabels::Kind;
    const Kind kind = moves.followed.kind;
    if (label == kNotThere)
        return u"notYet"_s;
    if (!moves.isMember(label))
        return kind == Kind::Rfm ? u"noPurchase"_s : kind == Kind::Segment ? u"out"_s : u"unknown"_s;
    return kind == Kind::Segment ? u"in"_s : moves.labels[label];
}

QString rfmBecause(const SegmentMoves &moves, const LabelMove &move)
{
    if (move.from == kNotThere && !moves.isMember(move.to))
        return Words::tr("new customer");
    const RfmCause cause = rfmCauseOf(moves, move);
    switch (cause.kind) {
    case RfmCause::Kind::FirstOrder:
        return Words::tr("first purchase of %1").arg(amount(cause.after.amount));
    case RfmCause::Kind::TakenBack:
        return Words::tr("everything was returned");
    case RfmCause::Kind::Scores:
        break;
    }
    QStringList parts;
    for (const RfmAxis axis : cause.axes)
        parts << AxisWords(moves.scheme, cause, axis).text();
    return parts.join(Words::tr("; "));
}

QString lifeCycleBecause(const View &view, const LabelMove &move)
{
    const LifeCycleCause cause = lifeCycleCauseOf(view, move);
    QStringList parts;
    for (const LifeCycleCause::Reason reason : cause.reasons)
        parts << reasonWords(cause, reason);
    return parts.join(Words::tr("; "));
}

MoveBecause::MoveBecause(const View &view, std::shared_ptr<const SegmentMoves> moves)
    : m_view(view)
    , m_moves(std::move(moves))
{
}

QString MoveBecause::conditionWords(const MovedCondition &condition)
{
    const QString asked = filterWords(m_view, *condition.condition);
    const QString turn =
        condition.passes ? Words::tr("now: %1").arg(asked) : Words::tr("no longer: %1").arg(asked);
    if (!condition.field)
        return turn;
    const auto said = [&](const CellValue &value, const View &view) {
        const QVariant shown = displayVariant(value, *condition.field, view);
        if (shown.typeId() == QMetaType::QDate)
            return dayWords(Day::fromIso(shown.toDate().toString(Qt::ISODate)).value_or(Day()));
        const QString text =
            shown.typeId() == QMetaType::Double ? number(shown.toDouble()) : shown.toString();
        return text.isEmpty() ? Words::tr("none") : text;
    };
    const QString label = listFieldLabel(*m_view.snapshot, *condition.field);
    const QString before = said(condition.before, m_values->before());
    const QString after = said(condition.after, m_values->after());
    return before == after ? Words::tr("%1 %2, %3").arg(label, after, turn)
                           : Words::tr("%1 %2 → %3, %4").arg(label, before, after, turn);
}

QString MoveBecause::text(std::size_t move)
{
    const LabelMove &moved = m_moves->log.moves[move];
    if (m_moves->followed.kind == FollowedLabels::Kind::Rfm)
        return rfmBecause(*m_moves, moved);
    if (moved.from == kNotThere)
        return Words::tr("new customer");
    if (m_moves->followed.kind == FollowedLabels::Kind::Field)
        return m_moves->field == FieldId::LifeCycle ? lifeCycleBecause(m_view, moved)
                                                    : gradeCauseLabel(m_moves->events[move]);
    if (!m_values)
        m_values.emplace(m_view, *m_moves, *m_moves->needs);
    QStringList parts;
    for (const MovedCondition &condition : m_values->of(move))
        parts << conditionWords(condition);
    return parts.isEmpty() ? Words::tr("something without a day") : parts.join(Words::tr("; "));
}

} // namespace leadbook
