// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/rowmarks.h"
#include "ui/delegates/selectiontext.h"
#include "ui/shell/fonts.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/drawing.h"

#include <QApplication>
#include <QClipboard>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr qint32 kLayoutVersion = 1;
constexpr int kHundred = 100;

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_marks(new RowMarks(this))
    , m_selectAll(new SelectAllMark(this))
    , m_columns(new QMenu(this))
    , m_plain(new CellDelegate(this))
{
    setHorizontalHeader(m_header);
    setVerticalHeader(m_marks);
    setItemDelegate(m_plain);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setRowMarks(false);
    m_hundred = scaledPixels(font(), kHundred);
    applyMetrics();
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->popup(m_header->mapToGlobal(at)); });
    connect(m_header, &TableHeader::sortChanged, this, &TableView::sortChanged);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_stretch)
            fitStretch();
    });
    connect(m_columns, &QMenu::aboutToShow, this, &TableView::fillColumnMenu);
    connect(m_selectAll, &QAbstractButton::clicked, this, [this](bool all) {
        if (all)
            selectAll();
        else
            clearSelection();
    });
    retranslate();
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fillColumnMenu();
}

void TableView::setRowMarks(bool shown)
{
    m_marked = shown;
    m_marks->setVisible(shown);
    m_selectAll->setVisible(shown);
}

void TableView::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    for (qsizetype i = 0; i < widths.size(); ++i)
        m_header->resizeSection(static_cast<int>(i), scaledPixels(font(), widths[i]));
}

void TableView::scaleColumns()
{
    const int hundred = scaledPixels(font(), kHundred);
    const int before = std::exchange(m_hundred, hundred);
    if (before == hundred || m_widths.isEmpty())
        return;
    for (int column = 0; column < m_header->count(); ++column) {
        if (column != m_stretch && !isColumnHidden(column))
            m_header->resizeSection(column, m_header->sectionSize(column) * hundred / before);
    }
    fitStretch();
}

void TableView::setStretchColumn(int column)
{
    m_header->setStretchLastSection(column < 0);
    m_stretch = column;
    fitStretch();
}

void TableView::fitStretch()
{
    // Not QHeaderView::Stretch: that gives the column next to nothing where the others need the width.
    if (m_stretch < 0 || m_stretch >= m_header->count())
        return;
    const int others = m_header->length() - m_header->sectionSize(m_stretch);
    const int least = scaledPixels(font(), m_widths.value(m_stretch));
    m_header->resizeSection(m_stretch, std::max(least, viewport()->width() - others));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitStretch();
}

void TableView::applyMetrics()
{
    const int height = scaledPixels(font(), 30);
    m_marks->setMinimumSectionSize(height);
    m_marks->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    verticalScrollBar()->setSingleStep(m_marks->defaultSectionSize());
    if (m_marked)
        m_selectAll->setGeometry(0, 0, m_marks->width(), m_header->height());
}

void TableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->locale = locale();
    option->state.setFlag(QStyle::State_KeyboardFocusChange,
                          window()->testAttribute(Qt::WA_KeyboardFocusChange));
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_marked)
        return;
    m_marks->viewport()->update();
    const QItemSelection selection = selectionModel()->selection();
    const bool all = selection.size() == 1 && selection.first().height() == model()->rowCount();
    m_selectAll->setChecked(all);
}

void TableView::fillColumnMenu()
{
    m_columns->clear();
    if (!model())
        return;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction *action =
            m_columns->addAction(plainLabel(model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last one stays, or nothing would be left to right-click on.
        action->setEnabled(isColumnHidden(column) || shownColumns(*this).size() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    if (!m_header->sectionsClickable() || currentColumn() < 0)
        return;
    m_columns->addSeparator();
    const QString heading = model()->headerData(currentColumn(), Qt::Horizontal).toString();
    connect(m_columns->addAction(plainLabel(tr("Sort by “%1”").arg(heading))), &QAction::triggered, this,
            [this] { sortByCurrent(QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
}

int TableView::currentColumn() const
{
    return currentIndex().isValid() ? currentIndex().column() : m_header->logicalIndex(0);
}

void TableView::sortByCurrent(bool asSecond)
{
    if (m_header->sectionsClickable() && currentColumn() >= 0 && !isColumnHidden(currentColumn()))
        m_header->sortBy(currentColumn(), asSecond);
}

QByteArray TableView::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << kLayoutVersion << m_header->saveState() << qint32(m_header->sortKeys().size());
    for (const ColumnSort &key : m_header->sortKeys())
        stream << qint32(key.column) << qint32(key.order);
    return bytes;
}

bool TableView::restoreLayout(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    qint32 version = 0;
    QByteArray state;
    qint32 count = 0;
    stream >> version >> state >> count;
    if (stream.status() != QDataStream::Ok || version != kLayoutVersion || !m_header->restoreState(state))
        return false;
    QList<ColumnSort> keys;
    for (qint32 i = 0; i < count; ++i) {
        qint32 column = 0;
        qint32 order = 0;
        stream >> column >> order;
        if (stream.status() == QDataStream::Ok && column >= 0 && column < m_header->count())
            keys.append({column, order == Qt::DescendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    m_header->setSortKeys(keys);
    return true;
}

QList<int> TableView::selectedRows() const
{
    return leadbook::selectedRows(*this);
}

void TableView::copySelection(bool withHeader)
{
    const int rows = static_cast<int>(selectedRows().size());
    if (rows == 0)
        return;
    if (rows > kMostCopied) {
        Q_EMIT copyRefused(rows);
        return;
    }
    auto *mime = new QMimeData;
    mime->setText(selectionAsText(*this, withHeader));
    mime->setHtml(selectionAsHtml(*this, withHeader));
    QApplication::clipboard()->setMimeData(mime);
    Q_EMIT copied(rows);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const QKeyCombination key = event->keyCombination();
    if (key == keyOf(PageKey::CopyRows)) {
        copySelection(false);
    } else if (key == keyOf(PageKey::CopyWithHeadings)) {
        copySelection(true);
    } else if (key.key() == keyOf(PageKey::SelectRow).key() && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Without a current cell nothing would show where the keyboard is.
    const int column = m_header->logicalIndexAt(0);
    const QModelIndex first =
        model() ? model()->index(std::max(0, rowAt(0)), std::max(0, column)) : QModelIndex();
    if (first.isValid() && !currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

void TableView::retranslate()
{
    m_selectAll->setAccessibleName(tr("Select all rows"));
    m_selectAll->setToolTip(tr("Select all rows"));
    m_columns->setAccessibleName(tr("Columns"));
}

void TableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        applyMetrics();
        scaleColumns();
    }
    if (event->type() == QEvent::LocaleChange)
        viewport()->update();
    QTableView::changeEvent(event);
}

} // namespace leadbook
