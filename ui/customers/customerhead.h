// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QWidget>

namespace leadbook {

class Avatar;
class Button;
class ElidedLabel;
class GradeBadge;
class SpanLabel;

/// Who it is: a letter in a circle, name and grade, industry, size and city below. Reads them from the view,
/// so it waits for nothing.
class CustomerHead : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerHead(QWidget *parent = nullptr);

    /// Shows customer row @p customer of @p view.
    void show(const View &view, Row customer);
    using QWidget::show;

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Avatar *m_avatar;
    ElidedLabel *m_name;
    GradeBadge *m_grade;
    SpanLabel *m_gradeName; ///< in place of the badge where grades are no letters
    SpanLabel *m_subtitle;
    Button *m_close;
};

} // namespace leadbook
