// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/roweditor.h"

#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace leadbook {

namespace {

constexpr qsizetype kMostLetters = 10'000; // in a field
constexpr int kGap = 8;
constexpr int kColumns = 2; ///< of fields beside each other

} // namespace

RowEditor::RowEditor(QWidget *parent)
    : Card({}, parent)
    , m_area(new QScrollArea(this))
    , m_apply(new Button({}, Button::Kind::Secondary, this))
    , m_close(new Button({}, Button::Kind::Quiet, this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    body().addWidget(m_area);
    addToHead(m_apply);
    addToHead(m_close);
    connect(m_apply, &QAbstractButton::clicked, this, [this] { Q_EMIT mended(cells()); });
    connect(m_close, &QAbstractButton::clicked, this, &RowEditor::closed);
}

void RowEditor::edit(const QString &title, const QString &reason, const QStringList &headers,
                     const QStringList &cells)
{
    m_headers = headers;
    setTitle(title);
    setNote(reason);
    fill(cells);
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus(Qt::OtherFocusReason);
}

void RowEditor::fill(const QStringList &cells)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    m_fields.clear();
    m_kept.clear();
    const int count = static_cast<int>(std::max(cells.size(), m_headers.size()));
    for (int i = 0; i < count; ++i) {
        const int column = i % kColumns * 3;
        auto *label = new QLabel(m_headers.value(i, tr("cell %1").arg(i + 1)), content);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", QStringLiteral("muted"));
        const QString cell = cells.value(i);
        const bool isLong = cell.size() > kMostLetters;
        auto *field = new QLineEdit(isLong ? cell.first(kMostLetters) + u'…' : cell, content);
        if (isLong) {
            m_kept.insert(i, cell);
            field->setReadOnly(true);
            field->setToolTip(tr("Too long to be changed here; it stays as it is."));
        }
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        grid->addWidget(label, i / kColumns, column);
        grid->addWidget(field, i / kColumns, column + 1);
        m_fields << field;
        connect(field, &QLineEdit::returnPressed, m_apply, &QAbstractButton::click);
        if (cells.size() <= m_headers.size() || i + 1 >= count)
            continue;
        auto *joiner = new Button(tr("Join with next"), Button::Kind::Link, content);
        grid->addWidget(joiner, i / kColumns, column + 2);
        connect(joiner, &QAbstractButton::clicked, this, [this, i] { join(i); });
    }
    grid->setRowStretch(count / kColumns + 1, 1);
    m_area->setWidget(content);
}

QStringList RowEditor::cells() const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        cells << m_kept.value(static_cast<int>(i), m_fields[i]->text());
    return cells;
}

void RowEditor::join(int at)
{
    QStringList joined = cells();
    const QString next = joined.takeAt(at + 1);
    joined[at] += QLatin1Char(',') + next;
    // Later: the button that was pressed goes with the old fields.
    QMetaObject::invokeMethod(
        this,
        [this, joined, at] {
            fill(joined);
            m_fields[at]->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void RowEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

void RowEditor::retranslate()
{
    m_apply->setText(tr("Use these values"));
    m_close->setText(tr("Close"));
}

} // namespace leadbook
