// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartface.h"

#include "ui/charts/chart.h"

#include <utility>

namespace leadbook {

namespace {

/// A figure, or the heading of a column. Row -1 holds the headings.
class FigureCell : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    FigureCell(const ChartFace &face, int row, int column)
        : m_face(face)
        , m_row(row)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_face.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_face.window(); }
    QAccessibleInterface *parent() const override { return self(); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QRect rect() const override { return m_face.rect(); }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name && kind != QAccessible::Value)
            return {};
        return m_row < 0 ? m_face.columnDescription(m_column) : m_face.figures().text(m_row, m_column);
    }
    QAccessible::Role role() const override
    {
        if (m_row < 0)
            return QAccessible::ColumnHeader;
        return m_column == 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = m_face.state().invisible;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return m_row < 0 ? QList<QAccessibleInterface *>() : QList{m_face.heading(m_column)};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return m_row < 0 || m_column == 0 ? QList<QAccessibleInterface *>() : QList{m_face.cellAt(m_row, 0)};
    }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return self(); }

private:
    QAccessibleInterface *self() const { return QAccessible::queryAccessibleInterface(m_face.object()); }

    const ChartFace &m_face; ///< outlives its cells
    int m_row;
    int m_column;
};

} // namespace

ChartFace::ChartFace(Chart &chart)
    : QAccessibleWidget(&chart, QAccessible::Chart)
    , m_chart(chart)
    , m_changes(QObject::connect(&chart, &Chart::figuresChanged, &chart, [this] { forget(); }))
{
}

ChartFace::~ChartFace()
{
    QObject::disconnect(m_changes);
    forget();
}

const ChartTable &ChartFace::figures() const
{
    if (!m_figures)
        m_figures = m_chart.table();
    return *m_figures;
}

void ChartFace::forget()
{
    m_figures.reset();
    for (const QAccessible::Id id : std::exchange(m_children, {})) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void *ChartFace::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int ChartFace::childCount() const
{
    return (rowCount() + 1) * columnCount();
}

QAccessibleInterface *ChartFace::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    m_children.resize(childCount());
    QAccessible::Id &id = m_children[index];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(
            new FigureCell(*this, index / columnCount() - 1, index % columnCount()));
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): what is registered is owned until forget()
    return QAccessible::accessibleInterface(id);
}

int ChartFace::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const FigureCell *>(child);
    if (cell == nullptr || cell->table() != this)
        return -1;
    return (cell->rowIndex() + 1) * columnCount() + cell->columnIndex();
}

QAccessibleInterface *ChartFace::heading(int column) const
{
    return column < 0 || column >= columnCount() ? nullptr : child(column);
}

QAccessibleInterface *ChartFace::cellAt(int row, int column) const
{
    const bool isThere = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? child((row + 1) * columnCount() + column) : nullptr;
}

} // namespace leadbook
