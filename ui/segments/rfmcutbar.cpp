// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rfmcutbar.h"

#include "ui/grading/cutoffhandle.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/format.h"

#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kTop = 6;
constexpr int kBar = 14;
constexpr int kText = 18;
constexpr double kFaintest = 0.15;

} // namespace

RfmCutBar::RfmCutBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RfmCutBar::setValues(const Values &values)
{
    m_values = values;
    updateHandles();
    update();
}

int RfmCutBar::scoreAt(qsizetype at) const
{
    const auto bins = static_cast<int>(m_values.cuts.size()) + 1;
    const int place = static_cast<int>(at) + 1;
    return m_values.axis == RfmAxis::Recency ? bins + 1 - place : place;
}

double RfmCutBar::x(qsizetype at) const
{
    return m_values.scale.shareUpTo(m_values.cuts[static_cast<std::size_t>(at)]) * width();
}

void RfmCutBar::updateHandles()
{
    const RfmAxisScale &scale = m_values.scale;
    const auto count = scale.isEmpty() ? 0 : static_cast<qsizetype>(m_values.cuts.size());
    while (m_handles.size() > count)
        delete m_handles.takeLast();
    while (m_handles.size() < count) {
        auto *handle = new CutoffHandle(this);
        const auto index = static_cast<std::size_t>(m_handles.size());
        connect(handle, &QAbstractSlider::valueChanged, this,
                [this, index](int place) { Q_EMIT cutMoved(index, m_values.scale.valueAt(place)); });
        connect(handle, &CutoffHandle::draggedTo, handle, [this, handle](double at) {
            handle->setValue(m_values.scale.placeOfShare(at / std::max(1, width())));
        });
        handle->show();
        m_handles << handle;
    }
    for (qsizetype i = 0; i < count; ++i) {
        const double cut = m_values.cuts[static_cast<std::size_t>(i)];
        const QSignalBlocker silent(m_handles[i]);
        const int low = i == 0 ? 0 : scale.placeOf(m_values.cuts[static_cast<std::size_t>(i) - 1]);
        const int high = i + 1 == count ? scale.places() - 1
                                        : scale.placeOf(m_values.cuts[static_cast<std::size_t>(i) + 1]);
        m_handles[i]->setRange(low, std::max(low, high));
        m_handles[i]->setValue(scale.placeOf(cut));
        if (m_naming)
            m_handles[i]->setAccessibleName(m_naming(cut));
        m_handles[i]->setToolTip(m_handles[i]->accessibleName());
    }
    placeHandles();
}

void RfmCutBar::placeHandles()
{
    for (qsizetype i = 0; i < m_handles.size(); ++i)
        m_handles[i]->setGeometry(qRound(x(i)) - CutoffHandle::kWidth / 2, 0, CutoffHandle::kWidth,
                                  kBar + 2 * kTop);
}

void RfmCutBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

QSize RfmCutBar::sizeHint() const
{
    return {200, 2 * kTop + kBar + scaledPixels(font(), kText)};
}

void RfmCutBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(0, kTop, width(), kBar), 4, 4);
    const auto stretches = static_cast<qsizetype>(m_values.cuts.size()) + 1;
    const QColor surface = toneColor(palette(), Tone::Surface);
    const QFontMetrics metrics = painter.fontMetrics();
    for (qsizetype i = 0; i < stretches; ++i) {
        const double from = i == 0 || m_values.scale.isEmpty() ? 0 : x(i - 1);
        const double to = i + 1 == stretches || m_values.scale.isEmpty() ? width() : x(i);
        const int score = scoreAt(i);
        const double strength = kFaintest + (0.9 - kFaintest) * score / static_cast<double>(stretches);
        const QColor fill = mixed(toneColor(palette(), Tone::Accent), surface, strength);
        const QRectF area(from, kTop, to - from, kBar);
        painter.setClipPath(outline);
        painter.fillRect(area, fill);
        painter.setClipping(false);
        const QString name = QString::number(score);
        if (area.width() > metrics.horizontalAdvance(name) + CutoffHandle::kWidth / 2) {
            painter.setPen(readableOn(palette(), fill));
            painter.drawText(area, Qt::AlignCenter, name);
        }
        const auto at = static_cast<std::size_t>(score - 1);
        if (at >= m_values.perScore.size())
            continue;
        const QString count = formatShort(static_cast<double>(m_values.perScore[at]), locale());
        if (metrics.horizontalAdvance(count) + 4 > area.width())
            continue;
        painter.setPen(toneColor(palette(), Tone::Muted));
        painter.drawText(QRectF(from, kTop + kBar + 2, area.width(), height() - kTop - kBar - 2),
                         Qt::AlignCenter, count);
    }
}

} // namespace leadbook
