// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/funnelchart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kNarrow = 390; // below this the rates stand in the gaps instead of beside them
constexpr double kPad = 4;
constexpr double kTop = 6;

} // namespace

/// Where things lie at one size.
struct FunnelChart::Plan
{
    double names = 0;    // width of the names
    double center = 0;   // x of the axis
    double widest = 0;   // width of a bar that holds everybody
    double step = 0;     // from bar to bar
    double height = 0;   // of a bar
    double rates = 0;    // x of the rates where they stand beside
    double below = 0;    // y of the definition
    double gap = 0;      // between two bars
    bool narrow = false; // the rates stand in the gaps
    bool brief = false;  // no room for them there either: figures only, beside the bars
};

void FunnelChart::setStages(const QList<FunnelStage> &stages, const QString &definition)
{
    m_stages = stages;
    m_definition = definition;
    valuesChanged();
}

ChartTable FunnelChart::table() const
{
    ChartTable table{{tr("Stage"), tr("Reached"), tr("Of the stage before"), tr("Of all")}, {}};
    const bool isRecorded =
        std::ranges::any_of(m_stages, [](const FunnelStage &stage) { return stage.recorded.has_value(); });
    if (isRecorded)
        table.columns << tr("Recorded") << tr("Of the recorded went further");
    const auto cell = [](const auto &value) { return value ? QVariant(qlonglong(*value)) : QVariant(); };
    const auto rate = [](const auto &value) { return value ? QVariant(*value) : QVariant(); };
    for (const FunnelStage &stage : m_stages) {
        table.rows.append({stage.name, qlonglong(stage.reached), rate(stage.stepRate), stage.overallRate});
        if (isRecorded)
            table.rows.last() << cell(stage.recorded) << rate(stage.recordedRate);
    }
    return table;
}

QSize FunnelChart::minimumSizeHint() const
{
    const ChartStyle look = style();
    return {static_cast<int>(look.scaled(240)),
            static_cast<int>(look.scaled(22) * double(m_stages.size()) + 40)};
}

FunnelChart::Plan FunnelChart::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    const QFontMetricsF metrics(style.body);
    const QFontMetricsF notes(style.note);
    for (int i = 0; i < m_stages.size(); ++i)
        plan.names = std::max({plan.names, metrics.horizontalAdvance(m_stages[i].name),
                               notes.horizontalAdvance(recorded(i, style.locale))});
    plan.names = std::min(plan.names, size.width() * 0.34);
    const double note =
        drawParagraph(nullptr, QRectF(0, 0, size.width() - 2 * kPad, 0), style.note, m_definition);
    plan.below = size.height() - note;
    const double room = plan.below - (note > 0 ? 6 : 0) - kTop;
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_stages.size()));
    const double inGaps = (room + notes.height()) / count;
    const bool slim = size.width() < style.scaled(kNarrow);
    plan.narrow = slim && inGaps >= metrics.height() + notes.height();
    plan.brief = slim && !plan.narrow;
    double rates = 0;
    for (int i = 0; i < m_stages.size(); ++i)
        rates = std::max(rates, notes.horizontalAdvance(this->rates(i, plan.brief, style.locale)));
    const double right = plan.narrow ? size.width() - kPad : size.width() - rates - 2 * kPad;
    const double left = plan.names + 3 * kPad;
    plan.widest = std::clamp(right - left, 10.0, std::max(style.scaled(330), size.width() * 0.52));
    plan.center = (left + right) / 2;
    plan.rates = right + kPad;
    const double gap = plan.narrow ? notes.height() : std::clamp(room / count * 0.25, 3.0, 13.0);
    plan.step = std::min((room + gap) / count, style.scaled(62));
    plan.height = std::max(plan.step - gap, 4.0);
    plan.gap = gap;
    return plan;
}

QPolygonF FunnelChart::bar(const Plan &plan, int stage) const
{
    const auto width = [&](int at) {
        const auto most = static_cast<double>(std::max<std::int64_t>(1, m_stages.first().reached));
        return std::max(plan.widest * static_cast<double>(m_stages[at].reached) / most, 2.0) / 2;
    };
    const double top = kTop + stage * plan.step;
    const double upper = width(stage);
    const double lower = stage + 1 < m_stages.size() ? width(stage + 1) : upper;
    return QPolygonF({{plan.center - upper, top},
                      {plan.center + upper, top},
                      {plan.center + lower, top + plan.height},
                      {plan.center - lower, top + plan.height}});
}

QString FunnelChart::rates(int stage, bool brief, const QLocale &locale) const
{
    const FunnelStage &at = m_stages[stage];
    if (!at.stepRate)
        return {};
    const QString step = formatPercent(*at.stepRate, locale);
    const QString overall = formatPercent(at.overallRate, locale);
    return brief ? tr("%1 · %2").arg(step, overall) : tr("%1 · %2 of all").arg(step, overall);
}

QString FunnelChart::recorded(int stage, const QLocale &locale) const
{
    const auto &count = m_stages[stage].recorded;
    return count ? tr("%1 recorded").arg(formatCount(*count, locale)) : QString();
}

QString FunnelChart::tip(int stage, const QLocale &locale) const
{
    const FunnelStage &at = m_stages[stage];
    const QString count = formatCount(at.reached, locale);
    QString text = at.stepRate ? tr("%1: %2, %3 of %4, %5 of all")
                                     .arg(at.name, count, formatPercent(*at.stepRate, locale, 1),
                                          m_stages[stage - 1].name, formatPercent(at.overallRate, locale, 1))
                               : tr("%1: %2").arg(at.name, count);
    if (at.recorded && at.recordedRate)
        text +=
            u"\n"_s + tr("%1 recorded in the stage itself, %2 of them got further")
                          .arg(formatCount(*at.recorded, locale), formatPercent(*at.recordedRate, locale, 1));
    return text;
}

QList<ChartPart> FunnelChart::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, style);
    for (int i = 0; i < m_stages.size(); ++i) {
        // The whole row answers: a narrow bar is hard to hit.
        QPainterPath path;
        path.addRect(QRectF(0, kTop + i * where.step, size.width(), where.height));
        parts.append({i, path, tip(i, style.locale)});
    }
    return parts;
}

void FunnelChart::drawFigure(QPainter &painter, const QPolygonF &bar, const QRectF &row, const QColor &fill,
                             const ChartStyle &style, int stage) const
{
    painter.setFont(style.strong);
    const QString figure = formatCount(m_stages[stage].reached, style.locale);
    const double wide = QFontMetricsF(style.strong).horizontalAdvance(figure);
    const double middle = (bar[1].x() + bar[2].x() - bar[0].x() - bar[3].x()) / 2;
    const bool fits = wide + 8 <= middle;
    painter.setPen(fits ? readableOn(style.palette, fill) : style.tone(Tone::Text));
    const double x = fits ? (bar[0].x() + bar[1].x() - wide) / 2 : std::max(bar[1].x(), bar[2].x()) + 6;
    painter.drawText(QRectF(x, row.y(), wide + 2, row.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, figure);
}

void FunnelChart::drawName(QPainter &painter, const QRectF &room, const ChartStyle &style, int stage) const
{
    const double name = QFontMetricsF(style.body).height();
    const double note = QFontMetricsF(style.note).height();
    const QString below = recorded(stage, style.locale);
    const bool hasBelow = !below.isEmpty() && name + note <= room.height() + 4;
    QRectF line(room.x(), room.center().y() - (name + (hasBelow ? note : 0)) / 2, room.width(), name);
    painter.setFont(style.body);
    painter.setPen(style.tone(Tone::Text));
    drawLabel(painter, line, Qt::AlignVCenter | Qt::AlignLeft, m_stages[stage].name);
    if (!hasBelow)
        return;
    line = QRectF(line.x(), line.bottom(), line.width(), note);
    painter.setFont(style.note);
    painter.setPen(style.tone(Tone::Muted));
    drawLabel(painter, line, Qt::AlignVCenter | Qt::AlignLeft, below);
}

void FunnelChart::drawRates(QPainter &painter, const Plan &plan, double width, const ChartStyle &style,
                            int stage) const
{
    painter.setFont(style.note);
    painter.setPen(style.tone(Tone::Muted));
    // Around the middle of the gap above the bar.
    const double line = QFontMetricsF(style.note).height();
    const double y = kTop + stage * plan.step - plan.gap / 2 - line / 2;
    const double left = plan.narrow ? plan.names + kPad : plan.rates;
    drawLabel(painter, QRectF(left, y, width - left, line),
              Qt::AlignVCenter | (plan.narrow ? Qt::AlignHCenter : Qt::AlignLeft),
              rates(stage, plan.brief, style.locale));
}

void FunnelChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const Plan where = plan(size, style);
    for (int i = 0; i < m_stages.size(); ++i) {
        const QPolygonF shape = bar(where, i);
        const QRectF row(0, shape.boundingRect().y(), size.width(), where.height);
        const double opacity = 0.95 - 0.65 * i / std::max<double>(5, double(m_stages.size()) - 1);
        const QColor fill = style.soft(Tone::Accent, i == current ? 1.0 : opacity);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(shape);
        drawName(painter, QRectF(kPad, row.y(), where.names, row.height()), style, i);
        drawFigure(painter, shape, row, fill, style, i);
        drawRates(painter, where, size.width(), style, i);
    }
    painter.setPen(style.tone(Tone::Muted));
    drawParagraph(&painter,
                  QRectF(kPad, where.below, size.width() - 2 * kPad, size.height() - where.below + 2),
                  style.note, m_definition);
}

} // namespace leadbook
