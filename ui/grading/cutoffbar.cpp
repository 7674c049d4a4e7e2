// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/cutoffbar.h"

#include "domain/shippedschemes.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kTop = 8;
constexpr int kBar = 10;
constexpr int kText = 20;

} // namespace

CutoffBar::CutoffBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CutoffBar::setScheme(const GradeScheme &scheme)
{
    double most = 0;
    for (const GradeCriterion &criterion : scheme.criteria) {
        double best = 0;
        for (const GradeBand &band : criterion.bands)
            best = std::max(best, band.points);
        most += best;
    }
    m_most = std::max(1.0, most);
    m_stretches.clear();
    const auto label = [](const QString &grade) { return schemeLabel(grade, u"Grade"_s); };
    const int rest = static_cast<int>(scheme.cutoffs.size());
    double end = m_most;
    for (int grade = 0; grade < rest; ++grade) {
        const GradeCutoff &cutoff = scheme.cutoffs[static_cast<std::size_t>(grade)];
        m_stretches.prepend(
            {grade, cutoff.from, end, u"%1 ≥ %2"_s.arg(label(cutoff.grade)).arg(cutoff.from)});
        end = cutoff.from;
    }
    m_stretches.prepend({rest, 0, end, u"%1 < %2"_s.arg(label(scheme.rest)).arg(end)});
    QStringList texts;
    for (const Stretch &stretch : std::as_const(m_stretches))
        texts << stretch.text;
    setAccessibleName(texts.join(u", "_s));
    update();
}

QSize CutoffBar::sizeHint() const
{
    return {200, kTop + kBar + scaledPixels(font(), kText)};
}

double CutoffBar::x(double points) const
{
    return std::clamp(points / m_most, 0.0, 1.0) * width();
}

void CutoffBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, kTop, width(), kBar), kBar / 2.0, kBar / 2.0);
    painter.setClipPath(outline);
    for (const Stretch &stretch : m_stretches)
        painter.fillRect(QRectF(x(stretch.from), kTop, x(stretch.to) - x(stretch.from), kBar),
                         toneColor(palette(), gradeTone(stretch.grade)));
    painter.setClipping(false);
    for (const Stretch &stretch : m_stretches) {
        if (stretch.from > 0)
            painter.fillRect(QRectF(x(stretch.from) - 2, kTop, 4, kBar), toneColor(palette(), Tone::Text));
    }
    painter.setPen(toneColor(palette(), Tone::Muted));
    double free = 0;
    for (const Stretch &stretch : m_stretches) {
        const double wide = painter.fontMetrics().horizontalAdvance(stretch.text) + 2;
        const double middle = (x(stretch.from) + x(stretch.to)) / 2;
        const double left = std::clamp(middle - wide / 2, free, std::max(free, width() - wide));
        painter.drawText(QRectF(left, kTop + kBar + 2, wide, height() - kTop - kBar - 2), Qt::AlignCenter,
                         stretch.text);
        free = left + wide + 4;
    }
}

} // namespace leadbook
