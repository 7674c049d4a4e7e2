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

/// The points from nothing to all there are, cut into grades, the lowest at the left.
class CutoffBar : public QWidget
{
    Q_OBJECT

public:
    explicit CutoffBar(QWidget *parent = nullptr);

    void setScheme(const GradeScheme &scheme);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stretch
    {
        int grade = 0; ///< 0 the best
        double from = 0;
        double to = 0;
        QString text; ///< "A ≥ 88"
    };
    double x(double points) const;
    /// The left edge of each stretch's text, with its index; none lies over another where there is room.
    /// The texts below the bar, in little room without their spaces.
    QStringList textsWithin(const QFontMetrics &metrics) const;
    QList<std::pair<double, qsizetype>> placeTexts(const QFontMetrics &metrics) const;

    QList<Stretch> m_stretches; ///< the lowest grade first
    double m_most = 1;
};

} // namespace leadbook
