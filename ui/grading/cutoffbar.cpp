// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/cutoffbar.h"

#include "domain/schemeediting.h"
#include "domain/shippedschemes.h"
#include "ui/grading/cutoffhandle.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
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
    m_scheme = scheme;
    m_step = pointStep(scheme);
    m_most = std::max(1.0, mostPoints(scheme));
    if (!scheme.cutoffs.empty())
        m_most = std::max(m_most, scheme.cutoffs.front().from);
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
    updateHandles();
    update();
}

void CutoffBar::updateHandles()
{
    const auto count = static_cast<qsizetype>(m_scheme.cutoffs.size());
    while (m_handles.size() > count)
        delete m_handles.takeLast();
    while (m_handles.size() < count) {
        auto *handle = new CutoffHandle(this);
        const auto index = static_cast<std::size_t>(m_handles.size());
        connect(handle, &QAbstractSlider::valueChanged, this,
                [this, index](int steps) { Q_EMIT cutoffMoved(index, steps * m_step); });
        connect(handle, &CutoffHandle::draggedTo, handle,
                [this, handle](double at) { handle->setValue(qRound(at / width() * m_most / m_step)); });
        handle->show();
        m_handles << handle;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const auto [low, high] = cutoffRange(m_scheme, index);
        const double from = m_scheme.cutoffs[index].from;
        const QSignalBlocker silent(m_handles[i]);
        m_handles[i]->setRange(qRound(low / m_step), qRound(high / m_step));
        m_handles[i]->setValue(qRound(from / m_step));
        m_handles[i]->setAccessibleName(
            tr("%1 from %2 points").arg(gradeLabel(m_scheme.cutoffs[index].grade)).arg(from));
    }
    placeHandles();
}

void CutoffBar::placeHandles()
{
    for (qsizetype i = 0; i < m_handles.size(); ++i) {
        const double at = x(m_scheme.cutoffs[static_cast<std::size_t>(i)].from);
        m_handles[i]->setGeometry(qRound(at) - CutoffHandle::kWidth / 2, 0, CutoffHandle::kWidth,
                                  kBar + 2 * kTop);
    }
}

void CutoffBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
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
    painter.setPen(toneColor(palette(), Tone::Muted));
    const QStringList texts = textsWithin(painter.fontMetrics());
    for (const auto &[left, stretch] : placeTexts(painter.fontMetrics()))
        painter.drawText(QRectF(left, kTop + kBar + 2, width(), height() - kTop - kBar - 2),
                         Qt::AlignVCenter | Qt::AlignLeft, texts[stretch]);
}

} // namespace leadbook
