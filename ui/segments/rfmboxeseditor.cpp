// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/rfmboxeseditor.h"

#include "domain/shippedschemes.h"
#include "ui/shell/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr RfmSegment::Range RfmSegment::*kRanges[] = {&RfmSegment::recency, &RfmSegment::frequency,
                                                      &RfmSegment::monetary};
constexpr char16_t kLetters[] = u"RFM";
constexpr int kRangeWidth = 74;
constexpr std::size_t kMostSegments = 125;

/// Where a range stands among the choices of a box: 1, 1–2 … 1–5, 2 … 5.
int choiceOf(const RfmSegment::Range &range)
{
    int choice = 0;
    for (int low = 1; low < range.low; ++low)
        choice += RfmScheme::kLabelScores + 1 - low;
    return choice + range.high - range.low;
}

RfmSegment::Range rangeOf(int choice)
{
    for (int low = 1;; ++low) {
        const int here = RfmScheme::kLabelScores + 1 - low;
        if (choice < here)
            return {low, low + choice};
        choice -= here;
    }
}

QStringList choices()
{
    QStringList texts;
    for (int low = 1; low <= RfmScheme::kLabelScores; ++low)
        for (int high = low; high <= RfmScheme::kLabelScores; ++high)
            texts << (low == high ? QString::number(low) : u"%1–%2"_s.arg(low).arg(high));
    return texts;
}

} // namespace

RfmBoxesEditor::RfmBoxesEditor(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_heads{new SpanLabel(this), new SpanLabel(this), new SpanLabel(this), new SpanLabel(this)}
    , m_add(new Button({}, Button::Kind::Link, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < int(m_heads.size()); ++column)
        m_grid->addWidget(m_heads[static_cast<std::size_t>(column)], 0, column);
    m_grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, &RfmBoxesEditor::addSegment);
    retranslate();
}

void RfmBoxesEditor::setSegments(const std::vector<RfmSegment> &segments)
{
    m_segments = segments;
    while (m_lines.size() > segments.size())
        removeLastLine();
    while (m_lines.size() < segments.size())
        addLine();
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        show(at);
    m_add->setEnabled(m_segments.size() < kMostSegments);
}

void RfmBoxesEditor::addLine()
{
    const std::size_t at = m_lines.size();
    Line line{new QLineEdit(this), {}, Button::iconButton(u"trash"_s, {}, this)};
    const int row = static_cast<int>(at) + 1;
    m_grid->addWidget(line.name, row, 0);
    connect(line.name, &QLineEdit::editingFinished, this, [this, at] {
        const QString name = m_lines[at].name->text().trimmed();
        if (name.isEmpty() || name == segmentLabel(m_segments[at].name)) {
            show(at);
            return;
        }
        m_segments[at].name = name;
        nameLine(at);
        Q_EMIT segmentsEdited();
    });
    for (std::size_t axis = 0; axis < line.ranges.size(); ++axis) {
        line.ranges[axis] = new QComboBox(this);
        line.ranges[axis]->addItems(choices());
        line.ranges[axis]->setMaxVisibleItems(15);
        line.ranges[axis]->setMaximumWidth(scaledPixels(font(), kRangeWidth));
        m_grid->addWidget(line.ranges[axis], row, static_cast<int>(axis) + 1);
        connect(line.ranges[axis], &QComboBox::currentIndexChanged, this, [this, at, axis](int choice) {
            m_segments[at].*kRanges[axis] = rangeOf(choice);
            Q_EMIT segmentsEdited();
        });
    }
    m_grid->addWidget(line.remove, row, 4);
    connect(line.remove, &QAbstractButton::clicked, this, [this, at] { removeSegment(at); });
    m_lines.push_back(line);
}

void RfmBoxesEditor::removeLastLine()
{
    const Line &line = m_lines.back();
    for (QWidget *widget : std::initializer_list<QWidget *>{line.name, line.ranges[0], line.ranges[1],
                                                            line.ranges[2], line.remove}) {
        widget->hide();
        widget->deleteLater();
    }
    m_lines.pop_back();
}

void RfmBoxesEditor::show(std::size_t at)
{
    const Line &line = m_lines[at];
    line.name->setText(segmentLabel(m_segments[at].name));
    line.name->setCursorPosition(0);
    for (std::size_t axis = 0; axis < line.ranges.size(); ++axis) {
        const QSignalBlocker silent(line.ranges[axis]);
        line.ranges[axis]->setCurrentIndex(choiceOf(m_segments[at].*kRanges[axis]));
    }
    nameLine(at);
}

void RfmBoxesEditor::nameLine(std::size_t at)
{
    const Line &line = m_lines[at];
    const QString name = segmentLabel(m_segments[at].name);
    line.name->setAccessibleName(tr("Name of segment %1").arg(at + 1));
    for (std::size_t axis = 0; axis < line.ranges.size(); ++axis)
        line.ranges[axis]->setAccessibleName(tr("%1 scores of %2").arg(QChar(kLetters[axis])).arg(name));
    line.remove->setName(tr("Remove %1").arg(name));
    line.remove->setEnabled(m_segments.size() > 1);
}

void RfmBoxesEditor::addSegment()
{
    std::vector<RfmSegment> segments = m_segments;
    segments.push_back({tr("New segment"), {}, {}, {}});
    setSegments(segments);
    m_lines.back().name->setFocus();
    m_lines.back().name->selectAll();
    Q_EMIT segmentsEdited();
}

void RfmBoxesEditor::removeSegment(std::size_t at)
{
    std::vector<RfmSegment> segments = m_segments;
    segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(at));
    setSegments(segments);
    m_lines[std::min(at, m_lines.size() - 1)].name->setFocus();
    Q_EMIT segmentsEdited();
}

void RfmBoxesEditor::retranslate()
{
    m_heads[0]->setText(tr("Segment"), Tone::Muted);
    m_heads[1]->setText(tr("Recency"), Tone::Muted);
    m_heads[2]->setText(tr("Frequency"), Tone::Muted);
    m_heads[3]->setText(tr("Money"), Tone::Muted);
    m_add->setText(tr("Add a segment"));
    for (std::size_t at = 0; at < m_lines.size(); ++at)
        show(at);
}

} // namespace leadbook
