// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rfmscheme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace leadbook {

class Button;
class SpanLabel;

/// The segments of an RFM scheme as a table of boxes: a name and a range of scores of each axis, one row a
/// box. Rows may be added and removed; the first box that holds a combination has it.
class RfmBoxesEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RfmBoxesEditor(QWidget *parent = nullptr);

    void setSegments(const std::vector<RfmSegment> &segments);
    const std::vector<RfmSegment> &segments() const { return m_segments; }
    void retranslate();

Q_SIGNALS:
    /// The user changed the boxes, which are those of segments().
    void segmentsEdited();

private:
    struct Line
    {
        QLineEdit *name;
        std::array<QComboBox *, 3> ranges;
        Button *remove;
    };
    void addLine();
    void removeLastLine();
    void show(std::size_t at);
    void nameLine(std::size_t at);
    void addSegment();
    void removeSegment(std::size_t at);

    std::vector<RfmSegment> m_segments;
    std::vector<Line> m_lines;
    QGridLayout *m_grid;
    std::array<SpanLabel *, 4> m_heads;
    Button *m_add;
};

} // namespace leadbook
