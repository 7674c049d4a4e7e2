// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QFontMetrics>
#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

namespace leadbook {

class CutoffHandle;

/// The points from nothing to all there are, cut into grades, the lowest at the left. Each cut-off can be
/// dragged, or moved by the arrow keys, between its neighbours.
class CutoffBar : public QWidget
{
    Q_OBJECT

public:
    explicit CutoffBar(QWidget *parent = nullptr);

    void setScheme(const GradeScheme &scheme);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user moved a cut-off; the scheme shown is still the old one.
    void cutoffMoved(std::size_t index, double from);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Stretch
    {
        int grade = 0; ///< 0 the best
        double from = 0;
        double to = 0;
        QString text; ///< "A ≥ 88"
    };
    void updateHandles();
    void placeHandles();
    double x(double points) const;
    /// The left edge of each stretch's text, with its index; none lies over another where there is room.
    /// The texts below the bar, in little room without their spaces.
    QStringList textsWithin(const QFontMetrics &metrics) const;
    QList<std::pair<double, qsizetype>> placeTexts(const QFontMetrics &metrics) const;

    GradeScheme m_scheme;
    QList<CutoffHandle *> m_handles; ///< one a cut-off, the best grade first
    double m_step = 1;
    QList<Stretch> m_stretches; ///< the lowest grade first
    double m_most = 1;
};

} // namespace leadbook
