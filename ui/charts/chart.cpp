// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/shell/icons.h"
#include "ui/widgets/drawing.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;

namespace leadbook {

Chart::Chart(QWidget *parent)
    : QWidget(parent)
    , m_exportName(u"chart"_s)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

Chart::~Chart() = default;

const QList<ChartPart> &Chart::parts() const
{
    if (!m_known) {
        m_parts = layOut(size(), style());
        m_known = true;
    }
    return m_parts;
}

int Chart::indexAt(const QPointF &position) const
{
    // What is drawn last lies on top.
    for (qsizetype i = parts().size() - 1; i >= 0; --i) {
        if (m_parts[i].shape.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

int Chart::partAt(const QPointF &position) const
{
    const int index = indexAt(position);
    return index < 0 ? -1 : m_parts[index].id;
}

int Chart::currentPart() const
{
    return m_current < 0 || m_current >= parts().size() ? -1 : m_parts[m_current].id;
}

void Chart::forget()
{
    m_known = false;
    m_current = -1;
    update();
}

void Chart::valuesChanged()
{
    forget();
    setAccessibleDescription(table().toSpeech(locale()));
    Q_EMIT figuresChanged();
    QAccessibleTableModelChangeEvent change(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&change);
}

void Chart::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    if (index < 0 && m_spoken)
        setAccessibleDescription(table().toSpeech(locale()));
    m_spoken = false;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), plainToolTip(m_parts[index].tip), this,
                           m_parts[index].shape.boundingRect().toAlignedRect());
    }
    return true;
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, size(), style(), currentPart());
    if (showsFocus(*this) && m_current < 0)
        drawFocusRing(painter, rect(), kControlRadius, toneColor(palette(), Tone::Accent));
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The parts lie elsewhere but are the same: a scroll bar that comes up takes nobody's place away.
    m_known = false;
    if (m_current >= 0 && m_current >= parts().size())
        setCurrent(-1);
    update();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        valuesChanged();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forget();
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position()));
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    // The tool tip of a part that keys went to may come up under the pointer, which then has left the chart.
    if (!m_spoken)
        setCurrent(-1);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = event->button() == Qt::LeftButton ? indexAt(event->position()) : -1;
    if (index >= 0)
        Q_EMIT partActivated(m_parts[index].id);
}

int Chart::nextPart(int from, int key) const
{
    const int count = static_cast<int>(parts().size());
    const bool isOnward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (from < 0)
        return isOnward ? 0 : count - 1;
    return (from + (isOnward ? 1 : count - 1)) % count;
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(parts().size());
    const bool isArrow = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ||
                         event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (count > 0 && isArrow) {
        setCurrent(nextPart(m_current, event->key()));
        const QRect area = m_parts[m_current].shape.boundingRect().toAlignedRect();
        const QString tip =
            m_parts[m_current].tip; // whoever makes the part visible may have all laid out anew
        Q_EMIT partReached(area);
        QToolTip::showText(mapToGlobal(area.center()), plainToolTip(tip), this, area);
        setAccessibleDescription(tip);
        m_spoken = true;
        QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&spoken);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && currentPart() >= 0) {
        Q_EMIT partActivated(currentPart());
    } else if (event->key() == Qt::Key_Escape && m_current >= 0) {
        setCurrent(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = contextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace leadbook
