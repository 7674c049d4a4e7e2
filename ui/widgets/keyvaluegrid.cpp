// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvaluegrid.h"

#include "ui/shell/fonts.h"

#include <QGridLayout>
#include <QLayoutItem>

#include <memory>

namespace leadbook {

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    setKeyWidth(m_keyWidth);
}

void KeyValueGrid::setKeyWidth(int pixels)
{
    m_keyWidth = pixels;
    m_grid->setColumnMinimumWidth(0, scaledPixels(font(), pixels) - m_grid->horizontalSpacing());
}

void KeyValueGrid::setRows(const QList<KeyValue> &rows)
{
    while (m_grid->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_grid->takeAt(0));
        delete item->widget();
    }
    m_rows = 0;
    for (const KeyValue &row : rows) {
        auto *key = new SpanLabel({{row.key, Tone::Muted}}, this);
        auto *value = new SpanLabel(row.value, this);
        value->setWordWrap(true);
        value->setAccessibleDescription(row.key);
        m_grid->addWidget(key, m_rows, 0, Qt::AlignTop);
        m_grid->addWidget(value, m_rows, 1);
        ++m_rows;
    }
}

} // namespace leadbook
