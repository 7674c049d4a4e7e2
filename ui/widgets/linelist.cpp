// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linelist.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kLeastBar = 40;      // what the longest has at least
constexpr double kShortestBar = 3; // is still seen

} // namespace

/// One line, a button without a frame.
class LineList::Row : public QAbstractButton
{
public:
    explicit Row(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    /// Bars of lines with equally wide notes begin one below the other.
    void setNoteWidth(int pixels) { m_noteWidth = pixels; }
    void setTextWidth(int pixels) { m_textWidth = pixels; }
    int textWidth() const { return fontMetrics().horizontalAdvance(text()); }
    int noteWidth() const { return m_note.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_note); }
    void setLine(const Line &line)
    {
        setText(line.text); // drawn without mnemonics
        m_note = line.note;
        m_bar = line.bar;
        setAccessibleName(line.note.isEmpty() ? line.text : line.text + u", "_s + line.note);
        setToolTip(line.note.isEmpty() ? line.text : line.text + u" · "_s + line.note);
        m_isOpening = line.isOpening;
        setFocusPolicy(line.isOpening ? Qt::StrongFocus : Qt::NoFocus);
        if (line.isOpening)
            setCursor(Qt::PointingHandCursor);
        else
            unsetCursor();
        update();
    }

    QSize sizeHint() const override { return {scaledPixels(font(), 240), scaledPixels(font(), 26)}; }
    QSize minimumSizeHint() const override { return {scaledPixels(font(), 120), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto tone = [this](Tone name) { return toneColor(palette(), name); };
        if (showsFocus(*this))
            drawFocusRing(painter, rect(), kControlRadius, tone(Tone::Accent));
        const int gap = scaledPixels(font(), 10);
        const int note = roomOfNote(gap);
        const auto line = [&](const QRect &area, Qt::Alignment alignment, const QString &what) {
            painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                             fontMetrics().elidedText(what, Qt::ElideRight, area.width()));
        };
        const int bar = m_bar ? roomOfBar(note, gap) : 0;
        painter.setPen(tone(m_isOpening && underMouse() ? Tone::Accent : Tone::Text));
        line(rect().adjusted(0, 0, -note - bar, 0), Qt::AlignLeft, text());
        if (m_bar) {
            const int thick = scaledPixels(font(), 8);
            const double length = std::max(kShortestBar, (bar - 2 * gap) * *m_bar);
            const QRectF area(width() - note - bar + gap, (height() - thick) / 2.0, length, thick);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone(Tone::Warning));
            painter.drawRoundedRect(area, thick / 2.0, thick / 2.0);
        }
        painter.setPen(tone(Tone::Muted));
        // Letters are a little wider than whole pixels say: half of the gap is theirs.
        line(QRect(width() - note + gap / 2, 0, std::max(0, note - gap / 2), height()), Qt::AlignRight,
             m_note);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    /// A long note leaves the text two fifths of the width.
    int roomOfNote(int gap) const
    {
        if (m_note.isEmpty())
            return 0;
        const int text = std::min(fontMetrics().horizontalAdvance(this->text()), width() * 2 / 5);
        return std::clamp((m_bar ? m_noteWidth : noteWidth()) + gap, 0, std::max(0, width() - text));
    }

    /// Half of what the note leaves, less where that lets the longest text be read whole.
    int roomOfBar(int note, int gap) const
    {
        const int half = (width() - note) / 2;
        const int least = std::min(half, 2 * gap + scaledPixels(font(), kLeastBar));
        return std::clamp(width() - note - m_textWidth - gap / 2, least, half);
    }

    QString m_note;
    std::optional<double> m_bar;
    int m_noteWidth = 0;
    int m_textWidth = 0; ///< of the longest, so that all bars begin one below the other
    bool m_isOpening = true;
};

LineList::LineList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void LineList::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    while (m_rows.size() < lines.size()) {
        const auto at = static_cast<int>(m_rows.size());
        auto *row = new Row(this);
        m_column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, at] {
            if (at < m_lines.size() && m_lines[at].isOpening)
                Q_EMIT activated(at);
        });
        m_rows << row;
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < lines.size());
        if (i < lines.size())
            m_rows[i]->setLine(lines[i]);
    }
    int note = 0;
    int text = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        note = std::max(note, m_rows[i]->noteWidth());
        text = std::max(text, m_rows[i]->textWidth());
    }
    for (Row *row : m_rows) {
        row->setNoteWidth(note);
        row->setTextWidth(text);
    }
}

} // namespace leadbook
