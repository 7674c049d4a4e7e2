// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/recordlist.h"

#include "items/cellroles.h"
#include "ui/customers/entrylist.h"
#include "ui/shell/headerlayout.h"
#include "ui/widgets/spanlabel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace leadbook {

void RecordRowModel::setRows(std::vector<RecordRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RecordRowModel::insertRow(int place, RecordRow row)
{
    beginInsertRows({}, place, place);
    m_rows.insert(m_rows.begin() + place, std::move(row));
    endInsertRows();
}

void RecordRowModel::truncate(int count)
{
    if (count >= rowCount())
        return;
    beginRemoveRows({}, count, rowCount() - 1);
    m_rows.resize(static_cast<std::size_t>(count));
    endRemoveRows();
}

int RecordRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return rowAt(index.row()).entry.title;
    return role == IdRole ? QVariant(qlonglong{rowAt(index.row()).id}) : QVariant();
}

RecordList::RecordList(QWidget *parent)
    : QWidget(parent)
    , m_entries(new EntryModel(
          m_rows, [this](int row) { return m_rows.rowAt(row).entry; }, this))
    , m_list(new EntryList(*m_entries, this))
    , m_note(new SpanLabel(this))
    , m_controls(new HeaderLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addLayout(m_controls);
    m_controls->setFlowing();
    setFocusProxy(m_list);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordList::currentChanged);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_rows.rowAt(index.row()).id); });
}

RecordList::~RecordList()
{
    // Before the rows, which as a member would go first.
    delete m_list;
    delete m_entries;
}

void RecordList::setRows(std::vector<RecordRow> rows)
{
    const int before = m_list->currentIndex().row();
    const std::int64_t current = currentId();
    const auto same = current == 0 ? rows.end() : std::ranges::find(rows, current, &RecordRow::id);
    const int at = same == rows.end() ? std::min(before, static_cast<int>(rows.size()) - 1)
                                      : static_cast<int>(same - rows.begin());
    m_rows.setRows(std::move(rows));
    if (at >= 0)
        m_list->setCurrentIndex(m_entries->index(at, 0));
    updateNote();
    Q_EMIT currentChanged();
}

void RecordList::joinRows(std::vector<PlacedRow> rows, int count)
{
    for (PlacedRow &joining : rows)
        m_rows.insertRow(joining.place, std::move(joining.row));
    m_rows.truncate(count);
    updateNote();
}

void RecordList::setNote(const QString &note, bool always)
{
    m_text = note;
    m_isAlways = always;
    updateNote();
}

void RecordList::updateNote()
{
    m_note->setText(m_text, Tone::Muted);
    m_note->setVisible(!m_text.isEmpty() && (m_isAlways || m_rows.rowCount() == 0));
}

std::int64_t RecordList::currentId() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= m_rows.rowCount() ? 0 : m_rows.rowAt(row).id;
}

void RecordList::addControl(QWidget *control)
{
    m_controls->addLeft(control);
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            Q_EMIT activated(currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadbook
