// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rfmaxisscale.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <vector>

namespace leadbook {

class CutoffHandle;

/// One axis of an RFM scheme as a bar as long as there are customers, cut into scores that each say how many
/// have them. Each cut point can be dragged, or moved by the arrow keys, between its neighbours.
class RfmCutBar : public QWidget
{
    Q_OBJECT

public:
    /// What the bar shows.
    struct Values
    {
        RfmAxis axis = RfmAxis::Recency;
        RfmAxisScale scale;
        std::vector<double> cuts;
        std::vector<std::int64_t> perScore; ///< customers, from score 1
    };

    explicit RfmCutBar(QWidget *parent = nullptr);

    /// How a cut point is called where its value is @p value.
    void setNaming(std::function<QString(double value)> naming) { m_naming = std::move(naming); }
    void setValues(const Values &values);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The user moved a cut point; what is shown is still the old one.
    void cutMoved(std::size_t index, double value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateHandles();
    void placeHandles();
    /// The score of the stretch @p at, counted from the left.
    int scoreAt(qsizetype at) const;
    double x(qsizetype at) const;

    Values m_values;
    QList<CutoffHandle *> m_handles; ///< one a cut point
    std::function<QString(double)> m_naming;
};

} // namespace leadbook
