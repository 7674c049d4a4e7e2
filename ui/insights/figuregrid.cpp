// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/figuregrid.h"

#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

/// One figure with its words.
class FigureGrid::Cell : public QWidget
{
public:
    explicit Cell(QWidget *parent)
        : QWidget(parent)
        , m_label(new ElidedLabel({}, u"small"_s, this))
        , m_value(new ElidedLabel({}, u"figure"_s, this))
        , m_note(new ElidedLabel({}, u"note"_s, this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (ElidedLabel *label : {m_label, m_value, m_note})
            column->addWidget(label);
        column->addStretch(1);
    }
    void setFigure(const Figure &figure)
    {
        m_label->setText(figure.label);
        m_value->setText(figure.value);
        m_value->setAccessibleName(figure.label + u": "_s + figure.value);
        m_note->setText(figure.note);
        m_note->setVisible(!figure.note.isEmpty());
    }

private:
    ElidedLabel *m_label;
    ElidedLabel *m_value;
    ElidedLabel *m_note;
};

FigureGrid::FigureGrid(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void FigureGrid::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    while (m_cells.size() < figures.size()) {
        const int at = static_cast<int>(m_cells.size());
        m_cells << new Cell(this);
        m_grid->addWidget(m_cells.back(), at / m_columns, at % m_columns);
    }
    // Columns without a figure leave their width to the others.
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < figures.size() ? 1 : 0);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < figures.size());
        m_cells[i]->setFigure(i < figures.size() ? figures[i] : Figure());
    }
}

} // namespace leadbook
