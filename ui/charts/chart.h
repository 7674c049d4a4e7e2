// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartstyle.h"
#include "ui/charts/charttable.h"

#include <QList>
#include <QPainterPath>
#include <QString>
#include <QWidget>

class QMenu;
class QPagedPaintDevice;

namespace leadbook {

class Clock;
class FilePrompt;

/// A piece of a chart that answers to the pointer and the keyboard.
struct ChartPart
{
    int id = -1;        ///< what partActivated() says
    QPainterPath shape; ///< in the chart's pixels
    QString tip;        ///< the figure in words; plain text
};

/// The base of all charts: hover says the figure, a click or Enter tells which part it was, arrow keys go
/// from part to part, a right click copies or saves as PNG, SVG or CSV. Subclasses hold values, lay them out
/// and draw them; both are functions of size and style alone, so a picture can be made at any size.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);
    ~Chart() override;

    /// The figures: what a screen reader reads and a spreadsheet gets.
    virtual ChartTable table() const = 0;

    /// Asked where to save; without one only copying is offered. Outlives the chart.
    void setFilePrompt(FilePrompt *prompt) { m_prompt = prompt; }
    /// Says which day it is printed on; without one none is printed. Outlives the chart.
    void setClock(const Clock *clock) { m_clock = clock; }
    /// The file name offered, without suffix.
    void setExportName(const QString &name) { m_exportName = name; }

    /// The part at @p position, -1 where there is none.
    int partAt(const QPointF &position) const;
    /// What can be pointed at, at the present size.
    const QList<ChartPart> &parts() const;
    /// The id of the part pointed at or reached by keys, -1: none.
    int currentPart() const;

    /// The chart as a picture of @p size logical pixels.
    QImage picture(const QSize &size, qreal scale = 2.0) const;
    QByteArray svg(const QSize &size) const;

    /// Draws the chart on a page of @p paper, in the colours of paper, as large as there is room for, with
    /// its name above, day and page below; false where the printer or file does not take it.
    bool print(QPagedPaintDevice &paper) const;

    /// The right-click menu; the caller owns it.
    QMenu *contextMenu();

    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {200, 120}; }

Q_SIGNALS:
    /// table() is another one.
    void figuresChanged();
    /// A part was clicked, or chosen with Enter.
    void partActivated(int id);
    /// The keyboard went to the part within @p area.
    void partReached(const QRect &area);
    /// The file could not be written, or the chart not be printed; @p sentence says what to do.
    void saveFailed(const QString &sentence);

protected:
    /// The parts at @p size, in the order the keyboard goes through them.
    virtual QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const = 0;
    /// Draws within @p size. @p current is pointed at, -1: none.
    virtual void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const = 0;
    /// The place among parts() that the arrow @p key leads to from the place @p from, -1: from none. Onward
    /// and back in their order, unless a subclass knows better.
    virtual int nextPart(int from, int key) const;
    /// Subclasses call it after their values changed.
    void valuesChanged();
    ChartStyle style() const { return chartStyle(palette(), font(), locale()); }

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Format
    {
        Png,
        Svg,
        Csv,
    };
    int indexAt(const QPointF &position) const;
    void setCurrent(int index);
    void forget();
    void save(Format format);
    void openPreview();
    void write(Format format, const QString &path);
    QByteArray bytes(Format format) const;

    FilePrompt *m_prompt = nullptr;
    const Clock *m_clock = nullptr;
    QString m_exportName;
    mutable QList<ChartPart> m_parts;
    mutable bool m_known = false;
    int m_current = -1;    ///< index into m_parts
    bool m_spoken = false; ///< the description is that of one part
};

} // namespace leadbook
