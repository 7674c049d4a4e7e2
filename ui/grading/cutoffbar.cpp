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
constexpr int kTextGap = 4;

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
    const auto label = [](const QString &grade) { return gradeLabel(grade); };
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

QStringList CutoffBar::textsWithin(const QFontMetrics &metrics) const
{
    QStringList texts;
    int wide = -kTextGap;
    for (const Stretch &stretch : m_stretches) {
        texts << stretch.text;
        wide += metrics.horizontalAdvance(stretch.text) + kTextGap;
    }
    // Closer together before they would touch.
    return wide <= width() ? texts : texts.replaceInStrings(u" "_s, QString());
}

QList<std::pair<double, qsizetype>> CutoffBar::placeTexts(const QFontMetrics &metrics) const
{
    QList<std::pair<double, qsizetype>> places;
    double free = 0;
    const QStringList texts = textsWithin(metrics);
    for (qsizetype i = 0; i < m_stretches.size(); ++i) {
        const double middle = (x(m_stretches[i].from) + x(m_stretches[i].to)) / 2;
        const double wide = metrics.horizontalAdvance(texts[i]);
        places.append({std::max(free, middle - wide / 2), i});
        free = places.back().first + wide + kTextGap;
    }
    // What was pushed over the right end pushes the others back.
    double end = width();
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        const double wide = metrics.horizontalAdvance(texts[i]);
        places[i].first = std::max(0.0, std::min(places[i].first, end - wide));
        end = places[i].first - kTextGap;
    }
    return places;
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
    const QStringList texts = textsWithin(painter.fontMetrics());
    for (const auto &[left, stretch] : placeTexts(painter.fontMetrics()))
        painter.drawText(QRectF(left, kTop + kBar + 2, width(), height() - kTop - kBar - 2),
                         Qt::AlignVCenter | Qt::AlignLeft, texts[stretch]);
}

} // namespace leadbook
