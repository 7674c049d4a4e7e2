// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pointsbreakdown.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"

#include <QGridLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr QMargins kFrame(11, 10, 11, 10);
constexpr int kLineGap = 4;
constexpr int kStackGap = 6;
constexpr int kNames = 80;    // pixels that names have at least, so that reasons of several boxes align
constexpr int kNarrow = 250;  // pixels below which names have no more than they need
constexpr int kStacked = 208; // pixels below which a reason beside its name would break within words

} // namespace

PointsBreakdown::PointsBreakdown(QWidget *parent)
    : QWidget(parent)
    , m_title(new SpanLabel(this))
    , m_rows(new QWidget(this))
    , m_grid(new QGridLayout(m_rows))
    , m_rule(new QWidget(this))
    , m_wayUp(new SpanLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kFrame);
    column->setSpacing(6);
    m_grid->setContentsMargins(0, 0, 0, 2);
    m_grid->setHorizontalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_rule->setFixedHeight(1);
    m_wayUp->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_rows);
    column->addWidget(m_rule);
    column->addWidget(m_wayUp);
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PointsBreakdown::setFramed(bool framed)
{
    m_framed = framed;
    layout()->setContentsMargins(framed ? kFrame : QMargins());
    update();
}

void PointsBreakdown::clearRows()
{
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_grid->takeAt(0));
        delete item->widget();
    }
    m_lines.clear();
    m_sum = nullptr;
}

void PointsBreakdown::placeRows()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    m_grid->setColumnMinimumWidth(0, m_isNarrow ? 0 : scaledPixels(font(), kNames));
    m_grid->setVerticalSpacing(m_isStacked ? 0 : kLineGap);
    int row = 0;
    for (const Line &line : m_lines) {
        m_grid->addWidget(line.name, row, 0, Qt::AlignTop);
        m_grid->addWidget(line.figure, row, 2, Qt::AlignTop);
        if (m_isStacked) {
            m_grid->addWidget(line.reason, row + 1, 0, 1, 3);
            m_grid->setRowMinimumHeight(row + 2, kStackGap);
        } else {
            m_grid->addWidget(line.reason, row, 1);
        }
        row += m_isStacked ? 3 : 1;
    }
    if (m_sum != nullptr)
        m_grid->addWidget(m_sum, row, m_isStacked ? 0 : 1, 1, m_isStacked ? 3 : 2);
}

void PointsBreakdown::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < scaledPixels(font(), kNarrow);
    const bool isStacked = width() < scaledPixels(font(), kStacked);
    if (isNarrow == m_isNarrow && isStacked == m_isStacked)
        return;
    m_isNarrow = isNarrow;
    m_isStacked = isStacked;
    placeRows();
}

void PointsBreakdown::setPoints(const QString &title, const QList<PointsLine> &lines, const QString &total,
                                const QString &wayUpTo, const QString &wayUp)
{
    setAccessibleName(title);
    m_title->setText(title, Tone::Text, true);
    clearRows();
    for (const PointsLine &line : lines) {
        auto *name = new SpanLabel({{line.name, Tone::Muted}}, m_rows);
        auto *reason = new SpanLabel({{line.reason}}, m_rows);
        reason->setWordWrap(true);
        const QString points = line.points ? formatPointsChange(*line.points, locale()) : unknownText();
        auto *figure = new SpanLabel({{points, line.full ? Tone::Good : Tone::Text}}, m_rows);
        figure->setAlignment(Qt::AlignRight);
        figure->setAccessibleDescription(line.name);
        m_lines << Line{name, reason, figure};
    }
    m_sum = new SpanLabel({{total, Tone::Muted}}, m_rows);
    m_sum->setWordWrap(true);
    placeRows();
    const bool lifts = !wayUp.isEmpty();
    m_rule->setVisible(lifts);
    m_wayUp->setVisible(lifts);
    m_wayUp->setSpans({{u"▲ "_s + wayUpTo + u' ', Tone::Good}, {wayUp}});
    updateGeometry();
}

void PointsBreakdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The box ends with its content, however much room there is.
    const QWidget *last = m_wayUp->isVisible() ? static_cast<const QWidget *>(m_wayUp) : m_rows;
    const QRectF box(
        0, 0, width(),
        std::min(height(), last->geometry().bottom() + 1 + layout()->contentsMargins().bottom()));
    if (m_framed)
        drawBox(painter, box, kControlRadius, QColor(), toneColor(palette(), Tone::Line));
    if (m_rule->isVisible())
        painter.fillRect(m_rule->geometry(), toneColor(palette(), Tone::Line));
}

} // namespace leadbook
