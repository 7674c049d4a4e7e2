// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rowsheet.h"

#include "ui/delegates/tableview.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spanlabel.h"

#include <QKeyEvent>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kLeastHeight = 120;
constexpr int kAround = 420; // pixels of the window that the rest needs

} // namespace

RowSheet::RowSheet(Workspace &workspace, QWidget &window, int width, int tallest)
    : FormSheet(workspace, window, width)
    , m_tallest(tallest)
    , m_note(new SpanLabel(&card()))
    , m_table(new TableView(&card()))
    , m_remove(&addOtherButton())
{
    m_note->setWordWrap(true);
    m_table->header().setSectionsClickable(false);
    m_table->installEventFilter(this);
    addAbove(*m_note);
    addAbove(*m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_remove, &QAbstractButton::clicked, this, &RowSheet::removeSelected);
    connect(&workspace, &Workspace::viewChanged, this, [this, &workspace] {
        if (isVisible() && workspace.view())
            showLines();
    });
}

void RowSheet::setLines(QAbstractItemModel &lines)
{
    m_table->setModel(&lines);
}

void RowSheet::openLines(QWidget &first)
{
    m_table->setFixedHeight(std::clamp(parentWidget()->height() - kAround, kLeastHeight, m_tallest));
    openForm(first);
}

void RowSheet::setCurrentLine(int row)
{
    const int lines = m_table->model()->rowCount();
    m_remove->setEnabled(lines > 0);
    if (lines > 0)
        m_table->setCurrentIndex(m_table->model()->index(std::clamp(row, 0, lines - 1), 0));
}

void RowSheet::removeSelected()
{
    QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows << m_table->currentIndex().row();
    if (!rows.isEmpty())
        remove(rows);
}

void RowSheet::write(const RecordWork &work, const QString &sentence)
{
    tell({});
    await(workspace().change(work.label, work.work),
          [this, sentence](const Result<CommittedChange> &done, bool isSameOpening) {
              if (done)
                  Q_EMIT saved(sentence);
              if (!isSameOpening || !isVisible())
                  return;
              if (!done)
                  return tell(done.error().message);
              clearInputs();
          });
}

bool RowSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table)
        return FormSheet::eventFilter(watched, event);
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return FormSheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete) {
        event->accept(); // it is the table's key, not that of the window's action
        if (isPress)
            removeSelected();
        return true;
    }
    if (isPress && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        edit(m_table->currentIndex().row());
        return true;
    }
    return FormSheet::eventFilter(watched, event);
}

void RowSheet::retranslate()
{
    m_remove->setText(tr("Remove"));
    leaveButton().setText(tr("Close")); // each change is written at once
}

} // namespace leadbook
