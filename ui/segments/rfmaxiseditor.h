// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/segments/rfmcutbar.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace leadbook {

class ElidedLabel;

/// The cut points of one axis: as a bar with handles, and as numbers to be written.
class RfmAxisEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RfmAxisEditor(RfmAxis axis, QWidget *parent = nullptr);

    /// @p values are of this axis.
    void setValues(const RfmCutBar::Values &values);
    void retranslate();

Q_SIGNALS:
    /// The user chose other cut points, as many as there were, never falling.
    void cutsEdited(const std::vector<double> &cuts);

private:
    /// The cut points as written, where they are as many numbers as before that never fall.
    std::optional<std::vector<double>> written() const;
    void tell();
    void showNumbers();

    RfmCutBar::Values m_values;
    ElidedLabel *m_title;
    QLineEdit *m_numbers;
    RfmCutBar *m_bar;
};

} // namespace leadbook
